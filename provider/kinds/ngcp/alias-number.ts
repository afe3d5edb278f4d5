import * as z from "zod";
import type { Item, JsonObject, NgcpClient } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { type KeyText, kind, type Observed } from "../kind";
import { filtersOf } from "./collection-fields";
import { digitsOf, type E164, e164, isSameNumber, readNumber, splitNumber, unsplittable } from "./e164";
import { flag, optionalReference, reference } from "./fields";
import { checkId } from "./object-id";
import { keepWebPassword } from "./subscriber";

const NOUN = "alias number";
const SUBSCRIBER = { subject: "subscriber" };

const inputs = z.strictObject({
  number: e164.describe(
    "The number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. Unique on the platform. A change replaces the resource.",
  ),
  subscriberId: reference(
    "The subscriber that it reaches: the id of a `ngcp.Subscriber`. A change moves the number, in one step, so that it is never without a subscriber.",
  ).input,
  isDevice: flag("Whether it is a device's id, which phones can register with. Default: false.").input,
});
type Inputs = z.output<typeof inputs>;

const filters = {
  subscriberId: optionalReference("The subscriber: the id of a `ngcp.Subscriber`."),
  customerId: optionalReference("The customer: the id of a `ngcp.Customer`."),
  resellerId: optionalReference("The reseller: the id of a `ngcp.Reseller`."),
};

/** The parts of a number with slashes in between; an area code may be empty. */
const keyText: KeyText<Pick<Inputs, "number">> = {
  format: "`<cc>/<ac>/<sn>`",
  parse(text) {
    const [, cc, ac, sn] = /^(\d+)\/(\d*)\/(\d+)$/.exec(text) ?? [];
    const number = e164.safeParse({ cc, ac, sn });
    return number.success ? { number: number.data } : undefined;
  },
};

/**
 * A number besides the main one of a subscriber, as a resource of its own, so that it can go to another subscriber.
 * The server makes and removes numbers with the subscriber that has them; only moving is done by the number itself.
 * Contract: ngcp, 6 (append, remove by value), 9 (numbers, subscribers) and 12.
 */
export const aliasNumber = kind({
  token: "ngcp:AliasNumber",
  backend: "ngcp",
  summary:
    "A further number of a subscriber that can move to another one. The subscriber's `aliasNumbers` must be left out then.",
  idFormat: "the number's id, a number",
  parseId(id) {
    checkId(id, NOUN, keyText.format);
    return {};
  },
  keyText,
  inputs,
  outputs: z.object({}),
  identity: ["number"],
  nameOf: ({ number }) => number && digitsOf(number),
  identityMaking: ["number", "subscriberId", "isDevice"],
  isEqual: { number: isSameNumber },
  secrets: [],
  writeOnly: [],
  idFromKey: false,

  async validate({ settings }, { number }) {
    if (number === undefined || splitNumber(number, settings.areaCodes)) return [];
    return [unsplittable("number", number)];
  },

  async observe(api, reference) {
    if ("key" in reference) {
      const item = await findNumber(api, reference.key.number);
      if (item?.fields.is_primary === true) throw isMain(item);
      return item && observed(item, reference.key);
    }
    const item = await api.get("numbers", checkId(reference.id, NOUN, keyText.format), { subject: NOUN });
    return item === undefined || item.fields.is_primary === true
      ? undefined
      : observed(item, reference.mentioned);
  },

  async create(api, desired) {
    const { subscriberId, isDevice } = desired;
    const split = written(api, desired.number);
    const value = { ...split, ...(isDevice !== undefined && { is_devid: isDevice }) };
    const changed = await inTurn(api, [subscriberId], async () =>
      api.patch(
        "subscribers",
        subscriberId,
        [
          { op: "add", path: "/alias_numbers/-", value },
          ...keepWebPassword(await subscriberFields(api, subscriberId)),
        ],
        { ...SUBSCRIBER, propertyOf: ([name]) => (name === "e164" ? "number" : undefined) },
      ),
    );
    const aliases = Array.isArray(changed?.fields.alias_numbers) ? changed.fields.alias_numbers : [];
    const made = aliases.find((alias) => isSameNumber(readNumber(alias, []), split)) as
      | JsonObject
      | undefined;
    const id = made?.number_id ?? (await findNumber(api, desired.number))?.id;
    if (id === undefined || id === null) throw lost(desired.number, subscriberId);
    return { id: String(id) };
  },

  async update(api, { id, observed: before, desired }) {
    const { fields } = before.answer as Item;
    const { subscriberId, isDevice = fields.is_devid ?? false } = desired;
    const body = { ...fields, subscriber_id: Number(subscriberId), is_devid: isDevice };
    const owners = [String(fields.subscriber_id), subscriberId];
    const item = await inTurn(api, owners, () =>
      api.put("numbers", id, body, {
        subject: NOUN,
        propertyOf: ([name]) => (name === "subscriber_id" ? "subscriberId" : undefined),
      }),
    );
    return item && observed(item, desired);
  },

  async remove(api, id, { subscriberId = "" }) {
    await inTurn(api, [subscriberId], async () => {
      const item = await api.get("numbers", id, { subject: NOUN });
      if (item === undefined) return;
      if (String(item.fields.subscriber_id) !== subscriberId || item.fields.is_primary === true) {
        throw movedOn(item, subscriberId);
      }
      const { cc = null, ac = null, sn = null } = item.fields;
      await api.patch(
        "subscribers",
        subscriberId,
        [
          { op: "remove", path: "/alias_numbers", value: { cc, ac, sn } },
          ...keepWebPassword(await subscriberFields(api, subscriberId)),
        ],
        SUBSCRIBER,
      );
    });
  },

  listInputs: z.strictObject(
    Object.fromEntries(Object.entries(filters).map(([name, { input }]) => [name, input])),
  ),

  async *list(api, query = {}) {
    const asked = filtersOf(filters, Object.keys(filters), query);
    for await (const item of api.list("numbers", { ...asked, type: "alias" })) yield observed(item);
  },

  sharing: {
    scope: () => ({}),
    reread: async (_api, { answer }, mentioned) => observed(answer as Item, mentioned),
  },
});

function observed(item: Item, mentioned: Partial<Inputs> = {}): Observed<Inputs, Record<string, never>> {
  const number = readNumber(item.fields as JsonObject, [mentioned.number]);
  return {
    id: item.id,
    inputs: {
      ...(number !== undefined && { number }),
      subscriberId: String(item.fields.subscriber_id),
      isDevice: item.fields.is_devid === true,
    },
    outputs: {},
    answer: item,
  };
}

/** The number, whoever has it. An area code may be empty, which no filter finds. */
export async function findNumber(api: NgcpClient, number: E164): Promise<Item | undefined> {
  const { cc, sn } = written(api, number);
  for await (const item of api.list("numbers", { cc, sn }, { subject: NOUN })) {
    const found = readNumber(item.fields as JsonObject, []);
    if (found !== undefined && digitsOf(found) === digitsOf(number)) return item;
  }
  return undefined;
}

function written({ settings }: NgcpClient, number: E164) {
  const split = splitNumber(number, settings.areaCodes);
  if (split === undefined) throw unsplittable("number", number);
  return split;
}

async function subscriberFields(api: NgcpClient, id: string): Promise<Item["fields"]> {
  const subscriber = await api.get("subscribers", id, SUBSCRIBER);
  if (subscriber !== undefined) return subscriber.fields;
  throw new VoipError({
    kind: "notFound",
    api: "ngcp",
    property: "subscriberId",
    problem: `NGCP has no subscriber ${id}.`,
    advice: "Give the id of one that is there.",
  });
}

const turns = new WeakMap<NgcpClient, Map<string, Promise<unknown>>>();

/**
 * Changes of a subscriber's numbers, one after the other: each writes all of its numbers anew, so that of two at a
 * time one would take away what the other gives.
 */
async function inTurn<Result>(
  api: NgcpClient,
  subscribers: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const last = turns.get(api) ?? new Map<string, Promise<unknown>>();
  turns.set(api, last);
  const turn = Promise.allSettled(subscribers.map((id) => last.get(id))).then(work);
  for (const id of subscribers) last.set(id, turn);
  return turn;
}

function isMain({ fields }: Item): VoipError {
  return new VoipError({
    kind: "conflict",
    api: "ngcp",
    property: "number",
    problem: `It is the main number of the subscriber ${fields.subscriber_id}, which cannot be moved.`,
    advice: "Give that subscriber another primaryNumber first.",
  });
}

function movedOn({ fields }: Item, subscriberId: string): VoipError {
  return new VoipError({
    kind: "conflict",
    api: "ngcp",
    problem: `The number is no alias of the subscriber ${subscriberId} any more; the subscriber ${fields.subscriber_id} has it.`,
    advice: "Nothing was removed. Run `pulumi refresh`.",
  });
}

function lost(number: E164, subscriberId: string): VoipError {
  return new VoipError({
    kind: "protocol",
    api: "ngcp",
    problem: `NGCP gave the number ${digitsOf(number)} to the subscriber ${subscriberId} and does not show it.`,
    outcome: "unknown",
  });
}
