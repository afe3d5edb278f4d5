import { type Call, plainTime } from "../call";
import {
  type Definition,
  type Draft,
  exact,
  type Filter,
  type Links,
  methods,
  number,
  wildcard,
} from "../definition";
import type { Field } from "../fields";
import { type Json, type JsonObject, numberIn, type Row } from "../json";
import { unprocessable } from "../refusal";
import type { NgcpStore } from "../store";
import {
  billingFields,
  currentProfile,
  namesPackage,
  networkLinks,
  profileLinks,
  showBilling,
  writeMappings,
} from "./billing";
import { checkContact, withoutBilling } from "./contracts";
import { customerChanged, isCustomer } from "./lifecycle";

/** In the order in which every reseller's own templates are numbered. */
const templates = ["subscriber", "passreset", "invoice"].map((use) => `${use}_email_template_id`);
const stamps = ["create", "modify", "activate", "terminate"].map((event) => `${event}_timestamp`);

export const customers: Definition = {
  name: "customers",
  item: "customer",
  table: "contracts",
  methods: methods.noDelete,
  createFailure: "Failed to create customer.",
  holds: isCustomer,
  resellerOf,
  fields: [
    { name: "add_vat", kind: "boolean", default: false, notNull: true },
    { name: "billing_profile_definition", kind: "select", values: ["id", "profiles", "package"] },
    ...billingFields,
    { name: "contact_id", kind: "positive", required: true },
    { name: "external_id", kind: "text", longest: 255 },
    ...templates.map((name): Field => ({ name, kind: "positive" })),
    { name: "invoice_template_id", kind: "positive" },
    { name: "max_subscribers", kind: "positive" },
    { name: "profile_package_id", kind: "positive" },
    { name: "status", kind: "select", values: ["active", "pending", "locked", "terminated"], required: true },
    { name: "type", kind: "select", values: ["sipaccount", "pbxaccount"], required: true, onlyCreate: true },
    { name: "vat_rate", kind: "percentage", default: 0, notNull: true },
  ],
  filters: {
    type: exact(),
    status: exact(),
    not_status: { kind: "test", test: ({ status }, value) => status !== value },
    reseller_id: { kind: "test", test: (row, value, store) => String(resellerOf(row, store)) === value },
    external_id: wildcard(),
    contact_id: number(),
    profile_package_id: number(),
    ...timeFilters(stamps),
  },
  complete,
  saved: (call, { id, status }, { old }) => {
    if (old && old.status !== status) customerChanged(call.store, id, String(status));
  },
  represent,
  patchDocument,
  links,
  expands: { contact_id: "customercontacts", billing_profile_id: "billingprofiles" },
};

function resellerOf(row: Row, store: NgcpStore): number | undefined {
  return numberIn(store.row("contacts", numberIn(row, "contact_id")), "reseller_id");
}

/** `<column>_gt` and `<column>_lt` */
export function timeFilters(columns: readonly string[]): Record<string, Filter> {
  const compare = (column: string, sign: 1 | -1): Filter => ({
    kind: "test",
    test: ({ [column]: time }, value) => {
      return typeof time === "string" && (sign > 0 ? time > value : time < value);
    },
  });
  const pairs = columns.map((column) => ({
    [`${column}_gt`]: compare(column, 1),
    [`${column}_lt`]: compare(column, -1),
  }));
  return Object.assign({}, ...pairs);
}

function complete(call: Call, draft: Draft): JsonObject {
  const { columns, old, body } = draft;
  if (old?.status === "terminated") {
    throw unprocessable("Customer is already terminated and cannot be changed.");
  }
  const contact = checkContact(call, columns, "customercontacts");
  const reseller = numberIn(contact, "reseller_id");
  const billing = writeMappings(call, draft);
  const profile = call.store.row("billingprofiles", currentProfile({ billing }));
  if (profile && profile.reseller_id !== reseller) {
    const mismatch = "The reseller of the contact doesn't match the reseller of the billing profile";
    throw unprocessable(`${mismatch} (${profile.name}).`);
  }
  const own = call.store.rowsWith("emailtemplates", "reseller_id", reseller ?? null);
  const filled: Record<string, Json> = {};
  for (const [index, name] of templates.entries()) {
    const given = columns[name] ?? null;
    const firstOwn = reseller === 1 ? null : (own[index]?.id ?? null);
    filled[name] = !old && body[name] === undefined ? firstOwn : given;
    const known = given === null || own.some(({ id }) => id === given);
    if (!known) throw foreignTemplate(name, given, contact);
  }
  const invoice = columns.invoice_template_id ?? null;
  if (invoice !== null) throw foreignTemplate("invoice_template_id", invoice, contact);
  const now = plainTime();
  return {
    ...withoutBilling(columns),
    ...filled,
    billing,
    profile_package_id: (namesPackage(columns) ? columns : old)?.profile_package_id ?? null,
    create_timestamp: old?.create_timestamp ?? now,
    modify_timestamp: now,
    terminate_timestamp: columns.status === "terminated" ? now : null,
  };
}

/** What the request is about says which definition it has: the profile, the package or what is to come. */
function patchDocument(call: Call, row: Row, operations: readonly JsonObject[]): JsonObject {
  const { id: _id, type: _type, ...document } = represent(call, row);
  const paths = operations.map(({ path }) => path);
  const named = paths.find((path) => path === "/profile_package_id" || path === "/billing_profiles");
  if (named === undefined) return document;
  const billing_profile_definition = named === "/billing_profiles" ? "profiles" : "package";
  return { ...document, billing_profile_definition };
}

function foreignTemplate(name: string, value: Json, contact: Row) {
  const owner = `Reseller '${contact.reseller_id}' that is assigned to Customer's Contact '${contact.id}'`;
  return unprocessable(`'${name}' with value '${value}' does not belong to ${owner}`);
}

function represent(call: Call, row: Row): JsonObject {
  const shown: Record<string, Json> = { id: row.id };
  for (const { name, default: fallback = null } of customers.fields) shown[name] = row[name] ?? fallback;
  for (const stamp of stamps) shown[stamp] = row[stamp] ?? null;
  return { ...shown, ...showBilling(call, row, true) };
}

function links(row: Row): Links {
  const template = (name: string): string | undefined => {
    const id = numberIn(row, name);
    return id === undefined ? undefined : `emailtemplates/${id}`;
  };
  const contact = numberIn(row, "contact_id");
  return {
    balanceintervals: `balanceintervals/${row.id}`,
    billingnetworks: networkLinks(row),
    billingprofiles: profileLinks(row),
    calls: `calls/?customer_id=${row.id}`,
    customerbalances: `customerbalances/${row.id}`,
    customercontacts: contact === undefined ? undefined : `customercontacts/${contact}`,
    customerfraudpreferences: `customerfraudpreferences/${row.id}`,
    customerpreferences: `customerpreferences/${row.id}`,
    invoiceemailtemplates: template("invoice_email_template_id"),
    ...(row.profile_package_id && { profilepackages: `profilepackages/${row.profile_package_id}` }),
    passresetemailtemplates: template("passreset_email_template_id"),
    subscriberemailtemplates: template("subscriber_email_template_id"),
  };
}
