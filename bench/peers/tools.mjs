import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goBuild } from "../../tools/engine/build.mjs";
import { cacheFolder } from "../../tools/engine/engine.mjs";
import { makeOnce } from "../../tools/engine/make-once.mjs";

/** The tool modules by what they build. */
const modules = {
  "restapi provider": fileURLToPath(new URL("restapi", import.meta.url)),
  OpenTofu: fileURLToPath(new URL("tofu", import.meta.url)),
};

/** What the peers are called, with the versions that are built. */
export const restapiTitle = `OpenTofu ${versionIn("OpenTofu", /opentofu\/opentofu v(\S+)/)} with restapi ${versionIn("restapi provider", /terraform-provider-restapi v(\S+)/)}`;

/**
 * OpenTofu and the generic REST provider, built once from Go modules, some minutes long, and kept in the user's cache
 * folder.
 * @returns {Promise<string>} the folder that they are in
 */
export async function ensurePeers() {
  const pins = createHash("sha256");
  for (const module of Object.values(modules)) {
    for (const file of ["go.mod", "go.sum"]) pins.update(readFileSync(join(module, file)));
  }
  const key = `${process.platform}-${process.arch}-${pins.digest("hex").slice(0, 8)}`;
  const folder = cacheFolder("peers", key);
  await makeOnce(folder, async (draft) => {
    const bin = join(draft, "bin");
    mkdirSync(bin, { recursive: true });
    for (const [what, module] of Object.entries(modules)) await goBuild(what, module, bin, "-s -w");
  });
  return join(folder, "bin");
}

/**
 * @param {keyof typeof modules} module
 * @param {RegExp} pattern
 */
function versionIn(module, pattern) {
  return pattern.exec(readFileSync(join(modules[module], "go.mod"), "utf8"))?.[1] ?? "";
}
