// Makes what a release is made of, and publishes nothing:
//   npm run release [-- <folder>]
// The npm package, the plugin's archive, what is in it (CycloneDX) and a manifest with sizes, digests and versions come
// into the folder, `release` unless another is named, once both are installed and used. Linux and macOS.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join, resolve } from "node:path";
import { sourceDate } from "../archive.mjs";
import { build } from "../build.mjs";
import { ensureEngine } from "../engine/engine.mjs";
import { describeArtefact, packagesOf } from "./artefacts.mjs";
import { checkArchive, checkPackage } from "./installation.mjs";
import { obstaclesTo, remarksOn } from "./obstacles.mjs";
import { run } from "./run.mjs";

const checkout = resolve(".");
const folder = resolve(process.argv[2] ?? "release");
const wanted = JSON.parse(readFileSync("package.json", "utf8"));
const { name, version, devDependencies } = wanted;
const sdk = "@pulumi/pulumi";

/**
 * Makes and checks everything in a draft.
 * @param {string} draft
 * @returns {Promise<string[]>} the files that are to be released
 */
async function make(draft) {
  build(["--force"]);
  const engine = await ensureEngine();
  process.env.PATH = [engine.bin, process.env.PATH].join(delimiter);

  say("making the npm package and the plugin's archive");
  const [{ filename }] = JSON.parse(
    await run(["npm", "pack", "--ignore-scripts", "--json", "--pack-destination", draft], { cwd: checkout }),
  );
  const tarball = join(draft, filename);
  const archive = (
    await run([process.execPath, "tools/plugin-archive.mjs", draft], { cwd: checkout })
  ).trim();

  say("installing them with npm, pnpm, yarn and the engine");
  const [versions] = await Promise.all([
    checkPackage(tarball, wanted, `${sdk}@${devDependencies[sdk]}`, emptyFolder(draft, "projects")),
    checkArchive(archive, wanted, emptyFolder(draft, "home")),
  ]);

  // npm takes the name of the folder for that of what it lists.
  const content = emptyFolder(draft, "package", name);
  const running = emptyFolder(draft, "plugin", name);
  await run(["tar", "-xzf", tarball, "-C", content, "--strip-components=1"], { cwd: draft });
  await run(["tar", "-xzf", archive, "-C", running], { cwd: draft });
  const bill = join(draft, `${name}-${version}.cdx.json`);
  const listed = JSON.parse(await run(["npm", "sbom", "--sbom-format", "cyclonedx"], { cwd: running }));
  delete listed.serialNumber; // both would be others each time
  listed.metadata.timestamp = sourceDate(checkout).toISOString();
  writeFileSync(bill, `${JSON.stringify(listed, undefined, 2)}\n`);

  const manifest = join(draft, `${name}-${version}.manifest.json`);
  const described = {
    name,
    version,
    commit: (await git("rev-parse", "HEAD")).trim(),
    testedWith: {
      node: process.versions.node,
      ...versions,
      pulumi: engine.version,
      [sdk]: devDependencies[sdk],
    },
    artefacts: [
      describeArtefact(tarball, content),
      describeArtefact(archive, running),
      describeArtefact(bill),
    ],
    packages: packagesOf(JSON.parse(readFileSync(bill, "utf8"))),
  };
  writeFileSync(manifest, `${JSON.stringify(described, undefined, 2)}\n`);
  return [tarball, archive, bill, manifest];
}

/** @param {string[]} path */
function emptyFolder(...path) {
  const made = join(...path);
  mkdirSync(made, { recursive: true });
  return made;
}

/** @param {string[]} args */
function git(...args) {
  return run(["git", ...args], { cwd: checkout });
}

/** @param {string} sentence */
function say(sentence) {
  console.error(`release: ${sentence}`);
}

const obstacles = obstaclesTo(checkout, version);
for (const obstacle of obstacles) say(obstacle);
if (obstacles.length > 0) process.exit(1);

const draft = mkdtempSync(join(tmpdir(), "voip-release-"));
try {
  const files = await make(draft);
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    copyFileSync(file, join(folder, basename(file)));
    console.log(join(folder, basename(file)));
  }
  const isCommitted = (await git("status", "--porcelain")) === "";
  for (const remark of remarksOn(checkout, version, isCommitted)) say(remark);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(draft, { recursive: true, force: true });
}
