import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeOnce } from "./engine/make-once.mjs";

const run = promisify(execFile);

/**
 * A package of Debian, unpacked into a folder of the cache once.
 * @param {string} name
 * @param {string} root that folder
 * @param {string} title what it is, in the sentence that says that it cannot be had
 * @returns {Promise<string[]>} where its programs find libraries besides
 */
export async function ensureDebianPackage(name, root, title) {
  try {
    await makeOnce(root, (draft) => unpackDebianPackage(name, draft));
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    const [reason] = /^E: .*$/m.exec(text) ?? text.split("\n");
    throw new Error(
      `There is no ${title}, and Debian's package cannot be had (${reason}). Install ${title}.`,
    );
  }
  return librariesBelow(root);
}

/**
 * Unpacks a package of Debian, and what it needs that this machine lacks, below `root`. Nothing is installed, and
 * whoever runs it need not be root.
 * @param {string} name
 * @param {string} root an existing folder
 */
async function unpackDebianPackage(name, root) {
  const lists = join(root, "lists");
  const cache = join(root, "cache");
  const packages = join(root, "packages");
  for (const folder of [join(lists, "partial"), cache, packages]) mkdirSync(folder, { recursive: true });
  /** @param {string[]} args */
  const apt = async (...args) => {
    const settings = [`Dir::State::Lists=${lists}`, `Dir::Cache=${cache}`, "APT::Sandbox::User=root"];
    const options = settings.flatMap((setting) => ["-o", setting]);
    const { stdout } = await run("apt-get", [...options, "--quiet", ...args], {
      cwd: packages,
      maxBuffer: 2 ** 26,
    });
    return stdout;
  };
  await apt("update");
  const plan = await apt("--simulate", "--no-install-recommends", "install", name);
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, found]) => /** @type {string} */ (found));
  await apt("download", ...names);
  for (const file of readdirSync(packages)) await run("dpkg-deb", ["--extract", join(packages, file), root]);
}

/** @param {string} root */
function librariesBelow(root) {
  return ["usr/lib", "lib"]
    .map((folder) => join(root, folder))
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name)))
    .filter((folder) => folder.endsWith("-linux-gnu"));
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
