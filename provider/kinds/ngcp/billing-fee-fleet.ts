import { fleet } from "../fleet";
import { billingFee } from "./billing-fee";
import { collectionKind } from "./collection-kind";

/**
 * A tariff. Each fee is written by itself: the server's own upload of a table leaves out the lines that it cannot
 * read and answers as if it had taken them all. Contract: ngcp, 12 (billingfees); Utils/Billing.pm.
 */
export const billingFeeFleet = fleet({
  token: "ngcp:BillingFeeFleet",
  summary: "What calls cost by a billing profile, for many destinations, as one resource.",
  entry: collectionKind(billingFee),
  entries: {
    name: "fees",
    description: "The fees by the called numbers that they are for: patterns as `matchMode` says.",
  },
  key: "destination",
  shared: [
    ...["billingProfileId", "direction", "source", "matchMode", "billingZoneId"],
    ...["onpeakInitInterval", "onpeakFollowInterval", "offpeakInitInterval", "offpeakFollowInterval"],
    ...["onpeakUseFreeTime", "offpeakUseFreeTime"],
  ],
});
