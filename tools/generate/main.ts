import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kinds, lookups } from "../../provider/kinds/registry";
import { generateConfiguration } from "./configuration";
import { generatePluginSdk } from "./plugin-sdk";
import { knownPreferences } from "./preferences";
import { generateSchema } from "./schema";
import { generateSdk } from "./sdk";

// Run by `npm run generate` from the root of the repository.
const files = new Map([
  ...generateSdk(kinds, lookups, knownPreferences()),
  ...generatePluginSdk(kinds, lookups),
  ["docs/configuration.md", generateConfiguration()],
  ["provider/hosts/plugin/schema.json", generateSchema(kinds, lookups)],
]);
for (const [path, text] of files) {
  const file = join(process.argv[2] ?? ".", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
