import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { dependencies, scripts, version } from "../../package.json";
import { evaluate } from "./evaluate";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder";

const checkout = resolve(__dirname, "../..");

interface LockFile {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean }>;
}

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder?.remove());

const call = (name: string, ...args: unknown[]) =>
  evaluate("release/obstacles.mjs", `tool.${name}(...${JSON.stringify([folder.path, ...args])})`);

/** A checkout with a changelog and states that are recorded of these versions. */
function layOut(changelog: string, ...versions: string[]): void {
  writeFileSync(join(folder.path, "CHANGELOG.md"), changelog);
  for (const each of versions) record(each, "{}");
}

function record(version: string, state: string): void {
  const states = join(folder.path, "test/fixtures/state", version);
  for (const host of ["dynamic", "plugin"]) {
    mkdirSync(join(states, host), { recursive: true });
    for (const file of ["stack.json", "back-ends.json"]) writeFileSync(join(states, host, file), state);
  }
  writeFileSync(join(states, "index.js"), "");
}

function git(...args: string[]): void {
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  execFileSync("git", [...author, ...args], { cwd: folder.path, stdio: "ignore" });
}

test("this version can be released", () => {
  for (const each of ["CHANGELOG.md", "test/fixtures/state"])
    cpSync(join(checkout, each), join(folder.path, each), { recursive: true });
  expect(call("obstaclesTo", version)).toEqual([]);
});

test("a version without recorded states or a section in the changelog is refused, with what is missing", () => {
  layOut("# Changelog\n\n## 1.2.0, 1 May 2030\n", "1.2.0");
  expect(call("obstaclesTo", "1.2.0")).toEqual([]);
  expect(call("obstaclesTo", "1.2")).toEqual([
    expect.stringMatching(
      /^test\/fixtures\/state\/1\.2 lacks index\.js, dynamic\/stack\.json, .*plugin\/back-ends\.json:/,
    ),
    expect.stringContaining('CHANGELOG.md has no section "## 1.2".'),
  ]);
  rmSync(join(folder.path, "test/fixtures/state/1.2.0/plugin/stack.json"));
  expect(call("obstaclesTo", "1.2.0")).toEqual([expect.stringContaining(" lacks plugin/stack.json: ")]);
});

test("a version is refused when the states of a released one were recorded anew", () => {
  layOut("## 1.0.0\n## 1.1.0\n", "1.0.0", "1.1.0");
  git("init");
  git("add", ".");
  git("commit", "--message", "Release");
  git("tag", "v1.0.0");
  record("1.1.0", "[]");
  expect(call("obstaclesTo", "1.1.0")).toEqual([]);
  record("1.0.0", "[]");
  expect(call("obstaclesTo", "1.1.0")).toEqual([
    expect.stringMatching(/^test\/fixtures\/state\/1\.0\.0 is not as it was released: /),
  ]);
});

test("a rehearsal says what is left to do before the artefacts go out", () => {
  layOut("## 1.0.0, not released yet\n## 0.9.0, 1 May 2030\n");
  expect(call("remarksOn", "0.9.0", true)).toEqual([]);
  expect(call("remarksOn", "1.0.0", false)).toEqual([
    "CHANGELOG.md says that 1.0.0 is not released. Write the day there.",
    "The checkout has changes that are not committed. Commit them.",
  ]);
});

test("an artefact is described by its sizes and its digest", () => {
  const [file, content] = [join(folder.path, "a.tgz"), join(folder.path, "content/deep")];
  mkdirSync(content, { recursive: true });
  for (const each of [file, join(content, "one"), join(content, "..", "two")]) writeFileSync(each, "1234");
  const paths = JSON.stringify([file, join(folder.path, "content")]);
  expect(evaluate("release/artefacts.mjs", `tool.describeArtefact(...${paths})`)).toEqual({
    file: "a.tgz",
    size: 4,
    unpacked: { files: 2, size: 8 },
    sha256: "03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4",
  });
});

test("what users install runs no script, but for one of the SDK's", () => {
  const ran = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
  expect(Object.keys(scripts).filter((name) => ran.includes(name))).toEqual([]);
  // npm takes this file for a script.
  expect(readdirSync(checkout)).not.toContain("binding.gyp");
  const lock = JSON.parse(readFileSync(join(checkout, "package-lock.json"), "utf8")) as LockFile;
  const installed = Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  expect(installed.filter(([, each]) => each.hasInstallScript).map(([path]) => path)).toEqual([
    "node_modules/protobufjs",
  ]);
});

// By night only: it installs from the registry with three package managers.
if (process.env.VOIP_TEST_NIGHTLY) {
  test("a release is made, installed and described, and nothing else is written", async () => {
    const script = join(checkout, "tools/run.mjs");
    await promisify(execFile)(process.execPath, [script, "release", folder.path], { cwd: checkout });
    const names = {
      tarball: `pulumi-voip-${version}.tgz`,
      archive: `pulumi-resource-voip-v${version}.tar.gz`,
      bill: `pulumi-voip-${version}.cdx.json`,
      manifest: `pulumi-voip-${version}.manifest.json`,
    };
    expect(readdirSync(folder.path).sort()).toEqual(Object.values(names).sort());

    const read = (file: string) => JSON.parse(readFileSync(join(folder.path, file), "utf8"));
    const manifest = read(names.manifest);
    const artefacts = [names.tarball, names.archive, names.bill].map((file) => {
      const bytes = readFileSync(join(folder.path, file));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return expect.objectContaining({ file, size: bytes.length, sha256 });
    });
    expect(manifest).toMatchObject({ name: "pulumi-voip", version, artefacts });
    const tools = ["node", "npm", "pnpm", "yarn", "pulumi", "@pulumi/pulumi"];
    expect(Object.keys(manifest.testedWith)).toEqual(tools);
    const bill = read(names.bill);
    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      metadata: { component: { name: "pulumi-voip", version } },
    });
    expect(manifest.packages).toHaveLength(bill.components.length);
    const direct = Object.keys(dependencies).map((name) => expect.stringContaining(`${name}@`));
    expect(manifest.packages).toEqual(expect.arrayContaining(direct));
  }, 900_000);
}
