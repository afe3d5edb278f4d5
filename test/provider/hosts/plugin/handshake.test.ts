import { version } from "../../../../provider/version";
import { startEngine } from "../listening-engine";
import { urnOf } from "./engine";
import { mac, redirection, runsOfEachTest, url } from "./runs";

const run = runsOfEachTest();

test.each(["handshake", "attach"] as const)(
  "people are told beside the resource, through the engine that the %s names",
  async (named) => {
    const listening = await startEngine();
    try {
      const engine = await run.start();
      await engine[named](listening.address);
      run.estate.redirection.store.setPhone({ mac, url });
      await engine.create(redirection, { mac, url });
      await listening.until(1);
      expect(listening.told).toEqual([
        [2, expect.stringContaining("existed already"), false, urnOf(redirection)],
      ]);
    } finally {
      listening.stop();
    }
  },
);

test("the handshake asks for secrets as secrets, and the schema is the checked-in one", async () => {
  const engine = await run.startPlugin();
  expect(await engine.handshake()).toMatchObject({
    acceptSecrets: true,
    acceptResources: false,
    acceptOutputs: false,
  });
  expect(JSON.parse(await engine.schema())).toMatchObject({ name: "voip" });
});

test("engines without a handshake hear the same when they configure it, and every engine its version", async () => {
  const engine = await run.startPlugin();
  expect(await engine.configure(run.settings())).toEqual({
    acceptsecrets: true,
    supportspreview: true,
    acceptresources: false,
    acceptoutputs: false,
    supportsAutonamingConfiguration: false,
  });
  expect(await engine.version()).toBe(version);
});
