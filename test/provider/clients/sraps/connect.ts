import { createSrapsClient, type SrapsClient } from "../../../../provider/clients/sraps/client";
import { type SrapsSettings, srapsSettings } from "../../../../provider/clients/sraps/settings";
import { VoipError } from "../../../../provider/transport/errors";
import type { Answer, Call, Transport } from "../../../../provider/transport/http";
import { transportDefaults } from "../../../../provider/transport/http";
import { createTransport } from "../../../../provider/transport/transport";
import {
  type AccessKey,
  type SrapsOptions,
  type SrapsSimulator,
  startSimulators,
} from "../../../../simulators";

const running: (() => Promise<void>)[] = [];

/** Ends every simulator and transport that the test has started. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((stop) => stop()));
}

export async function simulate(options: SrapsOptions = {}): Promise<SrapsSimulator> {
  const simulators = await startSimulators({ sraps: options });
  running.push(simulators.stop);
  return simulators.sraps;
}

/** A client of the simulator, with the key of `main` unless another is given. */
export function connect(
  sraps: SrapsSimulator,
  own: Record<string, unknown> = {},
  { account = sraps.accounts.main, now }: { account?: AccessKey; now?: () => number } = {},
): SrapsClient {
  const transport = createTransport(
    { ...transportDefaults, maxAttempts: 3 },
    { base: 2, limit: 10, random: () => 0.5 },
  );
  running.push(() => transport.close());
  const settings = srapsSettings.parse({
    keyId: account.id,
    key: account.key,
    baseUrl: sraps.baseUrl,
    asyncTimeout: 3,
    ...own,
  });
  return createSrapsClient(settings, transport, now && { now });
}

export const key = { keyId: "ck_00000000000000000000000000000000", key: "0123456789abcdef0123456789abcdef" };

export function settingsWith(own: Record<string, unknown> = {}): SrapsSettings {
  return srapsSettings.parse({ ...key, ...own });
}

/** A transport that answers without a network, and what it was asked. */
export function scripted(
  reply: (call: Call, count: number) => Partial<Answer>,
): Transport & { calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    async send(call) {
      calls.push({ ...call, headers: { ...call.headers, ...(await call.authorize?.()) } });
      const { status = 200, headers = {}, body = "" } = reply(call, calls.length);
      return { status, headers: { "content-type": "application/json", ...headers }, body };
    },
    close: async () => {},
  };
}

export function json(value: unknown): { body: string } {
  return { body: JSON.stringify(value) };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The `VoipError` that the promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<VoipError> {
  const result = await promise.then(
    (value) => new Error(`expected a failure, got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (result instanceof VoipError) return result;
  throw result;
}
