import { withEstate } from "./estate";
import { hosts } from "./harness";

jest.setTimeout(240_000);

/** The template as a text, the sound as a file that the program writes. */
const program = ({ template, sound }: Record<"template" | "sound", string>) => `
const { asset, secret } = require("@pulumi/pulumi");
const { writeFileSync } = require("node:fs");
const { ngcp } = require("pulumi-voip");
writeFileSync("hold.wav", ${JSON.stringify(sound)});
const model = new ngcp.PbxDeviceModel("model", {
  vendor: "Snom", model: "D785", resellerId: 1, bootstrapMethod: "none", linerange: [{ name: "Keys" }],
  frontImage: new asset.StringAsset("front"),
});
new ngcp.PbxDeviceConfig("config", {
  deviceModelId: model.id, version: "1", source: secret(new asset.StringAsset(${JSON.stringify(template)})),
});
const sounds = new ngcp.SoundSet("sounds", { name: "Acme", resellerId: 1 });
new ngcp.SoundFile("hold", {
  soundSetId: sounds.id, handle: "music_on_hold", filename: "hold.wav", source: new asset.FileAsset("hold.wav"),
});
`;
const first = { template: "<settings>canary Grüße</settings>", sound: "RIFF one" };

test.each(hosts)("%s: an asset is sent, its digest alone recorded, and a change of it seen", async (host) => {
  await withEstate({ name: "assets", host, program: program(first) }, async (stack, simulators) => {
    const { store } = simulators.ngcp;
    const stored = () =>
      (["pbxdeviceconfigs", "soundfiles"] as const).map((table) =>
        store.rows(table).map(({ content }) => Buffer.from(String(content), "base64").toString()),
      );
    (await stack.up()).expectSuccess();
    expect(stored()).toEqual([[first.template], [first.sound]]);
    const state = JSON.stringify(await stack.exportState(["--show-secrets"]));
    expect([state.includes("canary"), state.includes("RIFF one")]).toEqual([false, false]);
    expect(JSON.stringify(await stack.exportState())).toMatch(
      /"source":{"path":"hold.wav","sha256":"\w{64}"}/,
    );

    // By hand, where the server can be asked what it has.
    const [{ id = 0 } = {}] = store.rows("pbxdeviceconfigs");
    store.change("pbxdeviceconfigs", id, { content: Buffer.from("by hand").toString("base64") });
    const refresh = (await stack.refresh()).expectSuccess();
    expect(refresh.steps().map(({ op, name }) => `${op} ${name}`)).toContain("update config");

    const second = { template: "<settings/>", sound: "RIFF two" };
    stack.writeProgram(program(second));
    const up = (await stack.up()).expectSuccess();
    expect(
      up
        .steps()
        .map(({ op, name }) => `${op} ${name}`)
        .sort(),
    ).toEqual(["update config", "update hold"]);
    expect(stored()).toEqual([[second.template], [second.sound]]);

    (await stack.preview(["--expect-no-changes"])).expectSuccess();
  });
});
