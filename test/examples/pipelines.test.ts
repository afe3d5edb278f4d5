import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { temporaryFolder } from "../tools/temporary-folder";

jest.setTimeout(600_000); // the linters may have to be built

const checkout = resolve(__dirname, "../..");
const run = promisify(execFile);

type Check = (file: string) => Promise<unknown>;
let checks: Record<"workflow" | "pipeline" | "stack", Check>;

beforeAll(async () => {
  const { stdout } = await run(process.execPath, [join(checkout, "tools/pipelines/linters.mjs")]);
  const commands = z.object({ actionlint: z.string(), python: z.string() }).parse(JSON.parse(stdout));
  const { actionlint, python } = commands;
  const checkSchema = (...args: string[]) => run(python, ["-m", "check_jsonschema", ...args]);
  const stackSchema = join(__dirname, "operator-stack.schema.json");
  const gitLab = ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"];
  checks = {
    workflow: (file) => run(actionlint, ["-no-color", file]),
    pipeline: (file) => checkSchema(...gitLab, file),
    stack: (file) => checkSchema("--schemafile", stackSchema, file),
  };
});

const filesIn = (folder: string) => readdirSync(join(checkout, folder)).map((file) => join(folder, file));

test.each([...filesIn("examples/gitops/.github/workflows"), ...filesIn("examples/sites/.github/workflows")])(
  "%s is a workflow that GitHub takes",
  async (file) => {
    await checks.workflow(join(checkout, file));
  },
);

test("the pipeline of examples/gitops is one that GitLab takes", async () => {
  await checks.pipeline(join(checkout, "examples/gitops/.gitlab-ci.yml"));
});

test.each([...filesIn("examples/gitops/operator"), ...filesIn("examples/sites/operator")])(
  "%s is a Stack that the Pulumi Kubernetes Operator takes",
  async (file) => {
    await checks.stack(join(checkout, file));
  },
);

test("each site has a Stack of the operator, which waits for the one that all share", () => {
  const sites = readdirSync(join(checkout, "examples/sites/site/phones")).map((file) =>
    basename(file, ".csv"),
  );
  const stacks = readdirSync(join(checkout, "examples/sites/operator")).map((file) =>
    basename(file, ".yaml"),
  );
  expect(stacks.sort()).toEqual(["shared", ...sites].sort());
  for (const site of sites) {
    const stack = readFileSync(join(checkout, "examples/sites/operator", `${site}.yaml`), "utf8");
    expect(stack).toContain(`  stack: organization/sites-site/${site}\n`);
    expect(stack).toContain("  prerequisites:\n    - name: sites-shared\n");
  }
});

test.each([
  [
    "workflow",
    "examples/gitops/.github/workflows/drift.yml",
    "steps.drift.outputs.code",
    "steps.drift.output.code",
  ],
  ["pipeline", "examples/gitops/.gitlab-ci.yml", "resource_group:", "resource_groups:"],
  ["stack", "examples/sites/operator/graz.yaml", "repoDir:", "repoFolder:"],
] as const)("a mistake in a %s is found", async (kind, file, right, wrong) => {
  const text = readFileSync(join(checkout, file), "utf8");
  const folder = temporaryFolder();
  try {
    const copy = join(folder.path, basename(file));
    writeFileSync(copy, text.replace(right, wrong));
    await expect(checks[kind](copy)).rejects.toThrow();
    writeFileSync(copy, text);
    await checks[kind](copy);
  } finally {
    folder.remove();
  }
});
