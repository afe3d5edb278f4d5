import { VoipError } from "../../transport/errors";
import { type FailedRequest, fail } from "./failures";
import type { SrapsSettings } from "./settings";

/**
 * The absolute URL that a link in an answer leads to. Only the origin of `baseUrl` and `allowedLinkOrigins` are
 * followed: a request to anywhere else would hand a valid signature to a stranger (contract 1.7, 1.10).
 */
export function resolveLink(
  request: FailedRequest,
  link: string,
  from: string,
  settings: SrapsSettings,
): string {
  let target: URL;
  try {
    target = new URL(link, from);
  } catch {
    throw fail(request, { kind: "protocol", problem: "SRAPS's answer has a link that is not a URL." });
  }
  const allowed = [new URL(settings.baseUrl).origin, ...settings.allowedLinkOrigins];
  if (!allowed.includes(target.origin) || target.username !== "" || target.password !== "") {
    throw fail(request, {
      kind: "protocol",
      problem: `SRAPS's answer links to ${target.origin}, which voip:sraps.allowedLinkOrigins does not list.`,
      advice: "Add that origin if it is Snom's.",
    });
  }
  // An absolute link is requested as it stands: the server may have signed or ordered its query.
  const asItStands = /^https?:\/\/[\x21-\x7e]+$/i.test(link) && /^https?:\/\/[^/\\?#]+\//i.test(link);
  return (asItStands ? link : target.href).replace(/#.*$/, "");
}

/** A value as one segment of a path. */
export function segment(value: string, property: string): string {
  if (value === "" || /^\.+$/.test(value)) {
    throw new VoipError({
      kind: "validation",
      api: "sraps",
      property,
      problem: `${JSON.stringify(value)} is not an id.`,
    });
  }
  return encodeURIComponent(value);
}

/** The last segment of a URL's path: the id of what it names. */
export function lastSegment(url: string): string {
  const path = url.replace(/[?#].*$/, "").replace(/\/+$/, "");
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
