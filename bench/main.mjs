// Runs the benches that are named, or all of them, one after the other.
import { Command } from "commander";
import { budget } from "./budget.mjs";
import { checkAndDiff } from "./check-and-diff.mjs";
import { engineFloor } from "./engine-floor.mjs";
import { timed } from "./figures.mjs";
import { fleet } from "./fleet.mjs";
import { peersBench } from "./peers.mjs";
import { pluginStart } from "./plugin-start.mjs";
import { providerMemory } from "./provider-memory.mjs";
import { describeMachine, section, writeReport } from "./report.mjs";
import { stateSize } from "./state-size.mjs";

/**
 * @typedef {object} Bench
 * @property {string} name
 * @property {string} title
 * @property {(options: { full: boolean }) => Promise<import("./report.mjs").Findings>} run
 */

/** In the order of the report. @type {Bench[]} */
const benches = [
  pluginStart,
  checkAndDiff,
  providerMemory,
  stateSize,
  budget,
  engineFloor,
  fleet,
  peersBench,
];
const names = benches.map(({ name }) => name);

const command = new Command("npm run bench --")
  .argument("[name...]", `which to run: ${names.join(", ")}; all of them when none is named`)
  .option("--report", "put what was found into bench/REPORT.md")
  .option("--full", "measure the sizes, too, that take long")
  .parse();
const unknown = command.args.find((name) => !names.includes(name));
if (unknown !== undefined) command.error(`There is no bench ${unknown}, only ${names.join(", ")}.`);

const { report = false, full = false } = command.opts();
const chosen = benches.filter(({ name }) => command.args.length === 0 || command.args.includes(name));
/** @type {Map<string, string>} */
const sections = new Map();
for (const { title, run } of chosen) {
  const { result: findings, seconds } = await timed(() => run({ full }));
  const text = section(title, findings);
  sections.set(title, text);
  console.log(`\n${text}\n\n(${Math.round(seconds)} s)`);
  if (findings.missed?.length) process.exitCode = 1;
}
if (report) {
  const order = benches.map(({ title }) => title);
  writeReport(await describeMachine(), order, sections);
}
