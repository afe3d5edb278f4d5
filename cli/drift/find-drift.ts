import { findFleet } from "../../provider/kinds/find";
import { DIFFERENT } from "../../provider/lifecycle/fleet-values";
import { findOperations } from "../../provider/lifecycle/operations";
import type { Session } from "../../provider/lifecycle/session";
import { type Properties, parsePath } from "../../provider/lifecycle/values";
import { VoipError } from "../../provider/transport/errors";
import { type Compared, compareResource, objectsOf, type RecordedResource, valueAt } from "./compare";
import type { RefreshedResource } from "./refresh-stack";
import { completed, hasSecrets, isSecretAt, revealed } from "./secrets";

/** What became of an object of the stack. Its values hold secrets in the clear. */
export interface Finding extends Compared {
  resource: RefreshedResource;
  /** Whether a path leads to what nobody is to see. */
  isSecret(path: readonly string[]): boolean;
  /** Why nothing is known of the object: sentences for people. */
  unreadable?: string;
}

/**
 * What became of the objects of a refreshed resource. Of secrets the engine's events tell nothing, not even whether
 * they differ. The plugin's own diff says which do; the dynamic host has no such diff, and what may have other secrets
 * is read once more here.
 */
export async function findDrift(session: Session, resource: RefreshedResource): Promise<Finding[]> {
  const { step } = resource;
  const recorded: RecordedResource = {
    ...resource,
    inputs: revealed(resource.inputs),
    outputs: revealed(resource.outputs),
  };
  const shown = step?.new?.outputs;
  const finding = (object: Compared): Finding => ({
    ...object,
    resource,
    isSecret: (path) => isHidden(object, resource, shown, path),
  });

  if (!step) {
    const unreadable = resource.failure ?? "Pulumi did not read it.";
    return objectsOf(recorded).map((object) => {
      return { ...finding({ ...object, found: undefined, changes: [] }), unreadable };
    });
  }
  const compared = await Promise.all(
    compareResource(recorded, shown && completed(shown, recorded.outputs)).map((object) =>
      known(session, object),
    ),
  );
  const mayHide = step.op !== "same" && shown && [resource.inputs, shown].some(hasSecrets);
  if (!mayHide) return compared.map(finding);
  if (step.detailedDiff) {
    const paths = Object.keys(step.detailedDiff).map(parsePath);
    return compared.map((object) => finding(withChanges(object, resource.token, paths)));
  }
  try {
    const read = await findOperations(resource.token)?.read(session, resource.id, recorded.outputs);
    const again = compareResource(recorded, read?.outputs).map((object) => known(session, object));
    return (await Promise.all(again)).map(finding);
  } catch (error) {
    if (!(error instanceof VoipError)) throw error;
    const { message } = error;
    return compared.map((object) => ({
      ...finding(object),
      ...(object.changes.length === 0 && {
        unreadable: `Whether its secrets differ is not known: ${message}`,
      }),
    }));
  }
}

/** A fleet records no more of some values than that they differ: its entry is read as an object of its own. */
async function known(session: Session, object: Compared): Promise<Compared> {
  const { kind, id, declared, found, changes } = object;
  if (!changes.some((path) => valueAt(found, path) === DIFFERENT)) return object;
  try {
    const read = await findOperations(kind.token)?.read(session, id, declared);
    return read ? { ...object, found: read.outputs } : object;
  } catch (error) {
    if (error instanceof VoipError) return object;
    throw error;
  }
}

/** An object with those of the resource's changes that are of it. */
function withChanges(object: Compared, token: string, paths: readonly (readonly string[])[]): Compared {
  const fleet = findFleet(token);
  const own = fleet
    ? paths.filter(([map, key]) => map === fleet.entries && key === object.entry).map(([, , ...path]) => path)
    : paths;
  if (own.some((path) => path.length === 0)) return { ...object, found: undefined, changes: [] };
  const all = new Map([...object.changes, ...own].map((path) => [JSON.stringify(path), path]));
  return { ...object, changes: [...all.values()] };
}

function isHidden(
  { kind, entry }: Compared,
  { token, inputs, outputs }: RefreshedResource,
  shown: Properties | undefined,
  path: readonly string[],
): boolean {
  const [name = "", part = ""] = path;
  if (kind.secrets.includes(name) || kind.secretEntries?.[name]?.includes(part)) return true;
  const fleet = findFleet(token);
  const paths = fleet ? [path, [fleet.entries, entry ?? "", ...path]] : [path];
  return paths.some((each) => [inputs, outputs, shown].some((values) => isSecretAt(values, each)));
}
