import { failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

afterEach(stopAll);

test("a call whose signal is aborted already is not sent", async () => {
  const { origin, connections } = await serve((response) => response.end());
  const { failure } = await failureOf(transport().send(post(origin, { signal: AbortSignal.abort() })));
  expect(failure).toMatchObject({ kind: "cancelled", outcome: "refused" });
  expect(connections).toBe(0);
});

test("a write that is cancelled while the server works on it may have been applied", async () => {
  const run = new AbortController();
  const { origin, requests } = await serveRaw(() => run.abort());
  const { failure, message } = await failureOf(transport().send(post(origin, { signal: run.signal })));
  expect(failure).toMatchObject({ kind: "cancelled", outcome: "unknown" });
  expect(message).toMatch(/^The run was interrupted\./);
  expect(requests).toHaveLength(1);
});

test("a write that is cancelled and answered a moment later has its answer: an id in it is not lost", async () => {
  const run = new AbortController();
  const { origin } = await serve((response) => {
    run.abort();
    setTimeout(() => response.writeHead(201, { location: "/made/1" }).end(), 50);
  });
  const { status, headers } = await transport().send(post(origin, { signal: run.signal }));
  expect([status, headers.location]).toEqual([201, "/made/1"]);
});

test("a cancelled read has no outcome to doubt", async () => {
  const run = new AbortController();
  const { origin } = await serveRaw(() => run.abort());
  const { failure } = await failureOf(transport().send(get(origin, { signal: run.signal })));
  expect(failure.kind).toBe("cancelled");
  expect(failure.outcome).toBeUndefined();
});

test("a cancelled body ends the connection", async () => {
  const run = new AbortController();
  const closed = jest.fn();
  const { origin } = await serveRaw((socket) => {
    socket.on("close", closed);
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf", () => setTimeout(() => run.abort(), 10));
  });
  expect((await failureOf(transport().send(post(origin, { signal: run.signal })))).failure.outcome).toBe(
    "unknown",
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(closed).toHaveBeenCalled();
});

test("a call that waits for its repeat ends at once when it is cancelled", async () => {
  const run = new AbortController();
  const { origin, requests } = await serve((response) => {
    response.writeHead(429, { "retry-after": "60" }).end();
    setTimeout(() => run.abort(), 20);
  });
  const { failure } = await failureOf(transport().send(post(origin, { signal: run.signal })));
  expect(failure).toMatchObject({ kind: "cancelled", outcome: "refused" });
  expect(requests).toHaveLength(1);
});

test("a call that waits for its turn ends at once when it is cancelled, and its place goes to the next", async () => {
  const run = new AbortController();
  const { origin, requests } = await serve((response) => setTimeout(() => response.end(), 30));
  const sender = transport({ maxConcurrency: 1 });
  const first = sender.send(get(`${origin}/first`));
  const second = failureOf(sender.send(post(`${origin}/second`, { signal: run.signal })));
  const third = sender.send(get(`${origin}/third`));
  run.abort();
  expect((await second).failure).toMatchObject({ kind: "cancelled", outcome: "refused" });
  await Promise.all([first, third]);
  expect(requests.map(({ target }) => target)).toEqual(["/first", "/third"]);
});

test("a call that is still connecting ends at once when it is cancelled, and is never sent", async () => {
  const run = new AbortController();
  const proxy = await serveRaw(() => run.abort());
  const call = post("http://ngcp.example.com/", { signal: run.signal });
  const { failure } = await failureOf(transport({ proxy: proxy.origin, connectTimeout: 1 }).send(call));
  expect(failure).toMatchObject({ kind: "cancelled", outcome: "refused" });
});

test("a hundred calls under one signal leave no listener behind", async () => {
  const run = new AbortController();
  const added = jest.spyOn(run.signal, "addEventListener");
  const removed = jest.spyOn(run.signal, "removeEventListener");
  const { origin } = await serve((response) => response.end());
  const sender = transport({ maxConcurrency: 50 });
  await Promise.all(Array.from({ length: 100 }, () => sender.send(get(origin, { signal: run.signal }))));
  await new Promise((resolve) => setImmediate(resolve));
  expect(added).toHaveBeenCalledTimes(100);
  expect(removed).toHaveBeenCalledTimes(100);
});
