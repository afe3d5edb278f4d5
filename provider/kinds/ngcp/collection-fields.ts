import { isDeepStrictEqual } from "node:util";
import {
  type Filters,
  type Item,
  type JsonObject,
  type NgcpClient,
  type PatchOperation,
  takesAddAndRemove,
} from "../../clients/ngcp/client";
import type { Collection } from "./collection";
import { camelCase, type Field, type Fields, snakeCase } from "./fields";

type Inputs = Record<string, unknown>;

/** The inputs that an object of the server stands for. */
export function inputsOf(
  { fields }: { fields: Fields },
  { fields: there }: Item,
  mentioned: Inputs = {},
): Inputs {
  const inputs: Inputs = {};
  for (const [name, { isWriteOnly, isCreateOnly, fromWire }] of Object.entries(fields)) {
    const value = there[wireOf(fields, name)];
    if (isWriteOnly || isCreateOnly || value === undefined || value === null || value === "") continue;
    inputs[name] = fromWire ? fromWire(value, mentioned[name]) : value;
  }
  return inputs;
}

/** The server's name of a field. */
export function wireOf(fields: Fields, name: string): string {
  return fields[name]?.wire ?? snakeCase(name);
}

/** A declared value as the server takes it. */
export function toWire(field: Field, value: unknown, { settings }: NgcpClient) {
  return field.toWire ? field.toWire(value, { settings }) : (value as JsonObject[string]);
}

/** The step that gives a field its declared value. */
export function setting(
  path: string,
  fields: Fields,
  name: string,
  value: unknown,
  writing: Parameters<NonNullable<Field["toWire"]>>[1],
): PatchOperation {
  const field = fields[name];
  const written =
    value === undefined
      ? (field?.cleared ?? null)
      : field?.toWire
        ? field.toWire(value, writing)
        : (value as JsonObject[string]);
  // `replace` fails on a field that the answer leaves out while it is unset; where `add` is taken it does both.
  const op = takesAddAndRemove(path) ? "add" : "replace";
  return { op, path: `/${wireOf(fields, name)}`, value: written };
}

/** The object as a PUT takes it: what is declared, and what is there besides. */
export function wholeObject(
  { fields }: { fields: Fields },
  api: NgcpClient,
  { fields: there, desired, changed }: { fields: JsonObject; desired: Inputs; changed: ReadonlySet<string> },
): JsonObject {
  const whole: Record<string, JsonObject[string]> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.file || field.isCreateOnly) continue;
    const wire = wireOf(fields, name);
    const value = desired[name];
    const kept = there[wire];
    if (value !== undefined) {
      whole[wire] = field.toWire
        ? field.toWire(value, { settings: api.settings, fields: there })
        : (value as JsonObject[string]);
    } else if (changed.has(name)) whole[wire] = field.cleared ?? null;
    else if (kept !== undefined && kept !== null) whole[wire] = kept;
  }
  return whole;
}

/** The named inputs as filters of a list. */
export function filtersOf(fields: Fields, names: readonly string[], inputs: Inputs): Filters {
  return Object.fromEntries(
    names
      .filter((name) => inputs[name] !== undefined)
      .map((name) => [fields[name]?.filter ?? wireOf(fields, name), filterValue(inputs[name])]),
  );
}

function filterValue(value: unknown): Filters[string] {
  return typeof value === "boolean" ? value : String(value);
}

/** Whether an object is in every declared field what is declared. */
export function equals(fields: Fields, there: Inputs, declared: Inputs): boolean {
  return Object.entries(fields).every(
    ([name, { input, isWriteOnly, isCreateOnly, mayBeHidden, isEqual }]) => {
      const wanted = declared[name];
      if (isWriteOnly || isCreateOnly || wanted === undefined) return true;
      if (there[name] === undefined) return mayBeHidden === true;
      const found = input.safeParse(there[name]).data;
      return isEqual?.(found, wanted) || isDeepStrictEqual(found, wanted);
    },
  );
}

/** How the program spells a field of a refusal. */
export function propertyOf({
  fields,
  alsoCalled = {},
}: Pick<Collection, "fields" | "alsoCalled">): (path: readonly string[]) => string | undefined {
  const byWire = new Map(Object.keys(fields).map((name) => [wireOf(fields, name), name]));
  return ([first = "", ...rest]) => {
    const name = byWire.get(first) ?? alsoCalled[first];
    return name === undefined ? undefined : [name, ...rest.map(camelCase)].join(".");
  };
}
