import type { z } from "zod";
import type { Answer } from "../../transport/http";
import type { JsonObject, JsonValue } from "../json";
import { shapeProblem } from "../shape-problem";
import { type FailedRequest, fail } from "./failures";

/** The JSON of an answer; `undefined` when it has no body. */
export function readJson(request: FailedRequest, answer: Answer): JsonValue | undefined {
  if (answer.body.trim() === "") return undefined;
  try {
    return JSON.parse(answer.body) as JsonValue;
  } catch (cause) {
    const type = answer.headers["content-type"] ?? "no content type";
    throw fail(request, {
      kind: "protocol",
      problem: `SRAPS's answer is not JSON (${type}).`,
      advice: "Check voip:sraps.baseUrl, and that no proxy or login page stands in between.",
      status: answer.status,
      ...unknownOutcome(request),
      cause,
    });
  }
}

/** A value of an answer in the shape that the contract gives it, else a `protocol` error that names the field. */
export function inShape<Schema extends z.ZodType>(
  request: FailedRequest,
  value: unknown,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw fail(request, {
    kind: "protocol",
    problem: `SRAPS's answer about the ${request.subject} is not as expected: ${shapeProblem(result.error)}.`,
    advice: "The wire contract has changed, or voip:sraps.baseUrl leads elsewhere.",
    ...unknownOutcome(request),
  });
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The uuid that an answer to a write gives its object. */
export function uuidIn(body: JsonValue | undefined): string | undefined {
  return isObject(body) && typeof body.uuid === "string" && body.uuid !== "" ? body.uuid : undefined;
}

/** A write whose answer cannot be read may well have been applied. */
function unknownOutcome(request: FailedRequest): { outcome?: "unknown" } {
  return request.method === "GET" ? {} : { outcome: "unknown" };
}
