import type { Answer } from "../server/exchange";
import { type Call, json } from "./call";
import { notFound } from "./refusal";

const defaultPageSize = 20;
const largestPageSize = 1000;

/** Answers with one page of a list and the links to its neighbours (contract 1.7). */
export function page<T>(call: Call, all: readonly T[], render: (entry: T) => unknown): Answer {
  const query = new URLSearchParams(call.request.query);
  const size = readPageSize(query.get("page_size"));
  const start = readCursor(query.get("cursor"));
  const entries = all.slice(start, start + size).map(render);

  const neighbour = (offset: number): string => {
    const target = new URLSearchParams(query);
    target.set("cursor", writeCursor(offset));
    return `${call.link(call.path)}?${target}`;
  };
  const next = start + size < all.length ? neighbour(start + size) : null;
  const previous = start > 0 ? neighbour(Math.max(0, start - size)) : null;
  if (call.switches.get("listBody") === "results") return json(200, { results: entries, next, previous });
  const links = [
    ...(next ? [`<${next}>; rel="next"`] : []),
    ...(previous ? [`<${previous}>; rel="prev"`] : []),
  ];
  return json(200, entries, links.length > 0 ? { Link: links.join(", ") } : {});
}

function readPageSize(given: string | null): number {
  const wanted = Number(given ?? defaultPageSize);
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, largestPageSize) : defaultPageSize;
}

/** The page parameter is opaque on purpose: the real one's name and form are unknown. */
function writeCursor(offset: number): string {
  return Buffer.from(`from:${offset}`).toString("base64url");
}

function readCursor(cursor: string | null): number {
  if (cursor === null) return 0;
  const offset = /^from:(\d+)$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  if (offset === undefined) throw notFound();
  return Number(offset);
}
