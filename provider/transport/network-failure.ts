import { Interruption } from "./call-deadline";
import type { FailureKind } from "./errors";
import { BodyTooLong } from "./exchange";
import { nameOf, type TransportSettings } from "./http";
import type { Setback } from "./setback";
import { timeLimitExceeded } from "./time-limit";
import { HTTPParserError } from "./undici";

/** No connection stands, so nothing was sent. `peer` is whom it was to. */
export class ConnectFailure extends Error {
  constructor(
    readonly peer: "server" | "proxy",
    override readonly cause: Error,
  ) {
    super(cause.message);
  }
}

interface Circumstances {
  /** Host and port, and nothing else of the URL. */
  peer: string;
  /** The setting that names the peer, as people write it. */
  setting: string;
  code: string;
  settings: TransportSettings;
}

interface Cause {
  codes: RegExp;
  kind: FailureKind;
  problem(circumstances: Circumstances): string;
  /** Present when a person can put it right. */
  advice?(circumstances: Circumstances): string;
  /** Whether it may pass by itself. Default: when there is no advice. */
  passing?: boolean;
}

const CAUSES: readonly Cause[] = [
  {
    codes:
      /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED|INVALID_CA)$/,
    kind: "transient",
    problem: ({ peer, code }) => `The certificate of ${peer} is not trusted (${code}).`,
    advice: ({ settings }) =>
      `Set ${nameOf(settings, "ca")} to the PEM text of the certificate authority that issued it.`,
  },
  {
    codes: /^CERT_HAS_EXPIRED$/,
    kind: "transient",
    problem: ({ peer }) => `The certificate of ${peer} has expired.`,
    advice: () => "Renew it on the server, or correct this machine's clock.",
  },
  {
    codes: /^CERT_NOT_YET_VALID$/,
    kind: "transient",
    problem: ({ peer }) => `The certificate of ${peer} is not valid yet.`,
    advice: () => "Correct the clock of this machine or the certificate of the server.",
  },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    kind: "transient",
    problem: ({ peer }) => `The certificate of ${peer} is for other host names.`,
    advice: ({ setting }) => `Use a host name that the certificate holds in ${setting}.`,
  },
  {
    codes: /^ERR_SSL_\w*(ALERT|HANDSHAKE_FAILURE)/,
    kind: "auth",
    problem: ({ peer, code }) => `${sentence(peer)} refused the TLS connection (${code}).`,
    advice: ({ settings }) =>
      `Check ${nameOf(settings, "clientCertificate")}: the server may demand one, or not accept this one.`,
  },
  {
    codes: /^(ERR_SSL_\w+|EPROTO)$/,
    kind: "protocol",
    problem: ({ peer, code }) => `${sentence(peer)} does not speak the TLS that is expected (${code}).`,
    advice: ({ setting }) => `Check the scheme and the port in ${setting}.`,
  },
  {
    codes: /^(NOT_HTTP|UND_ERR_HEADERS_OVERFLOW)$/,
    kind: "protocol",
    problem: ({ peer }) => `What ${peer} answers is not HTTP/1.1.`,
    advice: ({ setting }) => `Check the scheme and the port in ${setting}.`,
  },
  {
    codes: /^BODY_TOO_LONG$/,
    kind: "protocol",
    problem: ({ peer, settings }) => `The answer of ${peer} is longer than ${settings.maxBodySize} bytes.`,
    advice: ({ settings }) =>
      `Raise ${nameOf(settings, "maxBodySize")} if answers of that size are expected.`,
  },
  {
    codes: /^PROXY_407$/,
    kind: "auth",
    problem: () => "The proxy wants other credentials (407).",
    advice: ({ settings }) => `Write user name and password into the URL in ${nameOf(settings, "proxy")}.`,
  },
  {
    codes: /^PROXY_4\d\d$/,
    kind: "transient",
    problem: ({ peer, code }) => `The proxy refuses connections to ${peer} (${code.slice(6)}).`,
    advice: () => "Allow the host and the port on the proxy.",
  },
  {
    codes: /^PROXY_\d+$/,
    kind: "transient",
    problem: ({ peer, code }) => `The proxy got no connection to ${peer} (${code.slice(6)}).`,
  },
  {
    codes: /^ENOTFOUND$/,
    kind: "transient",
    problem: ({ peer }) => `The host name of ${peer} does not resolve.`,
    advice: ({ setting }) => `Correct it in ${setting}.`,
  },
  {
    codes: /^UND_ERR_INVALID_ARG$/,
    kind: "validation",
    problem: () => "The HTTP client refused to send these headers.",
    advice: () => "Leave out those that belong to the connection (Connection, Transfer-Encoding, Upgrade).",
  },
  {
    codes: /^CANCELLED$/,
    kind: "cancelled",
    problem: () => "The run was interrupted.",
    advice: () => "Run it again.",
  },
  {
    codes: /^EXPIRED$/,
    kind: "transient",
    problem: ({ peer, settings }) => `No complete answer from ${peer} within ${settings.callTimeout} s.`,
    advice: ({ settings }) => `Raise ${nameOf(settings, "callTimeout")} if the server needs longer.`,
  },
  {
    codes: /^ECONNREFUSED$/,
    kind: "transient",
    problem: ({ peer }) => `Nothing accepts connections at ${peer}.`,
    advice: ({ setting }) => `Check ${setting}, and that the service is up.`,
    passing: true,
  },
  {
    codes: /^EAI_AGAIN$/,
    kind: "transient",
    problem: ({ peer }) => `The host name of ${peer} cannot be resolved at the moment.`,
  },
  {
    codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    kind: "transient",
    problem: ({ peer, settings }) => `No connection to ${peer} within ${settings.connectTimeout} s.`,
  },
  {
    codes: /^UND_ERR_HEADERS_TIMEOUT$/,
    kind: "transient",
    problem: ({ peer, settings }) => `No answer from ${peer} within ${settings.headersTimeout} s.`,
  },
  {
    codes: /^UND_ERR_BODY_TIMEOUT$/,
    kind: "transient",
    problem: ({ peer, settings }) =>
      `${sentence(peer)} fell silent for ${settings.bodyTimeout} s in its answer.`,
  },
  {
    codes: /^(UND_ERR_SOCKET|ECONNRESET|EPIPE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    kind: "transient",
    problem: ({ peer }) => `${sentence(peer)} closed the connection before its answer was complete.`,
  },
];

const ANYTHING_ELSE: Omit<Cause, "codes"> = {
  kind: "transient",
  problem: ({ peer, code }) => `The connection to ${peer} failed (${code}).`,
};

/** What it means that no answer, or only a part of one, came from the origin. */
export function setbackOfError(
  error: Error,
  applied: Setback["applied"],
  origin: string,
  settings: TransportSettings,
): Setback {
  const toProxy = error instanceof ConnectFailure && error.peer === "proxy" && settings.proxy !== undefined;
  const code = codeOf(error);
  const circumstances: Circumstances = {
    peer: toProxy ? `the proxy ${hostAndPort(settings.proxy ?? "")}` : hostAndPort(origin),
    setting: nameOf(settings, toProxy ? "proxy" : "url"),
    code,
    settings,
  };
  if (error instanceof Interruption && error.seconds !== undefined) {
    return { failure: { kind: "transient", ...timeLimitExceeded(error.seconds) }, applied, passing: false };
  }
  const { kind, problem, advice, passing } = CAUSES.find(({ codes }) => codes.test(code)) ?? ANYTHING_ELSE;
  return {
    failure: { kind, problem: problem(circumstances), advice: advice?.(circumstances) },
    applied,
    passing: passing ?? advice === undefined,
  };
}

function codeOf(error: Error): string {
  if (error instanceof Interruption) return error.why.toUpperCase();
  if (error instanceof BodyTooLong) return "BODY_TOO_LONG";
  // Its code is not set in undici 7; only the end of the connection is told apart by the text.
  if (error instanceof HTTPParserError) return /EOF/.test(error.message) ? "ECONNRESET" : "NOT_HTTP";
  if (error instanceof ConnectFailure) {
    const refusal = /^Proxy response \((\d+)\)/.exec(error.cause.message)?.[1];
    const code = refusal ? `PROXY_${refusal}` : codeOf(error.cause);
    // The proxy's answer to CONNECT.
    return code === "UND_ERR_HEADERS_TIMEOUT" ? "UND_ERR_CONNECT_TIMEOUT" : code;
  }
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

function hostAndPort(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

function sentence(peer: string): string {
  return peer.replace(/^the /, "The ");
}
