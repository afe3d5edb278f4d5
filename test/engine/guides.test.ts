import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { programs, transpiled } from "../docs/pages";
import { temporaryFolder } from "../tools/temporary-folder";
import { accountsOf, type EstateSimulators, startEstate } from "./estate";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(240_000);

const checkout = resolve(__dirname, "../..");

/** The blocks of a page that are in that language. */
function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(join(checkout, "docs", page), "utf8");
  return [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, code = ""]) =>
    found === language ? [code] : [],
  );
}

const parent = join(checkout, ".cache");
let stack: TestStack;

/** The project as docs/first-steps.md has it made, in a stack without configuration. */
beforeAll(async () => {
  mkdirSync(parent, { recursive: true });
  const project = temporaryFolder(join(parent, "first-steps-"));
  try {
    const asNpmMakesIt = { name: "estate", version: "1.0.0", main: "index.js", type: "commonjs" };
    writeFileSync(join(project.path, "package.json"), JSON.stringify(asNpmMakesIt));
    writeFileSync(join(project.path, "Pulumi.yaml"), blocksOf("first-steps.md", "yaml").join(""));
    writeFileSync(join(project.path, "index.ts"), blocksOf("first-steps.md", "ts").join("\n"));
    stack = await createStack({ programDir: project.path });
  } finally {
    project.remove();
  }
});

afterAll(() => stack.remove());

test("the test that docs/simulators.md gives for CI passes for that program", async () => {
  const [source = ""] = blocksOf("simulators.md", "ts");
  const file = join(stack.dir, "estate.test.js");
  writeFileSync(file, transpiled(source));
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: stack.dir, env: stack.env });
  expect(stdout).toMatch(/pass 1\b/);
});

// Those of the reference are played against the simulators without an engine.
const declaring = programs.filter(
  ({ name, runs, code }) =>
    code.includes("new voip.") && !runs && !/^docs.(reference|first-steps)/.test(name),
);

test.each(declaring)("the program of $name comes up and goes down", async ({ code }) => {
  const simulators = await startEstate();
  const { sraps, ngcp } = simulators;
  try {
    putWhatPagesTakeForGranted(simulators);
    const { reseller } = ngcp.accounts;
    const own = await createStack({
      program: transpiled(code.replace("ck_…", sraps.accounts.reseller.id)),
      host: code.includes("pulumi-voip/plugin") ? "plugin" : "dynamic",
      config: {
        ...accountsOf(simulators),
        "voip:connections.west.ngcp.url": ngcp.baseUrl,
        "voip:connections.west.ngcp.username": reseller.username,
        "voip:connections.west.ngcp.password": { secret: reseller.password },
        adaPassword: { secret: "S0ftly-spoken" },
        gracePassword: { secret: "L0udly-spoken" },
        westKey: { secret: sraps.accounts.reseller.key },
      },
      env: { VOIP_SRAPS_BASE_URL: sraps.baseUrl },
    });
    try {
      writeFileSync(
        join(own.dir, "phones.csv"),
        "MAC address,Room,VLAN,Serial number\n000413aabb01,Lobby,110,S1\n000413aabb02,Attic,,S2\n",
      );
      const up = (await own.up()).expectSuccess();
      expect(up.steps().every(({ op }) => op === "create")).toBe(true);
      expect((await own.up()).expectSuccess().steps()).toEqual([]);
      (await own.destroy()).expectSuccess();
    } finally {
      await own.remove();
    }
  } finally {
    await simulators.stop();
  }
});

/** What the programs of the pages refer to and do not declare. */
function putWhatPagesTakeForGranted({ ngcp: { store } }: EstateSimulators): void {
  store.put("resellers", { ...store.row("resellers", 1), id: 2, name: "west" });
  store.put("billingprofiles", { ...store.row("billingprofiles", 1), id: 2, name: "Flat", handle: "flat" });
  store.put("contacts", { id: 17, email: "it@acme.example", reseller_id: 1 });
  const customer = { contact_id: 17, type: "sipaccount", status: "active" };
  store.put("contracts", { ...store.row("contracts", 1), ...customer, id: 17 });
  store.put("domains", { id: 17, domain: "acme.example", reseller_id: 1 });
}
