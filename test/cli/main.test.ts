import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const main = resolve(__dirname, "../../dist/cli/main.js");

test.each([
  [["dritf"], "error: unknown command 'dritf'\n(Did you mean drift?)\nSee voip --help.\n"],
  [["sim", "--tsl"], "error: unknown option '--tsl'\n(Did you mean --tls?)\nSee voip sim --help.\n"],
  [
    ["sim", "--ngcp-port", "http"],
    "error: option '--ngcp-port <number>' argument 'http' is invalid. Expected a number from 0 to 65535.\nSee voip sim --help.\n",
  ],
])("voip %j is refused with what is wrong and where the help is", (args, message) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([1, "", message]);
});
