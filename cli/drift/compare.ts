import { findFleet, findKind } from "../../provider/kinds/find";
import type { Fleet } from "../../provider/kinds/fleet";
import type { Kind } from "../../provider/kinds/kind";
import { diff } from "../../provider/lifecycle/diff";
import { changesOfEntry } from "../../provider/lifecycle/fleet-diff";
import { declarationOf, recordedEntries, valuesOf } from "../../provider/lifecycle/fleet-values";
import { recordedOf } from "../../provider/lifecycle/state";
import { isProperties, type Properties } from "../../provider/lifecycle/values";

/** A resource as the state has it. */
export interface RecordedResource {
  /** As in `sraps:Phone` or `sraps:PhoneFleet`. */
  token: string;
  id: string;
  inputs: Properties;
  outputs: Properties;
}

/** An object of the stack: a resource, or an entry of a fleet. */
export interface ManagedObject {
  kind: Kind;
  id: string;
  /** The key of a fleet's entry. */
  entry?: string;
  /** What the program last declared. */
  declared: Properties;
}

/** What became of an object. */
export interface Compared extends ManagedObject {
  /** What a read shows; `undefined` when the object is not there. */
  found: Properties | undefined;
  /** The inputs, and entries of maps, that are not as declared. */
  changes: readonly (readonly string[])[];
}

/** Whether the provider has a resource of that token, be it a kind or a fleet. */
export function isResource(token: string): boolean {
  return findKind(token) !== undefined || findFleet(token) !== undefined;
}

/** The objects that a resource stands for: itself, or all entries of a fleet. */
export function objectsOf({ token, id, inputs, outputs }: RecordedResource): ManagedObject[] {
  const kind = findKind(token);
  if (kind) return [{ kind, id, declared: inputs }];
  const fleet = findFleet(token);
  if (!fleet) return [];
  const { shared, own } = valuesOf(fleet, inputs);
  return [...recordedEntries(fleet, outputs)].map(([entry, recorded]) => {
    const said = own.get(entry);
    const declared = isProperties(said) ? declarationOf(fleet, shared, entry, said) : recorded.outputs;
    return { kind: fleet.entry, id: recorded.id, entry, declared };
  });
}

/**
 * Compares what the program last declared with what a read shows: `found` are the outputs, `undefined` when nothing is
 * there. Pure: the same comparison by which a preview knows what an update would do.
 */
export function compareResource(resource: RecordedResource, found: Properties | undefined): Compared[] {
  const fleet = findFleet(resource.token);
  const objects = objectsOf(resource);
  if (found && fleet) return compareEntries(fleet, objects, found);
  return objects.map((object) => ({
    ...object,
    found,
    changes: found ? changesOf(object.kind, object.id, found, object.declared) : [],
  }));
}

function compareEntries(fleet: Fleet, objects: readonly ManagedObject[], found: Properties): Compared[] {
  const entries = recordedEntries(fleet, found);
  return objects.map((object) => {
    const entry = entries.get(object.entry ?? "");
    const changes = entry ? changesOfEntry(fleet, entry, object.declared) : [];
    return { ...object, found: entry?.outputs, changes: changes.map(({ path }) => path) };
  });
}

function changesOf(kind: Kind, id: string, found: Properties, declared: Properties) {
  return diff(kind, recordedOf(kind, id, found), declared).map(({ path }) => path);
}

/** The value of an input, or of an entry of a map. */
export function valueAt(values: Properties | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (isProperties(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    values,
  );
}
