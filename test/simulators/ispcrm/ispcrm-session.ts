import { type IspcrmOptions, type IspcrmSimulator, startSimulators } from "../../../simulators";

export interface CrmReply {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed when it is JSON, null otherwise. */
  body: unknown;
}

export interface CrmSession {
  ispcrm: IspcrmSimulator;
  /** Paths are below the API's; one with two slashes in front is from the server's root. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<CrmReply>;
}

const running: (() => Promise<void>)[] = [];

export async function startIspcrm(options: IspcrmOptions = {}): Promise<CrmSession> {
  const simulators = await startSimulators({ ispcrm: options });
  running.push(simulators.stop);
  const { ispcrm } = simulators;
  return {
    ispcrm,
    async call(method, path, body, headers = { Authorization: `Bearer ${ispcrm.accounts.full.token}` }) {
      const base = path.startsWith("//") ? ispcrm.url : `${ispcrm.url}${ispcrm.pathPrefix}`;
      const response = await fetch(`${base}${path.replace("//", "/")}`, {
        method,
        headers: { ...headers, Connection: "close" },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parse(text) };
    },
  };
}

export async function stopAll(): Promise<void> {
  for (const stop of running.splice(0)) await stop();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
