import type { Account } from "../../provider/connections/settings";
import type { Kind } from "../../provider/kinds/kind";
import type { Session } from "../../provider/lifecycle/session";
import { type EstateMemory, type EstateObject, type EstateReport, readEstate } from "../estate/read-estate";
import type { Selection } from "../estate/selection";
import { isManaged, type Managed } from "../estate/stack-state";
import { withoutViews } from "../estate/views";
import type { ManagedObject } from "./compare";

export interface Unmanaged extends EstateReport {
  objects: EstateObject[];
}

/**
 * Lists what the accounts have beyond what is managed, by the stack or by `others`. What the stack has is not read
 * again: the engine has done so, and its entry in a list is enough.
 */
export async function readUnmanaged(
  session: Session,
  accounts: readonly Account[],
  managed: readonly ManagedObject[],
  others: Pick<Managed, "has">,
  exclude: Selection["exclude"],
  listed: (done: number, all: number) => void,
): Promise<Unmanaged> {
  const known = new Map(managed.map((object) => [keyOf(object.kind, object.id), recorded(object)]));
  const all: EstateObject[] = [];
  const reader = { found: (object: EstateObject) => void all.push(object), listed };
  const memory: EstateMemory = {
    list: () => undefined,
    object: (kind, id) => known.get(keyOf(kind, id)),
    read() {},
    ended() {},
  };
  const report = await readEstate(session, accounts, reader, { include: [], exclude }, memory);
  const somebodys: Pick<Managed, "has"> = {
    has: (token, id) => known.has(`${token} ${id}`) || others.has(token, id),
  };
  const objects = withoutViews(all).filter((object) => !isManaged(object, somebodys));
  return { ...report, objects: objects.sort(byKindAndName) };
}

function keyOf({ token }: Kind, id: string): string {
  return `${token} ${id}`;
}

function recorded({ kind, id, declared }: ManagedObject): EstateObject {
  return { kind, id, name: "", inputs: declared, outputs: {}, unseen: [] };
}

function byKindAndName(one: EstateObject, other: EstateObject): number {
  const order = (object: EstateObject) => `${object.kind.token} ${object.name} ${object.id}`;
  return order(one) < order(other) ? -1 : 1;
}
