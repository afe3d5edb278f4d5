import { performance } from "node:perf_hooks";
import { failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

afterEach(stopAll);

test("a server that never answers is given up after headersTimeout, the outcome unknown", async () => {
  const { origin, requests } = await serveRaw(() => {});
  const { failure } = await failureOf(transport({ headersTimeout: 0.05 }).send(post(origin)));
  expect(failure).toMatchObject({ kind: "transient", outcome: "unknown" });
  expect(failure.problem).toMatch(/^No answer from 127\.0\.0\.1:\d+ within 0\.05 s\.$/);
  expect(requests).toHaveLength(1);
});

test("a server that never answers one read gets it again", async () => {
  const { origin, requests } = await serveRaw((socket, _, count) => {
    if (count > 1) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
  });
  expect((await transport({ headersTimeout: 0.05 }).send(get(origin))).body).toBe("ok");
  expect(requests).toHaveLength(2);
});

test("a body that falls silent is given up after bodyTimeout", async () => {
  const { origin } = await serveRaw((socket) =>
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"),
  );
  const { failure } = await failureOf(transport({ bodyTimeout: 0.05 }).send(post(origin)));
  expect(failure.problem).toMatch(/fell silent for 0\.05 s in its answer\.$/);
  expect(failure.outcome).toBe("unknown");
});

test("a body that drips slower than callTimeout allows is given up, though it never falls silent", async () => {
  const drips = new Set<NodeJS.Timeout>();
  const { origin, requests } = await serve((response) => {
    const drip = setInterval(() => response.write("."), 10);
    drips.add(drip);
    response.on("close", () => clearInterval(drip));
  });
  const { failure } = await failureOf(transport({ callTimeout: 0.1 }).send(get(origin)));
  expect(failure.problem).toMatch(/^No complete answer from 127\.0\.0\.1:\d+ within 0\.1 s\.$/);
  expect(requests).toHaveLength(1);
  for (const drip of drips) clearInterval(drip);
});

test("repeats end with callTimeout, and the last failure is what is told", async () => {
  const { origin, requests } = await serve((response) => response.writeHead(503).end());
  const started = performance.now();
  const { failure } = await failureOf(transport({ callTimeout: 0.1, maxAttempts: 1e9 }).send(get(origin)));
  expect(failure).toMatchObject({ kind: "transient", status: 503 });
  expect(requests.length).toBeGreaterThan(2);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a server is not said to ask for a pause when the time is over while this process is busy", async () => {
  const { origin, requests } = await serve((response) => response.writeHead(503).end());
  const accepts = () => {
    const end = performance.now() + 100;
    while (performance.now() < end);
    return false;
  };
  const call = { ...get(origin), accepts };
  const { failure } = await failureOf(transport({ callTimeout: 0.05 }).send(call));
  expect(failure).toMatchObject({ kind: "transient", status: 503 });
  expect(failure.problem).toBe("The server is not available at the moment.");
  expect(requests).toHaveLength(1);
});

test("when the last attempt hangs until callTimeout, what the server said before is told", async () => {
  const { origin } = await serve((response, _, count) => count === 1 && response.writeHead(502).end());
  const call = post(origin, { retry: "idempotentWrite" });
  const { failure } = await failureOf(transport({ callTimeout: 0.1 }).send(call));
  expect(failure).toMatchObject({ status: 502, outcome: "unknown" });
  expect(failure.problem).toMatch(/Tried 2 times/);
});

test("authorize that hangs ends with callTimeout, nothing sent", async () => {
  const { origin, requests } = await serve((response) => response.end());
  const call = post(origin, { authorize: () => new Promise(() => {}) });
  const { failure } = await failureOf(transport({ callTimeout: 0.05 }).send(call));
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(requests).toHaveLength(0);
});

test("a proxy that accepts and says nothing is given up after connectTimeout, nothing sent", async () => {
  const proxy = await serveRaw(() => {});
  const sender = transport({ connectTimeout: 0.05, maxAttempts: 1, proxy: proxy.origin });
  const { failure } = await failureOf(sender.send(post("http://ngcp.example.com/")));
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(failure.problem).toBe("No connection to ngcp.example.com:80 within 0.05 s.");
});

test("the wait for one's turn in this process does not count", async () => {
  const { origin, requests } = await serve((response) => setTimeout(() => response.end(), 40));
  const sender = transport({ callTimeout: 0.2, maxConcurrency: 1 });
  const answers = await Promise.all(Array.from({ length: 10 }, () => sender.send(get(origin))));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(requests).toHaveLength(10);
});

test.each(["31536000", "Wed, 01 Jan 2125 00:00:00 GMT"])(
  "Retry-After: %s is longer than a call may take and is said at once",
  async (retryAfter) => {
    const { origin, requests } = await serve((response) =>
      response.writeHead(503, { "retry-after": retryAfter }).end(),
    );
    const { failure } = await failureOf(transport().send(post(origin)));
    expect(failure).toMatchObject({ kind: "rateLimited", outcome: "refused", status: 503 });
    expect(failure.problem).toMatch(
      /^The server asked to wait \d{8,} s, longer than this call may take \(300 s\)\.$/,
    );
    expect(requests).toHaveLength(1);
  },
);

test("while such a pause lasts, further calls to the origin fail without a request", async () => {
  const { origin, requests } = await serve((response) =>
    response.writeHead(429, { "retry-after": "3600" }).end(),
  );
  await failureOf(transport().send(get(origin)));
  const { failure } = await failureOf(transport().send(post(origin)));
  expect(failure).toMatchObject({ kind: "rateLimited", outcome: "refused" });
  expect(failure.problem).toContain("asked to wait 3600 s");
  expect(requests).toHaveLength(1);
});

test.each([
  ["seconds", () => "1"],
  ["an HTTP date", () => new Date(Date.now() + 1000).toUTCString()],
])("Retry-After as %s is waited for before the repeat", async (_, retryAfter) => {
  const arrivals: number[] = [];
  const { origin } = await serve((response, __, count) => {
    arrivals.push(performance.now());
    if (count === 1) response.writeHead(429, { "retry-after": retryAfter() }).end();
    else response.end("ok");
  });
  expect((await transport().send(post(origin))).body).toBe("ok");
  expect((arrivals[1] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(900);
});

test("a 429 that does not say how long is repeated after the usual wait", async () => {
  const { origin, requests } = await serve((response, _, count) =>
    response.writeHead(count < 4 ? 429 : 200).end(),
  );
  expect((await transport().send(post(origin))).status).toBe(200);
  expect(requests).toHaveLength(4);
});
