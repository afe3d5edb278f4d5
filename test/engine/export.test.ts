import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { randomEstates, settle } from "../cli/random-estates";
import { variablesOf } from "../cli/variables";
import { fill } from "../cli/whole-estate";
import { type Estate, startEstate } from "../provider/lifecycle/estate";
import { createStack, type TestStack } from "./harness";

jest.setTimeout(400_000);

const checkout = resolve(__dirname, "../..");

const isNightly = process.env.VOIP_TEST_NIGHTLY !== undefined;
/** Besides an object of every kind, an estate that is exported is so many random ones in one. */
const RANDOM = 20;
/** By night there are ten such. */
const ESTATES = isNightly ? 10 : 1;
const randoms = fc.sample(randomEstates, { seed: 1, numRuns: ESTATES * RANDOM });

let estate: Estate;
let stack: TestStack;
/** What a person's shell has: the engine, and the accounts. */
let env: NodeJS.ProcessEnv;

async function startRandomEstate(number: number): Promise<void> {
  estate = await startEstate();
  expect(await fill(estate)).toEqual([]);
  const making = randoms.slice(number * RANDOM, (number + 1) * RANDOM);
  for (const objects of making) await settle(estate, objects);
  stack = await createStack({ name: "export", program: "" });
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(checkout, "tools/engine/languages.mjs"),
  ]);
  // A plugin that is on the PATH need not be installed.
  const plugin = join(stack.dir, "plugin");
  mkdirSync(plugin);
  symlinkSync(join(checkout, "pulumi-resource-voip"), join(plugin, "pulumi-resource-voip"));
  const folders = [...stdout.trim().split("\n"), plugin, stack.env.PATH];
  env = { ...stack.env, ...variablesOf(estate.config), PATH: folders.join(delimiter) };
}

async function shell(folder: string, command: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)("sh", ["-c", command], {
    cwd: folder,
    env,
    maxBuffer: 1e8,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${command}\n${error.stdout}\n${error.stderr}`);
  });
  return stdout + stderr;
}

const voip = `${process.execPath} ${join(checkout, "dist/cli/main.js")}`;

/** Exports into a folder of its own and does what it says has to be done, up to the preview. */
async function adopt(name: string, ...options: string[]): Promise<string> {
  const folder = join(stack.dir, name);
  // Outside of any project the accounts are those of the environment.
  const said = await shell(tmpdir(), [voip, "export", folder, "--into", name, ...options].join(" "));
  expect(Number(/^\d+(?= resources are written)/m.exec(said))).toBeGreaterThan(100);
  const steps = said.match(/(?<=^ {2}).*$/gm) ?? [];
  expect(steps[0]).toBe(`cd ${folder}`);
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
  for (const step of steps.slice(1)) {
    if (step !== "npm install") await shell(folder, step.replace("pulumi preview", "$& --expect-no-changes"));
  }
  return folder;
}

/** The type check of a program in TypeScript takes most of the time. */
const programs: [language: string, host: string][] = [
  ["typescript", "dynamic"],
  ["yaml", "plugin"],
];
if (isNightly) programs.push(["typescript", "plugin"]);

describe.each(Array.from({ length: ESTATES }, (_each, number) => number))("random estate %i", (number) => {
  beforeAll(() => startRandomEstate(number));

  afterAll(async () => {
    await stack?.remove();
    await estate?.stop();
  });

  test.each(programs)(
    "an estate with every kind is adopted by a program in %s over the %s host, and its preview is empty",
    async (language, host) => {
      estate.forget();
      const folder = await adopt(`${language}-${host}`, "--language", language, "--host", host);
      expect(estate.writes()).toEqual({});
      const state = await shell(folder, "pulumi stack export");
      for (const secret of ["S0ftly-spoken", 'SPRING-17\\"']) expect(state).not.toContain(secret);
      expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("ngcp:SoundFile");
      // The stack has them now.
      expect(await shell(folder, `${voip} export --only-unmanaged --dry-run`)).toMatch(/^in all {2}0$/m);
      if (isNightly) await shell(folder, "pulumi refresh --preview-only --expect-no-changes");
    },
  );
});
