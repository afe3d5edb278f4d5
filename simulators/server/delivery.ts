import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./exchange";
import type { FaultAction } from "./faults";
import type { OpenEntry } from "./request-log";

/** The faults that let an answer pass and concern how it is sent. */
export type Manner = Extract<FaultAction, { kind: "truncate" | "drip" | "flood" | "reset" }>;

export function isManner(action: FaultAction): action is Manner {
  return ["truncate", "drip", "flood", "reset"].includes(action.kind);
}

/** Sends the answer, whole or in the manner of a fault, and closes the log entry when it is out or cut off. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  entry: OpenEntry,
  stopped: AbortSignal,
  manner?: Manner,
): Promise<void> {
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body ?? "", "utf8");
  const ended = new Promise<void>((resolve) => {
    response.once("close", () => {
      entry.close(response.writableFinished ? "answered" : "cut");
      resolve();
    });
  });
  if (response.destroyed || response.socket?.destroyed) {
    entry.close("cut");
    return;
  }
  const { socket } = response;
  const bodiless = answer.status === 204 || answer.status === 304;
  if (manner?.kind === "flood") {
    response.writeHead(answer.status, answer.headers);
    Readable.from(blanks(manner.bytes)).pipe(response);
    await ended;
    return;
  }
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(!bodiless && { "Content-Length": String(body.length) }),
  });
  if (manner?.kind === "truncate") {
    const part = body.subarray(0, Math.min(manner.bytes, body.length));
    entry.sent(answer.status, part.length);
    response.write(part, () => cut(response));
    if (part.length === 0) response.flushHeaders();
  } else if (manner?.kind === "drip") {
    await drip(response, body, manner, entry, answer.status, stopped);
  } else {
    entry.sent(answer.status, bodiless ? 0 : body.length);
    response.end(bodiless ? undefined : body);
  }
  await ended;
  if (manner?.kind === "reset") (socket as Socket | null)?.resetAndDestroy();
}

function* blanks(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, " ");
  for (let left = bytes; left > 0; left -= piece.length)
    yield piece.subarray(0, Math.min(left, piece.length));
}

/** Ends the connection with nothing further sent. */
export function cut(response: ServerResponse): void {
  response.socket?.destroy();
}

async function drip(
  response: ServerResponse,
  body: Buffer,
  manner: Extract<Manner, { kind: "drip" }>,
  entry: OpenEntry,
  status: number,
  stopped: AbortSignal,
): Promise<void> {
  entry.sent(status, 0);
  response.flushHeaders();
  for (let offset = 0; offset < body.length && !response.destroyed; offset += manner.bytes) {
    await sleep(manner.milliseconds, undefined, { signal: stopped });
    const part = body.subarray(offset, offset + manner.bytes);
    response.write(part);
    entry.sent(status, offset + part.length);
  }
  response.end();
}
