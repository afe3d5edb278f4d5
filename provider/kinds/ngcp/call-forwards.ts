import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Item, JsonObject, NgcpClient, PatchOperation } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { kind, type Observed } from "../kind";
import {
  type CallForward,
  callForwardInput,
  readCallForward,
  timedCallForwardInput,
  writeCallForward,
} from "./call-forward";
import { reference } from "./fields";
import { checkId } from "./object-id";

const NOUN = "subscriber";
const PATH = "callforwards";

/** The types of call forward, by the server's names of them. */
const types = {
  unconditional: "cfu",
  busy: "cfb",
  noAnswer: "cft",
  unavailable: "cfna",
  sms: "cfs",
  response: "cfr",
  override: "cfo",
} as const;
type Type = keyof typeof types;
const typeNames = Object.keys(types) as Type[];

const inputs = z.strictObject({
  subscriberId: reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource.")
    .input,
  unconditional: callForwardInput.describe("Where all calls go (`cfu`)."),
  busy: callForwardInput.describe("Where calls go while it is busy (`cfb`)."),
  noAnswer: timedCallForwardInput.describe("Where calls go that are not answered in time (`cft`)."),
  unavailable: callForwardInput.describe("Where calls go while no phone of it is registered (`cfna`)."),
  sms: callForwardInput.describe("Where short messages go (`cfs`)."),
  response: callForwardInput.describe("Where calls go that end with certain response codes (`cfr`)."),
  override: callForwardInput.describe("Where calls go before any other call forward (`cfo`)."),
});

type Inputs = z.output<typeof inputs>;
type Declared = Partial<Record<Type, CallForward>>;

/**
 * The call forwards of one subscriber in their simple form: one list of destinations a type. A type that is not
 * declared is not managed. Contract: ngcp, 9 (callforwards).
 */
export const callForwards = kind({
  token: "ngcp:CallForwards",
  backend: "ngcp",
  summary:
    "Where a subscriber's calls go when it cannot or does not want to take them. Of one subscriber use these or `ngcp.CallForwardMappings`, not both.",
  idFormat: "the subscriber's id, a number",
  parseId: (id) => ({ subscriberId: checkId(id, NOUN) }),
  inputs,
  outputs: z.object({}),
  identity: ["subscriberId"],
  identityMaking: typeNames,
  secrets: [],
  writeOnly: [],
  idFromKey: true,

  async observe(api, reference) {
    const id = "id" in reference ? reference.id : reference.key.subscriberId;
    const item = await api.get(PATH, checkId(id, NOUN), { subject: NOUN });
    if (item === undefined) return undefined;
    if ("id" in reference) return observed(item, reference.mentioned);
    const found = observed(item, reference.key);
    return meets(item, found.inputs, reference.key) ? found : undefined;
  },

  async create(api, desired) {
    const operations = steps(
      desired,
      typeNames.filter((type) => desired[type]),
    );
    const item = await write(api, desired.subscriberId, operations);
    return { id: desired.subscriberId, observed: item && observed(item, desired) };
  },

  async update(api, { id, desired, changed }) {
    const operations = steps(
      desired,
      typeNames.filter((type) => changed.has(type)),
    );
    const item = await write(api, id, operations);
    return item && observed(item, desired);
  },

  async remove(api, id, recorded) {
    const item = await api.get(PATH, id, { subject: NOUN });
    if (item === undefined) return;
    const ours = typeNames.filter((type) => recorded[type] && isSet(item.fields[types[type]]));
    await write(api, id, steps({}, ours));
  },

  /** Every subscriber has an entry: those without a call forward are no objects. */
  async *list(api) {
    for await (const item of api.list(PATH)) {
      if (typeNames.some((type) => isSet(item.fields[types[type]]))) yield observed(item, undefined);
    }
  },

  sharing: {
    scope: () => ({}),
    reread: async (_api, { answer }, mentioned) => observed(answer as Item, mentioned),
  },
});

function observed(
  item: Item,
  mentioned: Partial<Inputs> | undefined,
): Observed<Inputs, Record<string, never>> {
  const inputs: Partial<Inputs> = { subscriberId: item.id };
  for (const type of typeNames) {
    const read = readCallForward(item.fields[types[type]], mentioned?.[type]);
    if (read !== undefined) inputs[type] = read;
  }
  return { id: item.id, inputs, outputs: {}, answer: item };
}

/** Whether a declaration meets call forwards that somebody has set: others, or all of it. */
function meets({ fields }: Item, there: Declared, declared: Declared): boolean {
  const wanted = typeNames.filter((type) => declared[type]);
  const set = wanted.filter((type) => isSet(fields[types[type]]));
  const equal = wanted.filter((type) => isDeepStrictEqual(there[type], declared[type]));
  return set.some((type) => !equal.includes(type)) || (set.length > 0 && equal.length === wanted.length);
}

/** All types are in every answer, so that `replace` does; an empty object turns a type off. */
function steps(desired: Declared, changed: readonly Type[]): PatchOperation[] {
  return changed.map((type) => ({
    op: "replace",
    path: `/${types[type]}`,
    value: writeCallForward(desired[type]),
  }));
}

/** The simple form has room for one mapping a type: while a type has several, every write is refused (9). */
async function write(
  api: NgcpClient,
  id: string,
  operations: readonly PatchOperation[],
): Promise<Item | undefined> {
  try {
    return await api.patch(PATH, id, operations, { subject: NOUN, propertyOf });
  } catch (error) {
    if (!(error instanceof VoipError)) throw error;
    const [, wire] = /\bMultiple (\w+)-s configured/.exec(error.failure.problem) ?? [];
    if (wire === undefined) throw error;
    throw error.with({
      property: propertyOf([wire]),
      problem: `The subscriber ${id} has several call forwards of the type ${wire}, which the simple form cannot hold.`,
      advice: "Leave one of them, in NGCP's panel or by its cfmappings.",
    });
  }
}

function isSet(value: JsonObject[string] | undefined): boolean {
  return readCallForward(value, undefined) !== undefined;
}

/** A refusal names a field as `cfu_sources_mode`. */
function propertyOf([name = ""]: readonly string[]): string | undefined {
  return typeNames.find((type) => name === types[type] || name.startsWith(`${types[type]}_`));
}
