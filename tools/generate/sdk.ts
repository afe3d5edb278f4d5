import type * as z from "zod";
import { type Fleet, isFleet } from "../../provider/kinds/fleet";
import type { Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";
import {
  definitionsOf,
  isRequired,
  isTyped,
  jsonSchema,
  localName,
  propertiesOf,
  referredName,
  type Schema,
  type Side,
} from "./json-schema";

/** Properties of types that are open to any name, by the type's name, for the editor to offer. */
export type KnownProperties = Readonly<Record<string, Readonly<Record<string, Schema>>>>;

/** The classes and lookups that programs import: a file for each back end, by its path. */
export function generateSdk(
  types: readonly (Kind | Fleet)[],
  lookups: readonly Lookup[],
  known: KnownProperties = {},
): Map<string, string> {
  const files = new Map<string, string>();
  for (const backend of new Set(types.map((type) => type.backend))) {
    const ofBackend = types.filter((type) => type.backend === backend);
    const asked = lookups.filter((lookup) => lookup.backend === backend);
    const parts = [
      GENERATED,
      'import type * as pulumi from "@pulumi/pulumi";',
      ...(ofBackend.some(isFleet) ? ['import { type CsvOptions, entriesFromCsv } from "../csv";'] : []),
      'import { type LookupOptions, lookUp, lookUpOutput } from "../lookup";',
      'import { type ResourceDefinition, VoipResource } from "../resource";',
      ...namedTypes(
        [...ofBackend.map(({ inputs }) => inputs), ...asked.map(({ args }) => args)],
        [...ofBackend.map(({ inputs }) => inputs), ...asked.map(({ result }) => result)],
        known,
      ),
      ...ofBackend.map(resourceClass),
      ...ofBackend.filter(isFleet).map(csvFunction),
      ...asked.map(lookupFunctions),
    ];
    files.set(`sdk/generated/${backend}.ts`, `${parts.join("\n\n")}\n`);
  }
  return files;
}

export const GENERATED =
  "// Generated from provider/kinds by `npm run generate`. Changes made here are lost.";

function resourceClass(type: Kind | Fleet): string {
  const name = localName(type.token);
  const inputs = properties(type.inputs, "input");
  const recorded = properties(type.inputs, "output");
  const outputs = properties(type.outputs, "output");
  const definition = {
    token: type.token,
    properties: [...inputs, ...outputs].map((property) => property.name),
    ...(isFleet(type) ? { ...own(type), secrets: [], identity: [], macs: [] } : own(type)),
  };
  return `
${doc(`The arguments of {@link ${name}}.`)}
export interface ${name}Args {
${inputs.map(argument).join("\n")}
}

const ${constant(name)}: ResourceDefinition = ${JSON.stringify(definition)};

${doc(type.summary)}
export class ${name} extends VoipResource {
${[...recorded, ...outputs].map(outputProperty).join("\n")}

  constructor(name: string, args: ${name}Args, opts?: pulumi.CustomResourceOptions) {
    super(${constant(name)}, name, { ...args }, opts);
  }${isFleet(type) ? "" : getter(name, type)}
}`;
}

function csvFunction(fleet: Fleet): string {
  const { token, entries, key } = fleet;
  const name = localName(token);
  const text = `The \`${entries}\` of a {@link ${name}} from CSV text: a header row with \`${key}\` and other inputs of an entry, as in \`name\`, and a row for each entry. Several values of a list are separated by \`|\`. All that is wrong is said at once.`;
  return `
${doc(text)}
export function ${csvFunctionName(fleet)}(text: string, options?: CsvOptions): Record<string, ${name}EntryArgs> {
  return entriesFromCsv(${JSON.stringify(token)}, text, options);
}`;
}

export function csvFunctionName({ entries }: Fleet): string {
  return `${entries}FromCsv`;
}

/** What the class knows of secrets and natural keys: its own, or those of a fleet's entries. */
function own(type: Kind | Fleet): object {
  if (isFleet(type)) {
    const { entries: input, key, entry } = type;
    return { entries: { input, key, ...own(entry), token: entry.token } };
  }
  const { secrets, identity, inputs } = type;
  const macs = properties(inputs, "input").filter(({ isMac }) => isMac);
  return { secrets, identity, macs: macs.map(({ name }) => name) };
}

/** The id of a fleet does not say what is in it, so a fleet cannot be read by it. */
function getter(name: string, kind: Kind): string {
  return `

  ${doc(getSummary(kind))}
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return new ${name}(name, {} as ${name}Args, { ...opts, id });
  }`;
}

function lookupFunctions(lookup: Lookup): string {
  const name = localName(lookup.token);
  const type = capitalised(name);
  const asked = properties(lookup.args, "input");
  const results = properties(lookup.result, "output");
  return `
${doc(`The arguments of {@link ${name}}.`)}
export interface ${type}Args {
${asked.map((property) => field(property, property.type)).join("\n")}
}

${doc(`The arguments of {@link ${name}Output}.`)}
export interface ${type}OutputArgs {
${asked.map(argument).join("\n")}
}

${doc(`What {@link ${name}} finds.`)}
export interface ${type}Result {
${results.map((property) => field(property, property.type)).join("\n")}
}

${functionPair(lookup, { plain: "lookUp", output: "lookUpOutput" })}`;
}

/** The two forms of a lookup, by the functions that ask. */
export function functionPair(lookup: Lookup, ask: { plain: string; output: string }, types = ""): string {
  const name = localName(lookup.token);
  const type = `${types}${capitalised(name)}`;
  const token = JSON.stringify(lookup.token);
  const isOptional = !jsonSchema(lookup.args, "input").required?.length;
  const none = isOptional ? " = {}" : "";
  return `
${doc(lookup.summary)}
export function ${name}(args: ${type}Args${none}, opts?: LookupOptions): Promise<${type}Result> {
  return ${ask.plain}(${token}, args, opts);
}

${doc(`{@link ${name}} for arguments that are known only after other resources' writes.`)}
export function ${name}Output(args: ${type}OutputArgs${none}, opts?: LookupOptions): pulumi.Output<${type}Result> {
  return ${ask.output}(${token}, { ...args }, opts);
}`;
}

export function getSummary({ idFormat, keyText }: Kind): string {
  const key = keyText ? ` Its natural key does as well: ${keyText.format}.` : "";
  return `Reads an object that is there already, without managing it. Its id is ${idFormat}.${key}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Property {
  name: string;
  description: string;
  required: boolean;
  type: string;
  inputType: string;
  isMac: boolean;
}

/** How types within a type are written: as values, or as arguments that may be outputs. */
interface Nesting {
  wrap(type: string): string;
  /** The name of a type of its own. */
  named(name: string): string;
}

const values: Nesting = { wrap: (type) => type, named: (name) => name };
export const args: Nesting = { wrap: (type) => `pulumi.Input<${type}>`, named: (name) => `${name}Args` };

function properties(object: z.ZodObject, side: Side): Property[] {
  const schema = jsonSchema(object, side);
  return Object.entries(propertiesOf(object, side)).map(([name, property]) => ({
    name,
    description: property.description ?? "",
    required: isRequired(schema, name),
    type: typeOf(property, values),
    inputType: typeOf(property, args),
    isMac: property.format === "mac",
  }));
}

/** The types that have a name: as arguments where they are taken, as values where they are given. */
function namedTypes(
  taken: readonly z.ZodObject[],
  given: readonly z.ZodObject[],
  known: KnownProperties,
): string[] {
  const types = definitionsOf(taken, "input");
  const open = ([name, schema]: [string, Schema]) => ({
    ...schema,
    properties: { ...known[name], ...schema.properties },
  });
  // What a transformation makes has no type of its own: then it is of the type that was taken.
  const results = { ...types };
  for (const [name, schema] of Object.entries(definitionsOf(given, "output"))) {
    const made = Object.entries(schema.properties ?? {}).map(([property, value]) => [
      property,
      isTyped(value as Schema) ? value : (types[name]?.properties?.[property] ?? value),
    ]);
    results[name] = { ...schema, ...(made.length > 0 && { properties: Object.fromEntries(made) }) };
  }
  return [
    ...Object.entries(types).map((entry) => namedType(args.named(entry[0]), open(entry), args)),
    ...Object.entries(results).map((entry) => namedType(entry[0], open(entry), values)),
  ];
}

export function namedType(name: string, schema: Schema, nesting: Nesting): string {
  const text = doc(schema.description ?? "");
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0) return `${text}\nexport type ${name} = ${typeOf(schema, nesting)};`;
  const fields = entries.map(([property, value]) => {
    const { description } = value as Schema;
    const optional = isRequired(schema, property) ? "" : "?";
    const type = nesting.wrap(typeOf(value as Schema, nesting));
    return `  ${description ? `${doc(description)}\n  ` : ""}${key(property)}${optional}: ${type};`;
  });
  const { additionalProperties: others } = schema;
  if (typeof others === "object") {
    fields.push(`  [name: string]: ${nesting.wrap(typeOf(others as Schema, nesting))} | undefined;`);
  }
  return `${text}\nexport interface ${name} {\n${fields.join("\n")}\n}`;
}

/** The TypeScript type of a schema. */
function typeOf(schema: Schema, nesting: Nesting): string {
  if (schema.$ref) {
    const name = referredName(schema.$ref);
    return name === undefined ? "unknown" : nesting.named(name);
  }
  if (schema.format === "asset") return "pulumi.asset.Asset";
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return union(alternatives.map((part) => typeOf(part as Schema, nesting)));
  if (Array.isArray(schema.type))
    return union(schema.type.map((type) => typeOf({ ...schema, type }, nesting)));
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "number":
    case "integer":
      return "number";
    case "array":
      return `Array<${nesting.wrap(typeOf((schema.items ?? {}) as Schema, nesting))}>`;
    case "object":
      return objectType(schema, nesting);
    default:
      return "unknown";
  }
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}

function objectType(schema: Schema, nesting: Nesting): string {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0) {
    const value = schema.additionalProperties;
    return `Record<string, ${typeof value === "object" ? nesting.wrap(typeOf(value as Schema, nesting)) : "unknown"}>`;
  }
  const fields = entries.map(([name, property]) => {
    const optional = isRequired(schema, name) ? "" : "?";
    return `${key(name)}${optional}: ${nesting.wrap(typeOf(property as Schema, nesting))}`;
  });
  return `{ ${fields.join("; ")} }`;
}

function argument(property: Property): string {
  return field(property, `pulumi.Input<${property.inputType}>`);
}

function field(property: Property, type: string): string {
  return `  ${doc(property.description)}\n  ${key(property.name)}${property.required ? "" : "?"}: ${type};`;
}

function outputProperty(property: Property): string {
  const type = property.required ? property.type : `${property.type} | undefined`;
  // Only declared: a field of its own would hide the output that the SDK sets.
  return `  ${doc(property.description)}\n  declare readonly ${key(property.name)}: pulumi.Output<${type}>;`;
}

export function doc(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/")} */`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function constant(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
