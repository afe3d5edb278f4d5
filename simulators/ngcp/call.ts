import type { Received } from "../server/exchange";
import type { Switches } from "../server/switches";
import type { NgcpAccount } from "./accounts";
import type { NgcpStore } from "./store";
import type { ngcpSwitches, Release } from "./switches";

/** An authenticated request with what its handler needs. */
export interface Call {
  readonly request: Received;
  readonly account: NgcpAccount;
  readonly store: NgcpStore;
  readonly query: URLSearchParams;
  readonly switches: Switches<typeof ngcpSwitches>;
  readonly release: Release;
}

/** `2026-01-31 23:59:59`, the form of most timestamps. */
export function plainTime(time = new Date()): string {
  return time.toISOString().slice(0, 19).replace("T", " ");
}

/** RFC 3339, the form that subscribers have. */
export function zonedTime(time = new Date()): string {
  return `${time.toISOString().slice(0, 19)}+00:00`;
}
