import * as z from "zod";
import type { Field } from "./fields";

const LEVELS = "`0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported.";

/** How subscribers are barred. The server has numbers for it. Contract: ngcp, 12. */
export function lockLevel(description: string): Field {
  return {
    input: z
      .union([z.string(), z.number()])
      .transform(String)
      .pipe(z.enum(["0", "1", "2", "3", "4", "5"]))
      .optional()
      .describe(`${description} ${LEVELS}`),
    toWire: (level) => Number(level),
    fromWire: String,
  };
}
