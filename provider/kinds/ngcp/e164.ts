import * as z from "zod";
import type { JsonValue } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";

/** A telephone number: split as the server keeps it, or as one text, `+` and digits. */
export type E164 = string | { cc: string; ac: string; sn: string };

const digits = (pattern: RegExp, expected: string) =>
  z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(pattern, `expected ${expected}`));

const split = z.strictObject({
  cc: digits(/^[1-9]\d{0,3}$/, "a country code of 1–4 digits, without a plus sign").describe(
    "The country code, as in `43`, without a plus sign.",
  ),
  ac: digits(/^\d{0,7}$/, "an area code of at most 7 digits")
    .default("")
    .describe("The area code, as in `1`, without a leading zero. Default: none."),
  sn: digits(/^\d{1,31}$/, "a subscriber number of 1–31 digits").describe(
    "The subscriber number: what comes after country and area code.",
  ),
});

const whole = z
  .string()
  .transform((text) => text.replace(/[\s()/.-]/g, ""))
  .pipe(z.string().regex(/^\+[1-9]\d{1,14}$/, "expected a number such as +43 1 9999, of at most 15 digits"));

/** Of what has neither form; a mistake within one is told of itself. */
const WRONG_SHAPE = "expected { cc, ac, sn }, or a text such as +43 1 9999";

/** A number, as `{ cc, ac, sn }` or as a text such as `+43 1 9999`, which `voip:ngcp.areaCodes` splits. */
export const e164 = z.union([whole, split], { error: WRONG_SHAPE }).meta({
  id: "TelephoneNumber",
  description:
    "A telephone number: country code, area code and subscriber number, or one text such as `+43 1 9999`.",
});

/** Numbers without an order. */
export const e164Set = z.array(e164).transform((numbers) => {
  const byDigits = new Map(numbers.map((number) => [digitsOf(number), number]));
  return [...byDigits].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, number]) => number);
});

export function digitsOf(number: E164): string {
  return typeof number === "string" ? number.slice(1) : `${number.cc}${number.ac}${number.sn}`;
}

/** Whether both are the same number. Where both say how it is split, that counts too. */
export function isSameNumber(one: unknown, other: unknown): boolean {
  if (!isNumber(one) || !isNumber(other)) return false;
  if (typeof one === "string" || typeof other === "string") return digitsOf(one) === digitsOf(other);
  return one.cc === other.cc && one.ac === other.ac && one.sn === other.sn;
}

export function areSameNumbers(ones: unknown, others: unknown): boolean {
  if (!Array.isArray(ones) || !Array.isArray(others) || ones.length !== others.length) return false;
  return ones.every((one, index) => isSameNumber(one, others[index]));
}

function isNumber(value: unknown): value is E164 {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null) return false;
  const { cc, ac, sn } = value as Record<string, unknown>;
  return [cc, ac, sn].every((part) => typeof part === "string");
}

/** The number as the server takes it. */
export function splitNumber(number: E164, areaCodes: readonly string[]) {
  if (typeof number !== "string") return { ...number };
  const wanted = number.slice(1);
  const [best] = areaCodes
    .map((entry) => entry.split(" "))
    .filter((codes) => wanted.startsWith(codes.join("")) && wanted.length > codes.join("").length)
    .sort((one, other) => other.join("").length - one.join("").length);
  if (best === undefined) return undefined;
  const [cc = "", ac = ""] = best;
  return { cc, ac, sn: wanted.slice(cc.length + ac.length) };
}

/** What is wrong with a number that cannot be split. */
export function unsplittable(property: string, number: E164): VoipError {
  return new VoipError({
    kind: "validation",
    property,
    problem: `voip:ngcp.areaCodes has no area code for ${JSON.stringify(number)}.`,
    advice: 'Add one, such as "43 1", or write the number as { cc, ac, sn }.',
  });
}

/** A number of an answer, spelled as it is mentioned where that is the same number. */
export function readNumber(value: JsonValue, mentioned: readonly unknown[]): E164 | undefined {
  const parsed = split.loose().safeParse(value);
  if (!parsed.success) return undefined;
  const { cc, ac, sn } = parsed.data;
  const number = { cc, ac, sn };
  const text = mentioned.find(
    (spelling) => typeof spelling === "string" && digitsOf(spelling) === digitsOf(number),
  );
  return text === undefined ? number : String(text);
}
