import { LONGEST_TIMER } from "./call-deadline";

/** How much an origin is asked at most. */
export interface BudgetLimits {
  /** Unlimited when absent. */
  requestsPerSecond?: number;
  maxConcurrency: number;
}

/**
 * Who goes first: `ahead` before all and besides the limit of requests in flight, then what is `repeated`,
 * then what is sent for the `first` time. Within each, who came first.
 */
export type Precedence = "ahead" | "repeated" | "first";

/** The server asked for a pause that ends after the waiting request must be done. */
export class PauseTooLong extends Error {
  constructor(
    /** Milliseconds until the pause ends. */
    readonly pause: number,
  ) {
    super("the pause is too long");
  }
}

interface Waiter {
  /** Milliseconds that the request can still wait. */
  patience(): number;
  start(): void;
  refuse(reason: unknown): void;
}

/** A start that timers and a busy processor let slip by less than this (milliseconds) is made up for. */
const LATENESS = 50;

/** By how much two requests may come closer together on their way (milliseconds): a server counts what arrives. */
const JITTER = 30;

/**
 * What one origin is asked: requests per second, evenly spaced and no more of them in any second; requests in flight;
 * and a common pause.
 */
export class RateBudget {
  #limits: BudgetLimits;
  #inFlight = 0;
  #nextStart = 0;
  /** The last starts, as many as a second may hold. */
  readonly #starts: number[] = [];
  #pausedUntil = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #waiting: Record<Precedence, Set<Waiter>> = {
    ahead: new Set(),
    repeated: new Set(),
    first: new Set(),
  };

  constructor(limits: BudgetLimits) {
    this.#limits = { ...limits };
  }

  /** Takes over each limit that is stricter than the present one. */
  tighten({ requestsPerSecond = Number.POSITIVE_INFINITY, maxConcurrency }: BudgetLimits): void {
    const rate = Math.min(this.#limits.requestsPerSecond ?? Number.POSITIVE_INFINITY, requestsPerSecond);
    this.#limits = {
      requestsPerSecond: rate,
      maxConcurrency: Math.min(this.#limits.maxConcurrency, maxConcurrency),
    };
  }

  /**
   * Waits for a turn and resolves with the function that gives it back. Rejects with the signal's reason, or
   * with `PauseTooLong` as soon as it is known that the pause outlasts the request's patience.
   */
  turn(precedence: Precedence, signal: AbortSignal, patience: () => number): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const line = this.#waiting[precedence];
      const leave = () => {
        line.delete(waiter);
        signal.removeEventListener("abort", abort);
      };
      const abort = () => waiter.refuse(signal.reason);
      const waiter: Waiter = {
        patience,
        start: () => {
          leave();
          resolve(this.#begin());
        },
        refuse: (reason) => {
          leave();
          reject(reason);
          this.#admit();
        },
      };
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener("abort", abort, { once: true });
      line.add(waiter);
      this.#refuseImpatient([waiter]);
      this.#admit();
    });
  }

  /** Holds back every request to the origin. A shorter pause than the present one changes nothing. */
  pause(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    const { ahead, repeated, first } = this.#waiting;
    this.#refuseImpatient([...ahead, ...repeated, ...first]);
    this.#admit();
  }

  #refuseImpatient(waiters: Waiter[]): void {
    const pause = this.#pausedUntil - performance.now();
    if (pause <= 0) return;
    for (const waiter of waiters) if (waiter.patience() < pause) waiter.refuse(new PauseTooLong(pause));
  }

  #begin(): () => void {
    const { requestsPerSecond } = this.#limits;
    const now = performance.now();
    if (requestsPerSecond) this.#pace(now, requestsPerSecond);
    this.#inFlight += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#inFlight -= 1;
      this.#admit();
    };
  }

  /** When the next request may start, after one that starts now. */
  #pace(now: number, requestsPerSecond: number): void {
    const interval = 1000 / requestsPerSecond;
    const most = Math.ceil(requestsPerSecond);
    this.#starts.push(now);
    this.#starts.splice(0, this.#starts.length - most);
    const [oldest = now] = this.#starts;
    const full = this.#starts.length < most ? 0 : oldest + most * interval + JITTER;
    this.#nextStart = Math.max(Math.max(this.#nextStart, now - LATENESS) + interval, full);
  }

  #admit(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (;;) {
      const next = this.#next();
      if (!next) return;
      const wait = Math.max(this.#pausedUntil, this.#nextStart) - performance.now();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#admit(), Math.min(Math.ceil(wait), LONGEST_TIMER));
        return;
      }
      next.start();
    }
  }

  /** The request whose turn it is, unless a place in flight must become free first. */
  #next(): Waiter | undefined {
    const { ahead, repeated, first } = this.#waiting;
    if (ahead.size > 0) return oldest(ahead);
    if (this.#inFlight >= this.#limits.maxConcurrency) return undefined;
    return oldest(repeated) ?? oldest(first);
  }
}

function oldest(line: Set<Waiter>): Waiter | undefined {
  return line.values().next().value;
}

const budgets = new Map<string, RateBudget>();

/** The process's one budget of the origin, as strict as the strictest limits it was ever asked with. */
export function budgetFor(origin: string, limits: BudgetLimits): RateBudget {
  const known = budgets.get(origin);
  if (known) {
    known.tighten(limits);
    return known;
  }
  const budget = new RateBudget(limits);
  budgets.set(origin, budget);
  return budget;
}
