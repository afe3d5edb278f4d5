import {
  createRedirectionClient,
  type RedirectionClient,
} from "../../../../provider/clients/redirection/client";
import { redirectionSettings } from "../../../../provider/clients/redirection/settings";
import { type RedirectionSimulator, type RedirectionSwitches, startSimulators } from "../../../../simulators";
import { transport } from "../../transport/loopback";

const running: (() => Promise<void>)[] = [];

export async function stopSimulators(): Promise<void> {
  await Promise.all(running.splice(0).map((stop) => stop()));
}

/** The service, and a client with the main account's credentials unless others are given. */
export async function simulate(
  switches: Partial<RedirectionSwitches> = {},
  own: Record<string, unknown> = {},
): Promise<{ redirection: RedirectionSimulator; client: RedirectionClient }> {
  const { redirection, stop } = await startSimulators({ redirection: { switches } });
  running.push(stop);
  return { redirection, client: connect(redirection.url, { ...redirection.accounts.main, ...own }) };
}

export function connect(
  url: string,
  { username, password, ...own }: Record<string, unknown>,
): RedirectionClient {
  const { company: _company, ...settings } = { company: "", ...own };
  const parsed = redirectionSettings.parse({ url, username, password, ...settings });
  return createRedirectionClient(parsed, transport({ maxAttempts: 3 }));
}
