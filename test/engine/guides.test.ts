import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { temporaryFolder } from "../tools/temporary-folder";
import { environmentOf, startEstate } from "./estate";
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

/** Of the program's phone. */
const mac = "000413aabbcc";
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

test("the first steps are as the guide tells them", async () => {
  const simulators = await startEstate();
  const { sraps } = simulators;
  const env = environmentOf(simulators);
  try {
    const preview = (await stack.preview([], { env })).expectSuccess();
    expect(preview.steps().map(({ op, name }) => `${op} ${name}`)).toEqual([
      "create office",
      "create ada-desk",
    ]);
    expect(sraps.log.mutations()).toEqual([]);
    (await stack.up([], { env })).expectSuccess();
    expect((await stack.up([], { env })).expectSuccess().steps()).toEqual([]);

    const phone = sraps.store.endpoint(mac);
    if (!phone) throw new Error("There is no phone.");
    sraps.store.setEndpoint({ ...phone, name: "by hand" });
    const drift = (await stack.preview(["--refresh", "--diff"], { env })).expectSuccess();
    expect(drift.output).toContain("by hand");
    (await stack.up(["--refresh"], { env })).expectSuccess();
    expect(sraps.store.endpoint(mac)?.name).toBe("Ada's desk");

    (await stack.destroy([], { env })).expectSuccess();
    expect([sraps.store.endpoint(mac), ...sraps.store.profiles()]).toEqual([undefined]);
  } finally {
    await simulators.stop();
  }
});

test("the test that docs/simulators.md gives for CI passes for that program", async () => {
  const [source = ""] = blocksOf("simulators.md", "ts");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const file = join(stack.dir, "estate.test.js");
  writeFileSync(file, outputText);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: stack.dir, env: stack.env });
  expect(stdout).toMatch(/pass 1\b/);
});
