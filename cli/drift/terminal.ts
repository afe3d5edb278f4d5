import { styleText } from "node:util";
import Table from "cli-table3";
import type { DriftReport } from "./report";
import { type Section, sectionsOf } from "./sections";
import { oneLine } from "./shown-text";
import { headline, unlistedLines } from "./wording";

/** Columns between two columns. */
const GAP = 2;

/** Below this a table has no room for its words. Columns. */
const NARROWEST = 50;

/** More of a section is for machines to read. */
const MOST_ROWS = 100;

/** Columns are held apart by space: lines would be read aloud. */
const LINES: Table.TableConstructorOptions["chars"] = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{
    left: "",
    right: "",
    "left-mid": "",
    "right-mid": "",
    mid: "",
    "mid-mid": "",
    middle: " ".repeat(GAP),
  },
};

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Section["title"], Style>> = {
  Changed: "yellow",
  Missing: "red",
  Unmanaged: "cyan",
  Unreadable: "magenta",
};

/** The report for a terminal that is so many columns wide, with or without colours. */
export function formatForTerminal(report: DriftReport, { width = 80, color = false } = {}): string {
  const styled = (style: Style, text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const room = Math.max(width, NARROWEST);

  function tableOf({ title, head, objects }: Section): string[] {
    const rows = objects.flatMap((own) =>
      own.map(([first = "", ...others], index) => [index === 0 ? first : "", ...others]),
    );
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((text) => oneLine(text)));
    const table = new Table({
      head: head.map((name) => styled("bold", name)),
      colWidths: columnWidths([head, ...shown], room),
      wordWrap: true,
      wrapOnWordBoundary: false,
      chars: LINES,
      style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    });
    table.push(...shown);
    const lines = table.toString().split("\n");
    const further = rows.length - shown.length;
    return [
      styled(STYLES[title], `${title}: ${objects.length}`),
      ...lines.map((line) => line.trimEnd()),
      ...(further > 0 ? [`… and ${further} further rows, which --json has.`] : []),
      "",
    ];
  }

  return [oneLine(headline(report)), "", ...sectionsOf(report).flatMap(tableOf), ...unlistedLines(report)]
    .join("\n")
    .trimEnd();
}

/** As wide as their texts, and where these have no room together, the widest ones narrower. */
function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const [first = []] = rows;
  const widths = first.map((_head, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  const space = room - GAP * (widths.length - 1);
  for (let excess = sum(widths) - space; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
