import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "../../../../provider/lifecycle/reconcile";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const soundFile = kindOf("ngcp:SoundFile");
const hold = readFileSync("test/fixtures/hold.wav");
const jazz = readFileSync("test/fixtures/jazz.wav");

let estate: Estate;
let folder: string;
let path: string;

beforeEach(async () => {
  estate = await startEstate();
  folder = mkdtempSync(join(tmpdir(), "sounds-"));
  path = join(folder, "hold.wav");
  writeFileSync(path, hold);
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await estate.stop();
});

const declared = () => ({ soundSetId: "1", handle: "music_on_hold", filename: "hold.wav", source: path });
const stored = () => estate.ngcp.store.rows("soundfiles").map(({ content }) => content);

test("the file is sent as it is", async () => {
  await estate.run().create(soundFile, declared());
  expect(stored()).toEqual([hold.toString("base64")]);
});

test("another content at the same path is shown by the preview and uploaded, in place", async () => {
  const made = await estate.run().create(soundFile, declared());
  writeFileSync(path, jazz);
  const changes = await estate.run().diff(soundFile, made, declared());
  expect(changes).toEqual([{ path: ["source"], change: "update", replace: false }]);
  estate.forget();
  const changed = await estate.run().update(soundFile, made, declared());
  expect(changed.id).toBe(made.id);
  expect(estate.writes()).toEqual({ POST: 1 });
  expect(stored()).toEqual([jazz.toString("base64")]);
  expect(await estate.run().diff(soundFile, changed, declared())).toEqual([]);
});

test("the same content elsewhere is no change", async () => {
  const made = await estate.run().create(soundFile, declared());
  const source = join(folder, "elsewhere.wav");
  writeFileSync(source, hold);
  expect(await estate.run().diff(soundFile, made, { ...declared(), source })).toEqual([]);
});

test("another content and another name need one request", async () => {
  const made = await estate.run().create(soundFile, declared());
  writeFileSync(path, jazz);
  estate.forget();
  await estate.run().update(soundFile, made, { ...declared(), filename: "jazz.wav", loopplay: true });
  expect(estate.writes()).toEqual({ POST: 1 });
  expect(estate.ngcp.store.rows("soundfiles")).toMatchObject([{ filename: "jazz.wav", loopplay: true }]);
});

test.each([
  ["missing.wav", "source: expected the path of a file that can be read (ENOENT)"],
  ["sound.flac", "source: expected a file that ends in .wav or .mp3 or .ogg"],
])("%s is refused at preview", async (name, reason) => {
  const source = join(folder, name);
  if (name.endsWith(".flac")) writeFileSync(source, hold);
  const failures = await estate.run().failures(soundFile, { ...declared(), source });
  expect(failures).toEqual([{ input: "source", reason: expect.stringContaining(reason) }]);
});

test("a handle that the server does not have is refused at preview, with those that are like it", async () => {
  const failures = await estate.run().failures(soundFile, { ...declared(), handle: "block" });
  expect(failures).toEqual([
    {
      input: "handle",
      reason:
        'handle: This server has no sound for "block". Did you mean block_in or block_out or block_ncos or block_clir?',
    },
  ]);
});

test("a file that changes after the check is not sent", async () => {
  const run = estate.run();
  const inputs = await run.check(soundFile, declared());
  writeFileSync(path, jazz);
  const failure = await failureOf(create(soundFile, run.session, inputs));
  expect(failure).toMatchObject({ kind: "validation" });
  expect(failure.message).toContain("has another content than its SHA-256 says");
  expect(estate.writes()).toEqual({});
});

test("a digest that is declared with the path must be that of the file", async () => {
  const source = { path, sha256: "0".repeat(64) };
  const failure = await failureOf(estate.run().create(soundFile, { ...declared(), source }));
  expect(failure.message).toContain("has another content than its SHA-256 says");
});

test("a sound set that has files is removed only when that is forced", async () => {
  const soundSet = kindOf("ngcp:SoundSet");
  const set = await estate.run().create(soundSet, { name: "Vienna", resellerId: 1 });
  await estate.run().create(soundFile, { ...declared(), soundSetId: set.id });
  const failure = await failureOf(estate.run().remove(soundSet, set));
  expect(failure.message).toContain("still has 1 sound file, which would go with it");
  const forced = { ...set, outputs: { ...set.outputs, forceDestroy: true } };
  await estate.run().remove(soundSet, forced);
  expect(stored()).toEqual([]);
});

test("a sound set stays its customer's default when something else of it changes", async () => {
  const soundSet = kindOf("ngcp:SoundSet");
  const set = { name: "Vienna", resellerId: 1, customerId: 4, contractDefault: true };
  const made = await estate.run().create(soundSet, set);
  await estate.run().update(soundSet, made, { ...set, description: "In German" });
  expect(estate.ngcp.store.row("soundsets", Number(made.id))).toMatchObject({
    contract_default: true,
    contract_id: 4,
    description: "In German",
  });
});

test("a sound set without a customer is not the one of the same name that a customer has", async () => {
  const soundSet = kindOf("ngcp:SoundSet");
  const own = await estate.run().create(soundSet, { name: "Vienna", resellerId: 1, customerId: 4 });
  const run = estate.run();
  const other = await run.create(soundSet, { name: "Vienna", resellerId: 1 });
  expect(other.id).not.toBe(own.id);
  expect(run.warnings).toEqual([]);
});
