import type { Json, JsonObject } from "../json";
import type { PreferenceOwner } from "../store";
import type { Release } from "../switches";
import { enumPreferences, preferencesByType } from "./preference-catalogue";

export interface PreferenceDefinition {
  readonly name: string;
  readonly type: "boolean" | "int" | "string" | "blob" | "enum";
  /** Whether it holds a list; otherwise one value. */
  readonly many: boolean;
  readonly readOnly: boolean;
  /** From this release on; from the first one when absent. */
  readonly since?: "26";
  readonly owners: readonly PreferenceOwner[];
  /** What an enum allows, by owner. */
  readonly values: Readonly<Partial<Record<PreferenceOwner, readonly string[]>>>;
  /** What a new owner begins with. */
  readonly initial: Readonly<Partial<Record<PreferenceOwner, string>>>;
}

const ownerByLetter: Readonly<Record<string, PreferenceOwner>> = {
  s: "subscriber",
  d: "domain",
  p: "profile",
  c: "customer",
  h: "peeringserver",
  r: "reseller",
  m: "pbxdevice",
  n: "pbxdeviceprofile",
  f: "pbxfielddevice",
};

/** Known, though no definition is listed for them. */
const unlisted = ["cfb", "cfna", "cfo", "cfr", "cfs", "cft", "cfu"].map((name) =>
  plain(name, "int", true, []),
);

const definitions = new Map<string, PreferenceDefinition>();
for (const definition of [...unlisted, ...readPlain(), ...readEnums()]) {
  const known = definitions.get(definition.name);
  definitions.set(definition.name, known ? joined(known, definition) : definition);
}

/** A preference by name, whichever owner it is listed for. */
export function preferenceDefinition(name: string, release: Release): PreferenceDefinition | undefined {
  const found = definitions.get(name);
  return found?.since === "26" && release !== "26" ? undefined : found;
}

export function initialPreferences(owner: PreferenceOwner, release: Release): JsonObject {
  const initial: Record<string, string> = {};
  for (const { name, initial: values } of definitions.values()) {
    const value = values[owner];
    if (value !== undefined && preferenceDefinition(name, release)) initial[name] = value;
  }
  return initial;
}

const answers = new Map<string, JsonObject>();

/** The answer of `/api/<owner>preferencedefs/`, undefined when the name is another's. */
export function readDefinitions(name: string, release: Release): JsonObject | undefined {
  const owner = Object.values(ownerByLetter).find((one) => `${one}preferencedefs` === name);
  if (!owner) return undefined;
  const key = `${release} ${name}`;
  const answer = answers.get(key) ?? listDefinitions(name, owner, release);
  answers.set(key, answer);
  return answer;
}

function listDefinitions(name: string, owner: PreferenceOwner, release: Release): JsonObject {
  const listed: Record<string, Json> = {
    _links: {
      curies: { href: "http://purl.org/sipwise/ngcp-api/#rel-{rel}", name: "ngcp", templated: true },
      profile: { href: "http://purl.org/sipwise/ngcp-api/" },
      self: { href: `/api/${name}/` },
    },
  };
  for (const definition of definitions.values()) {
    if (!definition.owners.includes(owner) || !preferenceDefinition(definition.name, release)) continue;
    listed[definition.name] = describe(definition, owner);
  }
  return listed;
}

/** Owners that other preferences come from, so that theirs cannot be left to a default. */
function hasDefaults(owner: PreferenceOwner): boolean {
  return owner === "domain" || owner === "peeringserver";
}

/** Labels, descriptions and groups are not the server's: it has long texts for people. */
function describe(
  { name, type, many, readOnly, values, initial }: PreferenceDefinition,
  owner: PreferenceOwner,
): Json {
  const kinds = { dev_pref: 0, devprof_pref: 0, fielddev_pref: 0 };
  const own = initial[owner];
  const none = { ...kinds, label: "use domain default", value: null, default_val: own === undefined };
  const entries = (values[owner] ?? []).map((value) => {
    return { ...kinds, label: value, value, default_val: value === own };
  });
  return {
    ...kinds,
    data_type: type,
    description: `The preference ${name}`,
    dynamic: 0,
    ...(type === "enum" && { enum_values: hasDefaults(owner) ? entries : [none, ...entries] }),
    label: name,
    max_occur: many ? 0 : 1,
    preference_group: "Preferences",
    read_only: readOnly,
  };
}

function plain(
  name: string,
  type: PreferenceDefinition["type"],
  many: boolean,
  owners: readonly PreferenceOwner[],
): PreferenceDefinition {
  return { name, type, many, readOnly: false, owners, values: {}, initial: {} };
}

function readPlain(): PreferenceDefinition[] {
  const read: PreferenceDefinition[] = [];
  for (const [kind, text] of Object.entries(preferencesByType)) {
    const many = kind === "ints" || kind === "strings";
    const type = (many ? kind.slice(0, -1) : kind) as PreferenceDefinition["type"];
    for (const entry of text.trim().split(/\s+/)) {
      const [marked = "", letters = ""] = entry.split(":");
      read.push({ ...plain(bare(marked), type, many, owners(letters)), ...marks(marked) });
    }
  }
  return read;
}

function readEnums(): PreferenceDefinition[] {
  return enumPreferences
    .trim()
    .split("\n")
    .map((line) => {
      const [marked = "", letters = "", list = "", first] = line.trim().split(" ");
      const allowed = list === "-" ? [] : list.split("|");
      const withValues = owners(letters.replace(/[A-Z]/g, ""));
      const [initialLetters = "", value = ""] = first?.split("=") ?? [];
      return {
        ...plain(bare(marked), "enum", false, owners(letters)),
        ...marks(marked),
        values: Object.fromEntries(withValues.map((owner) => [owner, allowed])),
        initial: Object.fromEntries(owners(initialLetters).map((owner) => [owner, value])),
      };
    });
}

/** Two lines of one preference, for different owners. */
function joined(one: PreferenceDefinition, other: PreferenceDefinition): PreferenceDefinition {
  return {
    ...one,
    owners: [...one.owners, ...other.owners],
    values: { ...one.values, ...other.values },
    initial: { ...one.initial, ...other.initial },
  };
}

function owners(letters: string): PreferenceOwner[] {
  return [...letters.toLowerCase()].flatMap((letter) => ownerByLetter[letter] ?? []);
}

function bare(marked: string): string {
  return marked.replace(/[+!]+$/, "");
}

function marks(marked: string): { readOnly: boolean; since?: "26" } {
  return { readOnly: marked.endsWith("!"), ...(marked.includes("+") && { since: "26" as const }) };
}
