import type { Kind } from "../../provider/kinds/kind";
import { kinds } from "../../provider/kinds/registry";
import { type Referred, replaceReferences } from "../../provider/lifecycle/references";
import { parseId } from "../../provider/lifecycle/state";
import type { EstateObject } from "../estate/read-estate";

const collator = new Intl.Collator("en", { numeric: true });

/** The objects in an order that depends on nothing but themselves. */
export function inOrder(objects: readonly EstateObject[]): EstateObject[] {
  const rank = new Map<Kind, number>(kinds.map((kind, index) => [kind, index]));
  const compare = (one: EstateObject, other: EstateObject) =>
    (rank.get(one.kind) ?? 0) - (rank.get(other.kind) ?? 0) ||
    collator.compare(one.connection ?? "", other.connection ?? "") ||
    collator.compare(one.id, other.id) ||
    (one.id < other.id ? -1 : 1);
  return [...objects].sort(compare);
}

/** Finds objects by what refers to them. */
export class ObjectIndex {
  readonly #objects = new Map<string, EstateObject>();
  readonly #properties = new Map<string, EstateObject>();

  constructor(objects: readonly EstateObject[]) {
    for (const object of objects) {
      const { kind, connection, inputs } = object;
      this.#objects.set(keyOf(kind.token, connection, "id", lastPart(object)), object);
      for (const [name, value] of Object.entries(inputs)) {
        if (typeof value === "string")
          this.#properties.set(keyOf(kind.token, connection, name, value), object);
      }
    }
  }

  /** What a value of an object refers to; `undefined` when that is not among the objects. */
  find(
    { connection }: EstateObject,
    { token, property }: Referred,
    value: unknown,
  ): EstateObject | undefined {
    const key = keyOf(token, connection, property, String(value));
    return property === "id" ? this.#objects.get(key) : this.#properties.get(key);
  }

  /** What an object refers to, in the order of its inputs. */
  targets(object: EstateObject): EstateObject[] {
    return referencesOf(object).flatMap(({ referred, value }) => this.find(object, referred, value) ?? []);
  }
}

/** All references among an object's inputs. */
export function referencesOf({ kind, inputs }: EstateObject): { referred: Referred; value: unknown }[] {
  const found: { referred: Referred; value: unknown }[] = [];
  replaceReferences(kind.inputs, inputs, (referred, value) => {
    if (value !== undefined) found.push({ referred, value });
    return value;
  });
  return found;
}

/** The end of an object's id: what other objects and people name it by. */
export function lastPart({ id }: EstateObject): string {
  const { remoteId } = parseId(id);
  return remoteId.slice(remoteId.lastIndexOf("/") + 1);
}

function keyOf(token: string, connection: string | undefined, property: string, value: string): string {
  return JSON.stringify([token, connection ?? "", property, value]);
}
