import type * as z from "zod";
import type { Failure, VoipError } from "../transport/errors";
import type { Answer } from "../transport/http";
import type { JsonValue } from "./json";
import { shapeProblem } from "./shape-problem";

/** Takes the answers of one back end apart; what is not as its contract says is a `protocol` error. */
export interface Answers<Request> {
  /** The JSON of an answer. */
  parseJson(request: Request, answer: Answer): JsonValue;
  /** The JSON of an answer; `undefined` when it has no body. */
  readJson(request: Request, answer: Answer): JsonValue | undefined;
  /** A value of an answer in the shape that the contract gives it; the error names the field. */
  inShape<Schema extends z.ZodType>(request: Request, value: unknown, schema: Schema): z.output<Schema>;
  /** An answer that is not what the contract says. */
  unexpected(request: Request, what: string, advice?: string): VoipError;
}

/** What the errors about answers say of a back end. */
export interface AnswerErrors<Request> {
  /** As people call it: `SRAPS`. */
  title: string;
  /** What to do about an answer that is not JSON. */
  notJsonAdvice: string;
  /** What to do about one that is not as expected. */
  unexpectedAdvice: string;
  fail(request: Request, failure: Failure): VoipError;
  /** A write whose answer cannot be read may well have been applied. */
  unknownOutcome(request: Request): Pick<Failure, "outcome">;
}

export function answersOf<Request extends { subject: string }>({
  title,
  notJsonAdvice,
  unexpectedAdvice,
  fail,
  unknownOutcome,
}: AnswerErrors<Request>): Answers<Request> {
  const answers: Answers<Request> = {
    parseJson(request, answer) {
      try {
        return JSON.parse(answer.body) as JsonValue;
      } catch (cause) {
        const type = answer.headers["content-type"] ?? "no content type";
        throw fail(request, {
          kind: "protocol",
          problem: `${title}'s answer is not JSON (${type}).`,
          advice: notJsonAdvice,
          status: answer.status,
          ...unknownOutcome(request),
          cause,
        });
      }
    },
    readJson: (request, answer) =>
      answer.body.trim() === "" ? undefined : answers.parseJson(request, answer),
    inShape(request, value, schema) {
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      throw answers.unexpected(request, shapeProblem(result.error));
    },
    unexpected: (request, what, advice = unexpectedAdvice) =>
      fail(request, {
        kind: "protocol",
        problem: `${title}'s answer about the ${request.subject} is not as expected: ${what}.`,
        advice,
        ...unknownOutcome(request),
      }),
  };
  return answers;
}
