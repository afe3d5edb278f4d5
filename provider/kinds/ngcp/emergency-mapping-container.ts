import { collection } from "./collection";
import { counted } from "./collection-search";
import { resellerId, text } from "./fields";
import { chosenBy } from "./users-of";

/** A container of emergency mappings. Contract: ngcp-exchanges, 26; ngcp, 12. */
export const emergencyMappingContainer = collection({
  class: "EmergencyMappingContainer",
  name: "emergencymappingcontainers",
  noun: "emergency mapping container",
  summary: "Emergency numbers of a place, by the preference `emergency_mapping_container`.",
  fields: {
    name: text("The name, which preferences refer to. Unique within the reseller.", 127),
    resellerId,
  },
  identity: ["resellerId", "name"],
  filters: ["resellerId", "name"],
  ignoresCase: ["name"],
  ends: "delete",

  contents: (api, { fields: { name, reseller_id = null } }) =>
    chosenBy(api, ["emergency_mapping_container"], name, reseller_id),
  usedBy: (api, id) => counted(api, "emergencymappings", { emergency_container_id: id }, "emergency mapping"),
});
