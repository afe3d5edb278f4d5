import type * as z from "zod";
import type { Connections } from "../connections/connections";
import { findLookup } from "../kinds/find";
import { askedConnection } from "../kinds/kind";
import type { Lookup } from "../kinds/lookup";
import { VoipError } from "../transport/errors";
import { parseArguments } from "./arguments";

/** What a lookup is asked with, the account that is to be asked included. */
export function lookupArguments(lookup: Lookup): z.ZodObject {
  return lookup.args.extend({ connection: askedConnection });
}

/** Answers a lookup. */
export async function answer(connections: Connections, token: string, args: object): Promise<object> {
  const lookup = findLookup(token);
  if (!lookup) throw new VoipError({ kind: "validation", problem: `There is no lookup ${token}.` });
  const { connection, ...parsed } = parseArguments(lookupArguments(lookup), args);
  return lookup.run(connections.client(lookup.backend, connection as string | undefined), parsed);
}
