import * as z from "zod";
import type { Backend } from "../clients/backends";
import { commonInputs, type Kind } from "./kind";

/**
 * Many objects of one kind as one resource: a map of entries, and beside it what is said for all of them. To the
 * engine it is a single step, however many entries it has.
 */
export interface Fleet<B extends Backend = Backend> {
  /** `<back end>:<Class>`, as in `sraps:PhoneFleet`. Part of people's state. */
  token: `${B}:${string}`;
  backend: B;
  /** One sentence for the editor and the reference page. */
  summary: string;
  /** What an entry would be as a resource of its own. */
  entry: Kind;
  /** The input that holds the entries, as in `phones`. */
  entries: string;
  /** The part of the entry's natural key that entries go by in the map. The rest of it is the fleet's. */
  key: string;
  /** Inputs that can be said once for all entries. An entry may say otherwise, unless they are of the natural key. */
  shared: readonly string[];
  inputs: z.ZodObject;
  /** What of the inputs is not in the map. */
  sharedInputs: z.ZodObject;
  /** What one entry of the map can say. */
  entryInputs: z.ZodObject;
  outputs: z.ZodObject;
}

export function isFleet(type: Kind | Fleet): type is Fleet {
  return "entry" in type;
}

const outputs = z.object({
  idPrefix: z
    .string()
    .optional()
    .describe("What comes before the key in the ids of the entries, where it is the same for all."),
  ids: z.record(z.string(), z.string()).optional().describe("Ids of entries that their keys do not tell."),
  unlike: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe(
      "Entries that are not as the fleet says for all, and in what. The next `pulumi up` sees to them.",
    ),
});

/** What an import of a fleet takes in the place of its id, which does not say what is in it. */
export function importFormat({ entry, key }: Fleet): string {
  const filters = Object.keys(entry.listInputs?.shape ?? {}).join(", ");
  return `\`fleet:<name>?<query>\`, where the query has \`${key}=<${key}>\` for each entry, or what a list of ${entry.token} is narrowed by (${filters}), or nothing for all of them`;
}

/** Declares a fleet. Its inputs derive from those of its entries' kind. */
export function fleet<B extends Backend>(
  definition: Pick<Fleet<B>, "token" | "summary" | "key" | "shared"> & {
    entry: Kind<B>;
    /** The map, and a sentence about it. */
    entries: { name: string; description: string };
  },
): Fleet {
  const { token, summary, key, shared, entries } = definition;
  const entry = definition.entry as unknown as Kind;
  const scope = ["connection", ...entry.identity];
  const own = Object.entries(entry.inputs.shape).filter(([name]) => !scope.includes(name));
  const entryInputs = z
    .strictObject(
      Object.fromEntries(
        own.map(([name, field]) => [
          name,
          shared.includes(name) || name === "adopt" ? ownValue(field) : field,
        ]),
      ),
    )
    .meta({
      id: `${token.slice(token.indexOf(":") + 1)}Entry`,
      description: `An entry of a fleet: ${entry.summary}`,
    });
  const common = shared.map((name) => {
    const field = entry.inputs.shape[name] as z.ZodType;
    return [name, scope.includes(name) || field instanceof z.ZodDefault ? field : optional(field)] as const;
  });
  const name = z
    .string()
    .min(1)
    .optional()
    .describe("What the fleet's id ends in. Default: the resource's name.");
  const sharedInputs = z.strictObject({ name, ...Object.fromEntries(common), ...commonInputs });
  const map = z.record(z.string(), entryInputs).describe(entries.description);
  const inputs = z.strictObject({ [entries.name]: map, ...sharedInputs.shape });
  const { backend } = entry;
  return {
    token,
    backend,
    summary,
    entry,
    entries: entries.name,
    key,
    shared,
    inputs,
    sharedInputs,
    entryInputs,
    outputs,
  };
}

/** What an entry says in the place of what the fleet says for all. */
function ownValue(field: unknown): z.ZodType {
  const value = optional(field);
  const description = (value.description ?? "").replace(/ Default: [^.]*\./, "");
  return value.describe(`${description} Default: what the fleet says.`);
}

/** The same input where it need not be given. A description that is set again is kept. */
function optional(field: unknown): z.ZodType {
  const { description = "" } = field as z.ZodType;
  const inner = field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : (field as z.ZodType);
  return inner.optional().describe(description);
}
