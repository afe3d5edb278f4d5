import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { table } from "../dist/tools/generate/markdown.js";
import { ensureEngine } from "../tools/engine/engine.mjs";

/**
 * @typedef {Record<string, string | number>} Row
 * @typedef {object} Findings
 * @property {string} [setting] what was measured, and how
 * @property {Row[]} rows
 * @property {string[]} [missed] the targets that were not reached; nothing where there is no target
 */

export const REPORT = fileURLToPath(new URL("REPORT.md", import.meta.url));
const INTRODUCTION = `# What it costs

Written by \`npm run bench -- --report\`. Figures compare only within a table: its rows come from one run, in rounds in which every subject has its turn, so that what else the machine does meets all of them.
`;

/** What the figures were taken on. */
export async function describeMachine() {
  const [cpu] = cpus();
  const { version } = await ensureEngine();
  return [
    `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `Pulumi ${version}`,
  ].join("; ");
}

/**
 * @param {string} title
 * @param {Findings} findings
 */
export function section(title, { setting, rows, missed }) {
  const verdict = missed && (missed.length > 0 ? `Missed: ${missed.join("; ")}.` : "All targets hold.");
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const found =
    rows.length > 0 &&
    table(
      names,
      rows.map((row) => names.map((name) => String(row[name] ?? ""))),
    );
  return [`## ${title}`, setting, found, verdict].filter(Boolean).join("\n\n");
}

/**
 * Puts a section into a report, in the place of the one of its title; what another machine measured goes.
 * @param {string} file
 * @param {string} machine
 * @param {string[]} order the titles of all sections
 * @param {string} title
 * @param {string} text
 */
export function writeReport(file, machine, order, title, text) {
  const head = `${INTRODUCTION}\n${machine}.\n`;
  const written = existsSync(file) ? readFileSync(file, "utf8") : "";
  const kept = written.startsWith(head) ? written.slice(head.length).split(/^(?=## )/m) : [];
  const sections = new Map(kept.map((old) => [/^## (.*)$/m.exec(old)?.[1] ?? "", old.trim()]));
  sections.set(title, text);
  const all = order.flatMap((each) => sections.get(each) ?? []);
  writeFileSync(file, [head, ...all.map((each) => `${each}\n`)].join("\n"));
}
