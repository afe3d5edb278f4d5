import type { Connections } from "../connections/connections";
import { findLookup } from "../kinds/registry";
import { VoipError } from "../transport/errors";
import { parseArguments } from "./arguments";

/** Answers a lookup. */
export async function answer(
  connections: Connections,
  token: string,
  args: object,
  connection: string | undefined,
): Promise<object> {
  const lookup = findLookup(token);
  if (!lookup) throw new VoipError({ kind: "validation", problem: `There is no lookup ${token}.` });
  const parsed = parseArguments(lookup.args, args);
  return lookup.run(connections.client(lookup.backend, connection), parsed);
}
