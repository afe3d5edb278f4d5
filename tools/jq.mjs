import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensureDebianPackage } from "./debian-package.mjs";
import { cacheFolder } from "./engine/engine.mjs";
import { whenRun } from "./engine/when-run.mjs";

const run = promisify(execFile);

/**
 * jq, which the pages use: the one on the PATH, or Debian's package unpacked into the user's cache folder.
 * @returns {Promise<{ command: string, libraries: string[] }>} its command, and where it finds libraries besides
 */
export async function ensureJq() {
  const found = await run("sh", ["-c", "command -v jq"]).catch(() => undefined);
  if (found) return { command: found.stdout.trim(), libraries: [] };
  const root = cacheFolder("jq", process.arch);
  return { command: join(root, "usr/bin/jq"), libraries: await ensureDebianPackage("jq", root, "jq") };
}

await whenRun(import.meta.url, async () => JSON.stringify(await ensureJq()));
