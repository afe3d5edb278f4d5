/** Hiding shorter values would garble every sentence and protect nothing. */
const SHORTEST_SECRET = 3;
/** A shorter one's base64 occurs by chance. */
const SHORTEST_IN_BASE64 = 4;
/**
 * Of a longer one, a private key above all, letters and digits are looked for as they stand: nobody escapes these,
 * and a pattern with all their spellings costs seconds or is refused as too large.
 */
const LONGEST_SPELLED = 128;

/**
 * A pattern that finds every secret, each character as it stands or as JSON, XML or a URL writes it, escaped
 * once or more often, in any mixture.
 */
export function spellingsInText(secrets: Iterable<string>): RegExp | undefined {
  const known = longestFirst(secrets, SHORTEST_SECRET);
  return known.length === 0 ? undefined : new RegExp(known.map(inText).join("|"), "gu");
}

/** A pattern that finds every base64 text which holds a secret, as Basic's `user:password` does. */
export function spellingsInBase64(secrets: Iterable<string>): RegExp | undefined {
  const known = longestFirst(secrets, SHORTEST_IN_BASE64);
  if (known.length === 0) return undefined;
  const cores = known.flatMap(inBase64).join("|");
  // It may begin only where the base64 text begins: without that, long texts cost quadratic time.
  return new RegExp(`(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]*?(?:${cores})[A-Za-z0-9+/_-]*=*`, "gu");
}

function longestFirst(secrets: Iterable<string>, shortest: number): string[] {
  return [...new Set(secrets)]
    .filter((secret) => secret.length >= shortest)
    .sort((a, b) => b.length - a.length);
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]/u;

// Nothing below repeats without limit: a text of nothing but backslashes must not cost quadratic time. Four
// levels of JSON within JSON write fifteen of them for one.
const ESCAPES = String.raw`\\{0,16}`;
const PERCENT = "%(?:25){0,4}";
const AMPERSAND = "&(?:amp;){0,4}";
/** Spaces, line breaks and control characters in any number: a quote joins lines and collapses spaces. */
const GAP = String.raw`(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s+]|\\{1,16}(?:[nrtbfv]|u[\da-fA-F]{4})|${PERCENT}[\da-fA-F]{2}|${AMPERSAND}#[xX]?[\da-fA-F]{1,8};){1,64}`;
const BACKSLASH = String.raw`(?:\\|u005[cC]|${PERCENT}5[cC]|${AMPERSAND}#(?:0{0,4}92|[xX]0{0,4}5[cC]);){1,32}`;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

/** Whether a text of that length has room for the secret, however it is spelled. */
export function fits(secret: string, length: number): boolean {
  return secret.length <= length || piecesOf(secret).length <= length;
}

/** What a spelling has at least one character for. */
function piecesOf(secret: string): string[] {
  return secret.match(/\\+|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+|./gu) ?? [];
}

function inText(secret: string): string {
  const pieces = piecesOf(secret);
  const isLong = secret.length > LONGEST_SPELLED;
  return pieces.map((piece) => (isLong && /^\w$/.test(piece) ? piece : pieceInText(piece))).join("");
}

function pieceInText(piece: string): string {
  if (INVISIBLE.test(piece)) return GAP;
  if (piece.startsWith("\\")) return BACKSLASH;
  const code = piece.codePointAt(0) ?? 0;
  const units = Array.from({ length: piece.length }, (_, i) => hex(piece.charCodeAt(i), 4));
  const spellings = [
    literal(piece),
    units.map((unit) => `u${unit}`).join(ESCAPES),
    [...Buffer.from(piece)].map((byte) => PERCENT + hex(byte, 2)).join(""),
    `${AMPERSAND}#(?:0{0,4}${code}|[xX]0{0,4}${hex(code, 1)});`,
  ];
  const entity = NAMED_ENTITIES[piece];
  if (entity) spellings.push(`${AMPERSAND}${entity};`);
  return `${ESCAPES}(?:${spellings.join("|")})`;
}

/** The three alignments of the secret in base64, without the characters that its neighbours share. */
function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const core = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return core.replace(/[+/]/g, (sign) =>
      sign === "+" ? "(?:[+-]|%2[bB])" : String.raw`(?:\\{0,16}[/_]|%2[fF])`,
    );
  });
}

/** The number in hexadecimal, its letters in either case. */
function hex(number: number, digits: number): string {
  return number
    .toString(16)
    .padStart(digits, "0")
    .replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
}
