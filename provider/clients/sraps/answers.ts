import { answersOf } from "../answers";
import { isObject, type JsonValue } from "../json";
import { type FailedRequest, fail } from "./failures";

export const { readJson, inShape } = answersOf<FailedRequest>({
  title: "SRAPS",
  notJsonAdvice: "Check voip:sraps.baseUrl, and that no proxy or login page stands in between.",
  unexpectedAdvice: "The wire contract has changed, or voip:sraps.baseUrl leads elsewhere.",
  fail,
  unknownOutcome: ({ method }) => (method === "GET" ? {} : { outcome: "unknown" }),
});

/** The uuid that an answer to a write gives its object. */
export function uuidIn(body: JsonValue | undefined): string | undefined {
  return isObject(body) && typeof body.uuid === "string" && body.uuid !== "" ? body.uuid : undefined;
}
