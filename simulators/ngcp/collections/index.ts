import type { Definition } from "../definition";
import { billingProfiles } from "./billing-profiles";
import { callForwardMappings } from "./call-forward-mappings";
import {
  callForwardBNumberSets,
  callForwardDestinationSets,
  callForwardSourceSets,
  callForwardTimeSets,
} from "./call-forward-sets";
import { callForwards } from "./call-forwards";
import { customerContacts, systemContacts } from "./contacts";
import { contracts } from "./contracts";
import { customers } from "./customers";
import { domains } from "./domains";
import { emergencyMappingContainers, emergencyMappings } from "./emergency-mappings";
import { lnpCarriers, lnpNumbers } from "./lnp";
import { ncosLevels, ncosLnpCarriers, ncosLnpPatterns, ncosPatterns } from "./ncos";
import { numbers } from "./numbers";
import { peeringGroups, peeringInboundRules, peeringRules, peeringServers } from "./peering";
import {
  customerPreferences,
  domainPreferences,
  peeringServerPreferences,
  profilePreferences,
  subscriberPreferences,
} from "./preferences";
import { resellers } from "./resellers";
import { rewriteRuleSets, rewriteRules } from "./rewrite-rules";
import { reminders, subscriberLocationMappings } from "./subscriber-extras";
import { subscriberProfileSets, subscriberProfiles } from "./subscriber-profiles";
import { trustedSources, upnRewriteSets } from "./subscriber-routing";
import {
  autoAttendants,
  ccMapEntries,
  faxServerSettings,
  mailToFaxSettings,
  speedDials,
  voicemailSettings,
} from "./subscriber-settings";
import { subscribers } from "./subscribers";
import { timeSets } from "./time-sets";

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
  callForwardDestinationSets,
  callForwardTimeSets,
  callForwardSourceSets,
  callForwardBNumberSets,
  callForwardMappings,
  numbers,
  speedDials,
  autoAttendants,
  voicemailSettings,
  faxServerSettings,
  mailToFaxSettings,
  ccMapEntries,
  reminders,
  subscriberLocationMappings,
  ncosLevels,
  ncosPatterns,
  lnpCarriers,
  lnpNumbers,
  ncosLnpCarriers,
  ncosLnpPatterns,
  rewriteRuleSets,
  rewriteRules,
  timeSets,
  peeringGroups,
  peeringServers,
  peeringRules,
  peeringInboundRules,
  peeringServerPreferences,
  emergencyMappingContainers,
  emergencyMappings,
  upnRewriteSets,
  trustedSources,
];
