import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Item, NgcpClient, PatchOperation, PreferenceOwner } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { assembledKind, type Kind, type Observed } from "../kind";
import { filtersOf } from "./collection-fields";
import { type Fields, optional, reference } from "./fields";
import { checkId } from "./object-id";
import {
  isGiven,
  type Preferences,
  pathOf,
  preferencesInput,
  readPreferences,
  together,
  unknownReference,
  writePreference,
  wrongPreferences,
} from "./preference-values";

type Inputs = Record<string, unknown>;

/** Passwords and pins among the preferences of any owner. */
const SECRET_PREFERENCES = [
  "adm_block_out_override_pin",
  "admin_pass",
  "block_out_override_pin",
  "conference_pin",
  "peer_auth_pass",
];

/** Which owner's preferences, and how programs name the owner. */
export interface PreferencesDefinition {
  class: string;
  owner: PreferenceOwner;
  /** The input that holds the owner's id. */
  ownerInput: string;
  /** What the owner is called. */
  noun: string;
  /** The class of the owner. */
  ownerClass: string;
  summary: string;
  /** The owner's id in an answer. Default: `<owner>_id`. */
  ownerField?: string;
  /** Preferences that the server sets by itself, with values that follow from the owner. */
  derived?: readonly string[];
  /** What the server filters lists by. Default: nothing. */
  filters?: Fields;
}

/**
 * The declared preferences of one owner. Others are left as they are: a PUT would delete them, so that only patches
 * are sent. Contract: ngcp, 6, 7 and 9 (preferences).
 */
export function preferencesKind(definition: PreferencesDefinition): Kind {
  const { owner, ownerInput, noun, ownerField = `${owner}_id`, derived = [], filters = {} } = definition;
  const path = `${owner}preferences`;
  // The lock is the subscriber's own; among the preferences it is only shown.
  const foreign = ["id", ownerField, "location_id", "lock"];
  const writing = (preferences: Preferences) => ({
    subject: noun,
    propertyOf: ([name = ""]: readonly string[]) => (name in preferences ? pathOf(name) : undefined),
  });

  function preferencesOf({ fields }: Item, mentioned?: Preferences): Preferences {
    const own = Object.entries(fields).filter(([name]) => !foreign.includes(name));
    return readPreferences(Object.fromEntries(own), mentioned);
  }

  function observed(item: Item, mentioned?: Preferences): Observed<Inputs, Inputs> {
    const preferences = preferencesOf(item, mentioned);
    return { id: item.id, inputs: { [ownerInput]: item.id, preferences }, outputs: {}, answer: item };
  }

  /** The preferences that somebody has set: what the server sets by itself when it makes the owner is nobody's. */
  async function namesSet(api: NgcpClient, item: Item): Promise<string[]> {
    const definitions = await api.preferenceDefinitions(owner);
    const set = Object.entries(preferencesOf(item));
    return set
      .filter(([name, value]) => !derived.includes(name) && !isGiven(definitions.get(name), value))
      .map(([name]) => name);
  }

  /** Whether a declaration meets what somebody has set: it sets something else, or all of it is there. */
  async function meets(api: NgcpClient, item: Item, declared: Preferences): Promise<boolean> {
    const there = preferencesOf(item, declared);
    const names = Object.keys(declared);
    const own = (await namesSet(api, item)).filter((name) => names.includes(name));
    const equal = names.filter((name) => isDeepStrictEqual(there[name], declared[name]));
    return own.some((name) => !equal.includes(name)) || (own.length > 0 && equal.length === names.length);
  }

  /** Sets and unsets preferences; nothing is sent when all is as it should be. */
  async function write(api: NgcpClient, item: Item, desired: Preferences, previous: Preferences) {
    const operations: PatchOperation[] = [];
    if (Object.keys(desired).length > 0) {
      const definitions = await api.preferenceDefinitions(owner);
      const wrong = together(wrongPreferences(definitions, desired));
      if (wrong) throw wrong;
      const there = preferencesOf(item, desired);
      for (const [name, value] of Object.entries(desired)) {
        const definition = definitions.get(name);
        if (!definition || isDeepStrictEqual(there[name], value)) continue;
        operations.push({ op: "add", path: pointer(name), value: writePreference(definition, value) });
      }
    }
    for (const name of Object.keys(previous)) {
      if (!Object.hasOwn(desired, name) && Object.hasOwn(item.fields, name)) {
        operations.push({ op: "remove", path: pointer(name) });
      }
    }
    try {
      return await api.patch(path, item.id, operations, writing({ ...previous, ...desired }));
    } catch (error) {
      throw (error instanceof VoipError && unknownReference(error, desired)) || error;
    }
  }

  return assembledKind<"ngcp">({
    token: `ngcp:${definition.class}`,
    backend: "ngcp",
    summary: definition.summary,
    idFormat: `the ${noun}'s id, a number`,
    parseId: (id) => ({ [ownerInput]: checkId(id, noun) }),
    inputs: z.strictObject({
      [ownerInput]: reference(
        `The ${noun}: the id of a \`ngcp.${definition.ownerClass}\`. A change replaces the resource.`,
      ).input,
      preferences: preferencesInput(`${definition.class}Values`).describe(
        "Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset.",
      ),
    }),
    outputs: z.object({}),
    identity: [ownerInput],
    identityMaking: ["preferences"],
    secrets: [],
    secretEntries: { preferences: SECRET_PREFERENCES },
    writeOnly: [],
    idFromKey: true,

    async validate(api, { preferences }) {
      if (preferences === undefined) return [];
      return wrongPreferences(await api.preferenceDefinitions(owner), preferences as Preferences);
    },

    async observe(api, reference) {
      const id = "id" in reference ? reference.id : String(reference.key[ownerInput]);
      const item = await api.get(path, checkId(id, noun), { subject: noun });
      if (item === undefined) return undefined;
      if ("id" in reference) return observed(item, reference.mentioned?.preferences as Preferences);
      const declared = reference.key.preferences as Preferences;
      return (await meets(api, item, declared)) ? observed(item, declared) : undefined;
    },

    async create(api, desired) {
      const id = String(desired[ownerInput]);
      const item = await api.get(path, id, { subject: noun });
      if (item === undefined) throw ownerless(ownerInput, noun, id);
      const declared = desired.preferences as Preferences;
      const written = await write(api, item, declared, {});
      return { id, observed: written && observed(written, declared) };
    },

    async update(api, { observed: before, desired, previous }) {
      const declared = desired.preferences as Preferences;
      const item = await write(
        api,
        before.answer as Item,
        declared,
        (previous.preferences ?? {}) as Preferences,
      );
      return item && observed(item, declared);
    },

    async remove(api, id, recorded) {
      const item = await api.get(path, id, { subject: noun });
      if (item !== undefined) await write(api, item, {}, (recorded.preferences ?? {}) as Preferences);
    },

    listInputs: z.strictObject(
      Object.fromEntries(Object.entries(filters).map(([name, { input }]) => [name, optional(input)])),
    ),

    /** Every owner has an entry: those for whom nobody has set anything are no objects. */
    async *list(api, query = {}) {
      for await (const item of api.list(path, filtersOf(filters, Object.keys(filters), query))) {
        if ((await namesSet(api, item)).length > 0) yield observed(item);
      }
    },

    sharing: {
      scope: () => ({}),
      reread: async (_api, { answer }, { preferences }) =>
        observed(answer as Item, preferences as Preferences | undefined),
    },
  });
}

function pointer(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function ownerless(property: string, noun: string, id: string): VoipError {
  return new VoipError({
    kind: "notFound",
    api: "ngcp",
    property,
    problem: `NGCP has no ${noun} ${id}.`,
    advice: "Give the id of one that is there.",
  });
}
