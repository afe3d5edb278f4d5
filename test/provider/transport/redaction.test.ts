import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { quote, redact, secretsIn } from "../../../provider/transport/redaction";

/** How a secret is written in what servers send back. */
const SPELLINGS: Record<string, (secret: string) => string> = {
  "as it stands": (secret) => secret,
  "in JSON": (secret) => JSON.stringify(secret),
  "in JSON within JSON": (secret) => JSON.stringify(JSON.stringify(secret)),
  "in JSON of ASCII": (secret) =>
    secret.replace(/[^ -~]|[\\"/]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "in PHP's JSON": (secret) => JSON.stringify(secret).replaceAll("/", "\\/"),
  "in XML": (secret) =>
    secret
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;"),
  "in XML by number": (secret) =>
    Array.from(secret, (one) => `&#x${one.codePointAt(0)?.toString(16)};`).join(""),
  "in a URL": (secret) => encodeURIComponent(secret),
  "in a URL in lower case": (secret) =>
    encodeURIComponent(secret).replace(/%../g, (byte) => byte.toLowerCase()),
  "in a form": (secret) => new URLSearchParams({ x: secret }).toString().slice(2),
  "in a URL within a URL": (secret) => encodeURIComponent(encodeURIComponent(secret)),
};

const secrets = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 40 }),
    fc.string({ minLength: 4, maxLength: 40, unit: "grapheme" }),
    fc.stringMatching(/^[\\"'&<>%+/= a-z]{4,20}$/),
  )
  // The mask itself, and what a quote makes of any text, are no leaks.
  .filter((secret) => !/[*…]/.test(secret) && secret.trim().length > 3 && !/\p{Cs}/u.test(secret));
const around = fc.string({ maxLength: 30 });

describe.each(Object.entries(SPELLINGS))("a secret %s", (_, spell) => {
  test("is not in what is shown", () => {
    fc.assert(
      fc.property(secrets, around, around, (secret, before, after) => {
        const spelled = spell(secret);
        for (const shown of [redact, quote].map((show) => show(`${before} ${spelled} ${after}`, [secret]))) {
          expect(shown).not.toContain(secret);
          expect(shown).not.toContain(spelled);
        }
      }),
    );
  });
});

test("a secret within base64 of user:password is not in what is shown, wherever it begins", () => {
  fc.assert(
    fc.property(secrets, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (secret, user, tail) => {
      const pair = Buffer.from(`${user}:${secret}${tail}`);
      for (const text of [pair.toString("base64"), pair.toString("base64url")]) {
        expect(quote(`got <${text}>`, [secret])).toBe("got <***>");
      }
    }),
  );
});

test("a secret that is all of a text is not in what is shown, in its shortest spelling either", () => {
  fc.assert(fc.property(secrets, (secret) => expect(redact(secret, [secret])).not.toContain(secret)));
  // Runs of spaces and of backslashes may have become one.
  expect(redact("ab cd", ["ab   \n cd"])).toBe("***");
  expect(redact("ab\\cd", ["ab\\\\\\\\cd"])).toBe("***");
  // The base64 of something with "3cre" in its midst, cut where that begins and ends.
  expect(redact("Njcm", ["3cre"])).toBe("***");
});

test("several secrets that overlap are all hidden", () => {
  fc.assert(
    fc.property(secrets, secrets, around, (one, two, text) => {
      const shown = redact(text + one + two + one.slice(2) + two, [one, two]);
      expect(shown).not.toContain(one);
      expect(shown).not.toContain(two);
    }),
  );
});

test("a secret that a line break or a control character interrupts is not completed by joining the lines", () => {
  expect(quote("got corr\0ect horse", ["corr ect horse"])).toBe("got ***");
  expect(quote("got correct\r\n\t horse!", ["correct horse"])).toBe("got ***!");
  expect(quote("got correct horse", ["correct\nhorse"])).toBe("got ***");
  expect(quote(`got correct${" ".repeat(500)}horse`, ["correct horse"])).toBe("got ***");
});

test.each(Object.entries(SPELLINGS).filter(([name]) => name !== "in XML by number"))(
  "a private key and a long token %s are hidden",
  (_, spell) => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-521" });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const token = "eyJhbGciOiJIUzI1NiJ9+/".repeat(400);
    for (const secret of [pem, token]) {
      expect(quote(`got <${spell(secret)}>`, [pem, token])).toMatch(/^got <["\\]*\*\*\*["\\]*>$/);
      const base64 = Buffer.from(`user:${secret}`).toString("base64");
      expect(quote(`got <${base64}>`, [pem, token])).toBe("got <***>");
    }
  },
);

test("a secret that contains another is hidden whole", () => {
  expect(redact("got abcdef", ["abc", "abcdef"])).toBe("got ***");
});

test("a secret that the limit of what is looked at cuts in two is not shown in part", () => {
  const secret = "correct-horse-battery";
  for (let cut = 1; cut < secret.length; cut++) {
    const spaces = " ".repeat(64 * 1024 - cut);
    expect(quote(`${spaces}${secret}`, [secret])).not.toMatch(/corr|c/);
  }
});

test("a quote is one line of at most 200 characters without control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const shown = quote(text);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(shown).toBe(shown.trim());
    }),
  );
});

test("a quote shows harmless texts as they are", () => {
  const text =
    'Validation failed. field=\'domain\', input=\'x\', {"mac":["000413AABBCC is taken"],"key_num":3}';
  expect(quote(text)).toBe(text);
  expect(quote("Basic authentication required")).toBe("Basic authentication required");
  expect(quote("x".repeat(500))).toBe(`${"x".repeat(199)}…`);
});

test.each([
  ["Authorization: Basic YWRhOnMzY3JldA==\nHost: x", "Authorization: ***\nHost: x"],
  ['{"authorization": "Hawk id=\\"1\\", mac=\\"s3cret=\\""}', '{"authorization": ***'],
  ["refused Bearer eyJhbGciOi.s3cret-x here", "refused Bearer *** here"],
  ['sent Hawk id="a", ts="1", mac="s3cret"', "sent Hawk ***"],
  ["Set-Cookie: session=s3cret", "Set-Cookie: ***"],
  ['{"password":"s3cr\\"et","name":"ada"}', '{"password":***,"name":"ada"}'],
  ['{"apiKey" : "s3cret", "key":"s3cret"}', '{"apiKey" : ***, "key":***}'],
  ['{"tokens":["s3cret","s3cret"],"n":1}', '{"tokens":***,"n":1}'],
  ['{"client_secret":12345,"n":1}', '{"client_secret":***,"n":1}'],
  ['{"web_password":"s3cret', '{"web_password":***'],
  ['"{\\"password\\":\\"s3cret\\",\\"n\\":1}"', '"{\\"password\\":***\\",\\"n\\":1}"'],
  ["<sip:Password type='x'>s3cret</sip:Password>", "<sip:Password type='x'>***</sip:Password>"],
  ["<token><![CDATA[s3cret]]></token>", "<token><![CDATA[***</token>"],
  [
    "<member><name>password</name><value><string>s3cret</string></value></member>",
    "<member><name>password</name><value><string>***</string></value></member>",
  ],
  ["at https://ada:s3cret@x.example/p failed", "at https://***@x.example/p failed"],
  ["at https://ada:s3@cret@x.example/p failed", "at https://***@x.example/p failed"],
  ["GET https://x.example/p?token=s3cret&x=1 failed", "GET https://x.example/p?*** failed"],
  ["user=ada&password=s3cret&x=1", "user=ada&password=***&x=1"],
  ["PASSWORD='s3 cret' x", "PASSWORD=*** x"],
])("%s is shown as %s", (text, shown) => {
  expect(redact(text)).toBe(shown);
});

test("the secrets of headers are their values, the credentials within, and what Basic encodes", () => {
  const basic = Buffer.from("ada:p:w").toString("base64");
  expect(secretsIn({ authorization: `Basic ${basic}` })).toEqual([`Basic ${basic}`, basic, "ada:p:w", "p:w"]);
  expect(secretsIn({ "X-API-Key": "k1", accept: "text/xml", "content-length": "7" })).toEqual(["k1", "k1"]);
});

test("a long hostile text is redacted in time that grows with its length, not with its square", () => {
  const texts = [
    '"'.repeat(60_000),
    "a".repeat(60_000),
    "\\".repeat(60_000),
    "%25".repeat(20_000),
    "x://".repeat(15_000),
  ];
  texts.push(
    "password".repeat(8000),
    "<name>".repeat(10_000),
    '{"password":"\\'.repeat(4000),
    "http://a?".repeat(7000),
  );
  const started = performance.now();
  for (const text of texts) quote(text, ["correct\\horse ", "a".repeat(20), "\\\\\\ %25"]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
