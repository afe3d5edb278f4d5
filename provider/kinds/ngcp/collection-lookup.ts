import * as z from "zod";
import { isTerminated, type NgcpClient } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { type Lookup, lookup } from "../lookup";
import type { Collection } from "./collection";
import { inputsOf } from "./collection-fields";
import { findByKey } from "./collection-search";
import { optional, optionalReference } from "./fields";
import { idIn } from "./object-id";

/**
 * A question for one object of a collection: by its id, or by what `by` names. What it answers are the fields that
 * the resource has, but for secrets. Contract: ngcp, 4 and 9.
 */
export function collectionLookup(definition: Collection, by: readonly string[]): Lookup {
  const { fields, noun, name: path, mayBeUnset = [] } = definition;
  const shown = Object.entries(fields).filter(
    ([, { isSecret, isWriteOnly, isCreateOnly, file }]) =>
      !isSecret && !isWriteOnly && !isCreateOnly && !file,
  );
  const asked = Object.entries(fields).filter(([name]) => by.includes(name));
  const defaults = Object.fromEntries(
    asked.map(([name, { input }]) => [name, input.safeParse(undefined).data]),
  );
  const idDescription = `The ${noun}'s id. Default: it is found by ${by.join(" and ")}.`;
  const token = `ngcp:get${definition.class}` as const;
  return lookup<"ngcp", z.ZodObject, z.ZodObject>({
    token,
    backend: "ngcp",
    summary: `${article(noun)} ${noun}, by its id or by ${by.join(" and ")}.`,
    args: z.strictObject({
      id: definition.hasNameAsId
        ? z.string().optional().describe(idDescription)
        : optionalReference(idDescription).input,
      ...Object.fromEntries(asked.map(([name, { input }]) => [name, optional(input, withoutDefault(input))])),
    }),
    result: z.object({
      id: z.string().describe("The id."),
      ...Object.fromEntries(shown.map(([name, { input }]) => [name, optional(input)])),
    }),
    async run(api, args) {
      const found = await findAsked(api, args);
      const inputs = inputsOf(definition, found);
      const values = shown.map(([name, { input }]) => [
        name,
        input.safeParse(inputs[name]).data ?? inputs[name],
      ]);
      return { ...Object.fromEntries(values), id: found.id };
    },
  }) as unknown as Lookup;

  async function findAsked(api: NgcpClient, { id, ...key }: Record<string, unknown>) {
    const required = by.filter((name) => {
      const { input, mayBeHidden } = fields[name] ?? {};
      return !mayBeHidden && !mayBeUnset.includes(name) && !(input instanceof z.ZodDefault);
    });
    const isByKey = required.every((name) => key[name] !== undefined);
    if (id !== undefined ? Object.keys(key).length > 0 : !isByKey) {
      throw new VoipError({
        kind: "validation",
        problem: `${token} needs either id or ${required.join(" and ")}.`,
      });
    }
    const item =
      id === undefined
        ? await findByKey(api, { ...definition, identity: by }, { ...defaults, ...key })
        : await api.get(path, idIn(definition, String(id)), { subject: noun });
    if (item !== undefined && !isTerminated(item)) return item;
    throw new VoipError({
      kind: "notFound",
      api: "ngcp",
      property: id === undefined ? required[0] : "id",
      problem: `NGCP has no ${noun} with ${describe(id === undefined ? key : { id })}.`,
    });
  }
}

/** Beside an id nothing is asked for: a default counts only where an object is asked for by its key. */
function withoutDefault(input: z.ZodType): z.ZodType {
  return input instanceof z.ZodDefault ? (input.unwrap() as z.ZodType) : input;
}

function describe(key: Record<string, unknown>): string {
  return Object.entries(key)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(", ");
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? "An" : "A";
}
