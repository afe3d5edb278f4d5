import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";
import type { Log } from "../lifecycle/session";
import { grpc } from "./sdk-copies";

type Severity = Parameters<LogRequest["setSeverity"]>[0];

/** What is said of the stack, and of single resources of it. */
export interface EngineLog extends Log {
  of(urn: string): Log;
}

/**
 * Tells people through the engine, whose address is the provider process's first argument. What is written to
 * stdout or stderr instead would appear as a message of the whole stack. Without an engine nothing is told.
 */
export function connectEngineLog(address: string | undefined): EngineLog {
  const silent: Log = { warn() {}, info() {}, status() {} };
  if (!address || !/^[\w.[\]:-]+:\d+$/.test(address)) return { ...silent, of: () => silent };
  let client: EngineClient | undefined;
  const send = (urn: string, severity: Severity, message: string, isPassing = false) => {
    client ??= connect(address);
    const request = new LogRequest();
    request.setUrn(urn);
    request.setSeverity(severity);
    request.setMessage(message);
    request.setEphemeral(isPassing);
    // A message that does not arrive must not fail the write that it tells of.
    client.log(request, () => {});
  };
  const of = (urn: string): Log => ({
    warn: (message) => send(urn, LogSeverity.WARNING, message),
    info: (message) => send(urn, LogSeverity.INFO, message),
    status: (message) => send(urn, LogSeverity.INFO, message, true),
  });
  return { ...of(""), of };
}

function connect(address: string): EngineClient {
  const { EngineClient } =
    require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  return new EngineClient(address, grpc().credentials.createInsecure());
}
