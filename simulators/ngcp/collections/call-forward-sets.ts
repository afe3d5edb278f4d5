import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { allOps, someOps } from "../patch";
import { type FieldMistake, internalError, unprocessable, validationFailed } from "../refusal";
import { sameText } from "../select";
import type { NgcpStore, Table } from "../store";
import { homeOf, objectsIn, showDestination, toUri } from "./destinations";
import { subscribers } from "./subscribers";

type SetTable = Extract<Table, `cf${string}sets`>;

interface SetKind {
  readonly name: SetTable;
  readonly item: string;
  /** The field that holds the entries. */
  readonly list: string;
  /** The mapping's column that points to it. */
  readonly column: string;
  /** Called numbers and callers are listed as those that are meant, or as those that are not. */
  readonly hasMode?: boolean;
  readonly createFailure: string;
  /** How a name that the subscriber has already is refused; before release 26 some are not. */
  readonly taken: { readonly "26": string; readonly "mr13.5"?: string | "failure" };
  readonly patchOps?: Definition["patchOps"];
  readonly hasJournal: boolean;
  readonly linksToItself: boolean;
  /** Whether the list of what is wrong with an entry is made with the form. */
  readonly mistakesIn?: (entry: JsonObject, at: number) => FieldMistake[];
  /** The entry as it is kept; undefined when the server fails on it. */
  readonly readEntry: (entry: JsonObject, call: Call, subscriber: Row) => JsonObject | undefined;
  readonly showEntry?: (entry: JsonObject, store: NgcpStore, subscriber: Row) => JsonObject;
}

const modeFields: readonly Field[] = [
  { name: "mode", kind: "select", values: ["whitelist", "blacklist"], required: true },
  { name: "is_regex", kind: "boolean", default: false, notNull: true },
];

export const callForwardDestinationSets = setsOf({
  name: "cfdestinationsets",
  item: "cfdestinationset",
  list: "destinations",
  column: "destination_set_id",
  createFailure: "Failed to create cfdestinationset.",
  taken: { "26": "a destination set with this name already exists" },
  patchOps: someOps,
  hasJournal: true,
  linksToItself: true,
  mistakesIn: ({ timeout = null }, at) => {
    if (timeout === null || /^-?\d+$/.test(asText(timeout))) return [];
    return [{ field: `${at}_timeout`, input: asText(timeout), errors: ["Value must be an integer"] }];
  },
  readEntry: (entry, { store }, subscriber) => {
    const { destination = null, priority, timeout = 300, announcement_id = null } = entry;
    const text = asText(destination);
    if (priority === null) throw unprocessable(`Invalid priority for the destination '${text}'`);
    if (announcement_id !== null) {
      throw unprocessable(`Invalid parameter 'announcement_id' for the destination '${text}'`);
    }
    if (text === "") return undefined;
    return {
      announcement_id: null,
      destination: toUri(text, homeOf(store, subscriber)),
      priority: priority === undefined ? null : Number(priority),
      timeout: Number(timeout),
    };
  },
  showEntry: (entry, store, subscriber) => showDestination(entry, homeOf(store, subscriber)),
});

const periods: Readonly<Record<string, number>> = {
  hour: 23,
  mday: 31,
  minute: 59,
  month: 12,
  wday: 7,
  year: 9999,
};

export const callForwardTimeSets = setsOf({
  name: "cftimesets",
  item: "cftimeset",
  list: "times",
  column: "time_set_id",
  createFailure: "Failed to create cftimeset.",
  taken: { "26": "a time set with this name already exists" },
  hasJournal: true,
  linksToItself: true,
  mistakesIn: (entry, at) =>
    Object.entries(periods).flatMap(([part, highest]) => {
      const text = asText(entry[part] ?? null);
      if (text !== "" && !/^\d+(-\d+)?$/.test(text)) throw internalError();
      if (text.split("-").every((one) => Number(one) <= highest)) return [];
      return [{ field: `${at}_${part}`, input: text, errors: ["Second value too big"] }];
    }),
  readEntry: (entry) =>
    Object.fromEntries(
      Object.keys(periods).map((part) => {
        const value = entry[part] ?? null;
        return [part, value === null ? null : asText(value)];
      }),
    ),
});

export const callForwardSourceSets = setsOf({
  name: "cfsourcesets",
  item: "sourceset",
  list: "sources",
  column: "source_set_id",
  hasMode: true,
  createFailure: "Failed to create source_set.",
  taken: {
    "26": "a source set with this name already exists",
    "mr13.5": "A Sourceset with this name already exists",
  },
  hasJournal: false,
  linksToItself: false,
  readEntry: ({ source = null }) => (source === null ? undefined : { source: asText(source) }),
});

export const callForwardBNumberSets = setsOf({
  name: "cfbnumbersets",
  item: "cfbnumberset",
  list: "bnumbers",
  column: "bnumber_set_id",
  hasMode: true,
  createFailure: "Failed to create cfbnumberset.",
  taken: { "26": "a bnumber set with this name already exists", "mr13.5": "failure" },
  hasJournal: false,
  linksToItself: true,
  readEntry: ({ bnumber = null }) => (bnumber === null ? undefined : { bnumber: asText(bnumber) }),
});

/** The sets that call forwards are put together from; each is a subscriber's. */
function setsOf(kind: SetKind): Definition {
  const { name, item, list, column, createFailure } = kind;
  return {
    name,
    item,
    table: name,
    methods: methods.all,
    createFailure,
    patchOps: kind.patchOps ?? allOps,
    postRepresents: "row",
    hasJournal: kind.hasJournal,
    resellerOf: ({ subscriber_id }, store) => {
      const subscriber = store.row(
        "subscribers",
        numberIn({ subscriber_id: subscriber_id ?? null }, "subscriber_id"),
      );
      return subscriber && subscribers.resellerOf?.(subscriber, store);
    },
    fields: [
      { name: "name", kind: "text", required: true, longest: 255 },
      { name: "subscriber_id", kind: "positive", required: true },
      ...(kind.hasMode ? modeFields : []),
    ],
    filters: { subscriber_id: number(), name: wildcard() },
    complete: (call, draft) => completeSet(kind, call, draft),
    remove: ({ store }, { id }) => removeSet(store, name, column, id),
    represent: ({ store, release }, row) => {
      const subscriber = store.row("subscribers", numberIn(row, "subscriber_id")) ?? row;
      const entries = objectsIn(row[list]);
      const { showEntry } = kind;
      return {
        id: row.id,
        name: row.name ?? null,
        subscriber_id: row.subscriber_id ?? null,
        ...(kind.hasMode && { mode: row.mode ?? null, is_regex: row.is_regex ?? false }),
        [list]: showEntry ? entries.map((entry) => showEntry(entry, store, subscriber)) : entries,
        ...(release === "26" && { usage_count: store.rowsWith("cfmappings", column, row.id).length }),
      };
    },
    links: ({ id, subscriber_id }) => ({
      ...(kind.linksToItself && { [name]: `${name}/${id}` }),
      subscribers: `subscribers/${subscriber_id}`,
    }),
  };
}

function completeSet(kind: SetKind, call: Call, { columns, body, old }: Draft): JsonObject {
  const { store } = call;
  const sent: Json = body[kind.list] === undefined ? [] : (body[kind.list] ?? null);
  if (!isArray(sent)) throw unprocessable(`Invalid field '${kind.list}'. Must be an array.`);
  const entries = sent.map((entry) => (isObject(entry) ? entry : {}));
  const mistakes = entries.flatMap((entry, at) => kind.mistakesIn?.(entry, at) ?? []);
  if (mistakes.length > 0) throw validationFailed(mistakes);
  const subscriber = store.row("subscribers", numberIn(columns, "subscriber_id"));
  if (!subscriber || subscriber.status === "terminated") throw unprocessable("Invalid 'subscriber_id'.");
  refuseTakenName(kind, call, columns, old);
  const read = entries.map((entry) => kind.readEntry(entry, call, subscriber));
  if (read.includes(undefined)) throw failure(kind, store, old);
  return { ...columns, [kind.list]: read.flatMap((entry) => entry ?? []) };
}

function refuseTakenName(
  kind: SetKind,
  { store, release }: Call,
  { name = null, subscriber_id = null }: JsonObject,
  old: Row | undefined,
): void {
  const taken = store
    .rowsWith(kind.name, "subscriber_id", subscriber_id)
    .some((one) => one.id !== old?.id && sameText(asText(one.name ?? null), asText(name)));
  const refusal = kind.taken[release];
  if (!taken || refusal === undefined) return;
  throw refusal === "failure" ? failure(kind, store, old) : unprocessable(refusal);
}

/** What fails in the database has used up an id. */
function failure({ name, createFailure }: SetKind, store: NgcpStore, old: Row | undefined) {
  if (!old) store.next(name);
  return internalError(createFailure);
}

/** The mappings that use the set go with it, without a word. */
export function removeSet(store: NgcpStore, table: SetTable, column: string, id: number): void {
  for (const mapping of store.rowsWith("cfmappings", column, id)) store.delete("cfmappings", mapping.id);
  store.delete(table, id);
}
