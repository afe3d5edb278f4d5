import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fleets, kinds, lookups } from "../../provider/kinds/registry";
import { generateConfiguration } from "../../tools/generate/configuration";
import { generateDriftSchema } from "../../tools/generate/drift-schema";
import { generatePluginSdk } from "../../tools/generate/plugin-sdk";
import { knownPreferences } from "../../tools/generate/preferences";
import { generateReference } from "../../tools/generate/reference";
import { generateSchema } from "../../tools/generate/schema";
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
const types = [...kinds, ...fleets];
const sdk = new Map([
  ...generateSdk(types, lookups, knownPreferences()),
  ...generatePluginSdk(types, lookups),
]);

test.each([...sdk])("%s is what the kinds and lookups give", (path, text) => {
  expect(checkedIn(path)).toBe(formatted(path, text));
});

test("sdk/generated holds nothing else", () => {
  const entries = readdirSync(resolve(root, "sdk/generated"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.sort()).toEqual([...sdk.keys()].map((path) => resolve(root, path)).sort());
});

test("docs/reference is what the kinds and lookups give, and nothing else", () => {
  const pages = generateReference(types, lookups);
  const written = new Map([...pages.keys()].map((path) => [path, checkedIn(path)]));
  expect(written).toEqual(pages);
  const entries = readdirSync(resolve(root, "docs/reference"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.sort()).toEqual([...pages.keys()].map((path) => resolve(root, path)).sort());
});

test("the schema is what the kinds, lookups and settings give", () => {
  const path = "provider/hosts/plugin/schema.json";
  expect(checkedIn(path)).toBe(formatted(path, generateSchema(types, lookups)));
});

test("the schema of drift reports is what the reports are checked by", () => {
  const path = "docs/drift-report.schema.json";
  expect(checkedIn(path)).toBe(formatted(path, generateDriftSchema()));
});

test("docs/configuration.md is what the settings give", () => {
  const path = "docs/configuration.md";
  expect(checkedIn(path)).toBe(formatted(path, generateConfiguration()));
});

test.each(types)("$token has a class, and every input of it a description for the editor", (type) => {
  const text = sdk.get(`sdk/generated/${type.backend}.ts`) ?? "";
  const name = type.token.slice(type.token.indexOf(":") + 1);
  expect(text).toContain(`export class ${name} extends VoipResource`);
  const body = text.slice(text.indexOf(`export interface ${name}Args`));
  const declared = body.slice(0, body.indexOf("\n}"));
  const overPlugin = sdk.get(`sdk/generated/plugin/${type.backend}.ts`) ?? "";
  expect(overPlugin).toContain(`export class ${name} extends dynamic.${name}`);
  for (const input of Object.keys(type.inputs.shape)) {
    expect(declared).toMatch(new RegExp(`/\\*\\* \\S.*\\*/\\n {2}${input}\\??: `));
  }
});
