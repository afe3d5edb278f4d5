import type * as z from "zod";
import type { Kind } from "../kinds/kind";
import { VoipError } from "../transport/errors";
import { changedInputs, diff, type PropertyChange } from "./diff";
import { isShown } from "./masking";
import { parse } from "./normalise";
import type { Session } from "./session";
import { STEERING } from "./state";
import { containsUnknown, formatPath, isUnset, type Properties, quote, UNKNOWN } from "./values";

/** An input that is wrong, and a sentence about it that begins with the path of what is wrong within it. */
export interface CheckFailure {
  input: string;
  reason: string;
}

export interface CheckResult {
  inputs: Properties;
  failures: CheckFailure[];
}

/** Inputs that were looked at one by one. */
export interface ReadInputs {
  /** In their canonical spelling, defaults filled in. */
  inputs: Properties;
  /** Those of them that are known and right. */
  known: Properties;
  failures: CheckFailure[];
}

/**
 * Validates and normalises declared inputs and fills in defaults. Values that are not known yet pass, and so do
 * the rules that need them. All that is wrong is said at once. `olds` are the inputs of the last run, if any.
 */
export async function check(
  kind: Kind,
  session: Session,
  news: Properties,
  olds: Properties = {},
): Promise<CheckResult> {
  const read = readInputs(kind, news);
  const changes = changesSince(kind, olds, read);
  const failures = [...read.failures, ...judge(kind, read, changes)];
  if (failures.length === 0) {
    try {
      failures.push(...(await askBackEnd(kind, session, read, changes)));
    } catch (error) {
      failures.push(...notAsked(session, error));
    }
  }
  for (const warning of kind.warn?.(read.known) ?? []) session.log.warn(warning);
  return { inputs: read.inputs, failures };
}

/** Looks at each value that is declared. `owner` is what takes them: the kind itself, or a part of a fleet. */
export function readInputs(
  kind: Kind,
  values: Properties,
  owner: { token: string; inputs: z.ZodObject } = kind,
): ReadInputs {
  const { shape } = owner.inputs;
  const inputs: Properties = {};
  const known: Properties = {};
  const failures = Object.keys(values)
    .filter((name) => !isUnset(values[name]) && !Object.hasOwn(shape, name))
    .map((name) => unknownInput(owner.token, Object.keys(shape), name));
  for (const [name, field] of Object.entries(shape)) {
    const value = isUnset(values[name]) ? undefined : values[name];
    const result = parse(field as z.ZodType, value);
    const issues = (result.error?.issues ?? []).filter((issue) => !isUnknownAt(value, issue.path));
    for (const issue of issues) {
      const at = { ...issue, path: [name, ...issue.path] };
      failures.push({ input: name, reason: describeIssue({ [name]: value }, at, !isShown(kind, name)) });
    }
    const normalised = result.success ? result.data : value;
    if (normalised === undefined) continue;
    inputs[name] = normalised;
    if (issues.length === 0 && !containsUnknown(value)) known[name] = normalised;
  }
  return { inputs, known, failures };
}

/** What is wrong with inputs together, as far as they are known. */
export function judge(
  kind: Kind,
  { inputs, known }: Omit<ReadInputs, "failures">,
  changes: readonly PropertyChange[],
): CheckFailure[] {
  return [...brokenRules(kind, inputs, known), ...refusedReplacements(kind, changes, known)];
}

function brokenRules(kind: Kind, inputs: Properties, known: Properties): CheckFailure[] {
  return (kind.rules ?? []).flatMap((rule) => {
    const [subject = ""] = rule.needs;
    const isOpen = rule.needs.some((name) => name in inputs && !(name in known));
    const problem = isOpen ? undefined : rule.broken(known);
    return problem ? [{ input: subject, reason: `${subject}: ${problem}` }] : [];
  });
}

/** What differs from the inputs of the last run, as far as it is known; nothing for a new object. */
export function changesSince(
  kind: Kind,
  olds: Properties,
  { inputs, known }: Omit<ReadInputs, "failures">,
): readonly PropertyChange[] {
  if (Object.keys(olds).length === 0) return [];
  const settled = Object.entries(olds).filter(([name]) => name in known || !(name in inputs));
  return diff(kind, Object.fromEntries(settled), known);
}

/** Changes that need another object, where the old one would be lost for ever. */
function refusedReplacements(
  kind: Kind,
  changes: readonly PropertyChange[],
  known: Properties,
): CheckFailure[] {
  if (kind.irreversible === undefined || known.allowReplace === true) return [];
  return [...changedInputs(changes.filter(({ replace }) => replace))].map((name) => ({
    input: name,
    reason: `${name}: a change needs another object. ${kind.irreversible} Set allowReplace: true if that is what you want.`,
  }));
}

/** What only the back end knows of inputs. Rejects when it does not answer, or with what the account lacks. */
export async function askBackEnd(
  kind: Kind,
  session: Session,
  { inputs, known }: Omit<ReadInputs, "failures">,
  changes: readonly PropertyChange[],
): Promise<CheckFailure[]> {
  if ("connection" in inputs && !("connection" in known)) return [];
  const api = session.connections.client(kind.backend, known.connection as string | undefined);
  const open = new Set(Object.keys(inputs).filter((name) => !(name in known)));
  const changed = new Set([...changedInputs(changes)].filter((name) => !STEERING.has(name)));
  try {
    const errors = [
      ...((await kind.validate?.(api, known, open)) ?? []),
      ...((changed.size > 0 && kind.validateChange?.(api, known, changed)) || []),
    ];
    return errors.map(failureOf);
  } catch (error) {
    if (error instanceof VoipError && error.kind === "validation") return [failureOf(error)];
    throw error;
  }
}

/**
 * When the back end cannot be reached the preview goes on and says what was not looked at; wrong settings fail
 * here, before any write.
 */
export function notAsked(session: Session, error: unknown): CheckFailure[] {
  if (!(error instanceof VoipError)) throw error;
  if (error.kind !== "transient" && error.kind !== "rateLimited") return [failureOf(error)];
  session.log.warn(`Names were not checked against the back end: ${error.message}`);
  return [];
}

function failureOf(error: VoipError): CheckFailure {
  return { input: error.failure.property?.split(/[.[]/)[0] ?? "", reason: error.message };
}

function unknownInput(token: string, names: readonly string[], name: string): CheckFailure {
  return { input: name, reason: `${name}: ${token} has no such input. It has ${names.join(", ")}.` };
}

/** A sentence about one thing that is wrong, with its path, and the value unless it is to be hidden. */
export function describeIssue(values: object, issue: z.core.$ZodIssue, isHidden = false): string {
  const path = formatPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    return `${path ? `${path}: ` : ""}there is no ${issue.keys.map(quote).join(", ")} here.`;
  }
  const value = issue.path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as Properties)[String(key)] : undefined,
    values,
  );
  if (isUnset(value)) return `${path}: is required.`;
  return `${path}: ${issueText(issue)}${isHidden ? "" : `, got ${quote(value)}`}.`;
}

/** Types whose name is no word that people would use. */
const TYPES: Readonly<Record<string, string>> = {
  int: "a whole number",
  array: "a list",
  object: "an object",
};

function issueText(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${TYPES[issue.expected] ?? `a ${issue.expected}`}`;
    case "invalid_value":
      return `expected ${issue.values.map(quote).join(" or ")}`;
    case "invalid_union":
      return issue.message.startsWith("expected ") ? issue.message : "expected another type of value";
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "expected a text that is not empty";
      return `expected at least ${issue.minimum}`;
    case "too_big":
      return `expected at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** Whether the path leads to, through, or above a value that is not known yet. */
function isUnknownAt(value: unknown, path: readonly PropertyKey[]): boolean {
  let part = value;
  for (const key of path) {
    if (part === UNKNOWN) return true;
    part = typeof part === "object" && part !== null ? (part as Properties)[String(key)] : undefined;
  }
  return containsUnknown(part);
}
