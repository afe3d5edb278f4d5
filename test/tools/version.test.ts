import { evaluate } from "./evaluate";

const version = "engine/version.mjs";

test("versions are compared number by number", () => {
  const newer = ["3.216.0", "3.216.1", "3.1000.0", "4.0.0"];
  const older = ["3.215.9", "3.22.0", "2.300.0"];
  const all = JSON.stringify([...newer, ...older]);
  expect(evaluate(version, `${all}.filter((each) => tool.isAtLeast(each, "3.216.0"))`)).toEqual(newer);
});

test("the version is found in what the CLI prints", () => {
  const printed = JSON.stringify(["v3.216.0\n", "3.217.0-alpha.1+dirty", "", "unknown"]);
  expect(evaluate(version, `${printed}.map((each) => tool.versionIn(each) ?? "none")`)).toEqual([
    "3.216.0",
    "3.217.0",
    "none",
    "none",
  ]);
});
