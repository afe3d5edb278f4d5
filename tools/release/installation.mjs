import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./run.mjs";

/** @typedef {{ name: string, version: string, exports: Record<string, unknown> }} Package */

/**
 * How people's projects get packages: the command and what adds some.
 * @type {Record<string, { command: string[], add: string[] }>}
 */
const packageManagers = {
  npm: { command: ["npm"], add: ["install", "--prefer-offline", "--no-audit", "--no-fund"] },
  pnpm: {
    command: [process.execPath, resolve("node_modules/pnpm/bin/pnpm.cjs")],
    add: ["add", "--prefer-offline"],
  },
  yarn: {
    command: [process.execPath, resolve("node_modules/yarn/bin/yarn.js")],
    add: ["add", "--prefer-offline", "--non-interactive", "--no-progress"],
  },
};

/**
 * Installs the npm package into an empty project of each package manager and uses it there as people do.
 * @param {string} tarball
 * @param {Package} wanted what the tarball has to be
 * @param {string} sdk what its users have beside it, as `<name>@<version>`
 * @param {string} folder where the projects are made
 * @returns {Promise<Record<string, string>>} the version of each package manager
 */
export async function checkPackage(tarball, wanted, sdk, folder) {
  const checked = Object.entries(packageManagers).map(async ([name, { command, add }]) => {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    writeFileSync(join(cwd, "package.json"), `${JSON.stringify({ name: "empty", private: true })}\n`);
    await run([...command, ...add, tarball, sdk], { cwd });

    const entries = Object.keys(wanted.exports).map((entry) => entry.replace(".", wanted.name));
    const program = "for (const entry of process.argv.slice(1)) require(entry)";
    await run([process.execPath, "--eval", program, ...entries], { cwd });
    await expectOutput([join(cwd, "node_modules/.bin/voip"), "--version"], cwd, wanted.version);
    await expectOutput([join(cwd, "node_modules/.bin/voip"), "--help"], cwd, "Usage: voip ");
    await checkPlugin(join(cwd, "node_modules/.bin/pulumi-resource-voip"), wanted, cwd);
    const version = await run([...command, "--version"], { cwd });
    return [name, version.trim()];
  });
  return Object.fromEntries(await Promise.all(checked));
}

/**
 * Installs the plugin's archive as the engine's users do, and has the engine ask it for its schema.
 * @param {string} archive
 * @param {Package} wanted
 * @param {string} folder the engine's home
 */
export async function checkArchive(archive, wanted, folder) {
  const { version } = wanted;
  const env = { ...process.env, PULUMI_HOME: folder, PULUMI_SKIP_UPDATE_CHECK: "true" };
  await run(["pulumi", "plugin", "install", "resource", "voip", version, "--file", archive], {
    cwd: folder,
    env,
  });
  await checkPlugin(join(folder, `plugins/resource-voip-v${version}/pulumi-resource-voip`), wanted, folder);
}

/**
 * @param {string} launcher
 * @param {Package} wanted
 * @param {string} cwd
 */
async function checkPlugin(launcher, wanted, cwd) {
  const schema = JSON.parse(await run(["pulumi", "package", "get-schema", launcher], { cwd }));
  if (schema.version !== wanted.version) {
    throw new Error(`${launcher} is of version ${schema.version}, not ${wanted.version}.`);
  }
}

/**
 * @param {string[]} command
 * @param {string} cwd
 * @param {string} start
 */
async function expectOutput(command, cwd, start) {
  const output = await run(command, { cwd });
  if (!output.startsWith(start)) throw new Error(`${command.join(" ")} printed this:\n${output}`);
}
