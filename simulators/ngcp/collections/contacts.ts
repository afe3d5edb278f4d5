import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { type JsonObject, numberIn, type Row } from "../json";
import { Refusal, unprocessable } from "../refusal";

const text = (name: string, longest: number): Field => ({ name, kind: "text", longest });

/** Lengths: Form/Contact/Reseller.pm */
const fields: readonly Field[] = [
  text("bankname", 255),
  text("bic", 11),
  text("city", 127),
  text("company", 127),
  text("comregnum", 31),
  { name: "country", kind: "text", form: "country", omitted: "cleared" },
  { name: "email", kind: "text", form: "email", longest: 255, required: true },
  text("faxnumber", 31),
  text("firstname", 127),
  ...Array.from({ length: 10 }, (_, index) => text(`gpp${index}`, 255)),
  text("iban", 34),
  text("lastname", 127),
  text("mobilenumber", 31),
  text("phonenumber", 31),
  text("postcode", 16),
  text("street", 127),
  { name: "timezone", kind: "text", form: "timezone", omitted: "cleared" },
  text("vatnum", 127),
];

const shared = {
  table: "contacts",
  methods: methods.all,
  createFailure: "Failed to create contact.",
  remove: removeUnused,
  hidden: ({ status }: Row) => status === "terminated",
  patchDocument,
} as const;

/** Contacts of the operator's own contracts. */
export const systemContacts: Definition = {
  ...shared,
  name: "systemcontacts",
  item: "systemcontact",
  roles: ["admin"],
  fields,
  filters: { email: wildcard() },
  holds: ({ reseller_id }) => reseller_id === null,
  complete: (_, { columns }) => ({ ...columns, reseller_id: null }),
};

/** Contacts of customers; each belongs to a reseller. */
export const customerContacts: Definition = {
  ...shared,
  name: "customercontacts",
  item: "customercontact",
  fields: [
    ...fields,
    {
      name: "reseller_id",
      kind: "positive",
      label: "Contact reseller id",
      required: true,
      ownReseller: true,
    },
  ],
  filters: { email: wildcard(), reseller_id: number() },
  holds: ({ reseller_id }) => reseller_id !== null,
  resellerOf: (row) => numberIn(row, "reseller_id"),
  complete: checkReseller,
  represent: (call, row) => withoutOwnReseller(call, shown(row)),
};

function checkReseller(call: Call, { columns }: Draft): JsonObject {
  if (!call.store.row("resellers", numberIn(columns, "reseller_id"))) {
    throw unprocessable("Invalid 'reseller_id'");
  }
  return columns;
}

/** PATCH also sees columns that GET does not show; writing them changes nothing. */
function patchDocument(_: Call, row: Row): JsonObject {
  const { id: _id, ...columns } = shown(row);
  return { ...columns, create_timestamp: null, modify_timestamp: null, terminate_timestamp: null };
}

function shown(row: Row): JsonObject {
  const names = [...fields.map(({ name }) => name), "reseller_id"];
  return { id: row.id, ...Object.fromEntries(names.map((name) => [name, row[name] ?? null])) };
}

/** Resellers do not get to see their own id. */
export function withoutOwnReseller({ account }: Call, fields: JsonObject): JsonObject {
  if (account.role !== "reseller") return fields;
  const { reseller_id: _own, ...others } = fields;
  return others;
}

function removeUnused({ store }: Call, { id }: Row): void {
  const users = store.rowsWith("contracts", "contact_id", id);
  if (users.some(({ status }) => status !== "terminated")) throw new Refusal(423, "Contact is still in use.");
  store.change("contacts", id, { status: "terminated" });
}
