import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "../../../../simulators/ngcp/json";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const model = kindOf("ngcp:PbxDeviceModel");
const config = kindOf("ngcp:PbxDeviceConfig");
const profile = kindOf("ngcp:PbxDeviceProfile");
const device = kindOf("ngcp:PbxDevice");

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const d785 = {
  ...{ vendor: "Snom", model: "D785", resellerId: "1", bootstrapMethod: "redirect_snom" },
  bootstrapConfigRedirectSnomUser: "isp",
  bootstrapConfigRedirectSnomPassword: "correct horse",
  linerange: [
    {
      name: "Keys",
      canPrivate: true,
      keys: [
        { x: 1, y: 1, labelpos: "left" },
        { x: 1, y: 9, labelpos: "left" },
      ],
    },
  ],
  frontImage: "test/fixtures/d785.png",
};

/** A model with a configuration, a profile and a phone whose two keys are lines. */
async function provisioned() {
  const run = estate.run();
  const made = await run.create(model, d785);
  const template = { deviceModelId: made.id, version: "1.0", source: "test/fixtures/snom.xml" };
  const { id: configId } = await run.create(config, template);
  const { id: profileId } = await run.create(profile, { configId, name: "Office" });
  const line = (keyNum: number) => ({ linerange: "Keys", keyNum, type: "private", subscriberId: "1" });
  const phone = await run.create(device, {
    ...{ customerId: "4", profileId, identifier: "000413aabbcc", stationName: "Lobby" },
    lines: [line(0), line(1)],
  });
  return { made, template, configId, profileId, phone };
}

const stored = (id: string) => estate.ngcp.store.row("pbxdevicemodels", Number(id));
const linesOf = (id: string) => {
  const lines = estate.ngcp.store.row("pbxdevices", Number(id))?.lines ?? [];
  return (lines as { key_num: Json }[]).map(({ key_num }) => key_num);
};

test("a device model that has something is not removed, and what would go is said", async () => {
  const { made, configId, profileId } = await provisioned();
  const failureOfRemoving = async (kind: typeof model, id: string) => {
    const found = await estate.run().read(kind, id);
    return (await failureOf(estate.run().remove(kind, { id, outputs: found?.outputs ?? {} }))).message;
  };
  expect(await failureOfRemoving(model, made.id)).toContain(
    "still has 1 device config, 1 device profile and 1 device, which would go with it",
  );
  expect(await failureOfRemoving(config, configId)).toContain("still has 1 device profile and 1 device");
  expect(await failureOfRemoving(profile, profileId)).toContain("still has 1 device, which");
  expect(estate.ngcp.store.rows("pbxdevices")).toHaveLength(2);

  await estate.run().remove(model, { ...made, outputs: { ...made.outputs, forceDestroy: true } });
  expect(estate.ngcp.store.rows("pbxdevices")).toHaveLength(1);
});

test("a change of a device model keeps its credentials at the redirect service", async () => {
  const made = await estate.run().create(model, d785);
  await estate.run().update(model, made, { ...d785, bootstrapUri: "https://prov.example.com" });
  expect(stored(made.id)).toMatchObject({
    bootstrap_config_redirect_snom_user: "isp",
    bootstrap_config_redirect_snom_password: "correct horse",
    bootstrap_uri: "https://prov.example.com",
  });
});

test("a change of what keys can do keeps the lines of devices", async () => {
  const { made, phone } = await provisioned();
  const [range] = d785.linerange;
  const linerange = [
    { ...range, canBlf: true },
    { name: "More", keys: [] },
  ];
  const changed = await estate.run().update(model, made, { ...d785, linerange });
  expect(changed.outputs.linerange).toEqual([{ ...range, canBlf: true }, { name: "More" }]);
  expect(linesOf(phone.id)).toEqual([0, 1]);
});

test("a device model without a picture is refused at preview", async () => {
  const { frontImage: _image, ...without } = d785;
  expect(await estate.run().failures(model, without)).toEqual([
    { input: "frontImage", reason: expect.stringContaining("NGCP takes no device model without a picture") },
  ]);
});

test("a password of a redirect service appears in no failure", async () => {
  estate.faults(model).add({
    match: { method: "POST" },
    do: { kind: "status", status: 422, body: JSON.stringify({ code: 422, message: "not correct horse" }) },
  });
  const failure = await failureOf(estate.run().create(model, d785));
  expect(failure.message).toContain("not ");
  expect(failure.message).not.toContain("correct horse");
});

test("ranges of connected extensions are no part of a model", async () => {
  const made = await estate.run().create(model, d785);
  const linerange = stored(made.id)?.linerange ?? [];
  const foreign = { id: 99, name: "Side car", keys: [], num_lines: 0, extension_range: 7 };
  estate.ngcp.store.change("pbxdevicemodels", Number(made.id), {
    linerange: [...(linerange as Json[]), foreign],
  });
  const found = await estate.run().read(model, made.id, made.outputs);
  expect(found?.outputs).toEqual(made.outputs);
});

test("a template that is not ASCII is known again, although the server encodes it once more", async () => {
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  const source = join(folder, "snom.txt");
  writeFileSync(source, "phone_name: Tür\n");
  const made = await estate.run().create(config, { deviceModelId: "1", version: "2.0", source });
  const found = await estate.run().read(config, made.id, made.outputs);
  rmSync(folder, { recursive: true });
  expect(found?.outputs).toEqual(made.outputs);
  expect(estate.ngcp.store.row("pbxdeviceconfigs", Number(made.id))).toMatchObject({
    content_type: "text/plain",
    version: "2.0",
  });
});

test("another version of a template goes with the template, for there is no other way", async () => {
  const { template, configId } = await provisioned();
  const made = await estate.run().read(config, configId);
  estate.forget();
  await estate
    .run()
    .update(config, { id: configId, outputs: made?.outputs ?? {} }, { ...template, version: "2.0" });
  expect(estate.writes()).toEqual({ PUT: 1 });
  expect(estate.ngcp.store.row("pbxdeviceconfigs", Number(configId))).toMatchObject({
    content_type: "text/xml",
    version: "2.0",
  });
});

test.each(["00:04:13:AA:BB:CC", "000413AABBCC", "0004.13aa.bbcc"])(
  "a phone that is there as %s is the declared one, whatever the notation",
  async (identifier) => {
    const { phone } = await provisioned();
    const found = await estate.run().read(device, phone.id, phone.outputs);
    const declared = { ...phone.outputs, identifier };
    expect(await estate.run().diff(device, found ?? phone, declared)).toEqual([]);
  },
);
