import type { Kind } from "../kinds/kind";
import { VoipError } from "../transport/errors";
import { diff } from "./diff";
import { isShown } from "./masking";
import type { Session } from "./session";
import { type AnyObserved, formatId, inputsOf } from "./state";
import { formatPath, type Properties, quote } from "./values";

/**
 * Takes an object's natural key for a resource of this run. Two resources that stand for the same object would
 * overwrite each other for ever.
 */
export function claim(kind: Kind, session: Session, inputs: Properties): void {
  const key = claimKey(kind, inputs);
  if (key === undefined) return;
  if (session.claimed.has(key)) throw declaredTwice(kind, inputs);
  session.claimed.add(key);
}

/** Takes an object's id as well: it says of the natural key what a declaration may leave open. */
export function claimId(kind: Kind, session: Session, id: string): void {
  session.claimed.add(idKey(kind, id));
}

export function release(kind: Kind, session: Session, inputs: Properties): void {
  session.claimed.delete(claimKey(kind, inputs) ?? "");
}

/** Whether another resource of this run stands for the object by now, as after a rename without an alias. */
export function isClaimed(kind: Kind, session: Session, id: string, inputs: Properties): boolean {
  return session.claimed.has(idKey(kind, id)) || session.claimed.has(claimKey(kind, inputs) ?? "");
}

/**
 * Removes an object, and lets those wait that come to stand for it meanwhile: a fleet gives up a phone in the same
 * step in which another one takes it.
 */
export async function leave(
  kind: Kind,
  session: Session,
  id: string,
  recorded: Properties,
  removal: () => Promise<void>,
): Promise<void> {
  const keys = [idKey(kind, id), claimKey(kind, recorded) ?? idKey(kind, id)];
  const leaving = removal();
  const settled = leaving.catch(() => {});
  for (const key of keys) session.leaving.set(key, settled);
  try {
    await leaving;
  } finally {
    for (const key of keys) session.leaving.delete(key);
  }
}

/** The removal of the object that is under way, if there is one: by the natural key, or by the id. */
export function departure(
  kind: Kind,
  session: Session,
  of: { inputs: Properties } | { id: string },
): Promise<unknown> | undefined {
  return session.leaving.get("id" in of ? idKey(kind, of.id) : (claimKey(kind, of.inputs) ?? ""));
}

/** Lets a resource take over an object that is there already, and says so; or refuses. */
export function takeOver(kind: Kind, session: Session, observed: AnyObserved, declared: Properties): void {
  if (session.claimed.has(idKey(kind, formatId(declared.connection, observed.id)))) {
    throw declaredTwice(kind, declared);
  }
  const policy = declared.adopt ?? "matching";
  const differing = differences(kind, kind.identityMaking, observed, declared);
  if (policy === "always" || (policy === "matching" && differing.length === 0)) {
    const end = kind.retains?.(declared)
      ? "`pulumi destroy` will leave it where it is."
      : "`pulumi destroy` will remove it, unless the resource has retainOnDelete.";
    session.log.warn(`${kind.token} ${observed.id} existed already and is taken over: ${end}`);
    return;
  }
  throw new VoipError({
    kind: "conflict",
    problem: `${kind.token} ${observed.id} exists already${differing.length > 0 ? ` and differs: ${differing.join(", ")}` : ""}.`,
    advice:
      'Nothing was changed. Declare it as it is there, set adopt: "always" to take it over and change it, or read it with .get().',
  });
}

/** The parts of the natural key in which an object differs from the record of it. */
export function movedParts(kind: Kind, observed: AnyObserved, recorded: Properties): string[] {
  return differences(kind, kind.identity, observed, recorded);
}

/** In which of the named inputs an object differs from their values; what they do not mention does not count. */
function differences(
  kind: Kind,
  names: readonly string[],
  observed: AnyObserved,
  values: Properties,
): string[] {
  const there = inputsOf(kind, observed, values);
  return diff(kind, there, values)
    .filter(({ path }) => names.includes(path[0] ?? ""))
    .map(({ path }) => describeDifference(kind, path, there, values));
}

function describeDifference(
  kind: Kind,
  path: readonly string[],
  found: Properties,
  wanted: Properties,
): string {
  const [name = ""] = path;
  if (!isShown(kind, name)) return formatPath(path);
  return `${name} is ${quote(found[name])}, not ${quote(wanted[name])}`;
}

/** `undefined` for a declaration without a natural key: nothing else can be meant by it. */
function claimKey(kind: Kind, inputs: Properties): string | undefined {
  if (kind.identity.every((name) => inputs[name] === undefined)) return undefined;
  return JSON.stringify([
    kind.token,
    inputs.connection ?? "",
    ...kind.identity.map((name) => inputs[name] ?? ""),
  ]);
}

function idKey(kind: Kind, id: string): string {
  return JSON.stringify([kind.token, "id", id]);
}

function declaredTwice(kind: Kind, inputs: Properties): VoipError {
  return new VoipError({
    kind: "conflict",
    problem: `Two resources of this program declare the same ${kind.token}: ${describeKey(kind, inputs)}.`,
    advice: "Keep one of them.",
  });
}

function describeKey(kind: Kind, inputs: Properties): string {
  return kind.identity
    .filter((name) => inputs[name] !== undefined)
    .map((name) => (isShown(kind, name) ? `${name} ${quote(inputs[name])}` : name))
    .join(", ");
}
