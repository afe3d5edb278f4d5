import type { Call } from "../call";
import { type Definition, methods } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row, textIn } from "../json";
import { allOps } from "../patch";
import { unprocessable } from "../refusal";
import { sameText } from "../select";
import type { NgcpStore, Table } from "../store";
import { homeOf, objectsIn, toUri } from "./destinations";
import { subscribers } from "./subscribers";

export const forwardTypes = ["cfu", "cfb", "cft", "cfna", "cfs", "cfr", "cfo"] as const;

/** What a mapping is put together from: the API's word, the table and the mapping's column. */
const parts: readonly { readonly word: string; readonly table: Table; readonly column: string }[] = [
  { word: "destinationset", table: "cfdestinationsets", column: "destination_set_id" },
  { word: "timeset", table: "cftimesets", column: "time_set_id" },
  { word: "sourceset", table: "cfsourcesets", column: "source_set_id" },
  { word: "bnumberset", table: "cfbnumbersets", column: "bnumber_set_id" },
];

/** Which sets a subscriber's call forwards use; the id is the subscriber's. */
export const callForwardMappings: Definition = {
  name: "cfmappings",
  item: "cfmapping",
  table: "subscribers",
  hidden: ({ status }) => status === "terminated",
  ...(subscribers.resellerOf && { resellerOf: subscribers.resellerOf }),
  methods: methods.settings,
  patchOps: allOps,
  fields: [],
  createFailure: "",
  complete: (call, { body, old }) => (old ? writeMappings(call, old, body) : {}),
  represent: ({ store }, row) => ({ id: row.id, ...showMappings(store, row) }),
  links: ({ id }) => ({ subscribers: `subscribers/${id}` }),
};

/** The mappings of a type, by the id of their destination set: the order in which they were sent is not kept. */
export function mappingsOf(store: NgcpStore, subscriber: number, type: string): Row[] {
  return store
    .rowsWith("cfmappings", "subscriber_id", subscriber)
    .filter((mapping) => mapping.type === type)
    .sort(
      (one, other) => Number(one.destination_set_id) - Number(other.destination_set_id) || one.id - other.id,
    );
}

function showMappings(store: NgcpStore, { id, ringtimeout = null }: Row): JsonObject {
  const shown = forwardTypes.map((type) => [
    type,
    mappingsOf(store, id, type).map((one) => show(store, one)),
  ]);
  return { ...Object.fromEntries(shown), cft_ringtimeout: ringtimeout };
}

function show(store: NgcpStore, mapping: Row): JsonObject {
  const sets = parts.flatMap(({ word, table, column }) => {
    const set = store.row(table, numberIn(mapping, column));
    return [
      [word, set?.name ?? null],
      [`${word}_id`, set?.id ?? null],
    ];
  });
  const { enabled = true, use_redirection = false } = mapping;
  return { ...Object.fromEntries(sets), cfm_id: mapping.id, enabled, use_redirection };
}

/** All seven lists replace what is there; the time to ring stays as long as there is something that needs it. */
function writeMappings(call: Call, subscriber: Row, body: JsonObject): JsonObject {
  const { store } = call;
  const wanted = forwardTypes.flatMap((type) => {
    const list = body[type];
    if (!isArray(list)) throw unprocessable(`Invalid field '${type}'. Must be an array.`);
    return list.map((entry) => readMapping(call, subscriber, type, isObject(entry) ? entry : {}));
  });
  for (const { id } of store.rowsWith("cfmappings", "subscriber_id", subscriber.id))
    store.delete("cfmappings", id);
  for (const mapping of wanted) store.put("cfmappings", { ...mapping, id: store.next("cfmappings") });
  const rings = mappingsOf(store, subscriber.id, "cft").some(({ enabled }) => enabled === true);
  const sent = Number(body.cft_ringtimeout ?? 0);
  return { ringtimeout: sent > 0 ? sent : rings ? (subscriber.ringtimeout ?? null) : null };
}

function readMapping({ store }: Call, subscriber: Row, type: string, entry: JsonObject): JsonObject {
  const columns: Record<string, Json> = {};
  for (const { word, table, column } of parts) {
    columns[column] = findSet(store, subscriber, { word, table, type }, entry)?.id ?? null;
  }
  const { enabled = true, use_redirection = false } = entry;
  return { ...columns, subscriber_id: subscriber.id, type, enabled, use_redirection };
}

/** The id counts before the name; by its id another subscriber's set is found, too. */
function findSet(
  store: NgcpStore,
  subscriber: Row,
  { word, table, type }: { readonly word: string; readonly table: Table; readonly type: string },
  entry: JsonObject,
): Row | undefined {
  const [id = null, name = null] = [entry[`${word}_id`], entry[word]];
  if (id === null && isObject(name) && table === "cfdestinationsets")
    return inlineSet(store, subscriber, name);
  if (id === null && (name === null || name === "")) {
    if (word !== "destinationset") return undefined;
    throw unprocessable(`Missing field 'destinationset' or 'destinationset_id' in '${type}'.`);
  }
  const named = () =>
    store
      .rowsWith(table, "subscriber_id", subscriber.id)
      .find((set) => sameText(asText(set.name ?? null), asText(name)));
  const found = id === null ? named() : store.row(table, Number(id));
  if (!found) throw unprocessable(`Invalid '${word}'. Could not be found.`);
  return found;
}

/** A set that is written out in the mapping is made anew each time; its id is two above the highest. */
function inlineSet(store: NgcpStore, subscriber: Row, set: JsonObject): Row {
  const destinations = objectsIn(set.destinations).map(
    ({ destination = null, priority = null, timeout = 300 }) => ({
      announcement_id: null,
      destination: toUri(asText(destination), homeOf(store, subscriber)),
      priority,
      timeout,
    }),
  );
  const id = (store.rows("cfdestinationsets").at(-1)?.id ?? -1) + 2;
  const name = textIn(set, "name") ?? null;
  return store.put("cfdestinationsets", { id, name, subscriber_id: subscriber.id, destinations });
}
