import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";
import { accountsOf, clearLogs, type EstateSimulators, startEstate, writes } from "./estate";
import { readGrpcLog } from "./grpc-log";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(900_000); // the hosts of the languages may have to be built

const checkout = resolve(__dirname, "../..");
const run = promisify(execFile);
const password = "Qu1etly-spoken"; // such as no time stamp contains by chance
const schema = join(checkout, "provider/hosts/plugin/schema.json");

let simulators: EstateSimulators;
let folders: string[];
let generated: TemporaryFolder;

/** The SDK of a language from the checked-in schema. */
async function generate(language: string): Promise<string> {
  const folder = join(generated.path, language);
  await run(join(folders[0] ?? "", "sdk-generator"), [schema, language, folder]);
  return folder;
}

/** The folder that Python finds the module pulumi_voip in. */
async function installForPython(): Promise<string> {
  const target = join(generated.path, "python-modules");
  const install = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"];
  await run(join(folders[1] ?? "", "python"), [...install, "--target", target, await generate("python")]);
  return target;
}

beforeAll(async () => {
  simulators = await startEstate();
  generated = temporaryFolder(join(checkout, ".cache/sdk-"));
  const { stdout } = await run(process.execPath, [join(checkout, "tools/engine/languages.mjs")]);
  folders = stdout.trim().split("\n");
});

afterAll(async () => {
  generated?.remove();
  await simulators?.stop();
});

/** What is recorded of each resource but for where it came from. */
const recorded: Record<string, unknown> = {};

test.each(["yaml", "python", "typescript"])(
  "the estate in %s goes up through the plugin, stays as it is and comes down",
  async (language) => {
    let stack: TestStack | undefined;
    try {
      const sdk = language === "python" ? await installForPython() : "";
      stack = await createStack({
        name: language,
        programDir: join(checkout, "examples/plugin", language),
        config: { ...accountsOf(simulators), webPassword: { secret: password } },
        env: { PATH: [...folders, process.env.PATH].join(delimiter), PYTHONPATH: sdk },
      });
      namePlugin(stack.dir);

      clearLogs(simulators);
      const up = (await stack.up()).expectSuccess();
      expect(
        up
          .steps()
          .map(({ op, type }) => `${op} ${type}`)
          .sort(),
      ).toEqual([
        "create voip:redirection:MacRedirection",
        "create voip:sraps:Phone",
        "create voip:sraps:ProvisioningProfile",
      ]);
      expect(writes(simulators)).toHaveLength(4);
      const { resources = [] } = (await stack.exportState(["--show-secrets"])).deployment;
      const outputs = resources.find(({ type }) => type === "pulumi:pulumi:Stack")?.outputs;
      expect(outputs).toEqual({ group: "D-Series", mac: "000413d10001" });
      const own = resources.filter(({ type }) => type.startsWith("voip:"));
      recorded[language] = own.map(({ type, inputs }) => [type, { ...inputs, profile: "" }]).sort();
      const clear = JSON.stringify(await stack.exportState());
      expect(clear).not.toContain(password);

      clearLogs(simulators);
      expect((await stack.up()).expectSuccess().steps()).toEqual([]);
      expect(writes(simulators)).toEqual([]);
      (await stack.destroy()).expectSuccess();
      expect(simulators.sraps.store.profiles()).toEqual([]);
    } finally {
      await stack?.remove();
    }
  },
);

test("a provider of its own in YAML has its settings as an object, of which the secret alone is wrapped", async () => {
  const { baseUrl, accounts, companies, store } = simulators.sraps;
  const { id: keyId, key } = accounts.main;
  const mac = "000413d20001";
  const program = `name: voip-test
runtime: yaml
resources:
  own:
    type: pulumi:providers:voip
    properties:
      sraps: { baseUrl: "${baseUrl}", keyId: "${keyId}", key: { "fn::secret": "${key}" } }
  phone:
    type: voip:sraps:Phone
    properties: { mac: "${mac}" }
    options: { provider: "$\{own}" }
`;
  const path = [...folders, process.env.PATH].join(delimiter);
  const stack = await createStack({ name: "own", env: { PATH: path, PULUMI_DEBUG_GRPC: "grpc.jsonl" } });
  try {
    writeFileSync(join(stack.dir, "Pulumi.yaml"), program);
    namePlugin(stack.dir);
    (await stack.up()).expectSuccess();
    expect(store.endpoint(mac)?.company).toBe(companies.main.uuid);
    const log = readGrpcLog(join(stack.dir, "grpc.jsonl"), [key]);
    expect([log.said.includes("Configure"), log.clear]).toEqual([true, []]);
    expect(JSON.stringify(await stack.exportState())).not.toContain(key);
    expect(
      (await stack.up())
        .expectSuccess()
        .steps({ all: true })
        .filter(({ op }) => op !== "same"),
    ).toEqual([]);
    (await stack.destroy()).expectSuccess();
  } finally {
    await stack.remove();
  }
});

test("all languages leave the same in the state", () => {
  expect(Object.keys(recorded)).toHaveLength(3);
  for (const each of Object.values(recorded)) expect(each).toEqual(recorded.typescript);
});

test("the SDKs that are generated from the schema compile, in Node.js and in Python", async () => {
  const [node, python] = await Promise.all([generate("nodejs"), generate("python")]);
  symlinkSync(join(checkout, "node_modules"), join(node, "node_modules"));
  await run(process.execPath, [join(checkout, "node_modules/typescript/bin/tsc"), "-p", node, "--noEmit"]);
  await run(join(folders[1] ?? "", "python"), ["-m", "compileall", "-q", python]);
});

/** The examples name the checkout from where they are, or count on a plugin that is installed. */
function namePlugin(folder: string): void {
  const plugin = join(folder, "plugin");
  mkdirSync(plugin);
  symlinkSync(join(checkout, "pulumi-resource-voip"), join(plugin, "pulumi-resource-voip"));
  const file = join(folder, "Pulumi.yaml");
  const [project = ""] = readFileSync(file, "utf8").split(/^plugins:$/m);
  writeFileSync(file, `${project}\nplugins: { providers: [{ name: voip, path: plugin }] }\n`);
}
