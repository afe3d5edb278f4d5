import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { librariesBelow, unpackDebianPackage } from "./debian-package.mjs";
import { cacheFolder } from "./engine/engine.mjs";
import { makeOnce } from "./engine/make-once.mjs";

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
  try {
    await makeOnce(root, (draft) => unpackDebianPackage("chromium", draft));
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    const [reason] = /^E: .*$/m.exec(text) ?? text.split("\n");
    throw new Error(
      `There is no Chromium, and Debian's package cannot be had (${reason}). Install Chromium.`,
    );
  }
  return { command: join(root, "usr/lib/chromium/chromium"), libraries: librariesBelow(root) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    console.log(JSON.stringify(await ensureChromium()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
