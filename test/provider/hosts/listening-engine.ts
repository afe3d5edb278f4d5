import { Server, ServerCredentials } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";

/** An engine that only notes what it is told. */
export async function startEngine() {
  const told: [severity: number, message: string, isPassing: boolean, urn: string][] = [];
  let arrived = () => {};
  const server = new Server();
  const refuse = (_call: unknown, reply: (error: Error) => void) => reply(new Error("not here"));
  const methods = Object.fromEntries(Object.keys(EngineService).map((name) => [name, refuse]));
  server.addService(
    EngineService as never,
    {
      ...methods,
      log({ request }: { request: LogRequest }, reply: (error: Error) => void) {
        told.push([request.getSeverity(), request.getMessage(), request.getEphemeral(), request.getUrn()]);
        arrived();
        reply(new Error("the answer does not matter"));
      },
    } as never,
  );
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      arrived = () => told.length >= count && resolve();
      arrived();
    });
  return { address: `127.0.0.1:${port}`, told, until, stop: () => server.forceShutdown() };
}
