import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { buildEngine, PINNED_ENGINE, PINS } from "./build.mjs";
import { installRelease } from "./install.mjs";
import { makeOnce } from "./make-once.mjs";
import { engineOnPath, missingCompanion } from "./on-path.mjs";
import { say } from "./say.mjs";
import { OLDEST_ENGINE } from "./version.mjs";
import { whenRun } from "./when-run.mjs";

/**
 * @typedef {object} Engine
 * @property {string} bin the folder of its commands; unless the source is `path`, it has to be put first on the PATH
 * @property {string} version
 * @property {"path" | "install" | "build"} source
 */

/**
 * A folder of this project in the user's cache.
 * @param {string[]} path
 */
export function cacheFolder(...path) {
  const base = process.env.XDG_CACHE_HOME ?? "";
  return join(isAbsolute(base) ? base : join(homedir(), ".cache"), "pulumi-voip", ...path);
}

function engineFolder() {
  const pins = createHash("sha256");
  for (const file of PINS) pins.update(readFileSync(file));
  const key = `${PINNED_ENGINE}-${process.platform}-${process.arch}-${pins.digest("hex").slice(0, 8)}`;
  return cacheFolder("engine", key);
}

/** @param {unknown} error */
function reason(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().replace(/\.$/, "");
}

/**
 * @param {string} draft
 * @returns {Promise<Engine["source"]>}
 */
async function installOrBuild(draft) {
  let refusal;
  try {
    await installRelease(draft, PINNED_ENGINE);
    const missing = missingCompanion([join(draft, "bin")]);
    if (!missing) return "install";
    refusal = `the official release of Pulumi ${PINNED_ENGINE} came without ${missing}`;
  } catch (error) {
    refusal = `the official release of Pulumi ${PINNED_ENGINE} cannot be had (${reason(error)})`;
  }
  say(`${refusal}.`);
  try {
    await buildEngine(draft);
    return "build";
  } catch (error) {
    const remedy = `Install Pulumi ${OLDEST_ENGINE} or newer and put it on the PATH.`;
    throw new Error(`No Pulumi engine: ${refusal}, and ${reason(error)}. ${remedy}`);
  }
}

/**
 * Finds the Pulumi engine or makes one: the user's own, else the official release, else built from Go modules.
 * What it made stays in the user's cache folder.
 * @returns {Promise<Engine>}
 */
export async function ensureEngine() {
  const own = await engineOnPath();
  if (own) return own;

  const folder = engineFolder();
  await makeOnce(folder, async (draft) => {
    say(`getting Pulumi ${PINNED_ENGINE} into ${folder}`);
    const source = await installOrBuild(draft);
    writeFileSync(join(draft, "source"), source);
  });
  const source = /** @type {Engine["source"]} */ (readFileSync(join(folder, "source"), "utf8"));
  return { bin: join(folder, "bin"), version: PINNED_ENGINE, source };
}

await whenRun(import.meta.url, async () => (await ensureEngine()).bin, say);
