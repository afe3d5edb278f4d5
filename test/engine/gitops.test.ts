import { execFile } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { clearLogs, type EstateSimulators, environmentOf, startEstate, writes } from "./estate";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(400_000);

const example = join(resolve(__dirname, "../.."), "examples/gitops");
const run = promisify(execFile);
const person = { name: "Ada", email: "ada@acme.example" };

let simulators: EstateSimulators;
/** Its program's folder is the working copy that somebody pushes from. */
let stack: TestStack;
let repository: string;

function shell(command: string, ...args: string[]) {
  const { name, email } = person;
  const env = {
    ...stack.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    ...{
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    },
  };
  return run(command, args, { cwd: stack.dir, env });
}
const git = (...args: string[]) => shell("git", ...args);

/** Commits all that has changed and pushes it; what the hooks say comes back. */
async function push(branch: string): Promise<string> {
  await git("add", "--all");
  await git("commit", "--quiet", "--message", `Change for ${branch}`);
  return (await git("push", repository, `HEAD:${branch}`)).stderr;
}

/** What a refused push says. */
async function refusal(branch: string): Promise<string> {
  const refused = await push(branch).then(
    () => ({ stderr: "" }),
    (error: unknown) => z.object({ stderr: z.string() }).parse(error),
  );
  expect(refused.stderr).toContain(`[remote rejected] HEAD -> ${branch} (pre-receive hook declined)`);
  return refused.stderr;
}

const phones = () =>
  simulators.sraps.store
    .endpoints()
    .filter(({ mac }) => mac.startsWith("000413e1"))
    .map(({ name }) => name);

beforeAll(async () => {
  simulators = await startEstate();
  stack = await createStack({ name: "production", programDir: example, env: environmentOf(simulators) });
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
  expect(phones()).toEqual(["Reception", "Workshop", "Canteen"]);

  const program = join(stack.dir, "index.ts");
  const text = readFileSync(program, "utf8");
  writeFileSync(program, text.replace("https://prov", "http://prov"));
  clearLogs(simulators);
  expect(await refusal("main")).toContain(
    "url: expected an address with https, got http://prov.example.com/snom/{mac}. Let the server speak TLS.",
  );
  writeFileSync(program, text);
  writeFileSync(table, readFileSync(table, "utf8").replace("E1:00:03", "E1:00:0X"));
  expect(await refusal("main")).toContain("phones.csv");
  expect(writes(simulators)).toEqual([]);

  // A refused push leaves nothing, and no run leaves its folder.
  const head = async (...ref: string[]) => (await git("-C", ...ref)).stdout;
  expect(await head(repository, "rev-parse", "main")).toBe(await head(stack.dir, "rev-parse", "HEAD~2"));
  expect(readdirSync(repository).filter((name) => name.startsWith("run."))).toEqual([]);
});
