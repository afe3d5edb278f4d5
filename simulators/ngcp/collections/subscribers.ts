import { randomUUID } from "node:crypto";
import { type Call, zonedTime } from "../call";
import { type Definition, type Draft, type Filter, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, isObject, type Json, type JsonObject, numberIn, type Row, textIn } from "../json";
import { allOps } from "../patch";
import { internalError, unprocessable } from "../refusal";
import { matchesWildcard } from "../select";
import type { NgcpStore } from "../store";
import { timeFilters } from "./customers";
import { terminateSubscriber } from "./lifecycle";
import { checkRemoval, fillPbx, pbxFilters, renumberSeats, savePbx, showPbx } from "./pbx";
import { initialPreferences } from "./preference-definitions";
import {
  checkNewName,
  checkNumbers,
  checkRoom,
  checkWebusername,
  createFailure,
  findCustomer,
  findDomain,
  findProfile,
  keptName,
  newName,
} from "./subscriber-checks";
import { assignNumbers, numbersOf, readAliases, readPrimary, showNumber } from "./subscriber-numbers";
import { writePasswords } from "./subscriber-passwords";

const notANumber = ["Value must be an integer", "Value must be a positive integer"];

const cleared = (field: Field): Field => ({ ...field, omitted: "cleared" });

const fields: readonly Field[] = [
  cleared({ name: "administrative", kind: "raw" }),
  { name: "customer_id", kind: "positive", required: true, missing: notANumber },
  cleared({ name: "email", kind: "text", form: "email", longest: 255 }),
  cleared({ name: "external_id", kind: "text", longest: 255 }),
  cleared({ name: "lock", kind: "select", values: ["1", "2", "3", "4", "5"] }),
  { name: "password", kind: "text", label: "SIP Password", required: true, secret: true, onlyCreate: true },
  cleared({ name: "profile_id", kind: "positive" }),
  cleared({ name: "profile_set_id", kind: "positive" }),
  cleared({ name: "status", kind: "select", values: ["active", "locked", "terminated"], default: "active" }),
  cleared({ name: "timezone", kind: "text", form: "zone" }),
  {
    ...{ name: "username", kind: "text", label: "SIP Username", required: true },
    ...{ form: "username", longest: Number.MAX_SAFE_INTEGER },
  } as Field,
  cleared({ name: "webusername", kind: "text" }),
];

export const subscribers: Definition = {
  name: "subscribers",
  item: "subscriber",
  table: "subscribers",
  methods: methods.all,
  patchOps: allOps,
  createFailure,
  hidden: ({ status }) => status === "terminated",
  resellerOf: (row, store) => numberIn(store.row("domains", numberIn(row, "domain_id")), "reseller_id"),
  fields,
  filters: {
    ...{ profile_id: number(), customer_id: number() },
    ...{ username: wildcard(), webusername: wildcard(), subscriber_external_id: wildcard("external_id") },
    domain: of((row, store) => textIn(store.row("domains", numberIn(row, "domain_id")), "domain")),
    customer_external_id: of((row, store) => {
      return textIn(store.row("contracts", numberIn(row, "customer_id")), "external_id");
    }),
    primary_number: of((row, store) => allDigits(numbersOf(store, row.id).primary)),
    alias: {
      kind: "test",
      test: ({ id }, value, store) => {
        return numbersOf(store, id).aliases.some((alias) => matchesWildcard(allDigits(alias) ?? "", value));
      },
    },
    display_name: of(({ id }, store) => textIn(store.preferences("subscriber", id), "display_name")),
    is_admin: { kind: "test", test: (row, value) => (row.administrative === true) === (value === "1") },
    reseller_id: of((row, store) => asText(subscribers.resellerOf?.(row, store) ?? null)),
    ...pbxFilters,
    ...timeFilters(["create_timestamp", "modify_timestamp"]),
  },
  complete,
  saved,
  remove: ({ store }, row) => {
    checkRemoval(store, row);
    terminateSubscriber(store, row);
  },
  represent,
  patchDocument: (call, row) => {
    const { id: _id, ...document } = represent(call, row);
    return { webpassword: null, ...document };
  },
  links: ({ id, customer_id, domain_id, profile_id, profile_set_id }) => ({
    callforwards: `callforwards/${id}`,
    calls: `calls/?subscriber_id=${id}`,
    customers: `customers/${customer_id}`,
    domains: `domains/${domain_id}`,
    reminders: `reminders/?subscriber_id=${id}`,
    subscriberpreferences: `subscriberpreferences/${id}`,
    subscriberregistrations: `subscriberregistrations/?subscriber_id=${id}`,
    ...(profile_id && { subscriberprofiles: `subscriberprofiles/${profile_id}` }),
    ...(profile_set_id && { subscriberprofilesets: `subscriberprofilesets/${profile_set_id}` }),
    voicemailsettings: `voicemailsettings/${id}`,
  }),
  expands: { customer_id: "customers", domain_id: "domains" },
};

function of(read: (row: Row, store: NgcpStore) => string | undefined): Filter {
  return { kind: "test", test: (row, value, store) => matchesWildcard(read(row, store) ?? "", value) };
}

function allDigits(row: Row | undefined): string | undefined {
  return row && `${row.cc}${row.ac}${row.sn}`;
}

function complete(call: Call, draft: Draft): JsonObject {
  const { body, columns, old } = draft;
  const domain = findDomain(call, body);
  const [sent, aliases] = [readPrimary(body.primary_number), readAliases(body.alias_numbers)];
  const customer = findCustomer(call, columns, old);
  const username = asText(columns.username ?? null);
  if (!old) checkNewName(username);
  const passwords = writePasswords(body, old, username);
  const pbx = customer.type === "pbxaccount" ? fillPbx(call, draft, customer, sent) : undefined;
  const primary = pbx ? pbx.primary : sent;
  if (old && losesOneOfTwo(columns, old)) throw internalError();
  if (!old && columns.status === "terminated") {
    call.store.next("subscribers");
    call.store.next("numbers");
    throw internalError();
  }
  if (call.release === "26" && !primary && !pbx) {
    throw unprocessable("A primary_number is required for the SIP subscriber.");
  }
  const profile = findProfile(call.store, columns);
  const name = old ? keptName(call.store, username, domain, old) : newName(call.store, username, domain);
  const webusername = old || body.webusername !== undefined ? (columns.webusername ?? null) : name;
  checkWebusername(call.store, webusername, domain, old);
  if (!old) checkRoom(call.store, customer);
  checkNumbers(call.store, primary, aliases, old);
  const now = zonedTime();
  return {
    ...columns,
    ...passwords,
    ...profile,
    ...pbx?.columns,
    username: name,
    webusername,
    domain_id: domain.id,
    administrative: readFlag(call.store, columns.administrative ?? null, old),
    status: columns.status ?? "active",
    lock: columns.status === "locked" ? "4" : (columns.lock ?? null),
    uuid: old?.uuid ?? randomUUID(),
    create_timestamp: old?.create_timestamp ?? now,
    modify_timestamp: now,
  };
}

/** A subscriber's address and time zone are one contact of it: one of them cannot go while the other stays. */
function losesOneOfTwo(columns: JsonObject, old: Row): boolean {
  const names = ["email", "timezone"];
  return names.some((name) => columns[name]) && names.some((name) => old[name] && columns[name] === null);
}

function readFlag(store: NgcpStore, value: Json, old: Row | undefined): boolean {
  const text = asText(value);
  if (["", "0", "1"].includes(text)) return text === "1";
  if (!old) store.next("subscribers");
  throw internalError(old ? undefined : createFailure);
}

function saved(call: Call, row: Row, { body, old }: Draft): void {
  const { store, release } = call;
  if (!old) store.setPreferences("subscriber", row.id, initialPreferences("subscriber", release));
  const pbx = row.is_pbx_pilot !== undefined;
  const primary = pbx ? savePbx(call, row, body) : readPrimary(body.primary_number);
  assignNumbers(store, row.id, primary, readAliases(body.alias_numbers));
  if (row.is_pbx_pilot === true) renumberSeats(store, row);
  if (row.status === "terminated") terminateSubscriber(store, row);
}

function represent(call: Call, row: Row): JsonObject {
  const { store, account, release } = call;
  const { primary, aliases } = numbersOf(store, row.id);
  const last = isObject(row.last_primary) ? row.last_primary : undefined;
  const main = primary ?? last;
  const { password = null, webpassword = null } = row;
  const shown: Record<string, Json> = { id: row.id };
  for (const { name } of fields) if (name !== "password") shown[name] = row[name] ?? null;
  return {
    ...shown,
    alias_numbers: aliases.map((alias) => ({ ...showNumber(alias), is_devid: alias.is_devid ?? false })),
    create_timestamp: row.create_timestamp ?? null,
    modify_timestamp: row.modify_timestamp ?? null,
    display_name: store.preferences("subscriber", row.id).display_name || null,
    domain: store.row("domains", numberIn(row, "domain_id"))?.domain ?? null,
    domain_id: row.domain_id ?? null,
    uuid: row.uuid ?? null,
    ...showPbx(store, row),
    ...(account.showPasswords && { password }),
    ...(account.showPasswords && webpassword === null && { webpassword }),
    ...(main ? { primary_number: showNumber(main) } : release === "26" && { primary_number: null }),
  };
}
