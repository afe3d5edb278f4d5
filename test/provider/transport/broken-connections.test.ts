import { type AddressInfo, createServer, type Socket } from "node:net";
import { inspect } from "node:util";
import type { RetryClass } from "../../../provider/transport/http";
import { closedPort, failureOf, get, post, serveRaw, stopAll, transport } from "./loopback";

afterEach(stopAll);

const ANSWER = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
const HALF = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf";

/** Ways to break one request's connection; the server answers every other request properly. */
const BREAKS: Record<string, (socket: Socket) => void> = {
  "reset after the request was read": (socket) => socket.resetAndDestroy(),
  "closed without an answer": (socket) => socket.end(),
  "closed within the head of the answer": (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-le"),
  "closed after half of the body": (socket) => socket.end(HALF),
  "reset after half of the body": (socket) =>
    socket.write(HALF, () => setTimeout(() => socket.resetAndDestroy(), 5)),
  "closed within a chunked body that was to be the last": (socket) =>
    socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhalf"),
  "closed within a chunked body": (socket) =>
    socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhalf"),
};

describe.each(Object.entries(BREAKS))("a connection that is %s", (_, breakOff) => {
  const server = () =>
    serveRaw((socket, __, count) => (count === 1 ? breakOff(socket) : socket.write(ANSWER)));

  test.each<RetryClass>(["read", "idempotentWrite"])("is tried again for %s", async (retry) => {
    const { origin, requests } = await server();
    expect((await transport().send(post(origin, { retry }))).body).toBe("ok");
    expect(requests).toHaveLength(2);
  });

  test.each<RetryClass>(["lookFirst", "never"])(
    "leaves the outcome of %s unknown, sent once",
    async (retry) => {
      const { origin, requests } = await server();
      const { failure } = await failureOf(transport().send(post(origin, { retry })));
      expect(failure).toMatchObject({ kind: "transient", outcome: "unknown" });
      expect(failure.problem).toMatch(
        /^127\.0\.0\.1:\d+ closed the connection before its answer was complete\.$/,
      );
      expect(requests).toHaveLength(1);
    },
  );
});

test("a connection that is reset before the request was read is tried again for a read", async () => {
  const accepted = jest.fn((socket: Socket) => socket.on("error", () => {}).resetAndDestroy());
  const resetting = createServer(accepted);
  await new Promise<void>((resolve) => resetting.listen(0, "127.0.0.1", resolve));
  const { port } = resetting.address() as AddressInfo;
  const { failure } = await failureOf(transport({ maxAttempts: 3 }).send(get(`http://127.0.0.1:${port}/`)));
  expect(failure.kind).toBe("transient");
  expect(accepted).toHaveBeenCalledTimes(3);
  resetting.close();
});

/** A server that closes an idle connection at the very moment the next request arrives on it. */
const stale = () => {
  const served = new WeakSet<object>();
  return serveRaw((socket) => {
    if (served.has(socket)) return void socket.destroy();
    served.add(socket);
    socket.write(ANSWER);
  });
};

test.each<RetryClass>(["read", "idempotentWrite"])(
  "a stale kept-alive connection costs %s a repeat",
  async (retry) => {
    const { origin, requests } = await stale();
    const sender = transport({ maxConcurrency: 1 });
    await sender.send(get(origin));
    expect((await sender.send(post(origin, { retry }))).body).toBe("ok");
    expect(requests).toHaveLength(3);
  },
);

test("a stale kept-alive connection leaves the outcome of a create unknown", async () => {
  const { origin, requests } = await stale();
  const sender = transport({ maxConcurrency: 1 });
  await sender.send(get(origin));
  const { failure } = await failureOf(sender.send(post(origin)));
  expect(failure.outcome).toBe("unknown");
  expect(requests).toHaveLength(2);
});

test("a connection that the server has closed while it was idle is not used for a create", async () => {
  const { origin, requests } = await serveRaw((socket) =>
    socket.write(ANSWER, () => setTimeout(() => socket.end(), 5)),
  );
  const sender = transport({ maxConcurrency: 1 });
  await sender.send(get(origin));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect((await sender.send(post(origin))).body).toBe("ok");
  expect(requests).toHaveLength(2);
});

test("a refused connection is tried again even for a create, which certainly had no effect", async () => {
  const port = await closedPort();
  const authorize = jest.fn(() => ({}));
  const call = post(`http://127.0.0.1:${port}/path?secret=1`, { authorize });
  const { failure, message } = await failureOf(transport({ maxAttempts: 3 }).send(call));
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(message).toMatch(
    new RegExp(
      `^Nothing accepts connections at 127\\.0\\.0\\.1:${port}\\. Tried 3 times in 1 s\\. Check url, and that the service is up\\. \\[sraps POST`,
    ),
  );
  expect(message).not.toContain("secret");
  expect(authorize).toHaveBeenCalledTimes(3);
});

test("a host name that does not exist is not tried again, and the sentence says what to correct", async () => {
  const authorize = jest.fn(() => ({}));
  const call = post("http://no-such-host.invalid:8080/x?key=1", { authorize });
  const { failure, message } = await failureOf(transport().send(call));
  if (message.includes("at the moment")) return; // Without any name server the system cannot know better.
  expect(message).toMatch(
    /^The host name of no-such-host\.invalid:8080 does not resolve\. Correct it in url\. \[/,
  );
  expect(failure.outcome).toBe("refused");
  expect(authorize).toHaveBeenCalledTimes(1);
});

test("a server that speaks something else than HTTP is not tried again", async () => {
  const { origin, requests } = await serveRaw((socket) => socket.end("220 mail.example.com ESMTP\r\n"));
  const { failure } = await failureOf(transport().send(get(origin)));
  expect(failure.kind).toBe("protocol");
  expect(failure.problem).toMatch(/^What 127\.0\.0\.1:\d+ answers is not HTTP\/1\.1\.$/);
  expect(requests).toHaveLength(1);
});

test("an error quotes nothing of the connection's cause", async () => {
  const { origin } = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\nbad header s3cret\r\n\r\n"));
  const error = await failureOf(transport().send(get(origin)));
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
});
