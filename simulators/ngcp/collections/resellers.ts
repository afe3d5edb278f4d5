import type { Call } from "../call";
import { defaultEmailTemplates } from "../default-email-templates";
import { type Definition, type Draft, exact, methods, wildcard } from "../definition";
import { asText, type JsonObject, type Row } from "../json";
import { internalError, unprocessable } from "../refusal";
import { sameText } from "../select";
import { resellerChanged } from "./lifecycle";

export const resellers: Definition = {
  name: "resellers",
  item: "reseller",
  table: "resellers",
  roles: ["admin"],
  methods: methods.noDelete,
  createFailure: "Failed to create reseller.",
  fields: [
    { name: "contract_id", kind: "raw", label: "Contract", required: true },
    { name: "name", kind: "text", longest: 63, required: true },
    { name: "status", kind: "select", values: ["active", "locked", "terminated"], required: true },
  ],
  filters: { name: wildcard(), status: exact() },
  complete,
  saved,
  links: ({ id, contract_id }) => ({
    billingprofiles: `billingprofiles/?reseller_id=${id}`,
    contracts: `contracts/${contract_id}`,
    ncoslevels: `ncoslevels/?reseller_id=${id}`,
    pbxdevices: `pbxdevices/?reseller_id=${id}`,
    rewriterulesets: `rewriterulesets/?reseller_id=${id}`,
    soundsets: `soundsets/?reseller_id=${id}`,
  }),
};

function complete({ store }: Call, { columns, old }: Draft): JsonObject {
  const contract = asText(columns.contract_id ?? null);
  if (!/^\d+$/.test(contract)) throw unprocessable("Invalid 'contract_id', not a number");
  const contract_id = Number(contract);
  const others = store.rows("resellers").filter(({ id }) => id !== old?.id);
  if (!store.row("contracts", contract_id)) throw unprocessable("Invalid 'contract_id'.");
  if (others.some((one) => one.contract_id === contract_id)) {
    throw unprocessable("Invalid 'contract_id', reseller with this contract already exists");
  }
  if (others.some(({ name }) => sameText(asText(name ?? null), asText(columns.name ?? null)))) {
    throw unprocessable("Invalid 'name', reseller with this name already exists");
  }
  if (old?.id === 1 && columns.status === "terminated") throw internalError();
  return { ...columns, contract_id };
}

function saved({ store }: Call, reseller: Row, { old }: Draft): void {
  if (!old) {
    for (const name of defaultEmailTemplates) {
      store.put("emailtemplates", { id: store.next("emailtemplates"), reseller_id: reseller.id, name });
    }
  }
  if (old && old.status !== reseller.status) resellerChanged(store, reseller);
}
