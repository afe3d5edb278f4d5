import { isNotFound } from "../../transport/errors";
import type { JsonValue } from "../json";
import { type Addresses, SERVER_SETTINGS } from "./addresses";
import { unexpected } from "./answers";
import { isObject } from "./envelope";
import type { Exchange, IspcrmRequest } from "./exchange";
import type { IspcrmSettings } from "./settings";
import { readUser, readUsers, type User } from "./user";

/** Reads users, the list of them (I2) and one at a time (I3). */
export interface Users {
  list(filter?: { status?: string }): Promise<User[]>;
  get(id: string): Promise<User | undefined>;
}

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
  return {
    async list({ status } = {}) {
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
    },

    async get(id) {
      const url = await addresses.user(userPath, id);
      try {
        return readUser(request, await exchange.send({ ...request, url }), id, userIdField);
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
  };
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
