import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

test("the lock file names the packages of every platform, or npm ci refuses it", () => {
  const text = readFileSync(resolve(__dirname, "../../package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as LockFile;

  const folders = Object.keys(packages);
  const optional = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  const missing = optional.filter(
    (name) => !folders.some((folder) => folder.endsWith(`node_modules/${name}`)),
  );
  expect(missing).toEqual([]);
});
