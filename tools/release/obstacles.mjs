import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is recorded of a version, by test/engine/state-fixtures.test.ts. */
const recordings = [
  "index.js",
  ...["dynamic", "plugin"].flatMap((host) => [`${host}/stack.json`, `${host}/back-ends.json`]),
];

/**
 * Why a version cannot be released, a sentence each.
 * @param {string} checkout
 * @param {string} version
 */
export function obstaclesTo(checkout, version) {
  const states = statesOf(version);
  const missing = recordings.filter((file) => !existsSync(join(checkout, states, file)));
  const obstacles = releasedVersions(checkout)
    .filter(
      (released) => git(checkout, "diff", "--quiet", `v${released}`, "--", statesOf(released)).status !== 0,
    )
    .map(
      (released) =>
        `${statesOf(released)} is not as it was released: what is recorded of a released version stays. Restore it with git checkout v${released} -- ${statesOf(released)}.`,
    );
  if (missing.length > 0) {
    obstacles.push(
      `${states} lacks ${missing.join(", ")}: later versions are held to the state that this one writes. Record it as test/engine/state-fixtures.test.ts says.`,
    );
  }
  if (headingOf(checkout, version) === undefined) {
    obstacles.push(`CHANGELOG.md has no section "## ${version}". Write there what changed for users.`);
  }
  return obstacles;
}

/** @param {string} version */
function statesOf(version) {
  return `test/fixtures/state/${version}`;
}

/**
 * The versions that have a tag.
 * @param {string} checkout
 */
function releasedVersions(checkout) {
  const { stdout } = git(checkout, "tag", "--list", "v[0-9]*");
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((tag) => tag.slice(1));
}

/**
 * @param {string} checkout
 * @param {string[]} args
 */
function git(checkout, ...args) {
  return spawnSync("git", args, { cwd: checkout, encoding: "utf8" });
}

/**
 * What stops no rehearsal but has to be done before anything is published, a sentence each.
 * @param {string} checkout
 * @param {string} version
 * @param {boolean} isCommitted
 */
export function remarksOn(checkout, version, isCommitted) {
  const remarks = [];
  if (headingOf(checkout, version)?.includes("not released")) {
    remarks.push(`CHANGELOG.md says that ${version} is not released. Write the day there.`);
  }
  if (!isCommitted) remarks.push("The checkout has changes that are not committed. Commit them.");
  return remarks;
}

/**
 * The heading of a version's section in the changelog.
 * @param {string} checkout
 * @param {string} version
 */
function headingOf(checkout, version) {
  const lines = readFileSync(join(checkout, "CHANGELOG.md"), "utf8").split("\n");
  return lines.find((line) => /^## ([^\s,]+)/.exec(line)?.[1] === version);
}
