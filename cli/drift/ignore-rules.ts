import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Kind } from "../../provider/kinds/kind";
import { kinds } from "../../provider/kinds/registry";
import { formatPath } from "../../provider/lifecycle/values";
import { VoipError } from "../../provider/transport/errors";
import { readPattern, type Selection } from "../estate/selection";

const expression = z.string().transform((text, context) => {
  try {
    return new RegExp(text, "u");
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

const kindsOf = z.string().transform((text, context) => {
  try {
    return readPattern(text, kinds).kinds;
  } catch (error) {
    if (!(error instanceof VoipError)) throw error;
    context.addIssue({ code: "custom", message: error.message });
    return z.NEVER;
  }
});

const rule = z
  .strictObject({
    kind: kindsOf.optional(),
    id: expression.optional(),
    name: expression.optional(),
    field: z.string().min(1).optional(),
    reason: z.string().optional(),
  })
  .refine(({ reason: _reason, ...conditions }) => Object.keys(conditions).length > 0, {
    message: "expected at least one of kind, id, name and field",
  });

const file = z.strictObject({ rules: z.array(rule) });

/** What is left out of a report: what fits every condition of some rule. */
export type IgnoreRules = z.output<typeof file>["rules"];

/** What a rule can be about. `names` are those at the back end and in the program. */
export interface Subject {
  kind: Kind;
  id: string;
  names: readonly string[];
}

/** Reads rules from a file. Everything that is wrong with it is said at once. */
export function readIgnoreRules(path: string): IgnoreRules {
  const result = file.safeParse(parse(path));
  if (result.success) return result.data.rules;
  const problems = result.error.issues.map((issue) => {
    const at = formatPath(issue.path);
    return `${path}: ${at === "" ? "" : `${at}: `}${issue.message.replace(/\.$/, "")}.`;
  });
  throw new VoipError({ kind: "validation", problem: problems.join("\n") });
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new VoipError({
      kind: "validation",
      problem: `${path} is no file of ignore rules: ${error instanceof Error ? error.message : error}.`,
    });
  }
}

/** Whether an object is left out as a whole. */
export function isIgnored(rules: IgnoreRules, subject: Subject): boolean {
  return rules.some((rule) => rule.field === undefined && fits(rule, subject));
}

/** Whether a field of an object is left out: it itself, or what it is within. */
export function isFieldIgnored(rules: IgnoreRules, subject: Subject, path: string): boolean {
  return rules.some(({ field, ...rule }) => {
    if (field === undefined || !fits(rule, subject)) return false;
    return path === field || (path.startsWith(field) && /^[.[]/.test(path.slice(field.length)));
  });
}

/** What need not be listed at all: kinds that are left out whatever the object. */
export function ignoredKinds(rules: IgnoreRules): Selection["exclude"] {
  return rules.flatMap(({ kind, id, name, field }) => {
    return kind && !id && !name && field === undefined ? [{ kinds: kind }] : [];
  });
}

function fits({ kind, id, name }: Omit<IgnoreRules[number], "field">, subject: Subject): boolean {
  if (kind && !kind.includes(subject.kind)) return false;
  if (id && !id.test(subject.id)) return false;
  return name === undefined || subject.names.some((text) => name.test(text));
}
