import type { z } from "zod";
import { type Backend, backends } from "../../provider/clients/backends";
import { transportSettings, variableName } from "../../provider/connections/settings";
import { commonInputs, type Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";
import { lookupArguments } from "../../provider/lifecycle/answer";
import { listInputs } from "../../provider/lifecycle/list";
import { version } from "../../provider/version";
import {
  definitionsOf,
  isRequired,
  jsonSchema,
  localName,
  propertiesOf,
  referredName,
  type Schema,
  type Side,
} from "./json-schema";

/** A type in the engine's language for schemas. */
interface TypeSpec {
  type?: string;
  $ref?: string;
  items?: TypeSpec;
  additionalProperties?: TypeSpec;
  oneOf?: TypeSpec[];
}

interface PropertySpec extends TypeSpec {
  description?: string;
  default?: unknown;
  defaultInfo?: { environment: string[] };
  secret?: true;
  replaceOnChanges?: true;
  willReplaceOnChanges?: true;
}

interface ObjectSpec {
  type?: string;
  description?: string;
  properties?: Record<string, PropertySpec>;
  required?: string[];
  enum?: { name: string; value: unknown }[];
}

/** What is said of a property besides its type, by the property's name. */
type Marks = (name: string) => Partial<PropertySpec>;

/** The package as the engine and its code generators know it: what `pulumi package get-schema` shows. */
export function generateSchema(kinds: readonly Kind[], lookups: readonly Lookup[]): string {
  const types = new Types();
  const inputs = providerInputs(types);
  const schema = {
    name: "voip",
    displayName: "VoIP",
    version,
    description: "Resources for an IP telephony estate.",
    license: "Apache-2.0",
    keywords: ["pulumi", "voip", "category/network", "kind/native"],
    language: {
      nodejs: { packageName: "pulumi-voip-generated", respectSchemaVersion: true },
      python: { packageName: "pulumi_voip", respectSchemaVersion: true, pyproject: { enabled: true } },
    },
    config: { variables: inputs },
    provider: {
      description:
        "The accounts that resources are made with; each provider has limits and logins of its own.",
      inputProperties: inputs,
    },
    resources: Object.fromEntries(kinds.map((kind) => [tokenOf(kind.token), resource(kind, types)])),
    functions: Object.fromEntries(
      lookups.map((lookup) => [tokenOf(lookup.token), lookupFunction(lookup, types)]),
    ),
    types: types.all(),
  };
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

function tokenOf(token: string): string {
  return `voip:${token}`;
}

function resource(kind: Kind, types: Types) {
  const { backend, summary, token, idFormat, keyText } = kind;
  const name = localName(token);
  const of = types.within(backend, [kind.inputs, kind.outputs]);
  const taken = jsonSchema(kind.inputs, "input");
  const recorded = [jsonSchema(kind.inputs, "output"), jsonSchema(kind.outputs, "output")];
  const mayBe = keyText ? ` An import takes ${keyText.format} as well.` : "";
  return {
    description: `${summary}\n\nIts id is ${idFormat}.${mayBe}`,
    properties: {
      ...of.properties(kind.inputs, "output", name, secretMarks(kind)),
      ...of.properties(kind.outputs, "output", name),
    },
    required: recorded.flatMap(({ required = [] }) => required),
    inputProperties: of.properties(kind.inputs, "input", name, (input) => ({
      ...secretMarks(kind)(input),
      ...replaceMarks(kind, input),
    })),
    requiredInputs: taken.required ?? [],
    ...(kind.list && { listInputs: of.object(listInputs(kind), "input", name) }),
    aliases: [{ type: `pulumi-nodejs:dynamic/voip/${token}` }],
  };
}

function secretMarks(kind: Kind): Marks {
  return (name) => (kind.secrets.includes(name) ? { secret: true } : {});
}

/**
 * The provider itself says when a change replaces. An input that a program may leave open is not always compared with
 * one that is there, so that the engine must not decide by its change alone.
 */
function replaceMarks(kind: Kind, name: string): Partial<PropertySpec> {
  if (name === "connection") return { replaceOnChanges: true };
  if (!(kind.immutable ?? kind.identity).includes(name)) return {};
  const isAlwaysThere = isRequired(jsonSchema(kind.inputs, "input"), name);
  return isAlwaysThere ? { replaceOnChanges: true } : { willReplaceOnChanges: true };
}

function lookupFunction(lookup: Lookup, types: Types) {
  const name = localName(lookup.token).replace(/^get/, "");
  const of = types.within(lookup.backend, [lookup.args, lookup.result]);
  return {
    description: lookup.summary,
    inputs: of.object(lookupArguments(lookup), "input", name),
    outputs: of.object(lookup.result, "output", name),
  };
}

/** Accounts by their back end, and further ones by their name. */
function providerInputs(types: Types): Record<string, PropertySpec> {
  const names = Object.keys(backends) as Backend[];
  const account = (backend: Backend, isDefault: boolean): PropertySpec => {
    const { title, settings } = backends[backend];
    const all = settings.extend(transportSettings.shape);
    const prefix = isDefault ? variableName("voip", backend) : undefined;
    const name = `${capitalised(backend)}${isDefault ? "" : "Connection"}`;
    return {
      ...types.within("config", [all]).named(name, jsonSchema(all, "input"), prefix),
      description: `The account at ${title}.`,
      secret: true,
    };
  };
  const further = types.register("config", "Connection", {
    type: "object",
    description: "Accounts that resources choose by the input `connection`.",
    properties: Object.fromEntries(names.map((backend) => [backend, account(backend, false)])),
  });
  return {
    ...Object.fromEntries(names.map((backend) => [backend, account(backend, true)])),
    connections: {
      type: "object",
      additionalProperties: further,
      description: "Further accounts by the name of their connection.",
      secret: true,
    },
  };
}

/** The types of the package that have a name, as they are met. */
class Types {
  readonly #found = new Map<string, ObjectSpec>();

  all(): Record<string, ObjectSpec> {
    return Object.fromEntries([...this.#found].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  register(module: string, name: string, spec: ObjectSpec): TypeSpec {
    const token = `voip:${module}:${name}`;
    this.#found.set(token, spec);
    return { $ref: `#/types/${token}` };
  }

  within(module: string, objects: readonly z.ZodObject[]): Scope {
    const definitions = { ...definitionsOf(objects, "output"), ...definitionsOf(objects, "input") };
    return new Scope(this, module, definitions);
  }
}

/** The types of one module. */
class Scope {
  constructor(
    readonly types: Types,
    readonly module: string,
    readonly definitions: Readonly<Record<string, Schema>>,
  ) {}

  object(object: z.ZodObject, side: Side, name: string): ObjectSpec {
    const required = jsonSchema(object, side).required ?? [];
    return {
      properties: this.properties(object, side, name),
      ...(required.length > 0 && { required }),
    };
  }

  properties(
    object: z.ZodObject,
    side: Side,
    owner: string,
    marks: Marks = () => ({}),
  ): Record<string, PropertySpec> {
    return Object.fromEntries(
      Object.entries(propertiesOf(object, side)).map(([name, schema]) => [
        name,
        { ...this.property(schema, this.#nameOf(owner, name), side), ...marks(name) },
      ]),
    );
  }

  /** A type of its own; of settings, those that the environment may hold instead say where, after `prefix`. */
  named(name: string, schema: Schema, prefix?: string): TypeSpec {
    const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => {
      const variable = prefix && `${prefix}_${variableName(key)}`;
      const inner = value as Schema;
      const title = this.#nameOf(name, key);
      const isGroup = inner.properties !== undefined;
      const spec = isGroup
        ? { ...this.named(title, inner, variable), ...described(inner) }
        : this.property(inner, title, "output");
      const isPlain = ["string", "number", "integer", "boolean"].includes(spec.type ?? "");
      return [
        key,
        { ...spec, ...(variable && isPlain && { defaultInfo: { environment: [variable] } }) },
      ] as const;
    });
    // What may come from the environment need not be given.
    const required = prefix === undefined ? schema.required : undefined;
    return this.types.register(this.module, name, {
      type: "object",
      ...described(schema),
      properties: Object.fromEntries(properties),
      ...(required && { required }),
    });
  }

  property(schema: Schema, name: string, side: Side): PropertySpec {
    const type = this.#type(schema, name);
    const isPlain = type.type !== undefined && type.type !== "object" && type.type !== "array";
    const hasDefault = side === "input" && isPlain && schema.default !== undefined;
    return { ...type, ...described(schema), ...(hasDefault && { default: schema.default }) };
  }

  #type(schema: Schema, name: string): TypeSpec {
    const { $ref, enum: choice, const: only } = schema;
    if ($ref !== undefined) {
      const referred = referredName($ref);
      const definition = referred === undefined ? undefined : this.definitions[referred];
      return definition && referred ? this.#type(definition, referred) : ANY;
    }
    if (choice) return this.#enumeration(choice, schema, name);
    if (only !== undefined) return { type: typeof only };
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives) return union(alternatives.map((part) => this.#type(part as Schema, name)));
    if (Array.isArray(schema.type)) {
      return union(schema.type.map((type) => this.#type({ ...schema, type }, name)));
    }
    switch (schema.type) {
      case "string":
      case "boolean":
      case "number":
      case "integer":
        return { type: schema.type };
      case "array":
        return { type: "array", items: this.#type((schema.items ?? {}) as Schema, name) };
      case "object":
        if (schema.properties && Object.keys(schema.properties).length > 0) return this.named(name, schema);
        return { type: "object", additionalProperties: this.#elements(schema, name) };
      default:
        return ANY;
    }
  }

  #elements({ additionalProperties: elements }: Schema, name: string): TypeSpec {
    return typeof elements === "object" ? this.#type(elements as Schema, name) : ANY;
  }

  #enumeration(values: readonly unknown[], schema: Schema, name: string): TypeSpec {
    if (values.some((value) => typeof value !== "string")) return { type: "string" };
    const entries = (values as string[]).map((value) => ({ name: enumName(value), value }));
    return this.types.register(this.module, name, { type: "string", ...described(schema), enum: entries });
  }

  /** `CustomerStatus` for the status of a customer; what all kinds have is of one type. */
  #nameOf(owner: string, property: string): string {
    return `${Object.hasOwn(commonInputs, property) ? "" : owner}${capitalised(property)}`;
  }
}

const ANY: TypeSpec = { $ref: "pulumi.json#/Any" };

/** A text that may be written as a number is a text: what has one type can be given on a command line. */
function union(types: readonly TypeSpec[]): TypeSpec {
  const flat = types.flatMap((type) => type.oneOf ?? [type]);
  const different = new Map(flat.map((type) => [JSON.stringify(type), type]));
  const [first = ANY, ...others] = different.values();
  const names = [first, ...others].map(({ type }) => type).sort();
  if (names.join() === "number,string") return { type: "string" };
  return others.length === 0 ? first : { oneOf: [first, ...others] };
}

function described({ description }: Schema): { description?: string } {
  return description === undefined || description === "" ? {} : { description };
}

function enumName(value: string): string {
  const words = value.split(/[^A-Za-z0-9]+/).map(capitalised);
  const name = words.join("");
  return /^[0-9]/.test(name) ? `Value${name}` : name;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
