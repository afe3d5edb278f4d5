import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { create } from "tar";

/**
 * When what a checkout makes was made, whenever that is: SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set,
 * else the time of the commit.
 * @param {string} checkout
 */
export function sourceDate(checkout) {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const args = ["log", "-1", "--format=%ct"];
  const seconds = Number(epoch ?? execFileSync("git", args, { cwd: checkout, encoding: "utf8" }));
  if (!Number.isSafeInteger(seconds)) {
    throw new Error(
      `SOURCE_DATE_EPOCH: expected seconds since 1970, got "${epoch}". Set it to a whole number.`,
    );
  }
  return new Date(seconds * 1000);
}

/**
 * Packs a folder so that the same files always make the same bytes.
 * @param {string} folder
 * @param {string} file
 * @param {Date} date what each file is said to have been changed at
 */
export async function writeArchive(folder, file, date) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"));
  // Portable: without the owner and the umask of whoever packs.
  const options = { file, cwd: folder, gzip: true, portable: true, mtime: date, noDirRecurse: true };
  await create(options, entries.sort());
}
