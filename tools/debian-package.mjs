import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Unpacks a package of Debian, and what it needs that this machine lacks, below `root`. Nothing is installed, and
 * whoever runs it need not be root.
 * @param {string} name
 * @param {string} root an existing folder
 */
export async function unpackDebianPackage(name, root) {
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

/**
 * Where what was unpacked finds libraries.
 * @param {string} root
 */
export function librariesBelow(root) {
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
