import { isNotFound, VoipError } from "../../transport/errors";
import type { JsonObject, JsonValue } from "../json";
import { type Addresses, SERVER_SETTINGS } from "./addresses";
import type { Exchange, IspcrmRequest } from "./exchange";
import { type FailedRequest, fail, type PropertyOf } from "./failures";
import type { UserFinder } from "./find-user";
import { idIn, shownFields, type User, type UserMatch } from "./user";
import type { Users } from "./users";

export interface WriteOptions {
  /** How the program spells a field that a refusal names. Default: the server's name below `fields`. */
  propertyOf?: PropertyOf;
  /** What no error may quote: passwords that the fields set. */
  secrets?: readonly string[];
}

export interface CreatedUser {
  id: string;
  /** The user as it is read afterwards; `undefined` when that failed, though the user is there. */
  user?: User;
}

/** What the API documents no way for; a connection may name the installation's own. */
export type Change = "update" | "delete";

export interface Writes {
  refusalOf(change: Change): VoipError | undefined;
  create(fields: Readonly<JsonObject>, options?: WriteOptions): Promise<CreatedUser>;
  update(id: string, fields: Readonly<JsonObject>, options?: WriteOptions): Promise<void>;
  remove(id: string): Promise<void>;
}

/** By these a new user is found whose id its answer does not show. */
const TELLING_FIELDS = ["username", "customer_id", "radius_id"];

export function createWrites(
  exchange: Exchange,
  { addresses, users, finder }: { addresses: Addresses; users: Users; finder: UserFinder },
): Writes {
  const { settings } = exchange;
  const { userIdField, userPath } = settings;

  async function create(fields: Readonly<JsonObject>, options: WriteOptions = {}): Promise<CreatedUser> {
    const request: IspcrmRequest = {
      ...options,
      method: "POST",
      url: await addresses.users(),
      template: "{users}",
      subject: "user",
      address: SERVER_SETTINGS,
      retry: "lookFirst",
      body: fields,
    };
    const shown = shownFields(await exchange.send(request));
    const id = idIn(shown, userIdField) ?? idIn(fields, userIdField);
    if (id === undefined) return lookFor(request, [shown, fields]);
    try {
      const user = await users.get(id);
      if (user) return { id: user.id, user };
    } catch (error) {
      if (error instanceof VoipError) return { id };
      throw error;
    }
    throw madeBut(request, `does not have it by its ${userIdField} ${JSON.stringify(id)}`);
  }

  /** The user that was made, by what its answer or else the request says of it. */
  async function lookFor(
    request: IspcrmRequest,
    sources: readonly Readonly<Record<string, unknown>>[],
  ): Promise<CreatedUser> {
    const match = sources.map(tellingFields).find((telling) => Object.keys(telling).length > 0);
    if (!match) throw madeBut(request, "does not say which it is");
    const user = await finder.find(match).catch((error: unknown) => {
      if (!(error instanceof VoipError)) throw error;
      throw madeBut(request, `which it is could not be found out: ${error.failure.problem}`, error);
    });
    if (!user) throw madeBut(request, `does not have it by its ${Object.keys(match).join(" and ")}`);
    return { id: user.id, user };
  }

  function madeBut(request: FailedRequest, what: string, cause?: VoipError): VoipError {
    return fail(request, {
      kind: "partial",
      problem: `The ISP CRM made the user, but ${what.replace(/\.$/, "")}.`,
      advice:
        "Set voip:ispcrm.userIdField and voip:ispcrm.userPath to what the CRM takes for one user, and see that there is but one before it is made again.",
      cause,
    });
  }

  async function changeOf(change: Change, id: string): Promise<Omit<IspcrmRequest, "body">> {
    const way = settings[change];
    if (!way) throw notConfigured(change);
    const template = way.path ?? userPath;
    return {
      method: way.method,
      url: await addresses.user(template, id),
      template,
      subject: "user",
      address: `voip:ispcrm.${change}.method and voip:ispcrm.${change}.path`,
      retry: way.method === "POST" ? "lookFirst" : "idempotentWrite",
    };
  }

  /** Sends a change. A 404 says that the user is gone only when it is: else the CRM has no such way. */
  async function carryOut(request: IspcrmRequest, id: string): Promise<JsonValue | undefined> {
    try {
      return await exchange.send(request);
    } catch (error) {
      if (!isNotFound(error) || (await users.get(id)) === undefined) throw error;
      throw fail(request, {
        kind: "protocol",
        problem: `The ISP CRM has this user and does not offer ${request.method} for it.`,
        advice: `Check ${request.address}.`,
        outcome: "refused",
      });
    } finally {
      finder.forget(id);
    }
  }

  return {
    refusalOf: (change) => (settings[change] ? undefined : notConfigured(change)),
    create,
    async update(id, fields, options = {}) {
      await carryOut({ ...options, ...(await changeOf("update", id)), body: fields }, id);
    },
    async remove(id) {
      const request = await changeOf("delete", id);
      try {
        // What such an answer says is not documented: the CRM itself tells whether the user is gone.
        const said = await carryOut(request, id);
        if (said === undefined || (await users.get(id)) === undefined) return;
      } catch (error) {
        if (isNotFound(error)) return;
        throw error;
      }
      throw fail(request, {
        kind: "protocol",
        problem: "The ISP CRM answers that it deleted the user, and has it all the same.",
        advice: `Check ${request.address}.`,
        outcome: "unknown",
      });
    },
  };
}

function notConfigured(change: Change): VoipError {
  return new VoipError({
    kind: "validation",
    api: "ispcrm",
    problem: `The ISP CRM's API documents how users are created and read, not how one is ${change}d.`,
    advice: `If this installation can, set voip:ispcrm.${change}.method and voip:ispcrm.${change}.path to how.`,
    outcome: "refused",
  });
}

function tellingFields(fields: Readonly<Record<string, unknown>>): UserMatch {
  return Object.fromEntries(
    TELLING_FIELDS.flatMap((name) => {
      const value = idIn(fields, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
