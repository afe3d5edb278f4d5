import { collection } from "./collection";
import { counted } from "./collection-search";
import { resellerId, text } from "./fields";

/** A set of subscriber profiles. Contract: ngcp, 9 (subscriberprofilesets) and 12. */
export const subscriberProfileSet = collection({
  class: "SubscriberProfileSet",
  name: "subscriberprofilesets",
  noun: "subscriber profile set",
  summary: "A choice of subscriber profiles, one of which is its default.",
  fields: {
    name: text("The name. Unique within the reseller."),
    description: text("What it is for."),
    resellerId,
  },
  identity: ["resellerId", "name"],
  ignoresCase: ["name"],
  filters: ["resellerId", "name"],
  ends: "delete",
  contents: (api, { id }) => counted(api, "subscriberprofiles", { profile_set_id: id }, "subscriber profile"),
});
