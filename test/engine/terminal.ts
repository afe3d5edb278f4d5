import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";
import { engineEnvironment } from "./harness";

const checkout = resolve(__dirname, "../..");
const run = promisify(execFile);

/** Where a shell is and what it has exported, for the next one to go on with. */
const REMEMBER = `[ ! -e "$SESSION" ] || . "$SESSION"; trap '{ export -p; printf "cd %q\\n" "$PWD"; } >"$SESSION"' EXIT`;

/** Commands at work, with all that they have started. */
class Job {
  output = "";
  /** The exit code, as a shell tells it: after Ctrl-C 130. */
  readonly ended: Promise<number>;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
        this.notify();
      });
    }
    this.ended = new Promise((done, failed) => {
      child.on("error", failed);
      child.on("close", (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
    void this.ended.finally(() => this.notify()).catch(() => {});
  }

  /** Resolves with the output once it matches. */
  printed(pattern: RegExp): Promise<string> {
    return new Promise((done, failed) => {
      const look = () => {
        if (pattern.test(this.output)) done(this.output);
        else if (this.child.exitCode !== null)
          failed(new Error(`Ended without printing ${pattern}:\n${this.output}`));
        else return;
        this.watchers.delete(look);
      };
      this.watchers.add(look);
      look();
    });
  }

  /** Ctrl-C, which reaches all that the commands have started; `SIGKILL` ends what does not end by it. */
  interrupt(signal: NodeJS.Signals = "SIGINT"): void {
    if (this.child.pid !== undefined && this.child.exitCode === null) process.kill(-this.child.pid, signal);
  }

  private notify(): void {
    for (const look of [...this.watchers]) look();
  }
}

/**
 * A person's shell far from the checkout, with a home, a state and a registry of its own: what `npm install` gets is
 * the checkout's. Folder and exported variables are the next commands' too. Questions of the engine are answered with
 * yes.
 */
export class Terminal {
  /** Where it starts. */
  readonly dir: string;
  /** All that was typed. */
  readonly typed: string[] = [];
  private readonly jobs = new Set<Job>();

  constructor(
    private readonly folder: TemporaryFolder,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.dir = join(folder.path, "work");
    mkdirSync(this.dir);
  }

  write(path: string, text: string): void {
    const file = join(this.dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Answers what the commands print. They stop at the first that fails, and end with this code. */
  async run(commands: string, code = 0): Promise<string> {
    const job = this.start(commands);
    const ended = await job.ended;
    if (ended !== code) throw new Error(`${commands}\nends with ${ended}, not ${code}:\n${job.output}`);
    return job.output;
  }

  /** Starts commands and leaves them at work. */
  start(commands: string): Job {
    this.typed.push(commands);
    const shell = ["--noprofile", "--norc", "-euo", "pipefail", "-c", `${REMEMBER}\n${commands}`];
    const env = { ...this.env, SESSION: join(this.folder.path, "session") };
    const job = new Job(
      spawn("bash", shell, { cwd: this.dir, env, detached: true, stdio: ["ignore", "pipe", "pipe"] }),
    );
    this.jobs.add(job);
    void job.ended.finally(() => this.jobs.delete(job)).catch(() => {});
    return job;
  }

  /** Ends what is still at work and removes the folder. */
  async close(): Promise<void> {
    const jobs = [...this.jobs];
    for (const job of jobs) job.interrupt("SIGKILL");
    await Promise.allSettled(jobs.map((job) => job.ended));
    this.folder.remove();
  }
}

/** The variables besides are set from the start, or, where they are undefined, are not set. */
export async function openTerminal(variables: NodeJS.ProcessEnv = {}): Promise<Terminal> {
  const folder = temporaryFolder();
  try {
    const env = await engineEnvironment(folder.path);
    const bin = join(folder.path, "bin");
    mkdirSync(bin);
    const npm = (await run("sh", ["-c", "command -v npm"])).stdout.trim();
    const stand = join(__dirname, "npm-of-checkout.mjs");
    writeCommand(bin, "npm", `exec node "${stand}" "${npm}" "$@"`);
    const { command, libraries } = await findJq();
    const found = libraries.length > 0 ? `LD_LIBRARY_PATH="${libraries.join(delimiter)}" ` : "";
    writeCommand(bin, "jq", `${found}exec "${command}" "$@"`);
    return new Terminal(folder, {
      ...env,
      HOME: env.PULUMI_HOME ?? "",
      PATH: [bin, env.PATH].join(delimiter),
      PULUMI_SKIP_CONFIRMATIONS: "true",
      PULUMI_NODEJS_TRANSPILE_ONLY: "true", // that programs of pages have no mistakes another test says
      GIT_CONFIG_NOSYSTEM: "1",
      npm_config_update_notifier: "false",
      ...variables,
    });
  } catch (error) {
    folder.remove();
    throw error;
  }
}

async function findJq() {
  const { stdout } = await run(process.execPath, [join(checkout, "tools/jq.mjs")]);
  return z.object({ command: z.string(), libraries: z.array(z.string()) }).parse(JSON.parse(stdout));
}

function writeCommand(folder: string, name: string, line: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}
