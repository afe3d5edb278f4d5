import { spawnSync } from "node:child_process";

const command = ["audit", "--omit=dev", "--audit-level=high"];

/**
 * Why an audit has no result: what the registry or the network said.
 * @param {string} report what `npm audit --json` printed
 * @returns {string | undefined} undefined when the registry answered
 */
export function refusalIn(report) {
  const { auditReportVersion, message, error } = report.trim() ? JSON.parse(report) : {};
  if (auditReportVersion !== undefined) return undefined;
  return message ?? error?.summary ?? "it said nothing";
}

/**
 * Asks the registry whether what users of the package get has known weaknesses.
 * @returns {number} the exit status: 1 when there is one of high severity, 0 also when the registry does not answer
 */
export function audit() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { encoding: /** @type {const} */ ("utf8"), shell: process.platform === "win32" };
  const { stdout } = spawnSync(npm, [...command, "--json"], options);
  const refusal = refusalIn(stdout ?? "");
  if (refusal !== undefined) {
    console.log(`Nothing was audited, because the registry gives no advisories: ${refusal}`);
    return 0;
  }
  return spawnSync(npm, command, { ...options, stdio: "inherit" }).status ?? 1;
}
