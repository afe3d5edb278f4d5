import { type Definition, methods, number } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject } from "../json";
import { validationFailed } from "../refusal";
import type { NgcpStore } from "../store";
import type { Release } from "../switches";

/** Preferences that the platform does not have by itself. Recorded are making and listing. */
export const preferencesMetaEntries: Definition = {
  name: "preferencesmetaentries",
  item: "preferencesmetaentry",
  table: "preferencesmetaentries",
  methods: methods.all,
  createFailure: "Failed to create preferencesmetaentry.",
  hasJournal: false,
  fields: [
    { name: "attribute", kind: "text", longest: 33, required: true },
    { name: "autoprov_device_id", kind: "positive" },
    { name: "data_type", kind: "select", values: ["boolean", "string", "int", "enum"], required: true },
    { name: "description", kind: "text", longest: 65535, required: true },
    { name: "dev_pref", kind: "raw", default: false },
    { name: "enum", kind: "list", default: [], omitted: "cleared" },
    { name: "fielddev_pref", kind: "raw", default: false },
    { name: "label", kind: "text", longest: 255, required: true },
    { name: "max_occur", kind: "raw", default: false },
    { name: "reseller_id", kind: "positive" },
  ],
  filters: {
    attribute: { kind: "test", test: (row, value) => asText(row.attribute ?? null) === marked(value) },
    // What is nobody's is everybody's.
    reseller_id: {
      kind: "test",
      test: ({ reseller_id = null }, value) => reseller_id === null || asText(reseller_id) === value,
    },
    model_id: number("autoprov_device_id"),
  },
  represent: (_, { reseller_id: _reseller, ...shown }) => shown,
  complete: ({ store, release }, { columns, old }) => {
    if (!isSet(columns.dev_pref)) {
      const errors = ["This is device model preference. field is required"];
      throw validationFailed([{ field: "dev_pref", input: "0", errors }]);
    }
    const attribute = marked(asText(columns.attribute ?? null));
    const twin = store.rowsWith("preferencesmetaentries", "attribute", attribute)[0];
    if (twin && twin.id !== old?.id) {
      const errors = ["This dynamic attribute already exists."];
      throw validationFailed([{ field: "attribute", input: asText(columns.attribute ?? null), errors }]);
    }
    const choices = isArray(columns.enum) ? columns.enum.filter(isObject) : [];
    const known = new Set((isArray(old?.enum) ? old.enum.filter(isObject) : []).map(({ id }) => id));
    return {
      ...columns,
      ...(!old && { id: nextId(store, release) }),
      ...{ attribute, dev_pref: true },
      fielddev_pref: isSet(columns.fielddev_pref),
      max_occur: isSet(columns.max_occur),
      enum: choices.map(
        ({ id = null, ...choice }): JsonObject => ({
          ...choice,
          ...{ id: known.has(id) ? id : store.next("preference-choices"), dev_pref: 1 },
          default_val: isSet(choice.default_val) ? 1 : 0,
        }),
      ),
    };
  },
  links: ({ id }) => ({ preferencesmetaentries: [`preferencesmetaentries/${id}`] }),
};

/** The platform's own preferences come before them, which are more from release to release. */
function nextId(store: NgcpStore, release: Release): number {
  const id = Math.max(store.next("preferencesmetaentries"), release === "26" ? 417 : 412);
  store.skipTo("preferencesmetaentries", id);
  return id;
}

/** Whatever underscores are there, the server's mark are two. */
function marked(attribute: string): string {
  return `__${attribute.replace(/^_*/, "")}`;
}

function isSet(value: Json | undefined): boolean {
  return value === true || value === 1 || value === "1";
}
