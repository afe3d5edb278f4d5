import * as z from "zod";
import type { Received } from "../server/exchange";
import { invalid, Refusal } from "./refusal";

/** `true`, `false` or their names as text, which the service accepts too (contract 1.5.1). */
export const looseBoolean = z
  .union([z.boolean(), z.enum(["true", "false"])], { error: "Must be a valid boolean." })
  .transform((value) => value === true || value === "true");

/** Settings by uuid; null stands for none. */
export const settingsManager = z
  .record(z.string(), z.unknown(), { error: "Expected an object keyed by setting uuid." })
  .nullable()
  .transform((value) => value ?? {});

/** Reads a JSON object; anything else is a 400. */
export function readJsonObject(request: Received): Record<string, unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new Refusal(400, "Expected Content-Type: application/json.");
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request.body));
  } catch {
    throw new Refusal(400, "JSON parse error.");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new Refusal(400, "Expected a JSON object.");
  }
  return parsed as Record<string, unknown>;
}

/** Reads the fields that a schema names; a 400 says which are wrong. */
export function readFields<T extends z.ZodObject>(
  schema: T,
  body: Readonly<Record<string, unknown>>,
  unknownFields: "ignored" | "400" = "ignored",
): z.output<T> {
  const read = schema.safeParse(body);
  const messages: [field: string, message: string][] = [];
  if (!read.success) {
    for (const { path, message } of read.error.issues) {
      const field = String(path[0]);
      messages.push([field, Object.hasOwn(body, field) ? message : "This field is required."]);
    }
  }
  if (unknownFields === "400") {
    const unknown = Object.keys(body).filter((field) => !Object.hasOwn(schema.shape, field));
    for (const field of unknown) messages.push([field, "Unknown or read-only field."]);
  }
  if (read.success && messages.length === 0) return read.data;
  const fields: Record<string, string[]> = {};
  for (const [field, message] of messages) fields[field] = [...(fields[field] ?? []), message];
  throw invalid(fields);
}

/** The fields that have a value: a body that does not mention one must not set it to undefined. */
export function definedFields<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
