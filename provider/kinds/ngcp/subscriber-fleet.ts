import { fleet } from "../fleet";
import { collectionKind } from "./collection-kind";
import { subscriber } from "./subscriber";

/** Subscribers by the thousand. Contract: ngcp, 9 (subscribers) and 12. */
export const subscriberFleet = fleet({
  token: "ngcp:SubscriberFleet",
  summary: "Many SIP accounts of one domain, as one resource.",
  entry: collectionKind(subscriber),
  entries: { name: "subscribers", description: "The subscribers by their SIP user names." },
  key: "username",
  shared: [
    "customerId",
    "domain",
    "status",
    "lock",
    "timezone",
    "administrative",
    "profileSetId",
    "profileId",
  ],
});
