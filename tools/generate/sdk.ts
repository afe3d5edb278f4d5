import { z } from "zod";
import type { Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";

type Schema = z.core.JSONSchema.JSONSchema;

/** The classes and lookups that programs import: a file for each back end, by its path. */
export function generateSdk(kinds: readonly Kind[], lookups: readonly Lookup[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const backend of new Set(kinds.map((kind) => kind.backend))) {
    const parts = [
      "// Generated from provider/kinds by `npm run generate`. Changes made here are lost.",
      'import type * as pulumi from "@pulumi/pulumi";',
      'import { type LookupOptions, lookUp, lookUpOutput } from "../lookup";',
      'import { type ResourceDefinition, VoipResource } from "../resource";',
      ...kinds.filter((kind) => kind.backend === backend).map(resourceClass),
      ...lookups.filter((lookup) => lookup.backend === backend).map(lookupFunctions),
    ];
    files.set(`sdk/generated/${backend}.ts`, `${parts.join("\n\n")}\n`);
  }
  return files;
}

function resourceClass(kind: Kind): string {
  const name = localName(kind.token);
  const inputs = properties(kind.inputs, "input");
  const recorded = properties(kind.inputs, "output");
  const outputs = properties(kind.outputs, "output");
  const definition = {
    token: kind.token,
    properties: [...inputs, ...outputs].map((property) => property.name),
    secrets: kind.secrets,
    identity: kind.identity,
    macs: inputs.filter((property) => property.isMac).map((property) => property.name),
  };
  return `
${doc(`The arguments of {@link ${name}}.`)}
export interface ${name}Args {
${inputs.map(argument).join("\n")}
}

const ${constant(name)}: ResourceDefinition = ${JSON.stringify(definition)};

${doc(kind.summary)}
export class ${name} extends VoipResource {
${[...recorded, ...outputs].map(outputProperty).join("\n")}

  constructor(name: string, args: ${name}Args, opts?: pulumi.CustomResourceOptions) {
    super(${constant(name)}, name, { ...args }, opts);
  }

  ${doc(`Reads an object that is there already, without managing it. Its id is ${kind.idFormat}.`)}
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return new ${name}(name, {} as ${name}Args, { ...opts, id });
  }
}`;
}

function lookupFunctions(lookup: Lookup): string {
  const name = localName(lookup.token);
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const args = properties(lookup.args, "input");
  const results = properties(lookup.result, "output");
  return `
${doc(`The arguments of {@link ${name}}.`)}
export interface ${type}Args {
${args.map((property) => field(property, property.type)).join("\n")}
}

${doc(`The arguments of {@link ${name}Output}.`)}
export interface ${type}OutputArgs {
${args.map(argument).join("\n")}
}

${doc(`What {@link ${name}} finds.`)}
export interface ${type}Result {
${results.map((property) => field(property, property.type)).join("\n")}
}

${doc(lookup.summary)}
export function ${name}(args: ${type}Args, opts?: LookupOptions): Promise<${type}Result> {
  return lookUp(${JSON.stringify(lookup.token)}, args, opts);
}

${doc(`{@link ${name}} for arguments that are known only after other resources' writes.`)}
export function ${name}Output(args: ${type}OutputArgs, opts?: LookupOptions): pulumi.Output<${type}Result> {
  return lookUpOutput(${JSON.stringify(lookup.token)}, { ...args }, opts);
}`;
}

interface Property {
  name: string;
  description: string;
  required: boolean;
  type: string;
  inputType: string;
  isMac: boolean;
}

function properties(object: z.ZodObject, io: "input" | "output"): Property[] {
  const schema = z.toJSONSchema(object, { io, unrepresentable: "any" }) as Schema;
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    description: (property as Schema).description ?? "",
    required: isRequired(schema, name),
    type: typeOf(property as Schema, (type) => type),
    inputType: typeOf(property as Schema, (type) => `pulumi.Input<${type}>`),
    isMac: (property as Schema).format === "mac",
  }));
}

function isRequired(schema: Schema, name: string): boolean {
  return schema.required?.includes(name) ?? false;
}

/** The TypeScript type of a schema. `wrap` is applied to what is nested. */
function typeOf(schema: Schema, wrap: (type: string) => string): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return [...new Set(alternatives.map((part) => typeOf(part as Schema, wrap)))].join(" | ");
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "number":
    case "integer":
      return "number";
    case "array":
      return `Array<${wrap(typeOf((schema.items ?? {}) as Schema, wrap))}>`;
    case "object":
      return objectType(schema, wrap);
    default:
      return "unknown";
  }
}

function objectType(schema: Schema, wrap: (type: string) => string): string {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0) {
    const value = schema.additionalProperties;
    return `Record<string, ${typeof value === "object" ? wrap(typeOf(value as Schema, wrap)) : "unknown"}>`;
  }
  const fields = entries.map(([name, property]) => {
    const optional = isRequired(schema, name) ? "" : "?";
    return `${key(name)}${optional}: ${wrap(typeOf(property as Schema, wrap))}`;
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

function localName(token: string): string {
  return token.slice(token.indexOf(":") + 1);
}

function doc(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/")} */`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function constant(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
