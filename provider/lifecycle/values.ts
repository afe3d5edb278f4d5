import { isDeepStrictEqual } from "node:util";

/** What the engine hands over at preview for a value that is known only after another resource's write. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Values by property name, as the engine exchanges them. */
export type Properties = Record<string, unknown>;

export function containsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.some(containsUnknown);
  return isProperties(value) && Object.values(value).some(containsUnknown);
}

export function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isUnset(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Equality of values that went through the same normaliser. Missing and null are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(withoutUnset(one), withoutUnset(other));
}

function withoutUnset(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutUnset);
  if (!isProperties(value)) return value;
  const set = Object.entries(value).filter(([, item]) => !isUnset(item));
  return Object.fromEntries(set.map(([name, item]) => [name, withoutUnset(item)]));
}

/** The value as an error may quote it: JSON, short, on one line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** A property path as people write it: `settings.user_name1`, `settings["a.b"]`, `numbers[0]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const name = String(part);
      if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}

/** The names of a path that `formatPath` wrote; the number of an item is one of them. */
export function parsePath(text: string): string[] {
  return [...text.matchAll(/\[("(?:[^"\\]|\\.)*"|\d+)\]|([^.[\]]+)/g)].map(([, bracketed, name]) => {
    return bracketed === undefined ? String(name) : String(JSON.parse(bracketed));
  });
}
