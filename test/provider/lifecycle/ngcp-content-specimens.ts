import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { NgcpStore } from "../../../simulators";
import { type Estate, kindOf } from "./estate";
import { inTable } from "./ngcp-specimens";
import type { Specimen } from "./specimens";

const writes = { create: { POST: 1 }, update: { PATCH: 1 }, remove: { DELETE: 1 } };
const whole = { ...writes, update: { PUT: 1 } };
const put = { method: "PUT" };

/** A file of the tests, as it is recorded. */
export function recorded(name: string): { path: string; sha256: string } {
  const path = `test/fixtures/${name}`;
  return { path, sha256: createHash("sha256").update(readFileSync(path)).digest("hex") };
}

const soundSets = inTable("soundsets");
const soundFiles = inTable("soundfiles");
const models = inTable("pbxdevicemodels");
const configs = inTable("pbxdeviceconfigs");
const firmwares = inTable("pbxdevicefirmwares");
const profiles = inTable("pbxdeviceprofiles");
const devices = inTable("pbxdevices");
const metaEntries = inTable("preferencesmetaentries");

/** Preferences of what devices are made of. */
function preferencesOf(
  token: string,
  owner: "pbxdevice" | "pbxdeviceprofile" | "pbxfielddevice",
  input: string,
  table: Parameters<NgcpStore["delete"]>[0],
): Specimen {
  const set = ({ ngcp }: Estate) => ngcp.store.preferences(owner, 1);
  return {
    token,
    kind: kindOf(token),
    declared: { [input]: 1, preferences: { admin_name: "ada", ntp_sync: 60 } },
    checked: { [input]: "1", preferences: { admin_name: "ada", ntp_sync: "60" } },
    differing: { preferences: { admin_name: "bob" } },
    difference: "preferences.admin_name",
    changed: { preferences: { admin_name: "grace", ntp_sync: 60 } },
    otherKey: { [input]: "77" },
    creating: { method: "PATCH" },
    updating: { method: "PATCH" },
    removing: { method: "PATCH" },
    writes: { create: { PATCH: 1 }, update: { PATCH: 1 }, remove: { PATCH: 1 } },
    isPart: true,
    count: (estate) => (set(estate).admin_name === undefined ? 0 : 1),
    edit: (estate) => estate.ngcp.store.setPreferences(owner, 1, { ...set(estate), admin_name: "eve" }),
    edited: { preferences: { admin_name: "eve", ntp_sync: "60" } },
    vanish(estate) {
      estate.ngcp.store.setPreferences(owner, 1, {});
      estate.ngcp.store.delete(table, 1);
    },
  };
}

export const ngcpContentSpecimens: Specimen[] = [
  {
    token: "ngcp:SoundSet",
    kind: kindOf("ngcp:SoundSet"),
    declared: { name: "Vienna", resellerId: 1, customerId: 4, contractDefault: true },
    checked: { name: "Vienna", resellerId: "1", customerId: "4", contractDefault: true },
    differing: { description: "In German" },
    difference: 'description is undefined, not "In German"',
    changed: { description: "In German", parentId: "1" },
    otherKey: { resellerId: "2" },
    writes: whole,
    ...soundSets,
    updating: put,
    edit: soundSets.change({ contract_default: false }),
    edited: { contractDefault: false },
    usurp: soundSets.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:SoundFile",
    kind: kindOf("ngcp:SoundFile"),
    declared: {
      ...{ soundSetId: "1", handle: "music_on_hold", filename: "h.wav" },
      source: recorded("hold.wav").path,
    },
    checked: {
      ...{ soundSetId: "1", handle: "music_on_hold", filename: "h.wav" },
      source: recorded("hold.wav"),
    },
    differing: { loopplay: true },
    difference: "loopplay is false, not true",
    changed: { filename: "jazz.wav", loopplay: true },
    otherKey: { handle: "block_in" },
    // What is there already cannot be compared.
    writes: { ...writes, takeOver: { POST: 1 } },
    given: { source: recorded("hold.wav").path },
    ...soundFiles,
    edit: soundFiles.change({ filename: "by-hand.wav" }),
    edited: { filename: "by-hand.wav" },
    usurp: soundFiles.change({ handle: "block_out" }),
  },
  {
    token: "ngcp:PbxDeviceModel",
    kind: kindOf("ngcp:PbxDeviceModel"),
    declared: {
      ...{ vendor: "Snom", model: "D7", resellerId: "1", bootstrapMethod: "http" },
      linerange: [
        { name: "Keys", canPrivate: true, canBlf: false, keys: [{ x: 1, y: 2, labelpos: "left" }] },
      ],
      frontImage: recorded("d785.png").path,
    },
    checked: {
      ...{ vendor: "Snom", model: "D7", resellerId: "1", bootstrapMethod: "http" },
      linerange: [{ name: "Keys", canPrivate: true, keys: [{ x: 1, y: 2, labelpos: "left" }] }],
      frontImage: recorded("d785.png"),
    },
    differing: { bootstrapMethod: "none" },
    difference: 'bootstrapMethod is "http", not "none"',
    changed: { bootstrapUri: "https://prov.example.com", macImage: recorded("mac.png").path },
    otherKey: { resellerId: "2" },
    writes: whole,
    longValues: ["linerange"],
    given: { frontImage: recorded("d785.png").path },
    ...models,
    updating: put,
    edit: models.change({ bootstrap_method: "redirect_snom" }),
    edited: { bootstrapMethod: "redirect_snom" },
    usurp: models.change({ model: "Somebody else's" }),
  },
  {
    token: "ngcp:PbxDeviceConfig",
    kind: kindOf("ngcp:PbxDeviceConfig"),
    declared: {
      deviceModelId: "1",
      version: "2.0",
      source: recorded("snom.xml").path,
      contentType: "text/xml",
    },
    checked: { deviceModelId: "1", version: "2.0", source: recorded("snom.xml"), contentType: "text/xml" },
    differing: { contentType: "text/plain" },
    difference: 'contentType is "text/xml", not "text/plain"',
    changed: { source: recorded("snom-de.xml").path },
    otherKey: {},
    writes: whole,
    ...configs,
    updating: put,
    given: { source: recorded("snom.xml").path },
    edit: configs.change({ content: readFileSync(recorded("snom-de.xml").path).toString("base64") }),
    edited: { source: { ...recorded("snom-de.xml"), path: recorded("snom.xml").path } },
    usurp: configs.change({ version: "3.0" }),
  },
  {
    token: "ngcp:PbxDeviceFirmware",
    kind: kindOf("ngcp:PbxDeviceFirmware"),
    declared: {
      ...{ deviceModelId: "1", version: "10", filename: "fw.bin", tag: "a" },
      source: recorded("firmware.bin").path,
    },
    checked: {
      ...{ deviceModelId: "1", version: "10", filename: "fw.bin", tag: "a" },
      source: recorded("firmware.bin"),
    },
    differing: { tag: "b" },
    difference: 'tag is "a", not "b"',
    changed: { source: recorded("hold.wav").path },
    otherKey: {},
    writes: whole,
    given: { source: recorded("firmware.bin").path },
    ...firmwares,
    updating: put,
    edit: firmwares.change({ tag: "by hand" }),
    edited: { tag: "by hand" },
    usurp: firmwares.change({ version: "11" }),
  },
  {
    token: "ngcp:PbxDeviceProfile",
    kind: kindOf("ngcp:PbxDeviceProfile"),
    declared: { name: "Office", configId: "1" },
    checked: { name: "Office", configId: "1" },
    differing: {},
    difference: "",
    changed: { name: "Offices" },
    otherKey: {},
    writes,
    ...profiles,
    edit: profiles.change({ name: "By hand" }),
    edited: { name: "By hand" },
    usurp: profiles.change({ name: "Somebody else's" }),
  },
  {
    token: "ngcp:PbxDevice",
    kind: kindOf("ngcp:PbxDevice"),
    declared: {
      ...{ customerId: "4", profileId: "1", identifier: "00:04:13:AA:BB:CC", stationName: "Lobby" },
      lines: [
        { linerange: "Keys", keyNum: 1, type: "blf", subscriberId: 1, label: "Grace" },
        { linerange: "Keys", keyNum: 0, type: "private", subscriberId: "1", extensionUnit: 0 },
      ],
    },
    checked: {
      ...{ customerId: "4", profileId: "1", identifier: "000413aabbcc", stationName: "Lobby" },
      lines: [
        { linerange: "Keys", keyNum: 0, type: "private", subscriberId: "1" },
        { linerange: "Keys", keyNum: 1, type: "blf", subscriberId: "1", label: "Grace" },
      ],
    },
    differing: { stationName: "Office" },
    difference: 'stationName is "Lobby", not "Office"',
    changed: {
      stationName: "Hall",
      lines: [{ linerange: "Keys", keyNum: 2, type: "private", subscriberId: "1" }],
    },
    otherKey: {},
    writes,
    longValues: ["lines"],
    ...devices,
    edit: devices.change({ lines: [] }),
    edited: { lines: [] },
    usurp: devices.change({ identifier: "000413ffffff" }),
  },
  {
    token: "ngcp:PreferencesMetaEntry",
    kind: kindOf("ngcp:PreferencesMetaEntry"),
    declared: {
      ...{ attribute: "ring_tone", label: "Ring tone", description: "What it plays", dataType: "enum" },
      ...{ maxOccur: true, resellerId: 1 },
      choices: [
        { value: "soft", label: "Soft", isDefault: true },
        { value: "loud", label: "Loud" },
      ],
    },
    checked: {
      ...{ attribute: "__ring_tone", label: "Ring tone", description: "What it plays", dataType: "enum" },
      ...{ maxOccur: true, resellerId: "1" },
      choices: [
        { value: "soft", label: "Soft", isDefault: true },
        { value: "loud", label: "Loud", isDefault: false },
      ],
    },
    differing: { fielddevPref: true },
    difference: "fielddevPref is false, not true",
    changed: { label: "Melody", choices: [{ value: "loud", label: "Very loud" }] },
    otherKey: {},
    // Whose it is cannot be compared.
    writes: { ...whole, takeOver: { PUT: 1 } },
    longValues: ["choices"],
    given: { resellerId: "1" },
    ...metaEntries,
    updating: put,
    edit: metaEntries.change({ label: "By hand" }),
    edited: { label: "By hand" },
    usurp: metaEntries.change({ attribute: "__other" }),
  },
  preferencesOf("ngcp:PbxDevicePreferences", "pbxdevice", "deviceModelId", "pbxdevicemodels"),
  preferencesOf(
    "ngcp:PbxDeviceProfilePreferences",
    "pbxdeviceprofile",
    "deviceProfileId",
    "pbxdeviceprofiles",
  ),
  preferencesOf("ngcp:PbxFieldDevicePreferences", "pbxfielddevice", "deviceId", "pbxdevices"),
];
