import { VoipError } from "../../transport/errors";
import { isObject, type JsonValue } from "../json";
import { SingleFlight } from "../single-flight";
import { unexpected } from "./answers";
import { unwrap } from "./envelope";
import type { Exchange } from "./exchange";

/** Where things are; the API's root is asked once (contract 3.2 I1, 3.3). */
export interface Addresses {
  /** The collection of users. */
  users(): Promise<string>;
  /** What a path such as `{users}/{id}` leads to. */
  user(path: string, id: string): Promise<string>;
}

export const SERVER_SETTINGS = "voip:ispcrm.url and voip:ispcrm.pathPrefix";

const ROOT = {
  method: "GET",
  template: "{prefix}",
  subject: "API",
  address: SERVER_SETTINGS,
  retry: "read",
} as const;

export function createAddresses(exchange: Exchange): Addresses {
  const { url, pathPrefix } = exchange.settings;
  const root = `${url}${pathPrefix}`;
  const users = new SingleFlight(async () => {
    const body = await exchange.send({ ...ROOT, url: root });
    if (!isObject(body) && !Array.isArray(body)) throw unexpected(ROOT, "expected an object with list_users");
    return usersLink(body, root) ?? `${root}/users`;
  });
  return {
    users: () => users.get(),
    async user(path, id) {
      const start = path.startsWith("{users}")
        ? (await users.get()).replace(/\/+$/, "")
        : path.startsWith("{prefix}")
          ? root
          : url;
      return start + path.replace(/^\{(users|prefix)\}/, "").replace("{id}", () => segment(id));
    },
  };
}

/**
 * Where the root says that the users are. A link to another server is not followed, since the token would go
 * with it; nor is there one when the root answers with the users themselves, as one of its two examples does.
 */
function usersLink(body: JsonValue, root: string): string | undefined {
  const content = unwrap(body);
  const link = isObject(content) ? content.list_users : undefined;
  if (typeof link !== "string" || !URL.canParse(link, root)) return undefined;
  const target = new URL(link, root);
  const isPlain = target.username === "" && target.password === "" && !/[?#{}]/.test(link);
  return isPlain && target.origin === new URL(root).origin ? target.href : undefined;
}

function segment(id: string): string {
  if (id === "" || /^\.+$/.test(id)) {
    throw new VoipError({
      kind: "validation",
      api: "ispcrm",
      problem: `${JSON.stringify(id)} is not the id of a user.`,
    });
  }
  return encodeURIComponent(id);
}
