import { VoipError } from "./errors";
import type { Call } from "./http";

/** Where a call goes. The path is the URL's own text, since requests are signed over it. */
export interface RequestTarget {
  /** Scheme, host and port in normal form: what connections and budgets are kept by. */
  origin: string;
  /** Path and query, exactly as written. */
  path: string;
}

const URL_PARTS = /^(https?:\/\/)([^/?#@]+)([/?][^#]*)?$/i;
const NOT_VISIBLE_ASCII = /[^\x21-\x7e]/;
const NOT_FIELD_NAME = /[^\w!#$%&'*+.^`|~-]/;
const NOT_FIELD_VALUE = /[^\t\x20-\x7e\x80-\xff]/;

/** Splits the call's URL without changing a character of it; refuses one that cannot be sent as it stands. */
export function readTarget(call: Call): RequestTarget {
  if (NOT_VISIBLE_ASCII.test(call.url)) {
    throw refused(call, "The URL holds a space, a control character or a letter outside ASCII.");
  }
  const [, scheme, authority, path = "/"] = URL_PARTS.exec(call.url) ?? [];
  if (scheme === undefined || !URL.canParse(`${scheme}${authority}`)) {
    throw refused(call, "The URL is not an absolute http or https URL without user name and fragment.");
  }
  const { origin } = new URL(`${scheme}${authority}`);
  return { origin, path: path.startsWith("/") ? path : `/${path}` };
}

/** Refuses headers that would not arrive as they are written, a line break above all. */
export function checkHeaders(call: Call, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (name === "" || NOT_FIELD_NAME.test(name)) throw refused(call, "The name of a header is not valid.");
    if (typeof value !== "string" || NOT_FIELD_VALUE.test(value)) {
      throw refused(
        call,
        `The header ${name} holds a line break or another character that headers cannot carry.`,
      );
    }
  }
}

function refused({ api, method, procedure, template }: Call, problem: string): VoipError {
  return new VoipError({
    kind: "validation",
    problem: `${problem} Nothing was sent.`,
    api,
    method: procedure ?? method,
    url: template,
  });
}
