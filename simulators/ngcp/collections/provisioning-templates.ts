import { type Definition, methods } from "../definition";
import { asText, isArray, isObject, type Json, numberIn } from "../json";
import { unprocessable, validationFailed } from "../refusal";

const time = "2026-01-01T00:00:00";

/** Templates that make subscribers of tables. Their ids are made of names, and they come in no order. */
export const provisioningTemplates: Definition = {
  name: "provisioningtemplates",
  item: "provisioningtemplate",
  table: "provisioningtemplates",
  methods: methods.all,
  createFailure: "Failed to create provisioningtemplate.",
  hasJournal: false,
  isUnordered: true,
  postRepresents: "sent",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "description", kind: "text", longest: 255, required: true },
    { name: "lang", kind: "select", values: ["js", "perl"], default: "js", notNull: true },
    { name: "name", kind: "text", longest: 255, required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
    { name: "template", kind: "raw", required: true },
  ],
  nameOf: ({ name = null, reseller_id = null }, store) => {
    const reseller = store.row("resellers", numberIn({ reseller_id }, "reseller_id"));
    return `${asText(reseller?.name ?? null)}/${asText(name)}`;
  },
  prepare: ({ account }, body) => {
    if ((body.reseller_id ?? null) !== null || account.role === "reseller") return body;
    throw validationFailed([{ field: "reseller", input: "", errors: ["Reseller field is required"] }]);
  },
  complete: ({ store }, { columns, old }) => {
    const { name = null, reseller_id = null, template = null } = columns;
    if (!store.row("resellers", numberIn(columns, "reseller_id")))
      throw unprocessable("Invalid 'reseller_id'");
    if (isEmpty(template)) {
      const input = isArray(template) ? "ARRAY(0x0)" : "HASH(0x0)";
      throw validationFailed([{ field: "template", input, errors: ["Template field is required"] }]);
    }
    if (!/^[a-zA-Z0-9 -]+$/.test(asText(name))) {
      throw unprocessable("template name contains invalid characters");
    }
    const twin = store
      .rowsWith("provisioningtemplates", "name", name)
      .find((row) => row.id !== old?.id && row.reseller_id === reseller_id);
    if (twin) throw unprocessable(`a provisioning template with name '${name}' already exists`);
    if (!isObject(template)) throw unprocessable("template: not a hash");
    return { ...columns, template: asTexts(template) };
  },
  represent: ({ request: { method } }, row) => {
    const { description = null, lang = "js", name = null, reseller_id = null, template = null } = row;
    return {
      ...{ id: row.id, description, lang, name, reseller_id, template },
      create_timestamp: method === "POST" ? `${time}.000000Z` : `${time}+00:00`,
      modify_timestamp: method === "GET" ? `${time}+00:00` : `${time}.000000Z`,
    };
  },
};

/** A template whose lists are all empty is none. */
function isEmpty(value: Json): boolean {
  if (isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** What is kept as YAML comes back without the types of numbers. */
function asTexts(value: Json): Json {
  if (isArray(value)) return value.map(asTexts);
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asTexts(each)]));
  }
  return typeof value === "number" ? String(value) : value;
}
