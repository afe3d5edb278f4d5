import { findKind } from "../../provider/kinds/find";
import type { Kind } from "../../provider/kinds/kind";
import type { Session } from "../../provider/lifecycle/session";
import { parseId } from "../../provider/lifecycle/state";
import { isSame } from "../../provider/lifecycle/values";
import { workThrough } from "../../provider/lifecycle/workers";
import { VoipError } from "../../provider/transport/errors";
import { COMPANY, type EstateObject, isOfCompany, readObject } from "../estate/read-estate";
import { ObjectIndex, referencesOf } from "./objects";

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
): Promise<EstateObject[]> {
  const settled = new Set(objects);
  /** What was asked for, and whether it is there. */
  const asked = new Map<string, boolean>();
  const confirmed = new Set<EstateObject>();
  for (;;) {
    const dangling = danglingOf([...settled], isRead);
    const fresh = new Map(dangling.filter(({ key }) => !asked.has(key)).map((each) => [each.key, each]));
    let isStill = true;
    await workThrough([...fresh.values()], async ({ object: { connection }, kind, id, key }) => {
      const target = await read(session, kind, connection, id);
      asked.set(key, target !== undefined);
      if (!target || target === "hidden") return;
      settled.add(target);
      isStill = false;
    });
    const doubtful = dangling.filter(({ key, object }) => asked.get(key) === false && !confirmed.has(object));
    await workThrough([...new Set(doubtful.map(({ object }) => object))], async (object) => {
      const { kind, connection, id } = object;
      confirmed.add(object);
      const now = await read(session, kind, connection, parseId(id).remoteId);
      if (now === "hidden" || (now && isSame(now.inputs, object.inputs))) return;
      settled.delete(object);
      if (now) settled.add(now);
      isStill = false;
    });
    if (isStill) return [...settled];
  }
}

/** References by an id to what is not among the objects. Who a company is, only its reseller may know. */
function danglingOf(objects: readonly EstateObject[], isRead: (kind: Kind) => boolean): Dangling[] {
  const index = new ObjectIndex(objects);
  return objects.flatMap((object) =>
    referencesOf(object).flatMap(({ referred, value }) => {
      const kind = referred.property === "id" ? findKind(referred.token) : undefined;
      if (!kind || kind.token === COMPANY || !isRead(kind) || index.find(object, referred, value)) return [];
      // What belongs to a company refers to what belongs to the same one.
      const id = isOfCompany(kind) ? `${object.inputs.company}/${value}` : String(value);
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
