import type { Call } from "../call";
import { type Definition, methods } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { internalError, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore, Table } from "../store";
import { forwardTypes, mappingsOf } from "./call-forward-mappings";
import { homeOf, keywordOf, objectsIn, showDestination, toUri } from "./destinations";
import { subscribers } from "./subscribers";

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
  complete: (call, { body, old }) => (old ? writeForwards(call, old, body) : {}),
  remove: ({ store }, { id }) => {
    for (const mapping of store.rowsWith("cfmappings", "subscriber_id", id))
      store.delete("cfmappings", mapping.id);
    store.change("subscribers", id, { ringtimeout: null });
  },
  represent,
  patchDocument: represent,
  links: ({ id }) => ({ callforwards: `callforwards/${id}`, subscribers: `subscribers/${id}` }),
};

/**
 * A type that is not set reads as an empty object; cfr and cfo as null before release 26. Of a type that has several
 * mappings the last one is shown.
 */
function represent(call: Call, row: Row): JsonObject {
  const unset = (type: string): Json =>
    (type === "cfr" || type === "cfo") && call.release !== "26" ? null : {};
  return Object.fromEntries(
    forwardTypes.map((type) => {
      const mapping = mappingsOf(call.store, row.id, type).at(-1);
      return [type, mapping ? showForward(call, row, type, mapping) : unset(type)];
    }),
  );
}

function showForward(call: Call, row: Row, type: string, mapping: Row): JsonObject {
  const { store } = call;
  const set = (part: SetPart) => store.row(part.table, numberIn(mapping, part.column));
  const home = homeOf(store, row);
  const destinations = objectsIn(set(setParts.destination)?.destinations).map((stored) => {
    const keyword = keywordOf(asText(stored.destination ?? null));
    return keyword === undefined ? showDestination(stored, home) : { ...stored, destination: keyword };
  });
  const filter = (what: "source" | "bnumber") => {
    const found = set(setParts[what]);
    return {
      [`${what}s`]: objectsIn(found?.[`${what}s`]),
      [`${what}s_mode`]: found?.mode ?? "whitelist",
      [`${what}s_is_regex`]: found?.is_regex ?? false,
      [`${what}_set`]: showSet(call, found),
    };
  };
  return {
    destinations,
    destination_set: showSet(call, set(setParts.destination)),
    times: objectsIn(set(setParts.time)?.times),
    time_set: showSet(call, set(setParts.time)),
    ...filter("source"),
    ...filter("bnumber"),
    ...(type === "cft" && { ringtimeout: row.ringtimeout ?? null }),
  };
}

/** The set behind a part of a forward, with the subscriber's id in another of the server's databases. */
function showSet({ release }: Call, set: Row | undefined): JsonObject | null {
  if (!set) return null;
  return {
    id: set.id,
    name: set.name ?? null,
    subscriber_id: Number(set.subscriber_id) + 4,
    ...(set.mode !== undefined && { mode: set.mode, is_regex: set.is_regex === true ? 1 : 0 }),
    ...(release === "26" && { own: 1 }),
  };
}

interface SetPart {
  readonly table: Table;
  readonly column: string;
}

const setParts = {
  destination: { table: "cfdestinationsets", column: "destination_set_id" },
  time: { table: "cftimesets", column: "time_set_id" },
  source: { table: "cfsourcesets", column: "source_set_id" },
  bnumber: { table: "cfbnumbersets", column: "bnumber_set_id" },
} as const satisfies Record<string, SetPart>;

/** Of a forward: the columns of the sets that it needs. */
type Forward = Readonly<Record<keyof typeof setParts, JsonObject | undefined>> & { readonly rings?: Json };

/** A type that is absent, null or without destinations is deleted. */
function writeForwards(call: Call, row: Row, body: JsonObject): JsonObject {
  const { store } = call;
  const wanted = forwardTypes.map((type) => {
    const sent = body[type];
    if (mappingsOf(store, row.id, type).length > 1) {
      throw unprocessable(`Not a simple cf. Multiple ${type}-s configured.`);
    }
    return [type, isObject(sent) ? readForward(call, type, sent, row) : undefined] as const;
  });
  for (const [type, forward] of wanted) writeForward(store, row, type, forward);
  const rings = wanted.find(([type]) => type === "cft")?.[1]?.rings ?? null;
  return { ringtimeout: rings };
}

/** Sets that are there are written over, whoever made them; others are made, and quicksets go when not needed. */
function writeForward(store: NgcpStore, row: Row, type: string, forward: Forward | undefined): void {
  const [old] = mappingsOf(store, row.id, type);
  const columns: Record<string, Json> = {};
  for (const [part, { table, column }] of Object.entries(setParts)) {
    const wanted = forward?.[part as keyof typeof setParts];
    const there = store.row(table, numberIn(old, column));
    if (wanted) {
      const id = there?.id ?? store.next(table);
      const fresh = { name: `quickset_${type}`, subscriber_id: row.id };
      store.put(table, { ...(there ?? fresh), ...wanted, id });
      columns[column] = id;
    } else {
      columns[column] = null;
      const isQuickset = String(there?.name ?? "").startsWith("quickset_");
      if (there && (part === "destination" || isQuickset)) store.delete(table, there.id);
    }
  }
  if (!forward) {
    if (old) store.delete("cfmappings", old.id);
    return;
  }
  const fresh = { type, subscriber_id: row.id, enabled: true, use_redirection: false };
  store.put("cfmappings", { ...(old ?? fresh), ...columns, id: old?.id ?? store.next("cfmappings") });
}

function readForward(call: Call, type: string, sent: JsonObject, row: Row): Forward | undefined {
  const list = isArray(sent.destinations) ? sent.destinations : [];
  if (list.length === 0) return undefined;
  const home = homeOf(call.store, row);
  const destinations = list.map((entry, at) => {
    const { destination, ...read } = readDestination(type, entry, at);
    const uri = toUri(destination, home);
    return { ...read, destination: type === "cfb" ? uri.replace(/^sip:vmu/, "sip:vmb") : uri };
  });
  const times = objectsIn(sent.times).map((period) => {
    return Object.fromEntries(timeParts.map((part) => [part, textOrNull(period[part])]));
  });
  return {
    destination: { destinations },
    time: times.length > 0 ? { times } : undefined,
    source: readFilter(type, sent, "source"),
    bnumber: readFilter(type, sent, "bnumber"),
    ...(type === "cft" && { rings: ringTimeout(sent, row) }),
  };
}

function ringTimeout({ ringtimeout }: JsonObject, row: Row): Json {
  const seconds = ringtimeout === undefined ? (row.ringtimeout ?? null) : ringtimeout;
  return seconds === 0 ? null : seconds;
}

function textOrNull(value: Json | undefined): string | null {
  return value === undefined || value === null ? null : asText(value);
}

/** Callers or called numbers that a forward is limited to. */
function readFilter(type: string, sent: JsonObject, what: "source" | "bnumber"): JsonObject | undefined {
  const entries = objectsIn(sent[`${what}s`]).map((entry) => ({ [what]: textOrNull(entry[what]) }));
  const mode = sent[`${what}s_mode`] ?? null;
  const isRegex = sent[`${what}s_is_regex`] ?? null;
  if (mode !== null && mode !== "whitelist" && mode !== "blacklist") {
    const errors = [`'${asText(mode)}' is not a valid value`];
    throw validationFailed([{ field: `${type}_${what}s_mode`, input: asText(mode), errors }]);
  }
  if (entries.length === 0) return undefined;
  if (mode === null || isRegex === null) throw notUpdated(type);
  return { [`${what}s`]: entries, mode, is_regex: isRegex === true || isRegex === 1 };
}

function notUpdated(type: string) {
  return internalError(`CallForward '${type}' could not be updated.`);
}

function readDestination(type: string, entry: Json, at: number) {
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
    destination,
    priority: priority === null ? null : Number(priority),
    timeout: timeout === undefined ? 300 : Number(timeout),
  };
}
