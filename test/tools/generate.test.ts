import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fleets, kinds, lookups } from "../../provider/kinds/registry";
import { generateConfiguration } from "../../tools/generate/configuration";
import { knownPreferences } from "../../tools/generate/preferences";
import { generateSdk } from "../../tools/generate/sdk";

const root = resolve(__dirname, "../..");
const biome = resolve(root, "node_modules/@biomejs/biome/bin/biome");

/** The text as `npm run generate` leaves it: formatted as the whole repository is. */
function formatted(path: string, text: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "check", "--write", `--stdin-file-path=${path}`],
    { cwd: root, input: text, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const checkedIn = (path: string) => readFileSync(resolve(root, path), "utf8");
const sdk = generateSdk([...kinds, ...fleets], lookups, knownPreferences());

test.each([...sdk])("%s is what the kinds and lookups give", (path, text) => {
  expect(checkedIn(path)).toBe(formatted(path, text));
});

test("sdk/generated holds nothing else", () => {
  const generated = [...sdk.keys()].map((path) => basename(path));
  expect(readdirSync(resolve(root, "sdk/generated")).sort()).toEqual(generated.sort());
});

test("docs/configuration.md is what the settings give", () => {
  const path = "docs/configuration.md";
  expect(checkedIn(path)).toBe(formatted(path, generateConfiguration()));
});

test.each([...kinds, ...fleets])(
  "$token has a class, and every input of it a description for the editor",
  (kind) => {
    const text = sdk.get(`sdk/generated/${kind.backend}.ts`) ?? "";
    const name = kind.token.slice(kind.token.indexOf(":") + 1);
    expect(text).toContain(`export class ${name} extends VoipResource`);
    const body = text.slice(text.indexOf(`export interface ${name}Args`));
    const declared = body.slice(0, body.indexOf("\n}"));
    for (const input of Object.keys(kind.inputs.shape)) {
      expect(declared).toMatch(new RegExp(`/\\*\\* \\S.*\\*/\\n {2}${input}\\??: `));
    }
  },
);
