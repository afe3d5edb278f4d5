import type { VoipError } from "../../transport/errors";
import { fail } from "./failures";
import type { IspcrmSettings } from "./settings";
import { isSame, type User, type UserFields, type UserMatch } from "./user";
import { READS_AT_ONCE, type Users, userRequest } from "./users";

/** Finds users by fields that the list may not show (contract 3.2: only `status` is in both list and user). */
export interface UserFinder {
  /** The one user that has these fields; several are a `conflict` that names them. */
  find(match: UserMatch): Promise<User | undefined>;
  /** What was read of this user is not so any more. */
  forget(id: string): void;
}

/** A user, with what the list alone shows of it as well. */
interface Detailed {
  user: User;
  entry: User;
  fields: UserFields;
}

export function createUserFinder(users: Users, settings: IspcrmSettings): UserFinder {
  const { userIdField, detailCap } = settings;
  const request = userRequest(settings);
  /** Users that were read to find another, which rules them out the next time; who is found is read anew. */
  const known = new Map<string, Promise<User | undefined>>();

  async function find(match: UserMatch): Promise<User | undefined> {
    if (Object.keys(match).length === 0) throw new TypeError("no field to find a user by");
    const { [userIdField]: id, ...others } = match;
    if (id === undefined) return search(match);
    const user = await users.get(String(id));
    if (!user) return undefined;
    refuseUnseen(Object.keys(others), [user]);
    return agrees(user.fields, others) ? user : undefined;
  }

  async function search(match: UserMatch): Promise<User | undefined> {
    const entries = (await users.list()).filter(({ fields }) => agrees(fields, shownOf(match, fields)));
    const hidden = Object.keys(match).filter((name) =>
      entries.some(({ fields }) => !Object.hasOwn(fields, name)),
    );
    const likely = hidden.length === 0 ? entries : await narrow(entries, match, hidden);
    for (const { id } of likely) forget(id);
    const found = (await readDetails(likely)).filter(({ fields }) => agrees(fields, match));
    if (found.length > 1) throw severalOf(found, match);
    return found[0]?.user;
  }

  function forget(id: string): void {
    known.delete(id);
  }

  /** The entries whose users have what the list does not show. */
  async function narrow(
    entries: readonly User[],
    match: UserMatch,
    hidden: readonly string[],
  ): Promise<User[]> {
    if (entries.length > detailCap) {
      throw fail(request, {
        kind: "validation",
        problem: `The ISP CRM's list does not show ${hidden.join(" and ")}, and it has ${entries.length} users to read one by one; voip:ispcrm.detailCap allows ${detailCap}.`,
        advice:
          "Set voip:ispcrm.userIdField to such a field if the CRM takes it for the id in a user's path, or raise detailCap.",
      });
    }
    const read = await readDetails(entries);
    refuseUnseen(hidden, read);
    return read.filter(({ fields }) => agrees(fields, match)).map(({ entry }) => entry);
  }

  async function readDetails(entries: readonly User[]): Promise<Detailed[]> {
    const read: Detailed[] = [];
    for (let start = 0; start < entries.length; start += READS_AT_ONCE) {
      const some = entries.slice(start, start + READS_AT_ONCE);
      const details = await Promise.all(some.map(remember));
      some.forEach((entry, index) => {
        const user = details[index];
        if (user) read.push({ user, entry, fields: { ...entry.fields, ...user.fields } });
      });
    }
    return read;
  }

  function remember({ id }: User): Promise<User | undefined> {
    const remembered = known.get(id);
    if (remembered) return remembered;
    const reading = users.getListed(id);
    known.set(id, reading);
    const drop = () => {
      if (known.get(id) === reading) known.delete(id);
    };
    reading.then((user) => user ?? drop(), drop);
    return reading;
  }

  /** A field that no user shows says nothing of whether there is one that has it. */
  function refuseUnseen(names: readonly string[], read: readonly { fields: UserFields }[]): void {
    const unseen = names.find((name) => !read.some(({ fields }) => Object.hasOwn(fields, name)));
    if (unseen === undefined || read.length === 0) return;
    throw fail(request, {
      kind: "protocol",
      problem: `The ISP CRM's users show no ${unseen}, so that none can be found by it.`,
    });
  }

  function severalOf(found: readonly Detailed[], match: UserMatch): VoipError {
    const ids = found.slice(0, 10).map(({ user }) => user.id);
    const shown = found.length > ids.length ? `${ids.join(", ")}, …` : ids.join(", ");
    const key = Object.entries(match).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    return fail(request, {
      kind: "conflict",
      problem: `The ISP CRM has ${found.length} users with ${key.join(", ")}: ${shown}.`,
      advice: "Import the right one by its id, or make them differ.",
    });
  }

  return { find, forget };
}

/** A field that one user does not show is not set there. */
function agrees(fields: UserFields, match: UserMatch): boolean {
  return Object.entries(match).every(([name, wanted]) => isSame(name, fields[name] ?? null, wanted));
}

/** The part of a match that can be judged by these fields. */
function shownOf(match: UserMatch, fields: UserFields): UserMatch {
  return Object.fromEntries(Object.entries(match).filter(([name]) => Object.hasOwn(fields, name)));
}
