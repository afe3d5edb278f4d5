import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cacheFolder } from "../engine/engine.mjs";
import { makeOnce } from "../engine/make-once.mjs";

const run = promisify(execFile);

/**
 * Where Debian puts the servers, each below its version; the newest that is there.
 * @param {string} root
 */
function serverBelow(root) {
  const versions = join(root, "usr/lib/postgresql");
  if (!existsSync(versions)) return undefined;
  const bins = readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, "bin"));
  return bins.find((bin) => existsSync(join(bin, "postgres")));
}

async function serverOnPath() {
  try {
    const { stdout } = await run("sh", ["-c", "command -v initdb"]);
    return dirname(realpathSync(stdout.trim()));
  } catch {
    return undefined;
  }
}

/**
 * Debian's package and what it needs that this machine lacks, unpacked below `root`. Nothing is installed, and whoever
 * runs it need not be root.
 * @param {string} root
 */
async function unpackServer(root) {
  const lists = join(root, "lists");
  const cache = join(root, "cache");
  const packages = join(root, "packages");
  for (const folder of [join(lists, "partial"), cache, packages]) mkdirSync(folder, { recursive: true });
  /** @param {string[]} args */
  const apt = async (...args) => {
    const settings = [`Dir::State::Lists=${lists}`, `Dir::Cache=${cache}`, "APT::Sandbox::User=root"];
    const options = settings.flatMap((setting) => ["-o", setting]);
    return (await run("apt-get", [...options, "--quiet", ...args], { cwd: packages, maxBuffer: 2 ** 26 }))
      .stdout;
  };
  await apt("update");
  const plan = await apt("--simulate", "--no-install-recommends", "install", "postgresql");
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => /** @type {string} */ (name));
  await apt("download", ...names);
  for (const file of readdirSync(packages)) await run("dpkg-deb", ["--extract", join(packages, file), root]);
}

/**
 * A PostgreSQL server's commands: those of Debian that are installed, those on the PATH, or Debian's package unpacked
 * into a cache folder.
 * @returns {Promise<{ bin: string, libraries: string[] }>} their folder, and where they find libraries besides
 */
export async function ensurePostgresql() {
  const installed = serverBelow("/") ?? (await serverOnPath());
  if (installed) return { bin: installed, libraries: [] };

  // The server refuses to run as root, and whom root runs it as cannot see into root's own folders.
  const cache = process.getuid?.() === 0 ? "/var/cache/pulumi-voip/postgresql" : cacheFolder("postgresql");
  const root = join(cache, process.arch);
  try {
    await makeOnce(root, unpackServer);
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    const [reason] = /^E: .*$/m.exec(text) ?? text.split("\n");
    throw new Error(
      `There is no PostgreSQL server, and Debian's package cannot be had (${reason}). Install PostgreSQL.`,
    );
  }
  const libraries = ["usr/lib", "lib"]
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => folder.endsWith("-linux-gnu"));
  return { bin: /** @type {string} */ (serverBelow(root)), libraries };
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    console.log(JSON.stringify(await ensurePostgresql()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
