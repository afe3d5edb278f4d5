import type { Fleet } from "../kinds/fleet";
import type { Kind } from "../kinds/kind";
import { isProperties, type Properties } from "./values";

/** Which of some values are secret: a whole value, or parts of it. */
export interface Secrets {
  readonly [name: string]: true | Secrets;
}

/** The secrets among the entries of maps. Inputs that are secret as a whole are the class's to name. */
export function secretEntriesOf(kind: Kind): Secrets {
  return Object.fromEntries(
    Object.entries(kind.secretEntries ?? {}).map(([name, entries = []]) => [name, allOf(entries)]),
  );
}

/** The secrets of each of a fleet's entries, and those among what is said for all. */
export function secretEntriesOfFleet({ entry: kind, entries }: Fleet, values: Properties): Secrets {
  const map = values[entries];
  const ofMaps = secretEntriesOf(kind);
  const ofEntry = { ...ofMaps, ...allOf(kind.secrets) };
  const keys = isProperties(map) && Object.keys(ofEntry).length > 0 ? Object.keys(map) : [];
  return { ...ofMaps, [entries]: Object.fromEntries(keys.map((key) => [key, ofEntry])) };
}

function allOf(names: readonly string[]): Secrets {
  return Object.fromEntries(names.map((name) => [name, true as const]));
}
