import * as z from "zod";
import { type Item, isTerminated, type JsonObject, type NgcpClient } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { allowReplaceInput, assembledKind, forceDestroyInput, type Kind, type Observed } from "../kind";
import type { Collection } from "./collection";
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
import { carried, readFiles } from "./file-fields";
import { idIn } from "./object-id";

type Inputs = Record<string, unknown>;
type Seen = Observed<Inputs, Inputs>;

/** How a declaration without a natural key is told from others: by a mark that the provider keeps on the object. */
const markerInput = z
  .string()
  .min(1)
  .max(255)
  .optional()
  .describe(
    "What the field that `voip:ngcp.markerField` names is to hold, so that an object whose creation was not answered is found again. Default: project, stack and name of the resource.",
  );

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
    contents: contents && ((api, { answer }) => contents(api, answer as Item)),
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

function unchangeable(noun: string, id: string, property: string, value: unknown): VoipError {
  return new VoipError({
    kind: "conflict",
    api: "ngcp",
    property,
    problem: `The ${noun} ${id} has ${JSON.stringify(value)}, which cannot be changed.`,
    advice: "Declare it so, or leave it out.",
  });
}
