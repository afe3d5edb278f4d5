import type { DriftReport } from "./report";
import { type Section, sectionsOf } from "./sections";
import { oneLine } from "./shown-text";
import { headline, unlistedLines } from "./wording";

/** More rows make a comment that nobody reads. */
const MOST_ROWS = 200;

/** GitHub refuses an issue or a comment of more than 65,536 characters: so many have the rows of each of five parts. */
const LONGEST_PART = 12_000;

/** The report for a pull request or a job's summary, in GitHub's Markdown. */
export function formatAsMarkdown(report: DriftReport): string {
  return [
    `### ${encoded(oneLine(headline(report)))}`,
    "",
    ...sectionsOf(report).flatMap(table),
    ...shown(unlistedLines(report).map((line) => `- ${literal(line)}`)),
  ]
    .join("\n")
    .trimEnd();
}

function table({ title, head, objects }: Section): string[] {
  const rows = objects.flat().map((row) => `| ${row.map((text) => literal(oneLine(text))).join(" | ")} |`);
  return [
    `#### ${title}`,
    "",
    `| ${head.join(" | ")} |`,
    `|${head.map(() => " --- ").join("|")}|`,
    ...shown(rows),
    "",
  ];
}

/** As many lines as there is room for, and how many more there are. */
function shown(lines: readonly string[]): string[] {
  let room = LONGEST_PART;
  const fitting = lines.findIndex((line, index) => {
    room -= line.length + 1;
    return index === MOST_ROWS || room < 0;
  });
  if (fitting < 0) return [...lines];
  return [...lines.slice(0, fitting), "", `${lines.length - fitting} further rows are left out.`];
}

/** A text that stands for itself. Code is not searched for mentions and links. */
function literal(text: string): string {
  return text === "" ? "" : `<code>${encoded(text)}</code>`;
}

/** Character references are no Markdown, whatever they stand for. */
function encoded(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} ,/=-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
