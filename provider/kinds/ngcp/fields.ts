import * as z from "zod";
import type { JsonObject, JsonValue, NgcpClient } from "../../clients/ngcp/client";
import type { FileOfObject } from "./file-fields";

/** What a field's value is written with besides itself. */
export interface Writing {
  settings: NgcpClient["settings"];
  /** The object as it is there, when there is one. */
  fields?: Readonly<JsonObject>;
}

/** One field of an NGCP object: what programs declare, and how the server spells it. */
export interface Field<Input extends z.ZodType = z.ZodType> {
  /** Validates, normalises and describes the input. */
  input: Input;
  /** The server's name. Default: the input's in snake case. */
  wire?: string;
  /** The server's name of it as a filter of lists. Default: that of the field. */
  filter?: string;
  /** The value is the id of another object. */
  isReference?: true;
  /** A change replaces the object. */
  isImmutable?: boolean;
  isSecret?: boolean;
  /** The server never gives it back. */
  isWriteOnly?: boolean;
  /** Only a new object takes it, and the server never gives it back. A change replaces the object. */
  isCreateOnly?: boolean;
  /** The field is a file, which is no part of the object's JSON. */
  file?: FileOfObject;
  /** An answer without the field says that this account may not see it, not that it is unset. */
  mayBeHidden?: boolean;
  /** What a new object gets when the program leaves the field open and the server insists on a value. */
  initial?: JsonValue;
  /** What the server takes for "not set": a column that is not nullable fails on null (contract: ngcp, recordings). Default: null. */
  cleared?: JsonValue;
  /** Default: the value as it is. */
  toWire?(value: z.output<Input>, writing: Writing): JsonValue;
  /** `mentioned` is what the program or the state says, where a value can be spelled in several ways. */
  fromWire?(value: JsonValue, mentioned: unknown): unknown;
  /** When values are the same although they are written differently. They may be of any shape. */
  isEqual?(one: unknown, other: unknown): boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** The id of another object: a resource's `id`, or the number as the server's panel shows it. */
const idText = z
  .union([z.string(), z.number()])
  .transform((id) => String(id).replace(/^[A-Za-z0-9_-]+::/, ""))
  .pipe(z.string().regex(/^[1-9]\d*$/, "expected the id of a resource, or a number"));

/** A field that refers to another object. */
export function reference(description: string) {
  return referenceField(idText.describe(description));
}

export function optionalReference(description: string) {
  return referenceField(idText.optional().describe(description));
}

function referenceField<Input extends z.ZodType>(input: Input): Field<Input> {
  return { input, isReference: true, toWire: (id) => Number(id), fromWire: String };
}

/** The reseller that an object belongs to. For a reseller's own login the server sets it and does not show it (1). */
export const resellerId: Field = {
  ...optionalReference(
    "The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource.",
  ),
  isImmutable: true,
  mayBeHidden: true,
};

/** Text that is not empty. The server keeps "" apart from null; for people both are unset. */
export function text(description: string, longest = 255) {
  return { input: z.string().min(1).max(longest).describe(description) } satisfies Field;
}

export function optionalText(description: string, longest = 255) {
  return { input: z.string().min(1).max(longest).optional().describe(description) } satisfies Field;
}

const emailAddress = z.email();

/** E-mail addresses in one text, as the server keeps them. */
export function optionalEmails(description: string) {
  return {
    input: z
      .string()
      .min(1)
      .max(255)
      .refine((list) => list.split(",").every((one) => emailAddress.safeParse(one.trim()).success), {
        error: "expected e-mail addresses with commas in between",
      })
      .optional()
      .describe(description),
  } satisfies Field;
}

/** A yes or no that the server has a default for. */
export function flag(description: string, usual = false) {
  return { input: z.boolean().optional().describe(description), cleared: usual } satisfies Field;
}

/** A whole number from zero on. */
export function count(description: string) {
  return { input: z.number().int().min(0).optional().describe(description) } satisfies Field;
}

/** A list of an answer. An empty one is an unset field, unless the program mentions it. */
export function readList(value: JsonValue, mentioned: unknown): JsonValue[] | undefined {
  const list = Array.isArray(value) ? value : [];
  return list.length === 0 && mentioned === undefined ? undefined : list;
}

/** What is only mentioned need not be there. A description that is set again is kept. */
export function optional(input: z.ZodType, value = input): z.ZodType {
  return value.optional().describe(input.description ?? "");
}

/** Times of a day come back with seconds. */
export const timeOfDay = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "expected a time such as 08:00")
  .transform((text) => {
    const [hours = "", minutes = "", seconds = "00"] = text.split(":");
    return `${hours.padStart(2, "0")}:${minutes}:${seconds}`;
  });

export const timezone = optionalText("The time zone, as in `Europe/Vienna`.", 80);

/** The server's name of an input: `customer_id` for `customerId`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The program's name of a server's field. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
