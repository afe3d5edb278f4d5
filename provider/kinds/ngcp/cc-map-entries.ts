import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { readList } from "./fields";
import { settings } from "./settings-kind";

/** The callers that a subscriber lets call through. Contract: ngcp, 9 (ccmapentries) and 12. */
export const ccMapEntries = settings({
  class: "CcMapEntries",
  name: "ccmapentries",
  noun: "CC map entries",
  summary: "Callers that may call through as a subscriber.",
  fields: {
    authKeys: {
      input: z
        .array(z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1)))
        .optional()
        .describe("All of them, by the number that they call from."),
      wire: "mappings",
      cleared: [],
      toWire: (keys) => (keys as string[]).map((auth_key) => ({ auth_key })),
      fromWire: (value, mentioned) =>
        readList(value, mentioned)?.map((entry) => String((entry as JsonObject).auth_key)),
    },
  },
});
