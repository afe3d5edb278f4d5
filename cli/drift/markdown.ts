import type { DriftReport } from "./report";
import { oneLine, shownValue } from "./shown-text";
import { headline, ofProgram, unlistedLines } from "./wording";

/** More rows make a comment that nobody reads. */
const MOST_ROWS = 200;

/** GitHub refuses an issue or a comment of more than 65,536 characters: so many have the rows of each of five parts. */
const LONGEST_PART = 12_000;

/** The report for a pull request or a job's summary, in GitHub's Markdown. */
export function formatAsMarkdown(report: DriftReport): string {
  const { changed, missing, unmanaged, unreadable } = report;
  return [
    `### ${encoded(oneLine(headline(report)))}`,
    "",
    ...table(
      "Changed",
      ["Resource", "Field", "Was", "Is"],
      changed.flatMap((object) =>
        object.fields.map((field) => [
          `${object.kind} ${ofProgram(object)}`,
          field.path,
          shownValue(field, "was"),
          shownValue(field, "is"),
        ]),
      ),
    ),
    ...table(
      "Missing",
      ["Resource", "Id"],
      missing.map((object) => [`${object.kind} ${ofProgram(object)}`, object.id]),
    ),
    ...table(
      "Unmanaged",
      ["Kind", "Name", "Id"],
      unmanaged.map(({ kind, name, id }) => [kind, name, id]),
    ),
    ...table(
      "Unreadable",
      ["Resource", "Reason"],
      unreadable.map((object) => [`${object.kind} ${ofProgram(object)}`, object.reason]),
    ),
    ...shown(unlistedLines(report).map((line) => `- ${literal(line)}`)),
  ]
    .join("\n")
    .trimEnd();
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [
    `#### ${title}`,
    "",
    `| ${head.join(" | ")} |`,
    `|${head.map(() => " --- ").join("|")}|`,
    ...shown(rows.map((row) => `| ${row.map((text) => literal(oneLine(text))).join(" | ")} |`)),
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
