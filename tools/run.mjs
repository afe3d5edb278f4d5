/** The tasks of the npm scripts, each with all the set-up it needs, from a bare clone on. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { installDependencies } from "./dependencies.mjs";
import { ensureEngine } from "./engine/engine.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/**
 * Runs a script with Node; what fails ends the task.
 * @param {string} script
 * @param {string[]} args
 */
function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

async function prepareEngine() {
  const { bin } = await ensureEngine();
  process.env.PATH = [bin, process.env.PATH].join(delimiter);
}

/** @param {string[]} args */
async function test(args) {
  build();
  // Named test files that do not run the engine do not wait for it to be built.
  const named = args.filter((arg) => !arg.startsWith("-"));
  if (named.length === 0 || named.some((name) => name.includes("engine"))) await prepareEngine();
  node("node_modules/jest/bin/jest.js", "--maxWorkers=2", ...args);
}

/** @type {Record<string, (args: string[]) => void | Promise<void>>} */
const tasks = {
  build,
  lint() {
    build(); // examples and tests see the package as its users do
    const cache = ["--incremental", "--tsBuildInfoFile", join(".cache", "check.tsbuildinfo")];
    node("node_modules/typescript/bin/tsc", "--project", "tsconfig.check.json", ...cache);
    node("node_modules/@biomejs/biome/bin/biome", "check");
  },
  format() {
    node("node_modules/@biomejs/biome/bin/biome", "check", "--write");
  },
  test,
  "test:nightly"(args) {
    process.env.VOIP_TEST_NIGHTLY = "1";
    return test(args);
  },
  async demo(args) {
    build();
    await prepareEngine();
    node("tools/demo.mjs", ...args);
  },
  async bench(args) {
    build();
    await prepareEngine();
    node("bench/run.mjs", ...args);
  },
};

const [name = "", ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  console.error(`Unknown task "${name}": expected one of ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
installDependencies();
try {
  await task(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
