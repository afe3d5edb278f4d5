export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** What a table holds: the columns of one object. */
export type Row = JsonObject & { readonly id: number };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The column as a number, or undefined when it holds none. */
export function numberIn(row: JsonObject | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === "number" ? value : undefined;
}

/** The column as text, or undefined when it holds none. */
export function textIn(row: JsonObject | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === "string" ? value : undefined;
}

/** A scalar as the database's text column would hold it. */
export function asText(value: Json): string {
  if (value === true) return "1";
  if (value === false) return "0";
  if (isArray(value)) return "ARRAY(0x0)";
  if (isObject(value)) return "HASH(0x0)";
  return value === null ? "" : String(value);
}
