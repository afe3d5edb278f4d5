import fc from "fast-check";
import * as z from "zod";

/** Values of a schema that are known better than it says them; asked for each part of it. */
export type Known = (schema: z.ZodType, name: string) => fc.Arbitrary<unknown> | undefined;

type Checks = readonly { _zod: { def: Record<string, unknown> } }[];

/** Values that a schema accepts, in any of the spellings that it takes. What refines it must be met by chance. */
export function valuesOf(schema: z.ZodType, known: Known, name = ""): fc.Arbitrary<unknown> {
  const values = known(schema, name) ?? unchecked(schema, known, name);
  return values.filter((value) => schema.safeParse(value).success);
}

/** An object with all that is required, or named besides, and any of the rest. */
export function objectOf(
  shape: Readonly<Record<string, z.ZodType>>,
  known: Known,
  named: readonly string[] = [],
) {
  const values = Object.entries(shape).map(([name, field]) => [name, valuesOf(field, known, name)] as const);
  const isRequired = (name: string) => named.includes(name) || !shape[name]?.safeParse(undefined).success;
  const requiredKeys = Object.keys(shape).filter(isRequired);
  return fc.record(Object.fromEntries(values), { requiredKeys }).map(withoutUnset);
}

function withoutUnset(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function unchecked(schema: z.ZodType, known: Known, name: string): fc.Arbitrary<unknown> {
  const within = (part: unknown) => valuesOf(part as z.ZodType, known, name);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return within(schema.unwrap());
  // What a text is made into says more of it than that it is a text.
  if (schema instanceof z.ZodPipe) {
    return within(schema.out instanceof z.ZodTransform ? schema.in : schema.out);
  }
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(within));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numbers(schema);
  if (schema instanceof z.ZodArray) {
    return fc.array(within(schema.element), { minLength: least(schema), maxLength: 3 });
  }
  if (schema instanceof z.ZodObject) return objectOf(schema.shape, known);
  if (schema instanceof z.ZodEmail) return fc.emailAddress();
  if (schema instanceof z.ZodString) return texts(schema);
  throw new Error(`There are no values of ${name}, a ${schema.type}.`);
}

function checksOf(schema: z.ZodType): Record<string, unknown>[] {
  return ((schema.def as { checks?: Checks }).checks ?? []).map(({ _zod: { def } }) => def);
}

function least(schema: z.ZodType): number {
  return Number(checksOf(schema).find(({ check }) => check === "min_length")?.minimum ?? 0);
}

function numbers(schema: z.ZodNumber): fc.Arbitrary<number> {
  const { minValue, maxValue } = schema;
  const min = Math.max(Number(minValue), -999_999);
  const max = Math.min(Number(maxValue), 999_999);
  const whole = fc.integer({ min, max });
  if (schema.isInt) return whole;
  return fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4);
}

/** Any characters, unless a pattern says which: a code point may be two units of a text's length. */
function texts(schema: z.ZodString): fc.Arbitrary<string> {
  const pattern = checksOf(schema).find(
    ({ check, format }) => check === "string_format" && format === "regex",
  )?.pattern as RegExp | undefined;
  if (pattern?.ignoreCase) {
    const text = fc.stringMatching(new RegExp(pattern.source));
    return text.chain((one) => fc.constantFrom(one, one.toUpperCase()));
  }
  if (pattern) return fc.stringMatching(pattern);
  const longest = Math.min(schema.maxLength ?? 40, 200);
  const shortest = schema.minLength ?? 0;
  return fc.string({
    unit: "binary",
    minLength: shortest,
    maxLength: Math.max(Math.floor(longest / 2), shortest),
  });
}
