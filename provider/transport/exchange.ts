import type { Dispatcher } from "undici";
import { Interruption } from "./call-deadline";
import type { Method } from "./http";

export interface ExchangeRequest {
  origin: string;
  path: string;
  method: Method;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** Bytes. */
  maxBodySize: number;
  signal: AbortSignal;
  /** Milliseconds that it has for its answer, once it is on its way, when somebody breaks the run off. */
  patience: number;
}

/** What came back. With `failure` set the body is only what had arrived until then, nothing of one that is too long. */
export interface Received {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  failure?: Error;
}

/** No status line came back. */
export class NoAnswer extends Error {
  constructor(
    override readonly cause: Error,
    /** Whether a byte of the request may have left this process. */
    readonly sent: boolean,
  ) {
    super(cause.message);
  }
}

/** The body is longer than allowed; the rest of it was not read. */
export class BodyTooLong extends Error {}

/**
 * One request and its answer over the dispatcher. Rejects with `NoAnswer` alone: once a status has come, it
 * resolves, with the failure beside it when the body did not arrive whole.
 */
export function exchange(dispatcher: Dispatcher, request: ExchangeRequest): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { origin, path, method, headers, body, maxBodySize, signal, patience } = request;
    const chunks: Buffer[] = [];
    let size = 0;
    let head: Pick<Received, "status" | "headers"> | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    let settled = false;
    let timer: NodeJS.Timeout | undefined;

    function settle(failure?: Error): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      const kept = failure instanceof BodyTooLong ? [] : chunks;
      if (head) resolve({ ...head, body: Buffer.concat(kept), failure });
      else reject(new NoAnswer(failure ?? new Error("no answer"), controller !== undefined));
    }

    function breakOff(failure: Error): void {
      settle(failure);
      controller?.abort(failure);
    }

    function abort(): void {
      const reason = signal.reason instanceof Error ? signal.reason : new Error("aborted");
      const isExpired = reason instanceof Interruption && reason.why === "expired";
      if (controller === undefined || isExpired || patience === 0) breakOff(reason);
      else timer = setTimeout(() => breakOff(reason), patience);
    }

    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    const handler: Dispatcher.DispatchHandler = {
      // Called immediately before the first byte is written.
      onRequestStart(started) {
        if (settled) started.abort(new Error("aborted"));
        else controller = started;
      },
      onResponseStart(_, status, received) {
        if (settled || status < 200) return;
        head = { status, headers: joinRepeated(received) };
        if (Number(head.headers["content-length"]) > maxBodySize) breakOff(new BodyTooLong());
      },
      onResponseData(_, chunk) {
        if (settled) return;
        size += chunk.length;
        if (size > maxBodySize) breakOff(new BodyTooLong());
        else chunks.push(chunk);
      },
      onResponseEnd: () => settle(),
      onResponseError: (_, error) => settle(error),
    };
    try {
      dispatcher.dispatch({ origin, path, method, headers: { ...headers }, body: body ?? null }, handler);
    } catch (error) {
      settle(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function joinRepeated(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}
