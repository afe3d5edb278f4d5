import assert from "node:assert";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, resolve, sep } from "node:path";

const parents = [tmpdir(), resolve(__dirname, "../../.cache")];

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A new folder below the system's temporary one or below `.cache`. The only one that `remove` can remove is this. */
export function temporaryFolder(prefix = join(tmpdir(), "voip-")): TemporaryFolder {
  const path = resolve(mkdtempSync(prefix));
  assert(isAbsolute(path) && parents.some((parent) => path.startsWith(resolve(parent) + sep)), path);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
