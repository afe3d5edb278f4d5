import { type Backend, backends } from "../../provider/clients/backends";
import { accountSettings } from "../../provider/connections/settings";
import { type Fleet, isFleet } from "../../provider/kinds/fleet";
import type { Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";
import { jsonSchema, localName } from "./json-schema";
import {
  args,
  capitalised,
  csvFunctionName,
  doc,
  functionPair,
  GENERATED,
  getSummary,
  namedType,
} from "./sdk";

/** The classes and lookups over the plugin, by the paths of their files. */
export function generatePluginSdk(
  types: readonly (Kind | Fleet)[],
  lookups: readonly Lookup[],
): Map<string, string> {
  const files = new Map<string, string>();
  for (const backend of new Set(types.map((type) => type.backend))) {
    const ofBackend = types.filter((type) => type.backend === backend);
    const asked = lookups.filter((lookup) => lookup.backend === backend);
    const ask = { plain: "invoke", output: "invokeOutput" };
    const parts = [
      GENERATED,
      'import type * as pulumi from "@pulumi/pulumi";',
      'import { host, invoke, invokeOutput, type LookupOptions } from "../../plugin-host";',
      `import * as dynamic from "../${backend}";`,
      `export type * from "../${backend}";`,
      ...ofBackend.filter(isFleet).map((fleet) => `export const { ${csvFunctionName(fleet)} } = dynamic;`),
      ...ofBackend.map(pluginClass),
      ...asked.map((lookup) => functionPair(lookup, ask, "dynamic.")),
    ];
    files.set(`sdk/generated/plugin/${backend}.ts`, `${parts.join("\n\n")}\n`);
  }
  return files.set("sdk/generated/plugin/settings.ts", settingsTypes());
}

/** The same class over the plugin: it shares the arguments and outputs with that over the dynamic provider. */
function pluginClass(type: Kind | Fleet): string {
  const name = localName(type.token);
  return `
${doc(type.summary)}
export class ${name} extends dynamic.${name} {
  protected static override readonly host = host;${isFleet(type) ? "" : getter(name, type)}
}`;
}

function getter(name: string, kind: Kind): string {
  return `

  ${doc(getSummary(kind))}
  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return new ${name}(name, {} as dynamic.${name}Args, { ...opts, id });
  }`;
}

/** What a provider of the plugin is given: accounts, each with its back end's settings. */
function settingsTypes(): string {
  const names = Object.keys(backends) as Backend[];
  const settings = (backend: Backend) => `${capitalised(backend)}Settings`;
  const fields = names.map(
    (backend) =>
      `  ${doc(`The account at ${backends[backend].title}.`)}\n  ${backend}?: pulumi.Input<${settings(backend)}>;`,
  );
  return `${[
    GENERATED,
    'import type * as pulumi from "@pulumi/pulumi";',
    ...names.map((backend) => {
      const schema = jsonSchema(accountSettings(backend), "input");
      const description = `Settings of an account at ${backends[backend].title}.`;
      // Each of them may come from the environment.
      const open = { ...schema, description, required: [], additionalProperties: undefined };
      return namedType(settings(backend), open, args);
    }),
    `${doc("Accounts that resources choose by the input `connection`.")}\nexport interface ConnectionSettings {\n${fields.join("\n")}\n}`,
    `${doc("The accounts that a provider's resources are made with. What is left out comes from the environment.")}
export interface ProviderArgs extends ConnectionSettings {
  ${doc("Further accounts by the name of their connection.")}
  connections?: pulumi.Input<Record<string, pulumi.Input<ConnectionSettings>>>;
}`,
  ].join("\n\n")}\n`;
}
