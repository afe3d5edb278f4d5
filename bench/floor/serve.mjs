import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const floor = fileURLToPath(new URL(".", import.meta.url));
const sdk = createRequire(import.meta.url).resolve("pulumi-voip");

/**
 * Lets providers that do nothing serve the stack's resources. The program, its classes, the text that the state has
 * for the provider and all that is recorded stay the same.
 * @param {import("../stack.mjs").TestStack} stack
 * @param {import("../stack.mjs").Host} host
 */
export function serveByFloor({ dir }, host) {
  if (host === "plugin") {
    const project = join(dir, "Pulumi.yaml");
    writeFileSync(project, readFileSync(project, "utf8").replace(/path: .+ }/, `path: ${floor} }`));
    return;
  }
  const shadow = join(dir, "node_modules/pulumi-voip");
  mkdirSync(shadow, { recursive: true });
  const exports = { ".": "./index.js", "./dynamic-provider": "./dynamic-provider.js" };
  writeFileSync(join(shadow, "package.json"), JSON.stringify({ name: "pulumi-voip", exports }));
  writeFileSync(join(shadow, "index.js"), forward(sdk));
  writeFileSync(join(shadow, "dynamic-provider.js"), forward(join(floor, "dynamic-provider.cjs")));
}

/** @param {string} module */
function forward(module) {
  return `module.exports = require(${JSON.stringify(module)});\n`;
}
