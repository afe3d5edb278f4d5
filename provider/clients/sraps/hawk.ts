import { randomBytes } from "node:crypto";
import Hawk from "hawk";
import { VoipError } from "../../transport/errors";
import type { Answer } from "../../transport/http";
import type { SrapsSettings } from "./settings";

/** What is signed: the request exactly as it is sent. */
export interface HawkRequest {
  method: string;
  /** Absolute URL, as it stands in the call. */
  url: string;
  body?: string;
  contentType?: string;
}

export interface SignedRequest {
  /** The value of the Authorization header. */
  authorization: string;
  /** What the answer's Server-Authorization must be based on. */
  artifacts: Hawk.crypto.Artifacts;
}

/** What a `WWW-Authenticate: Hawk` header says (1.8.3). */
export interface Challenge {
  error?: string;
  /** The server's time in seconds. */
  serverTime?: number;
  /** Whether the server's time is signed with our key. */
  verified: boolean;
}

type Key = Pick<SrapsSettings, "keyId" | "key">;

/** Signs one attempt (1.8.1). `timestamp` is in seconds of the server's clock. */
export function signRequest(
  request: HawkRequest,
  settings: Key & Pick<SrapsSettings, "payloadHash">,
  timestamp: number,
  nonce: string = freshNonce(),
): SignedRequest {
  const hashed =
    settings.payloadHash === "always" || (settings.payloadHash === "body" && request.body !== undefined);
  const { header, artifacts } = Hawk.client.header(requestLine(request.url), request.method, {
    credentials: credentials(settings),
    timestamp,
    nonce,
    ...(hashed ? { payload: request.body ?? "", contentType: request.contentType } : {}),
  });
  return { authorization: header, artifacts };
}

/** Every attempt needs its own: SRAPS refuses a repeated one (1.8.3). */
function freshNonce(): string {
  return randomBytes(16).toString("base64url");
}

/**
 * The parts of a URL that go into the MAC. Hawk accepts them in place of a URL, which it would otherwise parse in
 * its own way: it escapes characters that we send as they are.
 */
function requestLine(url: string): string {
  const resource = /^https?:\/\/[\x21-\x7e]+$/.test(url)
    ? /^https?:\/\/[^/?#@\\]+(\/[^#]*)$/.exec(url)?.[1]
    : undefined;
  if (resource === undefined) {
    throw new VoipError({
      kind: "protocol",
      api: "sraps",
      problem: "A URL of SRAPS cannot be signed as it stands.",
    });
  }
  const { protocol, hostname, port } = new URL(url);
  return { protocol, hostname, port, pathname: resource, search: "" } as unknown as string;
}

/** Reads what a 401 says about the clock; the server's time counts only when `tsm` proves it. */
export function readChallenge(header: string | undefined, settings: Key): Challenge {
  const { ts, tsm, error } = challengeAttributes(header);
  const serverTime = ts !== undefined && /^\d+$/.test(ts) ? Number(ts) : undefined;
  const verified =
    serverTime !== undefined && tsm === Hawk.crypto.calculateTsMac(ts as string, credentials(settings));
  return { error, serverTime, verified };
}

function challengeAttributes(header: string | undefined): Partial<Record<"ts" | "tsm" | "error", string>> {
  try {
    return Hawk.utils.parseAuthorizationHeader(header ?? "", ["ts", "tsm", "error"]);
  } catch {
    return {};
  }
}

/**
 * Refuses an answer whose Server-Authorization is wrong, or absent where `require` wants it. It does not cover the
 * status, so with `require` a 404 has to be signed too: it would be taken for "not there".
 */
export function verifyAnswer(
  signed: SignedRequest,
  answer: Answer,
  settings: Key & Pick<SrapsSettings, "verifyServerAuthorization">,
): void {
  const mode = settings.verifyServerAuthorization;
  if (mode === "off") return;
  const header = answer.headers["server-authorization"];
  const required = mode === "require" && (answer.status < 300 || answer.status === 404);
  if (header === undefined && !required) return;
  const coversBody = /\bhash="/.test(header ?? "") || (required && answer.body !== "");
  const response = {
    headers: { "server-authorization": header, "content-type": answer.headers["content-type"] },
  } as unknown as Parameters<typeof Hawk.client.authenticate>[0];
  try {
    Hawk.client.authenticate(response, credentials(settings), signed.artifacts, {
      required,
      ...(coversBody ? { payload: answer.body } : {}),
    });
  } catch (cause) {
    throw new VoipError({
      kind: "protocol",
      api: "sraps",
      problem: `The answer does not prove that it comes from SRAPS: ${describe(cause)}.`,
      advice:
        "Check for a proxy that changes answers; voip:sraps.verifyServerAuthorization says how strictly this is tested.",
      cause,
    });
  }
}

function describe(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

function credentials({ keyId, key }: Key): Hawk.client.Credentials {
  return { id: keyId, key, algorithm: "sha256" };
}
