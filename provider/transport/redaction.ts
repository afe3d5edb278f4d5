import { fits, spellingsInBase64, spellingsInText } from "./secret-spellings";

const MASK = "***";
const QUOTE_LENGTH = 200;
/** How much of a text is looked at for a quote. */
const QUOTED_FROM = 64 * 1024;
/** The most characters that one character of a secret is spelled with. */
const LONGEST_SPELLING = 32;

const SECRET_NAME = String.raw`(?:passw|passphrase|passcode|pwd|secret|token|jwt|keys?\b|credential|authori[sz]ation|cookie|session_?id|signature|\bpin\b)`;
const NAME = String.raw`(?<![\w.-])[\w.-]{0,64}?${SECRET_NAME}[\w.-]{0,64}`;
const JSON_VALUE = String.raw`(?:"(?:[^"\\]|\\.)*(?:"|$)|\\{1,16}"(?:(?!\\{1,16}").)*|\[[^\]]*(?:\]|$)|\{[^}]*(?:\}|$)|[^\s,}\]]+)`;

/**
 * Places that hold credentials by their form alone. Each one's first group stays, the rest is masked. What can
 * fail after a repetition is limited, so that no text costs quadratic time.
 */
const CREDENTIAL_PLACES: readonly RegExp[] = [
  // A header: everything to the end of its line.
  /((?:authori[sz]ation|cookie)["']?\s*[:=]\s*)[^\r\n]+/gi,
  // A scheme with its credentials, anywhere. "Basic authentication" is left alone.
  /(\b(?:Basic|Bearer|Digest)\s+)(?=[\w+/=.~-]*[\dA-Z=])[\w+/=.~-]{6,}/g,
  /(\bHawk\s+)(?=\w+=)[^\r\n]+/g,
  // User information and query of a URL.
  /(\b[a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#"'<>]*(?=@)/gi,
  /(\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s?"'<>]{0,2000}\?)[^\s"'<>]+/gi,
  // "password": "…", also in a JSON text within a JSON text.
  new RegExp(String.raw`(\\{0,16}"${NAME}\\{0,16}"\s*:\s*)${JSON_VALUE}`, "gi"),
  // <password>…</password>, and XML-RPC's <name>password</name><value>…</value>.
  new RegExp(String.raw`(<(?:[\w.-]{1,64}:)?${NAME}(?:\s[^<>]*)?>(?:\s*<!\[CDATA\[)?)[^<]+`, "gi"),
  new RegExp(String.raw`(<name>\s*${NAME}\s*</name>\s*<value>(?:\s*<\w+>)?)[^<]+`, "gi"),
  // password=…
  new RegExp(String.raw`(${NAME}\s*=\s*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s&;,"'<>]+)`, "gi"),
];

/**
 * The text without credentials: those that its form gives away (authorization values, fields named like a
 * password, user information and query of URLs) and every given secret, in each of its spellings (JSON, XML
 * and URL escapes, base64 alone or within `user:password`). Secrets of one or two characters are none.
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  return CREDENTIAL_PLACES.reduce(
    (masked, place) => masked.replace(place, `$1${MASK}`),
    maskSecrets(text, [...secrets]),
  );
}

/** What an error may show of a text from outside: redacted, on one line, at most 200 characters. */
export function quote(text: string, secrets: Iterable<string> = []): string {
  const known = [...secrets];
  const lines = redact(text.slice(0, QUOTED_FROM), known);
  // Once more, since joining the lines can complete a secret.
  let shown = maskSecrets(oneLine(lines), known);
  if (text.length > QUOTED_FROM) {
    // The cut may have halved a secret, which is then recognised no more: nothing near it is shown.
    const longest = Math.max(1, ...known.map((secret) => secret.length));
    shown = shown.slice(0, -longest * LONGEST_SPELLING);
  }
  return shown.length <= QUOTE_LENGTH ? shown : `${oneLine(shown.slice(0, QUOTE_LENGTH - 1))}…`;
}

/** The secrets that request headers carry: whole values, their credentials, and what Basic encodes. */
export function secretsIn(headers: Readonly<Record<string, string>>): string[] {
  const secretName = new RegExp(SECRET_NAME, "i");
  return Object.entries(headers)
    .filter(([name]) => secretName.test(name))
    .flatMap(([, value]) => {
      const [, scheme = "", credentials = value] = /^(\w+) +(.*)$/.exec(value) ?? [];
      if (scheme.toLowerCase() !== "basic") return [value, credentials];
      const decoded = Buffer.from(credentials, "base64").toString();
      return [value, credentials, decoded, decoded.slice(decoded.indexOf(":") + 1)];
    });
}

function maskSecrets(text: string, secrets: readonly string[]): string {
  // Most answers are short, and a pattern for a signature is large.
  const possible = secrets.filter((secret) => fits(secret, text.length));
  return [spellingsInBase64(possible), spellingsInText(possible)].reduce(
    (masked, spellings) => (spellings ? masked.replace(spellings, MASK) : masked),
    text,
  );
}

/** Control and invisible characters become spaces, so that a text cannot forge lines of a log. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
