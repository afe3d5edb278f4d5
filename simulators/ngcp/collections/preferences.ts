import type { Call } from "../call";
import { type Definition, methods } from "../definition";
import { asText, type Json, type JsonObject, type Row } from "../json";
import { allOps } from "../patch";
import { unprocessable } from "../refusal";
import type { PreferenceOwner } from "../store";
import { customers } from "./customers";
import { deviceModels } from "./device-models";
import { deviceProfiles, devices } from "./devices";
import { domains } from "./domains";
import { ownerFilters } from "./owner-filters";
import { peeringServers } from "./peering";
import { showPreferences, writePreferences } from "./preference-values";
import { resellers } from "./resellers";
import { subscriberProfiles } from "./subscriber-profiles";
import { subscribers } from "./subscribers";

const locks = ["1", "2", "3", "4", "5"];

export const subscriberPreferences = preferencesOf("subscriber", subscribers, {
  idField: "subscriber_id",
  relation: "subscribers",
});
export const customerPreferences = preferencesOf("customer", customers, {
  idField: "customer_id",
  relation: "customers",
});
export const domainPreferences = preferencesOf("domain", domains, {
  idField: "domain_id",
  relation: "domains",
});
export const profilePreferences = preferencesOf("profile", subscriberProfiles, {
  idField: "profile_id",
  relation: "profiles",
});
export const peeringServerPreferences = preferencesOf("peeringserver", peeringServers, {
  idField: "peering_id",
  relation: "peerings",
});

export const resellerPreferences = preferencesOf("reseller", resellers, {
  idField: "reseller_id",
  relation: "resellers",
});
export const deviceModelPreferences = preferencesOf("pbxdevice", deviceModels, {
  idField: "device_id",
  relation: "pbxdevicemodels",
});
export const deviceProfilePreferences = preferencesOf("pbxdeviceprofile", deviceProfiles, {
  idField: "profile_id",
  relation: "pbxdeviceprofiles",
});
export const devicePreferences = preferencesOf("pbxfielddevice", devices, {
  idField: "device_id",
  relation: "pbxdevices",
});

/** The preferences of one kind of owner; the id is the owner's. */
function preferencesOf(
  owner: PreferenceOwner,
  owners: Definition,
  { idField, relation }: { readonly idField: string; readonly relation: string },
): Definition {
  return {
    name: `${owner}preferences`,
    item: `${owner}preference`,
    ...(owner === "subscriber" && { itemWhenWritten: "systemcontact", filters: ownerFilters(owners) }),
    table: owners.table,
    ...(owners.holds && { holds: owners.holds }),
    ...(owners.resellerOf && { resellerOf: owners.resellerOf }),
    // A reseller sees its own preferences, though not itself.
    ...(owner !== "reseller" && owners.roles && { roles: owners.roles }),
    hidden: ({ status }) => status === "terminated",
    methods: methods.settings,
    patchOps: allOps,
    fields: [],
    createFailure: "",
    hasJournal: ["subscriber", "customer", "profile"].includes(owner),
    listLinks: owner === "subscriber",
    complete: (call, { body, old }) => {
      if (old) write(call, owner, old, body);
      return {};
    },
    represent: (call, row) => ({ id: row.id, [idField]: row.id, ...read(call, owner, row, "read") }),
    patchDocument: (call, row) => read(call, owner, row, "write"),
    links: ({ id }) => ({ [relation]: `${relation}/${id}` }),
  };
}

/** Preferences of a customer's location are kept apart (contract: customerpreferences, releases differ). */
function ownerKey(call: Call, owner: PreferenceOwner, purpose: "read" | "write"): string | undefined {
  const location = owner === "customer" ? call.query.get("location_id") : null;
  if (location === null || (purpose === "write" && call.release === "mr13.5")) return undefined;
  return location;
}

function read(call: Call, owner: PreferenceOwner, row: Row, purpose: "read" | "write"): JsonObject {
  const location = ownerKey(call, owner, purpose);
  const stored = call.store.preferences(owner, row.id, location);
  const shown: Record<string, Json> = { ...showPreferences(call.store, stored) };
  if (owner === "subscriber" && row.lock) shown.lock = row.lock;
  if (owner === "customer" && Object.keys(shown).length > 0) {
    shown.location_id = location === undefined ? null : Number(location);
  }
  return shown;
}

function write(call: Call, owner: PreferenceOwner, row: Row, body: JsonObject): void {
  const { store, release } = call;
  const location = ownerKey(call, owner, "write");
  const old = store.preferences(owner, row.id, location);
  const { lock, ...others } = body;
  const wanted = owner === "subscriber" ? others : body;
  const written = writePreferences({ store, owner, release }, wanted, old);
  if (owner === "subscriber") writeLock(call, row, lock);
  store.setPreferences(owner, row.id, written, location);
}

/** The lock is the subscriber's own. */
function writeLock({ store }: Call, { id }: Row, lock: Json | undefined): void {
  const value = lock === undefined || lock === null ? null : asText(lock);
  if (value !== null && !locks.includes(value))
    throw unprocessable("Invalid enum value in preference 'lock'");
  store.change("subscribers", id, { lock: value });
}
