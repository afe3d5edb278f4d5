import * as z from "zod";
import type { Backend, Clients } from "../clients/backends";
import type { VoipError } from "../transport/errors";

/**
 * How to find an object: by its id at the back end, or by the natural key within the declared inputs. Beside the id,
 * `mentioned` is what the program and the state say of it, where an answer can be spelled in several ways.
 */
export type Reference<Inputs> = { id: string; mentioned?: Partial<Inputs> } | { key: Inputs };

/** An object as the back end has it, in the program's terms. */
export interface Observed<Inputs, Outputs> {
  /** The id at the back end, in its canonical spelling. */
  id: string;
  /** Every input that can be read back; what is absent is not set there. */
  inputs: Partial<Inputs>;
  outputs: Outputs;
  /** Inputs that can be read back in general and could not this time: this account may not see them. */
  unseen?: readonly (keyof Inputs & string)[];
  /** Entries of inputs that are maps, which likewise are set perhaps and not shown. */
  unseenEntries?: { readonly [Name in keyof Inputs & string]?: readonly string[] };
  /** The back end's own answer, for `update` to start from. Never recorded. */
  answer?: unknown;
}

/** What `create` answers: the id as soon as the object exists, and what it looks like when that is known already. */
export interface Created<Inputs, Outputs> {
  id: string;
  observed?: Observed<Inputs, Outputs>;
  /** What the back end complained of although it made the object. */
  warning?: string;
}

/** What an update starts from. */
export interface Change<Inputs, Outputs> {
  id: string;
  observed: Observed<Inputs, Outputs>;
  desired: Inputs;
  /** What this resource declared last. An entry of a map that is here and not in `desired` is to be unset. */
  previous: Partial<Inputs>;
  /** The names of the inputs to bring in line. Never empty. */
  changed: ReadonlySet<keyof Inputs & string>;
}

/** The natural key as one text, for an import of what people know by its name and not by its id. */
export interface KeyText<Inputs> {
  /** What it looks like, for people: "`<username>@<domain>`". */
  format: string;
  /** The key that a text stands for; `undefined` when the text is an id. */
  parse(text: string): Partial<Inputs> | undefined;
}

/** A rule over several inputs. It is left out while one of them is not known yet. */
export interface Rule<Inputs> {
  needs: readonly (keyof Inputs & string)[];
  /** A sentence about what is wrong with the first of `needs`, or nothing. */
  broken(inputs: Partial<Inputs>): string | undefined;
}

/**
 * One kind of resource: its inputs and outputs, how it is recognised, and five small functions that speak to the
 * back end. Validation, defaults, diff, adoption, classes, schema and documentation derive from it.
 */
export interface Kind<
  B extends Backend = Backend,
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodObject = z.ZodObject,
  Inputs = z.output<I>,
  Outputs = z.output<O>,
  Query = Readonly<Record<string, unknown>>,
> {
  /** `<back end>:<Class>`, as in `sraps:Phone`. Part of people's state. */
  token: `${B}:${string}`;
  backend: B;
  /** One sentence for the editor and the reference page. */
  summary: string;
  /** What an id looks like for `.get` and import, for example "the MAC address". */
  idFormat: string;
  /** What the id says of the natural key. A `validation` error when it is no id of this kind. */
  parseId(id: string): Partial<Inputs>;
  /** Where an object can be named by its natural key in the place of an id that says nothing of it. */
  keyText?: KeyText<Inputs>;
  inputs: I;
  outputs: O;
  /** The natural key, by which an object is found that is there already. */
  identity: readonly (keyof Inputs & string)[];
  /** The inputs whose change replaces the object (delete first). Default: the natural key. */
  immutable?: readonly (keyof Inputs & string)[];
  /**
   * The inputs that the first write of `create` sets and that can be read back. Equal values of these decide
   * whether an object that is there already may be taken over.
   */
  identityMaking: readonly (keyof Inputs & string)[];
  /**
   * Whether the declaration has what an object that is there already is recognised by. Default: it has. Without it
   * nothing is looked for before a create (but with `adopt: "always"`), and a create of unknown outcome is not
   * repeated.
   */
  isFindable?(api: Clients[B], inputs: Inputs): boolean;
  /** The ids of the objects that equal a declaration which is not findable. */
  lookalikes?(api: Clients[B], desired: Inputs): Promise<readonly string[]>;
  /**
   * What the removal of an object does that nothing brings back, as in "NGCP terminates a customer for good.". A
   * kind that has this has the input `allowReplace`, without which a replacement is refused.
   */
  irreversible?: string;
  /** When values of an input are the same although they are written differently. They may be of any shape. */
  isEqual?: { readonly [Name in keyof Inputs & string]?: (one: unknown, other: unknown) => boolean };
  /** Inputs whose values are encrypted in state and never shown. */
  secrets: readonly (keyof Inputs & string)[];
  /** Entries of maps that are such values. */
  secretEntries?: { readonly [Name in keyof Inputs & string]?: readonly string[] };
  /** Inputs that the back end never gives back: the last value that was written is recorded instead. */
  writeOnly: readonly (keyof Inputs & string)[];
  /** The id is made of the natural key, so an object that has gone can come back under the same id. */
  idFromKey: boolean;
  rules?: readonly Rule<Inputs>[];
  /** Sentences about what is allowed and unusual. */
  warn?(inputs: Partial<Inputs>): readonly string[];
  /**
   * What only the back end can tell of inputs before a write: names that it must know, paths that must be
   * configured. Read only, cached for the process. Called at preview with the inputs that are known; `open` are
   * those that are declared and not known yet. It answers what is wrong; a single thing may be thrown as well.
   */
  validate?(
    api: Clients[B],
    inputs: Partial<Inputs>,
    open: ReadonlySet<keyof Inputs & string>,
  ): Promise<readonly VoipError[]>;
  /** What is wrong with changing these inputs of an object that is there, where that can be told before a write. */
  validateChange?(
    api: Clients[B],
    inputs: Partial<Inputs>,
    changed: ReadonlySet<keyof Inputs & string>,
  ): readonly VoipError[];
  /** Why a removal leaves the object where it is, so that it is only dropped from the state. Default: it does not. */
  retains?(recorded: Partial<Inputs>): string | undefined;
  /** What an import declares of what was read, of an object that was named by `key` or by its id. Default: all of it. */
  imported?(inputs: Partial<Inputs>, key: Partial<Inputs>): Partial<Inputs>;
  /** Reads the object. `undefined` only when the back end says that it is not there. */
  observe(api: Clients[B], reference: Reference<Inputs>): Promise<Observed<Inputs, Outputs> | undefined>;
  create(api: Clients[B], desired: Inputs): Promise<Created<Inputs, Outputs>>;
  /** Brings the changed inputs in line. Answers how the object looks now, or nothing when that must be read. */
  update(api: Clients[B], change: Change<Inputs, Outputs>): Promise<Observed<Inputs, Outputs> | undefined>;
  /** Removes the object. That it is gone already is success. */
  remove(api: Clients[B], id: string, recorded: Partial<Inputs>): Promise<void>;
  /**
   * What the removal of this object would take along, as in "3 phones", or nothing. A kind that has this has the
   * input `forceDestroy`, without which such a removal is refused.
   */
  contents?(api: Clients[B], observed: Observed<Inputs, Outputs>): Promise<string | undefined>;
  /**
   * All objects that match, page by page. Default: as far as the credentials reach. Of what every owner has from its
   * first moment on, those for whom somebody has set something.
   */
  list?(api: Clients[B], query?: Query): AsyncIterable<Observed<Inputs, Outputs>>;
  /** What a list can be narrowed by. Default: nothing. */
  listInputs?: z.ZodObject;
  /** What people call an object in a list. Default: the last part of its natural key that is a text. */
  nameOf?(inputs: Partial<Inputs>): string | undefined;
  /** For a kind whose list shows whole objects: how many reads are answered from one list. */
  sharing?: {
    /** What narrows the list to where the object is; `undefined` when nothing is known by which that can be told. */
    scope(id: string, mentioned: Partial<Inputs>): Query | undefined;
    /** So many objects are read themselves before the list is begun, since it costs as many requests. Default: 2. */
    directReads?(api: Clients[B]): number;
    /** What the object's own page would show, from its entry; `undefined` when the entry lacks something. */
    reread(
      api: Clients[B],
      entry: Observed<Inputs, Outputs>,
      mentioned: Partial<Inputs>,
    ): Promise<Observed<Inputs, Outputs> | undefined>;
  };
}

/**
 * Whether an entry of a list shows every field that the mentioned inputs stand for; all of them when none is
 * mentioned, as for an import. A field that it leaves out may well be set.
 */
export function showsAll(
  fields: object,
  wireNames: Readonly<Record<string, string>>,
  mentioned: Readonly<Record<string, unknown>>,
): boolean {
  const named = Object.keys(wireNames).filter((name) => mentioned[name] !== undefined);
  const needed = named.length === 0 ? Object.keys(wireNames) : named;
  return needed.every((name) => Object.hasOwn(fields, wireNames[name] ?? ""));
}

const connection = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, "expected the name of a connection: letters, digits, `-` and `_`")
  .optional();

/** The connection that a lookup or a list asks. */
export const askedConnection = connection.describe(
  "The account to ask: a name under `voip:connections`. Default: the account under `voip:<back end>`.",
);

/** Inputs that every kind has besides its own; the lifecycle handles them. */
export const commonInputs = {
  connection: connection.describe(
    "The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource.",
  ),
  adopt: z
    .enum(["matching", "never", "always"])
    .optional()
    .describe(
      "What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`.",
    ),
};

export const forceDestroyInput = z
  .boolean()
  .optional()
  .describe("Whether it may be removed together with what it still has. Default: false.");

export const allowReplaceInput = z
  .boolean()
  .optional()
  .describe(
    "Whether a change that needs another object may remove this one, which cannot be undone. Default: false.",
  );

/** Declares a kind. Its inputs gain those that every kind has. */
export function kind<
  B extends Backend,
  I extends z.ZodRawShape,
  O extends z.ZodRawShape,
  Q extends z.ZodRawShape,
>(
  definition: Omit<Declared<B, I, O, Q>, "inputs" | "outputs" | "backend" | "listInputs"> & {
    backend: B;
    inputs: z.ZodObject<I>;
    outputs: z.ZodObject<O>;
    listInputs?: z.ZodObject<Q>;
  },
): Declared<B, I, O, Q> {
  const inputs = definition.inputs.extend(commonInputs) as unknown as z.ZodObject<I & typeof commonInputs>;
  return { ...definition, inputs };
}

type Declared<
  B extends Backend,
  I extends z.ZodRawShape,
  O extends z.ZodRawShape,
  Q extends z.ZodRawShape,
> = Kind<
  B,
  z.ZodObject<I & typeof commonInputs>,
  z.ZodObject<O>,
  z.output<z.ZodObject<I & typeof commonInputs>>,
  z.output<z.ZodObject<O>>,
  Partial<z.output<z.ZodObject<Q>>>
>;

/** Declares a kind whose inputs are put together while the program starts, from a table of fields. */
export function assembledKind<B extends Backend>(definition: Kind<B> & { backend: B }): Kind {
  return { ...definition, inputs: definition.inputs.extend(commonInputs) } as unknown as Kind;
}
