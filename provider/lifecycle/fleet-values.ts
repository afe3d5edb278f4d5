import type { Fleet } from "../kinds/fleet";
import { isMap } from "./normalise";
import type { Recorded } from "./reconcile";
import { formatId, parseId } from "./state";
import { isProperties, isSame, type Properties, UNKNOWN } from "./values";

/** A fleet's inputs, or what is recorded of them: what is said for all, and each entry's own. */
export interface FleetValues {
  shared: Properties;
  /** In the order of their keys. What an entry is may not be known yet. */
  own: ReadonlyMap<string, Properties | typeof UNKNOWN>;
}

/** Stands for a value of which no more is recorded than that it differs: it may be a secret. */
export const DIFFERENT = "(not as the fleet says)";

export function valuesOf(fleet: Fleet, values: Properties): FleetValues {
  const { [fleet.entries]: entries, ...rest } = values;
  const names = [...fleet.shared, "connection", "adopt"];
  const shared = Object.fromEntries(
    names.filter((name) => rest[name] !== undefined).map((name) => [name, rest[name]]),
  );
  const own = Object.entries(isProperties(entries) ? entries : {})
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => [key, isProperties(entry) ? entry : UNKNOWN] as const);
  return { shared, own: new Map(own) };
}

/** What an entry declares as a resource of its own. Entries of a map are said for all and by the entry together. */
export function declarationOf(fleet: Fleet, shared: Properties, key: string, own: Properties): Properties {
  const declared: Properties = { ...shared };
  for (const [name, value] of Object.entries(own)) {
    const common = shared[name];
    declared[name] = common !== undefined && isMap(fleet.entry, name) ? mergeMaps(common, value) : value;
  }
  declared[fleet.key] = key;
  return declared;
}

function mergeMaps(common: unknown, own: unknown): unknown {
  return isProperties(common) && isProperties(own) ? { ...common, ...own } : UNKNOWN;
}

/**
 * What the engine records of a fleet: what is said for all once, and of each entry what it says itself. A value that
 * an entry does not say itself, or not any more, is never recorded there: the engine knows a secret by the place
 * where the program has it.
 */
export function outputsOfFleet(
  fleet: Fleet,
  { shared, own }: FleetValues,
  recorded: ReadonlyMap<string, Recorded>,
  name: unknown,
): Properties {
  const entries: Properties = {};
  const ids: Record<string, string> = {};
  const unlike: Record<string, string[]> = {};
  let idPrefix: string | undefined;
  for (const key of [...recorded.keys()].sort()) {
    const { id, outputs } = recorded.get(key) as Recorded;
    const said = own.get(key);
    const { entry, differing } = outputsOfEntry(fleet, shared, isProperties(said) ? said : {}, outputs);
    entries[key] = entry;
    if (differing.length > 0) unlike[key] = differing;
    const { remoteId } = parseId(id);
    if (fleet.entry.idFromKey && remoteId.endsWith(key)) idPrefix ??= remoteId.slice(0, -key.length);
    if (remoteId !== `${idPrefix}${key}`) ids[key] = remoteId;
  }
  return {
    ...(name !== undefined && { name }),
    ...shared,
    [fleet.entries]: entries,
    ...(idPrefix && { idPrefix }),
    ...(Object.keys(ids).length > 0 && { ids }),
    ...(Object.keys(unlike).length > 0 && { unlike }),
  };
}

/** The inputs among a fleet's outputs. */
export function inputsOfFleet(fleet: Fleet, outputs: Properties): Properties {
  return Object.fromEntries(
    Object.entries(outputs).filter(([name]) => Object.hasOwn(fleet.inputs.shape, name)),
  );
}

function outputsOfEntry(fleet: Fleet, shared: Properties, own: Properties, outputs: Properties) {
  const entry: Properties = {};
  const differing: string[] = [];
  const names = Object.keys({ ...shared, ...outputs }).filter((name) => isOfEntry(fleet, name));
  for (const name of names) {
    const [common, said, found] = [shared[name], own[name], outputs[name]];
    if (isMap(fleet.entry, name)) {
      const parts = partsOf(common, said, found);
      if (Object.keys(parts.own).length > 0 || said !== undefined) entry[name] = parts.own;
      differing.push(...parts.differing.map((part) => `${name}.${part}`));
    } else if (found !== undefined && (said !== undefined || isKept(fleet, name, found, common))) {
      entry[name] = found;
    } else if (!isSame(found, common)) {
      differing.push(name);
    }
  }
  if (own.adopt !== undefined) entry.adopt = own.adopt;
  return { entry, differing };
}

/** What can neither be read back nor be a secret is known from its record alone. */
function isKept({ entry: kind }: Fleet, name: string, found: unknown, common: unknown): boolean {
  return kind.writeOnly.includes(name) && !kind.secrets.includes(name) && !isSame(found, common);
}

/** Entries of a map that the fleet's entry says itself, and those that are not as they are said for all. */
function partsOf(common: unknown, said: unknown, found: unknown) {
  const [shared, declared, there] = [common, said, found].map((map) => (isProperties(map) ? map : {})) as [
    Properties,
    Properties,
    Properties,
  ];
  const own: Properties = {};
  const differing: string[] = [];
  for (const part of Object.keys({ ...shared, ...there })) {
    if (Object.hasOwn(declared, part) && there[part] !== undefined) own[part] = there[part];
    else if (!isSame(there[part], shared[part])) differing.push(part);
  }
  return { own, differing };
}

function isOfEntry({ key, entry }: Fleet, name: string): boolean {
  return name !== key && name !== "connection" && name !== "adopt" && !entry.identity.includes(name);
}

/** The entries of a fleet's outputs, each as a resource of its own is recorded. */
export function recordedEntries(fleet: Fleet, outputs: Properties): Map<string, Recorded> {
  const { shared, own } = valuesOf(fleet, outputs);
  const {
    idPrefix = "",
    ids = {},
    unlike = {},
  } = outputs as {
    idPrefix?: string;
    ids?: Record<string, string>;
    unlike?: Record<string, string[]>;
  };
  const entries = new Map<string, Recorded>();
  for (const [key, said] of own) {
    const recorded = declarationOf(fleet, shared, key, isProperties(said) ? said : {});
    for (const differing of unlike[key] ?? []) markDifferent(recorded, differing);
    const id = formatId(shared.connection, ids[key] ?? `${idPrefix}${key}`);
    entries.set(key, { id, outputs: recorded });
  }
  return entries;
}

function markDifferent(recorded: Properties, differing: string): void {
  const [name = "", ...rest] = differing.split(".");
  if (rest.length === 0) recorded[name] = DIFFERENT;
  else recorded[name] = { ...(recorded[name] as Properties), [rest.join(".")]: DIFFERENT };
}
