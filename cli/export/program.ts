import type * as z from "zod";
import { replaceReferences } from "../../provider/lifecycle/references";
import { isProperties, isUnset, type Properties } from "../../provider/lifecycle/values";
import type { EstateObject } from "../estate/read-estate";
import { camelCase, capitalised, resourceNames, Taken, typeName } from "./names";
import { inOrder, lastPart, ObjectIndex } from "./objects";
import { ownersOf } from "./owners";

/** In the place of a value: a property of another resource. */
export class Reference {
  constructor(
    readonly to: Declaration,
    readonly property: string,
  ) {}
}

/** In the place of a value: a secret of the stack's configuration. */
export class Secret {
  constructor(
    readonly key: string,
    /** As the back end has it; `undefined` when it cannot be read. */
    readonly value: unknown,
  ) {}
}

/** A resource of the program. */
export interface Declaration {
  object: EstateObject;
  /** The resource's name, unique among its type. */
  name: string;
  /** What the program calls it, unique in the program. */
  identifier: string;
  /** Where it is declared, without an extension: `customers/acme`. */
  file: string;
  /** Its arguments, with references and secrets in the places of values. */
  args: Properties;
}

/** A program that declares an estate. */
export interface Program {
  /** In an order in which each one comes after those of its file that it refers to. */
  declarations: readonly Declaration[];
  secrets: readonly Secret[];
}

/** What identifiers must not be. */
const RESERVED = [
  ..."await break case catch class config const continue debugger default delete do else enum export extends".split(
    " ",
  ),
  ..."false finally for function if implements import in instanceof interface let new null package private".split(
    " ",
  ),
  ..."protected public pulumi return static super switch this throw true try typeof var void voip while with".split(
    " ",
  ),
  ..."yield arguments eval undefined".split(" "),
];

/** The program that declares these objects. `taken` are names that resources of a type have already. */
export function declare(
  objects: readonly EstateObject[],
  taken?: (token: string) => Iterable<string>,
): Program {
  const declared = inOrder(objects);
  const index = new ObjectIndex(declared);
  const names = resourceNames(declared, index, taken);
  const files = filesOf(declared, names);
  const identifiers = new Taken(RESERVED);
  const byObject = new Map<EstateObject, Declaration>();
  for (const object of declared) {
    const name = names.get(object) ?? "";
    const identifier = identifierOf(object, name, identifiers);
    byObject.set(object, { object, name, identifier, file: files.get(object) ?? "", args: {} });
  }
  const secrets: Secret[] = [];
  const declarations: Declaration[] = [];
  const begun = new Set<Declaration>();
  const done = new Set<Declaration>();

  function write(declaration: Declaration): void {
    begun.add(declaration);
    const { object } = declaration;
    const withReferences = replaceReferences(object.kind.inputs, object.inputs, (referred, value) => {
      const found = index.find(object, referred, value);
      const target = found && byObject.get(found);
      if (!target || !mayReferTo(declaration, target)) return value;
      if (!begun.has(target)) write(target);
      // What refers back to this resource, or comes to it by itself, is named by its id.
      return done.has(target) ? new Reference(target, referred.property) : value;
    });
    declaration.args = withSecrets(declaration, withReferences as Properties, (wishes, value) => {
      const secret = new Secret(identifiers.take(...wishes), value);
      secrets.push(secret);
      return secret;
    });
    done.add(declaration);
    declarations.push(declaration);
  }

  for (const declaration of byObject.values()) if (!begun.has(declaration)) write(declaration);
  secrets.sort((one, other) => (one.key < other.key ? -1 : 1));
  return { declarations, secrets };
}

/** The references among arguments, by the input that they are part of. */
export function referencesIn(args: Properties): ReadonlyMap<string, readonly Reference[]> {
  const within = (value: unknown): Reference[] => {
    if (value instanceof Reference) return [value];
    if (value instanceof Secret) return [];
    if (Array.isArray(value)) return value.flatMap(within);
    return isProperties(value) ? Object.values(value).flatMap(within) : [];
  };
  return new Map(Object.entries(args).map(([name, value]) => [name, within(value)]));
}

/** Files of customers and companies know the others', which know nothing of them, nor of each other. */
function mayReferTo(from: Declaration, to: Declaration): boolean {
  return from.file === to.file || (from.file.includes("/") && !to.file.includes("/"));
}

function filesOf(
  objects: readonly EstateObject[],
  names: ReadonlyMap<EstateObject, string>,
): ReadonlyMap<EstateObject, string> {
  const owners = ownersOf(objects);
  const taken = new Taken();
  const files = new Map<EstateObject, string>();
  const ofOwners = new Map<EstateObject, string>();
  for (const object of objects) {
    const owner = owners.get(object);
    const account = object.connection === undefined ? "" : `${object.connection}-`;
    if (!owner) {
      files.set(object, `${account}${object.kind.backend}`);
      continue;
    }
    let file = ofOwners.get(owner);
    if (file === undefined) {
      const folder = owner.kind.backend === "ngcp" ? "customers" : "companies";
      const name = `${folder}/${(names.get(owner) ?? "").toLowerCase()}`;
      file = taken.take(name, `${name}-${lastPart(owner)}`);
      ofOwners.set(owner, file);
    }
    files.set(object, file);
  }
  return files;
}

function identifierOf(object: EstateObject, name: string, taken: Taken): string {
  const type = typeName(object);
  const plain = camelCase(name);
  const base = /^[A-Za-z]/.test(plain) ? plain : `${type}${capitalised(plain)}`;
  const typed = base === plain ? `${base}${capitalised(type)}` : base;
  return taken.take(base, typed, `${typed}${capitalised(camelCase(lastPart(object)))}`).replaceAll("-", "_");
}

function isRequired(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
}

/** Secrets go to the configuration: those that are there, and those that must be declared and cannot be read. */
function withSecrets(
  { object: { kind }, identifier }: Declaration,
  values: Properties,
  makeSecret: (keys: readonly string[], value: unknown) => Secret,
): Properties {
  const secret = (path: readonly string[], value: unknown) => {
    const key = [identifier, ...path.map((part) => capitalised(camelCase(part)))].join("");
    return makeSecret([key, `${key}Secret`], value);
  };
  const args: Properties = {};
  for (const [name, field] of Object.entries(kind.inputs.shape)) {
    const value = values[name];
    const entries = kind.secretEntries?.[name];
    if (kind.secrets.includes(name)) {
      if (!isUnset(value) || isRequired(field as z.ZodType)) args[name] = secret([name], value);
    } else if (entries && isProperties(value)) {
      args[name] = Object.fromEntries(
        Object.entries(value).map(([entry, item]) => [
          entry,
          entries.includes(entry) ? secret([name, entry], item) : item,
        ]),
      );
    } else if (!isUnset(value)) args[name] = value;
  }
  return args;
}
