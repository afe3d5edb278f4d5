import { join } from "node:path";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { loadCompiled } from "../compiled";
import { grpc } from "../sdk-copies";
import type * as fault from "./fault";
import type * as service from "./service";

/** State of large estates goes over the wire in one piece. Bytes. */
const LARGEST_MESSAGE = 400 * 1024 * 1024;

// The engine puts all of the stack's configuration here, decrypted. What is needed of it comes by a call.
for (const name of Object.keys(process.env)) if (name.startsWith("PULUMI_CONFIG")) delete process.env[name];

// Node itself would print all that hangs on the error.
process.on("uncaughtException", (error) => {
  console.error((require("./fault") as typeof fault).describeFault(error).stack);
  process.exit(1);
});

const methods = [
  ...["handshake", "attach", "getPluginInfo", "getSchema", "cancel"],
  ...["checkConfig", "diffConfig", "configure", "check", "diff"],
  ...["create", "read", "update", "delete", "invoke", "list"],
];

let loaded: UntypedServiceImplementation | undefined;

/** Kinds and clients take longer to load than the server to start: they come when the first call does, or just before. */
function load(): UntypedServiceImplementation {
  loaded ??= loadCompiled<typeof service>(join(__dirname, "service.bundle.js")).createService();
  return loaded;
}

const { Server, ServerCredentials } = grpc();
const server = new Server({
  "grpc.max_receive_message_length": LARGEST_MESSAGE,
  "grpc.max_send_message_length": LARGEST_MESSAGE,
});
type Handler = (...call: unknown[]) => void;
const handlers = methods.map((name): [string, Handler] => [
  name,
  (...call) => (load()[name] as unknown as Handler)(...call),
]);
server.addService(ResourceProviderService, Object.fromEntries(handlers) as never);
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  // The engine reads the port from the first line.
  process.stdout.write(`${port}\n`);
  setImmediate(load);
});

// An engine that was killed cannot end its plugins.
const engine = process.ppid;
setInterval(() => process.ppid === engine || process.exit(), 1000).unref();
