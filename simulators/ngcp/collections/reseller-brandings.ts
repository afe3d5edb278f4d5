import { type Definition, methods, number } from "../definition";
import { isObject, numberIn } from "../json";
import { unprocessable } from "../refusal";

/** How the panel looks for a reseller's customers. There is no way to remove it. */
export const resellerBrandings: Definition = {
  name: "resellerbrandings",
  item: "resellerbranding",
  table: "resellerbrandings",
  methods: methods.noDelete,
  createFailure: "Failed to create branding.",
  hasJournal: false,
  bodyForm: { kind: "form" },
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "csc_color_primary", kind: "text" },
    { name: "csc_color_secondary", kind: "text" },
    { name: "css", kind: "text", longest: 67108864 },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
  ],
  filters: { reseller_id: number() },
  complete: ({ store }, { columns, files, old }) => {
    const twin = store.rowsWith("resellerbrandings", "reseller_id", columns.reseller_id ?? null);
    if (twin.some(({ id }) => id !== old?.id)) {
      throw unprocessable("Branding already exists for this reseller");
    }
    const kept = isObject(old?.files) ? old.files : {};
    return { ...columns, files: { ...kept, ...files } };
  },
  links: ({ id }) => ({ resellerbrandings: `resellerbrandings/${id}` }),
};

/** The logo itself. */
export const resellerBrandingLogos: Definition = {
  ...resellerBrandings,
  name: "resellerbrandinglogos",
  item: "resellerbrandinglogo",
  methods: { collection: [], item: ["GET"] },
  file: (_, { files }) => {
    const content = isObject(files) ? files.logo : undefined;
    return typeof content === "string"
      ? { type: "image/x-png", content: Buffer.from(content, "base64") }
      : undefined;
  },
};
