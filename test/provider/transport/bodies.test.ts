import { gzipSync } from "node:zlib";
import { failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

afterEach(stopAll);

test("a body of exactly the limit is read, one byte more is refused", async () => {
  const server = await serve((response, { target }) => response.end("x".repeat(Number(target.slice(1)))));
  const sender = transport({ maxBodySize: 1000 });
  expect((await sender.send(get(`${server.origin}/1000`))).body).toHaveLength(1000);
  const { failure } = await failureOf(sender.send(get(`${server.origin}/1001`)));
  expect(failure).toMatchObject({ kind: "protocol", advice: expect.stringContaining("maxBodySize") });
  expect(server.requests).toHaveLength(2);
});

test("a body of 100 MB is broken off at the limit, not read to its end", async () => {
  let sent = 0;
  const chunk = "x".repeat(64 * 1024);
  const server = await serveRaw((socket) => {
    const size = chunk.length.toString(16);
    const more = () => {
      while (sent < 100_000_000) {
        sent += chunk.length;
        if (!socket.write(`${size}\r\n${chunk}\r\n`)) return;
      }
      socket.end("0\r\n\r\n");
    };
    socket.on("drain", more);
    socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", more);
  });
  const { failure } = await failureOf(transport({ maxBodySize: 1_000_000 }).send(post(server.origin)));
  expect(failure).toMatchObject({ kind: "protocol", outcome: "unknown" });
  expect(sent).toBeLessThan(50_000_000);
});

test("a body that announces itself as too long is not read at all", async () => {
  const server = await serveRaw((socket) =>
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\nx"),
  );
  const { failure } = await failureOf(transport({ maxBodySize: 1000 }).send(get(server.origin)));
  expect(failure.problem).toContain("is longer than 1000 bytes");
});

test("a refusal with too long a body had no effect", async () => {
  const server = await serve((response) => response.writeHead(400).end("x".repeat(2000)));
  const { failure } = await failureOf(transport({ maxBodySize: 1000 }).send(post(server.origin)));
  expect(failure).toMatchObject({ kind: "protocol", outcome: "refused" });
});

test("a 503 with too long or too short a body is still a 503", async () => {
  const server = await serveRaw((socket, _, count) => {
    if (count === 1) return void socket.end("HTTP/1.1 503 Busy\r\ncontent-length: 5000\r\n\r\nlong");
    if (count === 2) return void socket.end("HTTP/1.1 503 Busy\r\ncontent-length: 10\r\n\r\nhalf");
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
  });
  expect((await transport({ maxBodySize: 1000 }).send(post(server.origin))).body).toBe("ok");
  expect(server.requests).toHaveLength(3);
});

test("UTF-8 that is split between packets arrives whole", async () => {
  const bytes = Buffer.from("Zoë 📞");
  const server = await serve((response) => {
    response.write(bytes.subarray(0, 3));
    setTimeout(() => response.end(bytes.subarray(3)), 10);
  });
  expect((await transport().send(get(server.origin))).body).toBe("Zoë 📞");
});

test("an answer that is not UTF-8 is refused, and a write may have happened", async () => {
  const server = await serve((response) => response.end(Buffer.from("Zo\xeb", "latin1")));
  const { failure } = await failureOf(transport().send(post(server.origin)));
  expect(failure).toMatchObject({
    kind: "protocol",
    problem: "The answer is not UTF-8 text.",
    outcome: "unknown",
  });
  expect(server.requests).toHaveLength(1);
});

test("an answer that the caller calls binary keeps every byte", async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const server = await serve((response) => response.end(bytes));
  const { body } = await transport().send({ ...get(server.origin), isBinary: true });
  expect(Buffer.from(body, "latin1")).toEqual(bytes);
});

test("an error answer that is not UTF-8 keeps its status", async () => {
  const server = await serve((response) => response.writeHead(403).end(Buffer.from("Zo\xeb", "latin1")));
  expect(await transport().send(get(server.origin))).toMatchObject({ status: 403, body: "Zo\ufffd" });
});

test("an answer that was compressed although nobody asked is refused by that name", async () => {
  const server = await serve((response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync("hello")),
  );
  const { failure } = await failureOf(transport().send(get(server.origin)));
  expect(failure).toMatchObject({ kind: "protocol", problem: expect.stringContaining("compressed") });
});
