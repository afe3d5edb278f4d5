import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import { isRegexp } from "../fields";
import { asText, type JsonObject, numberIn, type Row } from "../json";
import { internalError, unprocessable } from "../refusal";
import { sameText } from "../select";
import type { NgcpStore, Table } from "../store";
import { carrierField, readCarrier } from "./lnp";

const flag = (name: string) => ({ name, kind: "boolean", default: false, notNull: true }) as const;

export const ncosLevels: Definition = {
  name: "ncoslevels",
  item: "ncoslevel",
  table: "ncoslevels",
  methods: methods.all,
  createFailure: "Failed to create ncos level.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  hasJournal: false,
  fields: [
    { name: "description", kind: "text" },
    flag("expose_to_customer"),
    flag("intra_pbx"),
    { name: "level", kind: "text", label: "Level Name", required: true },
    flag("local_ac"),
    { name: "mode", kind: "select", values: ["whitelist", "blacklist"], required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
    { name: "time_set_id", kind: "positive" },
    flag("time_set_invert"),
  ],
  filters: { level: wildcard(), reseller_id: number() },
  complete: completeLevel,
  remove: ({ store }, { id }) => {
    for (const list of store.rowsWith("ncoslnpcarriers", "ncos_level_id", id)) removeList(store, list.id);
    deleteWith(store, "ncospatterns", "ncos_level_id", id);
    store.delete("ncoslevels", id);
  },
  links: ({ id, reseller_id }) => ({
    ncospatterns: `ncospatterns/?ncos_level_id=${id}`,
    resellers: `resellers/${reseller_id}`,
  }),
};

export const ncosPatterns: Definition = {
  name: "ncospatterns",
  item: "ncospattern",
  table: "ncospatterns",
  methods: methods.all,
  createFailure: "Failed to create ncos pattern.",
  resellerOf: resellerOfLevel,
  hasJournal: false,
  pageLinksCarryQuery: false,
  fields: [
    { name: "description", kind: "text" },
    { name: "ncos_level_id", kind: "positive", required: true },
    { name: "pattern", kind: "text", required: true, check: isRegexp },
  ],
  filters: { ncos_level_id: number() },
  complete: ({ store }, { columns, old }) => {
    const level = numberIn(columns, "ncos_level_id");
    if (!store.row("ncoslevels", level)) throw internalError();
    if (hasPattern(store.rowsWith("ncospatterns", "ncos_level_id", level ?? null), columns, old)) {
      throw unprocessable("NCOS pattern already exists for given ncos level");
    }
    return columns;
  },
  links: ({ ncos_level_id }) => ({ ncoslevels: `ncoslevels/${ncos_level_id}` }),
};

/** Of a level: the carriers that numbers are ported to. */
export const ncosLnpCarriers: Definition = {
  name: "ncoslnpcarriers",
  item: "ncoslnpcarrier",
  table: "ncoslnpcarriers",
  methods: methods.all,
  createFailure: "Failed to create ncos lnp entry.",
  resellerOf: resellerOfLevel,
  hasJournal: false,
  fields: [
    carrierField,
    { name: "description", kind: "text" },
    { name: "ncos_level_id", kind: "positive", required: true },
  ],
  filters: { carrier_id: number(), ncos_level_id: number() },
  complete: ({ store }, { columns, old }) => {
    const carrier_id = readCarrier(columns);
    const level = numberIn(columns, "ncos_level_id");
    if (!store.row("ncoslevels", level)) throw unprocessable("Invalid ncos_level_id, level does not exist");
    const taken = store.rowsWith("ncoslnpcarriers", "ncos_level_id", level ?? null);
    if (taken.some((one) => one.id !== old?.id && one.carrier_id === carrier_id)) {
      throw unprocessable("NCOS lnp entry already exists for given ncos level");
    }
    if (!store.row("lnpcarriers", carrier_id)) {
      throw internalError(old ? undefined : ncosLnpCarriers.createFailure);
    }
    return { ...columns, carrier_id };
  },
  remove: ({ store }, { id }) => removeList(store, id),
  links: ({ ncos_level_id }) => ({ ncoslevels: `ncoslevels/${ncos_level_id}` }),
};

export const ncosLnpPatterns: Definition = {
  name: "ncoslnppatterns",
  item: "ncoslnppattern",
  table: "ncoslnppatterns",
  methods: methods.all,
  createFailure: "Failed to create a ncos lnp carrier pattern.",
  resellerOf: (row, store) => {
    const list = store.row("ncoslnpcarriers", numberIn(row, "ncos_lnp_list_id"));
    return list && resellerOfLevel(list, store);
  },
  hasJournal: false,
  pageLinksCarryQuery: false,
  postRepresents: "sent",
  fields: [
    { name: "description", kind: "text" },
    { name: "ncos_lnp_list_id", kind: "positive", required: true },
    { name: "pattern", kind: "text", required: true, check: isRegexp },
  ],
  filters: { ncos_lnp_list_id: number() },
  complete: ({ store }, { columns, old }) => {
    const list = numberIn(columns, "ncos_lnp_list_id");
    if (!store.row("ncoslnpcarriers", list)) {
      throw unprocessable("Invalid ncos_lnp_list_id, lnp list does not exist");
    }
    if (hasPattern(store.rowsWith("ncoslnppatterns", "ncos_lnp_list_id", list ?? null), columns, old)) {
      throw internalError(old ? undefined : ncosLnpPatterns.createFailure);
    }
    return columns;
  },
  links: ({ ncos_lnp_list_id }) => ({ ncoslists: `ncoslists/${ncos_lnp_list_id}` }),
};

function completeLevel({ store }: Call, { columns, old }: Draft): JsonObject {
  const { reseller_id = null, time_set_id = null } = columns;
  const isReseller = store.row("resellers", numberIn(columns, "reseller_id")) !== undefined;
  if (old && !isReseller) throw internalError();
  const set = store.row("timesets", numberIn(columns, "time_set_id"));
  if (time_set_id !== null && set?.reseller_id !== reseller_id) {
    const problem = "does not exist or does not belong to this reseller";
    throw unprocessable(`Time set with id '${asText(time_set_id)}' ${problem}`);
  }
  const others = store.rowsWith("ncoslevels", "reseller_id", reseller_id).filter(({ id }) => id !== old?.id);
  if (others.some(({ level }) => sameText(asText(level ?? null), asText(columns.level ?? null)))) {
    throw unprocessable("NCOS level already exists for this reseller");
  }
  if (!isReseller) throw internalError(ncosLevels.createFailure);
  return columns;
}

function hasPattern(rows: readonly Row[], { pattern }: JsonObject, old: Row | undefined): boolean {
  return rows.some((one) => one.id !== old?.id && one.pattern === pattern);
}

function resellerOfLevel(row: Row, store: NgcpStore): number | undefined {
  return numberIn(store.row("ncoslevels", numberIn(row, "ncos_level_id")), "reseller_id");
}

function removeList(store: NgcpStore, id: number): void {
  deleteWith(store, "ncoslnppatterns", "ncos_lnp_list_id", id);
  store.delete("ncoslnpcarriers", id);
}

/** Deletes the rows that belong to another one. */
export function deleteWith(store: NgcpStore, table: Table, column: string, id: number): void {
  for (const row of store.rowsWith(table, column, id)) store.delete(table, row.id);
}
