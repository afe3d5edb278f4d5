import { CsvError, type Info, parse } from "csv-parse/sync";
import type * as z from "zod";
import type { Fleet } from "../kinds/fleet";
import { VoipError } from "../transport/errors";
import { readInputs } from "./check";
import { atEntry } from "./fleet-check";
import { isProperties, type Properties, quote } from "./values";

/** How a table is read. */
export interface CsvOptions {
  /**
   * What columns stand for whose headers do not say it: `{ "MAC-Adresse": "mac", Raum: "name" }`; `null` leaves a
   * column out. Default: headers are names of inputs, as in `name` and `settings.language`, in upper or lower case.
   */
  columns?: Readonly<Record<string, string | null>>;
  /** What is between the fields. Default: comma, semicolon or tab, whichever the header row has. */
  delimiter?: string;
}

interface Column {
  /** Counted from 1. */
  number: number;
  header: string;
  /** The input, and what is below it: `["settings", "language"]`. */
  path: readonly string[];
}

interface Row {
  line: number;
  cells: readonly string[];
}

/** What separates several values of one field, as of numbers. */
const LIST_SEPARATOR = "|";

/**
 * The entries of a fleet from a table with a header row, one row an entry. A field that is empty says nothing. All
 * that is wrong is said in one error, by line, column and the input's path.
 */
export function entriesOfCsv(
  fleet: Fleet,
  text: string,
  options: CsvOptions = {},
): Record<string, Properties> {
  const [header, ...rows] = readRows(text, options);
  const problems: string[] = [];
  const columns = readHeader(fleet, header, options, problems);
  const entries: Record<string, Properties> = {};
  if (problems.length === 0) {
    const lines = new Map<string, number>();
    for (const row of rows) {
      const [key, entry] = readRow(fleet, columns, header?.cells.length ?? 0, row, problems);
      if (key === undefined) continue;
      const other = lines.get(key);
      if (other !== undefined)
        problems.push(`line ${row.line}: is about the same ${fleet.key} as line ${other}.`);
      lines.set(key, row.line);
      entries[key] = entry;
    }
  }
  if (problems.length === 0) return entries;
  throw new VoipError({
    kind: "validation",
    problem: ["The table cannot be taken:", ...problems].join("\n"),
  });
}

function readRows(text: string, { delimiter }: CsvOptions): Row[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiter ?? usualDelimiter(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: Info }[];
    return records.map(({ record, info }) => {
      // The line is where the record ends; a field in quotes may go over several.
      const breaks = record.join("").match(/\r\n?|\n/g)?.length ?? 0;
      return { line: info.lines - breaks, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new VoipError({
      kind: "validation",
      problem: `The table cannot be taken:\nline ${error.lines}: ${quoteProblem(error.code)}.`,
    });
  }
}

function quoteProblem(code: CsvError["code"]): string {
  return code === "CSV_QUOTE_NOT_CLOSED"
    ? "a quote is opened and not closed"
    : "a quote is not where one can be";
}

function usualDelimiter(text: string): string {
  const [header = ""] = text.split(/[\r\n]/, 1);
  return [";", "\t"].find((mark) => header.includes(mark)) ?? ",";
}

function readHeader(
  fleet: Fleet,
  header: Row | undefined,
  { columns: named = {} }: CsvOptions,
  problems: string[],
): Column[] {
  const names = [fleet.key, ...Object.keys(fleet.entryInputs.shape)];
  const columns: Column[] = [];
  for (const [index, cell] of (header?.cells ?? []).entries()) {
    const said = Object.hasOwn(named, cell) ? named[cell] : cell;
    if (said === null || said === undefined) continue;
    const [first = "", ...below] = said.split(".");
    const name = names.find((each) => each.toLowerCase() === first.toLowerCase());
    const column = { number: index + 1, header: cell, path: [name ?? first, ...below] };
    if (name === undefined) {
      problems.push(
        `${at(header?.line ?? 1, column)}: there is no such input. There are ${names.join(", ")}; the option columns says what others stand for, or null to leave one out.`,
      );
    } else if (columns.some(({ path }) => path.join(".") === column.path.join("."))) {
      problems.push(`${at(header?.line ?? 1, column)}: another column stands for ${column.path.join(".")}.`);
    }
    columns.push(column);
  }
  const needed = [fleet.key, ...names.filter((name) => isRequired(fleet, name))];
  for (const name of needed.filter((each) => columns.every(({ path }) => path[0] !== each))) {
    problems.push(`line ${header?.line ?? 1}: there is no column for ${name}, which every entry needs.`);
  }
  return columns;
}

function isRequired({ entryInputs }: Fleet, name: string): boolean {
  const field = entryInputs.shape[name] as z.ZodType | undefined;
  return field !== undefined && !field.safeParse(undefined).success;
}

function readRow(
  fleet: Fleet,
  columns: readonly Column[],
  width: number,
  { line, cells }: Row,
  problems: string[],
): [string | undefined, Properties] {
  if (cells.length !== width) {
    problems.push(`line ${line}: has ${cells.length} fields, and the header has ${width}.`);
    return [undefined, {}];
  }
  const declared: Properties = {};
  for (const { number, path } of columns) put(fleet, declared, path, cells[number - 1] ?? "");
  const { [fleet.key]: key, ...entry } = declared;
  const shape = fleet.entry.inputs.pick({ [fleet.key]: true } as never);
  const read = readInputs(fleet.entry, { [fleet.key]: key }, { token: fleet.token, inputs: shape });
  const own = readInputs(fleet.entry, entry, { token: fleet.token, inputs: fleet.entryInputs });
  const found = [...read.failures, ...own.failures].map(({ input, reason }) => {
    const ofInput = columns.filter(({ path }) => path[0] === input);
    const column = ofInput.find(({ path }) => reason.startsWith(`${path.join(".")}:`)) ?? ofInput[0];
    const sentence = typeof key === "string" ? atEntry(fleet, key, input, reason) : reason;
    const where = column ? at(line, column) : `line ${line}`;
    return { number: column?.number ?? 0, problem: `${where}: ${sentence}` };
  });
  found.sort((one, other) => one.number - other.number);
  problems.push(...found.map(({ problem }) => problem));
  const name = read.inputs[fleet.key];
  return [read.failures.length === 0 ? String(name) : undefined, entry];
}

/** Puts a field's value where its column says, as what the input takes. */
function put(fleet: Fleet, declared: Properties, path: readonly string[], text: string): void {
  if (text === "") return;
  const [name = "", ...below] = path;
  const part = below.join(".");
  if (part !== "") {
    const map = declared[name];
    declared[name] = { ...(isProperties(map) ? map : {}), [part]: text };
    return;
  }
  const field = (fleet.entryInputs.shape[name] ?? fleet.entry.inputs.shape[name]) as z.ZodType;
  const list = text.split(LIST_SEPARATOR).map((each) => each.trim());
  const flags: Record<string, boolean> = { true: true, false: false };
  const candidates = [text, flags[text.toLowerCase()], Number(text), list];
  declared[name] = candidates.find((each) => each !== undefined && field.safeParse(each).success) ?? text;
}

function at(line: number, { number, header }: Column): string {
  return `line ${line}, column ${number} ${quote(header)}`;
}
