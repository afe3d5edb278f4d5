import { inspect } from "node:util";
import { makeThrowAwayCertificate } from "../../../simulators/server/certificate";
import { type ConnectProxy, startProxy as startConnectProxy } from "./connect-proxy";
import { closedPort, failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

const tls = makeThrowAwayCertificate();
const stops = new Set<() => void>();

afterEach(async () => {
  for (const stop of stops) stop();
  stops.clear();
  await stopAll();
});

/** A proxy that ends with the test. */
async function startProxy(refuse?: string): Promise<ConnectProxy> {
  const proxy = await startConnectProxy(refuse);
  stops.add(proxy.stop);
  return proxy;
}

test("https goes through a tunnel, and the proxy sees neither path nor headers", async () => {
  const server = await serve((response) => response.end("hello"), tls);
  const proxy = await startProxy();
  const sender = transport({ proxy: `http://${proxy.host}`, ca: tls.ca });
  const call = get(`${server.origin}/a/../b?x=1`, { headers: { authorization: "Bearer s3cret" } });
  expect((await sender.send(call)).body).toBe("hello");
  expect(server.requests[0]).toMatchObject({ target: "/a/../b?x=1" });
  expect(server.requests[0]?.headers.host).toBe(`127.0.0.1:${server.port}`);
  expect(proxy.asked.map(({ url }) => url)).toEqual([`127.0.0.1:${server.port}`]);
  expect(proxy.asked[0]?.headers).not.toHaveProperty("authorization");
});

test("plain http goes through a tunnel as well", async () => {
  const server = await serve((response) => response.end("hello"));
  const proxy = await startProxy();
  expect((await transport({ proxy: `http://${proxy.host}` }).send(get(server.origin))).body).toBe("hello");
  expect(proxy.asked).toHaveLength(1);
});

test.each([
  ["http://ada:p%40ss@", "ada:p@ss"],
  ["http://ada@", "ada:"],
])("credentials in %s reach the proxy and nobody else", async (prefix, pair) => {
  const server = await serve((response) => response.end());
  const proxy = await startProxy();
  await transport({ proxy: prefix + proxy.host }).send(get(server.origin));
  const basic = `Basic ${Buffer.from(pair).toString("base64")}`;
  expect(proxy.asked[0]?.headers["proxy-authorization"]).toBe(basic);
  expect(server.requests[0]?.headers).not.toHaveProperty("proxy-authorization");
});

test("a private certificate behind the proxy is judged as without one", async () => {
  const server = await serve((response) => response.end(), tls);
  const proxy = await startProxy();
  const { message } = await failureOf(transport({ proxy: `http://${proxy.host}` }).send(get(server.origin)));
  expect(message).toMatch(new RegExp(`^The certificate of 127\\.0\\.0\\.1:${server.port} is not trusted`));
  expect(proxy.asked).toHaveLength(1);
});

test("a proxy that wants other credentials is not asked again, and its URL is not shown", async () => {
  const proxy = await startProxy("407 Proxy Authentication Required");
  const sender = transport({ proxy: `http://ada:s3cret@${proxy.host}` });
  const error = await failureOf(sender.send(post("https://ngcp.example.com/")));
  expect(error.failure).toMatchObject({ kind: "auth", outcome: "refused" });
  expect(error.message).toMatch(/^The proxy wants other credentials \(407\)\. .* in proxy\./);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
  expect(proxy.asked).toHaveLength(1);
});

test("a proxy that forbids the host is not asked again", async () => {
  const proxy = await startProxy("403 Forbidden");
  const { message } = await failureOf(
    transport({ proxy: `http://${proxy.host}` }).send(post("https://x.example:1443/")),
  );
  expect(message).toMatch(/^The proxy refuses connections to x\.example:1443 \(403\)\./);
  expect(proxy.asked).toHaveLength(1);
});

test("a proxy that gets no connection is asked again, even for a create", async () => {
  const proxy = await startProxy("503 Service Unavailable");
  const sender = transport({ proxy: `http://${proxy.host}`, maxAttempts: 3 });
  const { failure } = await failureOf(sender.send(post("https://x.example/")));
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(proxy.asked).toHaveLength(3);
});

test("a proxy that is not there is named, without its credentials", async () => {
  const port = await closedPort();
  const sender = transport({ proxy: `http://ada:s3cret@127.0.0.1:${port}`, maxAttempts: 2 });
  const { message } = await failureOf(sender.send(post("https://x.example/")));
  expect(message).toMatch(
    new RegExp(
      `^Nothing accepts connections at the proxy 127\\.0\\.0\\.1:${port}\\. Tried 2 times in 1 s\\. Check proxy,`,
    ),
  );
  expect(message).not.toContain("s3cret");
});

test("a proxy that hangs up on CONNECT is asked once for each attempt", async () => {
  const proxy = await serveRaw((socket) => socket.destroy());
  const { failure } = await failureOf(
    transport({ proxy: proxy.origin, maxAttempts: 3 }).send(post("https://x.example/")),
  );
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(proxy.requests).toHaveLength(3);
});
