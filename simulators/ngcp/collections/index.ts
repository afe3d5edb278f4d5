import type { Definition } from "../definition";
import { billingProfiles } from "./billing-profiles";
import { callForwards } from "./call-forwards";
import { customerContacts, systemContacts } from "./contacts";
import { contracts } from "./contracts";
import { customers } from "./customers";
import { domains } from "./domains";
import {
  customerPreferences,
  domainPreferences,
  profilePreferences,
  subscriberPreferences,
} from "./preferences";
import { resellers } from "./resellers";
import { subscriberProfileSets, subscriberProfiles } from "./subscriber-profiles";
import { subscribers } from "./subscribers";

/** Every collection that is simulated. */
export const collections: readonly Definition[] = [
  resellers,
  systemContacts,
  contracts,
  customerContacts,
  billingProfiles,
  customers,
  domains,
  subscriberProfileSets,
  subscriberProfiles,
  subscribers,
  subscriberPreferences,
  customerPreferences,
  domainPreferences,
  profilePreferences,
  callForwards,
];
