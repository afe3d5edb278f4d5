import * as z from "zod";
import type { Clients } from "../clients/backends";
import { type Fleet, importFormat } from "../kinds/fleet";
import { readText } from "../kinds/input-text";
import { askedConnection, type Kind } from "../kinds/kind";
import { VoipError } from "../transport/errors";
import { parseArguments } from "./arguments";
import { digest } from "./digest";
import { inputsOfFleet, outputsOfFleet } from "./fleet-values";
import { EntryWork } from "./fleet-work";
import { listInputs } from "./list";
import { isMap } from "./normalise";
import type { Recorded } from "./reconcile";
import type { Session } from "./session";
import { type AnyObserved, formatId, inputsOf, outputsOf } from "./state";
import { isSame, type Properties } from "./values";

type AnyClient = Clients[Kind["backend"]];

/**
 * The fleet that an id of an import names: `fleet:<name>?<query>`. The query is what a list of the entries' kind is
 * narrowed by, or names each entry by its key, as in `mac=000413aabbcc&mac=000413aabbcd`, with what is the fleet's own
 * of the natural key; an empty one takes all that the list has. What all entries have in common is the fleet's, where
 * it can be said once. `undefined` when there is no such entry.
 */
export async function importFleet(
  fleet: Fleet,
  session: Session,
  id: string,
): Promise<(Recorded & { inputs: Properties }) | undefined> {
  const [, fleetId = "", query] = /^(fleet:[^?]+)\?(.*)$/s.exec(id) ?? [];
  if (query === undefined) throw unreadable(fleet, id);
  const { entry: kind } = fleet;
  const { connection, keys, asked } = readQuery(fleet, query);
  const api = session.connections.client(kind.backend, connection);
  const found = keys
    ? await findAll(fleet, session, api, keys, asked)
    : await listAll(fleet, session, api, asked);
  if (found.size === 0) return undefined;
  const mentioned = { ...(connection !== undefined && { connection }) };
  const imported = [...found].map(([key, one]) => ({
    key,
    inputs: inputsOf(kind, one, mentioned),
    recorded: { id: formatId(connection, one.id), outputs: outputsOf(kind, one, mentioned) },
  }));
  const shared = { ...mentioned, ...inCommon(fleet, imported) };
  const own = imported.map(({ key, inputs }) => {
    const others = Object.entries(inputs).filter(
      ([name]) => !(name in shared) && name in fleet.entryInputs.shape,
    );
    return [key, Object.fromEntries(others)] as const;
  });
  const recorded = new Map(imported.map(({ key, recorded: entry }) => [key, entry]));
  const outputs = outputsOfFleet(fleet, { shared, own: new Map(own) }, recorded, undefined);
  return { id: fleetId, outputs, inputs: inputsOfFleet(fleet, outputs) };
}

/** What a query asks for: certain entries, or those that a list has. */
function readQuery({ entry: kind, key }: Fleet, query: string) {
  const parameters = new URLSearchParams(query);
  const keys = parameters.getAll(key);
  const scope = kind.identity.filter((name) => name !== key);
  const question =
    keys.length === 0
      ? listInputs(kind)
      : z.strictObject({
          connection: askedConnection,
          [key]: z.array(kind.inputs.shape[key] as z.ZodType),
          ...Object.fromEntries(scope.map((name) => [name, kind.inputs.shape[name] as z.ZodType])),
        });
  const texts = [...parameters].filter(([name]) => keys.length === 0 || name !== key);
  const values = texts.map(([name, text]) => {
    return [name, readText((question.shape[name] as z.ZodType | undefined) ?? z.string(), text) ?? text];
  });
  const {
    connection,
    [key]: named,
    ...asked
  } = parseArguments(question, { ...Object.fromEntries(values), ...(keys.length > 0 && { [key]: keys }) });
  return {
    connection: connection as string | undefined,
    keys: keys.length > 0 ? (named as string[]) : undefined,
    asked: asked as Properties,
  };
}

type Found = Map<string, AnyObserved>;

/** The entries with these keys. One that is not there is a failure: somebody named it. */
async function findAll(
  fleet: Fleet,
  session: Session,
  api: AnyClient,
  keys: readonly string[],
  scope: Properties,
): Promise<Found> {
  const { entry: kind, key: name, entries } = fleet;
  const found: Found = new Map();
  const missing: string[] = [];
  await readEach(fleet, session, keys, async (key) => {
    const one = await kind.observe(api, { key: { ...scope, [name]: key } });
    if (one) found.set(key, one);
    else missing.push(key);
  });
  if (missing.length === 0) return found;
  throw new VoipError({
    kind: "notFound",
    problem: [
      `${missing.length} of ${keys.length} ${entries} are not there:`,
      ...digest(missing.sort()),
      "Leave them out of the id.",
    ].join("\n"),
  });
}

/** The entries that a list has. What its entries lack is read. */
async function listAll(fleet: Fleet, session: Session, api: AnyClient, asked: Properties): Promise<Found> {
  const { entry: kind, key: name } = fleet;
  const listed: Found = new Map();
  for await (const one of kind.list?.(api, asked) ?? []) {
    const key = String(one.inputs[name]);
    const other = listed.get(key);
    if (other) throw ambiguous(fleet, key, other, one);
    listed.set(key, one);
  }
  const { sharing } = kind;
  if (!sharing) return listed;
  const found: Found = new Map();
  await readEach(fleet, session, [...listed.keys()], async (key) => {
    const entry = listed.get(key) as AnyObserved;
    const one = (await sharing.reread(api, entry, {})) ?? (await kind.observe(api, { id: entry.id }));
    if (one) found.set(key, one);
  });
  return found;
}

async function readEach(
  fleet: Fleet,
  session: Session,
  keys: readonly string[],
  read: (key: string) => Promise<void>,
): Promise<void> {
  const work = new EntryWork(fleet, session, keys.length);
  await work.each(keys, read);
  const failure = work.failure("Nothing was imported.");
  if (failure) throw failure;
}

/** Inputs that can be said for all entries and are the same in all of them; those of the natural key must be. */
function inCommon(fleet: Fleet, imported: readonly { key: string; inputs: Properties }[]): Properties {
  const { entry: kind, shared } = fleet;
  const common: Properties = {};
  for (const name of shared.filter((input) => !isMap(kind, input))) {
    const [first, ...others] = imported.map(({ inputs }) => inputs[name]);
    if (others.every((value) => isSame(value, first))) {
      if (first !== undefined) common[name] = first;
    } else if (kind.identity.includes(name)) {
      throw diverse(fleet, name, [...new Set([first, ...others].map(String))]);
    }
  }
  return common;
}

function unreadable(fleet: Fleet, id: string): VoipError {
  const { token, entries } = fleet;
  return new VoipError({
    kind: "validation",
    problem: `The id ${JSON.stringify(id)} of a ${token} does not say which ${entries} it has.`,
    advice: `An import takes ${importFormat(fleet)}.`,
  });
}

function ambiguous(
  { entry, entries, key: name, entry: { identity } }: Fleet,
  key: string,
  ...both: AnyObserved[]
) {
  const scope = identity.filter((part) => part !== name).join(" and ");
  return new VoipError({
    kind: "validation",
    problem: `Two of the ${entries} have the ${name} ${JSON.stringify(key)}: ${both.map(({ id }) => id).join(" and ")}.`,
    advice: `A fleet has ${entry.token}s of one ${scope}: name it in the id.`,
  });
}

function diverse({ entries, token }: Fleet, name: string, values: readonly string[]): VoipError {
  return new VoipError({
    kind: "validation",
    problem: `The ${entries} differ in ${name}, which a ${token} says once for all: ${digest([...values].sort()).join(", ")}.`,
    advice: `Name one of them in the id: ${name}=<${name}>.`,
  });
}
