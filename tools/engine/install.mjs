import { createRequire } from "node:module";

/**
 * The official release, put into `root` by Pulumi's own installer.
 * @param {string} root
 * @param {string} version
 * @returns {Promise<void>} rejects when it cannot be had
 */
export async function installRelease(root, version) {
  const require = createRequire(import.meta.url);
  /** @type {string} */
  let entry;
  try {
    entry = require.resolve("@pulumi/pulumi/automation");
  } catch {
    throw new Error("its installer comes with @pulumi/pulumi, which is not installed");
  }
  /** @type {typeof import("@pulumi/pulumi/automation/index.js")} */
  const { PulumiCommand } = require(entry);
  const { SemVer } = createRequire(entry)("semver");
  await PulumiCommand.install({ root, version: new SemVer(version) });
}
