import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { accountsOf, clearLogs, type EstateSimulators, startEstate, writes } from "./estate";
import { createStack, type TestStack } from "./harness";
import { type PostgresqlServer, startPostgresql } from "./postgresql";

jest.setTimeout(300_000);

const office = (...cities: string[]) => `
const voip = require("pulumi-voip");
for (const name of ${JSON.stringify(cities)}) {
  new voip.sraps.ProvisioningProfile(name, { name, productGroup: "D-Series" });
}
`;
/** What docs/gitops.md says that a second run is told. */
const guide = readFileSync(join(resolve(__dirname, "../.."), "docs/gitops.md"), "utf8");
const [, documented = "no sentence"] = /```text\nerror: (.+)\n```/.exec(guide) ?? [];
const up = ["up", "--yes", "--skip-preview"];

let postgresql: PostgresqlServer;
let simulators: EstateSimulators;
let stack: TestStack;

beforeAll(async () => {
  postgresql = await startPostgresql();
  simulators = await startEstate();
  stack = await createStack({
    name: "shared",
    program: office("Vienna"),
    config: accountsOf(simulators),
    env: { PULUMI_BACKEND_URL: postgresql.url },
  });
});

afterAll(async () => {
  await stack?.remove();
  await simulators?.stop();
  await postgresql?.stop();
});

const profiles = () => simulators.sraps.store.profiles().map(({ name }) => name);

async function recorded(): Promise<string[]> {
  const { resources = [] } = (await stack.exportState()).deployment;
  return resources
    .filter(({ type }) => type.endsWith(":ProvisioningProfile"))
    .map(({ inputs }) => `${inputs?.name}`);
}

/** An `up` whose creation has reached the back end and is not answered. */
async function held() {
  const fault = simulators.sraps.faults.add({
    match: { method: "POST" },
    times: 1,
    do: { kind: "hold", when: "after" },
  });
  const run = stack.start(up);
  await fault.reached();
  return { run, fault };
}

test("with the state in PostgreSQL a second run is refused at once while the first is at work, a preview is not, and nothing is lost", async () => {
  const { run: first, fault } = await held();
  const second = await stack.up();
  expect(second.code).not.toBe(0);
  expect(second.output).toContain(documented);
  expect(second.steps({ all: true })).toEqual([]);
  (await stack.preview()).expectSuccess();

  fault.release();
  (await first.done).expectSuccess();
  expect([profiles(), await recorded()]).toEqual([["Vienna"], ["Vienna"]]);

  stack.writeProgram(office("Vienna", "Graz"));
  (await stack.up()).expectSuccess();
  expect((await recorded()).sort()).toEqual(["Graz", "Vienna"]);
});

test("a killed run's lock stays until pulumi cancel, and the next run finishes what was begun", async () => {
  stack.writeProgram(office("Vienna", "Graz", "Linz"));
  const { run, fault } = await held();
  run.kill();
  fault.abandon();
  await run.done;

  const locked = await stack.up();
  expect(locked.code).not.toBe(0);
  expect(locked.output).toContain(documented);

  (await stack.pulumi(["cancel", "--yes"])).expectSuccess();
  clearLogs(simulators);
  const next = (await stack.up()).expectSuccess();
  expect(next.output).toContain("existed already and is taken over");
  expect(writes(simulators)).toEqual([]);
  expect((await recorded()).sort()).toEqual(["Graz", "Linz", "Vienna"]);

  (await stack.destroy()).expectSuccess();
  expect(profiles()).toEqual([]);
});
