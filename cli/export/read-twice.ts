import { SingleBar } from "cli-progress";
import type { Account } from "../../provider/connections/settings";
import type { Kind } from "../../provider/kinds/kind";
import type { Session } from "../../provider/lifecycle/session";
import { type EstateMemory, type EstateObject, type EstateReport, readEstate } from "../estate/read-estate";
import { mayHave, type Selection } from "../estate/selection";
import { type Move, movesBetween } from "./moves";
import { settle } from "./settle";

/** What is read, and as whom. */
export interface Reading {
  session: Session;
  accounts: readonly Account[];
  selection: Selection;
}

/** What was read, and what of it moved meanwhile. */
export interface SettledEstate {
  objects: EstateObject[];
  report: EstateReport;
  moves: Move[];
}

/**
 * Reads the estate, and once more when that has ended: what counts is the second reading, and what differs between the
 * two has moved meanwhile. `memory` is of the first one.
 */
export async function readTwice(reading: Reading, memory?: EstateMemory): Promise<SettledEstate> {
  const first = await read(reading, "Reading", memory);
  const { objects, report } = await readOnce(reading, "Reading what changed meanwhile");
  return { objects, report, moves: movesBetween(first.objects, objects) };
}

/** Reads the estate, and what it refers to that came meanwhile. */
export async function readOnce(reading: Reading, title = "Reading"): Promise<SettledEstate> {
  const { objects, report } = await read(reading, title);
  const settled = await settle(reading.session, objects, wholeKinds(reading.selection, report));
  return { objects: settled, report, moves: movesBetween(objects, settled) };
}

/** Reads the estate; a person at a terminal sees how far it is. */
async function read(
  { session, accounts, selection }: Reading,
  title: string,
  memory?: EstateMemory,
): Promise<{ objects: EstateObject[]; report: EstateReport }> {
  const bar = new SingleBar({
    format: `${title}: {bar} {value} of {total} lists, {objects} objects`,
    stream: process.stderr,
    clearOnComplete: true,
  });
  const objects: EstateObject[] = [];
  bar.start(0, 0, { objects: 0 });
  try {
    const reader = {
      found: (object: EstateObject) => {
        objects.push(object);
        bar.update({ objects: objects.length });
      },
      listed: (done: number, all: number) => {
        bar.setTotal(all);
        bar.update(done, { objects: objects.length });
      },
    };
    return { report: await readEstate(session, accounts, reader, selection, memory), objects };
  } finally {
    bar.stop();
  }
}

/** Which kinds were read as a whole. */
function wholeKinds(selection: Selection, { unreadable }: EstateReport): (kind: Kind) => boolean {
  const unread = new Set(unreadable.map(({ kind }) => kind));
  return (kind) => kind.list !== undefined && !unread.has(kind) && isMeant(selection, kind);
}

/** Whether all objects of the kind are meant, whatever they are called. */
function isMeant(selection: Selection, kind: Kind): boolean {
  const patterns = [...selection.include, ...selection.exclude];
  const isNarrowed = patterns.some(({ name, kinds: of }) => name !== undefined && of.includes(kind));
  return !isNarrowed && mayHave(selection, kind);
}
