import { connectEngineLog } from "../../../provider/hosts/engine-log";
import { startEngine } from "./listening-engine";

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
