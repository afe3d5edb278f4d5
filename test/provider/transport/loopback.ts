import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { VoipError } from "../../../provider/transport/errors";
import type { Call, Transport, TransportSettings } from "../../../provider/transport/http";
import { transportDefaults } from "../../../provider/transport/http";
import { createTransport } from "../../../provider/transport/transport";

export interface SeenRequest {
  method: string;
  /** The request target as it came over the wire. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server of this test on the loopback. */
export interface Loopback {
  origin: string;
  port: number;
  requests: SeenRequest[];
  /** Connections accepted so far. */
  readonly connections: number;
  stop(): Promise<void>;
}

type Reply = (response: ServerResponse, request: SeenRequest, count: number) => void;
type RawReply = (socket: Socket, request: string, count: number) => void;

const running = new Set<() => Promise<void>>();

/** Ends every server and transport that the test has started. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((stop) => stop()));
}

/** Answers each request, once its body has arrived, with the reply; over TLS when options for it are given. */
export function serve(reply: Reply, tls?: ServerOptions): Promise<Loopback> {
  const requests: SeenRequest[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const { method = "", url: target = "", headers } = request;
      const seen = { method, target, headers, body };
      requests.push(seen);
      reply(response, seen, requests.length);
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  return listen(server, tls ? "https" : "http", requests);
}

/** Gives each request (its head; bodies are ignored) to the reply, which does to the socket what it likes. */
export function serveRaw(reply: RawReply): Promise<Loopback> {
  const requests: SeenRequest[] = [];
  const server = createTcpServer((socket) => {
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (!text.includes("\r\n\r\n")) return;
      const request = text;
      text = "";
      const [method = "", target = ""] = request.split(" ");
      requests.push({ method, target, headers: {}, body: "" });
      reply(socket, request, requests.length);
    });
  });
  return listen(server, "http", requests);
}

async function listen(server: Server, scheme: string, requests: SeenRequest[]): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      running.delete(stop);
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  running.add(stop);
  return {
    origin: `${scheme}://127.0.0.1:${port}`,
    port,
    requests,
    get connections() {
      return connections;
    },
    stop,
  };
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = await serveRaw(() => {});
  await server.stop();
  return server.port;
}

/** A transport that hardly waits between attempts. */
export function transport(settings: Partial<TransportSettings> = {}): Transport {
  const made = createTransport(
    { ...transportDefaults, ...settings },
    { base: 2, limit: 10, random: () => 0.5 },
  );
  const stop = async () => {
    running.delete(stop);
    await made.close();
  };
  running.add(stop);
  return made;
}

export function get(url: string, more: Partial<Call> = {}): Call {
  return { api: "sraps", method: "GET", url, template: "{base}/things/{id}", retry: "read", ...more };
}

export function post(url: string, more: Partial<Call> = {}): Call {
  return get(url, { method: "POST", body: "{}", retry: "lookFirst", ...more });
}

/** The `VoipError` that the promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<VoipError> {
  const result = await promise.then(
    (value) => new Error(`expected a failure, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (result instanceof VoipError) return result;
  throw result;
}
