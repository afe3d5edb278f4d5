import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportCommand } from "../../cli/export/export";
import { type Estate, failureOf, kindOf, startEstate } from "../provider/lifecycle/estate";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";
import { variablesOf } from "./variables";

jest.setTimeout(30_000);

let estate: Estate;
let folder: TemporaryFolder;
const before = { ...process.env };
const here = process.cwd();

beforeEach(async () => {
  estate = await startEstate();
  folder = temporaryFolder();
  Object.assign(process.env, variablesOf(estate.config));
  process.chdir(folder.path);
});

afterEach(async () => {
  process.chdir(here);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  folder.remove();
  await estate.stop();
});

async function run(...args: string[]): Promise<{ out: string; err: string }> {
  const said = { out: "", err: "" };
  const command = exportCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
    });
  await command.parseAsync(args, { from: "user" });
  return said;
}

/** All files below a folder, by their paths. */
function files(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) {
      const file = join(entry.parentPath, entry.name);
      found[file.slice(path.length + 1)] = readFileSync(file, "utf8");
    }
  }
  return found;
}

const plugin = ["--host", "plugin", "--include", "ngcp", "--include", "redirection"];

test("a second export of the same estate is the same, byte by byte", async () => {
  await run("one", ...plugin);
  await run("two", ...plugin);
  const [one, two] = [files("one"), files("two")];
  const named = (text = "") => text.replaceAll("two", "one");
  expect(Object.keys(two)).toEqual(Object.keys(one));
  for (const [path, text] of Object.entries(two)) expect([path, named(text)]).toEqual([path, one[path]]);
  await run("one", ...plugin);
  expect(files("one")).toEqual(one);
});

test("a dry run says how many there are and writes nothing", async () => {
  const { out } = await run("one", "--dry-run", "--include", "ngcp:Reseller", "--include", "ngcp:Subscriber");
  expect(out).toBe("ngcp:Reseller    2\nngcp:Subscriber  1\nin all           3\n");
  expect(existsSync("one")).toBe(false);
});

test.each([
  [["--include", "ngcp:Subscriber"], "ngcp:Subscriber"],
  [["--include", "ngcp:Subscriber::^grace"], "ngcp:Subscriber"],
  [["--exclude", "ngcp:Subscriber", "--include", "ngcp:CustomerContact"], "ngcp:CustomerContact"],
])(
  "of a customer's objects %j chooses, whoever else has to be read to know whose they are",
  async (args, kind) => {
    const { out } = await run("one", "--dry-run", ...args, "--customer", "4");
    expect(out).toBe(`${kind}  1\n${"in all".padEnd(kind.length)}  1\n`);
  },
);

test("nobody else's files are written over", async () => {
  mkdirSync("one");
  writeFileSync("one/index.ts", "// mine\n");
  writeFileSync("one/Pulumi.yaml", "name: mine\nruntime: nodejs\n");
  const failure = await failureOf(run("one", ...plugin));
  expect(failure.message).toMatch(/one\/index\.ts is there already .* Nothing was written/);
  expect(readFileSync("one/index.ts", "utf8")).toBe("// mine\n");
  writeFileSync("one/index.ts", "// Written by `voip export`.\n");
  writeFileSync("one/old.ts", "// Written by `voip export`.\n");
  await run("one", ...plugin);
  expect(readFileSync("one/Pulumi.yaml", "utf8")).toBe("name: mine\nruntime: nodejs\n");
  expect(existsSync("one/old.ts")).toBe(false);
  expect(Object.keys(JSON.parse(readFileSync("one/import/secrets.json", "utf8")))).toEqual([
    "mine:graceVoiceExampleComPassword",
  ]);
});

test("secrets are in a folder that only its owner may read and that Git leaves out, and nowhere else", async () => {
  await run("one", ...plugin);
  const password = String(estate.ngcp.store.rows("subscribers")[0]?.password);
  const holders = Object.entries(files("one")).filter(([, text]) => text.includes(password));
  expect(holders.map(([path]) => path)).toEqual(["import/secrets.json"]);
  expect(statSync("one/import/secrets.json").mode & 0o777).toBe(0o600);
  expect(files("one")["import/.gitignore"]).toBe("*\n");
});

test("a password that the account may not see is a placeholder, and the name of it is said", async () => {
  Object.assign(process.env, {
    VOIP_NGCP_USERNAME: estate.ngcp.accounts.blind?.username,
    VOIP_NGCP_PASSWORD: estate.ngcp.accounts.blind?.password,
  });
  const { err } = await run("one", ...plugin);
  expect(err).toContain("This account may not see the secrets graceVoiceExampleComPassword.");
  expect(existsSync("one/import/secrets.json")).toBe(false);
});

test("an export that broke off goes on where it was", async () => {
  const domains = kindOf("ngcp:Domain");
  estate.faults(domains).add({
    match: { path: /^\/api\/subscribers\// },
    times: 1,
    do: { kind: "status", status: 502 },
  });
  process.env.VOIP_NGCP_MAX_CONCURRENCY = "1";
  expect((await failureOf(run("one", ...plugin))).kind).toBe("transient");
  expect(statSync("one/import/download.jsonl").mode & 0o777).toBe(0o600);
  estate.forget();
  const { err } = await run("one", ...plugin);
  expect(err).toMatch(/^Going on with an export that broke off: \d+ objects are here already\.$/m);
  const asked = estate.ngcp.log.requests().map(({ path }) => String(path));
  const lists = (name: string) => asked.filter((path) => path.endsWith(`/api/${name}/`)).length;
  // Once to go on, and once to see what has changed meanwhile.
  expect([lists("subscribers"), lists("systemcontacts")]).toEqual([2, 1]);
  expect(existsSync("one/import/download.jsonl")).toBe(false);
  await run("two", ...plugin);
  expect(files("one")["ngcp.ts"]).toBe(files("two")["ngcp.ts"]);
});

test("what is not to be read is said, and the rest is written", async () => {
  estate.faults(kindOf("ngcp:Domain")).add({
    match: { path: /^\/api\/domains\// },
    do: { kind: "status", status: 403 },
    times: 10,
  });
  const { err, out } = await run("one", ...plugin);
  expect(err).toMatch(/^ngcp:Domain could not be read: .*403/m);
  expect(out).toMatch(/resources are written to one/);
  // The domain that was not read goes by its name.
  expect(Object.values(files("one")).join("")).toContain('domain: "voice.example.com"');
});

test.each([
  [["--include", "ngcp:Subscribr"], /There is no kind "ngcp:Subscribr"/],
  [["--include", "ngcp:Subscriber::("], /is no regular expression/],
  [["--language", "yaml", "--host", "dynamic"], /A program in YAML has no dynamic resources/],
  [["--only-unmanaged"], /there is no Pulumi project here/],
  [["--stack", "dev"], /There is no Pulumi project here/],
  [["--customer", "NOBODY", "--host", "plugin"], /NGCP has no customer/],
])("%j is refused with a sentence", async (args, message) => {
  expect((await failureOf(run("one", ...args))).message).toMatch(message);
});

test("without an account there is nothing to read", async () => {
  for (const name of Object.keys(variablesOf(estate.config))) delete process.env[name];
  expect((await failureOf(run("one"))).message).toMatch(/^No account is configured\./);
});
