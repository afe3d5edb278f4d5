import { AsyncLocalStorage } from "node:async_hooks";
import { Interruption, LONGEST_TIMER, raceAbort } from "./call-deadline";
import { VoipError } from "./errors";

/** A person's limit of one operation on a resource, with all the calls that it takes. */
interface TimeLimit {
  seconds: number;
  /** Aborts with an `Interruption` when the time is over. */
  signal: AbortSignal;
}

const current = new AsyncLocalStorage<TimeLimit | undefined>();

/** Runs an operation whose calls end when its time is over, in seconds. 0 is no limit. */
export async function withTimeLimit<Result>(
  seconds: number,
  operation: () => Promise<Result>,
): Promise<Result> {
  if (seconds <= 0) return operation();
  const controller = new AbortController();
  const end = () => controller.abort(new Interruption("limit", seconds));
  const timer = setTimeout(end, Math.min(seconds * 1000, LONGEST_TIMER));
  try {
    return await current.run({ seconds, signal: controller.signal }, operation);
  } finally {
    clearTimeout(timer);
  }
}

/** What ends the calls of the operation that runs. */
export function timeLimit(): AbortSignal | undefined {
  return current.getStore()?.signal;
}

/**
 * Begins what other operations share: it does not end with the operation that happens to need it first. Without a
 * limit nothing is stored: from the first value that is, Node follows each promise of the process.
 */
export function outsideTimeLimit<Result>(begin: () => Promise<Result>): Promise<Result> {
  return current.getStore() === undefined ? begin() : current.run(undefined, begin);
}

/** Waits for what is shared, as long as the operation may. */
export async function withinTimeLimit<Result>(shared: Promise<Result>): Promise<Result> {
  const limit = current.getStore();
  if (limit === undefined) return shared;
  return raceAbort(shared, limit.signal).catch((error: unknown) => {
    throw error === limit.signal.reason ? overLimit(limit.seconds) : error;
  });
}

function overLimit(seconds: number): VoipError {
  return new VoipError({ kind: "transient", ...timeLimitExceeded(seconds) });
}

/** How people are told of it. */
export function timeLimitExceeded(seconds: number) {
  return {
    problem: `The operation is not done after the ${seconds} s that customTimeouts gives it.`,
    advice: "Raise customTimeouts of the resource.",
  };
}
