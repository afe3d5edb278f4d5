import { appendFileSync } from "node:fs";

/** What one case of the fault matrix came to. The next `up` has run in between. */
export interface FaultCase {
  /** `in process`, or the host that the engine worked with. */
  by: string;
  fault: string;
  operation: string;
  kind: string;
  /** At how many requests in turn the fault struck. */
  strikes: number;
  duplicates: number;
  orphans: number;
  /** What a refresh and a preview still show. */
  differences: number;
}

/** Adds a case to the file that VOIP_FAULT_REPORT names, a line each; `npm run fault-matrix` makes the table of it. */
export function recordFaultCase(outcome: FaultCase): void {
  const file = process.env.VOIP_FAULT_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify(outcome)}\n`);
}
