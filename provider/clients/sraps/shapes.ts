import * as z from "zod";
import type { JsonValue } from "../json";
import { lastSegment } from "./links";

/** SRAPS takes `true` and `"true"` (contract 1.5.1), so it may give back either. */
export const flagShape = z
  .union([z.boolean(), z.stringbool()])
  .nullish()
  .transform((flag) => flag ?? undefined);

/** What a field that points to another object stands for: its uuid, its URL, or an object with its uuid. */
export const referenceShape = z
  .union([z.string(), z.object({ uuid: z.string() })])
  .nullish()
  .transform((reference) => {
    const text = typeof reference === "object" ? reference?.uuid : reference;
    return text ? lastSegment(text) : undefined;
  });

/** `settings_manager`: never an array (1.5.1). `null` says that there are no settings, absence says nothing. */
export const settingsManagerShape = z
  .record(z.string(), z.custom<JsonValue>())
  .nullable()
  .transform((manager): Record<string, JsonValue> => manager ?? {})
  .optional();
