import { setMaxListeners } from "node:events";

/** Node turns a longer timer into one of 1 ms, with a warning. Milliseconds. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Why a call was broken off from this side. */
export class Interruption extends Error {
  constructor(
    readonly why: "cancelled" | "expired" | "limit",
    /** Of a limit: how long it was. */
    readonly seconds?: number,
  ) {
    super(why);
  }
}

/** When a call must end: on a signal of its caller's, or when its time is over. */
export class CallDeadline {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;
  readonly #callers: readonly AbortSignal[];
  readonly #cancel = () => {
    const reason: unknown = this.#callers.find(({ aborted }) => aborted)?.reason;
    this.#controller.abort(reason instanceof Interruption ? reason : new Interruption("cancelled"));
  };
  #end: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(seconds: number, ...callers: (AbortSignal | undefined)[]) {
    this.#milliseconds = Math.min(seconds * 1000, LONGEST_TIMER);
    this.#callers = callers.filter((caller) => caller !== undefined);
    for (const caller of this.#callers) {
      if (caller.aborted) this.#cancel();
      // One signal ends a whole run: many calls listen, and Node would warn of the eleventh on stderr.
      setMaxListeners(0, caller);
      caller.addEventListener("abort", this.#cancel, { once: true });
    }
  }

  /** Aborts with an `Interruption`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the time is over. */
  get expired(): boolean {
    const { reason } = this.#controller.signal;
    return reason instanceof Interruption && reason.why !== "cancelled";
  }

  /** Lets the time run, from the first call on. */
  start(): void {
    if (this.#end !== undefined) return;
    this.#end = performance.now() + this.#milliseconds;
    this.#timer = setTimeout(() => this.#controller.abort(new Interruption("expired")), this.#milliseconds);
    this.#timer.unref();
  }

  /** Milliseconds that are left. */
  remaining(): number {
    return this.#end === undefined ? this.#milliseconds : this.#end - performance.now();
  }

  /** Lets go of timer and caller. */
  release(): void {
    clearTimeout(this.#timer);
    for (const caller of this.#callers) caller.removeEventListener("abort", this.#cancel);
  }
}

/** Waits, unless the signal aborts; then rejects with its reason. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, (resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    return () => clearTimeout(timer);
  });
}

/** The promise's result, unless the signal aborts first; then rejects with its reason. */
export function raceAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return unlessAborted(signal, (resolve, reject) => {
    promise.then(resolve, reject);
    return () => undefined;
  });
}

function unlessAborted<T>(
  signal: AbortSignal,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  let end: (() => void) | undefined;
  let abort = () => {};
  return new Promise<T>((resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    end = begin(resolve, reject);
    if (signal.aborted) abort();
  }).finally(() => {
    end?.();
    signal.removeEventListener("abort", abort);
  });
}
