import type { DriftReport } from "./report";
import { oneLine } from "./shown-text";

/** The whole report in one sentence. */
export function headline({ project, stack, counts }: DriftReport): string {
  const { managed, changed, missing, unmanaged, unreadable, ignored } = counts;
  const found = Object.entries({ changed, missing, unmanaged, unreadable, ignored })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${counted(count)} ${what}`);
  const objects = managed === 1 ? "1 object" : `${counted(managed)} objects`;
  const outcome = found.length > 0 ? new Intl.ListFormat("en-GB").format(found) : "no drift";
  return `${project}/${stack} has ${objects}: ${outcome}.`;
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}

/** A resource as its program knows it. */
export function ofProgram({ resource, entry }: { resource: string; entry?: string }): string {
  return entry === undefined ? resource : `${resource}[${JSON.stringify(entry)}]`;
}

/** Where unmanaged objects were not looked for: a line for each reason. */
export function unlistedLines({ unlisted }: DriftReport): string[] {
  const reasons = new Map<string, string[]>();
  for (const { kind, connection, id, reason } of unlisted) {
    const subject = [
      kind,
      ...(id === undefined ? [] : [id]),
      ...(connection ? [`(${connection})`] : []),
    ].join(" ");
    reasons.set(reason, [...(reasons.get(reason) ?? []), subject]);
  }
  return [...reasons].map(([reason, subjects]) =>
    oneLine(`Not looked for: ${subjects.join(", ")}. ${reason}`, Number.POSITIVE_INFINITY),
  );
}
