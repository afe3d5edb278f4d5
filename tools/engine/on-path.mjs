import { execFile } from "node:child_process";
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
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
    .map((folder) => join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
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
    say(`the pulumi on the PATH does not say its version, and ${OLDEST_ENGINE} or newer is needed: another is used.`);
    return undefined;
  }
  if (!isAtLeast(version, OLDEST_ENGINE)) {
    say(`pulumi ${version} on the PATH is older than ${OLDEST_ENGINE}, the oldest that can be used: another is used.`);
    return undefined;
  }
  const nearby = [dirname(realpathSync(pulumi)), ...folders];
  for (const companion of ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"]) {
    const file = companion.includes("resource") && suffix ? `${companion}.cmd` : companion + suffix;
    if (!executable(file, nearby)) {
      say(`pulumi ${version} on the PATH comes without ${companion}: another is used.`);
      return undefined;
    }
  }
  return { bin: dirname(pulumi), version, source: "path" };
}
