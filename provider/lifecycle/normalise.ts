import { z } from "zod";
import type { Kind } from "../kinds/kind";
import { containsUnknown, isUnset, type Properties } from "./values";

/**
 * Values of inputs in their canonical spelling. What is not known yet or does not fit the schema (an older
 * release's state, a value that somebody set by hand at the back end) stays as it is.
 */
export function normalise(kind: Kind, values: Properties): Properties {
  const normalised: Properties = {};
  for (const [name, value] of Object.entries(values)) {
    if (isUnset(value)) continue;
    const field = kind.inputs.shape[name] as z.ZodType | undefined;
    const result = field && !containsUnknown(value) ? field.safeParse(value) : undefined;
    normalised[name] = result?.success ? result.data : value;
  }
  return normalised;
}

/** Whether an input is a map whose entries are managed one by one. */
export function isMap(kind: Kind, name: string): boolean {
  let field: unknown = kind.inputs.shape[name];
  while (field instanceof z.ZodOptional || field instanceof z.ZodDefault) field = field.unwrap();
  return field instanceof z.ZodRecord;
}
