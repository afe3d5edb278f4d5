import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * The packages a lock file names, by folder.
 * @param {string} file
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }>}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
function areInstalled() {
  const wanted = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([folder, { version, optional, devOptional }]) => {
    if (folder === "") return true;
    const there = installed[folder];
    return there ? there.version === version : optional || devOptional;
  });
}

/** Installs the dependencies unless they are there. */
export function installDependencies() {
  if (areInstalled()) return;
  console.error("Installing the dependencies: npm ci");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Said outright, because `npm pack --dry-run` and NODE_ENV=production would otherwise reach through to here.
  const args = ["ci", "--include=dev", "--dry-run=false", "--audit=false", "--fund=false"];
  const { status, error } = spawnSync(npm, args, {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error) console.error(`npm could not be started: ${error.message}.`);
  if (status !== 0) process.exit(status ?? 1);
}
