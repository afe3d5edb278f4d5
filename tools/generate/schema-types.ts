import type * as z from "zod";
import { variableName } from "../../provider/connections/settings";
import { commonInputs } from "../../provider/kinds/kind";
import { definitionsOf, jsonSchema, propertiesOf, referredName, type Schema, type Side } from "./json-schema";

/** A type in the engine's language for schemas. */
export interface TypeSpec {
  type?: string;
  $ref?: string;
  items?: TypeSpec;
  additionalProperties?: TypeSpec;
  oneOf?: TypeSpec[];
}

export interface PropertySpec extends TypeSpec {
  description?: string;
  default?: unknown;
  defaultInfo?: { environment: string[] };
  secret?: true;
  replaceOnChanges?: true;
  willReplaceOnChanges?: true;
}

export interface ObjectSpec {
  type?: string;
  description?: string;
  properties?: Record<string, PropertySpec>;
  required?: string[];
  enum?: { name: string; value: unknown }[];
}

/** What is said of a property besides its type, by the property's name. */
export type Marks = (name: string) => Partial<PropertySpec>;

/** The types of the package that have a name, as they are met. */
export class Types {
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
    if (schema.format === "asset") return { $ref: "pulumi.json#/Asset" };
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

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
