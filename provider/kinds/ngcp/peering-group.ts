import * as z from "zod";
import { together } from "../in-words";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { optionalReference, optionalText, reference, text } from "./fields";

/** A group of peering servers. Contract: ngcp, 7, 9 (peeringgroups) and 12. */
export const peeringGroup = collection({
  class: "PeeringGroup",
  name: "peeringgroups",
  noun: "peering group",
  summary:
    "Servers of another carrier, and which calls they get by the rules of the group. Only administrators may have it.",
  fields: {
    name: text("The name. Unique on the platform.", 127),
    contractId: reference(
      "What it is billed by: the id of a `ngcp.Contract` of type `sippeering`. The server takes any id, so take care.",
    ),
    priority: {
      input: z
        .number()
        .int()
        .min(1)
        .max(9)
        .optional()
        .describe("Its priority among the groups that match, from 1 to 9. Default: 1."),
      cleared: 1,
    },
    description: optionalText("What it is for."),
    timeSetId: optionalReference("When it is in force: the id of a `ngcp.TimeSet`. Default: always."),
  },
  identity: ["name"],
  filters: ["name", "description"],
  ignoresCase: ["name"],
  ends: "delete",

  async contents(api, { id }) {
    return together([
      await counted(api, "peeringservers", { group_id: id }, "peering server"),
      await counted(api, "peeringrules", { group_id: id }, "peering rule"),
      await counted(api, "peeringinboundrules", { group_id: id }, "inbound rule"),
    ]);
  },
});
