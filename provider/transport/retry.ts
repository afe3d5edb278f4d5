import type { RetryClass } from "./http";
import type { Setback } from "./setback";

/** How the waiting between attempts grows. Milliseconds. */
export interface Backoff {
  /** The longest wait before the second attempt; it doubles with every further one. */
  base: number;
  /** The longest wait of all. */
  limit: number;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
}

export const defaultBackoff: Backoff = { base: 500, limit: 30_000, random: Math.random };

/** A random wait after the given number of attempts: exponential, with full jitter. */
export function backoffDelay(attempts: number, { base, limit, random }: Backoff): number {
  return random() * Math.min(limit, base * 2 ** (attempts - 1));
}

/** Whether the retry class allows to repeat a call after this setback. */
export function mayRepeat(retry: RetryClass, { passing, applied }: Setback): boolean {
  if (!passing) return false;
  switch (retry) {
    case "read":
    case "idempotentWrite":
      return true;
    case "lookFirst":
      return applied === "no";
    case "never":
      return false;
  }
}
