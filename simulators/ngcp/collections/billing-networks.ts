import { type Definition, methods, number, wildcard } from "../definition";
import { type JsonObject, numberIn } from "../json";
import { allOps } from "../patch";
import { internalError, unprocessable } from "../refusal";
import type { NgcpStore, Table } from "../store";
import { holdsAddress, readBlocks } from "./address-blocks";

/** Where calls come from, for what they cost. */
export const billingNetworks: Definition = {
  name: "billingnetworks",
  item: "billingnetwork",
  table: "billingnetworks",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create billingnetwork.",
  hasJournal: false,
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "blocks", kind: "raw" },
    { name: "description", kind: "text", longest: 255, required: true },
    { name: "name", kind: "text", required: true },
    { name: "reseller_id", kind: "positive", ownReseller: true, omitted: "cleared" },
  ],
  filters: { reseller_id: number(), ip: holdsAddress, name: wildcard() },
  complete: ({ store }, { body, columns, old }) => {
    checkReseller(store, columns, old);
    const blocks = readBlocks(body.blocks);
    checkName(store, "billingnetworks", columns, old, billingNetworks.createFailure);
    return { ...columns, blocks, status: "active" };
  },
  represent: (_, row) => ({
    id: row.id,
    blocks: row.blocks ?? [],
    description: row.description ?? null,
    name: row.name ?? null,
    reseller_id: row.reseller_id ?? null,
    status: row.status ?? "active",
  }),
  links: ({ id }) => ({ billingnetworks: `billingnetworks/${id}` }),
};

/** It may be left open, or taken away, but not become another one. */
export function checkReseller(store: NgcpStore, columns: JsonObject, old: JsonObject | undefined): void {
  const reseller = numberIn(columns, "reseller_id");
  if (reseller === undefined) return;
  const before = numberIn(old, "reseller_id");
  if (old && before === undefined) throw unprocessable("Cannot set a reseller ID if it was unset before.");
  if (before !== undefined && before !== reseller)
    throw unprocessable("Changing the reseller ID is not allowed.");
  if (!store.row("resellers", reseller)) throw unprocessable("Invalid reseller ID.");
}

/** A second one of the name fails. */
export function checkName(
  store: NgcpStore,
  table: Table,
  { name = null, reseller_id = null }: JsonObject,
  old: JsonObject | undefined,
  failure: string,
): void {
  const twin = store.rowsWith(table, "name", name).find((row) => {
    return row.id !== old?.id && (row.reseller_id ?? null) === reseller_id;
  });
  if (!twin) return;
  if (!old) store.next(table);
  throw internalError(old ? undefined : failure);
}

/** Where a customer's calls come from. */
export const customerLocations: Definition = {
  name: "customerlocations",
  item: "customerlocation",
  table: "customerlocations",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create customer location.",
  hasJournal: false,
  resellerOf: (row, store) => {
    const customer = store.row("contracts", numberIn(row, "contract_id"));
    return numberIn(store.row("contacts", numberIn(customer, "contact_id")), "reseller_id");
  },
  fields: [
    { name: "blocks", kind: "raw" },
    { name: "contract_id", kind: "integer", required: true },
    { name: "description", kind: "text", longest: 255, required: true },
    { name: "name", kind: "text", required: true },
  ],
  filters: { ip: holdsAddress, name: wildcard() },
  complete: ({ store }, { body, columns, old }) => {
    const blocks = readBlocks(body.blocks);
    const twin = store.rowsWith("customerlocations", "name", columns.name ?? null).find((row) => {
      return row.id !== old?.id && row.contract_id === columns.contract_id;
    });
    if (twin || !store.row("contracts", numberIn(columns, "contract_id"))) {
      if (!old) store.next("customerlocations");
      throw internalError(old ? undefined : customerLocations.createFailure);
    }
    return { ...columns, blocks };
  },
  links: ({ id }) => ({ customerlocations: `customerlocations/${id}` }),
};
