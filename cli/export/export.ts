import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Command, Option } from "commander";
import { parse } from "yaml";
import * as z from "zod";
import { createConnections } from "../../provider/connections/connections";
import { kinds } from "../../provider/kinds/registry";
import { createSession, type Log, type Session } from "../../provider/lifecycle/session";
import { VoipError } from "../../provider/transport/errors";
import { closeHelp } from "../closing";
import { collect } from "../collect";
import { readProjectConfig } from "../estate/project-config";
import { projectFolder, pulumi } from "../estate/pulumi";
import { accountsOf, type EstateObject } from "../estate/read-estate";
import { has, readPattern, type Selection } from "../estate/selection";
import { isManaged, type Managed, managedByStacks, readStackState } from "../estate/stack-state";
import { withoutViews } from "../estate/views";
import { declarable } from "./declarable";
import { Download } from "./download";
import { deployment, importFile } from "./import-files";
import { sanitised } from "./names";
import { belonging } from "./owners";
import { declare, type Program } from "./program";
import {
  type ExportHost,
  type ExportLanguage,
  IMPORT_FOLDER,
  projectFiles,
  removeEarlierSources,
  secretFiles,
  writeFiles,
} from "./project-files";
import { type ExportFindings, type ExportResult, readMe, remarks, steps } from "./read-me";
import { readOnce, readTwice } from "./read-twice";
import { printTypeScript } from "./typescript";
import { printYaml } from "./yaml";

interface ExportOptions {
  stack?: string;
  into?: string;
  host: ExportHost;
  language: ExportLanguage;
  include?: readonly string[];
  exclude?: readonly string[];
  customer?: readonly string[];
  domain?: readonly string[];
  onlyUnmanaged?: boolean;
  alsoManagedBy?: readonly string[];
  dryRun?: boolean;
}

/** `voip export`: a Pulumi project of an estate that is there. */
export function exportCommand(): Command {
  const command = new Command("export")
    .summary("write a Pulumi project of what is there")
    .description(
      "Reads what is there at the back ends and writes a Pulumi project that declares it, with what brings it under Pulumi's management. Nothing is changed at the back ends, and a preview of the project shows no change.",
    )
    .argument("[folder]", "where the project is written; one of an earlier export is written anew", "estate")
    .option("-s, --stack <name>", "the stack of the project here whose accounts are read")
    .option("--into <name>", "the stack that is made for the project (default: that of --stack, or dev)")
    .addOption(
      new Option("--host <host>", "how the resources are to be served")
        .choices(["dynamic", "plugin"])
        .default("dynamic"),
    )
    .addOption(
      new Option("--language <language>", "the program's language; YAML needs the plugin")
        .choices(["typescript", "yaml"])
        .default("typescript"),
    )
    .option("--include <pattern>", "only these; may be given several times", collect)
    .option("--exclude <pattern>", "all but these; may be given several times", collect)
    .option("--customer <id>", "only what belongs to this customer of NGCP", collect)
    .option("--domain <name>", "only this domain of NGCP and what is in it", collect)
    .option("--only-unmanaged", "leave out what the stack of the project here manages already")
    .addOption(
      new Option("--also-managed-by <stack>", "and what this stack manages; may be given several times")
        .argParser(collect)
        .implies({ onlyUnmanaged: true }),
    )
    .option("--dry-run", "count what would be written, and write nothing");
  closeHelp(command, HELP);
  return command.action((folder: string, options: ExportOptions) => run(command, folder, options));
}

const HELP = `Accounts are those of the Pulumi project that this is run in, of its selected stack or of --stack; outside a project those of the environment: VOIP_NGCP_URL and the like.

A pattern is a kind (ngcp:Subscriber), a back end (sraps), and perhaps :: and a regular expression over names:
  --include ngcp --exclude 'ngcp:Subscriber::^test'

What this account may not read is said, and the rest is written. An export that broke off goes on where it was when it is run again within an hour.

Examples:
  voip export --dry-run
  voip export vienna --customer ACME-17
  voip export estate --host plugin --language yaml`;

async function run(command: Command, folder: string, options: ExportOptions): Promise<void> {
  const { writeOut, writeErr } = command.configureOutput();
  const print = (...lines: string[]): void => writeOut?.(lines.map((line) => `${line}\n`).join(""));
  const say = (...lines: string[]): void => writeErr?.(lines.map((line) => `${line}\n`).join(""));
  if (options.language === "yaml" && command.getOptionValueSource("host") === "default")
    options.host = "plugin";
  if (options.language === "yaml" && options.host === "dynamic") {
    throw new VoipError({
      kind: "validation",
      problem: "A program in YAML has no dynamic resources.",
      advice: "Leave out --host, or set it to plugin.",
    });
  }
  const { include = [], exclude = [], customer: customers = [], domain: domains = [] } = options;
  const selection: Selection = {
    include: include.map((pattern) => readPattern(pattern, kinds)),
    exclude: exclude.map((pattern) => readPattern(pattern, kinds)),
  };
  const here = process.cwd();
  const config = await readProjectConfig(here, options.stack);
  const accounts = accountsOf(config, process.env);
  const managed = options.onlyUnmanaged
    ? await managedHere(here, [options.stack, ...(options.alsoManagedBy ?? [])])
    : undefined;
  const target = resolve(folder);
  const log: Log = { warn: (message) => say(message), info: (message) => say(message), status() {} };
  const session = createSession(createConnections(config, process.env), log);
  const isOwned = customers.length + domains.length > 0;
  const of = JSON.stringify([accounts, include, exclude, isOwned]);
  const download = options.dryRun
    ? undefined
    : new Download(join(target, IMPORT_FOLDER, "download.jsonl"), of);
  if (download && download.resumed > 0) {
    say(`Going on with an export that broke off: ${download.resumed} objects are here already.`);
  }
  const reading = { session, accounts, selection: isOwned ? withOwners(selection) : selection };
  // What is only counted need not be right to the last object.
  const { objects, report, moves } = options.dryRun
    ? await readOnce(reading)
    : await readTwice(reading, download);
  const meant = belonging(objects, { customers, domains }).filter(({ kind, name }) =>
    has(selection, kind, name),
  );
  const chosen = withoutViews(meant);
  const unmanaged = managed ? chosen.filter((object) => !isManaged(object, managed)) : chosen;
  const { objects: passing, leftOut } = await declarable(
    session,
    await withoutOwnCompany(session, unmanaged),
  );
  const program = declare(passing, managed?.names);
  const findings: ExportFindings = { program, leftOut, report, moves };

  if (options.dryRun) {
    print(...counts(program));
    say(...remarks(findings));
    return;
  }
  const result = await write(target, options, findings);
  download?.remove();
  print(
    `${program.declarations.length} resources are written to ${folder}. To bring them under Pulumi's management:`,
    ...[`cd ${folder}`, ...steps(result)].map((step) => `  ${step}`),
  );
  say(...remarks(result));
}

/** What is read to know whose the objects are that are meant: all of NGCP. */
function withOwners({ include, exclude }: Selection): Selection {
  const ofNgcp = kinds.filter(({ backend }) => backend === "ngcp");
  return {
    include: include.length === 0 ? [] : [...include, { kinds: ofNgcp }],
    exclude: exclude.map((pattern) => ({
      ...pattern,
      kinds: pattern.kinds.filter((kind) => !ofNgcp.includes(kind)),
    })),
  };
}

/** What belongs to the access key's own company need not say so. */
async function withoutOwnCompany(
  session: Session,
  objects: readonly EstateObject[],
): Promise<EstateObject[]> {
  return Promise.all(
    objects.map(async (object) => {
      const { kind, connection, inputs } = object;
      if (kind.backend !== "sraps" || inputs.company === undefined) return object;
      const own = await session.connections.client("sraps", connection).company(undefined);
      if (inputs.company !== own.uuid) return object;
      const { company: _own, ...rest } = inputs;
      return { ...object, inputs: rest };
    }),
  );
}

async function managedHere(folder: string, stacks: readonly (string | undefined)[]): Promise<Managed> {
  const project = projectFolder(folder);
  if (project !== undefined) return managedByStacks(project, stacks);
  throw new VoipError({
    kind: "validation",
    problem: "--only-unmanaged leaves out what a stack manages, and there is no Pulumi project here.",
    advice: "Run this in the project's folder.",
  });
}

async function write(
  folder: string,
  options: ExportOptions,
  findings: ExportFindings,
): Promise<ExportResult> {
  const { host, language } = options;
  const { program } = findings;
  const project = projectName(folder);
  const stack = options.into ?? options.stack ?? (await selectedStack(folder)) ?? "dev";
  const secrets = secretFiles(program.secrets, project);
  const result = { ...findings, host, language, stack, secretFiles: [...secrets.keys()] };
  const own = language === "yaml" ? new Map<string, string>() : projectFiles(project, host);
  const module = host === "plugin" ? "pulumi-voip/plugin" : "pulumi-voip";
  const sources =
    language === "yaml"
      ? new Map([["Pulumi.yaml", printYaml(program, project)]])
      : printTypeScript(program, module);
  const files = new Map([...own, ...sources, ...secrets]);
  files.set("README.md", readMe(result));
  files.set(`${IMPORT_FOLDER}/.gitignore`, "*\n");
  if (host === "plugin") files.set(`${IMPORT_FOLDER}/resources.json`, json(importFile(program)));
  writeFiles(folder, files, new Set(own.keys()));
  removeEarlierSources(folder, files);
  if (host === "dynamic") {
    await pulumi(folder, ["stack", "select", "--create", stack]);
    const state = deployment(program, await readStackState(folder, stack), stack, project);
    writeFiles(folder, new Map([[`${IMPORT_FOLDER}/deployment.json`, json(state)]]), new Set());
  }
  return result;
}

const projectFile = z.looseObject({ name: z.string() });

/** The name of the project that is there, or one that the folder's name makes. */
function projectName(folder: string): string {
  const file = join(folder, "Pulumi.yaml");
  if (existsSync(file)) {
    const { data } = projectFile.safeParse(parse(readFileSync(file, "utf8")));
    if (data) return data.name;
  }
  return sanitised(basename(folder)) || "estate";
}

async function selectedStack(folder: string): Promise<string | undefined> {
  if (projectFolder(folder) !== folder) return undefined;
  return pulumi(folder, ["stack", "--show-name"]).then(
    (name) => name.trim(),
    () => undefined,
  );
}

/** How many objects of each kind would be written. */
function counts({ declarations }: Program): string[] {
  const found = new Map<string, number>();
  for (const { object } of declarations) {
    const { kind, connection } = object;
    const name = connection === undefined ? kind.token : `${kind.token} (${connection})`;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  const rows = [...found, ["in all", declarations.length] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  const longest = String(declarations.length).length;
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(longest)}`);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
