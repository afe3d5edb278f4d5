import type { Kind } from "../kind";
import { billingCollections, billingKinds } from "./billing-kinds";
import { billingProfile } from "./billing-profile";
import { callForwards } from "./call-forwards";
import type { Collection } from "./collection";
import { collectionKind } from "./collection-kind";
import { contentCollections, contentKinds } from "./content-kinds";
import { contract } from "./contract";
import { customer } from "./customer";
import { customerContact } from "./customer-contact";
import { customerFraudPreferences } from "./customer-fraud-preferences";
import { domain } from "./domain";
import {
  customerPreferences,
  domainPreferences,
  profilePreferences,
  subscriberPreferences,
} from "./preferences";
import { reseller } from "./reseller";
import { routingCollections, routingKinds } from "./routing-kinds";
import type { Settings } from "./settings-kind";
import { subscriber } from "./subscriber";
import { subscriberProfile } from "./subscriber-profile";
import { subscriberProfileSet } from "./subscriber-profile-set";
import { subscriberRegistration } from "./subscriber-registration";
import {
  subscriberCollections,
  subscriberSettings,
  subscriberSettingsKinds,
} from "./subscriber-settings-kinds";
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

/** Every kind that is a table of fields, by the server's name of its collection. */
export const tables: readonly (Collection | Settings)[] = [
  ...collections,
  ...subscriberCollections,
  subscriberRegistration,
  ...subscriberSettings,
  customerFraudPreferences,
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
