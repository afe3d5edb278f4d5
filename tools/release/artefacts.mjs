import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * What is known of an artefact. Sizes are in bytes.
 * @param {string} file
 * @param {string} [content] the folder that it was unpacked to, if it is packed
 */
export function describeArtefact(file, content) {
  return {
    file: basename(file),
    size: statSync(file).size,
    ...(content && { unpacked: contentOf(content) }),
    sha256: createHash("sha256").update(readFileSync(file)).digest("hex"),
  };
}

/** @param {string} folder */
function contentOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, size: sizes.reduce((total, size) => total + size, 0) };
}

/**
 * The packages that a bill of materials names, as `<name>@<version>`.
 * @param {{ components: readonly { name: string, version: string }[] }} bill
 */
export function packagesOf({ components }) {
  return [...new Set(components.map(({ name, version }) => `${name}@${version}`))].sort();
}
