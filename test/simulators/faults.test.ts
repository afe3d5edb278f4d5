import { type Fault, type Simulators, startSimulators } from "../../simulators";
import { call, inner, pair, post, readAsFarAsPossible } from "./xml-rpc-client";

type Started = Simulators<{ redirection: object }>;

const mac = "000413610ff5";
const target = "https://prov.example.com/{mac}";
let simulators: Started;

beforeEach(async () => {
  simulators = await startSimulators({ redirection: {} });
});
afterEach(() => simulators.stop());

const send = (method: string, ...params: string[]) =>
  post(
    simulators.redirection.url,
    call(`redirect.${method}`, ...params),
    simulators.redirection.accounts.main,
  );
const register = () => send("registerPhone", mac, target);
const play = (fault: Fault) => simulators.redirection.faults.add(fault);
const registered = () => simulators.redirection.store.phone(mac) !== undefined;

test("a status with an HTML body strikes once and has no effect", async () => {
  const fault = play({
    match: { procedure: "redirect.registerPhone" },
    do: { kind: "status", status: 502, body: "<h1>Bad Gateway</h1>" },
  });
  expect((await send("checkPhone", mac)).status).toBe(200);
  const reply = await register();
  expect([reply.status, reply.text, reply.headers["content-type"]]).toEqual([
    502,
    "<h1>Bad Gateway</h1>",
    "text/html",
  ]);
  expect([registered(), fault.hits]).toEqual([false, 1]);
  expect(inner(await register())).toBe(pair(1, "Ok"));
});

test("a status after the effect hides a write that succeeded", async () => {
  play({ do: { kind: "status", status: 504, when: "after" } });
  expect((await register()).status).toBe(504);
  expect(registered()).toBe(true);
  expect(simulators.redirection.log.mutations()).toMatchObject([{ status: 504, fault: "status" }]);
});

test("skip and times choose the occurrences, several actions are played in turn", async () => {
  play({
    skip: 1,
    times: 3,
    do: [
      { kind: "status", status: 500 },
      { kind: "status", status: 503 },
    ],
  });
  const statuses: number[] = [];
  for (let nth = 0; nth < 6; nth += 1) statuses.push((await send("checkPhone", mac)).status);
  expect(statuses).toEqual([200, 500, 503, 500, 200, 200]);
});

test("method and path narrow a fault, by pattern, exact path or template", async () => {
  play({ match: { method: "get" }, times: 9, do: { kind: "status", status: 500 } });
  play({ match: { path: /^\/other/ }, times: 9, do: { kind: "status", status: 501 } });
  play({ match: { path: "/xmlrpc/", method: "POST" }, times: 9, do: { kind: "status", status: 503 } });
  expect((await register()).status).toBe(503);
  expect((await fetch(simulators.redirection.url)).status).toBe(500);
});

test("429 comes with seconds, with a date, or bare", async () => {
  play({ do: { kind: "tooManyRequests", retryAfter: 7 } });
  play({ do: { kind: "tooManyRequests", retryAfter: 7, form: "date" } });
  play({ do: { kind: "tooManyRequests" } });
  const replies = [await register(), await register(), await register()];
  expect(replies.map(({ status }) => status)).toEqual([429, 429, 429]);
  expect(replies[0]?.headers["retry-after"]).toBe("7");
  expect(Date.parse(replies[1]?.headers["retry-after"] ?? "") - Date.now()).toBeGreaterThan(5000);
  expect(replies[2]?.headers["retry-after"]).toBeUndefined();
  expect(registered()).toBe(false);
});

test("a connection dropped before has no effect, after has it", async () => {
  play({ do: { kind: "drop", when: "before" } });
  await expect(register()).rejects.toThrow();
  expect(registered()).toBe(false);
  play({ do: { kind: "drop", when: "after" } });
  await expect(register()).rejects.toThrow();
  expect(registered()).toBe(true);
  const requests = simulators.redirection.log.requests();
  expect(requests.map(({ status, outcome, changed }) => [status, outcome, changed])).toEqual([
    [undefined, "cut", false],
    [undefined, "cut", true],
  ]);
});

test("a truncated body ends in the middle", async () => {
  play({ do: { kind: "truncate", bytes: 20 } });
  const { username, password } = simulators.redirection.accounts.main;
  const headers = {
    "Content-Type": "text/xml",
    Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,
  };
  const reply = await readAsFarAsPossible(
    simulators.redirection.url,
    headers,
    "POST",
    call("redirect.checkPhone", mac),
  );
  expect(reply).toEqual({ status: 200, text: "<?xml version='1.0' ", complete: false });
  expect(simulators.redirection.log.requests()).toMatchObject([
    { status: 200, outcome: "cut", bytesOut: 20 },
  ]);
});

test("a dripped body arrives whole, in pieces", async () => {
  play({ do: { kind: "drip", bytes: 50, milliseconds: 5 } });
  const began = Date.now();
  expect(inner(await register())).toBe(pair(1, "Ok"));
  expect(Date.now() - began).toBeGreaterThanOrEqual(15);
});

test("a delay and a latency make the answer wait", async () => {
  play({ do: { kind: "delay", milliseconds: 40 } });
  const began = Date.now();
  await register();
  expect(Date.now() - began).toBeGreaterThanOrEqual(38);
  const slow = await startSimulators({ redirection: { latency: [20, 30] } });
  const then = Date.now();
  await post(slow.redirection.url, call("network.echo", "x"), slow.redirection.accounts.main);
  expect(Date.now() - then).toBeGreaterThanOrEqual(18);
  await slow.stop();
});

test("a request held before its effect can be released or abandoned", async () => {
  const hold = play({ do: { kind: "hold", when: "before" } });
  const reply = register();
  await hold.reached();
  expect([registered(), simulators.redirection.log.requests()[0]?.outcome]).toEqual([false, "pending"]);
  hold.release();
  expect(inner(await reply)).toBe(pair(1, "Ok"));

  const second = play({ do: { kind: "hold", when: "before" } });
  const lost = send("deregisterPhone", mac);
  await second.reached();
  second.abandon();
  await expect(lost).rejects.toThrow();
  expect(registered()).toBe(true);
});

test("a request held after its effect has taken effect when it is reached", async () => {
  const hold = play({
    match: { procedure: "redirect.registerPhone" },
    times: 2,
    do: { kind: "hold", when: "after" },
  });
  const killed = new AbortController();
  const lost = fetch(simulators.redirection.url, {
    method: "POST",
    signal: killed.signal,
    headers: {
      "Content-Type": "text/xml",
      Authorization: `Basic ${Buffer.from("acme:simulated-acme-password").toString("base64")}`,
    },
    body: call("redirect.registerPhone", mac, target),
  });
  await hold.reached();
  expect(registered()).toBe(true);
  killed.abort();
  await expect(lost).rejects.toThrow();
  const again = register();
  await hold.reached(2);
  hold.release();
  expect(inner(await again)).toBe(pair(1, "Ok"));
});

test("stop ends what is held", async () => {
  const hold = play({ do: { kind: "hold", when: "after" } });
  const lost = register();
  await hold.reached();
  await Promise.all([simulators.stop(), expect(lost).rejects.toThrow()]);
});

test("a random fault strikes the same requests for the same seed, about as often as its rate", async () => {
  const series = async (seed: number) => {
    const fault = play({
      rate: 0.2,
      seed,
      do: [{ kind: "status", status: 503 }, { kind: "tooManyRequests" }],
    });
    const statuses: number[] = [];
    for (let nth = 0; nth < 100; nth += 1) statuses.push((await send("checkPhone", mac)).status);
    fault.remove();
    return statuses;
  };
  const first = await series(7);
  expect(await series(7)).toEqual(first);
  expect(await series(8)).not.toEqual(first);
  const struck = first.filter((status) => status !== 200);
  expect(struck.length).toBeGreaterThan(8);
  expect(struck.length).toBeLessThan(35);
  expect(new Set(struck)).toEqual(new Set([503, 429]));
  expect(() => play({ rate: 2, do: { kind: "tooManyRequests" } })).toThrow(
    "fault rate: expected a number from 0 to 1",
  );
});

test("more requests a second than allowed get 429", async () => {
  const limited = await startSimulators({ redirection: { rateLimit: { requestsPerSecond: 3 } } });
  const { url, accounts, log } = limited.redirection;
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => post(url, call("network.echo", "x"), accounts.main)),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
  expect(replies.find(({ status }) => status === 429)?.headers["retry-after"]).toBe("1");
  expect(log.requests({ status: 429 }).map(({ fault }) => fault)).toEqual(["rateLimit", "rateLimit"]);
  await limited.stop();
});

test("cleared faults strike no more", async () => {
  play({ times: 5, do: { kind: "status", status: 500 } });
  simulators.redirection.faults.clear();
  expect((await register()).status).toBe(200);
});

test("a flood is an answer as long as it was asked for, and has no effect", async () => {
  play({ do: { kind: "flood", bytes: 3_000_000 } });
  const reply = await register();
  expect([reply.status, reply.text.length, reply.headers["content-length"]]).toEqual([
    200,
    3_000_000,
    undefined,
  ]);
  expect(registered()).toBe(false);
});

test("a reset comes after a whole answer, and the connection is no longer of use", async () => {
  play({ do: { kind: "reset" } });
  expect(inner(await register())).toBe(pair(1, "Ok"));
  expect(inner(await register())).toBe(pair(1, "Ok"));
  expect(simulators.redirection.log.requests()).toMatchObject([{ fault: "reset", outcome: "answered" }, {}]);
});

test("a request that is repeated takes effect twice and gets the second answer", async () => {
  await register();
  play({ do: { kind: "repeat" } });
  expect(inner(await send("deregisterPhone", mac))).not.toBe(pair(1, "Ok"));
  expect(registered()).toBe(false);
  expect(simulators.redirection.log.mutations()).toHaveLength(2);
});
