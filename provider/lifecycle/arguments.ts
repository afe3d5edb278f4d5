import type * as z from "zod";
import { VoipError } from "../transport/errors";
import { describeIssue } from "./check";

/** The arguments of a question, checked and with defaults; all that is wrong with them is said at once. */
export function parseArguments<Schema extends z.ZodObject>(schema: Schema, args: object): z.output<Schema> {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  throw new VoipError({
    kind: "validation",
    problem: parsed.error.issues.map((issue) => describeIssue(args, issue)).join(" "),
  });
}
