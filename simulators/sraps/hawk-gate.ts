import type { Answer, Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import type { AccessKey } from "./accounts";
import {
  type HawkArtifacts,
  type HawkAttributes,
  HawkHeaderError,
  hawkMac,
  hawkPayloadHash,
  hawkTimestampMac,
  readHawkHeader,
} from "./hawk";
import { Refusal } from "./refusal";
import type { srapsSwitches } from "./switches";

const skewSeconds = 60;
/** Longer than a request can stay within the window on either side. */
const nonceMemoryMilliseconds = (2 * skewSeconds + 10) * 1000;

/** A request whose signature was right. */
export interface Authenticated {
  readonly key: AccessKey;
  /** Adds `Server-Authorization` where the switch asks for it. */
  sign(answer: Answer): Answer;
}

/** Checks signatures in the order of the reference implementation (contract 1.8.3). */
export class HawkGate {
  private readonly nonces = new Map<string, number>();

  constructor(
    private readonly findKey: (id: string) => AccessKey | undefined,
    private readonly switches: Switches<typeof srapsSwitches>,
  ) {}

  /** Throws a Refusal with 400, 401 or, on the switch, 403. */
  authenticate(request: Received, clockSeconds: number): Authenticated {
    const attributes = readAttributes(request);
    if (!attributes) throw unauthorized("Hawk", "Authentication credentials were not provided.");
    const { id, ts, nonce, mac } = attributes;
    if (!id || !ts || !nonce || !mac) throw new Refusal(400, "Missing attributes");
    if (!/^\d+$/.test(ts)) throw new Refusal(400, "Bad attribute value: ts");
    const artifacts: HawkArtifacts = { ...attributes, ...addressee(request), ts, nonce };

    const key = this.findKey(id);
    if (!key) throw this.badKey("Unknown credentials");
    if (hawkMac("header", key.key, artifacts) !== mac) throw this.badKey("Bad mac");
    this.checkPayload(request, attributes.hash);
    if (!this.remember(`${id} ${ts} ${nonce}`)) throw refused("Invalid nonce");
    const now = Math.floor(Date.now() / 1000) + clockSeconds;
    if (Math.abs(Number(ts) - now) > skewSeconds) throw this.stale(key, now);
    return { key, sign: (answer) => this.sign(answer, key, artifacts) };
  }

  private checkPayload(request: Received, hash: string | undefined): void {
    if (hash === undefined) {
      const needed = this.switches.get("payloadHash") === "required" && request.bodyBytes > 0;
      if (needed) throw refused("Missing required payload hash");
      return;
    }
    const actual = hawkPayloadHash(request.body, request.headers["content-type"]);
    if (!request.oversized && hash !== actual) throw refused("Bad payload hash");
  }

  private remember(use: string): boolean {
    const now = Date.now();
    for (const [known, forgetAt] of this.nonces) {
      if (forgetAt > now) break;
      this.nonces.delete(known);
    }
    if (this.nonces.has(use)) return false;
    this.nonces.set(use, now + nonceMemoryMilliseconds);
    return true;
  }

  private badKey(reason: string): Refusal {
    return this.switches.get("badKeyStatus") === "403" ? new Refusal(403, reason) : refused(reason);
  }

  private stale(key: AccessKey, now: number): Refusal {
    if (this.switches.get("staleTimestamp") === "without-ts") return refused("Stale timestamp");
    const proof = `ts="${now}", tsm="${hawkTimestampMac(key.key, now)}"`;
    return unauthorized(`Hawk ${proof}, error="Stale timestamp"`, "Stale timestamp");
  }

  private sign(answer: Answer, key: AccessKey, request: HawkArtifacts): Answer {
    const mode = this.switches.get("serverAuthorization");
    if (mode === "off") return answer;
    const hash = hawkPayloadHash(answer.body ?? "", answer.headers?.["Content-Type"]);
    const secret = mode === "corrupted" ? `${key.key} corrupted` : key.key;
    const { ext: _, ...artifacts } = request;
    const mac = hawkMac("response", secret, { ...artifacts, hash });
    const header = { "Server-Authorization": `Hawk mac="${mac}", hash="${hash}"` };
    return { ...answer, headers: { ...answer.headers, ...header } };
  }
}

function readAttributes(request: Received): HawkAttributes | undefined {
  try {
    return readHawkHeader(request.headers.authorization);
  } catch (error) {
    if (error instanceof HawkHeaderError) throw new Refusal(400, error.message);
    throw error;
  }
}

function addressee(request: Received): Pick<HawkArtifacts, "method" | "target" | "host" | "port"> {
  const found = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(request.headers.host ?? "");
  if (!found?.[1]) throw new Refusal(400, "Invalid Host header");
  const port = found[2] ? Number(found[2]) : request.scheme === "https" ? 443 : 80;
  return { method: request.method, target: request.target, host: found[1], port };
}

function refused(reason: string): Refusal {
  return unauthorized(`Hawk error="${reason}"`, reason);
}

function unauthorized(challenge: string, reason: string): Refusal {
  return new Refusal(401, reason, { headers: { "WWW-Authenticate": challenge } });
}
