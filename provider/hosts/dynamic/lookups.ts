import { type Connections, createConnections } from "../../connections/connections";
import { CONFIG_KEYS } from "../../connections/settings";
import { findLookup } from "../../kinds/registry";
import { describeIssue } from "../../lifecycle/check";
import { VoipError } from "../../transport/errors";

/** The accounts by the configuration's text: an inline program of the Automation API may bring another one. */
const known = new Map<string, Connections>();

/** Answers a lookup. `config` gives the stack's configuration without its `voip:` prefix. */
export async function answer(
  config: (key: string) => string | undefined,
  token: string,
  args: object,
  connection: string | undefined,
): Promise<unknown> {
  const lookup = findLookup(token);
  if (!lookup) throw new VoipError({ kind: "validation", problem: `There is no lookup ${token}.` });
  const parsed = lookup.args.safeParse(args);
  if (!parsed.success) {
    throw new VoipError({
      kind: "validation",
      problem: parsed.error.issues.map((issue) => describeIssue(args, issue)).join(" "),
    });
  }
  const values = Object.fromEntries(CONFIG_KEYS.map((key) => [key, config(key.slice("voip:".length))]));
  return lookup.run(connectionsOf(values).client(lookup.backend, connection), parsed.data);
}

function connectionsOf(config: Record<string, string | undefined>): Connections {
  const key = JSON.stringify(config);
  const connections = known.get(key) ?? createConnections(config, process.env);
  known.set(key, connections);
  return connections;
}
