import { type Connections, createConnections } from "../../connections/connections";
import { CONFIG_KEYS } from "../../connections/settings";
import * as lifecycle from "../../lifecycle/answer";

/** The accounts by the configuration's text: an inline program of the Automation API may bring another one. */
const known = new Map<string, Connections>();

/** Answers a lookup. `config` gives the stack's configuration without its `voip:` prefix. */
export async function answer(
  config: (key: string) => string | undefined,
  token: string,
  args: object,
  connection: string | undefined,
): Promise<unknown> {
  const values = Object.fromEntries(CONFIG_KEYS.map((key) => [key, config(key.slice("voip:".length))]));
  return lifecycle.answer(connectionsOf(values), token, { ...args, connection });
}

function connectionsOf(config: Record<string, string | undefined>): Connections {
  const key = JSON.stringify(config);
  const connections = known.get(key) ?? createConnections(config, process.env);
  known.set(key, connections);
  return connections;
}
