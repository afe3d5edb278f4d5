import * as z from "zod";

export type Schema = z.core.JSONSchema.JSONSchema;

/** What a type takes, or what it gives. */
export type Side = "input" | "output";

export function jsonSchema(object: z.ZodType, side: Side): Schema {
  return z.toJSONSchema(object, { io: side, unrepresentable: "any" }) as Schema;
}

/**
 * The properties of an object by name. What only a transformation makes has no type of its own: it is of the type
 * that was taken.
 */
export function propertiesOf(object: z.ZodObject, side: Side): Record<string, Schema> {
  const taken = jsonSchema(object, "input").properties ?? {};
  const given = jsonSchema(object, side).properties ?? {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const { description } = value as Schema;
      return [
        name,
        isTyped(value as Schema) ? (value as Schema) : { ...(taken[name] as Schema), description },
      ];
    }),
  );
}

/** The types that have a name. */
export function definitionsOf(objects: readonly z.ZodObject[], side: Side): Record<string, Schema> {
  const found = objects.flatMap((object) => Object.entries(jsonSchema(object, side).$defs ?? {}));
  return Object.fromEntries(found.filter(([name]) => !isRecursive(name))) as Record<string, Schema>;
}

export function isRequired(schema: Schema, name: string): boolean {
  return schema.required?.includes(name) ?? false;
}

/** The name of the type that a reference leads to; `undefined` where that contains itself, such as any JSON. */
export function referredName(reference: string): string | undefined {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  return isRecursive(name) ? undefined : name;
}

/** `Phone` of `sraps:Phone`. */
export function localName(token: string): string {
  return token.slice(token.indexOf(":") + 1);
}

/** Zod gives the parts of a type that contains itself, such as any JSON, a name of its own making. */
function isRecursive(name: string): boolean {
  return name.startsWith("__");
}

export function isTyped({ type, anyOf, oneOf, enum: choice, const: only, $ref }: Schema): boolean {
  return [type, anyOf, oneOf, choice, only, $ref].some((part) => part !== undefined);
}
