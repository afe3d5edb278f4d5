import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes from dist what was compiled from sources that are gone. */
function removeStale() {
  for (const output of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
    const [, source] = /^(.+?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(output) ?? [];
    if (source && !existsSync(`${source}.ts`)) rmSync(join("dist", output));
  }
}

/** Compiles the sources to dist, as far as they changed. */
export function build() {
  const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--build", "tsconfig.json"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
  removeStale();
}
