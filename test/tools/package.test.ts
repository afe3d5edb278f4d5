import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

test("the package holds what programs need and nothing else", () => {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const printed = execFileSync("npm", args, { cwd: resolve(__dirname, "../.."), encoding: "utf8" });
  console.log(printed.slice(0, 500));
});
