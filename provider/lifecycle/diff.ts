import { isDeepStrictEqual } from "node:util";
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

/** For a create or a replacement to come, never compared. */
const NEVER_COMPARED = new Set(["adopt", "allowReplace", "marker"]);

/**
 * What differs between recorded values (outputs, which hold what really was applied) and desired inputs. Pure and
 * without I/O. What cannot be changed and is left open by the program is no change: what is there stands.
 */
export function diff(kind: Kind, recorded: Properties, desired: Properties): PropertyChange[] {
  // Most of it is equal as it stands.
  const names = namesToCompare(kind, recorded, desired);
  const before = normalise(kind, those(names, recorded));
  const after = normalise(kind, those(names, desired));
  const immutable = kind.immutable ?? kind.identity;
  const changes: PropertyChange[] = [];
  for (const name of Object.keys({ ...before, ...after })) {
    const isFixed = immutable.includes(name);
    if (isFixed && after[name] === undefined) continue;
    // What was left open so far may well be what is declared now: an update looks.
    const replace = name === "connection" || (isFixed && before[name] !== undefined);
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
    return kind.isEqual?.[name]?.(before, after) ? [] : change([name], before, after, replace);
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

/** The inputs whose values are not the same to the letter. */
function namesToCompare(kind: Kind, recorded: Properties, desired: Properties): string[] {
  return Object.keys(kind.inputs.shape).filter(
    (name) => !NEVER_COMPARED.has(name) && !isDeepStrictEqual(recorded[name], desired[name]),
  );
}

function those(names: readonly string[], values: Properties): Properties {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
