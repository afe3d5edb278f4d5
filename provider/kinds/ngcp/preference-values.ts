import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { JsonObject, JsonValue, PreferenceDefinition } from "../../clients/ngcp/client";
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

function readPreference(value: JsonValue): PreferenceValue | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String);
  if (typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}

/**
 * The preferences that an owner has. A list that is mentioned as empty is kept unset: the server does not tell the
 * two apart (9, preferences).
 */
export function readPreferences(fields: Readonly<JsonObject>, mentioned: Preferences = {}): Preferences {
  const preferences: Record<string, PreferenceValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    const read = readPreference(value);
    if (read !== undefined) preferences[name] = read;
  }
  for (const [name, value] of Object.entries(mentioned)) {
    if (Array.isArray(value) && value.length === 0 && !Object.hasOwn(preferences, name))
      preferences[name] = [];
  }
  return preferences;
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

/** All that is wrong, as one error. */
export function together([first, ...more]: readonly VoipError[]): VoipError | undefined {
  if (first === undefined || more.length === 0) return first;
  return new VoipError({
    kind: "validation",
    problem: [first, ...more].map(({ message }) => message).join(" "),
  });
}

/** The preferences that refer to other objects by name, by what refusals call these (9, preferences). */
const REFERRING: Readonly<Record<string, RegExp>> = {
  ncos_level: /^(adm_)?(cf_)?ncos$/,
  ncos_set: /^(adm_)?(cf_)?ncos_set$/,
  rewrite_rule_set: /^(rewrite_rule_set|cdr_export_sclidui_rwrs)$/,
};

/** The error for a preference that names an object which the server does not have, where the refusal says that. */
export function unknownReference(error: VoipError, preferences: Preferences): VoipError | undefined {
  const [, called, wanted] = /\bUnknown ([\w ]+?) '(.*)'/.exec(error.failure.problem) ?? [];
  if (called === undefined) return undefined;
  const noun = called.replaceAll(" ", "_");
  const referring = REFERRING[noun] ?? new RegExp(`^${noun}$`);
  const name = Object.keys(preferences).find((each) => referring.test(each) && preferences[each] === wanted);
  if (name === undefined) return undefined;
  return error.with({
    property: pathOf(name),
    problem: `NGCP has no ${called.replaceAll("_", " ")} of this name.`,
    advice: "Make it first, or correct the name.",
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

/** The longest value that is not a blob (9, preferences). */
const LONGEST = 128;

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
    // As numbers come back: no zeros in front.
    if (type === "int" && !/^(0|-?[1-9]\d*)$/.test(String(each)))
      return { problem: "Expected a whole number." };
    if (type !== "blob" && [...String(each)].length > LONGEST) {
      return { problem: `Expected at most ${LONGEST} characters.` };
    }
    const known = (values ?? []).flatMap((entry) => entry.value ?? []);
    // Some enums list no values for some owners.
    if (type === "enum" && known.length > 0 && !known.includes(String(each))) {
      return { problem: `Expected one of ${known.map((one) => JSON.stringify(one)).join(", ")}.` };
    }
  }
  return undefined;
}
