/** The tasks of the npm scripts, each with all the set-up it needs, from a bare clone on. */
import { spawnSync } from "node:child_process";
import { delimiter, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { audit } from "./audit.mjs";
import { build } from "./build.mjs";
import { installDependencies } from "./dependencies.mjs";
import { ensureEngine } from "./engine/engine.mjs";

const tsc = "node_modules/typescript/bin/tsc";
const biome = "node_modules/@biomejs/biome/bin/biome";
const jest = "node_modules/jest/bin/jest.js";

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

/**
 * Gives a page that the task writes the form of every page, whatever else comes of the task.
 * @param {string} page
 */
function formatAtExit(page) {
  process.once("exit", () =>
    spawnSync(process.execPath, [biome, "check", "--write", page], { stdio: "inherit" }),
  );
}

async function prepareEngine() {
  const { bin, source } = await ensureEngine();
  if (source !== "path") process.env.PATH = [bin, process.env.PATH].join(delimiter);
}

/**
 * Whether Jest, run with these arguments, takes in a test of the engine.
 * @param {string[]} args
 */
function testsEngine(args) {
  const { stdout } = spawnSync(process.execPath, [jest, "--listTests", ...args], { encoding: "utf8" });
  return stdout.includes(resolve("test/engine") + sep);
}

/** @param {string[]} args */
async function test(args) {
  build();
  if (testsEngine(args)) await prepareEngine();
  node(jest, "--maxWorkers=2", ...args);
}

/** @type {Record<string, (args: string[]) => void | Promise<void>>} */
const tasks = {
  build,
  generate() {
    process.env.VOIP_WRITE_ROUND_TRIPS = "1";
    node(jest, "test/docs/reference.test.ts", "--testNamePattern=round trip");
    build();
    node("dist/tools/generate/main.js");
    node(
      biome,
      "check",
      "--write",
      "sdk/generated",
      "docs/configuration.md",
      "docs/drift-report.schema.json",
      "provider/hosts/plugin/schema.json",
      "tools/generate/round-trips.json",
    );
  },
  lint() {
    build(); // examples and tests see the package as its users do
    node(
      tsc,
      "--project",
      "tsconfig.check.json",
      "--incremental",
      "--tsBuildInfoFile",
      ".cache/check.tsbuildinfo",
    );
    node(tsc, "--project", "cli/drift/page/tsconfig.json"); // for browsers
    node(biome, "check", ".");
  },
  format() {
    node(biome, "check", "--write", ".");
  },
  test,
  async "fault-matrix"(parts) {
    process.env.VOIP_TEST_NIGHTLY = "1";
    build(); // what the report needs of it
    const { faultMatrixParts, faultPage, startFaultCases, writeFaultReport } = await import(
      "./fault-report.mjs"
    );
    // Of what was played, whatever came of it.
    process.once("exit", writeFaultReport);
    formatAtExit(faultPage);
    for (const part of parts.length > 0 ? parts : faultMatrixParts) {
      process.env.VOIP_FAULT_REPORT = startFaultCases(part);
      await test([`test/${part}`]);
    }
  },
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
    if (args.includes("--report")) formatAtExit("bench/REPORT.md");
    node("bench/main.mjs", ...args);
  },
  audit() {
    process.exitCode = audit();
  },
  release(args) {
    node("tools/release/release.mjs", ...args);
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
