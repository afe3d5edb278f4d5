import { isObject, type JsonObject, type JsonValue } from "../json";
import type { ResolvedSetting } from "./settings-catalogue";

/** Setting uuid → entry (contract 1.5.1). */
export type SettingEntries = Readonly<Record<string, JsonValue>>;

/**
 * An entry of `settings_manager`: `{ value, attrs: { perm: "RW" } }`, the only shape that is known. `perm` is left
 * out of settings that the catalogue says have no permissions. For other shapes write the entry as JSON (knob 17).
 */
export function settingEntry(
  value: JsonValue,
  setting?: Pick<ResolvedSetting, "usesPermissions">,
  perm = "RW",
): JsonObject {
  return { value, attrs: setting?.usesPermissions === false ? {} : { perm } };
}

/** The value of an entry, whether it is in the known shape or bare. */
export function settingValue(entry: JsonValue): JsonValue {
  return isObject(entry) && "value" in entry ? (entry.value as JsonValue) : entry;
}

/** What is there with the change laid over it; `null` removes an entry. */
export function overlayEntries(
  present: SettingEntries | undefined,
  change: SettingEntries | undefined,
): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries({ ...present, ...change }).filter(([, entry]) => entry !== null));
}

/** Whether the entries that a change sets are there with their values, and those that it removes are not. */
export function showsEntries(
  present: SettingEntries | undefined,
  change: SettingEntries | undefined,
): boolean {
  return Object.entries(change ?? {}).every(([uuid, entry]) => {
    const there = present?.[uuid];
    if (entry === null) return there === undefined || there === null;
    return there !== undefined && sameValue(settingValue(there), settingValue(entry));
  });
}

function sameValue(one: JsonValue, other: JsonValue): boolean {
  if (typeof one === "object" || typeof other === "object")
    return JSON.stringify(one) === JSON.stringify(other);
  return String(one) === String(other);
}
