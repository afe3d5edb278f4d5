// A provider's process as the engine starts it, and the engine's part of the talk with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const sdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));
/** @type {typeof import("@grpc/grpc-js")} */
const { credentials } = sdk("@grpc/grpc-js");
/** @type {typeof import("google-protobuf/google/protobuf/struct_pb.js")} */
const { Struct } = sdk("google-protobuf/google/protobuf/struct_pb");
/** @type {typeof import("@pulumi/pulumi/proto/provider_grpc_pb.js")} */
const { ResourceProviderClient } = require("@pulumi/pulumi/proto/provider_grpc_pb");
/** @type {typeof import("@pulumi/pulumi/proto/provider_pb.js")} */
const messages = require("@pulumi/pulumi/proto/provider_pb");

/** @typedef {Record<string, import("google-protobuf/google/protobuf/struct_pb.js").JavaScriptValue>} Values */

/** @typedef {{ id: string; outputs: import("google-protobuf/google/protobuf/struct_pb.js").Struct | undefined; inputs: import("google-protobuf/google/protobuf/struct_pb.js").Struct | undefined }} Phone */

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const dynamicHost = require.resolve("@pulumi/pulumi/cmd/dynamic-provider");
const TOKEN = "sraps:Phone";
/** How many calls the engine has open at once, on two cores. */
const AT_ONCE = 8;

/** The scripts that serve phones, and what a resource says of its provider. */
const servers = {
  dynamic: {
    floor: {
      script: dynamicHost,
      provider: `exports.handler = () => require(${JSON.stringify(here("floor/dynamic-provider.cjs"))})();`,
    },
    ours: {
      script: dynamicHost,
      provider: `exports.handler = () => require("pulumi-voip/dynamic-provider")("${TOKEN}");`,
    },
  },
  plugin: {
    floor: { script: here("floor/plugin.cjs"), provider: undefined },
    ours: { script: here("../pulumi-resource-voip"), provider: undefined },
  },
};

/**
 * Starts a provider. `config` is what the stack has under `voip:sraps`.
 * @param {import("./stack.mjs").Host} host
 * @param {"floor" | "ours"} subject
 * @param {Values} config
 */
export async function startProvider(host, subject, config) {
  const { script, provider } = servers[host][subject];
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--require", here("memory-probe.cjs"), script, "127.0.0.1:1"],
    { cwd: here("."), stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  if (!child.stdout) throw new Error("The provider has no output.");
  const [port] = await once(child.stdout, "data");
  const client = new ResourceProviderClient(`127.0.0.1:${String(port).trim()}`, credentials.createInsecure());
  const urn = `urn:pulumi:bench::bench::${host === "dynamic" ? "pulumi-nodejs:dynamic/voip/" : "voip:"}${TOKEN}::phone`;
  /** @type {Values} */
  const own = provider === undefined ? {} : { __provider: provider };
  const name = host === "dynamic" ? "voip:sraps" : "sraps";
  const struct = (/** @type {Values} */ values) => Struct.fromJavaScript({ ...values, ...own });

  /**
   * @template Request, Response
   * @param {(request: Request, answered: (error: Error | null, response: Response) => void) => unknown} call
   * @param {Request} request
   * @returns {Promise<Response>}
   */
  const ask = (call, request) =>
    new Promise((resolve, reject) =>
      call.call(client, request, (error, response) => (error ? reject(error) : resolve(response))),
    );
  await ask(
    client.configure,
    new messages.ConfigureRequest().setArgs(Struct.fromJavaScript({ [name]: JSON.stringify(config) })),
  );

  return {
    /** Makes a phone, as an update does: check, then create. @param {Values} news */
    async create(news) {
      const checked = await ask(
        client.check,
        new messages.CheckRequest().setUrn(urn).setNews(struct(news)).setOlds(new Struct()),
      );
      const made = await ask(
        client.create,
        new messages.CreateRequest().setUrn(urn).setProperties(checked.getInputs()),
      );
      return { id: made.getId(), outputs: made.getProperties(), inputs: checked.getInputs() };
    },
    /** What a refresh asks of a phone. @param {Phone} phone */
    async refresh({ id, outputs, inputs }) {
      const read = await ask(
        client.read,
        new messages.ReadRequest().setUrn(urn).setId(id).setProperties(outputs).setInputs(inputs),
      );
      if (!read.getId()) throw new Error(`${id} has gone.`);
      await ask(
        client.diff,
        new messages.DiffRequest().setUrn(urn).setId(id).setOlds(read.getProperties()).setNews(inputs),
      );
    },
    /** Bytes that it holds after a collection, and had at most. @returns {Promise<{ held: number; peak: number }>} */
    async memory() {
      const answered = once(child, "message");
      child.send("memory");
      const [told] = await answered;
      return told;
    },
    async stop() {
      client.close();
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/**
 * Works through items as the engine does, some at once.
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 */
export async function atOnce(items, work) {
  /** @type {Result[]} */
  const results = [];
  const waiting = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, item] of waiting) results[index] = await work(item);
    }),
  );
  return results;
}
