import { z } from "zod";
import type { JsonObject, JsonValue } from "../../clients/sraps/client";

const json: z.ZodType<JsonValue> = z.json();

/** Fields of an object by their names in the API, for objects whose shape SRAPS does not make public. */
export const fieldsInput = z.record(z.string().min(1), json);

/** The declared fields, and `null` for those that were declared before and are not any more. */
export function withRemoved(
  declared: Readonly<JsonObject> | undefined,
  previous: Readonly<JsonObject> | undefined,
): JsonObject {
  const removed = Object.keys(previous ?? {}).filter((name) => !(declared && name in declared));
  return { ...Object.fromEntries(removed.map((name) => [name, null])), ...declared };
}
