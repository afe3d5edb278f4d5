import { z } from "zod";
import { collection, counted } from "./collection-kind";
import { reference, text } from "./fields";

/** A reseller. Contract: ngcp, 9 (resellers) and 12. */
export const reseller = collection({
  class: "Reseller",
  name: "resellers",
  noun: "reseller",
  summary:
    "Who sells the platform's services: customers, domains and billing profiles belong to one. Only administrators may have it.",
  fields: {
    name: text("The name. Unique on the platform, terminated resellers included.", 63),
    contractId: reference(
      "The contract: the id of a `ngcp.Contract` of type `reseller`, for this reseller alone.",
    ),
    status: {
      input: z
        .enum(["active", "locked"])
        .optional()
        .describe(
          "Whether it may work. `locked` locks its contract, customers and subscribers too. A new one is active unless this says otherwise.",
        ),
      initial: "active",
      cleared: "active",
    },
  },
  identity: ["name"],
  ignoresCase: ["name"],
  filters: ["name", "status"],
  ends: "terminate",
  irreversible:
    "NGCP terminates a reseller for good, with its contract, customers and subscribers, and deletes its domains.",

  async contents(api, id) {
    const found = [
      await counted(api, "customers", { reseller_id: id, not_status: "terminated" }, "customer"),
      await counted(api, "domains", { reseller_id: id }, "domain"),
    ].filter((part) => part !== undefined);
    return found.length === 0 ? undefined : found.join(" and ");
  },
});
