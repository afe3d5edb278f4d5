import { createRequire } from "node:module";
import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";
import type { Log } from "../../lifecycle/session";

type Severity = Parameters<LogRequest["setSeverity"]>[0];

/**
 * Tells people through the engine, whose address is the provider process's first argument. What is written to
 * stdout or stderr instead would appear as a message of the whole stack. Without an engine nothing is told.
 */
export function connectEngineLog(address: string | undefined): Log {
  if (!address || !/^[\w.[\]:-]+:\d+$/.test(address)) return { warn() {}, info() {}, status() {} };
  let client: EngineClient | undefined;
  const send = (severity: Severity, message: string, isPassing = false) => {
    client ??= connect(address);
    const request = new LogRequest();
    request.setSeverity(severity);
    request.setMessage(message);
    request.setEphemeral(isPassing);
    // A message that does not arrive must not fail the write that it tells of.
    client.log(request, () => {});
  };
  return {
    warn: (message) => send(LogSeverity.WARNING, message),
    info: (message) => send(LogSeverity.INFO, message),
    status: (message) => send(LogSeverity.INFO, message, true),
  };
}

function connect(address: string): EngineClient {
  // The credentials must come from the very copy of grpc-js that the SDK's client was built with.
  const sdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));
  const { credentials } = sdk("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
  const { EngineClient } =
    require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  return new EngineClient(address, credentials.createInsecure());
}
