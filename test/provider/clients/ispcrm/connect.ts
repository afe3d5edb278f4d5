import { createIspcrmClient, type IspcrmClient } from "../../../../provider/clients/ispcrm/client";
import { ispcrmSettings } from "../../../../provider/clients/ispcrm/settings";
import {
  type ApiToken,
  type IspcrmOptions,
  type IspcrmSimulator,
  startSimulators,
} from "../../../../simulators";
import {
  type Loopback,
  type SeenRequest,
  serve,
  stopAll as stopLoopback,
  transport,
} from "../../transport/loopback";

export { failureOf } from "../../transport/loopback";

const running: (() => Promise<void>)[] = [];

/** Ends every simulator, server and transport that the test has started. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running.splice(0).map((stop) => stop()), stopLoopback()]);
}

export async function simulate(options: IspcrmOptions = {}): Promise<IspcrmSimulator> {
  const simulators = await startSimulators({ ispcrm: options });
  running.push(simulators.stop);
  return simulators.ispcrm;
}

/** A client of the simulator, with the token that may do everything unless another is given. */
export function connect(
  { url, pathPrefix, accounts }: Pick<IspcrmSimulator, "url" | "pathPrefix" | "accounts">,
  own: Record<string, unknown> = {},
  { token }: Pick<ApiToken, "token"> = accounts.full,
): IspcrmClient {
  const settings = ispcrmSettings.parse({ url, pathPrefix, token, ...own });
  return createIspcrmClient(settings, transport({ maxAttempts: 3 }));
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON, a text as it stands. */
  body?: unknown;
}

export const token = "a-secret-token";

/** A server whose root links to its users, and which answers everything else with the reply. */
export async function crm(
  reply: (request: SeenRequest, count: number) => Reply,
): Promise<Loopback & { asked: SeenRequest[] }> {
  const asked: SeenRequest[] = [];
  const server = await serve((response, request) => {
    const isRoot = request.target === "/api/v1";
    if (!isRoot) asked.push(request);
    const { status = 200, headers, body = "" } = isRoot ? { body: root } : reply(request, asked.length);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
  });
  const root = { list_users: `${server.origin}/api/v1/users` };
  return Object.assign(server, { asked });
}

/** A client of such a server. */
export function connectTo({ origin }: { origin: string }, own: Record<string, unknown> = {}): IspcrmClient {
  return createIspcrmClient(
    ispcrmSettings.parse({ url: origin, token, ...own }),
    transport({ maxAttempts: 3 }),
  );
}

/** The example of the documentation (S4:34). */
export const jonewe = {
  username: "jonewe",
  customer_id: "IZ1459296",
  status: "active",
  expiration: "2025-03-31 00:00:00",
  created_at: "2023-12-13 13:38:27",
  activated_at: "2023-12-13 00:00:00",
  mac: null,
  profile_id: 10,
  profile_name: "100 Mbps",
  radius_id: 20,
};
