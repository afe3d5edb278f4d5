import type { JsonObject } from "../clients/json";

/** The declared fields, and `null` for those that were declared before and are not any more. */
export function withRemoved(
  declared: Readonly<JsonObject> | undefined,
  previous: Readonly<JsonObject> | undefined,
): JsonObject {
  const removed = Object.keys(previous ?? {}).filter((name) => !Object.hasOwn(declared ?? {}, name));
  return { ...Object.fromEntries(removed.map((name) => [name, null])), ...declared };
}
