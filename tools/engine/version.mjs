/** Reading inputs on refresh needs this version of the CLI. */
export const OLDEST_ENGINE = "3.216.0";

/**
 * The version in what `pulumi version` prints, without `v` and build suffix.
 * @param {string} text
 * @returns {string | undefined} undefined when there is none, as in a CLI built without a version
 */
export function versionIn(text) {
  return /^\s*v?(\d+\.\d+\.\d+)/.exec(text)?.[1];
}

/**
 * @param {string} version
 * @param {string} oldest
 */
export function isAtLeast(version, oldest) {
  const numbers = version.split(".").map(Number);
  for (const [i, least] of oldest.split(".").map(Number).entries()) {
    const number = numbers[i] ?? 0;
    if (number !== least) return number > least;
  }
  return true;
}
