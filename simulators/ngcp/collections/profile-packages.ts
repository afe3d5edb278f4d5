import { type Definition, type Filter, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn } from "../json";
import { Refusal, unprocessable } from "../refusal";
import { matchesWildcard } from "../select";
import type { NgcpStore, Table } from "../store";
import { checkName, checkReseller } from "./billing-networks";

const units = ["minute", "hour", "day", "week", "month"];
const locks = ["0", "1", "2", "3", "4", "5"];
const lists = ["initial_profiles", "underrun_profiles", "topup_profiles"] as const;
const money = (name: string, fallback: Json = null): Field => ({
  name,
  kind: "money",
  default: fallback,
  notNull: fallback !== null,
});

/** What prepaid customers pay when, and which profiles apply meanwhile. */
export const profilePackages: Definition = {
  name: "profilepackages",
  item: "profilepackage",
  table: "profilepackages",
  methods: methods.all,
  createFailure: "Failed to create profile package.",
  updateFailure: "Failed to create profilepackage.",
  hasJournal: false,
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    {
      name: "balance_interval_start_mode",
      kind: "select",
      values: ["1st", "1st_tz", "create", "create_tz", "topup_interval", "topup"],
      default: "1st",
      notNull: true,
    },
    { name: "balance_interval_unit", kind: "select", values: units, default: "month", notNull: true },
    { name: "balance_interval_value", kind: "positive", default: 1, notNull: true },
    {
      name: "carry_over_mode",
      kind: "select",
      values: ["carry_over", "carry_over_timely", "discard"],
      default: "carry_over",
      notNull: true,
    },
    { name: "description", kind: "text", longest: 255, required: true },
    money("initial_balance", 0),
    { name: "initial_profiles", kind: "raw" },
    { name: "name", kind: "text", required: true },
    { name: "notopup_discard_intervals", kind: "positive" },
    { name: "reseller_id", kind: "positive", ownReseller: true },
    money("service_charge", 0),
    { name: "timely_duration_unit", kind: "select", values: units },
    { name: "timely_duration_value", kind: "positive" },
    { name: "topup_lock_level", kind: "select", values: locks, as: "number" },
    { name: "topup_profiles", kind: "raw" },
    { name: "underrun_lock_level", kind: "select", values: locks, as: "number" },
    money("underrun_lock_threshold"),
    money("underrun_profile_threshold"),
    { name: "underrun_profiles", kind: "raw" },
  ],
  filters: {
    reseller_id: number(),
    name: wildcard(),
    profile_name: ofAProfile("billingprofiles", "profile_id"),
    network_name: ofAProfile("billingnetworks", "network_id"),
  },
  complete: ({ store }, { body, columns, old }) => {
    checkReseller(store, columns, old);
    if (columns.carry_over_mode === "carry_over_timely" && columns.timely_duration_value === null) {
      throw unprocessable("'timely' interval definition required.");
    }
    const profiles = lists.map((name) => [name, readProfiles(store, body[name], name)] as const);
    checkName(store, "profilepackages", columns, old, profilePackages.createFailure);
    const unset = ["topup_lock_level", "underrun_lock_level"].map((name) => [
      name,
      columns[name] === "" ? null : (columns[name] ?? null),
    ]);
    return { ...columns, ...Object.fromEntries([...profiles, ...unset]) };
  },
  remove: ({ store }, { id }) => {
    const users = store.rowsWith("contracts", "profile_package_id", id);
    if (users.some(({ status }) => status !== "terminated")) {
      throw new Refusal(423, "Cannot delete profile package that is still assigned to contracts");
    }
    if (store.rowsWith("vouchers", "package_id", id).length > 0) {
      throw new Refusal(423, "Cannot delete profile package that is assigned to vouchers");
    }
    store.delete("profilepackages", id);
  },
  links: (row) => {
    const all = lists.flatMap((name) => objects(row[name]));
    const networks = all.flatMap((one) => numberIn(one, "network_id") ?? []);
    return {
      billingnetworks: networks.map((id) => `billingnetworks/${id}`),
      billingprofiles: all.map(({ profile_id }) => `billingprofiles/${profile_id}`),
      profilepackages: `profilepackages/${row.id}`,
    };
  },
};

function ofAProfile(table: Table, column: string): Filter {
  return {
    kind: "test",
    test: (row, value, store) =>
      lists
        .flatMap((list) => objects(row[list]))
        .some((one) => {
          const name = store.row(table, numberIn(one, column))?.name ?? null;
          return name !== null && matchesWildcard(asText(name), value);
        }),
  };
}

function objects(list: Json | undefined): JsonObject[] {
  return isArray(list) ? list.filter(isObject) : [];
}

function readProfiles(store: NgcpStore, list: Json | undefined, name: (typeof lists)[number]): JsonObject[] {
  const read = objects(list).map(({ profile_id = null, network_id = null }) => ({ network_id, profile_id }));
  for (const { profile_id, network_id } of read) {
    if (!store.row("billingprofiles", numberIn({ profile_id }, "profile_id"))) {
      throw unprocessable(`Invalid 'profile_id' (${profile_id}).`);
    }
    const network = store.row("billingnetworks", numberIn({ network_id }, "network_id"));
    if (network_id !== null && !network) throw unprocessable("Invalid 'network_id'.");
  }
  if (name === "initial_profiles" && !read.some(({ network_id }) => network_id === null)) {
    throw unprocessable("An initial billing profile mapping with no billing network is required.");
  }
  return read;
}
