import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fleets, kinds, lookups } from "../../provider/kinds/registry";
import { generateConfiguration } from "./configuration";
import { generateDriftSchema } from "./drift-schema";
import { generatePluginSdk } from "./plugin-sdk";
import { knownPreferences } from "./preferences";
import { generateReference } from "./reference";
import { generateSchema } from "./schema";
import { generateSdk } from "./sdk";

// Run by `npm run generate` from the root of the repository.
const types = [...kinds, ...fleets];
const files = new Map([
  ...generateSdk(types, lookups, knownPreferences()),
  ...generatePluginSdk(types, lookups),
  ...generateReference(types, lookups),
  ["docs/configuration.md", generateConfiguration()],
  ["docs/drift-report.schema.json", generateDriftSchema()],
  ["provider/hosts/plugin/schema.json", generateSchema(types, lookups)],
]);
for (const [path, text] of files) {
  const file = join(process.argv[2] ?? ".", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
