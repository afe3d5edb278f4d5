import type { EstateObject } from "../estate/read-estate";
import { lastPart, type ObjectIndex, referencesOf } from "./objects";

const LONGEST = 80;

/** Names that are each used once. */
export class Taken {
  readonly #names = new Set<string>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.#names.add(name);
  }

  /** The first of the wishes that is free; when none is, the last one with a number. */
  take(...wishes: readonly string[]): string {
    let name = wishes.find((wish) => wish !== "" && !this.#names.has(wish));
    for (let number = 2; name === undefined; number++) {
      const numbered = `${wishes.at(-1)}-${number}`;
      if (!this.#names.has(numbered)) name = numbered;
    }
    this.#names.add(name);
    return name;
  }
}

/**
 * A name for the resource of each object, unique among its type: what people call the object; where several are called
 * the same, with what they are a part of; and where that does not tell them apart either, with the id. `taken` are
 * names that resources of a type have already.
 */
export function resourceNames(
  objects: readonly EstateObject[],
  index: ObjectIndex,
  taken: (token: string) => Iterable<string> = () => [],
): ReadonlyMap<EstateObject, string> {
  const byType = new Map<string, EstateObject[]>();
  for (const object of objects) {
    const { token } = object.kind;
    const ofType = byType.get(token) ?? [];
    byType.set(token, ofType);
    ofType.push(object);
  }
  const names = new Map<EstateObject, string>();
  for (const [token, ofType] of byType) {
    const free = new Taken(taken(token));
    const uses = new Map<string, number>();
    const shortOf = (object: EstateObject) => prefixed(object, sanitised(ownName(object)));
    for (const object of ofType) uses.set(shortOf(object), (uses.get(shortOf(object)) ?? 0) + 1);
    for (const object of ofType) {
      const short = shortOf(object);
      const full = prefixed(object, sanitised(fullName(object, index, names)));
      const isAlone = uses.get(short) === 1 && short !== "";
      const withId = [full || typeName(object), sanitised(lastPart(object))].filter(Boolean).join("-");
      names.set(object, free.take(...(isAlone ? [short] : []), full, withId));
    }
  }
  return names;
}

/** An identifier that several languages take: `adaAcmeExample`. */
export function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const [first = "", ...rest] = words;
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalised).join("");
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The class of an object's resource, as a word: `customerContact`. */
export function typeName({ kind }: EstateObject): string {
  return camelCase(kind.token.slice(kind.token.indexOf(":") + 1));
}

/** Letters, digits, `.`, `_` and `-`. */
export function sanitised(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/g, "");
}

function prefixed({ connection }: EstateObject, name: string): string {
  const isPlain = connection === undefined || name === "" || name.startsWith(`${connection}-`);
  return isPlain ? name : `${connection}-${name}`;
}

/** What the object itself says that it is called. */
function ownName(object: EstateObject): string {
  const { kind, name } = object;
  if (kind.nameOf) return name;
  const references = referencesOf(object).map(({ value }) => value);
  const parts = shownKey(object).filter((value) => !references.includes(value));
  return parts.map(textOf).filter(Boolean).at(-1) ?? "";
}

/** The whole natural key, or what the object refers to when it has none. */
function fullName(
  object: EstateObject,
  index: ObjectIndex,
  names: ReadonlyMap<EstateObject, string>,
): string {
  const references = referencesOf(object);
  const nameOfTarget = (value: unknown) => {
    const reference = references.find((each) => each.value === value);
    const target = reference && index.find(object, reference.referred, value);
    return target && (names.get(target) || ownName(target) || lastPart(target));
  };
  const parts = shownKey(object).map((value) => nameOfTarget(value) ?? textOf(value));
  const whole = parts.filter(Boolean).join("-");
  if (whole !== "") return whole;
  return ownName(object) || (references.map(({ value }) => nameOfTarget(value)).find(Boolean) ?? "");
}

/** The values of the natural key but for those that nobody is to see. */
function shownKey({ kind, inputs }: EstateObject): unknown[] {
  return kind.identity.filter((part) => !kind.secrets.includes(part)).map((part) => inputs[part]);
}

function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value)
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join("");
}
