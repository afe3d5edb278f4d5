import { collection } from "./collection";
import { counted } from "./collection-search";
import { optionalText, reference, text } from "./fields";

/** A billing zone. Contract: ngcp, 9 (billingprofiles), 12, and the recordings: a second one alike fails. */
export const billingZone = collection({
  class: "BillingZone",
  name: "billingzones",
  noun: "billing zone",
  summary: "Destinations of a billing profile that cost the same.",
  fields: {
    billingProfileId: reference("The billing profile: the id of a `ngcp.BillingProfile`."),
    zone: text("The name. Unique for the profile together with the detail.", 127),
    detail: optionalText("What else it is called, as in `mobile`.", 127),
  },
  identity: ["billingProfileId", "zone", "detail"],
  nameOf: ({ zone, detail }) => (detail === undefined ? String(zone) : `${zone} ${detail}`),
  filters: ["billingProfileId", "zone"],
  mayBeUnset: ["detail"],
  ends: "delete",
  contents: (api, { id }) => counted(api, "billingfees", { billing_zone_id: id }, "billing fee"),
});
