import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { goBuild, moduleFolder } from "./build.mjs";
import { cacheFolder } from "./engine.mjs";
import { makeOnce } from "./make-once.mjs";
import { say } from "./say.mjs";
import { whenRun } from "./when-run.mjs";

const run = promisify(execFile);

/** What Python programs are run with: the SDK, and what a generated SDK is installed with and asks for besides. */
const PYTHON_PACKAGES = ["pulumi==3.255.0", "parver==0.5", "semver==3.0.4", "setuptools==80.9.0"];

/** The tool modules by what they build. */
const modules = {
  "YAML language host": fileURLToPath(new URL("yaml-host", import.meta.url)),
  "Python language host": fileURLToPath(new URL("python-host", import.meta.url)),
  "SDK generator": fileURLToPath(new URL("sdk-generator", import.meta.url)),
};

/** @param {string} root */
async function build(root) {
  const bin = join(root, "bin");
  mkdirSync(bin, { recursive: true });
  for (const [what, module] of Object.entries(modules)) await goBuild(what, module, bin, "-s -w");
  const host = await moduleFolder(modules["Python language host"], "github.com/pulumi/pulumi/sdk/v3");
  const launcher = "pulumi-language-python-exec";
  copyFileSync(join(host, "python/cmd", launcher), join(bin, launcher));

  say(`installing ${PYTHON_PACKAGES[0]} for Python programs.`);
  const python = join(root, "python");
  await run("python3", ["-m", "venv", python]);
  await run(join(python, "bin/python"), ["-m", "pip", "install", "--quiet", ...PYTHON_PACKAGES]);
}

/**
 * What programs in YAML and Python need beside the engine, and the generator of SDKs; made once and kept in the user's
 * cache folder.
 * @returns {Promise<string[]>} folders for the PATH
 */
export async function ensureLanguages() {
  const pins = createHash("sha256").update(PYTHON_PACKAGES.join());
  for (const module of Object.values(modules)) {
    for (const file of ["go.mod", "go.sum"]) pins.update(readFileSync(join(module, file)));
  }
  pins.update(readFileSync(join(modules["SDK generator"], "main.go")));
  const key = `${process.platform}-${process.arch}-${pins.digest("hex").slice(0, 8)}`;
  const folder = cacheFolder("languages", key);
  await makeOnce(folder, build);
  return [join(folder, "bin"), join(folder, "python/bin")];
}

await whenRun(import.meta.url, async () => (await ensureLanguages()).join("\n"));
