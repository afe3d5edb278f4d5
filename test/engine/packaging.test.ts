import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import manifest from "../../package.json";
import { kinds } from "../../provider/kinds/registry";
import * as sdk from "../../sdk";
import { type TemporaryFolder, temporaryFolder } from "../tools/temporary-folder";
import { accountsOf, clearLogs, type EstateSimulators, requests, startEstate, writes } from "./estate";
import { crmUsers, exampleConfig } from "./example-estate";
import { createStack, type Host, hosts, hostsInTime, overHost, pluginOf, type TestStack } from "./harness";
import { providerText, tokenOf, typeOf } from "./voip-state";

jest.setTimeout(300_000);

const checkout = resolve(__dirname, "../..");
/** The SDK that everything here is tested with, and the oldest that the package says it works with. */
const usualSdk = `@pulumi/pulumi@${manifest.devDependencies["@pulumi/pulumi"]}`;
const oldestSdk = `@pulumi/pulumi@${manifest.peerDependencies["@pulumi/pulumi"].replace("^", "")}`;
/** What a program in TypeScript needs of its project. */
const { typescript, "@types/node": nodeTypes } = manifest.devDependencies;
const forTypescript = [`typescript@${typescript}`, `@types/node@${nodeTypes}`];

const resources = `
const phone = new voip.sraps.Phone("desk", { mac: "00:04:13:A1:00:01", name: "Desk" });
new voip.redirection.MacRedirection("lobby", { mac: "00:04:13:B2:00:01", url: "https://prov.example.com/{mac}" });
const lookup = voip.redirection.getMacOwnership({ mac: "00:04:13:99:99:01" });
`;
const javaScript = `
const voip = require("pulumi-voip");
${resources}
exports.mac = phone.mac;
exports.owner = lookup.then(({ owner }) => owner);
`;
const typeScript = `
import * as voip from "pulumi-voip";
${resources}
export const mac = phone.mac;
export const owner: Promise<"own" | "other" | "nobody"> = lookup.then((found) => found.owner);
`;

interface PackageManager {
  /** Installs the packed package and what its users have beside it into a folder with a package.json. */
  install(folder: string, tarball: string): Promise<unknown>;
  program: { file: string; text: string; runtime: string };
}

const run = promisify(execFile);
const packageManagers: Record<string, PackageManager> = {
  npm: {
    install: (cwd, tarball) =>
      run(
        "npm",
        ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball, usualSdk, ...forTypescript],
        { cwd },
      ),
    program: { file: "index.js", text: javaScript, runtime: "  options: { typescript: false }" },
  },
  pnpm: {
    install: (cwd, tarball) => {
      const pnpm = join(checkout, "node_modules/pnpm/bin/pnpm.cjs");
      return run(process.execPath, [pnpm, "add", "--prefer-offline", tarball, oldestSdk, ...forTypescript], {
        cwd,
      });
    },
    program: { file: "index.ts", text: typeScript, runtime: "" },
  },
};

let packed: TemporaryFolder;
let simulators: EstateSimulators;
const stacks: Record<string, TestStack> = {};

beforeAll(async () => {
  packed = temporaryFolder();
  simulators = await startEstate({ ispcrm: { users: crmUsers } });
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", packed.path];
  const { stdout } = await run("npm", args, { cwd: checkout });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await Promise.all(
    Object.entries(packageManagers).map(async ([name, { install }]) => {
      const stack = await createStack({ name, parent: tmpdir(), config: accountsOf(simulators) });
      stacks[name] = stack;
      await install(stack.dir, join(packed.path, filename));
    }),
  );
});
afterAll(async () => {
  await Promise.all(Object.values(stacks).map((stack) => stack.remove()));
  await simulators?.stop();
  packed?.remove();
});

function stackOf(packageManager: string): TestStack {
  const stack = stacks[packageManager];
  if (!stack) throw new Error(`There is no project of ${packageManager}.`);
  return stack;
}

describe("the packed package", () => {
  const installed = () => join(stackOf("npm").dir, "node_modules/pulumi-voip");
  const files = () =>
    readdirSync(installed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed(), join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith("node_modules")); // npm's, where versions differ from the project's

  test("holds the built code, its manifest and its papers, and all that the manifest names", () => {
    const allowed =
      /^(dist\/(provider|sdk|cli|simulators)\/.+\.(js|d\.ts)|package\.json|README\.md|LICENSE)$/;
    expect(
      files()
        .filter((file) => !allowed.test(file))
        .sort(),
    ).toEqual([
      ...["dist/cli/drift/page/page.css", "dist/provider/hosts/LICENSES.txt"],
      "dist/provider/hosts/plugin/schema.json",
      ...["pulumi-resource-voip", "pulumi-resource-voip.cmd"],
    ]);

    const { main, types, bin, exports: entries } = manifest;
    const named = [main, types, ...Object.values(bin), ...Object.values(entries).flatMap(targets)];
    expect(files()).toEqual(expect.arrayContaining(named.map((path) => path.replace("./", ""))));
  });

  test("has the launchers of the checkout, and the shell's in .bin", async () => {
    for (const name of ["pulumi-resource-voip", "pulumi-resource-voip.cmd"])
      expect(readFileSync(join(installed(), name))).toEqual(readFileSync(join(checkout, name)));
    for (const stack of Object.values(stacks)) {
      const command = join(stack.dir, "node_modules/.bin/pulumi-resource-voip");
      const { stdout } = (await stack.pulumi(["package", "get-schema", command])).expectSuccess();
      expect(JSON.parse(stdout)).toMatchObject({ name: "voip" });
    }
  });

  test("runs no script when it is installed", () => {
    const lock = JSON.parse(readFileSync(join(stackOf("npm").dir, "package-lock.json"), "utf8"));
    const entry = lock.packages["node_modules/pulumi-voip"];
    expect(entry).toMatchObject({ version: manifest.version });
    expect(entry).not.toHaveProperty("hasInstallScript");
  });

  test("is entered by the paths that people's state and programs hold", () => {
    const { exports: entries } = JSON.parse(readFileSync(join(installed(), "package.json"), "utf8"));
    expect(entries["./dynamic-provider"]).toBe("./dist/provider/hosts/dynamic/index.js");
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining([".", "./plugin", "./simulators", "./package.json"]),
    );
  });

  test("loads nothing of the provider into a program without lookups", async () => {
    const program = `
      const pulumi = require("@pulumi/pulumi");
      pulumi.runtime.setMocks({ newResource: ({ name, inputs }) => ({ id: name, state: inputs }), call: () => ({}) });
      const loaded = () => Object.keys(require.cache).filter((file) =>
        /node_modules.(undici|zod|hawk|xmlrpc|commander)\\W|pulumi-voip.dist.provider.(clients|connections|hosts|lifecycle|transport)/.test(file));
      const voip = require("pulumi-voip");
      new voip.sraps.Phone("desk", { mac: "00:04:13:A1:00:01" });
      new voip.redirection.MacRedirection("lobby", { mac: "00:04:13:B2:00:01", url: "https://prov.example.com/{mac}" });
      setTimeout(async () => {
        const before = loaded();
        await voip.redirection.getMacOwnership({ mac: "00:04:13:B2:00:01" }).catch(() => {});
        console.log(JSON.stringify([before, loaded().length > 0]));
      }, 100);
    `;
    const { stdout } = await run(process.execPath, ["-e", program], { cwd: stackOf("npm").dir });
    expect(JSON.parse(stdout)).toEqual([[], true]);
  });
});

function targets(entry: string | Record<string, string>): string[] {
  return typeof entry === "string" ? [entry] : Object.values(entry);
}

describe("a resource of every kind", () => {
  const registered: Record<string, unknown> = {};
  const made: Record<string, Record<string, unknown>> = {};

  beforeAll(async () => {
    await pulumi.runtime.setMocks({
      newResource({ type, name, inputs }) {
        registered[type] = inputs.__provider;
        return { id: name, state: inputs };
      },
      call: () => ({}),
    });
    type Class = new (name: string, args: object) => pulumi.CustomResource;
    const classes = sdk as unknown as Record<string, Record<string, Class>>;
    for (const { token } of kinds) {
      const [backend = "", name = ""] = token.split(":");
      const Class = classes[backend]?.[name] as Class;
      const resource = new Class(token, {});
      made[token] = { ...resource };
      await new Promise((done) => resource.id.apply(done));
    }
  });

  test("refers to the provider by a text that never changes", () => {
    expect(typeOf("sraps:Phone")).toBe("pulumi-nodejs:dynamic/voip/sraps:Phone");
    expect(providerText("sraps:Phone")).toBe(
      'exports.handler = () => require("pulumi-voip/dynamic-provider")("sraps:Phone");',
    );
    expect(registered).toEqual(
      Object.fromEntries(kinds.map(({ token }) => [typeOf(token), providerText(token)])),
    );
  });

  test("has its properties as outputs", () => {
    const missing = kinds.flatMap(({ token, inputs, outputs }) =>
      Object.keys({ ...inputs.shape, ...outputs.shape })
        .filter((name) => !pulumi.Output.isInstance(made[token]?.[name]))
        .map((name) => `${token} ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Where the program and what is installed are: each step goes on from the one before it. */
const layouts = ["in the root", "in a sub-folder", "in a sub-folder with its own node_modules"] as const;

describe.each(Object.keys(packageManagers))("installed by %s", (packageManager) => {
  const { program } = packageManagers[packageManager] as PackageManager;

  const all = join(checkout, "examples");
  const examples = readdirSync(all).filter((name) => existsSync(join(all, name, "index.ts")));
  test.each(hostsInTime.flatMap((host) => examples.map((example) => ({ example, host }))))(
    "the example $example goes up over $host and comes down",
    async ({ example, host }) => {
      const stack = stackOf(packageManager);
      const file = "index.ts";
      const folder = join(checkout, "examples", example);
      const text = readFileSync(join(folder, file), "utf8");
      layOut(stack.dir, "in the root", host, { file, text, runtime: "" });
      const files = readdirSync(folder).filter((each) => /\.(csv|png|wav|xml)$/.test(each));
      for (const each of files) copyFileSync(join(folder, each), join(stack.dir, each));
      await stack.configure(exampleConfig);

      clearLogs(simulators);
      const up = (await stack.up()).expectSuccess();
      const created = up.steps().filter(tokenOf);
      expect(new Set(created.map(({ op }) => op))).toEqual(new Set(["create"]));
      expect(writes(simulators).length).toBeGreaterThanOrEqual(created.length);
      (await stack.destroy()).expectSuccess();
      for (const each of [file, ...files]) rmSync(join(stack.dir, each));
    },
  );

  /** By day the plugin of one project stands for those of all: pnpm has it behind a link. */
  const isInTime = (host: Host, layout: string) =>
    hostsInTime.includes(host) || (packageManager === "pnpm" && layout === "in the root");
  const cases = layouts.flatMap((layout) =>
    hosts.filter((host) => isInTime(host, layout)).map((host) => ({ layout, host })),
  );
  test.each(cases)(
    "a program $layout goes up over $host, refreshes and comes down",
    async ({ layout, host }) => {
      const stack = stackOf(packageManager);
      const { sraps, redirection } = simulators;
      layOut(stack.dir, layout, host, program);

      const up = (await stack.up()).expectSuccess();
      expect(up.steps().map(({ op, name }) => `${op} ${name}`)).toEqual(
        expect.arrayContaining(["create desk", "create lobby"]),
      );
      expect(sraps.store.endpoint("000413a10001")?.name).toBe("Desk");
      expect(redirection.store.phone("000413b20001")?.url).toBe("https://prov.example.com/{mac}");
      const { resources = [] } = (await stack.exportState()).deployment;
      expect(resources[0]?.outputs).toEqual({ mac: "000413a10001", owner: "other" });
      const ours = resources.filter(tokenOf);
      expect(ours.map(({ type }) => type).sort()).toEqual([
        typeOf("redirection:MacRedirection", host),
        typeOf("sraps:Phone", host),
      ]);
      for (const resource of ours) {
        const { inputs, outputs } = resource;
        const text = host === "dynamic" ? providerText(tokenOf(resource) ?? "") : undefined;
        expect([inputs?.__provider, outputs?.__provider]).toEqual([text, text]);
      }

      clearLogs(simulators);
      (await stack.refresh(["--expect-no-changes"])).expectSuccess();
      expect(requests(simulators)).toBeGreaterThan(0);
      expect(writes(simulators)).toEqual([]);

      (await stack.destroy()).expectSuccess();
      expect(sraps.store.endpoint("000413a10001")).toBeUndefined();
      expect(redirection.store.phone("000413b20001")).toBeUndefined();
    },
  );
});

function layOut(
  project: string,
  layout: (typeof layouts)[number],
  host: Host,
  { file, text, runtime }: PackageManager["program"],
): void {
  const folder = layout === "in the root" ? project : join(project, "src");
  mkdirSync(folder, { recursive: true });
  const isMoved = existsSync(join(folder, "package.json"));
  if (layout === "in a sub-folder with its own node_modules" && !isMoved) {
    for (const each of ["node_modules", "package.json"]) renameSync(join(project, each), join(folder, each));
  }
  const main = folder === project ? "" : "main: src/";
  const modules = layout === layouts[2] ? "src/node_modules" : "node_modules";
  const plugin = pluginOf(host, `${modules}/pulumi-voip`);
  const lines = ["name: voip-test", "runtime:", "  name: nodejs", runtime, main, ...plugin, ""];
  writeFileSync(join(project, "Pulumi.yaml"), lines.join("\n"));
  writeFileSync(join(folder, file), overHost(host, text));
}
