import type { Kind } from "../../provider/kinds/kind";
import { nameOf } from "../../provider/lifecycle/list";
import { formatPath, isUnset } from "../../provider/lifecycle/values";
import type { Unreadable } from "../estate/read-estate";
import { valueAt } from "./compare";
import type { Finding } from "./find-drift";
import { type IgnoreRules, isFieldIgnored, isIgnored } from "./ignore-rules";
import type { Unmanaged } from "./read-unmanaged";
import { type DriftReport, type FieldChange, REPORT_VERSION } from "./report";

export interface Comparison {
  project: string;
  stack: string;
  readAt: Date;
  findings: readonly Finding[];
  /** Absent when it was not looked for. */
  unmanaged?: Unmanaged;
}

/** What is told of a comparison: what differs and is not ignored, with nothing of secrets. */
export function buildReport(comparison: Comparison, rules: IgnoreRules): DriftReport {
  const { project, stack, readAt, findings, unmanaged } = comparison;
  const report: DriftReport = {
    version: REPORT_VERSION,
    project,
    stack,
    readAt: readAt.toISOString(),
    counts: { managed: 0, unchanged: 0, changed: 0, missing: 0, unmanaged: 0, unreadable: 0, ignored: 0 },
    changed: [],
    missing: [],
    unmanaged: [],
    unreadable: [],
    unlisted: unmanaged ? [...unmanaged.unreadable.map(notRead), ...unmanaged.unlisted.map(noList)] : [],
  };
  const { counts } = report;
  for (const finding of findings) add(report, finding, rules);
  for (const { kind, id, name } of unmanaged?.objects ?? []) {
    if (isIgnored(rules, { kind, id, names: [name] })) counts.ignored += 1;
    else report.unmanaged.push({ kind: kind.token, id, name });
  }
  counts.managed = findings.length;
  counts.changed = report.changed.length;
  counts.missing = report.missing.length;
  counts.unmanaged = report.unmanaged.length;
  counts.unreadable = report.unreadable.length;
  counts.unchanged = counts.managed - counts.changed - counts.missing - counts.unreadable;
  return report;
}

/** What people call an object of the stack at the back end. */
export function nameOfManaged({ kind, found, declared }: Finding): string {
  return nameOf(kind, { inputs: found ?? declared });
}

function add(report: DriftReport, finding: Finding, rules: IgnoreRules): void {
  const { kind, id, entry, resource, found, unreadable } = finding;
  if (found && finding.changes.length === 0 && unreadable === undefined) return;
  const name = nameOfManaged(finding);
  const subject = { kind, id, names: [name, resource.name] };
  if (isIgnored(rules, subject)) {
    report.counts.ignored += 1;
    return;
  }
  const object = {
    kind: kind.token,
    id,
    name,
    resource: resource.name,
    urn: resource.urn,
    ...(entry !== undefined && { entry }),
  };
  if (unreadable !== undefined) {
    report.unreadable.push({ ...object, reason: unreadable });
  } else if (!found) {
    report.missing.push(object);
  } else {
    const fields = finding.changes.map((path) => fieldChange(finding, path)).sort(byPath);
    const told = fields.filter(({ path }) => !isFieldIgnored(rules, subject, path));
    report.counts.ignored += fields.length - told.length;
    if (told.length > 0) report.changed.push({ ...object, fields: told });
  }
}

function fieldChange({ declared, found, isSecret }: Finding, path: readonly string[]): FieldChange {
  const text = formatPath(path);
  if (isSecret(path)) return { path: text, secret: true };
  const [was, is] = [valueAt(declared, path), valueAt(found, path)];
  return { path: text, ...(!isUnset(was) && { was }), ...(!isUnset(is) && { is }) } as FieldChange;
}

function byPath({ path: one }: FieldChange, { path: other }: FieldChange): number {
  return one < other ? -1 : 1;
}

function notRead({ kind, connection, id, reason }: Unreadable): DriftReport["unlisted"][number] {
  return {
    kind: kind.token,
    ...(connection !== undefined && { connection }),
    ...(id !== undefined && { id }),
    reason,
  };
}

function noList({ token }: Kind): DriftReport["unlisted"][number] {
  return { kind: token, reason: "The back end has no list of these." };
}
