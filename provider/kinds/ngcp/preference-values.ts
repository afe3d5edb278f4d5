import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { JsonValue, PreferenceDefinition } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";

/** A preference's value in its canonical spelling: numbers are text, as most preferences are. */
export type PreferenceValue = boolean | string | string[];
export type Preferences = Readonly<Record<string, PreferenceValue>>;

const scalar = z.union([z.string(), z.number().transform(String)]);

/** The values by name. What each preference takes is known to the server alone; `id` names the type for editors. */
export function preferencesInput(id: string) {
  return z
    .record(z.string().min(1), z.union([z.boolean(), scalar, z.array(scalar)]))
    .meta({ id, description: "Preferences by the server's names, as in `block_in_mode`." });
}

/** A value of an answer; an empty list is an unset preference. */
export function readPreference(value: JsonValue): PreferenceValue | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String);
  if (typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}

/** What is wrong with declared preferences: the server itself ignores names that it does not know. */
export function wrongPreferences(
  definitions: ReadonlyMap<string, PreferenceDefinition>,
  preferences: Readonly<Record<string, unknown>>,
): VoipError[] {
  return Object.entries(preferences).flatMap(([name, value]) => {
    const definition = definitions.get(name);
    const problem = definition ? wrongValue(definition, value) : unknownName(definitions, name);
    return problem ? [new VoipError({ kind: "validation", property: pathOf(name), ...problem })] : [];
  });
}

/** The value as the server takes it. */
export function writePreference(definition: PreferenceDefinition, value: PreferenceValue): JsonValue {
  if (typeof value === "boolean") return value;
  if (definition.type !== "int") return value;
  return Array.isArray(value) ? value.map(Number) : Number(value);
}

/** Whether the value is what the server itself sets when the owner is made (9, preferences). */
export function isGiven(definition: PreferenceDefinition | undefined, value: PreferenceValue): boolean {
  return (
    definition?.values?.some((entry) => entry.isDefault && isDeepStrictEqual(entry.value, value)) ?? false
  );
}

export function pathOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `preferences.${name}` : `preferences[${JSON.stringify(name)}]`;
}

type Wrong = { problem: string; advice?: string };

function unknownName(definitions: ReadonlyMap<string, PreferenceDefinition>, name: string): Wrong {
  const wanted = name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  const similar = [...definitions.keys()].find((known) => known.replaceAll("_", "").toLowerCase() === wanted);
  return {
    problem: "This server has no such preference here.",
    advice: similar ? `Did you mean ${similar}?` : "Names are the server's own, as in block_in_mode.",
  };
}

function wrongValue(
  { type, isList, isReadOnly, values }: PreferenceDefinition,
  value: unknown,
): Wrong | undefined {
  if (isReadOnly) return { problem: "This preference cannot be set." };
  if (isList !== Array.isArray(value))
    return { problem: isList ? "Expected a list." : "Expected a single value." };
  for (const each of [value].flat()) {
    if ((typeof each === "boolean") !== (type === "boolean")) {
      return { problem: type === "boolean" ? "Expected true or false." : "Expected a text or a number." };
    }
    if (type === "int" && !/^-?\d+$/.test(String(each))) return { problem: "Expected a whole number." };
    const known = (values ?? []).flatMap((entry) => entry.value ?? []);
    // Some enums list no values for some owners.
    if (type === "enum" && known.length > 0 && !known.includes(String(each))) {
      return { problem: `Expected one of ${known.map((one) => JSON.stringify(one)).join(", ")}.` };
    }
  }
  return undefined;
}
