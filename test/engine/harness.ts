import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { EngineEvent, PropertyDiff, StepEventMetadata } from "@pulumi/pulumi/automation";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";
import { descendants, killNow } from "./process-tree";

const checkout = resolve(__dirname, "../..");
/** Far above what any run here takes; what reaches it hangs. */
const DEFAULT_LIMIT = 180_000;
const WITH_EVENTS = ["up", "preview", "refresh", "destroy", "import"];

export interface Step {
  op: string;
  urn: string;
  type: string;
  name: string;
  failed: boolean;
  diffs?: string[];
  detailedDiff?: Record<string, PropertyDiff>;
}

export interface Diagnostic {
  severity: string;
  urn?: string;
  message: string;
}

export interface StateResource {
  urn: string;
  type: string;
  custom: boolean;
  id?: string;
  parent?: string;
  provider?: string;
  protect?: boolean;
  /** URNs of the resources that it was made of. */
  dependencies?: string[];
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  initErrors?: string[];
}

export interface Deployment {
  version: number;
  deployment: {
    manifest: unknown;
    secrets_providers?: { type: string; state: unknown };
    resources?: StateResource[];
    pending_operations?: unknown[];
  };
}

/** Why a run cannot be judged: it hung, or it failed where the test counted on success. */
function runError(what: string, args: string[], output: string): Error {
  return new Error(`pulumi ${args.join(" ")}: ${what}\n${output}`);
}

export class RunResult {
  constructor(
    readonly args: string[],
    /** -1 when a signal ended it. */
    readonly code: number,
    readonly stdout: string,
    readonly stderr: string,
    /** Both streams as they came. */
    readonly output: string,
    /** Without the debug messages, in which the SDK prints secrets. */
    readonly events: EngineEvent[],
  ) {}

  /** The result itself, or an error with the whole output. */
  expectSuccess(): this {
    if (this.code !== 0) throw runError(`exit code ${this.code}`, this.args, this.output);
    return this;
  }

  /**
   * What was done, in the order in which it ended; in a preview, what would be done. A refresh shows what it found:
   * `update` for drift, `delete` for what is gone. Everything unchanged, the stack and providers come only with `all`.
   */
  steps({ all = false }: { all?: boolean } = {}): Step[] {
    const steps: Step[] = [];
    for (const { resOutputsEvent, resOpFailedEvent } of this.events) {
      const metadata: StepEventMetadata | undefined = (resOutputsEvent ?? resOpFailedEvent)?.metadata;
      if (!metadata) continue;
      const { op, urn, type, diffs, detailedDiff } = metadata;
      if (!all && (op === "same" || /^pulumi:(pulumi:Stack$|providers:)/.test(type))) continue;
      const name = urn.slice(urn.lastIndexOf("::") + 2);
      const step: Step = { op, urn, type, name, failed: resOpFailedEvent !== undefined };
      if (diffs) step.diffs = diffs;
      if (detailedDiff) step.detailedDiff = detailedDiff;
      steps.push(step);
    }
    return steps;
  }

  /** The messages for people, without the short-lived ones of the status column. */
  diagnostics(): Diagnostic[] {
    return this.events.flatMap(({ diagnosticEvent: said }) => {
      if (!said || said.ephemeral) return [];
      const message = said.message.replace(/<\{%.*?%\}>/g, "").trimEnd();
      return [{ severity: said.severity, message, ...(said.urn ? { urn: said.urn } : {}) }];
    });
  }
}

function readEvents(file: string): EngineEvent[] {
  if (!existsSync(file)) return [];
  // After a kill the last line may be cut off.
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  const events = lines.map((line) => JSON.parse(line) as EngineEvent);
  return events.filter((event) => (event.diagnosticEvent?.severity as string | undefined) !== "debug");
}

/** A CLI at work. */
export class RunningCommand {
  readonly done: Promise<RunResult>;
  private readonly child: ChildProcess;
  private readonly watchers = new Set<() => void>();
  private output = "";
  private ended = false;

  constructor(
    pulumi: string,
    private readonly args: string[],
    options: { cwd: string; env: Record<string, string>; limit: number; eventLog?: string },
  ) {
    const { cwd, env, limit, eventLog } = options;
    const extra = eventLog ? ["--event-log", eventLog] : [];
    const child = spawn(pulumi, ["--non-interactive", "--color", "never", ...args, ...extra], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    const texts = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        texts[stream] += text;
        this.output += text;
        this.notify();
      });
    }
    this.done = new Promise<RunResult>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.kill();
        reject(runError(`still running after ${limit / 1000} s`, args, this.output));
      }, limit);
      child.on("error", reject);
      child.on("close", (code) => {
        const events = eventLog ? readEvents(eventLog) : [];
        resolve(new RunResult(args, code ?? -1, texts.stdout, texts.stderr, this.output, events));
      });
      child.on("close", () => {
        clearTimeout(timer);
        this.ended = true;
        this.notify();
      });
    });
    // Whoever awaits `done` gets the error; a test that never does must not die of it.
    this.done.catch(() => {});
  }

  /** Resolves once the output so far matches. */
  async printed(pattern: RegExp): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (pattern.test(this.output)) resolve();
        else if (this.ended) reject(runError(`ended without printing ${pattern}`, this.args, this.output));
        else return;
        this.watchers.delete(look);
      };
      this.watchers.add(look);
      look();
    });
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.child.kill("SIGINT");
  }

  /** Stops the CLI where it is, so that it takes note of nothing any more; what runs below it goes on. */
  suspend(): void {
    this.child.kill("SIGSTOP");
  }

  /**
   * `kill -9`: of the processes below the CLI whose command line matches (`/dynamic-provider/`), or of the CLI and
   * all below it, as when the machine dies. Returns how many were killed.
   */
  kill(commandLine?: RegExp): number {
    const { pid } = this.child;
    if (pid === undefined || this.ended) return 0;
    const below = descendants(pid);
    const chosen = commandLine ? below.filter((each) => commandLine.test(each.commandLine)) : below;
    const pids = chosen.map((each) => each.pid);
    if (!commandLine) pids.unshift(pid);
    killNow(pids);
    return pids.length;
  }

  private notify(): void {
    for (const look of [...this.watchers]) look();
  }
}

/** The dynamic provider of the SDK, or the plugin as the checkout has it. */
export type Host = "dynamic" | "plugin";
export const hosts: readonly Host[] = ["dynamic", "plugin"];
/** Those of long tests: by day one, since without an engine every kind is tested over both anyway. */
export const hostsInTime: readonly Host[] = process.env.VOIP_TEST_NIGHTLY ? hosts : ["dynamic"];

export type Setting = string | { secret: string };

export interface RunOptions {
  /** Added to the stack's environment for this run. */
  env?: Record<string, string>;
  /** Milliseconds after which the run counts as hung and is killed. */
  limit?: number;
  /** Whether the CLI records its steps. Default: true for what has steps. */
  events?: boolean;
}

export interface StackOptions extends RunOptions {
  name?: string;
  project?: string;
  /** Text of the program's index.js. */
  program?: string;
  /** A program to copy instead; its own Pulumi.yaml is kept, but for the plugin that it is told of. */
  programDir?: string;
  /** What serves the resources of a program that names "pulumi-voip". Default: `dynamic`. */
  host?: Host;
  /** `main` of Pulumi.yaml: the program's folder below the project's, such as `src/`. */
  main?: string;
  /** Stack configuration by path: `{ "voip:ngcp.url": "https://…", "voip:ngcp.password": { secret: "…" } }`. */
  config?: Record<string, Setting>;
  /** Where the work folder is made. By default inside the checkout, so that programs find `pulumi-voip`. */
  parent?: string;
}

let engineBin: Promise<string> | undefined;

async function findEngine(): Promise<string> {
  const script = join(checkout, "tools/engine/engine.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  return stdout.trim();
}

/** The PATH with a folder in it; where it is in already, the person's order of the folders stays. */
function withFirst(folder: string, path = ""): string {
  const folders = path.split(delimiter);
  return folders.includes(folder) ? path : [folder, ...folders.filter(Boolean)].join(delimiter);
}

/** What a person's shell would hold: nothing of ours, of npm's or of Jest's. */
function inheritedEnv(): Record<string, string> {
  const foreign = /^(PULUMI_|VOIP_|npm_|JEST_|NODE_ENV$)/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0]),
    ),
  );
}

/** A stack with a backend, a home and a program of its own, run by the real engine. */
export class TestStack {
  /** The project's folder. */
  readonly dir: string;
  private readonly running = new Set<RunningCommand>();
  private runs = 0;

  constructor(
    private readonly folder: TemporaryFolder,
    private readonly pulumiCommand: string,
    /** What every run gets. */
    readonly env: Record<string, string>,
    private readonly main: string,
    private readonly limit: number,
    private readonly host: Host,
  ) {
    this.dir = join(folder.path, "program");
  }

  /** Replaces the program's index.js; its resources may be those of another host than the stack's usual one. */
  writeProgram(source: string, host = this.host): void {
    const file = join(this.dir, this.main, "index.js");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, overHost(host, source));
  }

  async configure(settings: Record<string, Setting>): Promise<void> {
    const args = Object.entries(settings).flatMap(([path, value]) =>
      typeof value === "string"
        ? ["--plaintext", `${path}=${value}`]
        : ["--secret", `${path}=${value.secret}`],
    );
    if (args.length > 0) (await this.pulumi(["config", "set-all", "--path", ...args])).expectSuccess();
  }

  async config(path: string, value: string, { secret = false } = {}): Promise<void> {
    await this.configure({ [path]: secret ? { secret: value } : value });
  }

  up(args: string[] = [], options?: RunOptions): Promise<RunResult> {
    return this.pulumi(["up", "--yes", "--skip-preview", ...args], options);
  }

  preview(args: string[] = [], options?: RunOptions): Promise<RunResult> {
    return this.pulumi(["preview", ...args], options);
  }

  refresh(args: string[] = [], options?: RunOptions): Promise<RunResult> {
    const consent = args.includes("--preview-only") ? [] : ["--yes", "--skip-preview"];
    return this.pulumi(["refresh", ...consent, ...args], options);
  }

  destroy(args: string[] = [], options?: RunOptions): Promise<RunResult> {
    return this.pulumi(["destroy", "--yes", "--skip-preview", ...args], options);
  }

  pulumi(args: string[], options?: RunOptions): Promise<RunResult> {
    return this.start(args, options).done;
  }

  /** Starts the CLI and leaves it at work. */
  start(args: string[], options: RunOptions = {}): RunningCommand {
    const eventLog = join(this.folder.path, `events-${this.runs++}.jsonl`);
    const command = new RunningCommand(this.pulumiCommand, args, {
      cwd: this.dir,
      env: { ...this.env, ...options.env },
      limit: options.limit ?? this.limit,
      ...(options.events !== false && WITH_EVENTS.includes(args[0] ?? "") ? { eventLog } : {}),
    });
    this.running.add(command);
    void command.done.finally(() => this.running.delete(command)).catch(() => {});
    return command;
  }

  async exportState(args: string[] = []): Promise<Deployment> {
    return JSON.parse((await this.pulumi(["stack", "export", ...args])).expectSuccess().stdout) as Deployment;
  }

  /** Ends what still runs and removes the work folder. What the program made at its back ends is left. */
  async remove(): Promise<void> {
    const running = [...this.running];
    for (const command of running) command.kill();
    await Promise.allSettled(running.map((command) => command.done));
    this.folder.remove();
  }
}

/** A program with its classes from where the host has them. */
export function overHost(host: Host, source: string): string {
  return host === "plugin" ? source.replaceAll('"pulumi-voip"', '"pulumi-voip/plugin"') : source;
}

/** Lines of Pulumi.yaml that name the folder of the plugin, where a host needs it. */
export function pluginOf(host: Host, path = checkout): string[] {
  return host === "plugin" ? ["plugins:", "  providers:", `    - { name: voip, path: ${path} }`] : [];
}

function writeProject(dir: string, { project = "voip-test", main, host = "dynamic" }: StackOptions): void {
  const runtime = ["runtime:", "  name: nodejs", "  options:", "    typescript: false"];
  const lines = [`name: ${project}`, ...runtime, ...(main ? [`main: ${main}`] : []), ...pluginOf(host), ""];
  writeFileSync(join(dir, "Pulumi.yaml"), lines.join("\n"));
}

function copyProgram(from: string, to: string, host: Host): void {
  const left = /^(node_modules|Pulumi\..+\.yaml)$/;
  cpSync(from, to, { recursive: true, filter: (file) => !left.test(basename(file)) });
  for (const name of readdirSync(to)) {
    const file = join(to, name);
    if (/\.[jt]s$/.test(name)) writeFileSync(file, overHost(host, readFileSync(file, "utf8")));
    if (name === "Pulumi.yaml") appendFileSync(file, pluginOf(host).join("\n"));
  }
}

/** A shell's environment in which the engine is on the PATH and keeps everything below the folder, the state too. */
export async function engineEnvironment(folder: string): Promise<Record<string, string>> {
  engineBin ??= findEngine();
  const inherited = inheritedEnv();
  const home = join(folder, "home");
  const state = join(folder, "state");
  for (const each of [home, state]) mkdirSync(each);
  return {
    ...inherited,
    PATH: withFirst(await engineBin, inherited.PATH),
    PULUMI_BACKEND_URL: pathToFileURL(state).href,
    PULUMI_HOME: home,
    PULUMI_CONFIG_PASSPHRASE: "passphrase",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DIY_BACKEND_GZIP: "true",
  };
}

export async function createStack(options: StackOptions = {}): Promise<TestStack> {
  const { name = "test", program, programDir, main = "", limit = DEFAULT_LIMIT, host = "dynamic" } = options;
  engineBin ??= findEngine();
  const bin = await engineBin;

  const parent = options.parent ?? join(checkout, ".cache/stacks");
  mkdirSync(parent, { recursive: true });
  const folder = temporaryFolder(join(parent, `${name}-`));
  const dir = join(folder.path, "program");
  mkdirSync(dir);

  const stack = new TestStack(
    folder,
    join(bin, "pulumi"),
    {
      ...(await engineEnvironment(folder.path)),
      PULUMI_DEBUG_COMMANDS: "true", // makes the CLI know --event-log
      ...options.env,
    },
    main,
    limit,
    host,
  );
  try {
    if (programDir) copyProgram(programDir, dir, host);
    if (!existsSync(join(dir, "Pulumi.yaml"))) writeProject(dir, options);
    // Without one the language host takes the nearest above for the program's own.
    if (!existsSync(join(dir, "package.json")))
      writeFileSync(join(dir, "package.json"), '{ "private": true }\n');
    if (program !== undefined) stack.writeProgram(program);
    (await stack.pulumi(["stack", "init", name])).expectSuccess();
    await stack.configure(options.config ?? {});
  } catch (error) {
    await stack.remove();
    throw error;
  }
  return stack;
}
