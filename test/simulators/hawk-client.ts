import { createHash, createHmac, randomBytes } from "node:crypto";
import { request } from "node:http";

/** A raw signed request; it shares nothing with the simulator or with the provider's client. */
export interface SignedRequest {
  url: string;
  method?: string;
  key: { id: string; key: string };
  body?: unknown;
  headers?: Record<string, string>;
  /** @default only when there is a body */
  hash?: boolean | string;
  ts?: number;
  nonce?: string;
  /** Signs for another target, host or port than the request goes to. */
  signed?: { target?: string; host?: string; port?: number };
  /** Replaces the whole Authorization header; empty for none. */
  authorization?: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
  body: unknown;
}

export function macOf(kind: string, key: string, lines: readonly (string | number)[]): string {
  const text = `${[`hawk.1.${kind}`, ...lines].join("\n")}\n`;
  return createHmac("sha256", key).update(text).digest("base64");
}

export function hashOf(body: string, type: string): string {
  return createHash("sha256").update(`hawk.1.payload\n${type}\n${body}\n`).digest("base64");
}

/** The Authorization header of a request, for tests that send it twice or bend it. */
export function authorize(sent: SignedRequest): string {
  const url = new URL(sent.url);
  const target = sent.signed?.target ?? sent.url.slice(url.origin.length);
  const host = sent.signed?.host ?? url.hostname;
  const port = sent.signed?.port ?? Number(url.port);
  const ts = sent.ts ?? Math.floor(Date.now() / 1000);
  const nonce = sent.nonce ?? randomBytes(12).toString("base64url");
  const text = bodyText(sent.body);
  const hashed = sent.hash ?? text !== "";
  const computed = hashOf(text, text === "" ? "" : "application/json");
  const hash = typeof hashed === "string" ? hashed : hashed ? computed : "";
  const mac = macOf("header", sent.key.key, [ts, nonce, sent.method ?? "GET", target, host, port, hash, ""]);
  const attributes = [
    `id="${sent.key.id}"`,
    `ts="${ts}"`,
    `nonce="${nonce}"`,
    ...(hash ? [`hash="${hash}"`] : []),
  ];
  return `Hawk ${[...attributes, `mac="${mac}"`].join(", ")}`;
}

export function send(sent: SignedRequest): Promise<Reply> {
  const url = new URL(sent.url);
  const text = bodyText(sent.body);
  const authorization = sent.authorization ?? authorize(sent);
  const headers = {
    Accept: "application/json",
    ...(text !== "" && {
      "Content-Type": "application/json",
      "Content-Length": String(Buffer.byteLength(text)),
    }),
    ...(authorization !== "" && { Authorization: authorization }),
    ...sent.headers,
  };
  const options = {
    host: url.hostname,
    port: url.port,
    path: sent.url.slice(url.origin.length),
    method: sent.method ?? "GET",
    headers,
    agent: false,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (reply) => {
      let received = "";
      reply.setEncoding("utf8");
      reply.on("data", (chunk: string) => {
        received += chunk;
      });
      reply.on("end", () => {
        const pairs = Object.entries(reply.headers).map(([name, value]) => [name, String(value)]);
        const json = /json/.test(reply.headers["content-type"] ?? "") && received !== "";
        resolve({
          status: reply.statusCode ?? 0,
          headers: Object.fromEntries(pairs),
          text: received,
          body: json ? JSON.parse(received) : undefined,
        });
      });
      reply.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(text);
  });
}

function bodyText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}
