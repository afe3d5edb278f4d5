import type { Call } from "../call";
import { asText, type Json, type JsonObject, numberIn, type Row } from "../json";
import { internalError, Refusal, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";
import { isTaken, type PhoneNumber } from "./subscriber-numbers";

/** What the answer is when the database refuses a new subscriber. */
export const createFailure = "Failed to create subscriber";

const longestUsername = 127;

/** The name wins over the id. */
export function findDomain({ store, account }: Call, body: JsonObject): Row {
  const foreign = (row: Row) => account.role === "reseller" && row.reseller_id !== account.resellerId;
  if (body.domain === null) throw internalError();
  const found =
    body.domain === undefined
      ? store.row("domains", numberIn(body, "domain_id"))
      : store.rowsWith("domains", "domain", body.domain)[0];
  if (found && !foreign(found)) return found;
  if (body.domain !== undefined || body.domain_id !== undefined) {
    throw unprocessable(`Invalid '${body.domain === undefined ? "domain_id" : "domain"}', doesn't exist.`);
  }
  throw validationFailed([{ field: "domain_id", input: "", errors: ["Domain field is required"] }]);
}

export function findCustomer({ store, account }: Call, columns: JsonObject, old: Row | undefined): Row {
  const customer = store.row("contracts", numberIn(columns, "customer_id"));
  const reseller = numberIn(store.row("contacts", numberIn(customer, "contact_id")), "reseller_id");
  const foreign = account.role === "reseller" && reseller !== account.resellerId;
  if (!customer && !old && account.role === "admin") throw internalError();
  if (!customer || foreign) throw unprocessable("Invalid 'customer_id', doesn't exist.");
  if (old && old.customer_id !== customer.id) throw unprocessable("customer_id can't be changed.");
  return customer;
}

export function checkNewName(username: string): void {
  if (username.startsWith("+")) throw internalError();
  if (username.length > longestUsername) throw internalError(createFailure);
}

/** Who has this name in the domain. */
function named(store: NgcpStore, column: "username" | "webusername", name: string, domain: Row): Row[] {
  return store.rowsWith("subscribers", column, name).filter(({ domain_id, status }) => {
    return domain_id === domain.id && status !== "terminated";
  });
}

export function newName(store: NgcpStore, username: string, domain: Row): string {
  if (named(store, "username", username, domain).length > 0)
    throw unprocessable("Subscriber already exists.");
  return username;
}

/** Another subscriber's name is silently not taken over; a free one is refused. */
export function keptName(store: NgcpStore, username: string, domain: Row, old: Row): string {
  const known = named(store, "username", username, domain).length > 0;
  if (known && domain.id === old.domain_id) return asText(old.username ?? null);
  throw unprocessable("Subscriber with this username does not exist in the domain.");
}

export function checkWebusername(
  store: NgcpStore,
  webusername: Json,
  domain: Row,
  old: Row | undefined,
): void {
  if (typeof webusername !== "string" || webusername === "") return;
  const taken = named(store, "webusername", webusername, domain).some(({ id }) => id !== old?.id);
  // The text has the id that the domain has in another of the server's databases.
  const shown = `${webusername}-${domain.id + 2}`;
  if (taken && !old) store.next("subscribers");
  if (taken) throw unprocessable(`Webusername-Domain combination '${shown}' already exists.`);
}

export function checkRoom(store: NgcpStore, customer: Row): void {
  const most = numberIn(customer, "max_subscribers");
  if (most === undefined) return;
  const present = store
    .rowsWith("subscribers", "customer_id", customer.id)
    .filter(({ status }) => status !== "terminated");
  if (present.length >= most) {
    throw new Refusal(403, "Maximum number of customer subscribers reached.");
  }
}

export function checkNumbers(
  store: NgcpStore,
  primary: PhoneNumber | null,
  aliases: readonly PhoneNumber[],
  old: Row | undefined,
): void {
  for (const number of [...(primary ? [primary] : []), ...aliases]) {
    if (!isTaken(store, number, old?.id)) continue;
    if (!old) store.next("subscribers");
    if (number !== primary && !old) {
      for (const _number of [primary, number]) store.next("numbers");
      throw internalError(createFailure);
    }
    throw unprocessable(`Number '${number.cc}-${number.ac}-${number.sn}' already exists.`);
  }
}

/** Without a profile the default one of the set applies. */
export function findProfile(store: NgcpStore, columns: JsonObject): JsonObject {
  const set = numberIn(columns, "profile_set_id");
  const id = numberIn(columns, "profile_id");
  if (set === undefined) {
    if (id !== undefined) throw unprocessable("Empty profile_set_id parameter");
    return { profile_set_id: null, profile_id: null };
  }
  if (!store.row("subscriberprofilesets", set)) throw unprocessable("Invalid profile_set_id parameter");
  const profiles = store.rowsWith("subscriberprofiles", "profile_set_id", set);
  const found = profiles.find((one) => (id === undefined ? one.set_default === true : one.id === id));
  if (!found && id !== undefined) throw unprocessable("Invalid profile_id parameter");
  return { profile_set_id: set, profile_id: found?.id ?? null };
}
