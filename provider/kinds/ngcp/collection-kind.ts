import { z } from "zod";
import {
  type Item,
  isTerminated,
  type JsonObject,
  type NgcpClient,
  type PatchOperation,
} from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import {
  allowReplaceInput,
  assembledKind,
  forceDestroyInput,
  type KeyText,
  type Kind,
  type Observed,
  type Rule,
} from "../kind";
import {
  equals,
  filtersOf,
  inputsOf,
  propertyOf,
  setting,
  toWire,
  wholeObject,
  wireOf,
} from "./collection-fields";
import { keyTextOf } from "./collection-key-text";
import { removeFrom } from "./collection-removal";
import { findByKey, onlyOne } from "./collection-search";
import { type Field, optional } from "./fields";
import { type Carriage, carried, readFiles } from "./file-fields";

export { equals, inputsOf, propertyOf, wireOf } from "./collection-fields";
export { counted, findByKey, together } from "./collection-search";

type Inputs = Record<string, unknown>;
type Seen = Observed<Inputs, Inputs>;

/** A change of an object: its fields at the server, the inputs that are wanted, and which of them differ. */
export interface Change {
  fields: Readonly<JsonObject>;
  desired: Inputs;
  changed: ReadonlySet<string>;
}

/** A collection of NGCP whose objects are resources. Contract: ngcp, sections 2 to 9. */
export interface Collection<Name extends string = string> {
  /** The class that programs use. */
  class: string;
  /** The server's name of it, as in `customers`. */
  name: string;
  /** What one object is called. */
  noun: string;
  summary: string;
  fields: Readonly<Record<Name, Field>>;
  /** The natural key. None, or one that a program may leave open: then only a marker tells objects apart. */
  identity: readonly NoInfer<Name>[];
  /** Parts of the natural key that the server compares without regard to case. */
  ignoresCase?: readonly NoInfer<Name>[];
  /** Parts of the natural key that may be left out: the object that is meant has them unset. */
  mayBeUnset?: readonly NoInfer<Name>[];
  /** How the natural key is written in the place of an id. Default: as its parts say. */
  keyText?: KeyText<Inputs>;
  /** What people call an object in a list. Default: the last part of its natural key. */
  nameOf?(inputs: Inputs): string | undefined;
  /** The inputs that the server filters lists by, under their own names. Default: none. */
  filters?: readonly NoInfer<Name>[];
  /** Whether objects carry a mark in the field that `voip:ngcp.markerField` names, since they have no natural key. */
  isMarked?: boolean;
  /** The filters that narrow a search for objects that equal a declaration without a natural key. */
  narrowedBy?: readonly NoInfer<Name>[];
  /** How an object is sent that has files. Default: as JSON. */
  sentAs?: Carriage;
  /** Its ids are names, as in `default/Office`. Default: numbers. */
  hasNameAsId?: boolean;
  /** What goes with every object besides its fields. */
  constants?: Readonly<JsonObject>;
  /** What goes with a new object besides its fields. */
  createdWith?(desired: Inputs): Readonly<JsonObject>;
  /** How changes are written. PUT where the server's PATCH loses or spoils something. Default: PATCH, and PUT for files. */
  changedBy?: "PUT";
  /** What a change answers is not all as it is by then. */
  answersLate?: boolean;
  /** Another POST puts a file in the place of the one that is there. Default: PUT does. */
  replacesFiles?: boolean;
  /** How an object ends: it is deleted, its status becomes `terminated`, or there is no way. */
  ends: "delete" | "terminate" | "stay";
  /** For what cannot be undone: what a removal does. */
  irreversible?: string;
  /** What a removal would take along. */
  contents?(api: NgcpClient, id: string): Promise<string | undefined>;
  /** What keeps the server from removing it. The server itself does not say: it fails with a 500. */
  usedBy?(api: NgcpClient, id: string): Promise<string | undefined>;
  rules?: readonly Rule<Inputs>[];
  /** What is wrong with declared inputs, as far as settings and cached answers tell. */
  validate?(api: NgcpClient, inputs: Inputs): readonly VoipError[] | Promise<readonly VoipError[]>;
  /** Further steps that a change needs on this server; a change that it would drop silently is an error. */
  accompany?(change: Change): readonly PatchOperation[];
  /** The requests that a change takes, one after the other, where the server does not take it in one. */
  inSteps?(change: Change, operations: readonly PatchOperation[]): readonly (readonly PatchOperation[])[];
  /** What the failure of a write means, where the server's own words do not say it. */
  explain?(api: NgcpClient, desired: Inputs, error: VoipError): Promise<VoipError | undefined>;
  /** What an import declares of what was read. Default: all of it. */
  imported?(inputs: Inputs): Inputs;
  /** Inputs by names that refusals use for them besides the field's own. */
  alsoCalled?: Readonly<Record<string, NoInfer<Name>>>;
}

/** How a declaration without a natural key is told from others: by a mark that the provider keeps on the object. */
const markerInput = z
  .string()
  .min(1)
  .max(255)
  .optional()
  .describe(
    "What the field that `voip:ngcp.markerField` names is to hold, so that an object whose creation was not answered is found again. Default: project, stack and name of the resource.",
  );

/** Declares a definition: what it says of fields is checked against the names that it has. */
export function collection<Name extends string>(definition: Collection<Name>): Collection {
  return definition as unknown as Collection;
}

/** The kind that a definition stands for. */
export function collectionKind(definition: Collection): Kind {
  const { name: path, noun, fields, identity, mayBeUnset = [], isMarked = false, contents } = definition;
  const { filters = [], keyText = isMarked ? undefined : keyTextOf(definition) } = definition;
  const names = Object.keys(fields);
  const flagged = (flag: keyof Field) => names.filter((name) => fields[name]?.[flag] === true);
  const createOnly = flagged("isCreateOnly");
  const writeOnly = [...flagged("isWriteOnly"), ...createOnly];
  const immutable = [...flagged("isImmutable"), ...createOnly];

  /** What errors name, and what they must not quote. */
  const writing = (desired: Inputs) => ({
    subject: noun,
    propertyOf: propertyOf(definition),
    secrets: flagged("isSecret").flatMap((name) =>
      desired[name] === undefined ? [] : [String(desired[name])],
    ),
  });

  async function explained<Result>(
    api: NgcpClient,
    desired: Inputs,
    write: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof VoipError)) throw error;
      const explanation = await definition.explain?.(api, desired, error).catch(() => undefined);
      throw explanation ?? error;
    }
  }

  function observed(api: NgcpClient, item: Item, mentioned?: Inputs): Seen {
    const inputs = inputsOf(definition, item, mentioned);
    const { markerField } = api.settings;
    if (isMarked && markerField !== undefined) delete inputs[markerField];
    const unseen = flagged("mayBeHidden").filter((name) => !Object.hasOwn(item.fields, wireOf(fields, name)));
    return { id: item.id, inputs, outputs: {}, unseen, answer: item };
  }

  /** The object with its files, as far as the server gives them back. */
  async function observedWhole(api: NgcpClient, item: Item, mentioned: Inputs = {}): Promise<Seen> {
    const seen = observed(api, item, mentioned);
    return { ...seen, inputs: { ...seen.inputs, ...(await readFiles(api, fields, item.id, mentioned)) } };
  }

  function sent(object: JsonObject, desired: Inputs) {
    return carried(definition.sentAs, fields, { object, desired, wireOf: (name) => wireOf(fields, name) });
  }

  function isFindable(api: NgcpClient, inputs: Inputs): boolean {
    if (isMarked) return api.settings.markerField !== undefined && inputs.marker !== undefined;
    return identity.every((name) => {
      return inputs[name] !== undefined || fields[name]?.mayBeHidden || mayBeUnset.includes(name);
    });
  }

  async function findMarked(api: NgcpClient, inputs: Inputs): Promise<Item | undefined> {
    const { markerField = "" } = api.settings;
    for await (const item of api.list(path, filtersOf(fields, definition.narrowedBy ?? [], inputs))) {
      if (item.fields[markerField] === inputs.marker) return item;
    }
    return undefined;
  }

  /** Objects that are in every declared field what is declared. */
  async function lookalikes(api: NgcpClient, inputs: Inputs): Promise<Item[]> {
    const found: Item[] = [];
    for await (const item of api.list(path, filtersOf(fields, definition.narrowedBy ?? [], inputs))) {
      if (!isTerminated(item) && equals(fields, inputsOf(definition, item, inputs), inputs)) found.push(item);
    }
    return found;
  }

  async function find(api: NgcpClient, inputs: Inputs): Promise<Item | undefined> {
    if (isMarked && isFindable(api, inputs)) return findMarked(api, inputs);
    if (isFindable(api, inputs)) return findByKey(api, definition, inputs);
    return onlyOne(noun, await lookalikes(api, inputs));
  }

  return assembledKind<"ngcp">({
    token: `ngcp:${definition.class}`,
    backend: "ngcp",
    summary: definition.summary,
    idFormat: definition.hasNameAsId
      ? `the ${noun}'s id, as in \`default/Office\``
      : `the ${noun}'s id, a number`,
    parseId(id) {
      idIn(definition, id, keyText?.format);
      return {};
    },
    keyText,
    inputs: z.strictObject({
      ...Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, input])),
      ...(isMarked && { marker: markerInput }),
      ...(contents && { forceDestroy: forceDestroyInput }),
      ...(definition.irreversible && { allowReplace: allowReplaceInput }),
    }),
    outputs: z.object({}),
    identity: isMarked ? ["marker"] : identity,
    immutable,
    identityMaking: names.filter((name) => !writeOnly.includes(name)),
    secrets: flagged("isSecret"),
    writeOnly,
    idFromKey: false,
    irreversible: definition.irreversible,
    isEqual: Object.fromEntries(
      Object.entries(fields).flatMap(([name, { isEqual }]) => (isEqual ? [[name, isEqual]] : [])),
    ),
    rules: definition.rules,
    retains: definition.ends === "stay" ? () => `NGCP has no way to remove a ${noun}.` : undefined,
    isFindable,
    lookalikes: async (api, inputs) => (await lookalikes(api, inputs)).map(({ id }) => id),
    contents,
    imported: definition.imported,

    async validate(api, inputs) {
      const { markerField } = api.settings;
      const errors = [...((await definition.validate?.(api, inputs)) ?? [])];
      if (isMarked && markerField !== undefined && inputs[markerField] !== undefined) {
        errors.push(
          new VoipError({
            kind: "validation",
            property: markerField,
            problem: "This field holds the provider's mark, as voip:ngcp.markerField says.",
            advice: "Use another one.",
          }),
        );
      }
      return errors;
    },

    async observe(api, reference) {
      const [item, mentioned] =
        "id" in reference
          ? [
              await api.get(path, idIn(definition, reference.id, keyText?.format), { subject: noun }),
              reference.mentioned,
            ]
          : [await find(api, reference.key), reference.key];
      return item === undefined || isTerminated(item) ? undefined : observedWhole(api, item, mentioned);
    },

    async create(api, desired) {
      const { markerField } = api.settings;
      const body: JsonObject = { ...definition.constants, ...definition.createdWith?.(desired) };
      for (const [name, field] of Object.entries(fields)) {
        const value = desired[name];
        if (field.file) continue;
        if (value !== undefined) body[wireOf(fields, name)] = toWire(field, value, api);
        else if (field.initial !== undefined) body[wireOf(fields, name)] = field.initial;
      }
      if (isMarked && markerField !== undefined && typeof desired.marker === "string") {
        body[markerField] = desired.marker;
      }
      const { body: content, query } = await sent(body, desired);
      const { id, item, warning } = await explained(api, desired, () =>
        api.create(path, content, { ...writing(desired), query }),
      );
      // What is answered to a file is not all that there is by then.
      const isWhole = item !== undefined && definition.sentAs === undefined;
      return { id, warning, observed: isWhole ? observed(api, item, desired) : undefined };
    },

    async update(api, { id, observed: before, desired, changed }) {
      const { fields: there } = before.answer as Item;
      const change = { fields: there, desired, changed };
      const further = definition.accompany?.(change) ?? [];
      const fixed = immutable.find((name) => changed.has(name) && !createOnly.includes(name));
      if (fixed !== undefined) throw unchangeable(noun, id, fixed, before.inputs[fixed]);
      const hasFile = names.some((name) => changed.has(name) && fields[name]?.file);
      if (hasFile || definition.changedBy === "PUT") {
        const whole = wholeObject(definition, api, change);
        const object = { ...definition.constants, ...whole };
        const { body, query } = await sent(object, desired);
        const options = { ...writing(desired), query };
        if (hasFile && definition.replacesFiles) {
          await explained(api, desired, () =>
            api.create(path, body, { ...options, retry: "idempotentWrite" }),
          );
          return undefined;
        }
        const item = await explained(api, desired, () => api.put(path, id, body, options));
        const isWhole = definition.sentAs === undefined && definition.answersLate !== true;
        return item && isWhole ? observed(api, item, desired) : undefined;
      }
      const operations = names
        .filter((name) => changed.has(name) && !createOnly.includes(name))
        .map((name) => setting(path, fields, name, desired[name], { settings: api.settings, fields: there }))
        .concat(further);
      const steps = definition.inSteps?.(change, operations) ?? [operations];
      let item: Item | undefined;
      for (const step of steps.filter(({ length }) => length > 0)) {
        item = await explained(api, desired, () => api.patch(path, id, step, writing(desired)));
      }
      return item && observedWhole(api, item, desired);
    },

    async remove(api, id) {
      await removeFrom(api, definition, id);
    },

    listInputs: z.strictObject(
      Object.fromEntries(filters.map((name) => [name, optional(fields[name]?.input ?? z.never())])),
    ),

    async *list(api, query = {}) {
      const unread = names.filter((name) => fields[name]?.file?.stored);
      const ignoreCase = (definition.ignoresCase ?? []).map((name) => wireOf(fields, name));
      for await (const item of api.list(path, filtersOf(fields, filters, query), { ignoreCase })) {
        if (isTerminated(item)) continue;
        const seen = observed(api, item);
        yield { ...seen, unseen: [...(seen.unseen ?? []), ...unread] };
      }
    },

    nameOf: definition.nameOf,

    sharing: {
      scope: () => ({}),
      reread: (api, { answer }, mentioned) => observedWhole(api, answer as Item, mentioned),
    },
  });
}

/** The id of one of a collection's objects. `keyFormat` is what may be given in its place. */
export function idIn({ hasNameAsId, noun }: Collection, id: string, keyFormat?: string): string {
  return hasNameAsId ? id : checkId(id, noun, keyFormat);
}

/** The id as the server has it. `keyFormat` is what may be given in its place. */
export function checkId(id: string, noun: string, keyFormat?: string): string {
  if (/^[1-9]\d*$/.test(id)) return id;
  const formats = keyFormat === undefined ? "a number" : `a number, or ${keyFormat}`;
  throw new VoipError({
    kind: "validation",
    problem: `The id of a ${noun} is ${formats}, not ${JSON.stringify(id)}.`,
  });
}

function unchangeable(noun: string, id: string, property: string, value: unknown): VoipError {
  return new VoipError({
    kind: "conflict",
    api: "ngcp",
    property,
    problem: `The ${noun} ${id} has ${JSON.stringify(value)}, which cannot be changed.`,
    advice: "Declare it so, or leave it out.",
  });
}
