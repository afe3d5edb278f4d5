import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, unlinkSync } from "node:fs";
import { join, relative } from "node:path";

/** What the plugin reads as it is. */
const SCHEMA = "provider/hosts/plugin/schema.json";

/** Removes from dist every file that no source stands for any more. */
function removeStale() {
  for (const entry of readdirSync("dist", { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || entry.name === ".tsbuildinfo") continue;
    const output = join(entry.parentPath, entry.name);
    const source = relative("dist", output).replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
    if (!existsSync(source)) unlinkSync(output);
  }
}

/**
 * Compiles the sources to dist, as far as they changed.
 * @param {string[]} args for `tsc --build`, such as `--force`
 */
export function build(args = []) {
  const tsc = ["node_modules/typescript/bin/tsc", "--build", "tsconfig.json", ...args];
  const { status } = spawnSync(process.execPath, tsc, { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(SCHEMA, join("dist", SCHEMA));
  removeStale();
}
