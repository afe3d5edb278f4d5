import { isNotFound } from "../../transport/errors";
import { isObject, type JsonValue } from "../json";
import { type Addresses, SERVER_SETTINGS } from "./addresses";
import { unexpected } from "./answers";
import type { Exchange, IspcrmRequest } from "./exchange";
import { fail } from "./failures";
import type { IspcrmSettings } from "./settings";
import { readUser, readUsers, type User } from "./user";

/** Reads users, the list of them (I2) and one at a time (I3). */
export interface Users {
  list(filter?: UserFilter): Promise<User[]>;
  get(id: string): Promise<User | undefined>;
  /** A user that was in the list; `undefined` when it is in neither any more. */
  getListed(id: string): Promise<User | undefined>;
  /** The users of the list, each as its own path shows it. */
  getAll(filter?: UserFilter): Promise<User[]>;
}

export interface UserFilter {
  status?: string;
}

/** How many users are read one by one at the same time. */
export const READS_AT_ONCE = 8;

const LIST = {
  method: "GET",
  template: "{users}",
  subject: "list of users",
  address: SERVER_SETTINGS,
  retry: "read",
} as const;

/** The request for one user, but for its URL. */
export function userRequest({ userPath }: IspcrmSettings): Omit<IspcrmRequest, "url"> {
  return {
    method: "GET",
    template: userPath,
    subject: "user",
    address: "voip:ispcrm.userPath and voip:ispcrm.userIdField",
    retry: "read",
  };
}

export function createUsers(exchange: Exchange, addresses: Addresses): Users {
  const { userPath, userIdField } = exchange.settings;
  const request = userRequest(exchange.settings);

  async function list({ status }: UserFilter = {}): Promise<User[]> {
    const address = await addresses.users();
    const query = status === undefined ? "" : `?status=${encodeURIComponent(status)}`;
    const body = await exchange.send({ ...LIST, url: `${address}${query}` });
    if (goesOn(body)) {
      throw unexpected(
        LIST,
        "it goes on elsewhere, of which the API's description says nothing",
        "Ask the vendor how to list all users at once.",
      );
    }
    const users = readUsers(LIST, body, userIdField);
    return status === undefined ? users : users.filter(({ fields }) => hasStatus(fields.status, status));
  }

  async function get(id: string): Promise<User | undefined> {
    const url = await addresses.user(userPath, id);
    try {
      return readUser(request, await exchange.send({ ...request, url }), id, userIdField);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  /** A user of the list that has no path was deleted meanwhile, or is asked for by the wrong field. */
  async function getListed(id: string): Promise<User | undefined> {
    const user = await get(id);
    if (user || !(await list()).some((entry) => entry.id === id)) return user;
    throw fail(request, {
      kind: "protocol",
      problem: `The ISP CRM lists the user ${JSON.stringify(id)} and does not have it at its own path.`,
      advice: `Set ${request.address} to what the CRM takes there.`,
    });
  }

  async function getAll(filter?: UserFilter): Promise<User[]> {
    const entries = await list(filter);
    const users: User[] = [];
    for (let start = 0; start < entries.length; start += READS_AT_ONCE) {
      const some = entries.slice(start, start + READS_AT_ONCE);
      const read = await Promise.all(some.map(({ id }) => getListed(id)));
      users.push(...read.flatMap((user) => user ?? []));
    }
    return users;
  }

  return { list, get, getListed, getAll };
}

/** The server may not know the filter and give every user. */
function hasStatus(shown: string | null | undefined, wanted: string): boolean {
  if (shown !== undefined) return shown === wanted;
  throw unexpected(LIST, "its entries show no status, so that it is not certain that it was filtered by it");
}

/** Half a list taken for the whole would make users out to be missing; pages are not documented (3.1). */
function goesOn(body: JsonValue | undefined): boolean {
  if (!isObject(body)) return false;
  const links = isObject(body.links) ? body.links : {};
  return [body.next, body.next_page_url, links.next].some((next) => typeof next === "string" && next !== "");
}
