import * as z from "zod";
import { askedConnection, type Kind } from "../kinds/kind";
import { VoipError } from "../transport/errors";
import { parseArguments } from "./arguments";
import type { Session } from "./session";
import { type AnyObserved, formatId } from "./state";
import type { Properties } from "./values";

/** An object of a list: its id, and what people call it. */
export interface Entry {
  id: string;
  name: string;
}

/** Which part of a list is wanted. Zero and an empty text mean that nothing is asked for in particular. */
export interface Page {
  /** How many entries at most. */
  limit: number;
  /** How many entries come at once, when there is no limit. */
  pageSize: number;
  /** What the page before answered. */
  continuationToken: string;
}

const USUAL_SIZE = 100;

/** What a list of the kind can be narrowed by. */
export function listInputs(kind: Kind): z.ZodObject {
  return (kind.listInputs ?? z.strictObject({})).extend({ connection: askedConnection });
}

/**
 * Tells of each entry of a page as it comes, and answers what the next page is asked for by; nothing after the last
 * one. The next page of the same run goes on where this one ended; in another run it is read anew up to there.
 */
export async function list(
  kind: Kind,
  session: Session,
  query: Properties,
  page: Page,
  tell: (entry: Entry) => void,
): Promise<string> {
  if (!kind.list) throw unlistable(kind);
  const { connection, ...narrowed } = parseArguments(listInputs(kind), query);
  const begin = offsetOf(page.continuationToken);
  const keyAt = (offset: number) => JSON.stringify([kind.token, query, offset]);
  const api = session.connections.client(kind.backend, connection as string | undefined);
  const entries =
    session.listings.get(keyAt(begin)) ??
    (await skip(kind.list(api, narrowed)[Symbol.asyncIterator](), begin));
  session.listings.delete(keyAt(begin));
  const end = begin + (page.limit || page.pageSize || USUAL_SIZE);
  for (let offset = begin; offset < end; offset++) {
    const { done, value } = await entries.next();
    if (done) return "";
    tell({ id: formatId(connection, value.id), name: nameOf(kind, value) });
  }
  session.listings.set(keyAt(end), entries);
  return String(end);
}

async function skip<Item>(items: AsyncIterator<Item>, count: number): Promise<AsyncIterator<Item>> {
  for (let skipped = 0; skipped < count; skipped++) await items.next();
  return items;
}

function offsetOf(continuation: string): number {
  if (/^\d*$/.test(continuation)) return Number(continuation);
  throw new VoipError({
    kind: "validation",
    problem: `A list goes on by what its last page answered, not by ${JSON.stringify(continuation)}.`,
  });
}

/** What people call an object. */
export function nameOf(kind: Kind, { inputs }: Pick<AnyObserved, "inputs">): string {
  const shown = kind.identity.filter((part) => !kind.secrets.includes(part));
  const texts = shown.flatMap((part) => (typeof inputs[part] === "string" ? [inputs[part]] : []));
  return kind.nameOf?.(inputs) ?? texts.at(-1) ?? "";
}

function unlistable(kind: Kind): VoipError {
  return new VoipError({ kind: "validation", problem: `There is no list of ${kind.token}.` });
}
