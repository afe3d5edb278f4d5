import fc from "fast-check";
import { version } from "../../../package.json";
import { failureOf, get, post, serve, stopAll, transport } from "./loopback";

afterEach(stopAll);

test("the path and query arrive exactly as the URL has them", async () => {
  const server = await serve((response) => response.end());
  const sender = transport();
  const targets = ["/a/../b", "/%7Ex/%2f//c/?z=1&a=%20&z=2&&", "/a%zz?x={y}|'\"^`", "/?", "/a?b?c/../d"];
  for (const target of targets) await sender.send(get(server.origin + target));
  expect(server.requests.map((request) => request.target)).toEqual(targets);
});

test("a URL without a path asks for the root, and keeps its query", async () => {
  const server = await serve((response) => response.end());
  const sender = transport();
  await sender.send(get(server.origin));
  await sender.send(get(`${server.origin}?page=2`));
  expect(server.requests.map((request) => request.target)).toEqual(["/", "/?page=2"]);
});

test.each([
  ["a space", "/a b"],
  ["a line break", "/a\r\nX-Injected: 1"],
  ["a tab", "/a\tb"],
  ["a NUL", "/a\0b"],
  ["a letter outside ASCII", "/ä"],
  ["a fragment", "/a#b"],
])("a URL with %s is refused before anything is sent", async (_, target) => {
  const server = await serve((response) => response.end());
  const error = await failureOf(transport().send(get(server.origin + target)));
  expect(error.kind).toBe("validation");
  expect(error.message).toMatch(/^The URL .* Nothing was sent\. \[sraps GET \{base\}\/things\/\{id\}\]$/);
  expect(server.connections).toBe(0);
});

test("a URL with credentials is refused without showing them", async () => {
  const error = await failureOf(transport().send(get("https://ada:s3cret@example.com/")));
  expect(error.kind).toBe("validation");
  expect(error.message).not.toContain("s3cret");
});

test.each([
  "ftp://example.com/",
  "/relative",
  "https://",
  "https:///x",
  "https://a b/",
  "http://[::1/",
  "http://x:99999/",
])("the URL %p is refused", async (url) => {
  expect((await failureOf(transport().send(get(url)))).kind).toBe("validation");
});

test("a line break in a header is refused before anything is sent, and its value is not shown", async () => {
  const server = await serve((response) => response.end());
  const call = get(server.origin, { headers: { "X-Note": "s3cret\r\nX-Injected: 1" } });
  const error = await failureOf(transport().send(call));
  expect(error.kind).toBe("validation");
  expect(error.message).toContain("The header X-Note");
  expect(error.message).not.toContain("s3cret");
  expect(server.connections).toBe(0);
});

test("a line break that authorize brings in is refused as well", async () => {
  const server = await serve((response) => response.end());
  const call = post(server.origin, { authorize: () => ({ authorization: "Bearer a\nb" }) });
  const { failure } = await failureOf(transport().send(call));
  expect(failure.kind).toBe("validation");
  expect(failure.problem).toMatch(/^The header authorization holds a line break/);
  expect(server.requests).toHaveLength(0);
});

test("header names with anything but token characters are refused, whatever it is", async () => {
  const sender = transport();
  const outsider = fc.constantFrom(...' \t\r\n:;,"(){}[]<>@=/\\?\0ä');
  await fc.assert(
    fc.asyncProperty(outsider, async (character) => {
      const call = get("http://127.0.0.1:9", { headers: { [`x${character}y`]: "1" } });
      expect((await failureOf(sender.send(call))).kind).toBe("validation");
    }),
  );
});

test("headers of the connection itself are refused", async () => {
  const server = await serve((response) => response.end());
  const call = post(server.origin, { headers: { "Transfer-Encoding": "chunked" } });
  const error = await failureOf(transport().send(call));
  expect(error.failure).toMatchObject({ kind: "validation", outcome: "refused" });
  expect(server.requests).toHaveLength(0);
});

test("every request says who sends it and asks for an answer as it is", async () => {
  const server = await serve((response) => response.end());
  await transport().send(get(server.origin, { headers: { "Accept-Encoding": "gzip", Accept: "text/xml" } }));
  expect(server.requests[0]?.headers).toMatchObject({
    "user-agent": `pulumi-voip/${version}`,
    "accept-encoding": "identity",
    accept: "text/xml",
  });
});

test("the body arrives byte by byte, as text in UTF-8", async () => {
  const server = await serve((response) => response.end());
  const sender = transport();
  await sender.send(post(server.origin, { body: "Zoë 📞" }));
  await sender.send(post(server.origin, { body: Buffer.from("Zoë") }));
  await sender.send(post(server.origin, { body: undefined }));
  expect(server.requests.map(({ body }) => body)).toEqual(["Zoë 📞", "Zoë", ""]);
  expect(server.requests.map(({ headers }) => headers["content-length"])).toEqual(["9", "4", "0"]);
});

test("authorize is asked anew for every attempt, and wins over the call's headers", async () => {
  const server = await serve((response, _, count) => response.writeHead(count < 3 ? 503 : 200).end());
  let signed = 0;
  const authorize = async () => ({ Authorization: `Hawk nonce="${++signed}"` });
  await transport().send(get(server.origin, { headers: { authorization: "stale" }, authorize }));
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Hawk nonce="1"',
    'Hawk nonce="2"',
    'Hawk nonce="3"',
  ]);
});

test("a redirect is an answer, not followed, and the other host never hears of it", async () => {
  const other = await serve((response) => response.end());
  const server = await serve((response) =>
    response.writeHead(307, { location: `${other.origin}/stolen` }).end(),
  );
  const answer = await transport().send(post(server.origin, { headers: { authorization: "Bearer s3cret" } }));
  expect(answer).toMatchObject({ status: 307, headers: { location: `${other.origin}/stolen` } });
  expect(other.connections).toBe(0);
});

test("an answer has its header names in lower case and repeated headers joined", async () => {
  const server = await serve((response) =>
    response.setHeader("X-Link", ["a", "b"]).writeHead(404).end("gone"),
  );
  const answer = await transport().send(get(server.origin));
  expect(answer).toMatchObject({ status: 404, body: "gone", headers: { "x-link": "a, b" } });
});

test("requests one after the other share connections", async () => {
  const server = await serve((response) => response.end());
  const sender = transport();
  for (let i = 0; i < 20; i++) await sender.send(get(server.origin));
  // The pool takes a second one when the first has not quite finished.
  expect(server.connections).toBeLessThanOrEqual(2);
});

test("a transport that was closed connects anew when it is used again", async () => {
  const server = await serve((response) => response.end("hello"));
  const sender = transport();
  await sender.send(get(server.origin));
  await sender.close();
  expect((await sender.send(get(server.origin))).body).toBe("hello");
  expect(server.connections).toBe(2);
});

test("closing leaves a call in flight to finish", async () => {
  const server = await serve((response) => setTimeout(() => response.end("done"), 30));
  const sender = transport();
  const pending = sender.send(get(server.origin));
  await new Promise((resolve) => setTimeout(resolve, 10));
  await sender.close();
  expect((await pending).body).toBe("done");
});
