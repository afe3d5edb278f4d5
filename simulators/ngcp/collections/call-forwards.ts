import type { Call } from "../call";
import { type Definition, methods } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { internalError, unprocessable, validationFailed } from "../refusal";
import { subscribers } from "./subscribers";

const types = ["cfu", "cfb", "cft", "cfna", "cfs", "cfr", "cfo"] as const;
const keywords = [
  ...["voicebox", "fax2mail", "conference", "callingcard", "callthrough"],
  ...["autoattendant", "officehours", "customhours", "managersecretary"],
];
const timeParts = ["hour", "mday", "minute", "month", "wday", "year"];

/** The simple view of call forwards: one mapping of each type; the id is the subscriber's. */
export const callForwards: Definition = {
  name: "callforwards",
  item: "callforward",
  table: "subscribers",
  hidden: ({ status }) => status === "terminated",
  ...(subscribers.resellerOf && { resellerOf: subscribers.resellerOf }),
  methods: methods.clearable,
  fields: [],
  createFailure: "",
  complete: (call, { body, old }): JsonObject => (old ? { forwards: readAll(call, body, old) } : {}),
  remove: ({ store }, { id }) => store.change("subscribers", id, { forwards: {} }),
  represent,
  patchDocument: represent,
  links: ({ id }) => ({ callforwards: `callforwards/${id}`, subscribers: `subscribers/${id}` }),
};

/**
 * A type that is not set reads as an empty object; cfr and cfo as null before release 26. Of a type that has several
 * mappings (a list in the store, since cfmappings are not simulated) the last one is shown.
 */
function represent({ release }: Call, row: Row): JsonObject {
  const set = isObject(row.forwards) ? row.forwards : {};
  const unset = (type: string): Json => ((type === "cfr" || type === "cfo") && release !== "26" ? null : {});
  const shown = (value: Json | undefined): Json | undefined => (isArray(value) ? value.at(-1) : value);
  return Object.fromEntries(types.map((type) => [type, shown(set[type]) ?? unset(type)]));
}

/** A type that is absent, null or without destinations is deleted. One with several mappings is refused. */
function readAll(call: Call, body: JsonObject, row: Row): JsonObject {
  const before = isObject(row.forwards) ? row.forwards : {};
  const read: Record<string, Json> = {};
  for (const type of types) {
    if (isArray(before[type])) throw unprocessable(`Not a simple cf. Multiple ${type}-s configured.`);
    const sent = body[type];
    if (!isObject(sent)) continue;
    const old = isObject(before[type]) ? before[type] : undefined;
    const forward = readForward(call, type, sent, old, row);
    if (forward) read[type] = forward;
  }
  return read;
}

function readForward(
  call: Call,
  type: string,
  sent: JsonObject,
  old: JsonObject | undefined,
  row: Row,
): JsonObject | undefined {
  const list = isArray(sent.destinations) ? sent.destinations : [];
  if (list.length === 0) return undefined;
  const domain = call.store.row("domains", numberIn(row, "domain_id"));
  const destinations = list.map((entry, at) =>
    readDestination(type, entry, at, asText(domain?.domain ?? null)),
  );
  const times = objects(sent.times).map((period) => {
    return Object.fromEntries(timeParts.map((part) => [part, textOrNull(period[part])]));
  });
  const set = (kind: string, given: boolean, more: JsonObject = {}): Json => {
    return given ? quickset(call, kind, type, old?.[`${kind}_set`], row, more) : null;
  };
  const sources = readFilter(type, sent, "source");
  const bnumbers = readFilter(type, sent, "bnumber");
  return {
    destinations,
    destination_set: set("destination", true),
    times,
    time_set: set("time", times.length > 0),
    sources: sources.entries,
    sources_mode: sources.mode,
    sources_is_regex: sources.isRegex,
    source_set: set("source", sources.entries.length > 0, sources.columns),
    bnumbers: bnumbers.entries,
    bnumbers_mode: bnumbers.mode,
    bnumbers_is_regex: bnumbers.isRegex,
    bnumber_set: set("bnumber", bnumbers.entries.length > 0, bnumbers.columns),
    ...(type === "cft" && { ringtimeout: ringTimeout(sent, old) }),
  };
}

function ringTimeout({ ringtimeout }: JsonObject, old: JsonObject | undefined): Json {
  const seconds = ringtimeout === undefined ? (old?.ringtimeout ?? null) : ringtimeout;
  return seconds === 0 ? null : seconds;
}

function objects(list: Json | undefined): JsonObject[] {
  return isArray(list) ? list.filter(isObject) : [];
}

function textOrNull(value: Json | undefined): string | null {
  return value === undefined || value === null ? null : asText(value);
}

/** Callers or called numbers that a forward is limited to. */
function readFilter(type: string, sent: JsonObject, what: "source" | "bnumber") {
  const entries = objects(sent[`${what}s`]).map((entry) => ({ [what]: textOrNull(entry[what]) }));
  const mode = sent[`${what}s_mode`] ?? null;
  const isRegex = sent[`${what}s_is_regex`] ?? null;
  if (mode !== null && mode !== "whitelist" && mode !== "blacklist") {
    const errors = [`'${asText(mode)}' is not a valid value`];
    throw validationFailed([{ field: `${type}_${what}s_mode`, input: asText(mode), errors }]);
  }
  if (entries.length > 0 && (mode === null || isRegex === null)) throw notUpdated(type);
  const regex = isRegex === true || isRegex === 1;
  const columns = { mode: mode ?? "whitelist", is_regex: regex ? 1 : 0 };
  const shown =
    entries.length > 0 ? { mode: columns.mode, isRegex: regex } : { mode: "whitelist", isRegex: false };
  return { entries, columns, ...shown };
}

function notUpdated(type: string) {
  return internalError(`CallForward '${type}' could not be updated.`);
}

function readDestination(type: string, entry: Json, at: number, domain: string): JsonObject {
  const sent = isObject(entry) ? entry : {};
  const { timeout, priority = null, announcement_id = null } = sent;
  const digits = (value: Json) => /^-?\d+$/.test(asText(value));
  if (timeout !== undefined && timeout !== null && !digits(timeout)) {
    const errors = ["Value must be an integer", "Value must be a positive integer"];
    throw validationFailed([{ field: `${at}_timeout`, input: asText(timeout), errors }]);
  }
  if (priority !== null && !digits(priority)) {
    const errors = ["Value must be an integer"];
    throw validationFailed([{ field: `${at}_priority`, input: asText(priority), errors }]);
  }
  if (timeout === null) throw unprocessable(`Invalid timeout in '${type}'`);
  if (announcement_id !== null) {
    throw unprocessable(`Unknown announcement_id '${asText(announcement_id)}' in '${type}'`);
  }
  const destination = asText(sent.destination ?? null);
  if (destination === "" || Number(priority) < 0) throw notUpdated(type);
  return {
    announcement_id: null,
    ...normalise(destination, domain),
    priority: priority === null ? null : Number(priority),
    timeout: timeout === undefined ? 300 : Number(timeout),
  };
}

/** A bare name or number is a user of the subscriber's domain; keywords stay as they are. */
function normalise(destination: string, domain: string): JsonObject {
  if (keywords.includes(destination)) return { destination };
  const bare = destination.replace(/^sips?:/, "");
  const address = bare.includes("@") ? bare : `${bare}@${domain}`;
  const simple = address.endsWith(`@${domain}`) ? address.slice(0, -domain.length - 1) : address;
  return { destination: `sip:${address}`, simple_destination: simple };
}

/** The set behind a part of a forward; it keeps its id as long as the forward is there. */
function quickset(
  call: Call,
  kind: string,
  type: string,
  old: Json | undefined,
  row: Row,
  columns: JsonObject,
): JsonObject {
  const id = (isObject(old) ? numberIn(old, "id") : undefined) ?? call.store.next(`${kind}-sets`);
  return {
    id,
    name: `quickset_${type}`,
    subscriber_id: provisioningId(row),
    ...columns,
    ...(call.release === "26" && { own: 1 }),
  };
}

/** The id that the subscriber has in another of the server's databases: not that of the API. */
function provisioningId({ id }: Row): number {
  return id + 4;
}
