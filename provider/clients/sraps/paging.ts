import * as z from "zod";
import { isObject, type JsonValue } from "../json";
import { inShape, readJson } from "./answers";
import type { Exchange } from "./exchange";
import { type FailedRequest, fail } from "./failures";
import { resolveLink } from "./links";

export interface PagedList {
  /** The collection's URL, with its trailing slash. */
  url: string;
  template: string;
  /** One entry: "endpoint". */
  subject: string;
  pageSize: number;
}

interface Page {
  entries: JsonValue[];
  next?: string;
}

/**
 * The entries of a collection, page after page. The next page is where the answer says (contract 1.7): its address
 * is never built. A list that leads back to a page it had, or never ends, fails.
 */
export async function* pages(
  exchange: Exchange,
  list: PagedList,
): AsyncGenerator<JsonValue[], void, undefined> {
  const { settings } = exchange;
  const request = { method: "GET", template: list.template, subject: list.subject, retry: "read" } as const;
  const seen = new Set<string>();
  let next: string | undefined = list.pageSize === 0 ? list.url : `${list.url}?page_size=${list.pageSize}`;
  while (next !== undefined) {
    if (seen.has(next)) {
      throw fail(request, {
        kind: "protocol",
        problem: "The list of SRAPS leads back to a page that was read already.",
      });
    }
    if (seen.size === settings.pageCap) {
      throw fail(request, {
        kind: "protocol",
        problem: `The list of SRAPS has more than ${settings.pageCap} pages.`,
        advice: "Raise voip:sraps.pageCap or voip:sraps.pageSize.",
      });
    }
    seen.add(next);
    const { answer, url } = await exchange.send({ ...request, url: next });
    const page = readPage(request, readJson(request, answer));
    const link = nextLink(answer.headers.link) ?? page.next;
    next = link === undefined ? undefined : resolveLink(request, link, url, settings);
    yield page.entries;
  }
}

const envelope = z.object({
  results: z.array(z.unknown()).optional(),
  items: z.array(z.unknown()).optional(),
  next: z.string().nullish(),
});

/** A bare array, or the envelopes that some clients expect (1.7, 4.13). */
function readPage(request: FailedRequest, body: JsonValue | undefined): Page {
  if (isObject(body)) {
    const { results, items, next } = inShape(request, body, envelope);
    const entries = results ?? items;
    if (entries !== undefined) return { entries: entries as JsonValue[], next: next || undefined };
  }
  if (Array.isArray(body)) return { entries: body };
  throw fail(request, {
    kind: "protocol",
    problem: `SRAPS's answer is not a list: expected an array (${request.subject}).`,
  });
}

const LINK = /<([^>]*)>((?:\s*;\s*[^\s=;,]+\s*(?:=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g;

/** The target of `rel="next"` in a Link header (RFC 8288). */
function nextLink(header: string | undefined): string | undefined {
  for (const [, target, parameters] of (header ?? "").matchAll(LINK)) {
    const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]*))/i.exec(parameters ?? "");
    const names = (relation?.[1] ?? relation?.[2] ?? "").toLowerCase().split(/\s+/);
    if (names.includes("next")) return target;
  }
  return undefined;
}
