import { plainTime, zonedTime } from "../call";
import { isArray, isObject, numberIn, type Row } from "../json";
import type { NgcpStore, Table } from "../store";
import { removeDeviceModel } from "./device-models";
import { deleteWith } from "./ncos";
import { removeRoutingOf } from "./subscriber-routing";

/** What a reseller takes along, and what belongs to that. */
const ownTables: readonly (readonly [Table, readonly (readonly [Table, string])[]])[] = [
  ["emailtemplates", []],
  [
    "ncoslevels",
    [
      ["ncospatterns", "ncos_level_id"],
      ["ncoslnpcarriers", "ncos_level_id"],
    ],
  ],
  ["rewriterulesets", [["rewriterules", "set_id"]]],
  ["soundsets", []],
  ["timesets", []],
  ["emergencymappingcontainers", [["emergencymappings", "emergency_container_id"]]],
];

/** What follows when a reseller changes its status: its contract changes with it, and what is its own goes. */
export function resellerChanged(store: NgcpStore, reseller: Row): void {
  const status = String(reseller.status);
  const contract = numberIn(reseller, "contract_id") ?? 0;
  store.change("contracts", contract, { status });
  contractChanged(store, contract, status);
  if (status !== "terminated") return;
  for (const [table, children] of ownTables) {
    for (const { id } of store.rowsWith(table, "reseller_id", reseller.id)) {
      for (const [child, column] of children) deleteWith(store, child, column, id);
      store.delete(table, id);
    }
  }
  for (const { id } of store.rowsWith("pbxdevicemodels", "reseller_id", reseller.id)) {
    removeDeviceModel(store, id);
  }
}

/**
 * What follows when a reseller's contract changes its status: customers change with it, and domains and logins go
 * with a terminated one. The reseller itself stays as it is (Utils/Contract.pm, recursively_lock_contract).
 */
export function contractChanged(store: NgcpStore, contract: number, status: string): void {
  for (const reseller of store.rowsWith("resellers", "contract_id", contract)) {
    changeCustomers(store, reseller.id, status);
    if (status !== "terminated") continue;
    for (const { id } of store.rowsWith("domains", "reseller_id", reseller.id)) removeDomain(store, id);
    store.deleteAccounts(reseller.id);
  }
}

function changeCustomers(store: NgcpStore, reseller: number, status: string): void {
  const ended = status === "terminated" && { terminate_timestamp: plainTime() };
  for (const contact of store.rowsWith("contacts", "reseller_id", reseller)) {
    for (const { id } of store.rowsWith("contracts", "contact_id", contact.id).filter(isCustomer)) {
      store.change("contracts", id, { status, ...ended });
      customerChanged(store, id, status);
    }
  }
}

export function isCustomer({ type }: Row): boolean {
  return type === "sipaccount" || type === "pbxaccount";
}

/** Subscribers follow the status of their customer. */
export function customerChanged(store: NgcpStore, customer: number, status: string): void {
  for (const subscriber of store.rowsWith("subscribers", "customer_id", customer)) {
    if (subscriber.status === "terminated") continue;
    if (status === "terminated") terminateSubscriber(store, subscriber);
    if (status === "locked") setStatus(store, subscriber, "locked", "4");
    if (status === "active" && subscriber.status === "locked") setStatus(store, subscriber, "active", null);
  }
  if (status !== "terminated") return;
  store.setPreferences("customer", customer, {});
  for (const { id } of store.rowsWith("pbxdevices", "customer_id", customer)) store.delete("pbxdevices", id);
}

function setStatus(store: NgcpStore, { id }: Row, status: string, lock: string | null): void {
  store.change("subscribers", id, { status, lock });
}

/** The row stays, hidden; its numbers and its name are free again. */
export function terminateSubscriber(store: NgcpStore, { id }: Row): void {
  const numbers = store.rowsWith("numbers", "subscriber_id", id);
  const primary = numbers.find((one) => one.primary === true);
  for (const one of numbers) store.change("numbers", one.id, { subscriber_id: null });
  const last_primary = primary ? { ...primary } : null;
  store.change("subscribers", id, { status: "terminated", last_primary, modify_timestamp: zonedTime() });
  for (const device of store.rows("pbxdevices")) {
    const lines = (isArray(device.lines) ? device.lines : []).filter(isObject);
    const others = lines.filter(({ subscriber_id }) => subscriber_id !== id);
    if (others.length < lines.length) store.change("pbxdevices", device.id, { lines: others });
  }
  store.setPreferences("subscriber", id, {});
  for (const table of ownedTables) {
    for (const owned of store.rowsWith(table, "subscriber_id", id)) store.delete(table, owned.id);
  }
  removeRoutingOf(store, id);
}

/** What is a subscriber's alone and goes with it. */
const ownedTables = [
  ...(["cfmappings", "cfdestinationsets", "cftimesets", "cfsourcesets", "cfbnumbersets"] as const),
  ...(["reminders", "subscriberlocationmappings", "subscriberregistrations"] as const),
  "voicemailgreetings" as const,
];

/** A domain goes with all subscribers in it. */
export function removeDomain(store: NgcpStore, id: number): void {
  for (const subscriber of store.rowsWith("subscribers", "domain_id", id)) {
    if (subscriber.status !== "terminated") terminateSubscriber(store, subscriber);
  }
  store.setPreferences("domain", id, {});
  store.delete("domains", id);
}
