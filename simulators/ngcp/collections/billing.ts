import { type Call, plainTime } from "../call";
import type { Draft } from "../definition";
import type { Field } from "../fields";
import { isArray, isObject, type Json, type JsonObject, numberIn, type Row, textIn } from "../json";
import { unprocessable } from "../refusal";

/** The fields that say which billing profile applies, of contracts and customers alike. */
export const billingFields: readonly Field[] = [
  { name: "billing_profile_id", kind: "positive" },
  { name: "billing_profiles", kind: "list" },
];

const epoch = "1970-01-01 00:00:00";

/** The mappings after a write: a new one is added when another profile is to apply. */
export function writeMappings(call: Call, { body, old, columns }: Draft): Json {
  const before = mappingsOf(old);
  const definition = textIn(columns, "billing_profile_definition") ?? "id";
  if (namesPackage(columns)) {
    const isKept = (columns.profile_package_id ?? null) === (old?.profile_package_id ?? null);
    const isCleared = old !== undefined && (columns.profile_package_id ?? null) === null;
    return isCleared || (old && isKept) ? before : [...before, ...readPackage(call, columns, old)];
  }
  if (definition === "profiles") return readMappings(call, body.billing_profiles ?? null);
  const id = numberIn({ id: columns.billing_profile_id ?? null }, "id");
  const sent = body.billing_profile_id;
  if (sent === undefined || sent === null || id === undefined) {
    throw unprocessable("Invalid 'billing_profile_id', not defined.");
  }
  if (before.length > 0 && currentProfile(old) === id) return before;
  checkProfile(call, id);
  return [...before, mapping(id, null, before.length === 0 ? null : plainTime(), null)];
}

function readMappings(call: Call, list: Json): JsonObject[] {
  if (!isArray(list)) throw unprocessable("Invalid 'billing_profiles', not defined.");
  const read = list.map((entry) => {
    if (!isObject(entry)) throw unprocessable("Invalid 'billing_profiles', not an array of hashes.");
    const id = numberIn(entry, "profile_id");
    if (id === undefined) throw unprocessable("Invalid 'profile_id', not defined.");
    checkProfile(call, id);
    const start = textIn(entry, "start") ?? null;
    if (start !== null && start <= plainTime()) {
      throw unprocessable(`'start' timestamp (${start}) is not in future.`);
    }
    return mapping(id, numberIn(entry, "network_id") ?? null, start, textIn(entry, "stop") ?? null);
  });
  if (!read.some(({ start }) => start === null)) {
    throw unprocessable("An initial interval without 'start' and 'stop' timestamps is required.");
  }
  return read;
}

/** Whether a write is about the package, and not about a profile. */
export function namesPackage(columns: JsonObject): boolean {
  return columns.billing_profile_definition === "package";
}

/** A package brings its own profiles: for a new customer from ever, for another one from now on. */
function readPackage({ store }: Call, columns: JsonObject, old: Row | undefined): JsonObject[] {
  const id = numberIn(columns, "profile_package_id");
  if (id === undefined) throw unprocessable("Invalid 'profile_package_id', not defined.");
  const found = store.row("profilepackages", id);
  if (!found) throw unprocessable("Invalid 'profile_package_id'.");
  const contact = store.row("contacts", numberIn(columns, "contact_id"));
  if (found.reseller_id !== null && found.reseller_id !== contact?.reseller_id) {
    const mismatch = "The reseller of the contact doesn't match the reseller of the profile package";
    throw unprocessable(`${mismatch} (${found.name}).`);
  }
  const initial = isArray(found.initial_profiles) ? found.initial_profiles.filter(isObject) : [];
  const start = old ? plainTime() : null;
  return initial.map((one) => {
    return mapping(numberIn(one, "profile_id") ?? 0, numberIn(one, "network_id") ?? null, start, null);
  });
}

function checkProfile(call: Call, id: number): void {
  const profile = call.store.row("billingprofiles", id);
  if (!profile || profile.status === "terminated") {
    throw unprocessable(`Invalid 'billing_profile_id' (${id}).`);
  }
}

function mapping(id: number, network: number | null, start: string | null, stop: string | null): JsonObject {
  return { profile_id: id, network_id: network, start, stop };
}

function mappingsOf(row: JsonObject | undefined): JsonObject[] {
  const { billing = null } = row ?? {};
  return isArray(billing) ? billing.filter(isObject) : [];
}

/** The profile that applies now: that of the last mapping that has begun. */
export function currentProfile(row: JsonObject | undefined): number | undefined {
  const begun = mappingsOf(row).filter((one) => !isFuture(one));
  return numberIn(begun.at(-1), "profile_id");
}

/** Every mapping's profile, by id. */
export function profileLinks(row: JsonObject): string[] {
  const ids = mappingsOf(row).flatMap((one) => numberIn(one, "profile_id") ?? []);
  return ids.toSorted((a, b) => a - b).map((id) => `billingprofiles/${id}`);
}

export function networkLinks(row: JsonObject): string[] {
  const ids = mappingsOf(row).flatMap((one) => numberIn(one, "network_id") ?? []);
  return ids.toSorted((a, b) => a - b).map((id) => `billingnetworks/${id}`);
}

function isFuture({ start }: JsonObject): boolean {
  return typeof start === "string" && start > plainTime();
}

/** What a contract shows of its billing; mappings to deleted profiles and networks are gone. */
export function showBilling(call: Call, row: JsonObject, withNetworks: boolean): JsonObject {
  const all = mappingsOf(row)
    .filter((one) => {
      const profile = call.store.row("billingprofiles", numberIn(one, "profile_id"));
      const network = numberIn(one, "network_id");
      const isThere = network === undefined || call.store.row("billingnetworks", network) !== undefined;
      return isThere && profile !== undefined && profile.status !== "terminated";
    })
    .map((one) => ({ one, shown: showMapping(one, withNetworks) }));
  return {
    billing_profile_definition: "id",
    billing_profile_id: currentProfile(row) ?? null,
    billing_profiles: all.filter(({ one }) => isFuture(one)).map(({ shown }) => shown),
    all_billing_profiles: all.map(({ shown }) => shown),
  };
}

function showMapping(one: JsonObject, withNetworks: boolean): JsonObject {
  const { network_id = null, ...others } = one;
  const begun = !isFuture(one) && typeof one.start === "string";
  return {
    ...others,
    ...(withNetworks && { network_id }),
    effective_start_time: begun ? (one.start ?? epoch) : epoch,
  };
}
