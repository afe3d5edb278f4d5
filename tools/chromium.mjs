import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensureDebianPackage } from "./debian-package.mjs";
import { cacheFolder } from "./engine/engine.mjs";
import { whenRun } from "./engine/when-run.mjs";

const run = promisify(execFile);
const COMMANDS = ["chromium", "chromium-browser", "google-chrome"];

/**
 * A Chromium: the one on the PATH, or Debian's package unpacked into the user's cache folder.
 * @returns {Promise<{ command: string, libraries: string[] }>} its command, and where it finds libraries besides
 */
export async function ensureChromium() {
  for (const name of COMMANDS) {
    const found = await run("sh", ["-c", `command -v ${name}`]).catch(() => undefined);
    if (found) return { command: found.stdout.trim(), libraries: [] };
  }
  const root = cacheFolder("chromium", process.arch);
  const libraries = await ensureDebianPackage("chromium", root, "Chromium");
  return { command: join(root, "usr/lib/chromium/chromium"), libraries };
}

await whenRun(import.meta.url, async () => JSON.stringify(await ensureChromium()));
