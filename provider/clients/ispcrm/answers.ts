import { answersOf } from "../answers";
import { CHECK_SERVER, type FailedRequest, fail, unknownOutcome } from "./failures";

export const { readJson, inShape, unexpected } = answersOf<FailedRequest>({
  title: "The ISP CRM",
  notJsonAdvice: CHECK_SERVER,
  unexpectedAdvice: CHECK_SERVER,
  fail,
  unknownOutcome,
});
