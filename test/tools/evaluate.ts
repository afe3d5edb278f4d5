import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What an expression over the exports of a module of tools/ comes to. Jest loads no ES modules without a flag, so Node
 * runs it.
 * @param module its path below tools/
 * @param expression of JavaScript, in which the module is called `tool`
 */
export function evaluate(module: string, expression: string): unknown {
  const url = pathToFileURL(resolve(__dirname, "../../tools", module)).href;
  const script = `import * as tool from ${JSON.stringify(url)}; console.log(JSON.stringify(${expression}) ?? "null");`;
  const args = ["--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}
