import { type Definition, methods } from "../definition";
import type { Field } from "../fields";
import { isObject, type JsonObject, numberIn, type Row } from "../json";
import type { NgcpStore } from "../store";
import { currentProfile } from "./billing";
import { customers } from "./customers";
import { ownerFilters } from "./owner-filters";

const periods = ["daily", "interval"] as const;
const properties = ["limit", "lock", "notify"] as const;
const locks = ["0", "1", "2", "3", "4", "5"];

/** A customer's own limits against fraud, in place of the billing profile's. What a PUT leaves out is kept. */
export const customerFraudPreferences: Definition = {
  name: "customerfraudpreferences",
  item: "customerfraudpreference",
  table: customers.table,
  ...(customers.holds && { holds: customers.holds }),
  ...(customers.resellerOf && { resellerOf: customers.resellerOf }),
  hidden: ({ status }) => status === "terminated",
  methods: methods.settings,
  createFailure: "",
  filters: ownerFilters(customers),
  fields: periods.flatMap((period): Field[] => [
    { name: `fraud_${period}_limit`, kind: "integer" },
    { name: `fraud_${period}_lock`, kind: "select", values: locks, as: "number" },
    { name: `fraud_${period}_notify`, kind: "text", longest: 255, form: "emails" },
  ]),
  complete: (_, { columns, body, old }) => {
    const own = ownLimits(old);
    const sent = Object.keys(columns).filter((name) => body[name] !== undefined);
    return { fraud: { ...own, ...Object.fromEntries(sent.map((name) => [name, columns[name] ?? null])) } };
  },
  represent: ({ store }, row) => show(store, row),
  patchDocument: (_, row) => {
    const own = ownLimits(row);
    return Object.fromEntries(fieldNames.map((name) => [name, own[name] ?? null]));
  },
  links: ({ id }) => ({ customers: `customers/${id}` }),
};

const fieldNames = periods.flatMap((period) => properties.map((one) => `fraud_${period}_${one}`));

function ownLimits(row: JsonObject | undefined): JsonObject {
  return isObject(row?.fraud) ? row.fraud : {};
}

function show(store: NgcpStore, row: Row): JsonObject {
  const own = ownLimits(row);
  const profile = store.row("billingprofiles", currentProfile(row));
  const parts = periods.map((period): JsonObject => {
    const names = properties.map((one) => `fraud_${period}_${one}`);
    const isOwn = numberIn(own, `fraud_${period}_limit`) !== undefined;
    const from = isOwn ? own : (profile ?? {});
    return {
      ...Object.fromEntries(names.map((name) => [name, own[name] ?? null])),
      ...Object.fromEntries(names.map((name) => [`current_${name}`, from[name] ?? null])),
      [`current_fraud_${period}_source`]: isOwn ? "customer" : "billing_profile",
    };
  });
  return Object.assign({}, ...parts);
}
