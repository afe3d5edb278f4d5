import type { z } from "zod";
import { type Properties, UNKNOWN } from "./values";

/**
 * What a create, or an update of what is `recorded`, is expected to record, as far as that can be told without a
 * write: what is declared, and what the back end added before or will add.
 */
export function preview(
  type: { outputs: z.ZodObject },
  declared: Properties,
  recorded?: Properties,
): Properties {
  const outputs = Object.keys(type.outputs.shape).map((name) => [name, recorded ? recorded[name] : UNKNOWN]);
  return { ...declared, ...Object.fromEntries(outputs) };
}
