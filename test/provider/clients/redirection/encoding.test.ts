import fc from "fast-check";
import { decodeResponse, encodeCall } from "../../../../provider/clients/redirection/codec";
import { readCall } from "../../../../simulators/redirection/xml-rpc";
import { failureOf, serve, stopAll } from "../../transport/loopback";
import { connect, simulate, stopSimulators } from "./connect";

afterEach(async () => {
  await stopAll();
  await stopSimulators();
});

/** Any text that an XML 1.0 document can carry, with what XML treats specially more often than chance has it. */
const carried = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "]]>",
      "\r",
      "\n",
      "\t",
      " ",
      "&amp;",
      "&#13;",
      "<![CDATA[",
      "\u0085",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((sign) => !isRefused(sign)),
  ),
});

function isRefused(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && ![0x9, 0xa, 0xd].includes(code);
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** What a reader of XML does before anything else (XML 1.0, 2.11): a bare carriage return does not survive. */
const received = (document: string) => document.replace(/\r\n?/g, "\n");

test("whatever text XML can carry arrives as it was sent, alone and in lists", () => {
  fc.assert(
    fc.property(carried, fc.array(carried, { minLength: 1 }), (text, list) => {
      const document = encodeCall("redirect.registerPhoneList", [list, text]);
      expect(readCall(received(document))).toEqual({
        procedure: "redirect.registerPhoneList",
        params: [list, text],
      });
    }),
    { numRuns: 500 },
  );
});

test("it does so over the wire", async () => {
  const { redirection, client } = await simulate();
  await fc.assert(
    fc.asyncProperty(carried, async (text) => {
      await client.listPhones("snomD785", text);
      expect(redirection.log.requests().at(-1)?.params).toEqual(["snomD785", text]);
    }),
    { numRuns: 50 },
  );
});

test("whatever text the service answers is read as it was written", () => {
  fc.assert(
    fc.property(carried, (text) => {
      const written = text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("\r", "&#xD;");
      const document = `<?xml version='1.0' encoding='utf-8'?>\n<methodResponse><params><param><value><array><data><value><string>${written}</string></value></data></array></value></param></params></methodResponse>`;
      expect(decodeResponse(document)).toEqual([text]);
    }),
    { numRuns: 300 },
  );
});

test("an untyped value is a text, and nil is null", () => {
  const document = (value: string) =>
    `<methodResponse><params><param><value><array><data>${value}</data></array></value></param></params></methodResponse>`;
  expect(decodeResponse(document("<value>a &lt; b</value><value/><value><nil/></value>"))).toEqual([
    "a < b",
    "",
    null,
  ]);
  expect(decodeResponse(document("<value><string><![CDATA[<a>]]></string></value>"))).toEqual(["<a>"]);
});

test.each([
  ["a null character", "a\u0000b"],
  ["an escape character", "\u001b[31m"],
  ["half of a pair", "\ud83d"],
  ["a character that is none", "\ufffe"],
])("a text with %s is refused before anything is sent", async (_, text) => {
  const { redirection, client } = await simulate();
  const calls = [
    client.registerPhone("000413610ff5", text),
    client.listPhones(text),
    client.registerPhoneList(["000413610ff5", text], "https://a.example/"),
  ];
  for (const call of calls) {
    const failure = await failureOf(call);
    expect(failure.kind).toBe("validation");
    expect(failure.message).toMatch(
      /holds a character that XML cannot carry\. Remove control characters from it\./,
    );
    expect(failure.message).toMatch(/^\P{Cc}*$/u);
  }
  expect(redirection.log.count()).toBe(0);
});

test.each([
  ["acme", "pässwörd €"],
  ["acme", "密码🔑"],
  ["jürgen", "a:b:c"],
  ["acme", " with spaces "],
])("user %s and password %j are sent as UTF-8", async (username, password) => {
  const service = await serve((response) => response.writeHead(401).end());
  const client = connect(`${service.origin}/xmlrpc/`, { username, password });
  await failureOf(client.checkPhone("000413610ff5"));
  const [, encoded = ""] = /^Basic (\S+)$/.exec(service.requests[0]?.headers.authorization ?? "") ?? [];
  expect(Buffer.from(encoded, "base64").toString("utf8")).toBe(`${username}:${password}`);
});
