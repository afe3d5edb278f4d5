import type { Call } from "./call";
import type { Definition } from "./definition";
import type { Json, JsonObject, Row } from "./json";

const profile = "http://purl.org/sipwise/ngcp-api/";
const curies = { href: `${profile}#rel-{rel}`, name: "ngcp", templated: true };

/** Where one object is. */
export function addressOf(definition: Definition, { store }: Call, row: Row): string {
  const id = definition.nameOf ? encodeURIComponent(definition.nameOf(row, store)) : row.id;
  return `/api/${definition.name}/${id}`;
}

/** The columns of a row as its collection shows them, with the id. */
export function represent(definition: Definition, call: Call, row: Row): JsonObject {
  if (definition.represent) return definition.represent(call, row);
  const shown: Record<string, Json> = { id: row.id };
  for (const { name, default: fallback = null } of definition.fields) shown[name] = row[name] ?? fallback;
  return shown;
}

/** One object with its links. */
export function item(definition: Definition, call: Call, row: Row): JsonObject {
  const address = addressOf(definition, call, row);
  const links: Record<string, Json> = {
    collection: { href: `/api/${definition.name}/` },
    curies,
    profile: { href: profile },
    self: { href: address },
  };
  if (definition.hasJournal !== false) links["ngcp:journal"] = [{ href: `${address}/journal/` }];
  for (const [relation, target] of Object.entries(definition.links?.(row, call) ?? {})) {
    const targets = typeof target === "string" ? [target] : (target ?? []);
    if (targets.length > 0) links[`ngcp:${relation}`] = targets.map((one) => ({ href: `/api/${one}` }));
  }
  if (definition.nameOf) links[`ngcp:${definition.name}`] = [{ href: address }];
  const name = definition.nameOf?.(row, call.store);
  return { ...represent(definition, call, row), ...(name !== undefined && { id: name }), _links: links };
}

interface Page {
  readonly items: readonly JsonObject[];
  readonly hrefs: readonly string[];
  readonly total: number | null;
  readonly links: Readonly<Record<string, string>>;
  readonly single: boolean;
}

/** A page of a list; without a match there is no `_embedded`. */
export function list(name: string, { items, hrefs, total, links, single }: Page): JsonObject {
  const relation = `ngcp:${name}`;
  const one = single && items.length === 1;
  const navigation = Object.entries(links).map(([key, href]) => [key, { href }] as const);
  const references: Json = hrefs.map((href) => ({ href }));
  return {
    ...(items.length > 0 && { _embedded: { [relation]: one ? (items[0] ?? null) : items } }),
    _links: {
      curies,
      profile: { href: profile },
      ...Object.fromEntries(navigation),
      ...(hrefs.length > 0 && { [relation]: references }),
    },
    total_count: total,
  };
}

/** Where the collection's profile is, as `Accept-Post` and `Content-Type` name it. */
export const profileUrl = profile;
