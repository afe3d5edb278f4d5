import { request } from "node:http";
import {
  type NgcpAccount,
  type NgcpOptions,
  type NgcpSimulator,
  ngcpAccounts,
  startSimulators,
} from "../../../simulators";

export interface NgcpReply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  /** Parsed when it is JSON, text otherwise, null when empty. */
  body: unknown;
  bytes: Buffer;
}

/** A reply's body as an object. */
export function object(reply: NgcpReply): Record<string, unknown> {
  expect(reply.body).toBeInstanceOf(Object);
  return reply.body as Record<string, unknown>;
}

export interface NgcpRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** Sent as it is when text or bytes, as JSON otherwise. */
  body?: unknown;
}

/** Sends over a connection of its own; the path is from the server's root. */
export function send(origin: string, { method, path, headers = {}, body }: NgcpRequest): Promise<NgcpReply> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method, headers, agent: false, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        const bytes = Buffer.concat(chunks);
        resolve({ status, headers: received, body: parse(bytes.toString()), bytes });
      });
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(
      body === undefined || body === null
        ? undefined
        : typeof body === "string" || body instanceof Uint8Array
          ? body
          : JSON.stringify(body),
    );
  });
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function basic({ username, password }: Pick<NgcpAccount, "username" | "password">): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

const types: Record<string, string> = {
  POST: "application/json",
  PUT: "application/json",
  PATCH: "application/json-patch+json",
};

export interface NgcpSession {
  ngcp: NgcpSimulator;
  /** Paths are below /api/; changed entities are asked for. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<NgcpReply>;
  /** Creates and returns the new id. */
  create(collection: string, body: unknown): Promise<number>;
}

/** Speaks to the API as its administrator. */
export function callerOf(ngcp: NgcpSimulator): NgcpSession["call"] {
  return (method, path, body, headers = {}) => {
    const type = types[method];
    return send(ngcp.baseUrl, {
      method,
      path: path.startsWith("/") ? path : `/api/${path}`,
      ...(body !== undefined && { body }),
      headers: {
        Accept: "application/json",
        Authorization: basic(ngcpAccounts.admin),
        Prefer: "return=representation",
        ...(type !== undefined && { "Content-Type": type }),
        ...headers,
      },
    });
  };
}

const running: (() => Promise<void>)[] = [];

export async function startNgcp(options: NgcpOptions = {}): Promise<NgcpSession> {
  const simulators = await startSimulators({ ngcp: options });
  running.push(simulators.stop);
  const { ngcp } = simulators;
  const call = callerOf(ngcp);
  const create: NgcpSession["create"] = async (collection, body) => {
    const reply = await call("POST", `${collection}/`, body);
    expect(reply).toMatchObject({ status: 201 });
    return Number(String(reply.headers.location).split("/").pop());
  };
  return { ngcp, call, create };
}

export async function stopAll(): Promise<void> {
  for (const stop of running.splice(0)) await stop();
}
