import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import {
  ConfigureRequest,
  DiffRequest,
  type DiffResponse,
  GetMappingRequest,
  GetSchemaRequest,
  type GetSchemaResponse,
  ReadRequest,
  type ReadResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { startSimulators } from "../../../../simulators";
import { type TemporaryFolder, temporaryFolder } from "../../../tools/temporary-folder";
import { startProxy } from "../../transport/connect-proxy";

const launcher = resolve(__dirname, "../../../../pulumi-resource-voip");

let folder: TemporaryFolder;
let plugin: ChildProcess;
/** What it has written to stderr. */
let said: string;

beforeAll(() => {
  folder = temporaryFolder();
});

afterAll(() => folder.remove());

/** Starts the built plugin, with code of a test that runs before it; the first thing that it prints. */
async function start({ before = "", env = {} }: { before?: string; env?: Record<string, string> } = {}) {
  const spy = join(folder.path, "spy.js");
  writeFileSync(spy, before);
  plugin = spawn(process.execPath, ["--require", spy, launcher], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  said = "";
  plugin.stderr?.on("data", (text) => {
    said += String(text);
  });
  const [printed] = (await once(plugin.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  return String(printed);
}

/** Ends what a test has started. */
async function stop(): Promise<void> {
  plugin.kill();
  await once(plugin, "exit");
  expect(said).toBe("");
}

test("it prints its port alone, answers there, and says of what it does not do that it is not implemented", async () => {
  const printed = await start();
  expect(printed).toMatch(/^\d+\n$/);
  const client = new ResourceProviderClient(`127.0.0.1:${printed.trim()}`, credentials.createInsecure());
  const response = await new Promise<GetSchemaResponse>((done, fail) =>
    client.getSchema(new GetSchemaRequest(), (error, found) => (error ? fail(error) : done(found))),
  );
  expect(JSON.parse(response.getSchema())).toMatchObject({ name: "voip" });
  const refusal = await new Promise<{ code?: number } | null>((done) =>
    client.getMapping(new GetMappingRequest(), (error) => done(error)),
  );
  expect(refusal?.code).toBe(12);
  client.close();
  await stop();
});

test("it reaches a server through a proxy", async () => {
  const simulators = await startSimulators({ sraps: {} });
  const proxy = await startProxy();
  const printed = await start();
  const client = new ResourceProviderClient(`127.0.0.1:${printed.trim()}`, credentials.createInsecure());
  const { baseUrl, accounts } = simulators.sraps;
  const { id: keyId, key } = accounts.reseller;
  const sraps = JSON.stringify({ baseUrl, keyId, key, proxy: `http://${proxy.host}` });
  const settings = new ConfigureRequest().setArgs(Struct.fromJavaScript({ sraps }));
  await new Promise<void>((done, fail) =>
    client.configure(settings, (error) => (error ? fail(error) : done())),
  );
  const phone = new ReadRequest()
    .setUrn("urn:pulumi:test::test::voip:sraps:Phone::desk")
    .setId("000413aabbcc");
  const found = await new Promise<ReadResponse>((done, fail) =>
    client.read(phone, (error, response) => (error ? fail(error) : done(response))),
  );
  expect(found.getId()).toBe("");
  expect(proxy.asked.map(({ url }) => url)).toContain(new URL(baseUrl).host);
  client.close();
  await stop();
  proxy.stop();
  await simulators.stop();
});

test("it takes the state of a large estate in one piece", async () => {
  const printed = await start();
  const client = new ResourceProviderClient(`127.0.0.1:${printed.trim()}`, credentials.createInsecure());
  const large = Struct.fromJavaScript({ version: "x".repeat(5 * 1024 * 1024) });
  const request = new DiffRequest().setOldInputs(new Struct()).setNews(large);
  const response = await new Promise<DiffResponse>((done, fail) =>
    client.diffConfig(request, (error, found) => (error ? fail(error) : done(found))),
  );
  expect(response.getDiffsList()).toEqual(["version"]);
  client.close();
  await stop();
});

test("it ends with an engine that is killed, however that went", async () => {
  const options = '{ stdio: ["ignore", "inherit", "inherit"] }';
  const program = `require("node:child_process").spawn(process.execPath, [${JSON.stringify(launcher)}], ${options})`;
  const engine = spawn(process.execPath, ["-e", program]);
  await once(engine.stdout, "data");
  // The plugin has the same pipe: it is closed when both have ended.
  const closed = once(engine.stdout, "close");
  engine.kill("SIGKILL");
  await closed;
});

/** Has the first line that is written followed by what an expression gives by then. */
const followedBy = (expression: string) => `
  const { write } = process.stdout;
  process.stdout.write = function (text) {
    process.stdout.write = write;
    return write.call(this, text.trim() + " " + JSON.stringify(${expression}) + "\\n");
  };`;

test("it prints its port before it has loaded kinds and clients, and loads them before it is asked", async () => {
  const loading = `
    const vm = require("node:vm");
    const loaded = [];
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options);
        loaded.push(require("node:path").basename(options.filename));
        console.error(...loaded);
      }
    };`;
  expect(await start({ before: loading + followedBy("loaded") })).toMatch(/^\d+ \[\]\n$/);
  const [told] = (await once(plugin.stderr as NodeJS.ReadableStream, "data")) as [Buffer];
  expect(String(told)).toBe("service.bundle.js\n");
  said = "";
  await stop();
});

test("it drops the decrypted configuration of the environment, so that nothing can print it or pass it on", async () => {
  const env = {
    PULUMI_CONFIG: '{"voip:sraps":"canary"}',
    PULUMI_CONFIG_PASSPHRASE: "canary",
    VOIP_A: "kept",
  };
  const seen = "Object.entries(process.env).filter(([name, value]) => /VOIP_A|PULUMI_CONFIG/.test(name))";
  expect(await start({ before: followedBy(seen), env })).toMatch(/^\d+ \[\["VOIP_A","kept"\]\]\n$/);
  await stop();
});

test("a crash tells where it happened, and nothing that hangs on the error", async () => {
  const crash = `process.stdout.write = (write => function (...text) {
    setTimeout(() => {
      const cause = new Error("canary");
      throw Object.assign(new TypeError("It broke at https://ada:canary@a.example/.", { cause }), { input: "canary" });
    });
    return write.apply(this, text);
  })(process.stdout.write);`;
  await start({ before: crash });
  const [code] = await once(plugin, "exit");
  expect(code).toBe(1);
  expect(said).toMatch(/^TypeError: It broke at https:\/\/\*\*\*@a\.example\/\.\n +at .*spy\.js/);
  expect(said).not.toContain("canary");
});

test("on Windows it is started by the launcher beside it, from a folder with blanks as well, with all arguments", () => {
  // One command: its exit code is the launcher's. Not echoed: the engine reads the port from the first line.
  const command = /^@node "%~dp0([^"%]+)" %\*\r\n$/;
  const [, started = ""] = command.exec(readFileSync(`${launcher}.cmd`, "latin1")) ?? [];
  expect(join(dirname(launcher), started)).toBe(launcher);
  expect(existsSync(launcher)).toBe(true);
});
