import type { Kind } from "../kind";
import type { Collection } from "./collection";
import {
  pbxDevicePreferences,
  pbxDeviceProfilePreferences,
  pbxFieldDevicePreferences,
} from "./device-preferences";
import { pbxDevice, pbxDeviceProfile } from "./pbx-device";
import { pbxDeviceConfig, pbxDeviceFirmware } from "./pbx-device-files";
import { pbxDeviceModel } from "./pbx-device-model";
import { preferencesMetaEntry } from "./preferences-meta-entry";
import { soundFile } from "./sound-file";
import { soundSet } from "./sound-set";

/** Sounds, and the phones that NGCP provisions itself. */
export const contentCollections: readonly Collection[] = [
  soundSet,
  soundFile,
  pbxDeviceModel,
  pbxDeviceConfig,
  pbxDeviceFirmware,
  pbxDeviceProfile,
  pbxDevice,
  preferencesMetaEntry,
];

export const contentKinds: readonly Kind[] = [
  pbxDevicePreferences,
  pbxDeviceProfilePreferences,
  pbxFieldDevicePreferences,
];
