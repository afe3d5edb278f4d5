import type { Fleet } from "../kinds/fleet";
import { type FailureKind, VoipError } from "../transport/errors";
import { digest } from "./digest";
import { atEntry } from "./fleet-check";
import { changesOfEntry } from "./fleet-diff";
import { declarationOf, outputsOfFleet, recordedEntries, valuesOf } from "./fleet-values";
import { create, PartialError, type Recorded, read, remove, update } from "./reconcile";
import type { Session } from "./session";
import { recordedOf } from "./state";
import { isProperties, type Properties } from "./values";
import { workThrough } from "./workers";

/** How many entries are done between two messages of how far it is. */
const PROGRESS = 100;

/** Failures that every further entry would share. */
const FINAL: ReadonlySet<FailureKind> = new Set(["auth", "cancelled"]);

/** Failures of the back end, not of one entry, and after how many of them in a row nothing further is tried. */
const PASSING: ReadonlySet<FailureKind> = new Set(["rateLimited", "transient"]);
const PATIENCE = 100;

/** Makes all entries exist as declared. */
export async function createFleet(fleet: Fleet, session: Session, declared: Properties): Promise<Recorded> {
  return settle(fleet, session, undefined, new Map(), declared);
}

/** Removes entries that are not declared any more, makes new ones, and changes those whose declaration changed. */
export async function updateFleet(
  fleet: Fleet,
  session: Session,
  id: string,
  recorded: Properties,
  declared: Properties,
): Promise<Recorded> {
  return settle(fleet, session, id, recordedEntries(fleet, recorded), declared);
}

async function settle(
  fleet: Fleet,
  session: Session,
  recordedId: string | undefined,
  entries: Map<string, Recorded>,
  declared: Properties,
): Promise<Recorded> {
  const { entry: kind } = fleet;
  const id = recordedId ?? idOf(fleet, declared);
  const values = valuesOf(fleet, declared);
  const leaving = [...entries.keys()].filter((key) => !values.own.has(key));
  const declarations = new Map(
    [...values.own].map(([key, own]) => [
      key,
      declarationOf(fleet, values.shared, key, isProperties(own) ? own : {}),
    ]),
  );
  const changing = [...declarations].filter(([key, declaration]) => {
    const before = entries.get(key);
    return !before || changesOfEntry(fleet, before, declaration).length > 0;
  });
  const work = new EntryWork(fleet, session, leaving.length + changing.length);
  // First what goes: its numbers and names become free.
  await work.each(leaving, async (key, own) => {
    const before = entries.get(key);
    if (before) await remove(kind, own, before.id, before.outputs);
    entries.delete(key);
  });
  await work.each(
    changing.map(([key]) => key),
    async (key, own) => {
      const declaration = declarations.get(key) ?? {};
      try {
        entries.set(key, await settleEntry(fleet, own, entries, key, declaration));
      } catch (error) {
        if (error instanceof PartialError) entries.set(key, { id: error.id, outputs: error.outputs });
        throw error;
      }
    },
  );
  const outputs = outputsOfFleet(fleet, values, entries, declared.name);
  work.tell();
  const failure = work.failure("What was done is recorded: the next `pulumi up` does the remainder.");
  if (!failure) return { id, outputs };
  // Of a new fleet that has nothing there is nothing to record.
  const isNothing = recordedId === undefined && entries.size === 0;
  throw isNothing ? failure : new PartialError(id, outputs, failure);
}

async function settleEntry(
  fleet: Fleet,
  session: Session,
  entries: Map<string, Recorded>,
  key: string,
  declared: Properties,
): Promise<Recorded> {
  const { entry: kind } = fleet;
  const before = entries.get(key);
  if (!before) return create(kind, session, declared);
  const changes = changesOfEntry(fleet, before, declared);
  if (!changes.some(({ replace }) => replace)) {
    return update(kind, session, before.id, recordedOf(kind, before.id, before.outputs), declared);
  }
  await remove(kind, session, before.id, before.outputs);
  entries.delete(key);
  return create(kind, session, declared);
}

/** The entries as they are now. Those that have gone are left out. */
export async function readFleet(
  fleet: Fleet,
  session: Session,
  id: string,
  recorded: Properties,
): Promise<Recorded & { inputs: Properties }> {
  if (!isProperties(recorded[fleet.entries])) throw unreadable(fleet, id);
  const { entry: kind } = fleet;
  const values = valuesOf(fleet, recorded);
  const entries = recordedEntries(fleet, recorded);
  const work = new EntryWork(fleet, session, entries.size);
  await work.each([...entries.keys()], async (key, own) => {
    const { id: entryId, outputs } = entries.get(key) as Recorded;
    const found = await read(kind, own, entryId, outputs);
    if (found) entries.set(key, found);
    else entries.delete(key);
  });
  const failure = work.failure("Nothing was recorded.");
  if (failure) throw failure;
  const outputs = outputsOfFleet(fleet, values, entries, recorded.name);
  const inputs = Object.entries(outputs).filter(([name]) => Object.hasOwn(fleet.inputs.shape, name));
  return { id, outputs, inputs: Object.fromEntries(inputs) };
}

/** Removes every entry that is recorded. */
export async function removeFleet(
  fleet: Fleet,
  session: Session,
  _id: string,
  recorded: Properties,
): Promise<void> {
  const entries = recordedEntries(fleet, recorded);
  const work = new EntryWork(fleet, session, entries.size);
  await work.each([...entries.keys()], async (key, own) => {
    const { id, outputs } = entries.get(key) as Recorded;
    await remove(fleet.entry, own, id, outputs);
  });
  work.tell();
  const failure = work.failure("The others are removed: `pulumi destroy` again removes the remainder.");
  if (failure) throw failure;
}

/** What is done with each of many entries: several at once, one failure keeps no other entry from its turn. */
class EntryWork {
  readonly #fleet: Fleet;
  readonly #session: Session;
  readonly #total: number;
  readonly #failures: { key: string; error: VoipError }[] = [];
  readonly #told = { warn: [] as string[], info: [] as string[] };
  #done = 0;
  #inARow = 0;
  #isHopeless = false;

  constructor(fleet: Fleet, session: Session, total: number) {
    this.#fleet = fleet;
    this.#session = session;
    this.#total = total;
  }

  async each(keys: readonly string[], act: (key: string, session: Session) => Promise<void>): Promise<void> {
    const workOn = async (key: string) => {
      try {
        await act(key, this.#sessionOf(key));
        this.#inARow = 0;
      } catch (error) {
        if (!(error instanceof VoipError)) throw error;
        this.#failures.push({ key, error });
        this.#inARow = PASSING.has(error.kind) ? this.#inARow + 1 : 0;
        this.#isHopeless ||= FINAL.has(error.kind) || this.#inARow === PATIENCE;
      }
      this.#done += 1;
      if (this.#done % PROGRESS === 0) this.#showProgress();
    };
    await workThrough(keys, workOn, () => this.#isHopeless);
  }

  /** Says what was noticed of entries, the first of it in full. */
  tell(): void {
    for (const text of digest(this.#told.warn)) this.#session.log.warn(text);
    for (const text of digest(this.#told.info)) this.#session.log.info(text);
  }

  /** All that failed in one error, in the order of the keys, and a sentence on the remainder; nothing when all went well. */
  failure(remainder: string): VoipError | undefined {
    const failures = this.#failures.sort(({ key: one }, { key: other }) => (one < other ? -1 : 1));
    const [first] = failures;
    if (!first) return undefined;
    const lines = failures.map(({ key, error }) => {
      const { property = "" } = error.failure;
      return atEntry(this.#fleet, key, property.split(/[.[]/, 1)[0] ?? "", error.message);
    });
    const untried = this.#total - this.#done;
    const isAlike = failures.every(({ error }) => error.kind === first.error.kind);
    return new VoipError({
      kind: isAlike ? first.error.kind : "partial",
      problem: [
        `${failures.length} of ${this.#total} ${this.#fleet.entries} failed${untried > 0 ? `, and ${untried} were not tried` : ""}:`,
        ...digest(lines),
        remainder,
      ].join("\n"),
    });
  }

  #showProgress(): void {
    const { entries, token } = this.#fleet;
    const failed = this.#failures.length > 0 ? `, ${this.#failures.length} of them failed` : "";
    this.#session.log.status(`${token}: ${this.#done} of ${this.#total} ${entries} done${failed}`);
  }

  /** The run's session, in which what is said of the entry is kept until all are done. */
  #sessionOf(key: string): Session {
    const keep = (as: "warn" | "info") => (message: string) => {
      this.#told[as].push(atEntry(this.#fleet, key, "", message));
    };
    const { status } = this.#session.log;
    return { ...this.#session, log: { warn: keep("warn"), info: keep("info"), status } };
  }
}

function idOf({ token }: Fleet, { name }: Properties): string {
  return `fleet:${typeof name === "string" ? name : token.slice(token.indexOf(":") + 1)}`;
}

function unreadable({ token, entries }: Fleet, id: string): VoipError {
  return new VoipError({
    kind: "validation",
    problem: `The id ${JSON.stringify(id)} of a ${token} does not say which ${entries} it has, so it cannot be imported or read by its id.`,
    advice:
      "Declare them and run `pulumi up`: those that are there and equal their declarations are taken over.",
  });
}
