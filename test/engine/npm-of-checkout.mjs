// npm for folders far from the checkout, which is its registry: what a plain `npm install` gets is linked from there, if
// it is there. Everything else is npm's own, whose path comes before the arguments.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const checkout = join(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(checkout, "node_modules");
const [npm = "npm", ...args] = process.argv.slice(2);

if (args[0] === "install" && !args.some((arg) => arg.startsWith("-"))) install(args.slice(1));
else process.exitCode = spawnSync(npm, args, { stdio: "inherit" }).status ?? 1;

/** @param {string[]} named */
function install(named) {
  const { dependencies = {}, devDependencies = {} } = existsSync("package.json")
    ? JSON.parse(readFileSync("package.json", "utf8"))
    : {};
  for (const name of [...named, ...Object.keys({ ...dependencies, ...devDependencies })]) {
    if (!existsSync(join(modules, name))) throw new Error(`The checkout has no ${name}.`);
  }
  mkdirSync("node_modules/.bin", { recursive: true });
  for (const name of readdirSync(modules)) {
    const link = join("node_modules", name);
    if (!name.startsWith(".") && !existsSync(link)) symlinkSync(join(modules, name), link);
  }
  // npm makes an executable of what it links; that of a checkout may not be one.
  const voip = `#!/bin/sh\nexec node "${join(checkout, "dist/cli/main.js")}" "$@"\n`;
  writeFileSync("node_modules/.bin/voip", voip, { mode: 0o755 });
}
