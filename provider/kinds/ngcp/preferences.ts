import { ownerFilters } from "./owner-filters";
import { preferencesKind } from "./preferences-kind";

export const subscriberPreferences = preferencesKind({
  class: "SubscriberPreferences",
  owner: "subscriber",
  ownerInput: "subscriberId",
  ownerClass: "Subscriber",
  noun: "subscriber",
  summary: "Preferences of a subscriber: what it may call, how it is called, what its calls show.",
  // They come from its numbers, and for all of a PBX.
  derived: ["cc", "ac", "allowed_clis", "shared_buddylist_visibility"],
  filters: ownerFilters,
});

export const customerPreferences = preferencesKind({
  class: "CustomerPreferences",
  owner: "customer",
  ownerInput: "customerId",
  ownerClass: "Customer",
  noun: "customer",
  summary: "Preferences of a customer, which hold for all its subscribers.",
});

export const domainPreferences = preferencesKind({
  class: "DomainPreferences",
  owner: "domain",
  ownerInput: "domainId",
  ownerClass: "Domain",
  noun: "domain",
  summary: "Preferences of a domain, which hold for its subscribers unless they have their own.",
});

export const profilePreferences = preferencesKind({
  class: "ProfilePreferences",
  owner: "profile",
  ownerInput: "profileId",
  ownerClass: "SubscriberProfile",
  noun: "subscriber profile",
  summary: "Preferences of a subscriber profile, which hold for the subscribers that have it.",
});

/** A peering server begins with preferences of its own: those that equal the server's defaults are nobody's. */
export const peeringServerPreferences = preferencesKind({
  class: "PeeringServerPreferences",
  owner: "peeringserver",
  ownerInput: "peeringServerId",
  ownerField: "peering_id",
  ownerClass: "PeeringServer",
  noun: "peering server",
  summary:
    "Preferences of a peering server: its rewrite rule set, how calls are sent to it, how it is logged in to. Only administrators may have it.",
});
