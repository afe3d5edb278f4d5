import { execFile } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type DriftReport, driftReport } from "../../cli/drift/report";
import { clearLogs, type EstateSimulators, environmentOf, startEstate, writes } from "./estate";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(300_000);

const checkout = resolve(__dirname, "../..");
const example = join(checkout, "examples/sites");
const sites = readdirSync(join(example, "site/phones")).map((file) => basename(file, ".csv"));

let simulators: EstateSimulators;
let shared: TestStack;
let siteStacks: TestStack[] = [];

/** A stack of the example, its accounts in the environment as in a pipeline. */
function stackOf(folder: string, name: string, env: Record<string, string>): Promise<TestStack> {
  return createStack({ name, programDir: join(example, folder), env });
}

/** What `voip drift` tells a pipeline. */
function drift(stack: TestStack | undefined, args: readonly string[]): Promise<DriftReport> {
  return new Promise((done, failed) => {
    const command = [join(checkout, "dist/cli/main.js"), "drift", ...args];
    const options = { cwd: stack?.dir, env: stack?.env };
    execFile(process.execPath, command, options, (_error, stdout, stderr) => {
      if (stdout.startsWith("{")) done(driftReport.parse(JSON.parse(stdout)));
      else failed(new Error(stderr));
    });
  });
}

beforeAll(async () => {
  simulators = await startEstate();
  const accounts = environmentOf(simulators);
  shared = await stackOf("shared", "production", accounts);
  const { PULUMI_BACKEND_URL = "" } = shared.env;
  siteStacks = await Promise.all(
    sites.map((site) => stackOf("site", site, { ...accounts, PULUMI_BACKEND_URL })),
  );
});

afterAll(async () => {
  for (const stack of [...siteStacks, shared]) await stack?.remove();
  await simulators?.stop();
});

test("sites are stacks that take the profile from the one they share, and a matrix runs them side by side", async () => {
  const { store } = simulators.sraps;
  (await shared.up()).expectSuccess();
  const [profile] = store.profiles();
  const ups = await Promise.all(siteStacks.map((stack) => stack.up()));
  for (const up of ups) up.expectSuccess();
  const phones = store.endpoints().filter(({ mac }) => /^000413e[23]/.test(mac));
  expect(phones).toHaveLength(5);
  for (const phone of phones) expect(phone.provisioning_profile).toBe(profile?.uuid);

  // The next job of the matrix has a fresh checkout, without the file that the stack's creation has left.
  clearLogs(simulators);
  const again = async (stack: TestStack, site: string) => {
    rmSync(join(stack.dir, `Pulumi.${site}.yaml`));
    (await stack.pulumi(["stack", "select", "--create", site])).expectSuccess();
    expect(
      (await stack.up())
        .expectSuccess()
        .steps()
        .map(({ op }) => op),
    ).toEqual(["read"]); // the reference
  };
  await Promise.all(siteStacks.map((stack, index) => again(stack, sites[index] ?? "")));
  expect(writes(simulators)).toEqual([]);

  // What the other sites and the shared stack have is somebody's.
  const [site, ...others] = sites;
  const also = [...others, "organization/sites-shared/production"];
  const { counts, unmanaged } = await drift(siteStacks[0], [
    ...["--stack", site ?? "", "--json"],
    ...also.flatMap((name) => ["--also-managed-by", name]),
  ]);
  expect(counts).toMatchObject({ unchanged: 3, changed: 0, missing: 0 });
  const kinds = new Set(unmanaged.map(({ kind }) => kind));
  expect([...kinds].filter((kind) => kind.startsWith("sraps:"))).toEqual(["sraps:Company"]);

  for (const stack of [...siteStacks, shared]) (await stack.destroy()).expectSuccess();
  expect(store.profiles()).toEqual([]);
});
