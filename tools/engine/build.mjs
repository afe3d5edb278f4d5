import { execFile, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { say } from "./say.mjs";

const run = promisify(execFile);

/** The tool modules: each a go.mod that names one command and pins all that it is built from. */
const CLI = fileURLToPath(new URL("cli", import.meta.url));
const NODE_HOST = fileURLToPath(new URL("node-host", import.meta.url));

const goMod = readFileSync(join(CLI, "go.mod"), "utf8");
export const PINNED_ENGINE = found(/\/pulumi\/pkg\/v3 v(\S+)/);
const OLDEST_GO = found(/^go (\S+)/m);

/** Files that decide what is built. */
export const PINS = [CLI, NODE_HOST].flatMap((module) => [join(module, "go.mod"), join(module, "go.sum")]);

/** @param {RegExp} pattern */
function found(pattern) {
  const text = pattern.exec(goMod)?.[1];
  if (!text) throw new Error(`tools/engine/cli/go.mod has no ${pattern}`);
  return text;
}

/** No C compiler is needed, and no go.work around the checkout takes part. */
const env = { ...process.env, CGO_ENABLED: "0", GOWORK: "off" };

/** @param {number} since */
function elapsed(since) {
  const seconds = Math.round((performance.now() - since) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Builds the tools of a module.
 * @param {string} what
 * @param {string} module
 * @param {string} bin
 * @param {string} ldflags
 * @returns {Promise<void>}
 */
export async function goBuild(what, module, bin, ldflags) {
  const start = performance.now();
  const args = ["build", "-v", "-mod=readonly", "-ldflags", ldflags, "-o", bin + sep, "tool"];
  const go = spawn("go", args, { cwd: module, env, stdio: ["ignore", "ignore", "pipe"] });
  let downloaded = 0;
  let compiled = 0;
  /** @type {string[]} */
  const problems = [];
  createInterface(go.stderr).on("line", (line) => {
    if (line.startsWith("go: downloading ")) downloaded++;
    else if (line.includes(" ")) problems.push(line);
    else compiled++;
  });
  const progress = setInterval(() => {
    say(`${what}: ${downloaded} modules downloaded, ${compiled} packages compiled, ${elapsed(start)}`);
  }, 15_000);
  const code = await new Promise((resolve, reject) => go.on("error", reject).on("close", resolve)).finally(
    () => clearInterval(progress),
  );
  if (code !== 0) throw new Error(problems.slice(-5).join("; ") || `go build ended with code ${code}`);
  say(`${what}: built in ${elapsed(start)}`);
}

/**
 * Where Go has put the sources that a module is built from.
 * @param {string} module
 * @param {string} dependency
 */
export async function moduleFolder(module, dependency) {
  const args = ["list", "-mod=readonly", "-m", "-f", "{{.Dir}}", dependency];
  const { stdout } = await run("go", args, { cwd: module, env });
  return stdout.trim();
}

/**
 * The dynamic provider is started by a script that Go only downloads.
 * @param {string} bin
 */
async function copyLauncher(bin) {
  const sdk = await moduleFolder(NODE_HOST, "github.com/pulumi/pulumi/sdk/v3");
  const scripts = join(sdk, "nodejs", "dist");
  for (const script of readdirSync(scripts).filter((name) => name.startsWith("pulumi-resource-"))) {
    writeFileSync(join(bin, script), readFileSync(join(scripts, script)), { mode: 0o755 });
  }
}

/** @returns {Promise<string | undefined>} */
async function goVersion() {
  try {
    return (await run("go", ["env", "GOVERSION"])).stdout.trim();
  } catch {
    return undefined;
  }
}

/**
 * The pinned engine, built from its sources into `root`; every module is checked against go.sum.
 * @param {string} root
 */
export async function buildEngine(root) {
  const go = await goVersion();
  if (!go) throw new Error(`there is no Go to build it with: no Go ${OLDEST_GO} or newer on the PATH`);

  say(`building it with ${go}, once: about 3 to 7 minutes on two cores.`);
  const bin = join(root, "bin");
  mkdirSync(bin, { recursive: true });
  const version = `-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${PINNED_ENGINE}`;
  try {
    await goBuild("Node language host", NODE_HOST, bin, "-s -w");
    await copyLauncher(bin);
    await goBuild("Pulumi CLI", CLI, bin, `-s -w ${version}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${go} could not build it, Go ${OLDEST_GO} or newer and its module proxy are needed: ${reason}`,
    );
  }
}
