import { execFile } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { ensureDebianPackage } from "./debian-package.mjs";
import { cacheFolder } from "./engine/engine.mjs";
import { whenRun } from "./engine/when-run.mjs";

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
  const libraries = await ensureDebianPackage("postgresql", root, "PostgreSQL");
  return { bin: /** @type {string} */ (serverBelow(root)), libraries };
}

await whenRun(import.meta.url, async () => JSON.stringify(await ensurePostgresql()));
