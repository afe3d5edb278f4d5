import * as z from "zod";

/** What the body of a refusal says. */
export interface Complaint {
  /** The whole text; empty when the body holds none. */
  message: string;
  /** Whether the API itself said it: `{code,message}`, or the plain text of a 401. */
  isOwn: boolean;
  /** The fields that it names, with their path as the server spells it, and what is wrong with each. */
  fields: { path: string[]; text: string }[];
}

const envelope = z.looseObject({ code: z.coerce.number(), message: z.string() });

const FORM_ERRORS = "Validation failed. ";
/** One field of a form; texts may hold quotes themselves. The input is left out: it may be anybody's secret. */
const FORM_FIELD = /field='([^']*)', input='.*?', errors='(.*?)'(?=; field='|$)/gs;

/** How the server's other texts name the field that they are about. */
const NAMED_FIELD: readonly RegExp[] = [
  /^Invalid (?:field |parameter )?'(\w+)/,
  /^Invalid "(\w+)" value/,
  /^Invalid (\w+)(?: parameter\b|,)/,
  /^(?:Invalid|Unknown) \w+(?: '[^']*')? in '(\w+)'/,
  /^(?:Missing|Field|Empty)(?: parameter)? '?(\w+)'?(?: parameter$|\.$| is not allowed\b)/,
  /^'(\w+)' (?:with value|timestamp|interval)/,
  /^(?:A|The) ([a-z]+_[a-z_]+) (?:is required|already exists|is not a valid)\b/,
  /^([a-z]+_id) can(?:'t|not) be changed/,
  /^Duplicate (\w+) value/,
  /\bpreference '(\w+)'/i,
  /\bin (\w+) entry '/,
  /\b(?:given|this) '(\w+)' already exists/,
  /\bwith this (\w+) already exists\b/,
  /^(\w+)-Domain combination '/,
  /^Reseller-Billing Profile (\w+) (?:combination )?'/,
  /\(pointer: \/([^)\s]+)\)/,
];

/** Reads the body of an answer of 400 and above: `{code,message}` but for a 401, whose body is plain text. */
export function readComplaint(body: string): Complaint {
  const message = messageOf(body);
  const text = message ?? readableText(body);
  const isOwn = message !== undefined || /^"?Authorization required\.?"?$/.test(body.trim());
  return { message: text, isOwn, fields: isOwn ? fieldsIn(text) : [] };
}

function messageOf(body: string): string | undefined {
  try {
    const { success, data } = envelope.safeParse(JSON.parse(body));
    return success ? data.message.trim() : undefined;
  } catch {
    return undefined;
  }
}

function fieldsIn(message: string): Complaint["fields"] {
  if (message.startsWith(FORM_ERRORS)) {
    return [...message.matchAll(FORM_FIELD)].map(([, name = "", text = ""]) => ({
      path: formPath(name),
      text: text.replaceAll(/,(?=[A-Z])/g, "; "),
    }));
  }
  for (const pattern of NAMED_FIELD) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return [{ path: pointerPath(name), text: message }];
  }
  return [];
}

/** `0_timeout` is the field `timeout` of a list's first entry; which list, the server does not say. */
function formPath(name: string): string[] {
  const [, index, field] = /^(\d+)_(.+)$/.exec(name) ?? [];
  return index !== undefined && field !== undefined ? [index, field] : name.split(".");
}

function pointerPath(pointer: string): string[] {
  return pointer.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The text of a body that is not the API's; of an HTML page, its title. */
function readableText(body: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1];
  if (title !== undefined) return title.trim();
  return /<[a-z!]/i.test(body) ? "" : body.trim();
}
