import { Interruption } from "./call-deadline";
import { BodyTooLong } from "./exchange";
import type { TransportSettings } from "./http";
import type { Setback } from "./setback";

/** No connection stands, so nothing was sent. `peer` is whom it was to. */
export class ConnectFailure extends Error {
  constructor(
    readonly peer: "server" | "proxy",
    override readonly cause: Error,
  ) {
    super(cause.message);
  }
}

type Verdict = Omit<Setback, "applied">;

const UNTRUSTED = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_UNTRUSTED",
  "INVALID_CA",
  "CERT_REJECTED",
]);
const OUT_OF_DATE = new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"]);
const NOT_TLS = new Set(["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG", "EPROTO"]);

/** What it means that no answer, or only a part of one, came from the origin. */
export function setbackOfError(
  error: Error,
  applied: Setback["applied"],
  origin: string,
  settings: TransportSettings,
): Setback {
  const connect = error instanceof ConnectFailure ? error : undefined;
  const peer =
    connect?.peer === "proxy" && settings.proxy
      ? { name: `the proxy ${hostAndPort(settings.proxy)}`, setting: "proxy" }
      : { name: hostAndPort(origin), setting: "url" };
  const cause = connect?.cause ?? error;
  return { ...judge(cause, codeOf(cause), peer, settings), applied };
}

interface Peer {
  name: string;
  setting: string;
}

function judge(cause: Error, code: string, peer: Peer, settings: TransportSettings): Verdict {
  if (cause instanceof Interruption) return interrupted(cause, peer, settings);
  if (cause instanceof BodyTooLong) {
    return permanent(
      "protocol",
      `The answer of ${peer.name} is longer than ${settings.maxBodySize} bytes and was not read.`,
      "Raise maxBodySize if answers of that size are expected.",
    );
  }
  if (UNTRUSTED.has(code)) {
    return permanent(
      "transient",
      `The certificate of ${peer.name} is not trusted (${code}).`,
      "Set ca to the PEM text of the certificate authority that issued it.",
    );
  }
  if (OUT_OF_DATE.has(code)) {
    return permanent(
      "transient",
      `The certificate of ${peer.name} ${code === "CERT_HAS_EXPIRED" ? "has expired" : "is not valid yet"}.`,
      "Renew it on the server, or correct this machine's clock.",
    );
  }
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return permanent(
      "transient",
      `The certificate of ${peer.name} is for other host names.`,
      `Use a name that the certificate holds in ${peer.setting}.`,
    );
  }
  if (/^ERR_SSL_.*ALERT|^ERR_SSL_.*HANDSHAKE_FAILURE/.test(code)) {
    return permanent(
      "auth",
      `${capital(peer.name)} refused the TLS connection (${code}).`,
      "Check clientCertificate: the server may demand one, or not accept this one.",
    );
  }
  if (NOT_TLS.has(code)) {
    return permanent(
      "protocol",
      `${capital(peer.name)} does not speak TLS.`,
      `Check the scheme and the port in ${peer.setting}.`,
    );
  }
  if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW") {
    return permanent(
      "protocol",
      `${capital(peer.name)} did not answer with HTTP/1.1 (${code}).`,
      `Check the scheme and the port in ${peer.setting}.`,
    );
  }
  if (code === "UND_ERR_INVALID_ARG") {
    return permanent("validation", `The request cannot be sent (${cause.message}).`, "Remove that header.");
  }
  if (code === "ENOTFOUND") {
    return permanent(
      "transient",
      `The host name of ${peer.name} does not resolve.`,
      `Correct it in ${peer.setting}.`,
    );
  }
  const tunnel = /^Proxy response \((\d+)\)/.exec(cause.message)?.[1];
  if (tunnel === "407") {
    return permanent(
      "auth",
      "The proxy wants other credentials (407).",
      "Write user name and password into the URL of proxy.",
    );
  }
  if (tunnel) {
    const problem = `The proxy made no connection to ${peer.name} (${tunnel}).`;
    return { failure: { kind: "transient", problem }, passing: Number(tunnel) >= 500 };
  }
  return { failure: { kind: "transient", problem: passingProblem(code, peer, settings) }, passing: true };
}

function interrupted({ why }: Interruption, { name }: Peer, { callTimeout }: TransportSettings): Verdict {
  if (why === "cancelled") {
    return { failure: { kind: "cancelled", problem: "The run was interrupted." }, passing: false };
  }
  return permanent(
    "transient",
    `No complete answer from ${name} within ${callTimeout} s.`,
    "Raise callTimeout if the server needs longer.",
  );
}

function passingProblem(code: string, { name }: Peer, settings: TransportSettings): string {
  switch (code) {
    case "ECONNREFUSED":
      return `Nothing accepts connections at ${name}.`;
    case "EAI_AGAIN":
      return `The host name of ${name} cannot be resolved at the moment.`;
    case "UND_ERR_CONNECT_TIMEOUT":
      return `No connection to ${name} within ${settings.connectTimeout} s.`;
    case "UND_ERR_HEADERS_TIMEOUT":
      return `No answer from ${name} within ${settings.headersTimeout} s.`;
    case "UND_ERR_BODY_TIMEOUT":
      return `${capital(name)} fell silent for ${settings.bodyTimeout} s within its answer.`;
    case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
      return `The answer of ${name} broke off.`;
    default:
      return `The connection to ${name} failed (${code}).`;
  }
}

function permanent(kind: Setback["failure"]["kind"], problem: string, advice: string): Verdict {
  return { failure: { kind, problem, advice }, passing: false };
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** Host and port of a URL, and nothing else of it. */
function hostAndPort(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

function capital(text: string): string {
  return text.startsWith("the ") ? `T${text.slice(1)}` : text;
}
