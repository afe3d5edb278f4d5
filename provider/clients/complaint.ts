import type { JsonValue } from "./json";

/** What the body of a refusal says. Where its shape is not public (SRAPS, the ISP CRM), every usual one is read. */
export interface Complaint {
  /** Remarks on no field in particular. */
  general: string[];
  /** Remarks on fields, with the field's path in the body that was sent. */
  fields: { path: string[]; text: string }[];
}

const GENERAL_KEYS = new Set([
  "message",
  "error",
  "detail",
  "errors",
  "non_field_errors",
  "description",
  "title",
]);
/** Keys that say nothing to a person, or that repeat the status. */
const SILENT_KEYS = new Set(["status", "code", "status_code", "success", "links", "type"]);
const LONGEST = 300;

export function readComplaint(body: string): Complaint {
  const complaint: Complaint = { general: [], fields: [] };
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(body) as JsonValue;
  } catch {
    const text = readableText(body);
    if (text) complaint.general.push(text);
    return complaint;
  }
  collect(parsed, [], complaint);
  return complaint;
}

/** The complaint in one line, for a message. */
export function summarise({ general, fields }: Complaint): string {
  const remarks = [...general, ...fields.map(({ path, text }) => `${path.join(".")}: ${text}`)];
  return shorten([...new Set(remarks)].join("; "));
}

function collect(value: JsonValue, path: string[], complaint: Complaint): void {
  if (typeof value === "string" || typeof value === "number") {
    const text = shorten(String(value));
    if (text === "") return;
    if (path.length === 0) complaint.general.push(text);
    else complaint.fields.push({ path, text });
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, path, complaint);
  } else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      if (SILENT_KEYS.has(key)) continue;
      collect(inner, GENERAL_KEYS.has(key) ? path : [...path, key], complaint);
    }
  }
}

/** The text of a body that is not JSON; of an HTML page, its title. */
function readableText(body: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1];
  if (title !== undefined) return shorten(title);
  return /<[a-z!]/i.test(body) ? "" : shorten(body);
}

function shorten(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
