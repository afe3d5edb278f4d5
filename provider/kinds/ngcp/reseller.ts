import * as z from "zod";
import { together } from "../in-words";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { reference, text } from "./fields";

/**
 * What the server deletes with a reseller, besides the e-mail templates: of those it makes some for each reseller by
 * itself. Contract: ngcp, 9 (resellers).
 */
const DELETED = [
  ["domains", "domain"],
  ["admins", "login"],
  ["ncoslevels", "NCOS level"],
  ["soundsets", "sound set"],
  ["rewriterulesets", "rewrite rule set"],
  ["pbxdevicemodels", "device model"],
  ["emergencymappingcontainers", "emergency mapping container"],
  ["timesets", "time set"],
] as const;

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
    "NGCP terminates a reseller for good, with its contract, customers and subscribers, and deletes what else is its own.",

  async contents(api, { id }) {
    const own = { reseller_id: id };
    const counts = [await counted(api, "customers", { ...own, not_status: "terminated" }, "customer")];
    for (const [name, noun] of DELETED) counts.push(await counted(api, name, own, noun));
    return together(counts);
  },
});
