import type { Fleet } from "../kinds/fleet";
import { changesOfEntry } from "./fleet-diff";
import { importFleet } from "./fleet-import";
import { declarationOf, inputsOfFleet, outputsOfFleet, recordedEntries, valuesOf } from "./fleet-values";
import { EntryWork } from "./fleet-work";
import { create, PartialError, type Recorded, read, remove, update } from "./reconcile";
import type { Session } from "./session";
import { recordedOf } from "./state";
import { isProperties, type Properties } from "./values";

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

/** The entries as they are now. Those that have gone are left out. Of an import the id says which they are. */
export async function readFleet(
  fleet: Fleet,
  session: Session,
  id: string,
  recorded: Properties,
): Promise<(Recorded & { inputs: Properties }) | undefined> {
  if (!isProperties(recorded[fleet.entries])) return importFleet(fleet, session, id);
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
  return { id, outputs, inputs: inputsOfFleet(fleet, outputs) };
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

function idOf({ token }: Fleet, { name }: Properties): string {
  return `fleet:${typeof name === "string" ? name : token.slice(token.indexOf(":") + 1)}`;
}
