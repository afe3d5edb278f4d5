import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Filters, Item, NgcpClient, PatchOperation } from "../../clients/ngcp/client";
import { assembledKind, type Kind, type Observed, type Rule } from "../kind";
import type { Collection } from "./collection";
import { equals, filtersOf, inputsOf, propertyOf, wireOf } from "./collection-fields";
import { type Field, type Fields, optional, reference } from "./fields";
import { checkId } from "./object-id";

type Inputs = Record<string, unknown>;

/**
 * One setting. `cleared` is what the server has until somebody sets it, and what a removal sets it to. Default: null.
 */
export type Setting = Field & {
  /** The server makes up a value for each subscriber: it is nobody's, and stays when it is no longer declared. */
  isMadeUp?: boolean;
};

/** Settings that every subscriber, or what else owns them, has from its first moment on: one object with its owner's id. */
export interface Settings<Name extends string = string> {
  /** The class that programs use. */
  class: string;
  /** The server's name of the collection, as in `voicemailsettings`. */
  name: string;
  /** What they are called, as in "voicemail settings". */
  noun: string;
  summary: string;
  /** Whose they are. Default: a subscriber's. */
  owner?: { input: string; noun: string; class: string };
  fields: Readonly<Record<Name, Setting>>;
  /** What the server filters lists by. Default: nothing. */
  filters?: Fields;
  /** The filter that leaves out owners for whom nothing is set, where the server has one. */
  onlySet?: Filters;
  rules?: readonly Rule<Inputs>[];
  alsoCalled?: Collection["alsoCalled"];
  /** What an import declares of what was read. Default: all of it. */
  imported?(inputs: Inputs): Inputs;
  /** The answer with what reading it needs besides. */
  complete?(api: NgcpClient, item: Item): Promise<Item>;
}

const SUBSCRIBER = { input: "subscriberId", noun: "subscriber", class: "Subscriber" };

/** Declares settings. */
export function settings<Name extends string>(definition: Settings<Name>): Settings {
  return definition;
}

/**
 * The declared settings of one subscriber; others are left as they are. A PUT would reset them, so that only patches
 * are sent, and all of them replace: every answer has every setting, and a patch that only adds is read otherwise in
 * places. Contract: ngcp, 6, 7 and 9.
 */
export function settingsKind(definition: Settings): Kind {
  const { name: path, fields, owner = SUBSCRIBER, filters = {}, onlySet } = definition;
  const names = Object.keys(fields);
  const noun = `${owner.noun}'s ${definition.noun}`;
  const subject = { subject: noun };
  const secrets = names.filter((name) => fields[name]?.isSecret);

  const writing = (desired: Inputs) => ({
    ...subject,
    propertyOf: propertyOf(definition),
    secrets: secrets.flatMap((name) => [desired[name] ?? []].flat().map(String)),
  });

  async function observed(
    api: NgcpClient,
    item: Item | undefined,
    mentioned?: Inputs,
  ): Promise<Observed<Inputs, Inputs> | undefined> {
    if (item === undefined) return undefined;
    return shown((await definition.complete?.(api, item)) ?? item, mentioned);
  }

  function shown(item: Item, mentioned?: Inputs): Observed<Inputs, Inputs> {
    const inputs = { ...inputsOf(definition, item, mentioned), [owner.input]: item.id };
    return { id: item.id, inputs, outputs: {}, answer: item };
  }

  /** Whether nobody has set it. */
  function isUntouched(name: string, item: Item): boolean {
    const value = item.fields[wireOf(fields, name)] ?? null;
    const { cleared = null, isMadeUp = false } = fields[name] ?? {};
    return isMadeUp || value === null || value === "" || isDeepStrictEqual(value, cleared);
  }

  /** Whether a declaration meets settings that somebody has made: others, or all of it. */
  function meets({ inputs, answer }: Observed<Inputs, Inputs>, declared: Inputs): boolean {
    const wanted = names.filter((name) => declared[name] !== undefined);
    const set = wanted.filter((name) => !isUntouched(name, answer as Item));
    const isEqual = (name: string) => equals({ [name]: fields[name] as Setting }, inputs, declared);
    return set.some((name) => !isEqual(name)) || (set.length > 0 && wanted.every(isEqual));
  }

  function steps(api: NgcpClient, changed: readonly string[], desired: Inputs): PatchOperation[] {
    return changed.flatMap((name) => {
      const { cleared = null, isMadeUp, toWire } = fields[name] ?? {};
      const value = desired[name];
      if (value === undefined && isMadeUp) return [];
      const written =
        value === undefined
          ? cleared
          : toWire
            ? toWire(value, { settings: api.settings })
            : (value as typeof cleared);
      return [{ op: "replace", path: `/${wireOf(fields, name)}`, value: written }];
    });
  }

  return assembledKind<"ngcp">({
    token: `ngcp:${definition.class}`,
    backend: "ngcp",
    summary: definition.summary,
    idFormat: `the ${owner.noun}'s id, a number`,
    parseId: (id) => ({ [owner.input]: checkId(id, owner.noun) }),
    inputs: z.strictObject({
      [owner.input]: reference(
        `The ${owner.noun}: the id of a \`ngcp.${owner.class}\`. A change replaces the resource.`,
      ).input,
      ...Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, input])),
    }),
    outputs: z.object({}),
    identity: [owner.input],
    identityMaking: names,
    secrets,
    writeOnly: [],
    idFromKey: true,
    rules: definition.rules,
    imported: definition.imported,

    async observe(api, reference) {
      const [id, mentioned] =
        "id" in reference
          ? [reference.id, reference.mentioned]
          : [String(reference.key[owner.input]), reference.key];
      const found = await observed(api, await api.get(path, checkId(id, owner.noun), subject), mentioned);
      if (found === undefined || "id" in reference) return found;
      return meets(found, reference.key) ? found : undefined;
    },

    async create(api, desired) {
      const id = String(desired[owner.input]);
      const declared = names.filter((name) => desired[name] !== undefined);
      const item = await api.patch(path, id, steps(api, declared, desired), writing(desired));
      // What cannot be completed now is written all the same: it is read again with its id on record.
      return { id, observed: await observed(api, item, desired).catch(() => undefined) };
    },

    async update(api, { id, desired, changed }) {
      const differing = names.filter((name) => changed.has(name));
      const item = await api.patch(path, id, steps(api, differing, desired), writing(desired));
      return observed(api, item, desired);
    },

    async remove(api, id, recorded) {
      const item = await api.get(path, id, subject);
      if (item === undefined) return;
      const ours = names.filter((name) => recorded[name] !== undefined && !isUntouched(name, item));
      await api.patch(path, id, steps(api, ours, {}), subject);
    },

    listInputs: z.strictObject(
      Object.fromEntries(Object.entries(filters).map(([name, { input }]) => [name, optional(input)])),
    ),

    /** Every owner has an entry: those for whom nobody has set anything are no objects. */
    async *list(api, query = {}) {
      const asked = { ...filtersOf(filters, Object.keys(filters), query), ...onlySet };
      for await (const item of api.list(path, asked)) {
        if (!names.every((name) => isUntouched(name, item))) yield shown(item);
      }
    },

    sharing: {
      scope: () => ({}),
      reread: (api, { answer }, mentioned) => observed(api, answer as Item, mentioned),
    },
  });
}
