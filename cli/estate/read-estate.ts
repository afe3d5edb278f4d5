import type { Clients } from "../../provider/clients/backends";
import {
  type Account,
  configuredAccounts,
  type Environment,
  type RawConfig,
} from "../../provider/connections/settings";
import type { Kind } from "../../provider/kinds/kind";
import { kinds } from "../../provider/kinds/registry";
import { parseArguments } from "../../provider/lifecycle/arguments";
import { listInputs, nameOf } from "../../provider/lifecycle/list";
import type { Session } from "../../provider/lifecycle/session";
import { type AnyObserved, formatId, readingOf, STEERING } from "../../provider/lifecycle/state";
import { isProperties, isUnset, type Properties } from "../../provider/lifecycle/values";
import { workThrough } from "../../provider/lifecycle/workers";
import { type FailureKind, VoipError } from "../../provider/transport/errors";
import { everything, has, mayHave, type Selection } from "./selection";

/** An object that is there, as an import records it. */
export interface EstateObject {
  kind: Kind;
  connection?: string;
  /** As the state has it: with the connection, when it is not the default one. */
  id: string;
  /** What people call it. May be empty. */
  name: string;
  inputs: Properties;
  outputs: Properties;
  /** Inputs that can be read back in general and that this account may not see. */
  unseen: readonly string[];
}

/** What could not be read: all objects of a kind in an account, or one of them. */
export interface Unreadable {
  kind: Kind;
  connection?: string;
  id?: string;
  /** Sentences for people. */
  reason: string;
}

export interface EstateReport {
  unreadable: Unreadable[];
  /** Kinds that cannot be listed, of the back ends that were read. */
  unlisted: Kind[];
}

/** Who is told what is found. Objects come as they are read, in no particular order. */
export interface EstateReader {
  found(object: EstateObject): void;
  /** One list is read to its end, of so many. */
  listed?(done: number, all: number): void;
}

/** What an earlier reading that broke off has read. */
export interface EstateMemory {
  /** All objects of a list that was read to its end. */
  list(listing: string): readonly EstateObject[] | undefined;
  /** An object that had to be read on its own. */
  object(kind: Kind, id: string): EstateObject | undefined;
  /** Takes note of an object, before anybody else is told. */
  read(listing: string, object: EstateObject): void;
  ended(listing: string): void;
}

type AnyClient = Clients[Kind["backend"]];

interface Listing {
  kind: Kind;
  account: Account;
  query: Properties;
}

/** Objects that a list does not show whole and that are read one by one meanwhile. */
const READS_AT_ONCE = 100;

/** Failures that concern what is asked for; any other one concerns the account or the network and ends the reading. */
const OF_THE_QUESTION: ReadonlySet<FailureKind> = new Set([
  "forbidden",
  "notFound",
  "validation",
  "protocol",
]);

/** A reseller's customers, each with phones of its own. */
export const COMPANY = "sraps:Company";

/**
 * Reads all objects of all accounts that are configured, as far as the selection goes, many lists at once within each
 * back end's budget. What an account may not read is reported and the rest is read. A failed read is never taken for
 * "there is nothing": other failures reject.
 */
export async function readEstate(
  session: Session,
  accounts: readonly Account[],
  reader: EstateReader,
  selection: Selection = everything,
  memory?: EstateMemory,
): Promise<EstateReport> {
  const isRead = (kind: Kind) => accounts.some(({ backend }) => backend === kind.backend);
  const wanted = kinds.filter((kind) => isRead(kind) && mayHave(selection, kind));
  const report: EstateReport = { unreadable: [], unlisted: wanted.filter(({ list: all }) => !all) };
  const seen = new Set<string>();
  let [done, all] = [0, 0];

  async function readAll(listings: readonly Listing[]): Promise<void> {
    all += listings.length;
    await workThrough(listings, read);
  }

  async function read(listing: Listing): Promise<void> {
    const companies: string[] = [];
    await readList(session, listing, report, memory, (object) => {
      const key = `${object.kind.token} ${object.id}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (object.kind.token === COMPANY) companies.push(object.id);
      if (has(selection, object.kind, object.name)) reader.found(object);
    });
    done += 1;
    reader.listed?.(done, all);
    await readAll(
      companies.flatMap((company) =>
        wanted.filter(isOfCompany).map((kind) => ({ kind, account: listing.account, query: { company } })),
      ),
    );
  }

  // Companies are asked for although only phones may be meant.
  const listable = kinds.filter((kind) => {
    return kind.list && (wanted.includes(kind) || (kind.token === COMPANY && wanted.some(isOfCompany)));
  });
  await readAll(
    accounts.flatMap((account) =>
      listable
        .filter(({ backend }) => backend === account.backend)
        .map((kind) => ({ kind, account, query: {} })),
    ),
  );
  return report;
}

/** The accounts of a project and of the environment. Rejects when there is none. */
export function accountsOf(config: RawConfig, environment: Environment): Account[] {
  const accounts = configuredAccounts(config, environment);
  if (accounts.length > 0) return accounts;
  throw new VoipError({
    kind: "validation",
    problem: "No account is configured.",
    advice:
      "Set one: in a project with `pulumi config set --path voip:ngcp.url …`, outside of one in the environment, as in VOIP_NGCP_URL.",
  });
}

/** What belongs to a company is listed company by company: first of the access key's own one. */
export function isOfCompany(kind: Kind): boolean {
  return kind.token !== COMPANY && Object.hasOwn(kind.listInputs?.shape ?? {}, "company");
}

async function readList(
  session: Session,
  { kind, account: { connection }, query }: Listing,
  { unreadable }: EstateReport,
  memory: EstateMemory | undefined,
  found: (object: EstateObject) => void,
): Promise<void> {
  const reads = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;

  const name = JSON.stringify([kind.token, connection ?? "", query]);
  const remembered = memory?.list(name);
  if (remembered) {
    for (const object of remembered) found(object);
    return;
  }

  async function read(entry: AnyObserved): Promise<void> {
    const object = await whole(kind, connection, api, entry, memory);
    if (!object || isNobodys(object)) return;
    memory?.read(name, object);
    found(object);
  }

  const api = session.connections.client(kind.backend, connection);
  const narrowed = parseArguments(listInputs(kind), query);
  try {
    for await (const entry of kind.list?.(api, narrowed) ?? []) {
      const reading = read(entry)
        .catch((error: unknown) => {
          const id = formatId(connection, entry.id);
          if (isOfTheQuestion(error)) unreadable.push({ kind, connection, id, reason: error.message });
          else failure ??= { error };
        })
        .finally(() => reads.delete(reading));
      reads.add(reading);
      if (reads.size >= READS_AT_ONCE) await Promise.race(reads);
      if (failure) break;
    }
  } catch (error) {
    if (isOfTheQuestion(error)) unreadable.push({ kind, connection, reason: error.message });
    else failure ??= { error };
  }
  await Promise.all(reads);
  if (failure) throw failure.error;
  if (unreadable.every((each) => each.kind !== kind)) memory?.ended(name);
}

/** Reads one object by its id; `undefined` when it is not there. */
export async function readObject(
  session: Session,
  kind: Kind,
  connection: string | undefined,
  remoteId: string,
): Promise<EstateObject | undefined> {
  const api = session.connections.client(kind.backend, connection);
  const observed = await kind.observe(api, { id: remoteId });
  return observed && objectOf(kind, connection, observed);
}

/** The object of an entry, which is asked for where the entry does not show everything. */
async function whole(
  kind: Kind,
  connection: string | undefined,
  api: AnyClient,
  entry: AnyObserved,
  memory: EstateMemory | undefined,
): Promise<EstateObject | undefined> {
  const shown = kind.sharing ? await kind.sharing.reread(api, entry, {}) : entry;
  if (shown) return objectOf(kind, connection, shown);
  const remembered = memory?.object(kind, formatId(connection, entry.id));
  if (remembered) return remembered;
  const observed = await kind.observe(api, { id: entry.id });
  return observed && objectOf(kind, connection, observed);
}

function objectOf(kind: Kind, connection: string | undefined, observed: AnyObserved): EstateObject {
  const { unseen = [] } = observed;
  return { kind, connection, ...readingOf(kind, connection, observed), name: nameOf(kind, observed), unseen };
}

/** Preferences and settings are there with their owner. As long as nothing of them is set they are nobody's. */
function isNobodys({ kind, inputs }: EstateObject): boolean {
  if (!kind.idFromKey) return false;
  const names = Object.keys(inputs).filter((name) => !kind.identity.includes(name) && !STEERING.has(name));
  return names.every((name) => {
    const value = inputs[name];
    return isUnset(value) || (isProperties(value) && Object.keys(value).length === 0);
  });
}

function isOfTheQuestion(error: unknown): error is VoipError {
  return error instanceof VoipError && OF_THE_QUESTION.has(error.kind);
}
