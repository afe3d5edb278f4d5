import * as z from "zod";
import { unwrapped } from "../../../provider/lifecycle/references";
import { isProperties } from "../../../provider/lifecycle/values";

/**
 * Values of a schema that differ from another value, likely ones first. Whether one is valid the kind's own check says:
 * a text is tried as what texts in telephony usually are.
 */
export function* otherValues(schema: unknown, value: unknown): Generator<unknown> {
  const type = unwrapped(schema as z.ZodType);
  if (type instanceof z.ZodEnum || type instanceof z.ZodLiteral) {
    yield* [...(type instanceof z.ZodEnum ? type.options : type.values)].filter((option) => option !== value);
  } else if (type instanceof z.ZodBoolean) {
    yield value !== true;
  } else if (type instanceof z.ZodNumber) {
    const before = typeof value === "number" ? value : 0;
    yield* [before + 1, before - 1, before + 10, before + 100, before + 0.5].filter(
      (other) => other !== value,
    );
  } else if (type instanceof z.ZodUnion) {
    for (const option of type.options) yield* otherValues(option, value);
  } else if (type instanceof z.ZodArray) {
    yield* otherLists(type.element, value);
  } else if (type instanceof z.ZodObject) {
    yield* otherObjects(type, value);
  } else if (type instanceof z.ZodRecord) {
    yield* otherMaps(type.valueType, value);
  } else {
    yield* otherTexts(value);
  }
}

function* otherTexts(value: unknown): Generator<unknown> {
  if (typeof value === "string" && value !== "") {
    const digit = value.replace(/\d(?=\D*$)/, (found) => String((Number(found) + 1) % 10));
    const letter = value.replace(/[a-z](?=[^a-z]*$)/i, (found) => (found === "x" ? "y" : "x"));
    const first = value.replace(/[a-z]/i, (found) => (found === "b" ? "c" : "b"));
    yield* [digit, letter, first, `${value}x`, `${value}1`, `x${value}`, value.slice(0, -1)].filter(
      (other) => other !== value && other !== "",
    );
  }
  const usual = [
    "1",
    "2",
    "4711",
    "text",
    "431234",
    "10.0.0.1",
    "ada@acme.example",
    "https://acme.example/",
    "AT",
    "Europe/Vienna",
    "Europe/Paris",
  ];
  yield* usual.filter((other) => other !== value);
}

function* otherLists(element: unknown, value: unknown): Generator<unknown> {
  const items = Array.isArray(value) ? value : [];
  for (const [index, item] of items.entries()) {
    for (const other of take(otherValues(element, item), 40)) yield items.with(index, other);
  }
  for (const further of take(otherValues(element, undefined), 40)) yield [...items, further];
  if (items.length > 1) yield items.slice(0, -1);
}

function* otherObjects(type: z.ZodObject, value: unknown): Generator<unknown> {
  const before = isProperties(value) ? value : {};
  const required = Object.entries(type.shape).filter(([, field]) => !(field as z.ZodType).isOptional());
  const whole = { ...before };
  for (const [name, field] of required) {
    if (whole[name] === undefined) whole[name] = otherValues(field, undefined).next().value;
  }
  if (!isProperties(value)) yield whole;
  for (const [name, field] of Object.entries(type.shape)) {
    for (const other of take(otherValues(field, whole[name]), 12)) yield { ...whole, [name]: other };
  }
}

/** Of a map one entry differs. */
function* otherMaps(entry: unknown, value: unknown): Generator<unknown> {
  const entries = isProperties(value) ? value : {};
  for (const [name, item] of Object.entries(entries)) {
    if (typeof item === "boolean") yield { ...entries, [name]: !item };
    if (typeof item === "number") yield { ...entries, [name]: item + 1 };
    for (const other of otherValues(entry, item)) yield { ...entries, [name]: other };
  }
}

function take<Item>(items: Iterable<Item>, count: number): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    taken.push(item);
  }
  return taken;
}
