import * as z from "zod";
import { invalid } from "./refusal";
import type { IspcrmSwitches } from "./switches";

/** A user of the CRM. */
export interface CrmUser {
  /** What only the list shows. */
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly customer_id: string | null;
  readonly status: string;
  /** Times are `YYYY-MM-DD HH:MM:SS`, without a zone. */
  readonly expiration: string | null;
  readonly created_at: string;
  readonly activated_at: string | null;
  readonly mac: string | null;
  readonly profile_id: number | null;
  readonly radius_id: number;
  /** Further fields that a client sent. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What a client may send, of the fields that are known. */
const body = z
  .object({
    name: z.string(),
    username: z.union([z.string().min(1), z.number().transform(String)]),
    customer_id: z.union([z.string(), z.number().transform(String)]).nullable(),
    status: z.string().min(1),
    expiration: z.string().nullable(),
    activated_at: z.string().nullable(),
    mac: z.string().nullable(),
    profile_id: z.coerce.number().int().nullable(),
  })
  .partial();

const givenByTheCrm = ["id", "created_at", "profile_name", "radius_id"];

/** The known fields of a body, and the rest under `extra`. */
export function readUserFields(
  sent: Readonly<Record<string, unknown>>,
  furtherFields: IspcrmSwitches["furtherFields"],
): z.output<typeof body> & Pick<CrmUser, "extra"> {
  const read = body.safeParse(sent);
  if (!read.success) throw invalid(`${read.error.issues[0]?.path.join(".")} is not valid`);
  const extra = Object.fromEntries(
    Object.entries(sent).filter(
      ([name]) => !Object.hasOwn(body.shape, name) && !givenByTheCrm.includes(name),
    ),
  );
  const [further] = Object.keys(extra);
  if (further !== undefined && furtherFields === "400") throw invalid(`${further} is not known`);
  return { ...read.data, extra };
}

/** The user object, exactly the fields of the documentation (contract 3.2). */
export function userObject(
  user: CrmUser,
  profile_name: string | null,
  furtherFields: IspcrmSwitches["furtherFields"],
): Record<string, unknown> {
  const { username, customer_id, status, expiration, created_at, activated_at } = user;
  const { mac, profile_id, radius_id, extra } = user;
  return {
    ...(furtherFields === "shown" && extra),
    ...{ username, customer_id, status, expiration, created_at, activated_at },
    ...{ mac, profile_id, profile_name, radius_id },
  };
}

/** What the list shows of a user (S4:70-74). */
export function listEntry(
  user: CrmUser,
  profileName: string | null,
  usersShown: IspcrmSwitches["usersShown"],
): Record<string, unknown> {
  const { id, name, status } = user;
  return { ...(usersShown === "full" && userObject(user, profileName, "hidden")), id, name, status };
}

/** `YYYY-MM-DD HH:MM:SS` */
export function plainTime(time = new Date()): string {
  return time.toISOString().slice(0, 19).replace("T", " ");
}
