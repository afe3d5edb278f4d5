import { addressBlocks } from "./address-blocks";
import { collection } from "./collection";
import { reference, resellerId, text } from "./fields";
import { packagesWith } from "./profile-package";

const BLOCKS = "Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap.";

/** Where calls come from. Contract: ngcp, 12 (billingnetworks), and the recordings. */
export const billingNetwork = collection({
  class: "BillingNetwork",
  name: "billingnetworks",
  noun: "billing network",
  summary: "Where calls come from, so that a profile package can charge them otherwise.",
  fields: {
    name: text("The name. Unique within the reseller.", 127),
    resellerId,
    description: text("What it is for."),
    blocks: addressBlocks(BLOCKS),
  },
  identity: ["resellerId", "name"],
  filters: ["resellerId", "name"],
  mayBeUnset: ["resellerId"],
  ignoresCase: ["name"],
  ends: "delete",

  contents: (api, { id }) => packagesWith(api, "network_id", id),
});

/** A location of a customer. Contract: ngcp, 12 (customerlocations), and the recordings. */
export const customerLocation = collection({
  class: "CustomerLocation",
  name: "customerlocations",
  noun: "customer location",
  summary: "Where a customer's calls come from, so that preferences can differ by place.",
  fields: {
    customerId: {
      ...reference("The customer: the id of a `ngcp.Customer`. A change replaces the resource."),
      wire: "contract_id",
      isImmutable: true,
    },
    name: text("The name. Unique for the customer.", 127),
    description: text("What it is."),
    blocks: addressBlocks(BLOCKS),
  },
  identity: ["customerId", "name"],
  filters: ["name"],
  ignoresCase: ["name"],
  ends: "delete",
});
