/** Makes the tables of runs of the fault matrix: reads their cases, a JSON line each, and writes docs/fault-matrix.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { table } from "../dist/tools/generate/markdown.js";

export const faultPage = "docs/fault-matrix.md";
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
  // Files are played in any order.
  const faults = distinct(cases, "fault").sort();
  const rows = faults.map((fault) => {
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

/** What plays the matrix, below `test`; each may run by itself. */
export const faultMatrixParts = ["provider/lifecycle/faults", "engine/fault-matrix.test.ts"];

/** @param {string} part */
const casesFile = (part) => resolve(".cache/fault-matrix", `${part.replaceAll("/", "-")}.jsonl`);

/** Forgets the cases of a part's last run. Answers where those of the next one belong. @param {string} part */
export function startFaultCases(part) {
  const file = casesFile(part);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return file;
}

/** @returns {FaultCase[]} */
function readCases() {
  return faultMatrixParts
    .map(casesFile)
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))
    .filter(Boolean)
    .map((text) => JSON.parse(text));
}

/** The sections of the page by their titles. */
function readSections() {
  const text = existsSync(faultPage) ? readFileSync(faultPage, "utf8") : "";
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => [section.slice(0, section.indexOf("\n")), `## ${section.trim()}\n`]),
  );
}

/** Writes the page anew; what this machine has not played stays on it. */
export function writeFaultReport() {
  const cases = readCases();
  const sections = readSections();
  for (const by of distinct(cases, "by")) {
    const own = cases.filter((each) => each.by === by);
    const title = by === "in process" ? "Every kind, in process" : `The engine with the ${by} host`;
    sections.set(title, `## ${title}\n\n${tableOf(own)}\n`);
  }
  writeFileSync(
    faultPage,
    `# Fault matrix

Written by \`npm run fault-matrix\`, which plays each fault against the simulators and then runs the next \`up\`: in process with every kind at each request in turn, with the engine for five kinds that stand for the rest at their writes, kills in every operation and each other fault in one of each host. The columns of the operations say how often the fault struck. The last three say what was left after that \`up\`: objects made twice, objects that nothing manages any more, and what a refresh or a preview still shows. No run asked a question.

Left out are cases that cannot be. A back end that keeps equal objects apart by nothing makes two of a POST that arrives twice (no proxy may send one again by itself), or of two creations at once by two stacks. The replacement of a reseller takes its contract with it. What is a part of another object cannot be deleted by itself. Few kinds have two writes to be killed between; with the engine, updates and removals are killed between those of two resources.

${[...sections.values()].join("\n")}`,
  );
}
