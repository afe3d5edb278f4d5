import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { goBuild } from "../engine/build.mjs";
import { cacheFolder } from "../engine/engine.mjs";
import { makeOnce } from "../engine/make-once.mjs";
import { whenRun } from "../engine/when-run.mjs";

const run = promisify(execFile);

/** The linter of GitHub's workflows: a tool module as those of the engine are. */
const ACTIONLINT = fileURLToPath(new URL("actionlint", import.meta.url));
/** It brings GitLab's own schema of its pipelines along. */
const SCHEMA_CHECKER = "check-jsonschema==0.39.0";

/** @param {string} root */
async function make(root) {
  const bin = join(root, "bin");
  mkdirSync(bin, { recursive: true });
  await goBuild("actionlint", ACTIONLINT, bin, "-s -w");
  const python = join(root, "python");
  await run("python3", ["-m", "venv", python]);
  await run(join(python, "bin/python"), ["-m", "pip", "install", "--quiet", SCHEMA_CHECKER]);
}

/**
 * What pipelines are checked with: actionlint and check-jsonschema, made once and kept in the user's cache folder.
 * @returns {Promise<{ actionlint: string, python: string }>} the first, and the Python that has the second as a module
 */
export async function ensureLinters() {
  const pins = createHash("sha256").update(SCHEMA_CHECKER);
  for (const file of ["go.mod", "go.sum"]) pins.update(readFileSync(join(ACTIONLINT, file)));
  const key = `${process.platform}-${process.arch}-${pins.digest("hex").slice(0, 8)}`;
  const folder = cacheFolder("linters", key);
  await makeOnce(folder, make);
  return { actionlint: join(folder, "bin/actionlint"), python: join(folder, "python/bin/python") };
}

await whenRun(import.meta.url, async () => JSON.stringify(await ensureLinters()));
