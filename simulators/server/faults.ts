import type { Identity, Received } from "./exchange";
import { seededRandom } from "./seeded-random";

/** `before`: the request has no effect. `after`: it took effect and only the answer suffers. */
export type FaultMoment = "before" | "after";

export type FaultAction =
  /** Answers with this status; `when: "after"` hides a write that succeeded. The body may be HTML. */
  | {
      kind: "status";
      status: number;
      body?: string | Buffer;
      headers?: Record<string, string>;
      when?: FaultMoment;
    }
  /** 429. Without `retryAfter` (seconds) the header is absent; `form: "date"` sends it as an HTTP date. */
  | { kind: "tooManyRequests"; retryAfter?: number; form?: "seconds" | "date" }
  | { kind: "delay"; milliseconds: number; when?: FaultMoment }
  /** Closes the connection without an answer. */
  | { kind: "drop"; when: FaultMoment }
  /** Announces the whole body, sends this many bytes of it and closes the connection. */
  | { kind: "truncate"; bytes: number }
  /** Sends the body in pieces of this many bytes, one every so often. */
  | { kind: "drip"; bytes: number; milliseconds: number }
  /** Answers 200 with this many bytes of blanks and does not say beforehand how many they are. No effect. */
  | { kind: "flood"; bytes: number }
  /** Answers, then resets the connection that the client keeps for its next request. */
  | { kind: "reset" }
  /** The request arrives twice and takes effect twice; the answer is that of the second time. */
  | { kind: "repeat" }
  /** The back end's clock is this many seconds ahead for the request (Hawk, `Date`). */
  | { kind: "clock"; seconds: number }
  /** A write answers 202 and takes effect later. SRAPS only. */
  | { kind: "accepted"; milliseconds: number; location?: boolean }
  /** Keeps the request pending until the test calls `release()` or `abandon()`. */
  | { kind: "hold"; when: FaultMoment };

export interface FaultMatch {
  method?: string;
  /** A string is the exact path or the route template. */
  path?: RegExp | string;
  /** XML-RPC method name. */
  procedure?: string;
}

export interface Fault {
  /** Which requests; all when left out. */
  match?: FaultMatch;
  /** How many matching requests pass first. @default 0 */
  skip?: number;
  /** How many requests it hits. @default 1, or Infinity when there is a `rate` */
  times?: number;
  /** Hits each matching request with this probability, the same ones for the same seed. */
  rate?: number;
  /** @default 1 */
  seed?: number;
  /** Of several actions one is played per hit: in turn, or drawn when there is a `rate`. */
  do: FaultAction | readonly FaultAction[];
}

/** A fault in play: tells when it struck, and steers a `hold`. */
export class ScriptedFault {
  private seen = 0;
  private taken = 0;
  private arrivals = 0;
  private waiting: { count: number; resolve: () => void }[] = [];
  private openGate!: (end: "continue" | "abandon") => void;
  private readonly gate = new Promise<"continue" | "abandon">((resolve) => {
    this.openGate = resolve;
  });
  private readonly random: () => number;

  constructor(
    private readonly fault: Fault,
    private readonly forget: (fault: ScriptedFault) => void,
  ) {
    this.random = seededRandom(fault.seed ?? 1);
  }

  /** How many requests it has struck so far. */
  get hits(): number {
    return this.arrivals;
  }

  /** Resolves when it has struck this many times, at the very point where it acts. */
  reached(count = 1): Promise<void> {
    if (this.arrivals >= count) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ count, resolve }));
  }

  /** Lets held requests go on to their effect and answer, even when the client has gone away. */
  release(): void {
    this.openGate("continue");
  }

  /** Closes the connections of held requests; those held `before` never take effect. */
  abandon(): void {
    this.openGate("abandon");
  }

  /** Takes the fault out of play; what it holds is released. */
  remove(): void {
    this.forget(this);
    this.release();
  }

  /** @internal */
  claim(request: Received, identity: Identity): FaultAction | undefined {
    const limit = this.fault.times ?? (this.fault.rate === undefined ? 1 : Number.POSITIVE_INFINITY);
    if (this.taken >= limit || !matches(this.fault.match ?? {}, request, identity)) return undefined;
    this.seen += 1;
    if (this.seen <= (this.fault.skip ?? 0)) return undefined;
    if (this.fault.rate !== undefined && this.random() >= this.fault.rate) return undefined;
    const actions: readonly FaultAction[] = Array.isArray(this.fault.do) ? this.fault.do : [this.fault.do];
    const index =
      this.fault.rate === undefined
        ? this.taken % actions.length
        : Math.floor(this.random() * actions.length);
    this.taken += 1;
    return actions[index];
  }

  /** @internal */
  strike(): void {
    this.arrivals += 1;
    const due = this.waiting.filter((waiter) => waiter.count <= this.arrivals);
    this.waiting = this.waiting.filter((waiter) => waiter.count > this.arrivals);
    for (const waiter of due) waiter.resolve();
  }

  /** @internal */
  held(): Promise<"continue" | "abandon"> {
    return this.gate;
  }
}

/** The faults a test has scripted. For each request the first that claims it is played, alone. */
export class FaultScript {
  private faults: ScriptedFault[] = [];

  add(fault: Fault): ScriptedFault {
    if (fault.rate !== undefined && !(fault.rate >= 0 && fault.rate <= 1)) {
      throw new RangeError(`fault rate: expected a number from 0 to 1, got ${fault.rate}.`);
    }
    const scripted = new ScriptedFault(fault, (gone) => {
      this.faults = this.faults.filter((other) => other !== gone);
    });
    this.faults.push(scripted);
    return scripted;
  }

  /** Takes all faults out of play and releases what they hold. */
  clear(): void {
    for (const fault of [...this.faults]) fault.remove();
  }

  /** @internal */
  take(request: Received, identity: Identity): { fault: ScriptedFault; action: FaultAction } | undefined {
    for (const fault of this.faults) {
      const action = fault.claim(request, identity);
      if (action) return { fault, action };
    }
    return undefined;
  }

  /** @internal */
  abandonAll(): void {
    for (const fault of this.faults) fault.abandon();
    this.faults = [];
  }
}

function matches(match: FaultMatch, request: Received, identity: Identity): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== request.method) return false;
  if (match.procedure !== undefined && match.procedure !== identity.procedure) return false;
  if (match.path === undefined) return true;
  if (typeof match.path !== "string") return match.path.test(request.path);
  return match.path === request.path || match.path === identity.template;
}
