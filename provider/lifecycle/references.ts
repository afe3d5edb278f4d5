import * as z from "zod";
import { isProperties } from "./values";

/** What a value refers to: another resource of that kind, by its id or by another of its properties. */
export interface Referred {
  /** `<back end>:<Class>` */
  token: string;
  property: string;
}

const OF_CLASS = "of (?:an? |the )?`([a-z]+)\\.([A-Z]\\w*)`";
const BY_ID = new RegExp(`\\bids? ${OF_CLASS}`);
const BY_PROPERTY = new RegExp(`\\bthe \`([a-z]\\w*)\` ${OF_CLASS}`);

/**
 * The values with each reference replaced. What refers to another resource is what an input's description says: "the
 * id of a `ngcp.Customer`", "ids of `ngcp.Subscriber`", "the `domain` of a `ngcp.Domain`".
 */
export function replaceReferences(
  schema: z.ZodType,
  value: unknown,
  replace: (referred: Referred, value: unknown) => unknown,
): unknown {
  const { inner, referred } = look(schema);
  if (referred && !Array.isArray(value)) return replace(referred, value);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    if (!element) return value;
    return value.map((item) =>
      referred ? replace(referred, item) : replaceReferences(element, item, replace),
    );
  }
  if (!isProperties(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const field = fieldOf(inner, name);
      return [name, field ? replaceReferences(field, item, replace) : item];
    }),
  );
}

/** What is below the wrappings of a schema, and what their descriptions say. */
function look(schema: z.ZodType): { inner: z.ZodType; referred?: Referred } {
  const referred = referredBy(schema.description);
  if (referred) return { inner: unwrapped(schema), referred };
  const next = unwrapOnce(schema);
  return next ? look(next) : { inner: schema };
}

function referredBy(description = ""): Referred | undefined {
  const [, property = "", backend, type] = BY_PROPERTY.exec(description) ?? [];
  if (type !== undefined) return { token: `${backend}:${type}`, property };
  const [, ofId, ofClass] = BY_ID.exec(description) ?? [];
  return ofClass === undefined ? undefined : { token: `${ofId}:${ofClass}`, property: "id" };
}

/** A schema without what only says how its value is come by. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const next = unwrapOnce(schema);
  return next ? unwrapped(next) : schema;
}

function unwrapOnce(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return schema.unwrap() as z.ZodType;
  }
  return undefined;
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[name] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const options = schema.options.map((option) => unwrapped(option as z.ZodType));
  return options.map((option) => fieldOf(option, name)).find((field) => field !== undefined);
}
