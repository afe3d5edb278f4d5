import { type Definition, exact, methods, number, wildcard } from "../definition";
import { isMatching } from "../fields";
import { asText, numberIn } from "../json";
import { internalError, unprocessable, validationFailed } from "../refusal";
import { sameText } from "../select";

export const emergencyMappingContainers: Definition = {
  name: "emergencymappingcontainers",
  item: "emergencymappingcontainer",
  table: "emergencymappingcontainers",
  methods: methods.all,
  createFailure: "Failed to create emergency mapping container.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  hasJournal: false,
  fields: [
    { name: "name", kind: "text", required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
  ],
  filters: { name: wildcard(), reseller_id: number() },
  complete: ({ store }, { columns, old }) => {
    // A new one may belong to a reseller that is not there.
    if (old && !store.row("resellers", numberIn(columns, "reseller_id"))) {
      throw unprocessable("Reseller id does not exist");
    }
    const siblings = store.rowsWith("emergencymappingcontainers", "reseller_id", columns.reseller_id ?? null);
    const others = siblings.filter(({ id }) => id !== old?.id);
    if (others.some(({ name }) => sameText(asText(name ?? null), asText(columns.name ?? null)))) {
      throw unprocessable("emergency mapping container with this name already exists for this reseller");
    }
    return columns;
  },
  remove: ({ store }, { id }) => {
    if (store.rowsWith("emergencymappings", "emergency_container_id", id).length > 0) {
      throw internalError("Failed to delete emergency mapping container.");
    }
    store.delete("emergencymappingcontainers", id);
  },
  links: ({ id, reseller_id }) => ({
    emergencymappings: `emergencymappings/?emergency_container_id=${id}`,
    reseller: `resellers/${reseller_id}`,
  }),
};

export const emergencyMappings: Definition = {
  name: "emergencymappings",
  item: "emergencymapping",
  table: "emergencymappings",
  methods: methods.all,
  createFailure: "Failed to create emergency mapping.",
  resellerOf: (row, store) => {
    const container = numberIn(row, "emergency_container_id");
    return numberIn(store.row("emergencymappingcontainers", container), "reseller_id");
  },
  hasJournal: false,
  fields: [
    { name: "code", kind: "text", required: true, check: isMatching(/^\d+$/, "must be a number") },
    { name: "emergency_container_id", kind: "raw" },
    { name: "prefix", kind: "text", longest: 31 },
    { name: "suffix", kind: "text", longest: 31 },
  ],
  filters: {
    code: exact(),
    emergency_container_id: number(),
    reseller_id: {
      kind: "test",
      test: (row, value, store) => String(emergencyMappings.resellerOf?.(row, store)) === value,
    },
  },
  complete: ({ store }, { columns, old }) => {
    const text = asText(columns.emergency_container_id ?? null);
    if (!/^\d+$/.test(text)) throw noContainer(text);
    const emergency_container_id = Number(text);
    if (!store.row("emergencymappingcontainers", emergency_container_id)) {
      throw unprocessable("emergency container id does not exist");
    }
    const siblings = store.rowsWith("emergencymappings", "emergency_container_id", emergency_container_id);
    if (siblings.some(({ id, code }) => id !== old?.id && code === columns.code)) {
      throw unprocessable("Emergency mapping code already exists for emergency container");
    }
    return { ...columns, emergency_container_id };
  },
  links: ({ emergency_container_id }) => ({
    emergencymappingcontainers: `emergencymappingcontainers/${emergency_container_id}`,
  }),
};

/** The form complains of both names that it has for the field. */
function noContainer(input: string) {
  const errors = ["Emergency mapping container id must be a positive integer"];
  const missing = ["Emergency Mapping Container field is required"];
  return validationFailed([
    { field: "emergency_container", input, errors },
    ...(input === "" ? [{ field: "emergency_container_id", input, errors: missing }] : []),
  ]);
}
