import type { z } from "zod";
import type { VoipError } from "../../transport/errors";
import type { Answer } from "../../transport/http";
import type { JsonValue } from "../json";
import { shapeProblem } from "../shape-problem";
import { CHECK_SERVER, type FailedRequest, fail, unknownOutcome } from "./failures";

/** The JSON of an answer; `undefined` when it has no body. */
export function readJson(request: FailedRequest, answer: Answer): JsonValue | undefined {
  if (answer.body.trim() === "") return undefined;
  try {
    return JSON.parse(answer.body) as JsonValue;
  } catch (cause) {
    const type = answer.headers["content-type"] ?? "no content type";
    throw fail(request, {
      kind: "protocol",
      problem: `The ISP CRM's answer is not JSON (${type}).`,
      advice: CHECK_SERVER,
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
  throw unexpected(request, shapeProblem(result.error));
}

/** An answer that is not what the contract says. */
export function unexpected(request: FailedRequest, what: string, advice = CHECK_SERVER): VoipError {
  return fail(request, {
    kind: "protocol",
    problem: `The ISP CRM's answer about the ${request.subject} is not as expected: ${what}.`,
    advice,
    ...unknownOutcome(request),
  });
}
