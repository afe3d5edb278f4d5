import type { Fleet } from "../kinds/fleet";
import { diff, type PropertyChange } from "./diff";
import { declarationOf, recordedEntries, valuesOf } from "./fleet-values";
import type { Recorded } from "./reconcile";
import { recordedOf } from "./state";
import { isSame, type Properties, UNKNOWN } from "./values";

/**
 * What differs between a fleet's recorded outputs and its desired inputs: entries to come, to go and to change.
 * Pure. Another account or another natural key of all entries replaces the fleet.
 */
export function diffFleet(fleet: Fleet, recorded: Properties, desired: Properties): PropertyChange[] {
  const { entries: map, entry: kind } = fleet;
  const before = recordedEntries(fleet, recorded);
  if (desired[map] === UNKNOWN) return [{ path: [map], change: "update", replace: false }];
  const { shared, own } = valuesOf(fleet, desired);
  const changes = new Map<string, PropertyChange>();
  const add = (change: PropertyChange) => changes.set(JSON.stringify(change.path), change);
  for (const key of before.keys()) {
    if (!own.has(key)) add({ path: [map, key], change: "delete", replace: false });
  }
  for (const [key, said] of own) {
    const entry = before.get(key);
    if (!entry) {
      add({ path: [map, key], change: "add", replace: false });
    } else if (said === UNKNOWN) {
      add({ path: [map, key], change: "update", replace: false });
    } else {
      for (const change of changesOfEntry(fleet, entry, declarationOf(fleet, shared, key, said))) {
        const [name = ""] = change.path;
        const isOfFleet = name === "connection" || kind.identity.includes(name);
        const path = isOfFleet || !(name in said) ? change.path : [map, key, ...change.path];
        add({ ...change, path, replace: isOfFleet && change.replace });
      }
    }
  }
  return [...changes.values()];
}

/** What differs between an entry's record and its declaration. `replace` asks for another object of the entry. */
export function changesOfEntry(fleet: Fleet, recorded: Recorded, declared: Properties): PropertyChange[] {
  if (isSame(recorded.outputs, declared)) return [];
  return diff(fleet.entry, recordedOf(fleet.entry, recorded.id, recorded.outputs), declared);
}
