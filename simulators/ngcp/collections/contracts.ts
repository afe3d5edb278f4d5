import type { Call } from "../call";
import { type Definition, type Draft, exact, methods, number, wildcard } from "../definition";
import { type JsonObject, numberIn, type Row } from "../json";
import { Refusal, unprocessable } from "../refusal";
import { billingFields, profileLinks, showBilling, writeMappings } from "./billing";
import { contractChanged } from "./lifecycle";

const types = ["sippeering", "reseller"];

/** The operator's contracts with resellers and peering partners. */
export const contracts: Definition = {
  name: "contracts",
  item: "contract",
  table: "contracts",
  roles: ["admin"],
  methods: methods.noDelete,
  createFailure: "Failed to create contract.",
  postRepresents: "row",
  holds: ({ type }) => types.includes(String(type)),
  hidden: ({ status }) => status === "terminated",
  writableWhenHidden: true,
  fields: [
    { name: "billing_profile_definition", kind: "select", values: ["id", "profiles"] },
    ...billingFields,
    { name: "contact_id", kind: "positive", required: true },
    { name: "external_id", kind: "text", longest: 255 },
    { name: "max_subscribers", kind: "positive" },
    { name: "status", kind: "select", values: ["active", "pending", "locked", "terminated"], required: true },
    { name: "type", kind: "select", values: types, required: true, onlyCreate: true },
  ],
  filters: { contact_id: number(), status: exact(), external_id: wildcard(), type: exact() },
  complete,
  saved: ({ store }, { id, status }, { old }) => {
    if (old && old.status !== status) contractChanged(store, id, String(status));
  },
  represent,
  patchDocument: (call, row) => {
    const { id: _id, type: _type, ...document } = represent(call, row);
    return document;
  },
  links: (row) => ({
    balanceintervals: `balanceintervals/${row.id}`,
    billingprofiles: profileLinks(row),
    systemcontacts: `systemcontacts/${row.contact_id}`,
  }),
};

function complete(call: Call, draft: Draft): JsonObject {
  const { columns, old } = draft;
  if (old?.id === 1 && columns.status !== old.status) {
    throw new Refusal(403, `Cannot set contract status to '${columns.status}' for contract id '1'`);
  }
  checkContact(call, columns, "systemcontacts");
  return { ...withoutBilling(columns), billing: writeMappings(call, draft) };
}

/** Contracts take contacts of the system, customers those of a reseller. */
export function checkContact(
  { store }: Call,
  columns: JsonObject,
  wanted: "systemcontacts" | "customercontacts",
): Row {
  const contact = store.row("contacts", numberIn(columns, "contact_id"));
  if (!contact || contact.status === "terminated") throw unprocessable("Invalid 'contact_id'");
  const found = contact.reseller_id === null ? "systemcontacts" : "customercontacts";
  if (found === wanted) return contact;
  store.next("contracts");
  throw unprocessable(`The contact_id is not a valid ngcp:${wanted} item, but an ngcp:${found} item`);
}

/** The columns that are kept as mappings instead. */
export function withoutBilling(columns: JsonObject): JsonObject {
  const {
    billing_profile_definition: _definition,
    billing_profile_id: _id,
    billing_profiles: _profiles,
    ...others
  } = columns;
  return others;
}

function represent(call: Call, row: Row): JsonObject {
  const {
    id,
    contact_id = null,
    external_id = null,
    max_subscribers = null,
    status = null,
    type = null,
  } = row;
  return { id, contact_id, external_id, max_subscribers, status, type, ...showBilling(call, row, false) };
}
