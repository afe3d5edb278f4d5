import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { createConnections } from "../provider/connections/connections";
import { createSession, type Log } from "../provider/lifecycle/session";
import { VoipError } from "../provider/transport/errors";
import { closeHelp } from "./closing";
import { collect } from "./collect";
import { buildReport, type Comparison } from "./drift/build-report";
import { mapOf } from "./drift/estate-map";
import { findDrift } from "./drift/find-drift";
import { type IgnoreRules, ignoredKinds, readIgnoreRules } from "./drift/ignore-rules";
import { formatAsMarkdown } from "./drift/markdown";
import { formatAsPage } from "./drift/page";
import { readUnmanaged } from "./drift/read-unmanaged";
import { refreshStack } from "./drift/refresh-stack";
import { type DriftReport, exitCodeOf } from "./drift/report";
import { formatForTerminal } from "./drift/terminal";
import { readProjectConfig } from "./estate/project-config";
import { projectFolder } from "./estate/pulumi";
import { accountsOf } from "./estate/read-estate";
import { managedByStacks } from "./estate/stack-state";

interface DriftOptions {
  stack?: string;
  alsoManagedBy?: readonly string[];
  ignore?: string;
  /** False for `--no-unmanaged`. */
  unmanaged: boolean;
  json?: boolean;
  markdown?: boolean;
  html?: string;
}

/** `voip drift`: what of the estate is not as the stack has it, for people and for pipelines. */
export function driftCommand(): Command {
  const command = new Command("drift")
    .summary("compare a stack with the estate")
    .description(
      "Compares the stack of the Pulumi project that the current folder is in with what the back ends really have, without changing anything.",
    )
    .option("-s, --stack <name>", "the stack; otherwise the one that is selected")
    .option(
      "--also-managed-by <stack>",
      "another stack, whose objects do not count as unmanaged; may be given several times",
      collect,
    )
    .option("--ignore <file>", "rules for what to leave out, as JSON")
    .option("--no-unmanaged", "do not look for objects that the stack does not have")
    .option("--json", "print the report as JSON")
    .option("--markdown", "print the report as Markdown, for a pull request or a job's summary")
    .option("--html <file>", "write the estate as a page as well, with what differs");
  closeHelp(command, HELP);
  return command.action(async (options: DriftOptions) => {
    if (options.json && options.markdown) command.error("error: --json and --markdown exclude each other.");
    const report = await run(options).finally(() => progress(""));
    command.configureOutput().writeOut?.(`${formatted(report, options)}\n`);
    process.exitCode = exitCodeOf(report);
  });
}

const HELP = `Exit codes:
  0  no drift
  1  failed, or not all could be read
  2  changed or missing objects
  3  unmanaged objects only`;

async function run(options: DriftOptions): Promise<DriftReport> {
  const rules = options.ignore === undefined ? [] : readIgnoreRules(options.ignore);
  const comparison = await compare(options, rules);
  const report = buildReport(comparison, rules);
  if (options.html !== undefined) {
    writeFileSync(options.html, formatAsPage(report, mapOf(comparison, report)));
  }
  return report;
}

async function compare(options: DriftOptions, rules: IgnoreRules): Promise<Comparison> {
  const { stack, unmanaged, alsoManagedBy = [] } = options;
  const readAt = new Date();
  const folder = projectFolder(process.cwd());
  if (folder === undefined) {
    throw new VoipError({
      kind: "validation",
      problem: "There is no Pulumi project here.",
      advice: "Run this in the project's folder.",
    });
  }
  const config = await readProjectConfig(folder, stack);
  const others = await managedByStacks(folder, alsoManagedBy);
  progress("Pulumi compares the stack");
  const refreshed = await refreshStack(folder, stack);
  const session = createSession(createConnections(config, process.env), log);
  const findings = (
    await Promise.all(refreshed.resources.map((resource) => findDrift(session, resource)))
  ).flat();
  const comparison = { ...refreshed, readAt, findings };
  if (!unmanaged) return comparison;
  const accounts = accountsOf(config, process.env);
  const listed = (done: number, all: number) => progress(`${done} of ${all} lists are read`);
  return {
    ...comparison,
    unmanaged: await readUnmanaged(session, accounts, findings, others, ignoredKinds(rules), listed),
  };
}

function formatted(report: DriftReport, { json, markdown }: DriftOptions): string {
  if (json) return JSON.stringify(report, undefined, 2);
  if (markdown) return formatAsMarkdown(report);
  const { columns, isTTY } = process.stdout;
  return formatForTerminal(report, { width: columns, color: isTTY && process.stdout.hasColors() });
}

/** How far it is, where a person waits for it; nothing any more for an empty text. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

const log: Log = {
  warn: (message) => console.error(message),
  info: () => {},
  status: progress,
};
