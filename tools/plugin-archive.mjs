// The plugin with all that it needs to run, for `pulumi plugin install resource voip <version> --file <archive>`:
//   node tools/plugin-archive.mjs [<folder>]
// prints the archive's path. Any platform with Node can run it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceDate, writeArchive } from "./archive.mjs";
import { build } from "./build.mjs";

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const isWindows = process.platform === "win32";

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, ...args) {
  const options = { cwd, encoding: /** @type {const} */ ("utf8"), shell: isWindows };
  return execFileSync(isWindows ? "npm.cmd" : "npm", args, { ...options, stdio: ["ignore", "pipe", 2] });
}

/**
 * The manifest of what runs by itself: the SDK, which users of the package have beside it, is a dependency here.
 * @param {string} folder
 */
function writeManifest(folder) {
  const file = join(folder, "package.json");
  const { devDependencies, workspaces, scripts, peerDependencies, ...manifest } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  for (const name of Object.keys(peerDependencies)) manifest.dependencies[name] = devDependencies[name];
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

const folder = resolve(process.argv[2] ?? ".");
process.chdir(checkout);
build();
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const archive = join(folder, `pulumi-resource-voip-v${version}.tar.gz`);
const draft = mkdtempSync(join(tmpdir(), "voip-plugin-"));
try {
  const packed = npm(checkout, "pack", "--ignore-scripts", "--json", "--pack-destination", draft);
  const [{ filename }] = JSON.parse(packed);
  execFileSync("tar", ["-xzf", filename], { cwd: draft });
  const content = join(draft, "package");
  writeManifest(content);
  // The versions are those that everything here is tested with.
  copyFileSync("package-lock.json", join(content, "package-lock.json"));
  const omitted = ["--omit=dev", "--omit=optional", "--omit=peer", "--ignore-scripts"];
  npm(content, "install", ...omitted, "--prefer-offline", "--no-audit", "--no-fund");
  await writeArchive(content, archive, sourceDate(checkout));
} finally {
  rmSync(draft, { recursive: true, force: true });
}
console.log(archive);
