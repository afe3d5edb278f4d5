import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kinds, lookups } from "../../provider/kinds/registry";
import { generateSdk } from "./sdk";

// Run by `npm run generate` from the root of the repository.
for (const [path, text] of generateSdk(kinds, lookups)) {
  const file = join(process.argv[2] ?? ".", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
