import { once } from "node:events";
import * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { cut, deliver, isManner, type Manner } from "./delivery";
import type { Answer, BackEnd, ClientCertificate, Disturbance, Identity, Received } from "./exchange";
import { type FaultAction, FaultScript } from "./faults";
import { RateLimit, type RateLimitOptions, retryAfterHeader } from "./rate-limit";
import { RequestLog } from "./request-log";

/** What every simulator takes. */
export interface ListenerOptions {
  /** @default 0, a free port */
  port?: number;
  /** Milliseconds that every request waits before it is looked at, or a range to draw from. @default 0 */
  latency?: number | readonly [least: number, most: number];
  rateLimit?: RateLimitOptions;
}

/** PEM texts: the server's certificate (with its chain) and key. */
export interface ServerCertificate {
  cert: string;
  key: string;
}

interface TlsOptions extends ServerCertificate {
  /** PEM text of the authorities whose client certificates are trusted; clients are asked for one then. */
  clientAuthority?: string;
}

/** Serves one back end on 127.0.0.1, with its request log and its faults. */
export class Listener<I extends Identity> {
  readonly log: RequestLog;
  readonly faults = new FaultScript();
  private readonly server: http.Server;
  private readonly sockets = new Set<Socket>();
  private readonly stopping = new AbortController();
  private readonly rateLimit: RateLimit | undefined;
  readonly scheme: "http" | "https";

  constructor(
    private readonly backEnd: BackEnd<I>,
    private readonly options: ListenerOptions,
    tls: TlsOptions | undefined,
    nextSequence: () => number,
  ) {
    this.log = new RequestLog(backEnd.api, nextSequence);
    this.rateLimit = options.rateLimit && new RateLimit(options.rateLimit);
    this.scheme = tls ? "https" : "http";
    const serve = (request: http.IncomingMessage, response: http.ServerResponse): void => {
      this.serve(request, response).catch((error: unknown) => this.fail(response, error));
    };
    this.server = tls
      ? https.createServer({ cert: tls.cert, key: tls.key, ...asksFor(tls.clientAuthority) }, serve)
      : http.createServer(serve);
    this.server.on("connection", (socket: Socket) => {
      this.sockets.add(socket);
      socket.once("close", () => this.sockets.delete(socket));
    });
  }

  /** Listens and returns the port. */
  async start(): Promise<number> {
    this.server.listen(this.options.port ?? 0, "127.0.0.1");
    await once(this.server, "listening");
    return (this.server.address() as AddressInfo).port;
  }

  /** Closes every connection, held requests included. */
  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.stopping.abort();
    this.faults.abandonAll();
    const closed = once(this.server, "close");
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private async serve(message: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const request = await this.receive(message);
    const identity = this.backEnd.identify(request);
    const entry = this.log.open(request, identity);
    const wait = (milliseconds: number) =>
      sleep(milliseconds, undefined, { signal: this.stopping.signal }).then(() => undefined);
    const send = (answer: Answer, manner?: Manner) =>
      deliver(response, answer, entry, this.stopping.signal, manner);
    const drop = (): void => {
      entry.close("cut");
      cut(response);
    };

    const latency = this.drawLatency();
    if (latency > 0) await wait(latency);
    const refusal = this.rateLimit?.refuse();
    if (refusal) {
      entry.fault("rateLimit");
      return send(tooManyRequests(refusal));
    }

    const taken = this.faults.take(request, identity);
    const action = taken?.action;
    const moment = action && "when" in action ? (action.when ?? "before") : "before";
    if (action) entry.fault(action.kind);
    if (moment === "before") taken?.fault.strike();
    if (action?.kind === "tooManyRequests") return send(throttled(action));
    if (moment === "before") {
      if (action?.kind === "status") return send(scriptedAnswer(action));
      if (action?.kind === "flood") return send(blank, action);
      if (action?.kind === "drop") return drop();
      if (action?.kind === "delay") await wait(action.milliseconds);
      if (action?.kind === "hold" && (await taken?.fault.held()) === "abandon") return drop();
    }

    const once =
      action?.kind === "repeat" ? this.backEnd.answer(request, identity, disturbance(action)) : undefined;
    const last = this.backEnd.answer(request, identity, disturbance(action));
    const answer = once?.changed ? { ...last, changed: true } : last;
    entry.answered(answer);

    if (moment === "after") {
      taken?.fault.strike();
      if (action?.kind === "status") return send(scriptedAnswer(action));
      if (action?.kind === "drop") return drop();
      if (action?.kind === "delay") await wait(action.milliseconds);
      if (action?.kind === "hold" && (await taken?.fault.held()) === "abandon") return drop();
    }
    return send(answer, action && isManner(action) ? action : undefined);
  }

  private async receive(message: http.IncomingMessage): Promise<Received> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= this.backEnd.bodyLimit) chunks.push(chunk);
    }
    const target = message.url ?? "/";
    const mark = target.indexOf("?");
    const clientCertificate = shownBy(message.socket);
    return {
      method: message.method ?? "GET",
      target,
      path: mark < 0 ? target : target.slice(0, mark),
      query: mark < 0 ? "" : target.slice(mark + 1),
      headers: message.headers,
      scheme: this.scheme,
      ...(clientCertificate && { clientCertificate }),
      body: Buffer.concat(chunks),
      bodyBytes: bytes,
      oversized: bytes > this.backEnd.bodyLimit,
    };
  }

  private drawLatency(): number {
    const { latency = 0 } = this.options;
    if (typeof latency === "number") return latency;
    return latency[0] + Math.random() * (latency[1] - latency[0]);
  }

  /** A client that goes away, or a stop, ends the exchange; anything else is a mistake in the simulator. */
  private fail(response: http.ServerResponse, error: unknown): void {
    const gone = this.stopping.signal.aborted || response.destroyed || response.socket?.destroyed;
    if (gone || response.headersSent) {
      cut(response);
      return;
    }
    response.writeHead(500, { "Content-Type": "text/plain" });
    response.end(`The simulator failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** As web servers do it: the connection stands whatever the client shows, and the request is judged by it. */
function asksFor(clientAuthority: string | undefined): https.ServerOptions {
  if (clientAuthority === undefined) return {};
  return { ca: clientAuthority, requestCert: true, rejectUnauthorized: false };
}

function shownBy(socket: Socket): ClientCertificate | undefined {
  const shown = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  return (
    shown && { serial: shown.serialNumber, name: shown.subject, trusted: (socket as TLSSocket).authorized }
  );
}

function disturbance(action: FaultAction | undefined): Disturbance {
  return {
    clockSeconds: action?.kind === "clock" ? action.seconds : 0,
    ...(action?.kind === "accepted" && { accepted: action }),
  };
}

const blank: Answer = { status: 200, headers: { "Content-Type": "application/json" } };

function scriptedAnswer(action: Extract<FaultAction, { kind: "status" }>): Answer {
  const body = action.body ?? "";
  const type = body.toString("utf8").trimStart().startsWith("<") ? "text/html" : "application/json";
  return { status: action.status, headers: { "Content-Type": type, ...action.headers }, body };
}

function throttled(action: Extract<FaultAction, { kind: "tooManyRequests" }>): Answer {
  if (action.retryAfter === undefined) return tooManyRequests({});
  return tooManyRequests(retryAfterHeader(action.retryAfter, action.form ?? "seconds"));
}

function tooManyRequests(headers: Record<string, string>): Answer {
  return {
    status: 429,
    headers: { "Content-Type": "application/json", ...headers },
    body: '{"detail":"Request was throttled."}',
  };
}
