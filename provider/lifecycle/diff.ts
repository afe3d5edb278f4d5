import type { Kind } from "../kinds/kind";
import { isMap, normalise } from "./normalise";
import { isProperties, isSame, type Properties } from "./values";

/** One property that differs. */
export interface PropertyChange {
  /** The input, and below it the entry of a map: `["settings", "vlan_id"]`. */
  path: readonly string[];
  change: "add" | "update" | "delete";
  /** The change asks for another object. */
  replace: boolean;
}

/** Stored for the next create, never compared. */
const NEVER_COMPARED = new Set(["adopt"]);

/**
 * What differs between recorded values (outputs, which hold what really was applied) and desired inputs. Pure and
 * without I/O. A part of the natural key that the program leaves open is no change: what the id says stands.
 */
export function diff(kind: Kind, recorded: Properties, desired: Properties): PropertyChange[] {
  const before = normalise(kind, managed(kind, recorded));
  const after = normalise(kind, managed(kind, desired));
  const immutable = kind.immutable ?? kind.identity;
  const changes: PropertyChange[] = [];
  for (const name of Object.keys({ ...before, ...after })) {
    const replace = name === "connection" || immutable.includes(name);
    if (kind.identity.includes(name) && after[name] === undefined) continue;
    changes.push(...compare(kind, name, before[name], after[name], replace));
  }
  return changes;
}

/** The names of the inputs that differ. */
export function changedInputs(changes: readonly PropertyChange[]): Set<string> {
  return new Set(changes.map(({ path }) => path[0] ?? ""));
}

function compare(
  kind: Kind,
  name: string,
  before: unknown,
  after: unknown,
  replace: boolean,
): PropertyChange[] {
  const [old, wanted] = [before ?? {}, after ?? {}];
  if (!isMap(kind, name) || !isProperties(old) || !isProperties(wanted)) {
    return change([name], before, after, replace);
  }
  const keys = Object.keys({ ...old, ...wanted }).sort();
  const at = (map: Properties, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined);
  return keys.flatMap((key) => change([name, key], at(old, key), at(wanted, key), replace));
}

function change(
  path: readonly string[],
  before: unknown,
  after: unknown,
  replace: boolean,
): PropertyChange[] {
  if (isSame(before, after)) return [];
  if (before === undefined) return [{ path, change: "add", replace }];
  return [{ path, change: after === undefined ? "delete" : "update", replace }];
}

function managed(kind: Kind, values: Properties): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => Object.hasOwn(kind.inputs.shape, name) && !NEVER_COMPARED.has(name),
    ),
  );
}
