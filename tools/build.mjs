import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, unlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** What is read as it is: by the plugin, and for the page of `voip drift`. */
const ASSETS = [
  "provider/hosts/plugin/schema.json",
  ...["page.css", "page.js"].map((name) => `cli/drift/page/${name}`),
];

/** Removes from dist every file that no source stands for any more. */
function removeStale() {
  for (const entry of readdirSync("dist", { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || entry.name === ".tsbuildinfo") continue;
    const output = join(entry.parentPath, entry.name);
    const path = relative("dist", output);
    if (ASSETS.includes(path)) continue;
    const source = path.replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
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
  for (const asset of ASSETS) {
    mkdirSync(join("dist", dirname(asset)), { recursive: true });
    copyFileSync(asset, join("dist", asset));
  }
  removeStale();
}
