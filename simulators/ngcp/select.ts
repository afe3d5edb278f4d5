import type { Call } from "./call";
import type { Definition, Filter } from "./definition";
import type { JsonObject, Row } from "./json";
import { asText } from "./json";
import { internalError, Refusal } from "./refusal";

/** The rows that the caller may see and the query's filters leave, the hidden ones left out. */
export function selectRows(definition: Definition, call: Call): Row[] {
  const rows = candidates(definition, call).filter((row) => sees(definition, call, row));
  return filterRows(definition, call, rows);
}

/** All rows, or fewer when a filter wants one value of a column. */
function candidates({ filters = {}, table }: Definition, { query, store }: Call): Row[] {
  for (const [name, value] of query) {
    const filter = filters[name];
    if (!filter || filter.kind === "test" || /^\$|\*/.test(value)) continue;
    const wanted = filter.kind === "number" && /^\d+$/.test(value) ? String(Number(value)) : value;
    return store.rowsWith(table, filter.column ?? name, wanted);
  }
  return store.rows(table);
}

export function sees(definition: Definition, call: Call, row: Row): boolean {
  return ownsRow(definition, call, row) && !definition.hidden?.(row);
}

/** Whether the row is of this collection and not another reseller's. */
export function ownsRow(definition: Definition, call: Call, row: Row): boolean {
  if (definition.holds && !definition.holds(row)) return false;
  if (call.account.role !== "reseller" || !definition.resellerOf) return true;
  return definition.resellerOf(row, call.store) === call.account.resellerId;
}

/** Applies the query's filters; names that the collection does not know are ignored. */
function filterRows(definition: Definition, call: Call, rows: Row[]): Row[] {
  let left = rows;
  for (const [name, value] of call.query) {
    const filter = definition.filters?.[name];
    if (filter) left = left.filter((row) => matches(filter, name, row, value, call));
  }
  return left;
}

function matches(filter: Filter, name: string, row: Row, value: string, call: Call): boolean {
  if (filter.kind === "test") return filter.test(row, value, call.store);
  const column = row[filter.column ?? name];
  if (value === "$null") return column === null || column === undefined;
  if (value === "$not_null") return column !== null && column !== undefined;
  if (column === null || column === undefined) return false;
  if (filter.kind === "number") return /^\d+$/.test(value) && Number(value) === column;
  return filter.kind === "exact" ? sameText(asText(column), value) : matchesWildcard(asText(column), value);
}

/** As the database compares: without regard to case. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `*` stands for anything, `\*` for itself. */
export function matchesWildcard(text: string, pattern: string): boolean {
  if (!pattern.includes("*")) return sameText(text, pattern);
  const source = pattern
    .split(/(\\\*|\*)/)
    .map((part) => (part === "*" ? ".*" : part.replace(/^\\\*$/, "*").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")))
    .join("");
  return new RegExp(`^${source}$`, "isu").test(text);
}

export interface Window {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly links: Readonly<Record<string, string>>;
}

/** Orders the rows and cuts the page out of them. */
export function cutPage(definition: Definition, call: Call, rows: readonly Row[]): Window {
  const page = positive(call, "page", 1);
  const size = positive(call, "rows", 10);
  const total = rows.length;
  const ordered = order(definition, call, rows);
  const links: Record<string, string> = { self: pageLink(definition, call, page, size) };
  if (total / size > page) links.next = pageLink(definition, call, page + 1, size);
  if (page > 1) links.prev = pageLink(definition, call, page - 1, size);
  return { rows: ordered.slice((page - 1) * size, page * size), total, links };
}

function positive(call: Call, name: "page" | "rows", fallback: number): number {
  const value = call.query.get(name);
  if (value === null) return fallback;
  if (/^-\d+$/.test(value)) throw internalError();
  if (!/^\d+$/.test(value) || Number(value) === 0) throw new Refusal(400, `Invalid ${name} parameter`);
  return Number(value);
}

function order(definition: Definition, call: Call, rows: readonly Row[]): Row[] {
  const column = call.query.get("order_by");
  if (column !== null && definition.isUnordered) throw internalError();
  const sign = call.query.get("order_by_direction") === "desc" ? -1 : 1;
  if (column === "id") return sign > 0 ? [...rows] : rows.toReversed();
  if (column === null || !rows.some((row) => row[column] !== undefined)) return [...rows];
  return rows.toSorted((a, b) => sign * compare(a, b, column));
}

function compare(a: JsonObject, b: JsonObject, column: string): number {
  const [left, right] = [a[column] ?? null, b[column] ?? null];
  if (typeof left === "number" && typeof right === "number") return left - right;
  return asText(left).toLowerCase() < asText(right).toLowerCase() ? -1 : 1;
}

/** Other parameters are carried over as they were sent, unescaped. */
function pageLink(definition: Definition, { query }: Call, page: number, rows: number): string {
  const { name, pageLinksCarryQuery = true } = definition;
  const others = [...query].filter(([key]) => pageLinksCarryQuery && key !== "page" && key !== "rows");
  const carried = others.map(([key, value]) => `&${key}=${value}`).join("");
  return `/api/${name}/?page=${page}&rows=${rows}${carried}`;
}
