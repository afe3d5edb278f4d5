import * as z from "zod";
import type { NgcpClient } from "../../clients/ngcp/client";
import { type Lookup, lookup } from "../lookup";
import { collectionLookup } from "./collection-lookup";
import {
  pbxDevicePreferences,
  pbxDeviceProfilePreferences,
  pbxFieldDevicePreferences,
} from "./device-preferences";
import { ownedLookup } from "./owned-lookup";
import { pbxDevice, pbxDeviceProfile } from "./pbx-device";
import { pbxDeviceConfig, pbxDeviceFirmware } from "./pbx-device-files";
import { pbxDeviceModel } from "./pbx-device-model";
import { preferencesMetaEntry } from "./preferences-meta-entry";
import { soundFile } from "./sound-file";
import { soundSet } from "./sound-set";

const getSoundHandles = lookup({
  token: "ngcp:getSoundHandles",
  backend: "ngcp",
  summary: "The occasions that a sound file can be for.",
  args: z.strictObject({
    group: z.string().optional().describe("Only those of this group, as in `pbx`. Default: all."),
  }),
  result: z.object({
    handles: z
      .array(
        z.object({
          handle: z.string().describe("The occasion, as `ngcp.SoundFile` takes it."),
          group: z.string().describe("The group that the panel shows it in."),
        }),
      )
      .describe("The occasions, by name."),
  }),
  async run(api: NgcpClient, { group: wanted }) {
    const handles = [...(await api.soundHandles())].map(([handle, group]) => ({ handle, group }));
    return {
      handles: handles
        .filter(({ group }) => wanted === undefined || group === wanted)
        .sort((one, other) => (one.handle < other.handle ? -1 : 1)),
    };
  },
});

export const contentLookups: readonly Lookup[] = [
  collectionLookup(soundSet, ["name", "customerId", "resellerId"]),
  collectionLookup(soundFile, ["soundSetId", "handle"]),
  collectionLookup(pbxDeviceModel, ["vendor", "model", "resellerId"]),
  collectionLookup(pbxDeviceConfig, ["deviceModelId", "version"]),
  collectionLookup(pbxDeviceFirmware, ["deviceModelId", "version", "filename"]),
  collectionLookup(pbxDeviceProfile, ["configId", "name"]),
  collectionLookup(pbxDevice, ["identifier"]),
  collectionLookup(preferencesMetaEntry, ["attribute"]),
  ownedLookup(pbxDevicePreferences),
  ownedLookup(pbxDeviceProfilePreferences),
  ownedLookup(pbxFieldDevicePreferences),
  getSoundHandles,
];
