import { type Simulators, startSimulators } from "../../simulators";
import { call, post } from "./xml-rpc-client";

type Started = Simulators<{ redirection: object }>;

let simulators: Started;

beforeEach(async () => {
  simulators = await startSimulators({ redirection: {} });
});
afterEach(() => simulators.stop());

test("every request is logged with what it asked, what it got and no credentials", async () => {
  const { url, accounts, log } = simulators.redirection;
  const body = call("redirect.registerPhone", "000413610FF5", "https://prov.example.com/");
  const reply = await post(`${url}?try=1`, body, accounts.main, { "X-Trace": "7" });
  const [entry] = log.requests();
  expect(entry).toMatchObject({
    sequence: 1,
    api: "redirection",
    method: "POST",
    target: "/xmlrpc/?try=1",
    path: "/xmlrpc/",
    template: "/xmlrpc/",
    procedure: "redirect.registerPhone",
    params: ["000413610FF5", "https://prov.example.com/"],
    body,
    bytesIn: Buffer.byteLength(body),
    bytesOut: Buffer.byteLength(reply.text),
    status: 200,
    outcome: "answered",
    changed: true,
  });
  expect(entry?.headers).toMatchObject({ "x-trace": "7", "content-type": "text/xml" });
  expect(JSON.stringify(entry)).not.toMatch(/authorization|Basic/i);
  expect(entry?.time).toBeInstanceOf(Date);
});

test("requests are counted by method, template, procedure, path and status", async () => {
  const { url, accounts, log } = simulators.redirection;
  await post(url, call("redirect.checkPhone", "000413610FF5"), accounts.main);
  await post(url, call("redirect.checkPhone", "000413610FF5"), undefined);
  await fetch(new URL("/elsewhere", url));
  expect(log.count()).toBe(3);
  expect(log.count({ method: "post" })).toBe(2);
  expect(log.count({ template: "/xmlrpc/" })).toBe(2);
  expect(log.count({ procedure: "redirect.checkPhone", status: 200 })).toBe(1);
  expect(log.count({ path: /else/ })).toBe(1);
  expect(log.requests({ status: 404 })[0]?.template).toBeUndefined();
  log.clear();
  expect(simulators.requests()).toEqual([]);
});
