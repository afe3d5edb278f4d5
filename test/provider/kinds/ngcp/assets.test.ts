import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const config = kindOf("ngcp:PbxDeviceConfig");
const path = "test/fixtures/snom.xml";
const xml = readFileSync(path, "utf8");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** An asset as the engine hands it to both hosts. */
const asset = (content: { path?: string; text?: string; uri?: string }) => ({
  "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17",
  hash: sha256(content.text ?? ""),
  ...content,
});

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const declared = (source: unknown) => ({ deviceModelId: "1", version: "2.0", source });
const stored = () =>
  estate.ngcp.store
    .rowsWith("pbxdeviceconfigs", "version", "2.0")
    .map(({ content }) => Buffer.from(String(content), "base64").toString());

test("a FileAsset is the file at its path", async () => {
  const run = estate.run();
  const made = await run.create(config, declared(asset({ path })));
  expect(made.outputs.source).toEqual({ path, sha256: sha256(xml) });
  expect(stored()).toEqual([xml]);
  expect(await run.diff(config, made, declared(path))).toEqual([]);
});

test("of a StringAsset the text is sent and the digest alone recorded", async () => {
  const text = "<settings>\n  Grüße\n</settings>\n";
  const run = estate.run();
  const inputs = await run.check(config, declared(asset({ text })));
  expect(inputs.source).toEqual({ sha256: sha256(text) });
  const made = await run.create(config, declared(asset({ text })));
  expect(made.outputs.source).toEqual({ sha256: sha256(text) });
  expect(stored()).toEqual([text]);
  expect(await estate.run().diff(config, made, declared(asset({ text })))).toEqual([]);
});

test("another text is an update, and one that somebody changed at the server is drift that is repaired", async () => {
  const made = await estate.run().create(config, declared(asset({ text: "one" })));
  const two = declared(asset({ text: "two" }));
  expect(await estate.run().diff(config, made, two)).toEqual([
    { path: ["source"], change: "update", replace: false },
  ]);
  const changed = await estate.run().update(config, made, two);
  expect(stored()).toEqual(["two"]);

  const content = Buffer.from("by hand").toString("base64");
  estate.ngcp.store.change("pbxdeviceconfigs", Number(made.id), { content });
  const read = await estate.run().read(config, changed.id, changed.outputs);
  expect(read?.outputs.source).toEqual({ sha256: sha256("by hand") });
  await estate.run().update(config, read ?? changed, two);
  expect(stored()).toEqual(["two"]);
});

test("a digest without the text of which it is cannot be sent", async () => {
  const source = { sha256: sha256("never seen in this process") };
  const failure = await failureOf(estate.run().create(config, declared(source)));
  expect(failure.message).toContain("only its digest is declared");
});

test("what would have to be fetched is refused at preview", async () => {
  const uri = "https://example.com/snom.xml";
  expect(await estate.run().failures(config, declared(asset({ uri })))).toEqual([
    {
      input: "source",
      reason: `source.uri: a RemoteAsset is not fetched. Download it, and give its path, got "${uri}".`,
    },
  ]);
});

test("an asset of a file that is not there is refused at preview, and so is an archive", async () => {
  const missing = await estate.run().failures(config, declared(asset({ path: "missing.xml" })));
  expect(missing[0]?.reason).toContain("source: expected the path of a file that can be read (ENOENT)");
  const archive = { "4dabf18193072939515e22adb298388d": "0def7320c3a5731c473e5ecbe6d01bc7", assets: {} };
  const refused = await estate.run().failures(config, declared(archive));
  expect(refused[0]?.reason).toContain("source: expected a file");
});
