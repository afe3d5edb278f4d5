import type { Kind, Observed, Reference } from "../kinds/kind";
import { isMap, normalise } from "./normalise";
import { isProperties, type Properties } from "./values";

/** An object as kinds observe it, with its types forgotten. */
export type AnyObserved = Observed<Properties, Properties>;

const CONNECTION_SEPARATOR = "::";

/** Inputs that say how the provider goes about it, and nothing of the object. */
export const STEERING: ReadonlySet<string> = new Set([
  "connection",
  "adopt",
  "allowReplace",
  "forceDestroy",
  "marker",
  "onDelete",
]);

/** The id in the state: the back end's, and before it the connection when it is not the default one. */
export function formatId(connection: unknown, remoteId: string): string {
  return typeof connection === "string" ? `${connection}${CONNECTION_SEPARATOR}${remoteId}` : remoteId;
}

export function parseId(id: string): { connection?: string; remoteId: string } {
  const at = id.indexOf(CONNECTION_SEPARATOR);
  if (at <= 0 || !/^[A-Za-z0-9_-]+$/.test(id.slice(0, at))) return { remoteId: id };
  return { connection: id.slice(0, at), remoteId: id.slice(at + CONNECTION_SEPARATOR.length) };
}

/** What a remote id says of the natural key; in an import the id may be the key itself, as text. */
export function keyOf(kind: Kind, remoteId: string): Properties {
  return kind.keyText?.parse(remoteId) ?? kind.parseId(remoteId);
}

/** How to find what a remote id, or a natural key in its place, stands for. */
export function referenceTo(kind: Kind, remoteId: string, mentioned: Properties): Reference<Properties> {
  const key = kind.keyText?.parse(remoteId);
  return key === undefined ? { id: remoteId, mentioned } : { key: { ...mentioned, ...key } };
}

/** The recorded outputs, and what the id says of the natural key where the program left it open. */
export function recordedOf(kind: Kind, id: string, outputs: Properties): Properties {
  return { ...keyOf(kind, parseId(id).remoteId), ...withoutInternals(outputs) };
}

/** Without what is a host's or the engine's own. */
export function withoutInternals(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith("__")));
}

/**
 * The inputs that describe an observed object: of what the back end has, only what `mentioned` names (all of it
 * when nothing is named, as for an import by id or `key`), and for what cannot be read back the mentioned value.
 */
export function inputsOf(
  kind: Kind,
  observed: AnyObserved,
  mentioned: Properties,
  key: Properties = {},
): Properties {
  const all = Object.keys(kind.inputs.shape);
  const named = all.filter((name) => mentioned[name] !== undefined);
  const isImport = named.every((name) => STEERING.has(name));
  const found = isImport && kind.imported ? kind.imported(observed.inputs, key) : observed.inputs;
  const inputs: Properties = {};
  for (const name of isImport ? all : named) {
    const value = isReadBack(kind, name, observed)
      ? withEntries(found[name], mentioned[name], observed.unseenEntries?.[name])
      : mentioned[name];
    inputs[name] = isImport || !isMap(kind, name) ? value : entriesOf(value, mentioned[name]);
  }
  return normalise(kind, inputs);
}

/** What is recorded of an object: its inputs as they are there, and its outputs. */
export function outputsOf(
  kind: Kind,
  observed: AnyObserved,
  mentioned: Properties,
  key?: Properties,
): Properties {
  return recordOf(observed, inputsOf(kind, observed, mentioned, key));
}

function recordOf(observed: AnyObserved, inputs: Properties): Properties {
  return { ...inputs, ...observed.outputs };
}

/** What a read answers of an object: how the engine records it. */
export function readingOf(
  kind: Kind,
  connection: string | undefined,
  observed: AnyObserved,
  mentioned: Properties = connection === undefined ? {} : { connection },
  key?: Properties,
): { id: string; inputs: Properties; outputs: Properties } {
  const inputs = inputsOf(kind, observed, mentioned, key);
  return { id: formatId(connection, observed.id), outputs: recordOf(observed, inputs), inputs };
}

/** Whether the observation says what the input's value is. */
export function isReadBack(kind: Kind, name: string, { unseen = [] }: Pick<AnyObserved, "unseen">): boolean {
  return !STEERING.has(name) && !kind.writeOnly.includes(name) && !unseen.includes(name);
}

/** What either of the two mentions; of a map, the entries of both. The second one's values count. */
export function mentionedInEither(kind: Kind, one: Properties, other: Properties): Properties {
  const both: Properties = { ...one, ...other };
  for (const name of Object.keys(both)) {
    const [first, second] = [one[name], other[name]];
    if (isMap(kind, name) && isProperties(first) && isProperties(second))
      both[name] = { ...first, ...second };
  }
  return both;
}

/** A map, with these entries of it as another one has them. */
export function withEntries(map: unknown, other: unknown, names: readonly string[] = []): unknown {
  if (names.length === 0) return map;
  const kept = Object.entries(isProperties(map) ? map : {}).filter(([name]) => !names.includes(name));
  const taken = Object.entries(isProperties(other) ? other : {}).filter(([name]) => names.includes(name));
  return Object.fromEntries([...kept, ...taken]);
}

/** The managed entries of a map: those that are mentioned. */
function entriesOf(value: unknown, mentioned: unknown): unknown {
  if (!isProperties(value) || !isProperties(mentioned)) return value;
  const kept = Object.keys(mentioned).filter((key) => Object.hasOwn(value, key));
  return Object.fromEntries(kept.map((key) => [key, value[key]]));
}
