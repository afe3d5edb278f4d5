import { createHash, createHmac } from "node:crypto";

/** What a Hawk MAC is computed over (contract 1.8.1). */
export interface HawkArtifacts {
  readonly ts: string;
  readonly nonce: string;
  readonly method: string;
  /** Path and query exactly as on the request line. */
  readonly target: string;
  readonly host: string;
  readonly port: number;
  readonly hash?: string;
  readonly ext?: string;
  readonly app?: string;
  readonly dlg?: string;
}

const attributeNames = ["id", "ts", "nonce", "hash", "ext", "mac", "app", "dlg"] as const;
const attributeValue = /^[ \w!#$%&'()*+,\-./:;<=>?@[\]^`{|}~]+$/;

/** The attributes of an `Authorization: Hawk` header. */
export type HawkAttributes = Readonly<Partial<Record<(typeof attributeNames)[number], string>>>;

/** A header that cannot be read; answered with 400. */
export class HawkHeaderError extends Error {}

/** The MAC of a request (`header`) or of its answer (`response`). */
export function hawkMac(kind: "header" | "response", key: string, artifacts: HawkArtifacts): string {
  const lines = [
    `hawk.1.${kind}`,
    artifacts.ts,
    artifacts.nonce,
    artifacts.method.toUpperCase(),
    artifacts.target,
    artifacts.host.toLowerCase(),
    String(artifacts.port),
    artifacts.hash ?? "",
    artifacts.ext ?? "",
    ...(artifacts.app === undefined ? [] : [artifacts.app, artifacts.dlg ?? ""]),
  ];
  return hmac(key, `${lines.join("\n")}\n`);
}

/** The hash of a body with its content type, the parameters of which do not count. */
export function hawkPayloadHash(body: string | Uint8Array, contentType = ""): string {
  const mediaType = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  return createHash("sha256")
    .update(`hawk.1.payload\n${mediaType}\n`)
    .update(body)
    .update("\n")
    .digest("base64");
}

/** The MAC that proves a server's time to the holder of the key. */
export function hawkTimestampMac(key: string, ts: number): string {
  return hmac(key, `hawk.1.ts\n${ts}\n`);
}

/** Reads the attributes; undefined when the header is missing or of another scheme. */
export function readHawkHeader(header: string | undefined): HawkAttributes | undefined {
  if (header === undefined || !/^hawk(\s|$)/i.test(header)) return undefined;
  if (header.length > 4096) throw new HawkHeaderError("Header length too long");
  const rest = header.slice("hawk".length).trim();
  if (rest === "") throw new HawkHeaderError("Invalid header syntax");
  const attributes: Partial<Record<(typeof attributeNames)[number], string>> = {};
  const attribute = /(\w+)="([^"\\]*)"\s*(?:,\s*|$)/y;
  while (attribute.lastIndex < rest.length) {
    const found = attribute.exec(rest);
    if (!found) throw new HawkHeaderError("Bad header format");
    const [, name, value = ""] = found;
    const known = attributeNames.find((candidate) => candidate === name);
    if (!known) throw new HawkHeaderError(`Unknown attribute: ${name}`);
    if (!attributeValue.test(value)) throw new HawkHeaderError(`Bad attribute value: ${name}`);
    if (attributes[known] !== undefined) throw new HawkHeaderError(`Duplicate attribute: ${name}`);
    attributes[known] = value;
  }
  return attributes;
}

function hmac(key: string, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64");
}
