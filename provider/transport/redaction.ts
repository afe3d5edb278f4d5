const MASK = "***";
const QUOTE_LENGTH = 200;
/** How much of a text is looked at for a quote. */
const QUOTED_FROM = 64 * 1024;
/** Shorter values are no secrets, and hiding them would garble every sentence. */
const SHORTEST_SECRET = 3;

const SECRET_NAME = String.raw`(?:passw|passphrase|pwd|secret|token|jwt|key|credential|authori[sz]ation|cookie|session|signature|nonce|\bmac\b|\bpin\b)`;
const NAME = String.raw`(?<![\w.-])[\w.-]*?${SECRET_NAME}[\w.-]*`;
const JSON_VALUE = String.raw`(?:"(?:[^"\\]|\\.)*(?:"|$)|\[[^\]]*(?:\]|$)|\{[^}]*(?:\}|$)|[^\s,}\]]+)`;

/** Places that hold credentials by their form alone. Each first group stays, what follows it is masked. */
const CREDENTIAL_PLACES: readonly RegExp[] = [
  // A header: everything to the end of its line.
  /((?:authori[sz]ation|cookie)["']?\s*[:=]\s*)[^\r\n]+/gi,
  // A scheme with its credentials anywhere in a text. "Basic authentication" is left alone.
  /(\b(?:Basic|Bearer|Digest)\s+)(?=[\w+/=.~-]*[\dA-Z=])[\w+/=.~-]{6,}/g,
  // User information and query of a URL.
  /(\b[a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#"'<>@]*(?:@[^\s/?#"'<>@]*)*(?=@)/gi,
  /(\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s?"'<>]*\?)[^\s"'<>]+/gi,
  // "password": "…", also of a JSON text within a JSON text.
  new RegExp(String.raw`(\\*"${NAME}\\*"\s*:\s*)${JSON_VALUE}`, "gi"),
  // <password>…</password> and XML-RPC's <name>password</name><value>…</value>.
  new RegExp(String.raw`(<${NAME}(?:\s[^<>]*)?>)[^<]+`, "gi"),
  new RegExp(String.raw`(<name>\s*${NAME}\s*</name>\s*<value>(?:\s*<\w+>)?)[^<]+`, "gi"),
  // password=… and mac="…".
  new RegExp(String.raw`(${NAME}\s*=\s*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s&;,"'<>]+)`, "gi"),
];

/**
 * The text without credentials: those that its form gives away (authorization values, fields named like a
 * password, user information and query of URLs) and every given secret, in each of its spellings (JSON, XML
 * and URL escapes, base64 alone or within `user:password`).
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  const spellings = spellingsOf(secrets);
  const literal = spellings ? text.replace(spellings, MASK) : text;
  return CREDENTIAL_PLACES.reduce((masked, place) => masked.replace(place, `$1${MASK}`), literal);
}

/** What an error may show of a text from outside: redacted, on one line, at most 200 characters. */
export function quote(text: string, secrets: Iterable<string> = []): string {
  const known = [...secrets];
  const head = text.slice(0, QUOTED_FROM);
  // Lines first, since some places end with their line; again on the one line, since joining can complete a secret.
  let shown = redact(oneLine(redact(head, known)), known);
  // A secret that the cut has halved is recognised no more: nothing near the cut is shown.
  if (text.length > QUOTED_FROM) shown = shown.slice(0, -longest(known) * LONGEST_SPELLING);
  if (shown.length <= QUOTE_LENGTH) return shown;
  return `${shown.slice(0, QUOTE_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The secrets that request headers carry: whole values, their credentials, and the password within Basic. */
export function secretsIn(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => new RegExp(SECRET_NAME, "i").test(name))
    .flatMap(([, value]) => {
      const credentials = value.slice(value.indexOf(" ") + 1);
      const basic = /^basic$/i.test(value.slice(0, value.indexOf(" ")));
      const decoded = basic ? Buffer.from(credentials, "base64").toString() : "";
      return [value, credentials, decoded, decoded.slice(decoded.indexOf(":") + 1)];
    });
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim();
}

function longest(secrets: readonly string[]): number {
  return Math.max(1, ...secrets.map((secret) => secret.length));
}

/** The most characters that one character of a secret is written with, base64 and `\ud83d\ude00` included. */
const LONGEST_SPELLING = 16;

/** One pattern that finds every spelling of every secret, the longest secret first. */
function spellingsOf(secrets: Iterable<string>): RegExp | undefined {
  const known = [...new Set(secrets)]
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return undefined;
  return new RegExp([...known.map(escapedSpellings), ...known.flatMap(base64Spellings)].join("|"), "g");
}

/** Each character as it stands or as JSON, XML or a URL writes it, in any mixture. */
function escapedSpellings(secret: string): string {
  return Array.from(secret.replace(/\\+/g, "\\"), spellingsOfCharacter).join("");
}

function spellingsOfCharacter(character: string): string {
  if (character === "\\") return String.raw`(?:\\+|%5[cC]|&#(?:0*92|[xX]0*5[cC]);)+`;
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i), 4));
  const bytes = [...Buffer.from(character)].map((byte) => `%${hex(byte, 2)}`);
  const spellings = [
    literal(character),
    units.map((unit) => String.raw`\\+u${unit}`).join(""),
    bytes.join(""),
    `&#(?:0*${code}|[xX]0*${hex(code, 1)});`,
    ...(OTHER_SPELLINGS[character] ?? []),
  ];
  // What is a line break or a control character becomes a space on the one line of a quote.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/u.test(character)) spellings.push(" ");
  return String.raw`\\*(?:${spellings.join("|")})`;
}

const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  " ": [String.raw`\+`],
  "\n": [String.raw`\\+n`],
  "\r": [String.raw`\\+r`],
  "\t": [String.raw`\\+t`],
  "\b": [String.raw`\\+b`],
  "\f": [String.raw`\\+f`],
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
};

/** The secret within a base64 text: its three alignments, without the characters its neighbours share. */
function base64Spellings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const core = text.slice(first, end).replaceAll("+", "[+-]").replaceAll("/", "[/_]");
    return `${core}[A-Za-z0-9+/_-]*=*`;
  });
}

function hex(number: number, digits: number): string {
  const text = number.toString(16).padStart(digits, "0");
  return text.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
