import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { type JsonObject, numberIn, type Row } from "../json";
import { unprocessable } from "../refusal";
import type { NgcpStore } from "../store";
import { removeDeviceProfile } from "./devices";

const deviceId: Field = { name: "device_id", kind: "positive", label: "Device Model", required: true };
const version: Field = { name: "version", kind: "text", required: true };

/** Templates of what a phone is given: the body is the template, all else is in the query. */
export const deviceConfigs: Definition = {
  name: "pbxdeviceconfigs",
  item: "pbxdeviceconfig",
  table: "pbxdeviceconfigs",
  methods: methods.noPatch,
  createFailure: "Failed to create pbxdeviceconfig.",
  hasJournal: false,
  bodyForm: raw("text/plain", "text/xml"),
  resellerOf,
  fields: [deviceId, version],
  filters: { device_id: number(), version: wildcard(), content_type: wildcard() },
  complete: (call, draft) => ({ ...complete(call, draft), content_type: draft.contentType }),
  represent: (_, { id, content_type = null, device_id = null, version: one = null }) => ({
    id,
    content_type,
    device_id,
    version: one,
  }),
  remove: ({ store }, { id }) => removeDeviceConfig(store, id),
  links: ({ id, device_id }) => ({
    pbxdeviceconfigfiles: `pbxdeviceconfigfiles/${id}`,
    pbxdevicemodels: `pbxdevicemodels/${device_id}`,
  }),
};

/** The template itself. Texts are encoded once more than they should be. */
export const deviceConfigFiles: Definition = {
  ...deviceConfigs,
  name: "pbxdeviceconfigfiles",
  item: "pbxdevicefirmwarebinary",
  methods: { collection: [], item: ["GET"] },
  file: (_, row) => ({
    type: `${row.content_type}; charset=UTF-8`,
    content: Buffer.from(contentOf(row).toString("latin1")),
  }),
};

/** What phones load to run. */
export const deviceFirmwares: Definition = {
  name: "pbxdevicefirmwares",
  item: "pbxdevicefirmware",
  table: "pbxdevicefirmwares",
  methods: methods.noPatch,
  createFailure: "Failed to create pbxdevicefirmware.",
  hasJournal: false,
  bodyForm: raw("application/octet-stream"),
  resellerOf,
  fields: [
    deviceId,
    { name: "filename", kind: "text", required: true },
    { name: "tag", kind: "text" },
    version,
  ],
  filters: { device_id: number(), version: wildcard(), filename: wildcard(), tag: wildcard() },
  complete,
  links: ({ id, device_id }) => ({
    pbxdevicefirmwarebinaries: `pbxdevicefirmwarebinaries/${id}`,
    pbxdevicemodels: `pbxdevicemodels/${device_id}`,
  }),
};

/** The firmware itself. */
export const deviceFirmwareBinaries: Definition = {
  ...deviceFirmwares,
  name: "pbxdevicefirmwarebinaries",
  item: "pbxdevicefirmwarebinary",
  methods: { collection: [], item: ["GET"] },
  file: (_, row) => ({ type: "application/octet-stream", content: contentOf(row) }),
};

function raw(...types: string[]): Definition["bodyForm"] {
  return { kind: "raw", types: { POST: types, PUT: types } };
}

function resellerOf(row: Row, store: NgcpStore): number | undefined {
  return numberIn(store.row("pbxdevicemodels", numberIn(row, "device_id")), "reseller_id");
}

function complete({ store }: Call, { columns, files }: Draft): JsonObject {
  if (!store.row("pbxdevicemodels", numberIn(columns, "device_id"))) {
    throw unprocessable("Pbx device model does not exist");
  }
  return { ...columns, content: files.body ?? "" };
}

function contentOf({ content }: Row): Buffer {
  return Buffer.from(typeof content === "string" ? content : "", "base64");
}

/** A configuration goes with its profiles and their devices. */
export function removeDeviceConfig(store: NgcpStore, id: number): void {
  for (const profile of store.rowsWith("pbxdeviceprofiles", "config_id", id)) {
    removeDeviceProfile(store, profile.id);
  }
  store.delete("pbxdeviceconfigs", id);
}
