import { appendFileSync } from "node:fs";

/** What is left of a fault after the next `up`. */
export interface FaultFigures {
  /** Objects made twice. */
  duplicates: number;
  /** Objects that nothing manages any more. */
  orphans: number;
  /** What a refresh and a preview still show. */
  differences: number;
}

export const NOTHING_LEFT: FaultFigures = { duplicates: 0, orphans: 0, differences: 0 };

/** What one case of the fault matrix came to. */
export interface FaultCase extends FaultFigures {
  /** `in process`, or the host that the engine worked with. */
  by: string;
  fault: string;
  operation: string;
  kind: string;
  /** At how many requests in turn the fault struck. */
  strikes: number;
}

/** Adds a case to the file that VOIP_FAULT_REPORT names, a line each; `npm run fault-matrix` makes the table of it. */
export function recordFaultCase(outcome: FaultCase): void {
  const file = process.env.VOIP_FAULT_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(outcome)}\n`);
}
