import { Server, ServerCredentials } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import { connectEngineLog } from "../../../../provider/hosts/dynamic/engine-log";

/** An engine that only notes what it is told. */
async function startEngine() {
  const told: [severity: number, message: string, isPassing: boolean][] = [];
  let arrived = () => {};
  const server = new Server();
  const refuse = (_call: unknown, reply: (error: Error) => void) => reply(new Error("not here"));
  const methods = Object.fromEntries(Object.keys(EngineService).map((name) => [name, refuse]));
  server.addService(
    EngineService as never,
    {
      ...methods,
      log({ request }: { request: LogRequest }, reply: (error: Error) => void) {
        told.push([request.getSeverity(), request.getMessage(), request.getEphemeral()]);
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

test("warnings, information and passing messages reach the engine, whatever it answers", async () => {
  const engine = await startEngine();
  try {
    const log = connectEngineLog(engine.address);
    log.warn("sraps:Phone x existed already");
    log.info("sraps:Phone x stays");
    log.status("100 of 200 phones done");
    await engine.until(3);
    expect(
      new Map(engine.told.map(([severity, message, isPassing]) => [message, [severity, isPassing]])),
    ).toEqual(
      new Map([
        ["sraps:Phone x existed already", [2, false]],
        ["sraps:Phone x stays", [1, false]],
        ["100 of 200 phones done", [1, true]],
      ]),
    );
  } finally {
    engine.stop();
  }
});

test.each([undefined, "", "--flag", "not an address"])(
  "without an engine (%j) nothing is told and nothing fails",
  (address) => {
    const log = connectEngineLog(address);
    log.warn("a");
    log.info("b");
  },
);

test("an engine that has gone is no failure", async () => {
  const engine = await startEngine();
  engine.stop();
  const log = connectEngineLog(engine.address);
  log.warn("a");
  await new Promise((resolve) => setTimeout(resolve, 50));
});
