/** Makes the table of a run of the fault matrix: reads its cases, a JSON line each, and writes docs/fault-matrix.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { table } from "../dist/tools/generate/markdown.js";

const OPERATIONS = ["create", "update", "replace", "removal"];

/**
 * @typedef {{ by: string, fault: string, operation: string, kind: string, strikes: number, duplicates: number,
 *   orphans: number, differences: number }} FaultCase
 */

/** @param {FaultCase[]} cases @param {(each: FaultCase) => number} figure */
const sum = (cases, figure) => cases.reduce((total, each) => total + figure(each), 0);

/** @param {FaultCase[]} cases @param {keyof FaultCase} name */
const distinct = (cases, name) => [...new Set(cases.map((each) => String(each[name])))];

/** @param {FaultCase[]} cases */
function tableOf(cases) {
  const columns = ["fault", "kinds", ...OPERATIONS, "duplicates", "orphans", "differences"];
  const rows = distinct(cases, "fault").map((fault) => {
    const own = cases.filter((each) => each.fault === fault);
    const strikes = OPERATIONS.map((operation) => {
      const played = own.filter((each) => each.operation === operation);
      return played.length === 0 ? "–" : sum(played, (each) => each.strikes);
    });
    const left = /** @type {const} */ (["duplicates", "orphans", "differences"]).map((name) =>
      sum(own, (each) => each[name]),
    );
    return [fault, distinct(own, "kind").length, ...strikes, ...left].map(String);
  });
  return table(columns, rows);
}

/** @param {string} source @param {string} target */
export function writeFaultReport(source, target) {
  const cases = readFileSync(source, "utf8")
    .trim()
    .split("\n")
    .map((text) => /** @type {FaultCase} */ (JSON.parse(text)));
  const sections = distinct(cases, "by").map((by) => {
    const own = cases.filter((each) => each.by === by);
    const title = by === "in process" ? "Every kind, in process" : `The engine with the ${by} host`;
    return `## ${title}\n\n${tableOf(own)}\n`;
  });
  writeFileSync(
    target,
    `# Fault matrix

Written by \`npm run fault-matrix\`, which plays each fault against the simulators at each request in turn, and then runs the next \`up\`. The columns of the operations say how often the fault struck. The last three say what was left after that \`up\`: objects made twice, objects that nothing manages any more, and resources in which a refresh or a preview still shows a difference. No run asked a question.

Left out are cases that cannot be: a POST that arrives twice at a back end that keeps equal objects apart by nothing (no proxy may send a POST again by itself), and the replacement of a reseller, whose contract goes with it.

${sections.join("\n")}`,
  );
}
