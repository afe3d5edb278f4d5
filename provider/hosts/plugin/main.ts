import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { grpc } from "../sdk-copies";
import type * as service from "./service";

/** State of large estates goes over the wire in one piece. Bytes. */
const LARGEST_MESSAGE = 400 * 1024 * 1024;
/** How often it is looked whether the engine is still there, in milliseconds. */
const WATCH = 5000;

const methods = [
  ...["handshake", "attach", "getPluginInfo", "getSchema", "cancel"],
  ...["checkConfig", "diffConfig", "configure", "check", "diff"],
  ...["create", "read", "update", "delete", "invoke", "list"],
];

/** Kinds and clients take longer to load than the server to start: they come when the first call does, or just before. */
let loaded: UntypedServiceImplementation | undefined;
function load(): UntypedServiceImplementation {
  loaded ??= (require("./service") as typeof service).createService();
  return loaded;
}

const { Server, ServerCredentials } = grpc();
const server = new Server({
  "grpc.max_receive_message_length": LARGEST_MESSAGE,
  "grpc.max_send_message_length": LARGEST_MESSAGE,
});
const delegate = (name: string) =>
  function delegated(...call: unknown[]) {
    return (load()[name] as unknown as (...call: unknown[]) => void)(...call);
  };
server.addService(
  ResourceProviderService,
  Object.fromEntries(
    methods.map((name) => [name, delegate(name)]),
  ) as unknown as UntypedServiceImplementation,
);
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  // The engine reads the port from the first line.
  process.stdout.write(`${port}\n`);
  setImmediate(load);
});

// An engine that was killed cannot end its plugins.
const engine = process.ppid;
setInterval(() => {
  if (process.ppid !== engine) process.exit();
}, WATCH).unref();
