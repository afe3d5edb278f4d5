import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import {
  GetMappingRequest,
  GetSchemaRequest,
  type GetSchemaResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { temporaryFolder } from "../../../tools/temporary-folder";

const launcher = resolve(__dirname, "../../../../pulumi-resource-voip");

let plugin: ChildProcess;

/** Starts the built plugin; the first thing that it prints. */
async function start(...options: string[]): Promise<string> {
  plugin = spawn(process.execPath, [...options, launcher], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed] = (await once(plugin.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  return String(printed);
}

/** Ends what a test has started. */
async function stop(): Promise<void> {
  plugin.kill();
  await once(plugin, "exit");
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

test("it prints its port before it has loaded a kind or a client", async () => {
  const folder = temporaryFolder();
  // What is written first is followed by what was loaded by then.
  writeFileSync(
    join(folder.path, "spy.js"),
    `const { write } = process.stdout;
    process.stdout.write = function (text) {
      process.stdout.write = write;
      const loaded = Object.keys(require.cache).filter((file) =>
        /dist.provider.(clients|connections|kinds|lifecycle|transport)|node_modules.(zod|undici|hawk)/.test(file));
      return write.call(this, text.trim() + " " + JSON.stringify(loaded) + "\\n");
    };`,
  );
  expect(await start("--require", join(folder.path, "spy.js"))).toMatch(/^\d+ \[\]\n$/);
  await stop();
  folder.remove();
});

test("on Windows it is started by the launcher beside it, from a folder with blanks as well, with all arguments", () => {
  // One command: its exit code is the launcher's. Not echoed: the engine reads the port from the first line.
  const command = /^@node "%~dp0([^"%]+)" %\*\r\n$/;
  const [, started = ""] = command.exec(readFileSync(`${launcher}.cmd`, "latin1")) ?? [];
  expect(join(dirname(launcher), started)).toBe(launcher);
  expect(existsSync(launcher)).toBe(true);
});
