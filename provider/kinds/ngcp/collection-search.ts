import {
  type Filters,
  type Item,
  isTerminated,
  type JsonObject,
  type NgcpClient,
} from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { numbered } from "../in-words";
import type { Collection } from "./collection";
import { filtersOf, inputsOf, wireOf } from "./collection-fields";

type Inputs = Record<string, unknown>;

/** The object with the declared natural key. */
export async function findByKey(
  api: NgcpClient,
  { name, noun, fields, identity, ignoresCase = [], mayBeUnset = [] }: Collection,
  inputs: Inputs,
): Promise<Item | undefined> {
  const key = filtersOf(fields, identity, inputs);
  const options = { ignoreCase: ignoresCase.map((part) => wireOf(fields, part)), subject: noun };
  const unset = mayBeUnset.filter((part) => identity.includes(part) && inputs[part] === undefined);
  if (unset.length === 0) return api.findOne(name, key, options);
  const found: Item[] = [];
  for await (const item of api.list(name, key, options)) {
    const there = inputsOf({ fields }, item);
    if (unset.every((part) => there[part] === undefined)) found.push(item);
  }
  return onlyOne(noun, found);
}

/** The object that was found; several are a conflict that names them. */
export function onlyOne(noun: string, found: readonly Item[]): Item | undefined {
  if (found.length < 2) return found[0];
  throw new VoipError({
    kind: "conflict",
    api: "ngcp",
    problem: `NGCP has several that equal this ${noun}: ${found.map(({ id }) => id).join(", ")}.`,
    advice: "Remove the others, or make them differ.",
  });
}

/** How many objects match and are meant, in words, for what a removal would take along. */
export async function counted(
  api: NgcpClient,
  collectionName: string,
  filters: Filters,
  noun: string,
  isMeant: (fields: Readonly<JsonObject>) => boolean = () => true,
): Promise<string | undefined> {
  let found = 0;
  for await (const item of api.list(collectionName, filters)) {
    if (!isTerminated(item) && isMeant(item.fields)) found += 1;
  }
  return numbered(found, noun);
}
