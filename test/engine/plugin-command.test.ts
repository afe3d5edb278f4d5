import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { version } from "../../package.json";
import { accountsOf, type EstateSimulators, startEstate } from "./estate";
import { createStack, type RunResult, type TestStack } from "./harness";

jest.setTimeout(300_000);

const checkout = resolve(__dirname, "../..");
const executable = join(checkout, "pulumi-resource-voip");

let simulators: EstateSimulators;
let stack: TestStack;

beforeAll(async () => {
  simulators = await startEstate();
  // Far from the checkout: nothing of it may be needed.
  stack = await createStack({ name: "command", parent: tmpdir(), config: accountsOf(simulators) });
});

afterAll(async () => {
  await stack?.remove();
  await simulators?.stop();
});

/** `pulumi do` asks without a stack: the accounts come from the environment. */
function run(...args: string[]): Promise<RunResult> {
  const { sraps, redirection } = simulators;
  const { reseller } = sraps.accounts;
  const { username, password } = redirection.accounts.main;
  const env = {
    VOIP_SRAPS_BASE_URL: sraps.baseUrl,
    VOIP_SRAPS_KEY_ID: reseller.id,
    VOIP_SRAPS_KEY: reseller.key,
    VOIP_REDIRECTION_URL: redirection.url,
    VOIP_REDIRECTION_USERNAME: username,
    VOIP_REDIRECTION_PASSWORD: password,
  };
  return stack.pulumi(["do", ...args], { env });
}

test("the engine takes the schema from the executable, and finds nothing to say against it", async () => {
  const schema = (await stack.pulumi(["package", "get-schema", executable])).expectSuccess();
  const file = join(stack.dir, "schema.json");
  writeFileSync(file, schema.stdout);
  const checkedIn = readFileSync(join(checkout, "provider/hosts/plugin/schema.json"), "utf8");
  expect(JSON.parse(schema.stdout)).toMatchObject({
    name: "voip",
    version,
    resources: expect.objectContaining(namesIn(checkedIn)),
  });
  const check = (await stack.pulumi(["schema", "check", file])).expectSuccess();
  expect(check.output.trim()).toBe("");
});

function namesIn(schema: string) {
  const { resources } = JSON.parse(schema) as { resources: Record<string, unknown> };
  return Object.fromEntries(Object.keys(resources).map((token) => [token, expect.anything()]));
}

describe("installed from its archive", () => {
  let archive: string;
  async function pack(folder: string): Promise<string> {
    const script = join(checkout, "tools/plugin-archive.mjs");
    return (await promisify(execFile)(process.execPath, [script, folder])).stdout.trim();
  }
  beforeAll(async () => {
    archive = await pack(stack.dir);
    const args = ["plugin", "install", "resource", "voip", version, "--file", archive];
    (await stack.pulumi(args)).expectSuccess();
  });

  test("it is the same byte for byte when it is made again", async () => {
    const again = join(stack.dir, "again");
    mkdirSync(again);
    expect(readFileSync(await pack(again)).equals(readFileSync(archive))).toBe(true);
  });

  test("it has the launchers of all platforms", () => {
    const installed = join(stack.env.PULUMI_HOME ?? "", "plugins", `resource-voip-v${version}`);
    for (const name of ["pulumi-resource-voip", "pulumi-resource-voip.cmd"])
      expect(readFileSync(join(installed, name))).toEqual(readFileSync(join(checkout, name)));
  });

  test.each([
    ["installed", []],
    ["named", ["--package", executable]],
  ])("pulumi do lists what is there with the plugin %s, all of it or some", async (_way, options) => {
    const company = simulators.sraps.companies.reseller.uuid;
    const macs = Array.from({ length: 130 }, (_, n) => `0004130000${n.toString(16).padStart(2, "0")}`);
    for (const mac of macs) simulators.sraps.store.setEndpoint({ mac, company });
    const list = async (...args: string[]) =>
      JSON.parse((await run(...options, "voip:sraps:Phone", "list", ...args)).expectSuccess().stdout) as {
        name: string;
      }[];
    expect((await list("--all")).map(({ name }) => name).sort()).toEqual(macs);
    expect(await list("--count", "7")).toHaveLength(7);
    expect(await list()).toHaveLength(100);
    expect((await list("--company", company, "--count", "1"))[0]).toEqual({
      id: `${company}/000413000000`,
      name: "000413000000",
    });
  });

  test("pulumi do makes, reads, changes and removes an object, by its natural key as well", async () => {
    const { store } = simulators.sraps;
    const profile = "voip:sraps:ProvisioningProfile";
    const stateless = ["--stateless", profile];
    const inputs = ["--name", "Vienna", "--product-group", "D-Series"];
    (await run(...stateless, "create", "--yes", ...inputs)).expectSuccess();
    expect(store.profiles().map(({ name }) => name)).toEqual(["Vienna"]);
    expect((await run(profile, "read", "name:Vienna")).expectSuccess().output).toContain("D-Series");
    (await run(...stateless, "patch", "name:Vienna", "--yes", "--name", "Wien")).expectSuccess();
    expect(store.profiles().map(({ name }) => name)).toEqual(["Wien"]);
    (await run(...stateless, "delete", "name:Wien", "--yes")).expectSuccess();
    expect(store.profiles()).toEqual([]);
    const group = (await run("voip:sraps:getProductGroup", "--name", "D-Series")).expectSuccess();
    expect(JSON.parse(group.stdout)).toMatchObject({ name: "D-Series" });
  });
});

test("the launcher runs through a link, from any folder", async () => {
  const link = join(stack.dir, "bin");
  mkdirSync(link);
  symlinkSync(executable, join(link, "pulumi-resource-voip"));
  const run = await stack.pulumi(["package", "get-schema", join(link, "pulumi-resource-voip")]);
  expect(JSON.parse(run.expectSuccess().stdout)).toMatchObject({ name: "voip" });
});
