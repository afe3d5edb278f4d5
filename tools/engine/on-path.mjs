import { execFile } from "node:child_process";
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { say } from "./say.mjs";
import { isAtLeast, OLDEST_ENGINE, versionIn } from "./version.mjs";

const run = promisify(execFile);
const suffix = process.platform === "win32" ? ".exe" : "";

/**
 * @param {string} command
 * @param {string[]} folders
 * @returns {string | undefined}
 */
function executable(command, folders) {
  return folders
    .map((folder) => resolve(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * What a CLI that runs programs in Node needs beside it, and what of that is not there.
 * @param {string[]} folders
 * @returns {string | undefined}
 */
export function missingCompanion(folders) {
  const companions = [`pulumi-language-nodejs${suffix}`, `pulumi-resource-pulumi-nodejs${suffix && ".cmd"}`];
  return companions.find((companion) => !executable(companion, folders));
}

/** @param {string} pulumi */
async function versionOf(pulumi) {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  try {
    const { stdout } = await run(pulumi, ["version"], { env, timeout: 30_000 });
    return versionIn(stdout);
  } catch {
    return undefined;
  }
}

/**
 * The engine that the user has, when it can run this project's programs.
 * @returns {Promise<import("./engine.mjs").Engine | undefined>}
 */
export async function engineOnPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const pulumi = executable(`pulumi${suffix}`, folders);
  if (!pulumi) return undefined;

  const version = await versionOf(pulumi);
  if (!version) {
    say(
      `the pulumi on the PATH does not say its version, and ${OLDEST_ENGINE} or newer is needed: another is used.`,
    );
    return undefined;
  }
  if (!isAtLeast(version, OLDEST_ENGINE)) {
    say(
      `pulumi ${version} on the PATH is older than ${OLDEST_ENGINE}, the oldest that can be used: another is used.`,
    );
    return undefined;
  }
  const missing = missingCompanion([dirname(realpathSync(pulumi)), ...folders]);
  if (missing) {
    say(`pulumi ${version} on the PATH comes without ${missing}: another is used.`);
    return undefined;
  }
  return { bin: dirname(pulumi), version, source: "path" };
}
