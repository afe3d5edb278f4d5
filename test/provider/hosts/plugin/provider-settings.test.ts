import { DiffResponse } from "@pulumi/pulumi/proto/provider_pb";
import * as fc from "fast-check";
import { CONFIG_KEYS } from "../../../../provider/connections/settings";
import { UNKNOWN } from "../../../../provider/lifecycle/values";
import { secret } from "./engine";
import { mac, redirection, runsOfEachTest, url } from "./runs";

const run = runsOfEachTest();

test("the settings of a provider are taken as objects and as JSON texts, and are secret in state whatever of them was wrapped", async () => {
  const engine = await run.startPlugin();
  const { sraps, redirection: other } = run.settings();
  const text = JSON.stringify(other);
  const news = { sraps: { ...sraps, key: secret(sraps?.key) }, redirection: text, version: "0.1.0" };
  const inputs = await engine.checkConfig(news);
  expect(inputs).toEqual({ sraps: secret(sraps), redirection: secret(text), version: "0.1.0" });
  await engine.configure(inputs);
  await engine.create(redirection, { mac, url });
  await engine.create("sraps:Phone", { mac, autoprovisioning: true });
  expect(run.estate.redirection.store.phone(mac)).toBeDefined();
  expect(run.estate.sraps.store.endpoint(mac)).toBeDefined();
});

test("the settings of a provider are passed on as they are while something in them is not known", async () => {
  const engine = await run.startPlugin();
  const news = { sraps: { baseUrl: UNKNOWN, key: secret("k") } };
  expect(await engine.checkConfig(news)).toEqual(news);
});

test("the settings of a provider never ask for another provider, whatever changes of them", async () => {
  const engine = await run.startPlugin();
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(UNKNOWN), fc.constant(null));
  const object = fc.dictionary(fc.constantFrom("url", "baseUrl", "keyId", "password"), leaf, {
    noNullPrototype: true,
  });
  const account = fc.oneof(
    object,
    object.map((each) => JSON.stringify(each)),
    leaf,
    object.map(secret),
  );
  const names = [...CONFIG_KEYS.map((key) => key.replace("voip:", "")), "version", "unheardOf"];
  const connections = fc.dictionary(fc.string(), account, { maxKeys: 2, noNullPrototype: true });
  // Each case goes over the wire: many small ones find more in the same time.
  const inputs = fc.dictionary(fc.constantFrom(...names), fc.oneof(account, connections), {
    maxKeys: 3,
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(inputs, inputs, async (olds, news) => {
      const diff = await engine.diffConfig(olds, news);
      expect([diff.getReplacesList(), diff.getDeletebeforereplace()]).toEqual([[], false]);
      // The engine would take a replacement from the details as well.
      expect(diff.getDetaileddiffMap().getLength()).toBe(0);
      expect(diff.getChanges()).not.toBe(DiffResponse.DiffChanges.DIFF_UNKNOWN);
    }),
  );
});

test("the settings of a provider are the same in either spelling, and a changed one is told by the back end", async () => {
  const engine = await run.startPlugin();
  const { sraps } = run.settings();
  const same = await engine.diffConfig(
    { sraps: JSON.stringify(sraps) },
    { sraps: { ...sraps, maxAttempts: "1" } },
  );
  expect(same.getChanges()).toBe(1);
  const other = await engine.diffConfig(
    { sraps: JSON.stringify(sraps) },
    { sraps: { ...sraps, key: "new" } },
  );
  expect([other.getChanges(), other.getDiffsList()]).toEqual([2, ["sraps"]]);
});

test("the settings of a provider that are wrong are told in full once, by name, before any request", async () => {
  const engine = await run.start({});
  const first = await engine.check(redirection, { mac, url });
  const second = await engine.check(redirection, { mac, url });
  expect(first.failures).toEqual([expect.stringMatching(/voip:redirection\.username .* is not set/)]);
  expect(second.failures).toEqual([expect.stringMatching(/as said for another resource/)]);
  expect(run.estate.requests()).toEqual({});
});

test("the settings of a provider cause no request, right or wrong, until something is asked of a back end", async () => {
  const engine = await run.startPlugin();
  const settings = run.settings();
  await engine.handshake();
  await engine.schema();
  await engine.configure(await engine.checkConfig(settings));
  await engine.diffConfig(settings, { ...settings, sraps: {} });
  await engine.cancel();
  expect(run.estate.requests()).toEqual({});
});

test("the settings of a provider are waited for by calls that come before them", async () => {
  const engine = await run.startPlugin();
  const early = engine.create(redirection, { mac, url });
  await engine.configure(run.settings());
  expect((await early).id).toBe(mac);
});
