import { asText, isArray, type Json, type JsonObject } from "./json";
import { type FieldMistake, internalError, validationFailed } from "./refusal";

export type FieldKind =
  | { readonly kind: "text"; readonly longest?: number; readonly form?: TextForm }
  | { readonly kind: "positive" | "integer" | "boolean" | "money" | "percentage" | "rate" | "list" }
  /** A reference that the form does not check: text is a 500. */
  | { readonly kind: "reference" }
  /** Left to the collection to check. */
  | { readonly kind: "raw" }
  | { readonly kind: "select"; readonly values: readonly string[]; readonly as?: "number" };

type TextForm = "email" | "emails" | "timezone" | "zone" | "country" | "handle" | "username";

export type Field = FieldKind & {
  readonly name: string;
  /** Another name that it may be sent by. */
  readonly alias?: string;
  /** How the form calls it: `<label> field is required`. */
  readonly label?: string;
  readonly required?: boolean;
  /** The errors when it is missing, when not that it is required. */
  readonly missing?: readonly string[];
  /** Errors show stars instead of what was sent. */
  readonly secret?: boolean;
  /** Resellers need not send it; their own id is taken instead. */
  readonly ownReseller?: boolean;
  /** Of a new row. @default null */
  readonly default?: Json;
  /** The column cannot hold null. */
  readonly notNull?: boolean;
  /** What is wrong with a text that is one of the kind, if anything. */
  readonly check?: (text: string, label: string) => string | undefined;
  /** Ignored once the row exists. */
  readonly onlyCreate?: boolean;
  /** What a PUT without it does. @default kept */
  readonly omitted?: "kept" | "cleared";
};

/** Checks a body against the fields; what the fields do not name is dropped. */
export function readFields(fields: readonly Field[], body: JsonObject): JsonObject {
  const mistakes: FieldMistake[] = [];
  const read: Record<string, Json> = {};
  for (const field of fields) {
    const value = (field.alias && (body[field.name] ?? body[field.alias])) ?? body[field.name];
    const empty = value === undefined || value === null || value === "";
    if (empty) {
      if (field.required) mistakes.push(missing(field));
      else if (value !== undefined) read[field.name] = value;
      continue;
    }
    const errors = check(field, value);
    if (errors.length > 0) mistakes.push({ field: field.name, input: inputText(field, value), errors });
    else read[field.name] = normalise(field, value);
  }
  if (mistakes.length > 0) throw validationFailed(mistakes);
  return read;
}

/** The columns of a row from a checked body: what was left out comes from the old row or the defaults. */
export function fillColumns(
  fields: readonly Field[],
  read: JsonObject,
  old: JsonObject | undefined,
  failure: string | undefined,
): JsonObject {
  const columns: Record<string, Json> = {};
  for (const field of fields) {
    const fallback = field.default ?? null;
    const kept = old && field.omitted !== "cleared" ? (old[field.name] ?? fallback) : fallback;
    const value = read[field.name];
    columns[field.name] = value === undefined ? kept : value;
    if (value === undefined) continue;
    const bad = field.notNull && value === null && field.kind !== "list";
    if (bad || (field.kind === "boolean" && value !== null && typeof value !== "boolean")) {
      throw internalError(failure);
    }
    if (field.kind === "text" && field.form === "country" && asText(value).length > 2) {
      throw internalError(failure);
    }
    if (field.kind === "list" && value === null) columns[field.name] = [];
    if (field.kind === "reference" && typeof value !== "number") throw internalError();
  }
  return columns;
}

function missing(field: Field): FieldMistake {
  const errors = field.missing ?? [`${labelOf(field)} field is required`];
  return { field: field.name, input: field.secret ? "*****" : "", errors };
}

function labelOf({ label, name }: Field): string {
  if (label !== undefined) return label;
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Further rules of texts that several collections have. */
export const isRegexp: Field["check"] = (text, label) => {
  try {
    new RegExp(text);
    return undefined;
  } catch {
    return `${label} is no valid regexp`;
  }
};

export const isMatching =
  (pattern: RegExp, complaint: string): Field["check"] =>
  (text, label) =>
    pattern.test(text) ? undefined : `${label} ${complaint}`;

export const isBetween =
  (least: number, most: number): Field["check"] =>
  (text) =>
    Number(text) < least || Number(text) > most ? `Value must be between ${least} and ${most}` : undefined;

function inputText(field: Field, value: Json): string {
  if (field.secret) return "*****";
  return field.kind === "text" && field.form === "timezone" ? "HASH(0x0)" : asText(value);
}

function check(field: Field, value: Json): string[] {
  if (["list", "boolean", "reference", "raw"].includes(field.kind)) return [];
  if (isArray(value)) return ["Field must contain a single value"];
  const text = asText(value);
  const errors = checkKind(field, text);
  const further = errors.length === 0 ? field.check?.(text, labelOf(field)) : undefined;
  return further === undefined ? errors : [further];
}

function checkKind(field: Field, text: string): string[] {
  switch (field.kind) {
    case "integer":
      return /^-?\d+$/.test(text) ? [] : ["Value must be an integer"];
    case "positive":
      if (/^-\d+$/.test(text)) return ["Value must be a positive integer"];
      return /^\d+$/.test(text) ? [] : ["Value must be an integer", "Value must be a positive integer"];
    case "money":
      if (/^-?\d+(\.\d+)?$/.test(text)) return [];
      return ["Value must be a real number", "Value cannot be converted to money"];
    case "rate":
      return checkRate(text);
    case "percentage":
      if (!/^-?\d+(\.\d+)?$/.test(text)) {
        return ["Must be a number. May contain numbers, +, - and decimal separator '.'"];
      }
      return Number(text) < 0 || Number(text) > 100 ? ["Value must be between 0 and 100"] : [];
    case "select":
      return field.values.includes(text) ? [] : [`'${text}' is not a valid value`];
    case "text":
      return checkText(text, field.longest ?? 127, field.form);
    default:
      return [];
  }
}

function checkRate(text: string): string[] {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) {
    return ["Must be a number. May contain numbers, +, - and decimal separator '.'"];
  }
  const size = text.replace(/\D/g, "").length;
  return size > 15 ? [`Total size of number must be less than or equal to 15, but is ${size}`] : [];
}

function checkText(text: string, longest: number, form: TextForm | undefined): string[] {
  if (form === "email" && !isEmail(text.trim())) {
    return ["Email should be of the format someuser@example.com"];
  }
  if (form === "emails") {
    const bad = text.split(",").find((address) => !isEmail(address.trim()));
    return bad === undefined ? [] : [`${bad} is no valid email address`];
  }
  if ((form === "timezone" || form === "zone") && !isTimezone(text))
    return [`Invalid timezone name: ${text}`];
  if (form === "handle" && !/^\w+$/.test(text)) return ["Only lower-case, upper-case, digits and _ allowed"];
  if (form === "username") return checkUsername(text);
  const length = [...text].length;
  if (length <= longest) return [];
  return [`Field should not exceed ${longest} characters. You entered ${length}`];
}

/** Field/Identifier.pm */
function checkUsername(text: string): string[] {
  if (/ /.test(text)) return ["Cannot contain spaces."];
  if (/^\.|\.$|\.\./.test(text)) return ["Invalid identifier (dots not allowed at this position)."];
  return /^[\p{Ll}\p{Lu}\p{Nd}+=,;_.~'()!*-]+$/u.test(text) ? [] : ["Contains invalid symbols."];
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}

/** Zones are known by their exact name only. */
export function isTimezone(name: string): boolean {
  try {
    const known = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    return known === name || !/^[a-z\d]/.test(name);
  } catch {
    return false;
  }
}

function normalise(field: Field, value: Json): Json {
  switch (field.kind) {
    case "text":
      return asText(value);
    case "positive":
    case "integer":
    case "money":
    case "percentage":
    case "rate":
      return Number(asText(value));
    case "reference":
      return /^\d+$/.test(asText(value)) ? Number(value) : value;
    case "boolean":
      return value === 1 || value === "1" ? true : value === 0 || value === "0" ? false : value;
    case "select":
      return field.as === "number" ? Number(asText(value)) : asText(value);
    case "list":
    case "raw":
      return value;
  }
}
