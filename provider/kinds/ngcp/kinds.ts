import type { Kind } from "../kind";
import { billingCollections, billingKinds } from "./billing-kinds";
import { billingProfile } from "./billing-profile";
import { callForwards } from "./call-forwards";
import { type Collection, collectionKind } from "./collection-kind";
import { contentCollections, contentKinds } from "./content-kinds";
import { contract } from "./contract";
import { customer } from "./customer";
import { customerContact } from "./customer-contact";
import { domain } from "./domain";
import {
  customerPreferences,
  domainPreferences,
  profilePreferences,
  subscriberPreferences,
} from "./preferences";
import { reseller } from "./reseller";
import { routingCollections, routingKinds } from "./routing-kinds";
import { subscriber } from "./subscriber";
import { subscriberProfile } from "./subscriber-profile";
import { subscriberProfileSet } from "./subscriber-profile-set";
import { subscriberSettingsKinds } from "./subscriber-settings-kinds";
import { systemContact } from "./system-contact";

/** The collections that are served as they are described. */
export const collections: readonly Collection[] = [
  systemContact,
  contract,
  reseller,
  customerContact,
  billingProfile,
  customer,
  domain,
  subscriberProfileSet,
  subscriberProfile,
  subscriber,
  ...routingCollections,
  ...contentCollections,
  ...billingCollections,
];

export const ngcpKinds: readonly Kind[] = [
  ...collections.map(collectionKind),
  subscriberPreferences,
  customerPreferences,
  domainPreferences,
  profilePreferences,
  callForwards,
  ...subscriberSettingsKinds,
  ...routingKinds,
  ...contentKinds,
  ...billingKinds,
];
