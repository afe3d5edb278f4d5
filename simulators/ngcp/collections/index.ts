import type { Definition } from "../definition";
import { billingProfiles } from "./billing-profiles";
import { callForwards } from "./call-forwards";
import { customerContacts, systemContacts } from "./contacts";
import { contracts } from "./contracts";
import { customers } from "./customers";
import { deviceConfigFiles, deviceConfigs, deviceFirmwareBinaries, deviceFirmwares } from "./device-files";
import { deviceModelImages, deviceModels } from "./device-models";
import { deviceProfiles, devices } from "./devices";
import { domains } from "./domains";
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
import { resellers } from "./resellers";
import { soundFiles, soundHandles, soundSets } from "./sounds";
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
];
