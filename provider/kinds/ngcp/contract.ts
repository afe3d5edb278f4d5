import * as z from "zod";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { count, optionalText, reference } from "./fields";

/** A contract of a reseller or of a peering. Contract: ngcp, 9 (contracts) and 12. */
export const contract = collection({
  class: "Contract",
  name: "contracts",
  noun: "contract",
  summary: "What a reseller or a peering is billed by. Only administrators may have it.",
  fields: {
    contactId: reference("The system contact: the id of a `ngcp.SystemContact`."),
    billingProfileId: reference("The billing profile: the id of a `ngcp.BillingProfile`."),
    type: {
      input: z
        .enum(["reseller", "sippeering"])
        .describe("What the contract is for. A change replaces the resource."),
      isImmutable: true,
    },
    status: {
      input: z
        .enum(["active", "pending", "locked"])
        .optional()
        .describe("Whether it is in force. A new one is active unless this says otherwise."),
      initial: "active",
      cleared: "active",
    },
    externalId: optionalText(
      "The contract's id in another system. The server does not keep it unique; it finds a contract again whose creation was not answered.",
    ),
    maxSubscribers: count("How many subscribers there may be. Default: no limit."),
  },
  identity: ["externalId"],
  narrowedBy: ["contactId"],
  filters: ["contactId", "status", "externalId", "type"],
  ends: "terminate",
  irreversible: "NGCP terminates a contract for good.",

  async contents(api, { id }) {
    for await (const { fields } of api.list("resellers")) {
      if (String(fields.contract_id) === id && fields.status !== "terminated") {
        return `the reseller ${JSON.stringify(fields.name)}`;
      }
    }
    const groups = await counted(api, "peeringgroups", {}, "peering group", ({ contract_id }) => {
      return contract_id === Number(id);
    });
    return groups && `the billing of ${groups}`;
  },
});
