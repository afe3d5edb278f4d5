import type { IncomingHttpHeaders } from "node:http";
import { createNgcpClient, type NgcpClient } from "../../../../provider/clients/ngcp/client";
import { ngcpSettings } from "../../../../provider/clients/ngcp/settings";
import type { Transport } from "../../../../provider/transport/http";
import { type Loopback, serve, transport } from "../../transport/loopback";

export { failureOf, stopAll } from "../../transport/loopback";

/** A request as the server of this test sees it. */
export interface Asked {
  method: string;
  /** Path and query. */
  target: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON, a text as it stands. */
  body?: unknown;
}

export interface Ngcp extends Loopback {
  /** What was asked of the API, logins left out. */
  readonly asked: Asked[];
  readonly logins: Asked[];
}

export const account = { username: "admin", password: "a secret word" };
export const basic = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString("base64")}`;

/** A server that offers tokens `jwt-1`, `jwt-2` …, unless `login` says otherwise, and answers with `reply`. */
export async function ngcp(
  reply: (asked: Asked, count: number) => Reply,
  login: (asked: Asked, count: number) => Reply = (_, count) => ({ body: { jwt: `jwt-${count}`, id: 2 } }),
): Promise<Ngcp> {
  const asked: Asked[] = [];
  const logins: Asked[] = [];
  const server = await serve((response, { method, target, headers, body }) => {
    const url = new URL(target, "http://localhost");
    const seen = { method, target, path: url.pathname, query: url.searchParams, headers, body };
    const isLogin = url.pathname === "/login_jwt";
    const list = isLogin ? logins : asked;
    list.push(seen);
    const { status = 200, headers: more, body: content = "" } = (isLogin ? login : reply)(seen, list.length);
    const text = typeof content === "string" ? content : JSON.stringify(content);
    response.writeHead(status, { "content-type": "application/json", ...more }).end(text);
  });
  return Object.assign(server, { asked, logins });
}

export function connect(
  { origin }: { origin: string },
  own: Record<string, unknown> = {},
  { now, through = transport({ maxAttempts: 3 }) }: { now?: () => number; through?: Transport } = {},
): NgcpClient {
  const settings = ngcpSettings.parse({ url: `${origin}/api`, ...account, ...own });
  return createNgcpClient(settings, through, now && { now });
}

/** An object as NGCP shows it. */
export function hal(collection: string, id: number | string | undefined, fields: object = {}): object {
  return {
    _links: {
      self: { href: `/api/${collection}/${id ?? 7}` },
      collection: { href: `/api/${collection}/` },
      curies: { href: "http://purl.org/sipwise/ngcp-api/#rel-{rel}", name: "ngcp", templated: true },
      profile: { href: "http://purl.org/sipwise/ngcp-api/" },
    },
    ...(id === undefined ? {} : { id }),
    ...fields,
  };
}

/** The page of a collection that the query asks for, of these objects. */
export function pageOf(collection: string, items: readonly object[], query: URLSearchParams): Reply {
  const [page, rows] = [Number(query.get("page") ?? 1), Number(query.get("rows") ?? 10)];
  const shown = items.slice((page - 1) * rows, page * rows);
  const next = { href: `/api/${collection}/?page=${page + 1}&rows=${rows}` };
  return {
    body: {
      _links: { self: { href: `/api/${collection}/` }, ...(items.length / rows > page ? { next } : {}) },
      ...(shown.length > 0 ? { _embedded: { [`ngcp:${collection}`]: shown } } : {}),
      total_count: items.length,
    },
  };
}

export function refused(status: number, message: string): Reply {
  return { status, body: { code: status, message } };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
