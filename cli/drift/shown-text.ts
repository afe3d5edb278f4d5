import type { FieldChange } from "./report";

/** How a value that is secret is shown. */
export const SECRET_TEXT = "(secret)";

/** Longer values are cut where there is little room. Characters. */
const LONGEST = 200;

/** How a side of a change is shown: texts as they are, everything else as JSON; nothing for what is not set. */
export function shownValue(change: FieldChange, side: "was" | "is"): string {
  if (change.secret) return SECRET_TEXT;
  const value = change[side];
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A text from a back end for one line of a terminal or a document: nothing in it moves a cursor or the reading order. */
export function oneLine(text: string, longest = LONGEST): string {
  const [...characters] = text;
  const cut = characters.length > longest ? [...characters.slice(0, longest - 1), "…"] : characters;
  return cut.join("").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => {
    const short: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
    return short[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
