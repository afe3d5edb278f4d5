import type { Call } from "../call";
import { type Definition, type Draft, type Filter, methods, number, wildcard } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { allOps } from "../patch";
import { internalError, unprocessable } from "../refusal";
import { matchesWildcard } from "../select";
import type { NgcpStore } from "../store";
import { modelOf } from "./device-models";
import { isCustomer } from "./lifecycle";

/** What a device is given: a configuration by a name. */
export const deviceProfiles: Definition = {
  name: "pbxdeviceprofiles",
  item: "deviceprofile",
  itemWhenWritten: "pbxdeviceprofile",
  table: "pbxdeviceprofiles",
  methods: methods.all,
  createFailure: "Failed to create device profile.",
  hasJournal: false,
  resellerOf: (row, store) => {
    const config = store.row("pbxdeviceconfigs", numberIn(row, "config_id"));
    return numberIn(store.row("pbxdevicemodels", numberIn(config, "device_id")), "reseller_id");
  },
  fields: [
    { name: "config_id", kind: "reference", label: "Device Configuration", required: true },
    { name: "name", kind: "text", label: "Profile Name", required: true },
  ],
  filters: { name: wildcard(), config_id: number() },
  complete: completeProfile,
  represent: ({ store }, { id, config_id = null, name = null }) => ({
    id,
    config_id,
    device_id: store.row("pbxdeviceconfigs", numberIn({ config_id }, "config_id"))?.device_id ?? null,
    name,
  }),
  patchDocument: (_, { config_id = null, name = null }) => ({ config_id, name }),
  remove: ({ store }, { id }) => removeDeviceProfile(store, id),
  links: ({ id, config_id }, { store }) => {
    const config = store.row("pbxdeviceconfigs", numberIn({ id: config_id ?? null }, "id"));
    return {
      pbxdeviceconfigs: `pbxdeviceconfigs/${config_id}`,
      pbxdevicemodels: `pbxdevicemodels/${config?.device_id}`,
      pbxdeviceprofiles: `pbxdeviceprofiles/${id}`,
    };
  },
};

function completeProfile({ store }: Call, { body, columns, old, method }: Draft): JsonObject {
  // What GET shows cannot be put back: it fails with its own id.
  if (method === "PUT" && body.id !== undefined) throw internalError();
  const config = store.row("pbxdeviceconfigs", numberIn(columns, "config_id"));
  if (!config) throw unprocessable("Pbx device config does not exist");
  const twin = store.rowsWith("pbxdeviceprofiles", "name", columns.name ?? null).find(({ id, config_id }) => {
    return config_id === config.id && id !== old?.id;
  });
  if (twin) throw unprocessable("Pbx device profile with this name already exists for this config");
  return columns;
}

/** A profile goes with the devices that have it. */
export function removeDeviceProfile(store: NgcpStore, id: number): void {
  for (const device of store.rowsWith("pbxdevices", "profile_id", id)) removeDevice(store, device.id);
  store.setPreferences("pbxdeviceprofile", id, {});
  store.delete("pbxdeviceprofiles", id);
}

function removeDevice(store: NgcpStore, id: number): void {
  store.setPreferences("pbxfielddevice", id, {});
  store.delete("pbxdevices", id);
}

/** Phones on customers' desks. */
export const devices: Definition = {
  name: "pbxdevices",
  item: "pbxdevice",
  table: "pbxdevices",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create device.",
  hasJournal: false,
  resellerOf: (row, store) => {
    const customer = store.row("contracts", numberIn(row, "customer_id"));
    return numberIn(store.row("contacts", numberIn(customer, "contact_id")), "reseller_id");
  },
  fields: [
    { name: "customer_id", kind: "reference", label: "Customer", required: true },
    { name: "identifier", kind: "text", label: "MAC Address / Identifier", required: true },
    { name: "lines", kind: "raw", default: [], omitted: "cleared" },
    { name: "profile_id", kind: "reference", label: "Device Profile", required: true },
    { name: "station_name", kind: "text", label: "Station Name", required: true },
  ],
  filters: {
    customer_id: number(),
    profile_id: number(),
    identifier: wildcard(),
    station_name: wildcard(),
    pbx_extension: ofALine("pbx_extension"),
    display_name: ofALine("display_name"),
  },
  complete: completeDevice,
  represent: (_, row) => ({
    id: row.id,
    customer_id: row.customer_id ?? null,
    identifier: row.identifier ?? null,
    lines: linesOf(row).map(({ range_id: _range, ...line }) => line),
    profile_id: row.profile_id ?? null,
    station_name: row.station_name ?? null,
  }),
  remove: ({ store }, { id }) => removeDevice(store, id),
  links: ({ id, customer_id, profile_id }) => ({
    customers: `customers/${customer_id}`,
    pbxdeviceprofiles: `pbxdeviceprofiles/${profile_id}`,
    pbxdevices: `pbxdevices/${id}`,
  }),
};

function ofALine(column: string): Filter {
  return {
    kind: "test",
    test: (row, value, store) =>
      linesOf(row).some(({ subscriber_id = null }) => {
        const subscriber = store.row("subscribers", numberIn({ subscriber_id }, "subscriber_id"));
        const found = subscriber?.[column] ?? null;
        return found !== null && matchesWildcard(asText(found), value);
      }),
  };
}

function linesOf({ lines = null }: JsonObject): JsonObject[] {
  return isArray(lines) ? lines.filter(isObject) : [];
}

function completeDevice({ store }: Call, { columns, old }: Draft): JsonObject {
  const customer = store.row("contracts", numberIn(columns, "customer_id"));
  if (!customer || !isCustomer(customer) || customer.status === "terminated") {
    throw unprocessable("Invalid customer_id, does not exist.");
  }
  const model = store.row("pbxdevicemodels", modelOf(store, columns));
  if (!model) throw internalError("Invalid profile_id, device profile does not exist.");
  const twins = store.rowsWith("pbxdevices", "identifier", columns.identifier ?? null);
  if (twins.some(({ id }) => id !== old?.id)) {
    throw unprocessable("Entry with given 'identifier' already exists.");
  }
  const { lines: sent = null } = columns;
  if (sent !== null && !isArray(sent)) throw unprocessable('Invalid "lines" value. Must be an array.');
  return {
    ...columns,
    lines: (sent ?? []).filter(isObject).map((line) => readLine(store, line, customer, model)),
  };
}

function readLine(store: NgcpStore, line: JsonObject, customer: Row, model: Row): JsonObject {
  const ranges = isArray(model.linerange) ? model.linerange.filter(isObject) : [];
  const range = ranges.find(({ name }) => name === line.linerange);
  if (!range) throw unprocessable("Invalid 'linerange', does not exist.");
  if (Number(line.key_num) >= Number(range.num_lines)) {
    throw unprocessable("Invalid 'key_num', out of range for this linerange.");
  }
  const subscriber = store.row("subscribers", numberIn(line, "subscriber_id"));
  if (line.subscriber_id !== undefined && line.subscriber_id !== null) {
    const isOwn = subscriber?.customer_id === customer.id && subscriber.status !== "terminated";
    if (!isOwn) {
      throw unprocessable(
        "Invalid 'subscriber_id. Subscriber doesn't exist or doesn't belong to this customer.",
      );
    }
  }
  const given = (name: string, fallback: Json = null): Json => line[name] ?? fallback;
  return {
    deviceid_number_id: given("deviceid_number_id"),
    extension_unit: given("extension_unit", 0),
    key_num: given("key_num"),
    label: given("label"),
    linerange: given("linerange"),
    range_id: range.id ?? null,
    subscriber_id: given("subscriber_id"),
    target_number: given("target_number"),
    type: given("type"),
  };
}
