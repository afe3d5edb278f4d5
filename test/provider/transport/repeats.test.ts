import { VoipError } from "../../../provider/transport/errors";
import type { RetryClass } from "../../../provider/transport/http";
import { failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

afterEach(stopAll);

/** How often a call of the class was sent when the server answers the status for ever, and how it failed. */
async function sentOn(status: number, retry: RetryClass) {
  const server = await serve((response) => response.writeHead(status).end());
  const error = await failureOf(transport({ maxAttempts: 3 }).send(post(server.origin, { retry })));
  return { sent: server.requests.length, kind: error.kind, outcome: error.failure.outcome };
}

test.each<[number, RetryClass, number, string, string | undefined]>([
  [429, "read", 3, "rateLimited", undefined],
  [429, "idempotentWrite", 3, "rateLimited", "refused"],
  [429, "lookFirst", 3, "rateLimited", "refused"],
  [429, "never", 1, "rateLimited", "refused"],
  [503, "read", 3, "transient", undefined],
  [503, "idempotentWrite", 3, "transient", "refused"],
  [503, "lookFirst", 3, "transient", "refused"],
  [503, "never", 1, "transient", "refused"],
  [502, "read", 3, "transient", undefined],
  [502, "idempotentWrite", 3, "transient", "unknown"],
  [502, "lookFirst", 1, "transient", "unknown"],
  [502, "never", 1, "transient", "unknown"],
  [504, "idempotentWrite", 3, "transient", "unknown"],
  [504, "lookFirst", 1, "transient", "unknown"],
  [500, "read", 3, "transient", undefined],
  [500, "idempotentWrite", 1, "transient", "unknown"],
  [500, "lookFirst", 1, "transient", "unknown"],
  [501, "read", 1, "transient", undefined],
])("on %i a %s is sent %i times and fails as %s, outcome %s", async (status, retry, sent, kind, outcome) => {
  expect(await sentOn(status, retry)).toEqual({ sent, kind, outcome });
});

test.each([200, 204, 301, 304, 400, 401, 403, 404, 409, 422, 423])(
  "the answer %i is the client's, at once",
  async (status) => {
    const server = await serve((response) => response.writeHead(status).end());
    expect((await transport().send(get(server.origin))).status).toBe(status);
    expect(server.requests).toHaveLength(1);
  },
);

test("a read survives as many failures as it has attempts to spare", async () => {
  const server = await serve((response, _, count) => response.writeHead(count < 8 ? 502 : 200).end("there"));
  expect((await transport().send(get(server.origin))).body).toBe("there");
  expect(server.requests).toHaveLength(8);
});

test("an unknown outcome of one attempt is not forgotten when the next is refused", async () => {
  const server = await serve((response, _, count) => response.writeHead(count === 1 ? 504 : 429).end());
  const call = post(server.origin, { retry: "idempotentWrite" });
  const error = await failureOf(transport({ maxAttempts: 2 }).send(call));
  expect(error.failure).toMatchObject({ kind: "rateLimited", outcome: "unknown" });
});

test("when authorize fails after an attempt of unknown outcome, its error says so", async () => {
  const server = await serve((response) => response.writeHead(502).end());
  let asked = 0;
  const authorize = () => {
    if (++asked === 1) return {};
    throw new VoipError({ kind: "auth", problem: "No token." });
  };
  const call = post(server.origin, { retry: "idempotentWrite", authorize });
  const error = await failureOf(transport().send(call));
  expect(error.failure).toMatchObject({ kind: "auth", problem: "No token.", outcome: "unknown" });
  expect(server.requests).toHaveLength(1);
});

test("what authorize throws is passed on as it is, and nothing is sent", async () => {
  const server = await serve((response) => response.end());
  const thrown = new Error("no key");
  const authorize = () => Promise.reject(thrown);
  await expect(transport().send(get(server.origin, { authorize }))).rejects.toBe(thrown);
  expect(server.requests).toHaveLength(0);
});

test("a 502 page in HTML is quoted on one line, cut short, with what was done about it", async () => {
  const page = `<html>\r\n<body>${"<p>bad gateway</p>\n".repeat(50)}</body></html>`;
  const server = await serve((response) =>
    response.writeHead(502, { "content-type": "text/html" }).end(page),
  );
  const { message, failure } = await failureOf(transport({ maxAttempts: 2 }).send(get(server.origin)));
  expect(message).toMatch(
    /^A gateway got no usable answer from the server\. It said: “<html> <body><p>bad gateway/,
  );
  expect(message).toMatch(/…”\. Tried 2 times in 1 s\. \[sraps GET \{base\}\/things\/\{id\}: 502\]$/);
  expect(message).not.toContain("\n");
  expect(message.length).toBeLessThan(400);
  expect(failure.status).toBe(502);
});

test("a client that understands an answer of 500 gets it, once", async () => {
  const server = await serve((response) =>
    response.writeHead(500, { location: "/domains/7" }).end("was created"),
  );
  const accepts = jest.fn(() => true);
  const answer = await transport().send(post(server.origin, { accepts }));
  expect(answer).toMatchObject({ status: 500, body: "was created", headers: { location: "/domains/7" } });
  expect(accepts).toHaveBeenCalledTimes(1);
  expect(server.requests).toHaveLength(1);
});

test("an answer of 500 that breaks off is not shown to the client as if it were whole", async () => {
  const server = await serveRaw((socket) => socket.end("HTTP/1.1 500 No\r\ncontent-length: 10\r\n\r\nwas"));
  const accepts = jest.fn(() => true);
  const { failure } = await failureOf(transport().send(post(server.origin, { accepts })));
  expect(failure).toMatchObject({ kind: "transient", status: 500, outcome: "unknown" });
  expect(accepts).not.toHaveBeenCalled();
});

test("the secrets of a request never come back in the quote of an answer", async () => {
  const server = await serve((response, { headers, body }) =>
    response
      .writeHead(500)
      .end(`cannot serve ${JSON.stringify({ headers, body })} nor hunter-2 nor p%C3%A4ss%2Fw`),
  );
  const basic = Buffer.from("ada:päss/w").toString("base64");
  const call = post(server.origin, {
    body: '{"x":"päss\\/w"}',
    headers: { "x-api-key": "k-123456" },
    authorize: () => ({ authorization: `Basic ${basic}` }),
    secrets: ["hunter-2"],
  });
  const { message } = await failureOf(transport({ secrets: ["connection-secret"] }).send(call));
  expect(message).toContain("cannot serve");
  for (const secret of [basic, "päss", "p%C3%A4ss", "k-123456", "hunter-2"])
    expect(message).not.toContain(secret);
});
