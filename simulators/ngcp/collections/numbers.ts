import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import { asText, type Json, type JsonObject, numberIn, type Row } from "../json";
import { unprocessable } from "../refusal";
import type { NgcpStore } from "../store";
import { assignNumbers, numbersOf, phoneNumber } from "./subscriber-numbers";
import { subscribers } from "./subscribers";

const fixed = ["cc", "ac", "sn", "is_primary"];

/** The numbers that subscribers have. They are made with a subscriber; here they go from one to another. */
export const numbers: Definition = {
  name: "numbers",
  item: "number",
  table: "numbers",
  holds: ({ subscriber_id = null }) => subscriber_id !== null,
  resellerOf,
  methods: methods.settings,
  createFailure: "",
  hasJournal: false,
  fields: [
    { name: "is_devid", kind: "boolean", default: false },
    { name: "subscriber_id", kind: "positive", required: true },
  ],
  filters: {
    ...{ subscriber_id: number(), cc: wildcard(), ac: wildcard(), sn: wildcard() },
    type: {
      kind: "test",
      test: ({ primary }, value) =>
        !["primary", "alias"].includes(value) || (primary === true) === (value === "primary"),
    },
    customer_id: {
      kind: "test",
      test: (row, value, store) => owner(store, row)?.customer_id === Number(value),
    },
    reseller_id: { kind: "test", test: (row, value, store) => resellerOf(row, store) === Number(value) },
  },
  complete: move,
  represent: show,
  links: ({ id, subscriber_id }) => ({
    numbers: `numbers/${id}`,
    subscribers: `subscribers/${subscriber_id}`,
  }),
};

function owner(store: NgcpStore, { subscriber_id = null }: Row): Row | undefined {
  return store.row("subscribers", numberIn({ subscriber_id }, "subscriber_id"));
}

function resellerOf(row: Row, store: NgcpStore): number | undefined {
  const subscriber = owner(store, row);
  return subscriber && subscribers.resellerOf?.(subscriber, store);
}

/** A reseller's own login does not see whose they are. */
function show({ store, account }: Call, row: Row): JsonObject {
  const { id, cc = null, ac = null, sn = null, subscriber_id = null, is_devid = false } = row;
  return {
    ...{ id, cc, ac, sn, subscriber_id, is_devid, is_primary: row.primary === true },
    ...(account.role !== "reseller" && { reseller_id: resellerOf(row, store) ?? null }),
  };
}

/** Only the owner and whether it is a device's can be changed, and not of a main number. */
function move(call: Call, { body, columns, old }: Draft): JsonObject {
  if (!old) return {};
  const { store } = call;
  const before = show(call, old);
  const same = (name: string) => spelled(before[name]) === spelled(body[name]);
  const changed = fixed.find((name) => !same(name));
  if (changed !== undefined) {
    throw unprocessable(
      `Field '${changed}' is not allowed to be updated via this API endpoint, use /api/subscriber/$id instead.`,
    );
  }
  const target = store.row("subscribers", numberIn(columns, "subscriber_id"));
  if (!target || target.status === "terminated")
    throw unprocessable("Invalid 'subscriber_id', does not exist.");
  if (old.primary === true) {
    throw unprocessable(`Cannot reassign primary number, already at subscriber ${old.subscriber_id}`);
  }
  if (target.id !== old.subscriber_id) {
    give(store, Number(old.subscriber_id), (one) => one.id !== old.id);
    give(store, target.id, () => true, old);
  }
  return { subscriber_id: target.id, is_devid: columns.is_devid ?? false };
}

/** Writes a subscriber's numbers anew, as its preferences follow them. */
function give(store: NgcpStore, subscriber: number, keeps: (alias: Row) => boolean, more?: Row): void {
  const { primary, aliases } = numbersOf(store, subscriber);
  const kept = [...aliases.filter(keeps), ...(more ? [more] : [])];
  assignNumbers(store, subscriber, primary ? phoneNumber(primary) : null, kept.map(phoneNumber));
}

function spelled(value: Json | undefined): string {
  return asText(value ?? null);
}
