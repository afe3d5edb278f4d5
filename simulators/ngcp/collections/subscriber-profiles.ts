import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import { asText, isArray, type JsonObject, numberIn, type Row } from "../json";
import { allOps } from "../patch";
import { internalError, unprocessable } from "../refusal";
import { sameText } from "../select";
import type { NgcpStore } from "../store";
import { profileAttributes } from "./profile-attributes";

export const subscriberProfileSets: Definition = {
  name: "subscriberprofilesets",
  item: "subscriberprofileset",
  table: "subscriberprofilesets",
  methods: methods.all,
  createFailure: "Failed to create subscriber profile set.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "description", kind: "text", longest: 255, required: true },
    { name: "name", kind: "text", longest: 255, required: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
  ],
  filters: { reseller_id: number(), name: wildcard() },
  complete: ({ store }, { columns, old }) => {
    if (!store.row("resellers", numberIn(columns, "reseller_id"))) {
      if (!old) store.next("subscriberprofilesets");
      throw internalError();
    }
    const taken = store.rows("subscriberprofilesets").some((one) => {
      return one.id !== old?.id && one.reseller_id === columns.reseller_id && sameName(one, columns);
    });
    if (!taken) return columns;
    throw unprocessable("Subscriber profile set with this name already exists for this reseller");
  },
  remove: ({ store }, { id }) => {
    for (const profile of profilesOf(store, id)) store.delete("subscriberprofiles", profile.id);
    release(store, { profile_set_id: id });
    store.delete("subscriberprofilesets", id);
  },
  links: ({ reseller_id }) => ({ resellers: `resellers/${reseller_id}` }),
};

export const subscriberProfiles: Definition = {
  name: "subscriberprofiles",
  item: "subscriberprofile",
  table: "subscriberprofiles",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create subscriber profile.",
  resellerOf: (row, store) => {
    return numberIn(store.row("subscriberprofilesets", numberIn(row, "profile_set_id")), "reseller_id");
  },
  fields: [
    { name: "attributes", kind: "list", default: [], omitted: "cleared" },
    { name: "description", kind: "text", longest: 255, required: true },
    { name: "name", kind: "text", longest: 255, required: true },
    { name: "profile_set_id", kind: "reference", label: "Profile Set", required: true },
    { name: "set_default", kind: "boolean", default: false, notNull: true },
  ],
  filters: { profile_set_id: number(), name: wildcard() },
  complete,
  saved: ({ store }, { id, profile_set_id, set_default }) => {
    if (set_default !== true) return;
    for (const other of profilesOf(store, profile_set_id)) {
      if (other.id !== id) store.change("subscriberprofiles", other.id, { set_default: false });
    }
  },
  remove: ({ store }, { id, profile_set_id, set_default }) => {
    store.delete("subscriberprofiles", id);
    release(store, { profile_id: id });
    const first = profilesOf(store, profile_set_id)[0];
    if (set_default === true && first) store.change("subscriberprofiles", first.id, { set_default: true });
  },
  links: ({ profile_set_id }) => ({ subscriberprofilesets: `subscriberprofilesets/${profile_set_id}` }),
};

function complete(call: Call, { columns, old }: Draft): JsonObject {
  const { store } = call;
  const set = store.row("subscriberprofilesets", numberIn(columns, "profile_set_id"));
  if (!set || (call.account.role === "reseller" && set.reseller_id !== call.account.resellerId)) {
    throw unprocessable("Invalid 'profile_set_id', does not exist");
  }
  const others = profilesOf(store, set.id).filter(({ id }) => id !== old?.id);
  if (others.some((one) => sameName(one, columns))) {
    throw unprocessable("Subscriber profile with this name already exists for this profile set");
  }
  const attributes = readAttributes(store, columns, old);
  const first = !old && others.length === 0;
  return { ...columns, attributes, set_default: first || (columns.set_default ?? false) };
}

/** A set, in the server's order; unknown names are dropped. */
function readAttributes(store: NgcpStore, { attributes = [] }: JsonObject, old: Row | undefined): string[] {
  if (!isArray(attributes) || new Set(attributes).size < attributes.length) {
    if (!old) store.next("subscriberprofiles");
    throw internalError(old ? undefined : subscriberProfiles.createFailure);
  }
  return profileAttributes.filter((name) => attributes.includes(name));
}

function sameName(one: JsonObject, other: JsonObject): boolean {
  return sameText(asText(one.name ?? null), asText(other.name ?? null));
}

function profilesOf(store: NgcpStore, set: JsonObject[string] | undefined): Row[] {
  return store.rowsWith("subscriberprofiles", "profile_set_id", set ?? null);
}

/** Subscribers lose what is deleted: a profile, or a set with the profile. */
function release(
  store: NgcpStore,
  gone: { readonly profile_id: number } | { readonly profile_set_id: number },
): void {
  for (const { id, profile_id, profile_set_id } of store.rows("subscribers")) {
    if ("profile_set_id" in gone && profile_set_id === gone.profile_set_id) {
      store.change("subscribers", id, { profile_set_id: null, profile_id: null });
    }
    if ("profile_id" in gone && profile_id === gone.profile_id) {
      store.change("subscribers", id, { profile_id: null });
    }
  }
}
