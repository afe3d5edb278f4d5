import type { Clients } from "../clients/backends";
import type { Created, Kind } from "../kinds/kind";
import { isOutcomeUnknown, VoipError } from "../transport/errors";
import { claim, claimId, departure, isClaimed, leave, movedParts, release, takeOver } from "./claims";
import { changedInputs, diff } from "./diff";
import { masked } from "./masking";
import type { Log, Session } from "./session";
import {
  type AnyObserved,
  formatId,
  inputsOf,
  isReadBack,
  mentionedInEither,
  outputsOf,
  parseId,
  readingOf,
  referenceTo,
  withEntries,
} from "./state";
import type { Properties } from "./values";

/** An object and what the engine records of it. */
export interface Recorded {
  id: string;
  outputs: Properties;
}

/** An object exists and a later step failed: the engine keeps the id and what was reached. */
export class PartialError extends VoipError {
  constructor(
    readonly id: string,
    readonly outputs: Properties,
    cause: VoipError,
  ) {
    super({ ...cause.failure, cause });
  }
}

type AnyClient = Clients[Kind["backend"]];

/** How often a create is tried when its outcome stays unknown and the object is not there afterwards. */
const CREATE_ATTEMPTS = 3;

/**
 * Makes the object exist as declared. It looks for it first, so that a run that broke off anywhere is picked up
 * where it ended.
 */
export async function create(kind: Kind, session: Session, declared: Properties): Promise<Recorded> {
  const api = connect(kind, session, declared);
  claim(kind, session, declared);
  let created: Created<Properties, Properties>;
  let written: Properties = {};
  try {
    await departure(kind, session, { inputs: declared });
    let observed = await observeBefore(kind, api, declared);
    const leaving = observed && departure(kind, session, { id: formatId(declared.connection, observed.id) });
    if (leaving) {
      await leaving;
      observed = await observeBefore(kind, api, declared);
    }
    if (observed) {
      takeOver(kind, session, observed, declared);
      created = { id: observed.id, observed };
    } else {
      created = await createOnce(kind, api, declared);
      written = declared;
      if (created.warning !== undefined) session.log.warn(`${kind.token} ${created.id}: ${created.warning}`);
    }
  } catch (error) {
    release(kind, session, declared);
    throw error;
  }
  const id = formatId(declared.connection, created.id);
  claimId(kind, session, id);
  session.reads.written(kind, id);
  let observed = created.observed;
  try {
    observed ??= await observeWritten(kind, api, created.id, declared);
    observed = await synchronise(kind, api, observed, written, declared);
    return { id, outputs: outputsOf(kind, observed, declared) };
  } catch (error) {
    throw partial(kind, id, observed, written, declared, error);
  }
}

/** Brings the object in line with the declaration. `recorded` is what an earlier run left behind. */
export async function update(
  kind: Kind,
  session: Session,
  id: string,
  recorded: Properties,
  declared: Properties,
): Promise<Recorded> {
  const api = connect(kind, session, declared);
  const { remoteId } = parseId(id);
  session.reads.written(kind, id);
  const mentioned = mentionedInEither(kind, recorded, declared);
  let observed = await kind.observe(api, referenceTo(kind, remoteId, mentioned));
  if (!observed) {
    if (kind.idFromKey) return create(kind, session, declared);
    throw new VoipError({
      kind: "notFound",
      problem: `${kind.token} ${remoteId} no longer exists.`,
      advice: "Run `pulumi refresh`; the next `pulumi up` then creates it anew.",
    });
  }
  try {
    observed = await synchronise(kind, api, observed, recorded, declared);
    return { id, outputs: outputsOf(kind, observed, declared) };
  } catch (error) {
    throw partial(kind, id, observed, recorded, declared, error);
  }
}

/**
 * The object as it is now, as the engine records it; `undefined` only when the back end says it is not there. An
 * import may give its natural key, as text, in the place of its id.
 */
export async function read(
  kind: Kind,
  session: Session,
  id: string,
  recorded: Properties,
): Promise<(Recorded & { inputs: Properties }) | undefined> {
  const { connection = recorded.connection as string | undefined, remoteId } = parseId(id);
  const mentioned = connection === undefined ? recorded : { ...recorded, connection };
  const api = connect(kind, session, mentioned);
  const reference = referenceTo(kind, remoteId, mentioned);
  // What is found by its key is read by its id: a search shows of an object what the search is about.
  const found = "key" in reference ? (await kind.observe(api, reference))?.id : remoteId;
  if (found === undefined) return undefined;
  const observed = await session.reads.observe(kind, api, { connection, remoteId: found }, mentioned);
  return observed && readingOf(kind, connection, observed, mentioned, kind.keyText?.parse(remoteId));
}

/** Removes the object, unless its id has come to stand for another one. */
export async function remove(kind: Kind, session: Session, id: string, recorded: Properties): Promise<void> {
  const { connection = recorded.connection, remoteId } = parseId(id);
  session.reads.written(kind, id);
  const api = connect(kind, session, { connection });
  if (isClaimed(kind, session, id, recorded)) {
    session.log.info(`${kind.token} ${remoteId} stays: another resource of this program stands for it now.`);
    return;
  }
  await leave(kind, session, id, recorded, () => removeObserved(kind, api, remoteId, recorded, session.log));
}

async function removeObserved(
  kind: Kind,
  api: AnyClient,
  remoteId: string,
  recorded: Properties,
  log: Log,
): Promise<void> {
  const retained = kind.retains?.(recorded);
  if (retained !== undefined) {
    log.warn(`${kind.token} ${remoteId} stays where it is: ${retained}`);
    return;
  }
  if (!kind.idFromKey) {
    const observed = await kind.observe(api, { id: remoteId, mentioned: recorded });
    if (!observed) return;
    const moved = movedParts(kind, observed, recorded);
    if (moved.length > 0) {
      throw new VoipError({
        kind: "conflict",
        problem: `${kind.token} ${remoteId} is another object by now: ${moved.join(", ")}.`,
        advice: "Nothing was removed. Run `pulumi refresh`.",
      });
    }
    const contents = recorded.forceDestroy === true ? undefined : await kind.contents?.(api, observed);
    if (contents !== undefined) {
      throw new VoipError({
        kind: "conflict",
        problem: `${kind.token} ${remoteId} still has ${contents}, which would go with it.`,
        advice:
          "Nothing was removed. Remove them first, or set forceDestroy: true and run `pulumi up` before.",
      });
    }
  }
  await kind.remove(api, remoteId, recorded);
}

function connect(kind: Kind, session: Session, values: Properties): AnyClient {
  return session.connections.client(kind.backend, values.connection as string | undefined);
}

/** What is there already before a create, as far as it can be recognised. */
async function observeBefore(
  kind: Kind,
  api: AnyClient,
  declared: Properties,
): Promise<AnyObserved | undefined> {
  if (!isFindable(kind, api, declared) && declared.adopt !== "always") return undefined;
  return kind.observe(api, { key: declared });
}

function isFindable(kind: Kind, api: AnyClient, declared: Properties): boolean {
  return kind.isFindable?.(api, declared) ?? true;
}

/** Creates the object; when the answer is lost, looks whether it is there before it is tried again. */
async function createOnce(
  kind: Kind,
  api: AnyClient,
  declared: Properties,
): Promise<Created<Properties, Properties>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await masked(kind, declared, () => kind.create(api, declared));
    } catch (error) {
      if (!isOutcomeUnknown(error)) throw error;
      if (!isFindable(kind, api, declared)) throw await unrecognisable(kind, api, declared, error);
      const observed = await kind.observe(api, { key: declared });
      if (observed) return { id: observed.id, observed };
      if (attempt === CREATE_ATTEMPTS) throw error;
    }
  }
}

/** Nothing tells whether the object was made, so nothing is made a second time: a person has to look. */
async function unrecognisable(
  kind: Kind,
  api: AnyClient,
  declared: Properties,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof VoipError)) return error;
  const found = await kind.lookalikes?.(api, declared).catch(() => undefined);
  const candidates =
    found === undefined
      ? "What is there could not be read."
      : found.length === 0
        ? "No object like it is there now."
        : `Objects like it: ${found.join(", ")}.`;
  return error.with({
    problem: `Whether this ${kind.token} was made is not known: ${error.failure.problem} ${candidates}`,
    advice:
      'If one of them is it, set adopt: "always" to take it over, or remove it; another `pulumi up` makes a new one.',
  });
}

async function observeWritten(
  kind: Kind,
  api: AnyClient,
  remoteId: string,
  mentioned: Properties,
): Promise<AnyObserved> {
  const observed = await kind.observe(api, { id: remoteId, mentioned });
  if (observed) return observed;
  throw new VoipError({
    kind: "partial",
    problem: `${kind.token} ${remoteId} was written and is not there when it is read.`,
    advice: "Run `pulumi up` again.",
  });
}

/**
 * Writes what differs between the object and the declaration, and what cannot be read back when its declaration
 * changed. No write when nothing differs. Answers the object as it is then; when the answer is lost, looks.
 */
async function synchronise(
  kind: Kind,
  api: AnyClient,
  observed: AnyObserved,
  recorded: Properties,
  declared: Properties,
): Promise<AnyObserved> {
  const changed = differing(kind, observed, recorded, declared);
  if (changed.size === 0) return observed;
  const change = { id: observed.id, observed, desired: declared, previous: recorded, changed };
  try {
    const updated = await masked(kind, declared, () => kind.update(api, change));
    return updated ?? observeWritten(kind, api, observed.id, declared);
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    const mentioned = mentionedInEither(kind, recorded, declared);
    const found = await kind.observe(api, { id: observed.id, mentioned }).catch(() => undefined);
    if (found && differing(kind, found, recorded, declared).size === 0) return found;
    throw error;
  }
}

/** The inputs in which an object is not as declared, as far as that can be told. */
function differing(
  kind: Kind,
  observed: AnyObserved,
  recorded: Properties,
  declared: Properties,
): ReadonlySet<string> {
  const there = inputsOf(kind, observed, mentionedInEither(kind, recorded, declared));
  const readBack = [...changedInputs(diff(kind, there, declared))].filter((name) =>
    isReadBack(kind, name, observed),
  );
  const written = diff(kind, recorded, declared).filter(({ path }) => isWrittenOnly(kind, path, observed));
  return new Set([...readBack, ...changedInputs(written)]);
}

/** Whether what was written last is all that is known of the input, or of an entry of it. */
function isWrittenOnly(
  kind: Kind,
  [name = "", entry = ""]: readonly string[],
  { unseen = [], unseenEntries = {} }: AnyObserved,
): boolean {
  if (kind.writeOnly.includes(name) || unseen.includes(name)) return true;
  return unseenEntries[name]?.includes(entry) ?? false;
}

/**
 * The failure with what was reached: of what was created and could not be read, what the first write sets, by which
 * a removal knows it again. What was to be removed is still recorded, and a value that cannot be read
 * back counts as not written, so that the next run does the remainder.
 */
function partial(
  kind: Kind,
  id: string,
  observed: AnyObserved | undefined,
  recorded: Properties,
  declared: Properties,
  error: unknown,
): unknown {
  if (!(error instanceof VoipError)) return error;
  const mentioned = mentionedInEither(kind, recorded, declared);
  const first = Object.fromEntries(
    [...kind.identity, ...kind.identityMaking].map((name) => [name, declared[name]]),
  );
  const reached: AnyObserved = observed ?? { id, inputs: first, outputs: {} };
  for (const name of Object.keys(mentioned)) {
    mentioned[name] = isWrittenOnly(kind, [name], reached)
      ? recorded[name]
      : withEntries(mentioned[name], recorded[name], reached.unseenEntries?.[name]);
  }
  return new PartialError(id, outputsOf(kind, reached, mentioned), error);
}
