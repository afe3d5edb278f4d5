import { plainTime, zonedTime } from "../call";
import { numberIn, type Row } from "../json";
import type { NgcpStore } from "../store";

/** What follows when a reseller changes its status: its contract and customers change with it. */
export function resellerChanged(store: NgcpStore, reseller: Row): void {
  const status = String(reseller.status);
  store.change("contracts", numberIn(reseller, "contract_id") ?? 0, { status });
  for (const customer of store.rows("contracts")) {
    const contact = store.row("contacts", numberIn(customer, "contact_id"));
    if (contact?.reseller_id !== reseller.id || !isCustomer(customer)) continue;
    const ended = status === "terminated" && { terminate_timestamp: plainTime() };
    store.change("contracts", customer.id, { status, ...ended });
    customerChanged(store, customer.id, status);
  }
  if (status !== "terminated") return;
  for (const { id } of store.rowsWith("domains", "reseller_id", reseller.id)) removeDomain(store, id);
  for (const table of ["emailtemplates", "ncoslevels", "rewriterulesets", "soundsets"] as const) {
    for (const { id } of store.rowsWith(table, "reseller_id", reseller.id)) store.delete(table, id);
  }
  store.deleteAccounts(reseller.id);
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
  if (status === "terminated") store.setPreferences("customer", customer, {});
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
  store.setPreferences("subscriber", id, {});
}

/** A domain goes with all subscribers in it. */
export function removeDomain(store: NgcpStore, id: number): void {
  for (const subscriber of store.rowsWith("subscribers", "domain_id", id)) {
    if (subscriber.status !== "terminated") terminateSubscriber(store, subscriber);
  }
  store.setPreferences("domain", id, {});
  store.delete("domains", id);
}
