import type { Connections } from "../connections/connections";
import { SharedReads } from "./shared-reads";

/** Something to tell the person who runs the program. */
export interface Log {
  warn(message: string): void;
  info(message: string): void;
  /** How far something is that takes long. Shown for the moment and not kept. */
  status(message: string): void;
}

/** What one run of the provider works with. */
export interface Session {
  connections: Connections;
  log: Log;
  /** The natural keys that resources were created under in this run. */
  claimed: Set<string>;
  /** Removals of this run that are under way, by natural key and by id. */
  leaving: Map<string, Promise<unknown>>;
  reads: SharedReads;
}

export function createSession(connections: Connections, log: Log): Session {
  return { connections, log, claimed: new Set(), leaving: new Map(), reads: new SharedReads() };
}
