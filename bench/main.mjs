// Runs the benches that are named, or all of them, one after the other.
import { Command, Option } from "commander";
import { budget } from "./budget.mjs";
import { checkAndDiff } from "./check-and-diff.mjs";
import { engineFloor } from "./engine-floor.mjs";
import { exportBench } from "./export.mjs";
import { timed } from "./figures.mjs";
import { fleet } from "./fleet.mjs";
import { peersBench } from "./peers.mjs";
import { pluginStart } from "./plugin-start.mjs";
import { providerMemory } from "./provider-memory.mjs";
import { describeMachine, REPORT, section, writeReport } from "./report.mjs";
import { stateSize } from "./state-size.mjs";

/**
 * @typedef {"smallest" | "usual" | "all"} Sizes which of its sizes a bench measures
 * @typedef {object} Bench
 * @property {string} name
 * @property {string} title
 * @property {(options: { sizes: Sizes }) => Promise<import("./report.mjs").Findings>} run
 */

/** In the order of the report. @type {Bench[]} */
const benches = [
  pluginStart,
  checkAndDiff,
  providerMemory,
  stateSize,
  budget,
  exportBench,
  engineFloor,
  fleet,
  peersBench,
];
const names = benches.map(({ name }) => name);

const command = new Command("npm run bench --")
  .argument("[name...]", `which to run: ${names.join(", ")}; all of them when none is named`)
  .option("--report [file]", "put what was found into a report, by default bench/REPORT.md")
  .addOption(
    new Option(
      "--sizes <which>",
      "what to measure: the smallest sizes, to see that all of it runs, or those that take long as well",
    )
      .choices(["smallest", "usual", "all"])
      .default("usual"),
  )
  .parse();
const unknown = command.args.find((name) => !names.includes(name));
if (unknown !== undefined) command.error(`There is no bench ${unknown}, only ${names.join(", ")}.`);

/** @type {{ report?: string | true; sizes: Sizes }} */
const { report, sizes } = command.opts();
const machine = await describeMachine();
const order = benches.map(({ title }) => title);
for (const { name, title, run } of benches) {
  if (command.args.length > 0 && !command.args.includes(name)) continue;
  const { result: findings, seconds } = await timed(() => run({ sizes }).catch(broken));
  const text = section(title, findings);
  console.log(`\n${text}\n\n(${Math.round(seconds)} s)`);
  if (findings.missed?.length) process.exitCode = 1;
  // What was found so far is not lost when a later bench does not end.
  if (report) writeReport(report === true ? REPORT : report, machine, order, title, text);
}

/**
 * A bench that fails keeps no other from its turn.
 * @param {unknown} error
 * @returns {import("./report.mjs").Findings}
 */
function broken(error) {
  console.error(error);
  const [what] = String(error).split("\n");
  return { rows: [], missed: [`not measured (${what})`] };
}
