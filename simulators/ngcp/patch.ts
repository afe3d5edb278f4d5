import { isArray, isObject, type Json, type JsonObject } from "./json";
import { Refusal, unprocessable } from "./refusal";

export type PatchOp = "add" | "copy" | "remove" | "replace";

export const allOps: readonly PatchOp[] = ["add", "copy", "remove", "replace"];
export const someOps: readonly PatchOp[] = ["copy", "replace"];

const keysByOp: Readonly<Record<string, readonly string[]>> = {
  add: ["path", "value"],
  replace: ["path", "value"],
  copy: ["from", "path"],
  move: ["from", "path"],
  remove: ["path"],
  test: ["path", "value"],
};

/** The elements must be objects with an allowed op and exactly the keys of that op (contract section 6). */
export function readPatch(body: Json, allowed: readonly PatchOp[]): JsonObject[] {
  if (!isArray(body)) throw new Refusal(400, "PATCH body must be an array of JSON objects.");
  return body.map((element) => {
    if (!isObject(element)) throw new Refusal(400, "PATCH body must be an array of JSON objects.");
    const op = element.op;
    if (typeof op !== "string") throw new Refusal(400, "PATCH element must have an 'op' field.");
    if (!allowed.some((one) => one === op)) {
      const listed = [...allowed].sort().map((one) => `'${one}'`);
      throw new Refusal(400, `Invalid PATCH op '${op}', must be one of ${listed.join(", ")}`);
    }
    const expected = keysByOp[op] ?? [];
    const extensions = op === "add" ? ["mode"] : op === "remove" ? ["value", "index"] : [];
    for (const key of expected) {
      if (element[key] === undefined) throw new Refusal(400, `Missing PATCH key '${key}' for op '${op}'`);
    }
    for (const key of Object.keys(element)) {
      if (key !== "op" && !expected.includes(key) && !extensions.includes(key)) {
        throw new Refusal(400, `Invalid PATCH key '${key}' for op '${op}'`);
      }
    }
    return element;
  });
}

/** Applies the operations one after the other; a pointer to nothing is a 422. */
export function applyPatch(document: JsonObject, operations: readonly JsonObject[]): JsonObject {
  let result: Json = document;
  for (const operation of operations) result = applyOne(result, operation);
  return isObject(result) ? result : document;
}

function applyOne(document: Json, operation: JsonObject): Json {
  const path = String(operation.path);
  const parts = pointer(path);
  switch (operation.op) {
    case "replace":
      lookUp(document, parts, path);
      return write(document, parts, operation.value ?? null, path, "set");
    case "copy": {
      const from = String(operation.from);
      return write(document, parts, lookUp(document, pointer(from), from), path, "insert");
    }
    case "remove":
      return remove(document, parts, operation, path);
    default: {
      const present = operation.mode === "append" ? peek(document, parts) : undefined;
      if (!isArray(present)) return write(document, parts, operation.value ?? null, path, "insert");
      const more = operation.value ?? null;
      return write(document, parts, [...present, ...(isArray(more) ? more : [more])], path, "set");
    }
  }
}

function pointer(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function nowhere(path: string): Refusal {
  const reason = `A pointer that references a non-existent value (pointer: ${path})`;
  return unprocessable(`The entity could not be processed: ${reason}`);
}

function peek(document: Json, parts: readonly string[]): Json | undefined {
  let value: Json | undefined = document;
  for (const part of parts) {
    if (isArray(value)) value = value[Number(part)];
    else if (isObject(value)) value = Object.hasOwn(value, part) ? value[part] : undefined;
    else return undefined;
  }
  return value;
}

function lookUp(document: Json, parts: readonly string[], path: string): Json {
  const value = peek(document, parts);
  if (value === undefined) throw nowhere(path);
  return value;
}

function write(
  document: Json,
  [part, ...rest]: readonly string[],
  value: Json,
  path: string,
  manner: "set" | "insert",
): Json {
  if (part === undefined) return value;
  if (isArray(document)) {
    const at = part === "-" ? document.length : Number(part);
    if (!Number.isInteger(at) || at > document.length) throw nowhere(path);
    const inner = rest.length > 0 ? write(document[at] ?? null, rest, value, path, manner) : value;
    return document.toSpliced(at, rest.length === 0 && manner === "insert" ? 0 : 1, inner);
  }
  if (!isObject(document)) throw nowhere(path);
  if (rest.length > 0 && document[part] === undefined) throw nowhere(path);
  return { ...document, [part]: write(document[part] ?? null, rest, value, path, manner) };
}

/** With a value or an index it takes matching elements out of a list (the server's extension). */
function remove(document: Json, parts: readonly string[], operation: JsonObject, path: string): Json {
  const target = lookUp(document, parts, path);
  if (isArray(target) && (operation.value !== undefined || operation.index !== undefined)) {
    const matches = [...target.keys()].filter((at) => isMeant(target[at] ?? null, operation.value));
    const chosen = operation.index === undefined ? matches : [matches[Number(operation.index)]];
    const kept = target.filter((_, at) => !chosen.includes(at));
    return write(document, parts, kept, path, "set");
  }
  const parent = parts.slice(0, -1);
  const last = parts.at(-1) ?? "";
  const holder = lookUp(document, parent, path);
  if (isArray(holder)) return write(document, parent, holder.toSpliced(Number(last), 1), path, "set");
  if (!isObject(holder)) throw nowhere(path);
  const { [last]: _removed, ...others } = holder;
  return write(document, parent, others, path, "set");
}

/** Of an object only the keys that are asked for count (Role/API.pm, compare_patch_value). */
function isMeant(element: Json, wanted: Json | undefined): boolean {
  if (wanted === undefined) return true;
  if (!isObject(element) || !isObject(wanted)) return JSON.stringify(element) === JSON.stringify(wanted);
  return Object.keys(wanted).every((key) => JSON.stringify(element[key]) === JSON.stringify(wanted[key]));
}
