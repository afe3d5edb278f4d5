import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder";

jest.setTimeout(60_000);

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder?.remove());

/** Runs Jest on these test files with the reporter. */
function runJest(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  const config = {
    rootDir: folder.path,
    transform: {},
    reporters: ["default", resolve(__dirname, "../../tools/jest-summary.js")],
  };
  const bin = require.resolve("jest/bin/jest");
  const args = [bin, "--maxWorkers=2", "--config", JSON.stringify(config)];
  // What a person sees: both streams in one.
  const shell = `"$@" 2>&1`;
  const { status, stdout } = spawnSync("sh", ["-c", shell, "sh", process.execPath, ...args], {
    cwd: folder.path,
    encoding: "utf8",
  });
  return { status, lastLine: stdout.trimEnd().split("\n").at(-1) };
}

test("the last line counts tests, and a file that could not be run as failed", () => {
  const run = runJest({
    "a.test.js": `test("passes", () => {}); test("fails", () => { throw new Error(); }); test.skip("later", () => {});`,
    "b.test.js": `test("passes", () => {}); test.todo("one day");`,
    "c.test.js": "this is not JavaScript",
  });
  expect(run).toEqual({ status: 1, lastLine: "2 passed, 2 failed, 2 skipped" });
});

test("what a test left open does not keep the run alive", () => {
  const leak = `test("leaks", () => { require("net").createServer().listen(0); });`;
  expect(runJest({ "a.test.js": leak })).toEqual({ status: 0, lastLine: "1 passed, 0 failed, 0 skipped" });
});
