import type * as z from "zod";
import type { Fleet } from "../kinds/fleet";
import {
  askBackEnd,
  type CheckFailure,
  type CheckResult,
  changesSince,
  describeIssue,
  judge,
  notAsked,
  readInputs,
} from "./check";
import { changedInputs } from "./diff";
import { digest } from "./digest";
import { declarationOf, valuesOf } from "./fleet-values";
import { isMap } from "./normalise";
import type { Session } from "./session";
import { containsUnknown, formatPath, isProperties, isUnset, type Properties, UNKNOWN } from "./values";

/** Something about one entry. `input` is the entry's input that it is about, `text` begins with its path. */
interface Remark {
  key: string;
  input: string;
  text: string;
}

/** Validates and normalises a fleet's inputs: what is said for all, and each entry as a resource of its own. */
export async function checkFleet(
  fleet: Fleet,
  session: Session,
  news: Properties,
  olds: Properties = {},
): Promise<CheckResult> {
  const { entries: map, entry: kind } = fleet;
  const { [map]: declared, ...rest } = news;
  const common = readInputs(kind, rest, { token: fleet.token, inputs: fleet.sharedInputs });
  if (declared === UNKNOWN)
    return { inputs: { ...common.inputs, [map]: UNKNOWN }, failures: common.failures };
  const wrong: Remark[] = [];
  const entries = readEntries(fleet, declared, common.failures, wrong);
  const inputs = { ...common.inputs, [map]: Object.fromEntries(entries) };
  if (common.failures.length + wrong.length === 0) {
    await checkTogether(fleet, session, { inputs, olds }, common.failures, wrong);
  }
  const failures = [...common.failures, ...forAll(fleet, entries, wrong)];
  const shown = digest(failures.map(({ reason }) => reason));
  return {
    inputs,
    failures: shown.map((reason, index) => ({ input: failures[index]?.input ?? map, reason })),
  };
}

/** Each entry's own values, by its key in the canonical spelling. */
function readEntries(
  fleet: Fleet,
  declared: unknown,
  failures: CheckFailure[],
  wrong: Remark[],
): Map<string, unknown> {
  const { entries: map, entry: kind } = fleet;
  const read = new Map<string, unknown>();
  if (!isProperties(declared)) {
    const problem = isUnset(declared) ? "is required" : "expected entries by their keys";
    failures.push({ input: map, reason: `${map}: ${problem}.` });
    return read;
  }
  const spellings = new Map<string, string>();
  const owner = { token: `An entry of ${fleet.token}`, inputs: fleet.entryInputs };
  for (const [spelling, value] of Object.entries(declared)) {
    const key = (kind.inputs.shape[fleet.key] as z.ZodType).safeParse(spelling);
    const at = formatPath([map, spelling]);
    const refuse = (reason: string) => failures.push({ input: map, reason });
    if (!key.success) {
      const [issue] = key.error.issues;
      if (issue)
        refuse(describeIssue({ [map]: { [spelling]: spelling } }, { ...issue, path: [map, spelling] }));
      continue;
    }
    const name = String(key.data);
    const other = spellings.get(name);
    if (other !== undefined) {
      refuse(`${at}: is the same as ${formatPath([map, other])}. Keep one of them.`);
      continue;
    }
    spellings.set(name, spelling);
    if (value === UNKNOWN) {
      read.set(name, UNKNOWN);
    } else if (isProperties(value)) {
      const own = readInputs(kind, value, owner);
      wrong.push(...own.failures.map(({ input, reason }) => ({ key: name, input, text: reason })));
      read.set(name, own.inputs);
    } else {
      refuse(`${at}: expected an object with the entry's inputs.`);
    }
  }
  return read;
}

/** What is said for all and what an entry says itself, together. */
async function checkTogether(
  fleet: Fleet,
  session: Session,
  { inputs, olds }: { inputs: Properties; olds: Properties },
  failures: CheckFailure[],
  wrong: Remark[],
): Promise<void> {
  const { entry: kind } = fleet;
  const { shared, own } = valuesOf(fleet, inputs);
  const before = valuesOf(fleet, olds);
  const required = fleet.shared.filter((name) => !accepts(kind.inputs.shape[name], undefined));
  const warnings: Remark[] = [];
  let isAnswering = true;
  for (const [key, said] of own) {
    if (said === UNKNOWN) continue;
    const effective = declarationOf(fleet, shared, key, said);
    const known = Object.fromEntries(
      Object.entries(effective).filter(([, value]) => !containsUnknown(value)),
    );
    const read = { inputs: effective, known };
    const last = before.own.get(key);
    const changes = isProperties(last)
      ? changesSince(kind, declarationOf(fleet, before.shared, key, last), read)
      : [];
    const missing = required
      .filter((name) => effective[name] === undefined)
      .map((name) => ({ input: name, reason: `${name}: is required.` }));
    const found = [...missing, ...judge(kind, read, changes)];
    if (found.length === 0 && isAnswering) {
      try {
        found.push(...(await askBackEnd(kind, session, read, changes)));
      } catch (error) {
        // What keeps it from answering for one entry does so for all.
        isAnswering = false;
        failures.push(...notAsked(session, error));
      }
    }
    wrong.push(...found.map(({ input, reason }) => ({ key, input, text: reason })));
    for (const input of changedInputs(changes.filter(({ replace }) => replace))) {
      if (input === "connection" || kind.identity.includes(input)) continue;
      const text = `${input}: a change needs another object, so it is removed and made anew.`;
      warnings.push({ key, input, text });
    }
    for (const text of kind.warn?.(known) ?? []) {
      warnings.push({ key, input: text.startsWith(`${fleet.key}: `) ? fleet.key : "", text });
    }
  }
  const told = forAll(fleet, own, warnings).map(({ reason }) => reason);
  for (const text of digest(told)) session.log.warn(text);
}

function accepts(field: unknown, value: unknown): boolean {
  return (field as z.ZodType).safeParse(value).success;
}

/** Remarks by their paths in the fleet. What is said of every entry, and not by any, is the fleet's own. */
function forAll(
  fleet: Fleet,
  entries: ReadonlyMap<string, unknown>,
  remarks: readonly Remark[],
): CheckFailure[] {
  const keys = new Map<string, Set<string>>();
  for (const { key, text } of remarks) keys.set(text, (keys.get(text) ?? new Set()).add(key));
  const told = new Set<string>();
  return remarks.flatMap(({ key, input, text }) => {
    if (told.has(text)) return [];
    const isCommon =
      fleet.shared.includes(input) &&
      keys.get(text)?.size === entries.size &&
      !saysItself(fleet, entries, input, text);
    if (!isCommon) return [{ input: fleet.entries, reason: atEntry(fleet, key, input, text) }];
    told.add(text);
    return [{ input, reason: text }];
  });
}

/** Whether an entry says itself what the sentence is about; of a map, whether it says that part of it. */
function saysItself(
  { entry: kind }: Fleet,
  entries: ReadonlyMap<string, unknown>,
  input: string,
  text: string,
): boolean {
  return [...entries.values()].some((own) => {
    const said = isProperties(own) ? own[input] : undefined;
    if (!isMap(kind, input) || !isProperties(said)) return said !== undefined;
    return Object.keys(said).some((part) => text.startsWith(`${formatPath([input, part])}:`));
  });
}

/** A sentence about an entry, which begins with the path of `input`, with the path in the fleet instead. */
export function atEntry(fleet: Fleet, key: string, input: string, text: string): string {
  const entry = formatPath([fleet.entries, key]);
  if (input === "") return `${entry}: ${text}`;
  if (input === fleet.key) return `${entry}${text.slice(fleet.key.length)}`;
  return `${entry}.${text}`;
}
