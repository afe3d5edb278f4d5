import { spawn } from "node:child_process";
import { join } from "node:path";
import { serve, stopAll } from "./loopback";

afterEach(stopAll);

const root = join(__dirname, "../../..");

/** A program that makes its calls, never closes the transport, and has nothing else to do. */
const PROGRAM = `
  const { createTransport } = require("./provider/transport/transport");
  const { transportDefaults } = require("./provider/transport/http");
  const transport = createTransport({ ...transportDefaults, requestsPerSecond: 100 });
  const patient = createTransport({ ...transportDefaults, callTimeout: 1e12 });
  const call = { api: "ngcp", method: "GET", template: "{base}", retry: "read" };
  const run = new AbortController();
  const url = (path) => process.env.ORIGIN + path;
  Promise.allSettled([
    ...Array.from({ length: 30 }, () => transport.send({ ...call, url: url("/ok"), signal: run.signal })),
    transport.send({ ...call, url: url("/hang"), signal: run.signal }),
    transport.send({ ...call, url: url("/busy"), signal: run.signal }),
    patient.send({ ...call, url: process.env.BUSY, signal: run.signal }),
    transport.send({ ...call, url: "http://127.0.0.1:9/", retry: "never" }),
  ]);
  setTimeout(() => run.abort(), 800);
`;

// A warning about too many listeners or too long a timer would be written as well.
test("a process ends by itself after its last call, and has written nothing", async () => {
  const server = await serve((response, { target }) => {
    if (target === "/ok") response.end();
    if (target === "/busy") response.writeHead(503).end();
  });
  const busy = await serve((response) => response.writeHead(503, { "retry-after": "99999999999" }).end());
  const loader = ["-r", "ts-node/register/transpile-only"];
  const child = spawn(process.execPath, [...loader, "-e", PROGRAM], {
    cwd: root,
    env: { PATH: process.env.PATH, ORIGIN: server.origin, BUSY: busy.origin },
  });
  let written = "";
  child.stdout.on("data", (chunk) => (written += chunk));
  child.stderr.on("data", (chunk) => (written += chunk));
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect({ code, written }).toEqual({ code: 0, written: "" });
  expect(server.requests.filter(({ target }) => target === "/ok")).toHaveLength(30);
}, 30_000);
