import { type Call, plainTime } from "../call";
import { type Definition, type Filter, methods } from "../definition";
import { isEmail } from "../fields";
import { asText, isArray, isObject, type Json, type JsonObject, type Row } from "../json";
import { allOps, type PatchOp } from "../patch";
import { type FieldMistake, internalError, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";
import { homeOf, objectsIn } from "./destinations";
import { subscribers } from "./subscribers";

/** Settings that every subscriber has; the id is the subscriber's, and a PUT replaces them. */
interface Settings {
  readonly name: string;
  readonly item: string;
  /** Whether an answer names the subscriber, as `id` or as `subscriber_id`. */
  readonly names?: "id" | "subscriber_id";
  readonly hasJournal?: boolean;
  readonly linksToItself?: boolean;
  readonly clearable?: boolean;
  readonly patchOps?: readonly PatchOp[];
  readonly filters?: Readonly<Record<string, Filter>>;
  /** What they are until somebody sets them. */
  readonly initial: JsonObject;
  /** The settings of a body, what is left out as the server fills it in. */
  readonly read: (body: JsonObject, call: Call, subscriber: Row) => JsonObject;
}

export const speedDials = settings({
  name: "speeddials",
  item: "subscriber",
  linksToItself: true,
  filters: {
    nonempty: {
      kind: "test",
      test: (row, value) => value !== "1" || objectsIn(read(row, "speeddials").speeddials).length > 0,
    },
  },
  initial: { speeddials: [] },
  read: ({ speeddials }, { store }, subscriber) => {
    const entries = required("speeddials", speeddials);
    refuse(entries, (entry, at) => {
      const slot = asText(entry.slot ?? null);
      return [
        ...(/^\*\d$/.test(slot) ? [] : [{ field: `${at}_slot`, input: slot, errors: ["Slot invalid."] }]),
        ...missingDestination(entry, at),
      ];
    });
    const slots = entries.map(({ slot = null }) => asText(slot));
    const twice = slots.find((slot, at) => slots.indexOf(slot) < at);
    if (twice !== undefined) throw unprocessable(`Slot '${twice}' must be unique.`);
    const addressed = entries.map(({ slot = null, destination = null }) => ({
      destination: toAddress(asText(destination), store, subscriber),
      slot: asText(slot),
    }));
    return { speeddials: addressed.sort((one, other) => (one.slot < other.slot ? -1 : 1)) };
  },
});

export const autoAttendants = settings({
  name: "autoattendants",
  item: "subscriber",
  names: "subscriber_id",
  linksToItself: true,
  initial: { slots: [] },
  read: ({ slots }, { store }, subscriber) => {
    const entries = required("slots", slots);
    refuse(entries, (entry, at) => {
      const slot = asText(entry.slot ?? null);
      const isKnown = /^(\d|default)$/.test(slot);
      const errors = [`'${slot}' is not a valid value`];
      return [
        ...(isKnown ? [] : [{ field: `${at}_slot`, input: slot, errors }]),
        ...missingDestination(entry, at),
      ];
    });
    return {
      slots: entries.map(({ slot = null, destination = null }) => ({
        destination: toAddress(asText(destination), store, subscriber),
        id: store.next("autoattendant-slots"),
        slot: asText(slot),
      })),
    };
  },
});

/** The PIN is random at first. Masked here, since it never is the same as a recorded one. */
export const voicemailSettings = settings({
  name: "voicemailsettings",
  item: "voicemailsetting",
  names: "id",
  patchOps: ["copy", "replace"],
  filters: { subscriber_id: { kind: "test", test: ({ id }, value) => id === Number(value) } },
  initial: { attach: true, delete: false, email: "", pin: "<random>", sms_number: "" },
  read: ({ attach, delete: deleted, email, pin = null, sms_number }) => {
    const [mail, sms, code] = [asText(email ?? null), asText(sms_number ?? null), asText(pin)];
    const mistakes: FieldMistake[] = [];
    const wrong = (field: string, input: string, error: string) =>
      mistakes.push({ field, input, errors: [error] });
    if (isSet(deleted) && !isSet(attach)) wrong("attach", "0", "Must be set if delete is set");
    if (mail !== "" && (mail.includes(",") || !isEmail(mail))) {
      wrong("email", mail, "Email should be of the format someuser@example.com");
    }
    if (code === "") wrong("pin", "", "Pin field is required");
    else if (code.length < 4) {
      wrong("pin", code, `Field must be at least 4 characters. You entered ${code.length}`);
    } else if (code.length > 31) {
      wrong("pin", code, `Field should not exceed 31 characters. You entered ${code.length}`);
    }
    if (!/^\d*$/.test(sms)) wrong("sms_number", sms, "Invalid E164 number");
    if (mistakes.length > 0) throw validationFailed(mistakes);
    return { attach: isSet(attach), delete: isSet(deleted), email: mail, pin, sms_number: sms };
  },
});

export const faxServerSettings = settings({
  name: "faxserversettings",
  item: "faxserversetting",
  names: "id",
  linksToItself: true,
  filters: {
    active: { kind: "test", test: (row, value) => read(row, "faxserversettings").active === (value === "1") },
  },
  initial: { active: false, destinations: [], ecm: true, name: null, password: null, t38: true },
  read: (body) => {
    const { active = false, ecm = true, t38 = true, name = null, password = null } = body;
    const entries = required("destinations", body.destinations === undefined ? [] : body.destinations);
    refuse(entries, ({ destination = null, filetype = null }, at) => {
      const [address, type] = [asText(destination), asText(filetype)];
      const mail = isEmail(address) ? [] : ["Email should be of the format someuser@example.com"];
      const known = ["TIFF", "PS", "PDF", "PDF14"].includes(type) ? [] : [`'${type}' is not a valid value`];
      return [
        { field: `${at}_destination`, input: address, errors: mail },
        { field: `${at}_filetype`, input: type, errors: known },
      ].filter(({ errors }) => errors.length > 0);
    });
    const addresses = entries.map(({ destination = null }) => asText(destination));
    if (new Set(addresses).size < addresses.length || [active, ecm, t38].includes(null)) {
      throw internalError("faxserversettings could not be updated.");
    }
    const destinations = entries.map(({ destination = null, filetype = null, ...rest }) => ({
      ...{ destination, filetype, incoming: rest.incoming ?? true },
      ...{ outgoing: rest.outgoing ?? false, status: rest.status ?? false },
    }));
    const sorted = destinations.sort((a, b) => (asText(a.destination) < asText(b.destination) ? -1 : 1));
    return { active, destinations: sorted, ecm, name, password, t38 };
  },
});

export const mailToFaxSettings = settings({
  name: "mailtofaxsettings",
  item: "mailtofaxsettings",
  hasJournal: false,
  linksToItself: true,
  filters: {
    active: { kind: "test", test: (row, value) => read(row, "mailtofaxsettings").active === (value === "1") },
  },
  initial: {
    ...{ acl: [], active: false, last_secret_key_modify: null },
    ...{ secret_key: null, secret_key_renew: "never", secret_renew_notify: [] },
  },
  read: (body, _call, subscriber) => {
    const { active = false, secret_key = null, secret_key_renew: renew = null } = body;
    const intervals = ["never", "daily", "weekly", "monthly"];
    const wrong =
      renew === null || renew === ""
        ? "Secret Renew Interval  field is required"
        : `'${renew}' is not a valid value`;
    if (!intervals.includes(asText(renew))) {
      throw validationFailed([{ field: "secret_key_renew", input: asText(renew), errors: [wrong] }]);
    }
    const acl = required("acl", body.acl === undefined ? [] : body.acl).map((entry) => ({
      ...{ destination: entry.destination ?? null, from_email: entry.from_email ?? null },
      ...{ received_from: entry.received_from ?? null, use_regex: entry.use_regex ?? false },
    }));
    const notify = body.secret_renew_notify;
    const told = required("secret_renew_notify", notify === undefined ? [] : notify);
    const before = read(subscriber, "mailtofaxsettings").last_secret_key_modify ?? null;
    const modified = body.secret_key === undefined ? before : plainTime();
    const secret_renew_notify = told.map(({ destination = null }) => ({ destination }));
    return {
      acl,
      active,
      last_secret_key_modify: modified,
      secret_key,
      secret_key_renew: renew,
      secret_renew_notify,
    };
  },
});

export const ccMapEntries = settings({
  name: "ccmapentries",
  item: "subs_for_ccmapentries",
  names: "subscriber_id",
  linksToItself: true,
  clearable: true,
  initial: { mappings: [] },
  read: ({ mappings }) => ({ mappings: objectsIn(mappings).map(({ auth_key = null }) => ({ auth_key })) }),
});

function settings({ name, item, names, initial, linksToItself = false, ...more }: Settings): Definition {
  const represent = (_call: Call, row: Row): JsonObject => ({
    ...(names && { [names]: row.id }),
    ...initial,
    ...read(row, name),
  });
  return {
    name,
    item,
    table: "subscribers",
    hidden: ({ status }) => status === "terminated",
    ...(subscribers.resellerOf && { resellerOf: subscribers.resellerOf }),
    methods: more.clearable ? methods.clearable : methods.settings,
    patchOps: more.patchOps ?? allOps,
    ...(more.filters && { filters: more.filters }),
    ...(more.hasJournal !== undefined && { hasJournal: more.hasJournal }),
    fields: [],
    createFailure: "",
    complete: (call, { body, old }) => (old ? { [name]: more.read(body, call, old) } : {}),
    remove: ({ store }, { id }) => store.change("subscribers", id, { [name]: null }),
    represent,
    links: ({ id }) => ({
      ...(linksToItself && { [name]: `${name}/${id}` }),
      subscribers: `subscribers/${id}`,
    }),
  };
}

/** What is set, in the subscriber's column of the collection's name. */
function read(row: Row, name: string): JsonObject {
  const stored = row[name];
  return isObject(stored) ? stored : {};
}

function required(field: string, list: Json | undefined): JsonObject[] {
  if (!isArray(list)) throw unprocessable(`Invalid field '${field}'. Must be an array.`);
  return list.map((entry) => (isObject(entry) ? entry : {}));
}

function refuse(
  entries: readonly JsonObject[],
  mistakesIn: (entry: JsonObject, at: number) => readonly FieldMistake[],
): void {
  const mistakes = entries.flatMap(mistakesIn);
  if (mistakes.length > 0) throw validationFailed(mistakes);
}

function missingDestination({ destination = null }: JsonObject, at: number): FieldMistake[] {
  if (asText(destination) !== "") return [];
  return [{ field: `${at}_destination`, input: "", errors: ["Destination field is required"] }];
}

/** A name without a domain gets the subscriber's; anything else stays as it is. */
function toAddress(destination: string, store: NgcpStore, subscriber: Row): string {
  const whole = destination.includes("@")
    ? destination
    : `${destination}@${homeOf(store, subscriber).domain}`;
  return whole.startsWith("sip:") ? whole : `sip:${whole}`;
}

function isSet(value: Json | undefined): boolean {
  return value === true || value === 1 || value === "1";
}
