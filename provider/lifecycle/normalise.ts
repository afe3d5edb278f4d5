import * as z from "zod";
import type { Kind } from "../kinds/kind";
import { containsUnknown, isProperties, isUnset, type Properties } from "./values";

/**
 * Values of inputs in their canonical spelling. What is not known yet or does not fit the schema (an older
 * release's state, a value that somebody set by hand at the back end) stays as it is.
 */
export function normalise(kind: Kind, values: Properties): Properties {
  const normalised: Properties = {};
  for (const [name, value] of Object.entries(values)) {
    if (isUnset(value)) continue;
    const field = kind.inputs.shape[name] as z.ZodType | undefined;
    const result = field && !containsUnknown(value) ? parse(field, value) : undefined;
    normalised[name] = result?.success ? result.data : value;
  }
  return normalised;
}

/** What an input makes of a value. -0 becomes 0, as whatever passes through JSON: it would differ for ever. */
export function parse<Output>(field: z.ZodType<Output>, value: unknown): z.ZodSafeParseResult<Output> {
  const result = field.safeParse(value);
  return result.success ? { ...result, data: withoutSignOfZero(result.data) as Output } : result;
}

function withoutSignOfZero(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(withoutSignOfZero);
  if (!isProperties(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutSignOfZero(part)]));
}

/** Whether an input is a map whose entries are managed one by one. */
export function isMap(kind: Kind, name: string): boolean {
  let field: unknown = kind.inputs.shape[name];
  while (field instanceof z.ZodOptional || field instanceof z.ZodDefault) field = field.unwrap();
  return field instanceof z.ZodRecord;
}
