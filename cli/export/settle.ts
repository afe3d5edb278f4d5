import { findKind } from "../../provider/kinds/find";
import type { Kind } from "../../provider/kinds/kind";
import type { Session } from "../../provider/lifecycle/session";
import { parseId } from "../../provider/lifecycle/state";
import { workThrough } from "../../provider/lifecycle/workers";
import { VoipError } from "../../provider/transport/errors";
import { type EstateObject, readObject } from "../estate/read-estate";
import { ObjectIndex, referencesOf } from "./objects";

/** An object that came or went while the estate was read. */
export interface Move {
  object: EstateObject;
  has: "come" | "gone";
}

interface Dangling {
  object: EstateObject;
  kind: Kind;
  id: string;
  key: string;
}

/**
 * An estate that changes while it is read shows some of what refers to each other before the change and some after it.
 * What an object refers to by an id and that was not among the objects is asked for: it has come meanwhile; or it is
 * not there, and then what refers to it may have gone as well. `isRead` says which kinds were read as a whole.
 */
export async function settle(
  session: Session,
  objects: readonly EstateObject[],
  isRead: (kind: Kind) => boolean,
): Promise<{ objects: EstateObject[]; moves: Move[] }> {
  const settled = new Set(objects);
  const moves: Move[] = [];
  /** What was asked for, and whether it is there. */
  const asked = new Map<string, boolean>();
  const confirmed = new Set<EstateObject>();
  for (;;) {
    const dangling = danglingOf([...settled], isRead);
    const fresh = new Map(dangling.filter(({ key }) => !asked.has(key)).map((each) => [each.key, each]));
    const before = moves.length;
    await workThrough([...fresh.values()], async ({ object: { connection }, kind, id, key }) => {
      const target = await read(session, kind, connection, id);
      asked.set(key, target !== undefined);
      if (!target || target === "hidden") return;
      settled.add(target);
      moves.push({ object: target, has: "come" });
    });
    const doubtful = dangling.filter(({ key, object }) => asked.get(key) === false && !confirmed.has(object));
    await workThrough([...new Set(doubtful.map(({ object }) => object))], async (object) => {
      const { kind, connection, id } = object;
      confirmed.add(object);
      if (await read(session, kind, connection, parseId(id).remoteId)) return;
      settled.delete(object);
      moves.push({ object, has: "gone" });
    });
    if (moves.length === before) return { objects: [...settled], moves };
  }
}

/** References by an id of NGCP, of which nothing else is part, to what is not among the objects. */
function danglingOf(objects: readonly EstateObject[], isRead: (kind: Kind) => boolean): Dangling[] {
  const index = new ObjectIndex(objects);
  return objects.flatMap((object) =>
    referencesOf(object).flatMap(({ referred, value }) => {
      const kind = referred.property === "id" ? findKind(referred.token) : undefined;
      if (kind?.backend !== "ngcp" || !isRead(kind) || index.find(object, referred, value)) return [];
      const id = String(value);
      return { object, kind, id, key: JSON.stringify([kind.token, object.connection ?? "", id]) };
    }),
  );
}

/** `hidden` when the account may not see it: then it is another one's, and there. */
async function read(
  session: Session,
  kind: Kind,
  connection: string | undefined,
  id: string,
): Promise<EstateObject | "hidden" | undefined> {
  try {
    return await readObject(session, kind, connection, id);
  } catch (error) {
    if (error instanceof VoipError && error.kind === "forbidden") return "hidden";
    throw error;
  }
}
