import { VoipError } from "../../transport/errors";

interface Link {
  href: string;
  templated?: boolean | undefined;
}

/** The links that lead to the API's own server, as absolute URLs; others (`curies`, `profile`) are left out. */
export function sameOriginLinks(
  links: Readonly<Record<string, Link | Link[]>>,
  apiUrl: string,
): Record<string, string[]> {
  const { origin } = new URL(apiUrl);
  const found: Record<string, string[]> = {};
  for (const [relation, targets] of Object.entries(links)) {
    const urls = [targets].flat().flatMap((link) => (link.templated ? [] : absolute(link.href, origin)));
    if (urls.length > 0) found[relation] = urls;
  }
  return found;
}

function absolute(href: string, origin: string): string[] {
  if (href.startsWith("/")) return /^\/[/\\]/.test(href) ? [] : [`${origin}${href}`];
  return href.startsWith(`${origin}/`) ? [href] : [];
}

/** The ids of the objects of a collection that an item's relation links to. */
export function linkedIds(
  { links }: { links: Readonly<Record<string, readonly string[]>> },
  relation: string,
): string[] {
  return (links[relation] ?? []).flatMap((url) => idIn(url) ?? []);
}

/**
 * The id that the URL of an object ends with, be the URL relative or absolute. It is read, never asked for, so
 * that a server that states another name of itself does no harm (contract 11).
 */
export function idIn(url: string, collection = "[^/?#]+"): string | undefined {
  const segment = new RegExp(`/${collection}/([^/?#]+)/?$`).exec(url)?.[1];
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The URL of a collection; the slash at its end is part of it (contract 2). */
export function collectionUrl(apiUrl: string, collection: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(collection)) throw new TypeError(`${collection} is not a collection of NGCP`);
  return `${apiUrl}${collection}/`;
}

/** The URL of an object. An empty id would address the collection, which some methods empty as a whole. */
export function itemUrl(apiUrl: string, collection: string, id: string): string {
  if (id === "" || /^\.+$/.test(id)) {
    throw new VoipError({
      kind: "validation",
      api: "ngcp",
      problem: `${JSON.stringify(id)} is not an id of ${collection}.`,
    });
  }
  return `${collectionUrl(apiUrl, collection)}${encodeURIComponent(id)}`;
}
