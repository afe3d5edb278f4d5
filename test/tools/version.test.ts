import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

// Jest loads no ES modules without a flag, so Node runs it.
const versionModule = pathToFileURL(resolve(__dirname, "../../tools/engine/version.mjs")).href;

function evaluate(expression: string): unknown {
  const script = `import { isAtLeast, versionIn } from "${versionModule}"; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }),
  );
}

test("versions are compared number by number", () => {
  const newer = ["3.216.0", "3.216.1", "3.1000.0", "4.0.0"];
  const older = ["3.215.9", "3.22.0", "2.300.0"];
  const isNewer = [...newer, ...older].filter((_, i) => i < newer.length);
  expect(
    evaluate(`${JSON.stringify([...newer, ...older])}.filter((each) => isAtLeast(each, "3.216.0"))`),
  ).toEqual(isNewer);
});

test("the version is found in what the CLI prints", () => {
  const printed = ["v3.216.0\n", "3.217.0-alpha.1+dirty", "", "unknown"];
  expect(evaluate(`${JSON.stringify(printed)}.map((each) => versionIn(each) ?? "none")`)).toEqual([
    "3.216.0",
    "3.217.0",
    "none",
    "none",
  ]);
});
