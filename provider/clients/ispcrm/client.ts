import type { VoipError } from "../../transport/errors";
import type { Transport } from "../../transport/http";
import type { JsonObject } from "../json";
import { createAddresses } from "./addresses";
import { createExchange } from "./exchange";
import { createUserFinder } from "./find-user";
import type { IspcrmSettings } from "./settings";
import type { User, UserMatch } from "./user";
import { createUsers, type UserFilter } from "./users";
import { type Change, type CreatedUser, createWrites, type WriteOptions } from "./writes";

export type { JsonObject, JsonValue } from "../json";
export type { PropertyOf } from "./failures";
export type { User, UserFields, UserMatch } from "./user";
export type { UserFilter } from "./users";
export type { Change, CreatedUser, WriteOptions } from "./writes";

/**
 * The ISP CRM's REST API as the kinds use it (contract: snom-and-ispcrm, section 3). One client serves one
 * connection: it keeps where the users are. Fields have the server's names, ids are texts.
 */
export interface IspcrmClient {
  /** What the connection is set to, without the token. */
  readonly settings: Omit<IspcrmSettings, "token">;
  /** All users, or those of a status, with the fields that the list shows. */
  listUsers(filter?: UserFilter): Promise<readonly User[]>;
  /** The same with the fields that each user's own path shows. One that is gone meanwhile is left out. */
  getUsers(filter?: UserFilter): Promise<readonly User[]>;
  /** The user; `undefined` only when the CRM says that it does not have it. */
  getUser(id: string): Promise<User | undefined>;
  /**
   * The one user that has all these fields; several are a `conflict` that names them. One request when the field
   * that `userIdField` names is among them; else the list is read, and for what that does not show each user of
   * it, `detailCap` at most. Those are remembered to rule them out the next time; who is found is read anew.
   */
  findUser(match: UserMatch): Promise<User | undefined>;
  /**
   * Makes a user of exactly these fields. It is sent once unless it certainly had no effect: after an unknown
   * outcome look for it first. A user that was made and cannot be read is a `partial` failure.
   */
  createUser(fields: Readonly<JsonObject>, options?: WriteOptions): Promise<CreatedUser>;
  /** Sends these fields as `update` of the settings says, else fails with `refusalOf` it. */
  updateUser(id: string, fields: Readonly<JsonObject>, options?: WriteOptions): Promise<void>;
  /** Deletes the user as `delete` of the settings says; gone already is a success. */
  deleteUser(id: string): Promise<void>;
  /** Why a change is refused that the API does not document and the settings do not name; nothing when they do. */
  refusalOf(change: Change): VoipError | undefined;
}

export interface IspcrmClientOptions {
  /** Aborts everything that the client has in flight or waits for. */
  signal?: AbortSignal;
}

export function createIspcrmClient(
  settings: IspcrmSettings,
  transport: Transport,
  options: IspcrmClientOptions = {},
): IspcrmClient {
  const exchange = createExchange(settings, transport, options);
  const addresses = createAddresses(exchange);
  const users = createUsers(exchange, addresses);
  const finder = createUserFinder(users, settings);
  const writes = createWrites(exchange, { addresses, users, finder });
  const { token: _token, ...shown } = settings;
  return {
    settings: shown,
    listUsers: users.list,
    getUsers: users.getAll,
    getUser: users.get,
    findUser: finder.find,
    createUser: writes.create,
    updateUser: writes.update,
    deleteUser: writes.remove,
    refusalOf: writes.refusalOf,
  };
}
