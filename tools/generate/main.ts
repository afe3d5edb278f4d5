import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fleets, kinds, lookups } from "../../provider/kinds/registry";
import { generateConfiguration } from "./configuration";
import { knownPreferences } from "./preferences";
import { generateSdk } from "./sdk";

// Run by `npm run generate` from the root of the repository.
const files = generateSdk([...kinds, ...fleets], lookups, knownPreferences()).set(
  "docs/configuration.md",
  generateConfiguration(),
);
for (const [path, text] of files) {
  const file = join(process.argv[2] ?? ".", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
