import * as z from "zod";
import { driftReport } from "../../cli/drift/report";

/** The JSON Schema of what `voip drift --json` prints. */
export function generateDriftSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(driftReport), undefined, 2)}\n`;
}
