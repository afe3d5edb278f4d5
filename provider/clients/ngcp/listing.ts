import type { Exchange } from "./exchange";
import { type FailedRequest, fail } from "./failures";
import { type Filters, filterQuery, judge } from "./filters";
import { type Item, readPage } from "./items";
import { collectionUrl } from "./links";
import { subjectOf } from "./subject";

export interface ListOptions {
  /** Filters that are compared without regard to case, as the server does. Default: none. */
  ignoreCase?: readonly string[];
  /** One object, as errors name it. */
  subject?: string;
}

/** Collections that fail when they are asked for an order. */
const UNORDERED = new Set(["provisioningtemplates"]);

/**
 * The objects of a collection that match every filter, by id, to the last page; none comes twice. The next page is
 * asked for by its number, since the server's link to it repeats filters unescaped. When objects vanish meanwhile,
 * those behind move up, past the page that is read next: pages are then read again.
 */
export async function* list(
  exchange: Exchange,
  collection: string,
  filters: Filters = {},
  { ignoreCase = [], subject = subjectOf(collection) }: ListOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const { url, pageSize, pageCap } = exchange.settings;
  const request = { method: "GET", template: `{url}${collection}/`, subject, retry: "read" } as const;
  const address = collectionUrl(url, collection);
  const query = filterQuery(filters);
  const seen = new Set<string>();
  let before: number | undefined;
  let page = 1;
  for (let reads = 0; ; reads++) {
    if (reads === pageCap) throw endless(request, pageCap);
    const target = `${address}?${encode([...paging(collection, page, pageSize), ...query])}`;
    const answer = await exchange.send({ ...request, url: target });
    const { items, total, hasNext } = readPage(request, answer, url, collection);
    for (const item of items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      if (matches(request, collection, item, filters, ignoreCase)) yield item;
    }
    const vanished = Math.max(0, (before ?? 0) - (total ?? Number.POSITIVE_INFINITY));
    before = total;
    if (vanished > 0 && page > 1) page = Math.max(1, page - Math.ceil(vanished / pageSize));
    else if (hasNext && items.length > 0) page += 1;
    else return;
  }
}

/**
 * The one object that has this natural key, terminated ones aside; `undefined` when there is none. Several are a
 * `conflict` that names them.
 */
export async function findOne(
  exchange: Exchange,
  collection: string,
  key: Filters,
  options: ListOptions = {},
): Promise<Item | undefined> {
  const found: Item[] = [];
  for await (const item of list(exchange, collection, key, options)) {
    if (!isTerminated(item)) found.push(item);
  }
  if (found.length < 2) return found[0];
  const { subject = subjectOf(collection) } = options;
  const ids = found.slice(0, 10).map(({ id }) => id);
  const shown = found.length > ids.length ? `${ids.join(", ")}, …` : ids.join(", ");
  throw fail(
    { method: "GET", template: `{url}${collection}/`, subject },
    {
      kind: "conflict",
      problem: `NGCP has ${found.length} of this ${subject} (${keyText(key)}): ${shown}.`,
      advice: "Import the right one by its id, or make them differ.",
    },
  );
}

/** Customers and resellers stay readable when they are gone (contract 4, 11). */
export function isTerminated({ fields }: Pick<Item, "fields">): boolean {
  return fields.status === "terminated";
}

/** Query parameters in their URL spelling. */
export function encode(query: Iterable<readonly [name: string, value: string]>): string {
  return [...query].map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

function paging(collection: string, page: number, rows: number): [string, string][] {
  const order: [string, string][] = UNORDERED.has(collection) ? [] : [["order_by", "id"]];
  return [["page", String(page)], ["rows", String(rows)], ...order];
}

function matches(
  request: FailedRequest,
  collection: string,
  item: Item,
  filters: Filters,
  ignoreCase: readonly string[],
): boolean {
  return Object.entries(filters).every(([name, wanted]) => {
    const verdict = judge(collection, item, name, wanted, ignoreCase.includes(name));
    if (verdict !== "unverifiable") return verdict === "matches";
    throw fail(request, {
      kind: "protocol",
      problem: `NGCP's ${collection} show no ${name}, so that it is not certain that the list was filtered by it.`,
    });
  });
}

function endless(request: FailedRequest, cap: number) {
  return fail(request, {
    kind: "protocol",
    problem: `The list of NGCP has more than ${cap} pages.`,
    advice: "Raise voip:ngcp.pageCap or voip:ngcp.pageSize.",
  });
}

function keyText(key: Filters): string {
  return Object.entries(key)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(", ");
}
