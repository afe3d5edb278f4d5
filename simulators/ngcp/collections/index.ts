import type { Definition } from "../definition";
import { admins } from "./admins";
import { billingNetworks, customerLocations } from "./billing-networks";
import { billingProfiles } from "./billing-profiles";
import { billingFees, billingZones } from "./billing-zones";
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
import { deviceConfigFiles, deviceConfigs, deviceFirmwareBinaries, deviceFirmwares } from "./device-files";
import { deviceModelImages, deviceModels } from "./device-models";
import { deviceProfiles, devices } from "./devices";
import { domains } from "./domains";
import { emailTemplates } from "./email-templates";
import { emergencyMappingContainers, emergencyMappings } from "./emergency-mappings";
import { customerFraudPreferences } from "./fraud-preferences";
import { lnpCarriers, lnpNumbers } from "./lnp";
import { ncosLevels, ncosLnpCarriers, ncosLnpPatterns, ncosPatterns } from "./ncos";
import { numbers } from "./numbers";
import { peeringGroups, peeringInboundRules, peeringRules, peeringServers } from "./peering";
import {
  customerPreferences,
  deviceModelPreferences,
  devicePreferences,
  deviceProfilePreferences,
  domainPreferences,
  peeringServerPreferences,
  profilePreferences,
  resellerPreferences,
  subscriberPreferences,
} from "./preferences";
import { preferencesMetaEntries } from "./preferences-meta-entries";
import { profilePackages } from "./profile-packages";
import { provisioningTemplates } from "./provisioning-templates";
import { resellerBrandingLogos, resellerBrandings } from "./reseller-brandings";
import { resellers } from "./resellers";
import { rewriteRuleSets, rewriteRules } from "./rewrite-rules";
import { soundFiles, soundHandles, soundSets } from "./sounds";
import { reminders, subscriberLocationMappings } from "./subscriber-extras";
import { subscriberProfileSets, subscriberProfiles } from "./subscriber-profiles";
import { subscriberRegistrations } from "./subscriber-registrations";
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
import { voicemailGreetings } from "./voicemail-greetings";
import { vouchers } from "./vouchers";

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
  voicemailGreetings,
  subscriberLocationMappings,
  subscriberRegistrations,
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
  soundSets,
  soundHandles,
  soundFiles,
  deviceModels,
  deviceModelImages,
  deviceConfigs,
  deviceConfigFiles,
  deviceFirmwares,
  deviceFirmwareBinaries,
  deviceProfiles,
  devices,
  deviceModelPreferences,
  deviceProfilePreferences,
  devicePreferences,
  resellerPreferences,
  billingZones,
  billingFees,
  billingNetworks,
  customerLocations,
  profilePackages,
  customerFraudPreferences,
  emailTemplates,
  vouchers,
  resellerBrandings,
  preferencesMetaEntries,
  provisioningTemplates,
  resellerBrandingLogos,
  admins,
];
