import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";

jest.setTimeout(60_000);

const examples = resolve(__dirname, "../../examples");

const variables = z.record(z.string(), z.coerce.string()).default({});
const step = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  shell: z.literal("bash").optional(),
  env: variables,
  "continue-on-error": z.boolean().default(false),
});
const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      env: variables,
      defaults: z.object({ run: z.object({ "working-directory": z.string() }) }).optional(),
      steps: z.array(step),
    }),
  ),
});
const pipeline = z.object({
  default: z.object({ before_script: z.array(z.string()) }),
  drift: z.object({ script: z.array(z.string()), allow_failure: z.object({ exit_codes: z.array(z.int()) }) }),
  preview: z.object({ script: z.array(z.string()), artifacts: z.object({ paths: z.array(z.string()) }) }),
  up: z.object({ script: z.array(z.string()) }),
});

/** What a command answers, by its name and the end of its arguments. */
type Answers = Record<string, { stdout?: string; code?: number }>;

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
  const bin = join(folder.path, "bin");
  mkdirSync(bin);
  for (const name of ["gh", "npm", "pulumi"]) {
    writeFileSync(join(bin, name), STUB);
    chmodSync(join(bin, name), 0o755);
  }
  mkdirSync(join(folder.path, "work"));
});

afterEach(() => folder.remove());

/** Takes note of how it is called, and of the file that it is to send, and answers as it was told. */
const STUB = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require("node:fs");
const { basename } = require("node:path");
const args = process.argv.slice(2);
const call = [basename(process.argv[1]), ...args].join(" ");
const file = args[args.indexOf("--body-file") + 1];
const body = args.includes("--body-file") ? readFileSync(file, "utf8") : undefined;
appendFileSync(process.env.STUB_CALLS, JSON.stringify({ call, body }) + "\\n");
const answers = Object.entries(JSON.parse(readFileSync(process.env.STUB_ANSWERS, "utf8")));
const [, { stdout = "", code = 0 } = {}] = answers.find(([start]) => call.startsWith(start)) ?? [];
process.stdout.write(stdout);
process.exitCode = code;
`;

interface Ran {
  /** Whether the job fails. */
  failed: boolean;
  calls: { call: string; body?: string }[];
  summary: string;
  outputs: Record<string, Record<string, string>>;
}

/** How GitHub's runner starts a shell that a step names, and GitLab's any. */
const STRICT = ["--noprofile", "--norc", "-eo", "pipefail"];

/** Runs a script as a runner does, with the stubs in the place of the commands. Answers its exit code. */
function shell(args: readonly string[], script: string, answers: Answers, env: NodeJS.ProcessEnv, cwd = "") {
  writeFileSync(join(folder.path, "answers"), JSON.stringify(answers));
  return new Promise<number>((done) => {
    const all = {
      ...{ HOME: folder.path, PATH: [join(folder.path, "bin"), process.env.PATH].join(delimiter) },
      ...{ STUB_CALLS: join(folder.path, "calls"), STUB_ANSWERS: join(folder.path, "answers") },
      ...{ GITHUB_OUTPUT: join(folder.path, "output"), GITHUB_STEP_SUMMARY: join(folder.path, "summary") },
      ...env,
    };
    const options = { cwd: join(folder.path, "work", cwd), env: all };
    execFile("bash", [...args, "-c", script], options, (error) => done(error ? Number(error.code) : 0));
  });
}

const textOf = (name: string) =>
  existsSync(join(folder.path, name)) ? readFileSync(join(folder.path, name), "utf8") : "";
const linesOf = (name: string) => textOf(name).split("\n").filter(Boolean);
const callsOf = (): Ran["calls"] => linesOf("calls").map((line) => JSON.parse(line));

/** The steps of a job of a workflow that are scripts, one after the other as at GitHub. */
async function runJob(
  file: string,
  name: string,
  answers: Answers,
  context: Record<string, string> = {},
): Promise<Ran> {
  const job = workflow.parse(parse(readFileSync(join(examples, file), "utf8"))).jobs[name];
  if (!job) throw new Error(`${file} has no job ${name}.`);
  const outputs: Ran["outputs"] = {};
  let failed = false;
  for (const { id = "", run, env, ...rest } of job.steps) {
    if (run === undefined || (failed && !rest.if?.includes("!cancelled()"))) continue;
    const own = filled({ ...job.env, ...env }, { ...context, ...flat(outputs) });
    const bash = rest.shell === "bash" ? STRICT : ["-e"];
    const code = await shell(bash, run, answers, own, job.defaults?.run["working-directory"]);
    outputs[id] = Object.fromEntries(linesOf("output").map((line) => line.split(/=(.*)/s).slice(0, 2)));
    failed ||= code !== 0 && !rest["continue-on-error"];
  }
  return { failed, calls: callsOf(), summary: textOf("summary"), outputs };
}

/** Values with each expression that the context knows in its place. Secrets are not these tests'. */
function filled(values: Record<string, string>, context: Record<string, string>): Record<string, string> {
  const expression = /\$\{\{ (.*?) \}\}/g;
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [
      name,
      text.replace(expression, (_all, asked: string) => context[asked] ?? ""),
    ]),
  );
}

const flat = (outputs: Ran["outputs"]) =>
  Object.fromEntries(
    Object.entries(outputs).flatMap(([id, values]) =>
      Object.entries(values).map(([name, value]) => [`steps.${id}.outputs.${name}`, value]),
    ),
  );

const REPORT = "### voice/production has 3 objects\n";
const listing = "gh issue list --label drift --state open --limit 1 --json number --jq .[].number";
const creating = "gh issue create --title Drift --label drift --body-file drift.md";

describe("the drift workflow of examples/gitops", () => {
  test.each([
    [0, "", undefined],
    [0, "7", "gh issue close 7 --comment The estate is as it is declared."],
    [2, "", creating],
    [2, "7", "gh issue edit 7 --body-file drift.md"],
    [3, "", creating],
    [3, "7", "gh issue edit 7 --body-file drift.md"],
  ])("with exit code %i and the open issue %j does what it is for", async (code, open, call) => {
    const ran = await runJob("gitops/.github/workflows/drift.yml", "drift", {
      "npm run --silent drift": { stdout: REPORT, code },
      "gh issue list": { stdout: open === "" ? "" : `${open}\n` },
    });
    expect([ran.failed, ran.summary, ran.outputs.drift]).toEqual([false, REPORT, { code: String(code) }]);
    const [install, drift, label, list, ...rest] = ran.calls;
    expect([install?.call, drift?.call, list?.call]).toEqual(["npm ci", "npm run --silent drift", listing]);
    expect(label?.call).toMatch(/^gh label create drift --force /);
    const body = call?.includes("--body-file") ? { body: REPORT } : {};
    expect(rest).toEqual(call === undefined ? [] : [{ call, ...body }]);
  });

  test("fails when not all could be read, tells why in the summary and leaves the issue alone", async () => {
    const ran = await runJob("gitops/.github/workflows/drift.yml", "drift", {
      "npm run --silent drift": { stdout: REPORT, code: 1 },
    });
    expect([ran.failed, ran.summary]).toEqual([true, REPORT]);
    expect(ran.calls.map(({ call }) => call)).toEqual(["npm ci", "npm run --silent drift"]);
  });
});

describe("the estate workflow of examples/gitops", () => {
  const file = "gitops/.github/workflows/estate.yml";
  const comment = "gh pr comment 17 --edit-last --create-if-none --body-file comment.md";

  test.each([
    [0, 0],
    [0, 2],
    [1, 2],
    [0, 1],
  ])(
    "comments a preview that ends with %i and drift of %i, and fails with the preview alone",
    async (preview, drift) => {
      const ran = await runJob(
        file,
        "preview",
        {
          "npm run --silent preview": { stdout: "+ sraps:Phone\n", code: preview },
          "npm run --silent drift": { stdout: REPORT, code: drift },
        },
        { "github.event.number": "17" },
      );
      expect(ran.failed).toBe(preview !== 0);
      const body = `### Preview\n\`\`\`text\n+ sraps:Phone\n\`\`\`\n${REPORT}`;
      expect(ran.calls.at(-1)).toEqual({ call: comment, body });
    },
  );

  test("comments no more than GitHub takes", async () => {
    const long = "+ sraps:Phone\n".repeat(10_000);
    const answers = {
      "npm run --silent preview": { stdout: long },
      "npm run --silent drift": { stdout: long, code: 2 },
    };
    const ran = await runJob(file, "preview", answers, { "github.event.number": "17" });
    const { body = "" } = ran.calls.at(-1) ?? {};
    expect(body.length).toBeGreaterThan(50_000);
    expect(body.length).toBeLessThan(65_536);
  });

  test("comments even when nothing could be installed, and fails", async () => {
    const ran = await runJob(file, "preview", { "npm ci": { code: 1 } }, { "github.event.number": "17" });
    expect(ran.failed).toBe(true);
    expect(ran.calls.at(-1)).toEqual({ call: comment, body: "### Preview\n```text\n```\n" });
  });

  test("updates from main", async () => {
    const { calls, failed } = await runJob(file, "up", { "npm run up": { code: 1 } });
    expect([failed, calls.map(({ call }) => call)]).toEqual([true, ["npm ci", "npm run up"]]);
  });
});

test("the workflow of examples/sites makes its matrix from the tables and updates each site's stack", async () => {
  cpSync(join(examples, "sites"), join(folder.path, "work"), { recursive: true });
  const file = "sites/.github/workflows/sites.yml";
  const shared = await runJob(file, "shared", {});
  expect(JSON.parse(shared.outputs.sites?.names ?? "")).toEqual(["graz", "vienna"]);
  const commands = shared.calls.map(({ call }) => call);
  expect(commands).toEqual([
    "npm ci",
    "pulumi stack select --create production",
    "pulumi up --yes --skip-preview",
  ]);
  const site = await runJob(file, "site", {}, { "matrix.site": "vienna" });
  const further = site.calls.slice(commands.length).map(({ call }) => call);
  expect(further).toEqual([
    "npm ci",
    "pulumi stack select --create vienna",
    "pulumi up --yes --skip-preview",
  ]);
});

describe("the pipeline of examples/gitops for GitLab", () => {
  const jobs = pipeline.parse(parse(readFileSync(join(examples, "gitops/.gitlab-ci.yml"), "utf8")));

  /** As GitLab's runner puts the lines together. */
  const runScript = (job: "drift" | "preview" | "up", answers: Answers) =>
    shell(STRICT, [...jobs.default.before_script, ...jobs[job].script].join("\n"), answers, {});

  test.each([0, 1, 2, 3])("keeps drift's report and ends with its exit code %i", async (code) => {
    const stdout = REPORT;
    expect(await runScript("drift", { "npm run --silent drift": { stdout, code } })).toBe(code);
    expect(textOf("work/drift.md")).toBe(REPORT);
    expect(jobs.drift.allow_failure.exit_codes).toEqual([3]);
  });

  test.each([0, 1])("shows the preview and ends with its exit code %i", async (code) => {
    expect(await runScript("preview", { "npm run --silent preview": { stdout: "+ a\n", code } })).toBe(code);
    for (const path of jobs.preview.artifacts.paths) expect(textOf(join("work", path))).toBe("+ a\n");
  });

  test("updates from main, after an installation", async () => {
    expect(await runScript("up", {})).toBe(0);
    expect(callsOf().map(({ call }) => call)).toEqual(["npm ci", "npm run up"]);
    expect(await runScript("up", { "npm ci": { code: 1 } })).toBe(1);
    expect(callsOf()).toHaveLength(3);
  });
});
