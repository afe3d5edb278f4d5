import * as z from "zod";
import { collection } from "./collection";
import { optionalText, reference } from "./fields";

/** An emergency number. Contract: ngcp-exchanges, 26; ngcp, 12. */
export const emergencyMapping = collection({
  class: "EmergencyMapping",
  name: "emergencymappings",
  noun: "emergency mapping",
  summary: "What is put around an emergency number, so that it reaches the right place.",
  fields: {
    containerId: {
      ...reference("The container: the id of a `ngcp.EmergencyMappingContainer`."),
      wire: "emergency_container_id",
    },
    code: {
      input: z
        .union([z.string(), z.number()])
        .transform(String)
        .pipe(z.string().regex(/^\d{1,32}$/, "expected a number of digits, as in 112"))
        .describe("The emergency number, as in `112`. Unique within the container."),
    },
    prefix: optionalText("What is put before it. Default: nothing.", 31),
    suffix: optionalText("What is put after it. Default: nothing.", 31),
  },
  identity: ["containerId", "code"],
  filters: ["containerId", "code"],
  ends: "delete",
  alsoCalled: { emergency_container: "containerId" },
});
