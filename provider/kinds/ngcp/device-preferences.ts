import { preferencesKind } from "./preferences-kind";

/** Preferences of models; the server calls them those of a device. Contract: ngcp, 9 (Phone provisioning). */
export const pbxDevicePreferences = preferencesKind({
  class: "PbxDevicePreferences",
  owner: "pbxdevice",
  ownerInput: "deviceModelId",
  ownerField: "device_id",
  ownerClass: "PbxDeviceModel",
  noun: "device model",
  summary: "Preferences of a device model, which hold for all its devices unless they have their own.",
});

export const pbxDeviceProfilePreferences = preferencesKind({
  class: "PbxDeviceProfilePreferences",
  owner: "pbxdeviceprofile",
  ownerInput: "deviceProfileId",
  ownerField: "profile_id",
  ownerClass: "PbxDeviceProfile",
  noun: "device profile",
  summary: "Preferences of a device profile, which hold for the devices that have it.",
});

export const pbxFieldDevicePreferences = preferencesKind({
  class: "PbxFieldDevicePreferences",
  owner: "pbxfielddevice",
  ownerInput: "deviceId",
  ownerField: "device_id",
  ownerClass: "PbxDevice",
  noun: "device",
  summary: "Preferences of one device.",
});
