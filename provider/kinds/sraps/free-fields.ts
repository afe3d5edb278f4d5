import * as z from "zod";
import type { JsonObject, JsonValue } from "../../clients/sraps/client";

const json: z.ZodType<JsonValue> = z.json();

/** Fields of an object by their names in the API, for objects whose shape SRAPS does not make public. */
export const fieldsInput = z.record(z.string().min(1), json);

/** What only SRAPS sets. */
const OWN_TO_SRAPS = ["uuid", "links"];

/** Fields besides those that have an input of their own, which `taken` names as the API does. */
export function extraInput(taken: readonly string[]) {
  const refused = [...OWN_TO_SRAPS, ...taken];
  return fieldsInput
    .refine(
      (fields) => !refused.some((name) => Object.hasOwn(fields, name)),
      `expected none of ${refused.join(", ")}: they have inputs of their own or are for SRAPS to set`,
    )
    .optional()
    .describe("Further fields by their names in the API, for what is not public. Only these are managed.");
}

/** The fields that only `extraInput` takes; nothing when there are none. */
export function extraFields(fields: Readonly<JsonObject>, taken: readonly string[]): JsonObject | undefined {
  const refused = [...OWN_TO_SRAPS, ...taken];
  const further = Object.entries(fields).filter(([name]) => !refused.includes(name));
  return further.length === 0 ? undefined : Object.fromEntries(further);
}

/** Whether an entry of a list shows every further field that is declared. */
export function showsExtra(fields: Readonly<JsonObject>, extra: object = {}): boolean {
  return Object.keys(extra).every((name) => Object.hasOwn(fields, name));
}
