import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { EngineTool } from "./engine-tool";

jest.setTimeout(60_000);

let tool: EngineTool;
beforeEach(() => {
  tool = new EngineTool();
  tool.goOnPath();
});
afterEach(() => tool?.remove());

test("of two that start at once one builds and the other waits for it", async () => {
  const [one, other] = await Promise.all([tool.find(), tool.find()]);
  expect(one.code).toBe(0);
  expect(other.bin).toBe(one.bin);
  expect(tool.built()).toEqual(["node-host", "cli"]);
});

test("what a killed process left does not stop the next one", async () => {
  const { bin } = await tool.find();
  const whole = readdirSync(bin);
  const [name = "none"] = tool.kept();
  renameSync(join(tool.engines, name), tool.at("former"));
  mkdirSync(join(tool.engines, `${name}.lock`));
  mkdirSync(join(tool.engines, `${name}.draft`, "bin"), { recursive: true });

  expect((await tool.find()).bin).toBe(bin);
  expect(readdirSync(bin)).toEqual(whole);
  expect(tool.kept()).toEqual([name]);
});
