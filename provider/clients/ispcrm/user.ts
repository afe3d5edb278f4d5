import * as z from "zod";
import type { JsonValue } from "../json";
import { inShape, unexpected } from "./answers";
import { unwrap } from "./envelope";
import type { FailedRequest } from "./failures";

/** Texts may come as numbers. */
const text = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => (typeof value === "number" ? String(value) : value))
  .optional();

/** Whole numbers may come as texts; what is not one stays as it is. */
const integer = z
  .union([z.number(), z.string()])
  .nullable()
  .transform((value) =>
    typeof value === "string" && /^(0|-?[1-9]\d{0,14})$/.test(value) ? Number(value) : value,
  )
  .optional();

/** A time of the CRM's, without a zone: `2025-03-31 00:00:00`. It is kept as it stands. */
const time = text;

/** The fields that the documentation shows of a user (contract 3.2), all others kept. */
const userFields = z.looseObject({
  username: text,
  customer_id: text,
  status: text,
  expiration: time,
  created_at: time,
  activated_at: time,
  mac: text,
  profile_id: integer,
  profile_name: text,
  radius_id: integer,
});

export type UserFields = Readonly<z.output<typeof userFields>>;

export interface User {
  /** The value of the field that `userIdField` names: what stands for `{id}` in the user's path. */
  id: string;
  /** Everything that the answer shows, as the server spells it; entries of the list show less. */
  fields: UserFields;
}

/** What a user must have, field by field. Ids and numbers are compared as text, MAC addresses by their digits. */
export type UserMatch = Readonly<Record<string, string | number | boolean | null>>;

/** Without one of these an object is no user. `status` is not among them: answers of other kinds have one, too. */
const SIGNS = [...Object.keys(userFields.shape), "id", "name"].filter((name) => name !== "status");

/** The user that an answer about one is about. */
export function readUser(
  request: FailedRequest,
  body: JsonValue | undefined,
  asked: string,
  idField: string,
): User {
  const fields = inShape(request, theOne(body), userFields);
  if (![...SIGNS, idField].some((name) => Object.hasOwn(fields, name))) {
    throw unexpected(request, "it has no field of a user");
  }
  const id = idIn(fields, idField) ?? asked;
  // Names may be looked up without regard to case; then the server's spelling is the right one.
  if (id.toLowerCase() !== asked.toLowerCase()) {
    throw unexpected(
      request,
      `${idField} is ${JSON.stringify(id)} instead of ${JSON.stringify(asked)}`,
      `Check ${request.address}.`,
    );
  }
  return { id, fields };
}

/** The users of a list. */
export function readUsers(request: FailedRequest, body: JsonValue | undefined, idField: string): User[] {
  return inShape(request, unwrap(body), z.array(userFields)).map((fields, index) => {
    const id = idIn(fields, idField);
    if (id !== undefined) return { id, fields };
    throw unexpected(
      request,
      `${index}.${idField} is missing`,
      "Set voip:ispcrm.userIdField to a field that the list shows, such as id.",
    );
  });
}

/** What an answer to a write shows of the user; nothing when it shows none. */
export function shownFields(body: JsonValue | undefined): UserFields {
  return userFields.safeParse(theOne(body)).data ?? {};
}

/** One user, as itself or as a list of one. */
function theOne(body: JsonValue | undefined): JsonValue | undefined {
  const content = unwrap(body);
  return Array.isArray(content) && content.length === 1 ? content[0] : content;
}

export function idIn(fields: Readonly<Record<string, unknown>>, idField: string): string | undefined {
  const id = fields[idField];
  return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : undefined;
}

export function isSame(name: string, shown: unknown, wanted: UserMatch[string]): boolean {
  if (shown === null || wanted === null) return shown === wanted;
  if (!["string", "number", "boolean"].includes(typeof shown)) return false;
  if (name === "mac") return macDigits(String(shown)) === macDigits(String(wanted));
  return String(shown) === String(wanted);
}

function macDigits(mac: string): string {
  return mac.toLowerCase().replace(/[^0-9a-z]/g, "");
}
