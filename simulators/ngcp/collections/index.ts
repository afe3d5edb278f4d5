import type { Definition } from "../definition";
import { admins } from "./admins";
import { billingNetworks, customerLocations } from "./billing-networks";
import { billingProfiles } from "./billing-profiles";
import { billingFees, billingZones } from "./billing-zones";
import { callForwards } from "./call-forwards";
import { customerContacts, systemContacts } from "./contacts";
import { contracts } from "./contracts";
import { customers } from "./customers";
import { deviceConfigFiles, deviceConfigs, deviceFirmwareBinaries, deviceFirmwares } from "./device-files";
import { deviceModelImages, deviceModels } from "./device-models";
import { deviceProfiles, devices } from "./devices";
import { domains } from "./domains";
import { emailTemplates } from "./email-templates";
import { customerFraudPreferences } from "./fraud-preferences";
import {
  customerPreferences,
  deviceModelPreferences,
  devicePreferences,
  deviceProfilePreferences,
  domainPreferences,
  profilePreferences,
  resellerPreferences,
  subscriberPreferences,
} from "./preferences";
import { profilePackages } from "./profile-packages";
import { resellerBrandingLogos, resellerBrandings } from "./reseller-brandings";
import { resellers } from "./resellers";
import { soundFiles, soundHandles, soundSets } from "./sounds";
import { subscriberProfileSets, subscriberProfiles } from "./subscriber-profiles";
import { subscribers } from "./subscribers";
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
  resellerBrandingLogos,
  admins,
];
