import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { clearLogs, type EstateSimulators, environmentOf, startEstate, writes } from "./estate";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(400_000);

const checkout = resolve(__dirname, "../..");
const example = join(checkout, "examples/gitops");
const run = promisify(execFile);

let simulators: EstateSimulators;
/** Its program's folder is the working copy that somebody pushes from. */
let stack: TestStack;
let repository: string;
/** Where the shell finds `voip`: npm links no command of a checkout that was not built when it installed. */
let commands: string;

/** As a person's shell in the working copy, whoever is at the machine. */
function shell(command: string, ...args: string[]) {
  const PATH = [commands, stack.env.PATH].join(delimiter);
  const env = { ...stack.env, PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return run(command, args, { cwd: stack.dir, env });
}
function git(...args: string[]) {
  return shell("git", "-c", "user.name=Ada", "-c", "user.email=ada@acme.example", ...args);
}

/** Commits all that has changed and pushes it; what the hooks say comes back. */
async function push(branch: string): Promise<string> {
  await git("add", "--all");
  await git("commit", "--quiet", "--message", `Change for ${branch}`);
  return (await git("push", repository, `HEAD:${branch}`)).stderr;
}

const phones = () =>
  simulators.sraps.store
    .endpoints()
    .filter(({ mac }) => mac.startsWith("000413e1"))
    .map(({ name }) => name)
    .sort();

beforeAll(async () => {
  simulators = await startEstate();
  const env = { ...environmentOf(simulators), PULUMI_NODEJS_TRANSPILE_ONLY: "true" };
  stack = await createStack({ name: "production", programDir: example, env });
  commands = join(dirname(stack.dir), "commands");
  mkdirSync(commands);
  const command = `#!/bin/sh\nexec node "${join(checkout, "dist/cli/main.js")}" "$@"\n`;
  writeFileSync(join(commands, "voip"), command, { mode: 0o755 });
  // Nothing is to be installed: the modules are the checkout's.
  const { dependencies, devDependencies, ...own } = JSON.parse(
    readFileSync(join(stack.dir, "package.json"), "utf8"),
  );
  writeFileSync(join(stack.dir, "package.json"), JSON.stringify(own));
  await shell("npm", "install", "--package-lock-only", "--no-audit", "--no-fund");

  repository = join(dirname(stack.dir), "estate.git");
  await git("init", "--quiet", "--bare", repository);
  cpSync(join(example, "hooks"), join(repository, "hooks"), { recursive: true });
  await git("init", "--quiet");
});

afterAll(async () => {
  await stack?.remove();
  await simulators?.stop();
});

test("a push to main brings the estate up, one to a branch shows what it would do, and one that is forbidden is refused", async () => {
  const first = await push("main");
  expect(first).toContain("remote: Previewing update (production)");
  expect(first).toContain("remote: Updating (production)");
  expect(phones()).toEqual(["Reception", "Workshop"]);

  const table = join(stack.dir, "phones.csv");
  appendFileSync(table, "00:04:13:E1:00:03;Canteen\n");
  clearLogs(simulators);
  const branch = await push("canteen");
  expect(branch).toMatch(/remote:\s+\+ pulumi-nodejs:dynamic\/voip\/sraps:Phone: \(create\)/);
  expect(branch).not.toContain("Updating (production)");
  expect(writes(simulators)).toEqual([]);

  const merged = (await git("push", repository, "HEAD:main")).stderr;
  expect(merged).toContain("remote: Updating (production)");
  expect(phones()).toEqual(["Canteen", "Reception", "Workshop"]);

  const program = join(stack.dir, "index.ts");
  writeFileSync(program, readFileSync(program, "utf8").replace("https://prov", "http://prov"));
  clearLogs(simulators);
  await expect(push("main")).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /url: expected an address with https, got http:.*\[remote rejected\] HEAD -> main \(pre-receive hook declined\)/s,
    ),
  });
  expect(writes(simulators)).toEqual([]);

  // A refused push leaves nothing, and no run leaves its folder.
  const head = async (...ref: string[]) => (await git("-C", ...ref)).stdout;
  expect(await head(repository, "rev-parse", "main")).toBe(await head(stack.dir, "rev-parse", "HEAD~1"));
  expect(readdirSync(repository).filter((name) => name.startsWith("run."))).toEqual([]);
});

test("the nightly run tells drift by its exit code, and in Markdown what has changed", async () => {
  simulators.sraps.store.setEndpoint({ mac: "000413e10002", name: "Broom cupboard" });
  await expect(shell("npm", "run", "--silent", "drift")).rejects.toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/#### Changed.*Phone 000413e10002.*Workshop.*Broom cupboard/s),
  });
});
