import * as z from "zod";
import type { Answer } from "../../transport/http";
import { answersOf } from "../answers";
import type { JsonObject, JsonValue } from "../json";
import { type FailedRequest, fail, unknownOutcome } from "./failures";
import { idIn, sameOriginLinks } from "./links";

const answers = answersOf<FailedRequest>({
  title: "NGCP",
  notJsonAdvice: "Check voip:ngcp.url, and that no proxy or login page stands in between.",
  unexpectedAdvice: "The wire contract has changed, or voip:ngcp.url leads elsewhere.",
  fail,
  unknownOutcome,
});
export const { parseJson, inShape, unexpected } = answers;

/** One object of a collection. */
export interface Item {
  /** As the API's URLs have it; a number for nearly all collections. */
  readonly id: string;
  /** Everything but the id and the links, as the server spells it. */
  readonly fields: Readonly<JsonObject>;
  /** The targets of its links by relation (`ngcp:resellers`), as absolute URLs of the API's own server. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

const link = z.looseObject({ href: z.string(), templated: z.boolean().optional() });
const links = z.record(z.string(), z.union([link, z.array(link)]));
/** What is asked for always comes with links (5); the answers to some PATCHes have none. */
const linked = z.looseObject({ id: z.union([z.string(), z.number()]).nullish(), _links: links });
const item = linked.partial({ _links: true });
const embedded = z.record(z.string(), z.unknown());
/** An empty page has links all the same: JSON without them, as a gateway may send, is no empty page (4). */
const page = z.looseObject({
  _embedded: embedded.nullish(),
  _links: links,
  total_count: z.number().nullish(),
});

export interface Page {
  items: Item[];
  /** How many there are on all pages, when the server counted. */
  total?: number;
  hasNext: boolean;
}

/**
 * One object of the answer. Some have their id in the link to themselves only; one that was asked by it need not. What
 * has neither id nor links is no object, whatever its status says.
 */
export function readItem(request: FailedRequest, answer: Answer, apiUrl: string, id?: string): Item {
  return toItem(request, parseJson(request, answer), apiUrl, id);
}

/** The entries of a page: a list, a single object, or nothing at all (contract 4). */
export function readPage(request: FailedRequest, answer: Answer, apiUrl: string, collection: string): Page {
  const { _embedded, _links, total_count } = inShape(request, parseJson(request, answer), page);
  const relation = `ngcp:${collection}`;
  const names = Object.keys(_embedded ?? {});
  const content = _embedded?.[relation] ?? (names.length === 1 ? _embedded?.[names[0] ?? ""] : undefined);
  const entries = content === undefined || content === null ? [] : [content].flat();
  return {
    items: entries.map((entry) => toItem(request, entry, apiUrl)),
    total: total_count ?? undefined,
    hasNext: _links.next !== undefined,
  };
}

function toItem(request: FailedRequest, value: unknown, apiUrl: string, asked?: string): Item {
  const shape = request.method === "GET" ? linked : item;
  const { id: own, _links, _embedded, ...fields } = inShape(request, value, shape);
  const found = sameOriginLinks(_links ?? {}, apiUrl);
  const id = own ?? (_links && asked) ?? idIn(found.self?.[0] ?? "");
  if (id === undefined || id === "") throw unexpected(request, "the object has no id");
  return { id: String(id), fields: fields as Record<string, JsonValue>, links: found };
}
