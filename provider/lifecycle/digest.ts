/** How many of many lines people are shown. */
const SHOWN = 20;

/** The first lines in full, and how many more there are. */
export function digest(lines: readonly string[]): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more.`];
}
