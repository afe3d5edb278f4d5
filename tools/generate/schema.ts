import { type Backend, backends } from "../../provider/clients/backends";
import { accountSettings, variableName } from "../../provider/connections/settings";
import { type Fleet, importFormat, isFleet } from "../../provider/kinds/fleet";
import type { Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";
import { lookupArguments } from "../../provider/lifecycle/answer";
import { listInputs } from "../../provider/lifecycle/list";
import { version } from "../../provider/version";
import { isRequired, jsonSchema, localName } from "./json-schema";
import { capitalised, type Marks, type PropertySpec, Types } from "./schema-types";

/** The package as the engine and its code generators know it: what `pulumi package get-schema` shows. */
export function generateSchema(all: readonly (Kind | Fleet)[], lookups: readonly Lookup[]): string {
  const types = new Types();
  const inputs = providerInputs(types);
  const schema = {
    name: "voip",
    displayName: "VoIP",
    version,
    description: "Resources for an IP telephony estate.",
    license: "Apache-2.0",
    keywords: ["pulumi", "voip", "category/network", "kind/native"],
    language: {
      nodejs: { packageName: "pulumi-voip-generated", respectSchemaVersion: true },
      python: { packageName: "pulumi_voip", respectSchemaVersion: true, pyproject: { enabled: true } },
    },
    config: { variables: inputs },
    provider: {
      description:
        "The accounts that resources are made with; each provider has limits and logins of its own.",
      inputProperties: inputs,
    },
    resources: Object.fromEntries(all.map((type) => [tokenOf(type.token), resource(type, types)])),
    functions: Object.fromEntries(
      lookups.map((lookup) => [tokenOf(lookup.token), lookupFunction(lookup, types)]),
    ),
    types: types.all(),
  };
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

function tokenOf(token: string): string {
  return `voip:${token}`;
}

function resource(type: Kind | Fleet, types: Types) {
  const { backend, summary, token, inputs, outputs } = type;
  const name = localName(token);
  const of = types.within(backend, [inputs, outputs]);
  const taken = jsonSchema(inputs, "input");
  const recorded = [jsonSchema(inputs, "output"), jsonSchema(outputs, "output")];
  return {
    description: `${summary}\n\n${isFleet(type) ? `An import takes ${importFormat(type)}.` : idSummary(type)}`,
    properties: {
      ...of.properties(inputs, "output", name, secretMarks(type)),
      ...of.properties(outputs, "output", name),
    },
    required: recorded.flatMap(({ required = [] }) => required),
    inputProperties: of.properties(inputs, "input", name, (input) => ({
      ...secretMarks(type)(input),
      ...replaceMarks(type, input),
    })),
    requiredInputs: taken.required ?? [],
    ...(!isFleet(type) && type.list && { listInputs: of.object(listInputs(type), "input", name) }),
    aliases: [{ type: `pulumi-nodejs:dynamic/voip/${token}` }],
  };
}

function idSummary({ idFormat, keyText }: Kind): string {
  const mayBe = keyText ? ` An import takes ${keyText.format} as well.` : "";
  return `Its id is ${idFormat}.${mayBe}`;
}

/** Inputs that are secret as a whole. Parts of others, such as a fleet's entries, the provider itself marks. */
function secretMarks(type: Kind | Fleet): Marks {
  return (name) => (!isFleet(type) && type.secrets.includes(name) ? { secret: true } : {});
}

/**
 * The provider itself says when a change replaces. An input that a program may leave open is not always compared with
 * one that is there, so that the engine must not decide by its change alone.
 */
function replaceMarks(type: Kind | Fleet, name: string): Partial<PropertySpec> {
  if (name === "connection") return { replaceOnChanges: true };
  const replacing = isFleet(type) ? type.entry.identity : (type.immutable ?? type.identity);
  if (!replacing.includes(name)) return {};
  const isAlwaysThere = isRequired(jsonSchema(type.inputs, "input"), name);
  return isAlwaysThere ? { replaceOnChanges: true } : { willReplaceOnChanges: true };
}

function lookupFunction(lookup: Lookup, types: Types) {
  const name = localName(lookup.token).replace(/^get/, "");
  const of = types.within(lookup.backend, [lookup.args, lookup.result]);
  return {
    description: lookup.summary,
    inputs: of.object(lookupArguments(lookup), "input", name),
    outputs: of.object(lookup.result, "output", name),
  };
}

/** Accounts by their back end, and further ones by their name. */
function providerInputs(types: Types): Record<string, PropertySpec> {
  const names = Object.keys(backends) as Backend[];
  const account = (backend: Backend, isDefault: boolean): PropertySpec => {
    const { title } = backends[backend];
    const all = accountSettings(backend);
    const prefix = isDefault ? variableName("voip", backend) : undefined;
    const name = `${capitalised(backend)}${isDefault ? "" : "Connection"}`;
    return {
      ...types.within("config", [all]).named(name, jsonSchema(all, "input"), prefix),
      description: `The account at ${title}.`,
      secret: true,
    };
  };
  const further = types.register("config", "Connection", {
    type: "object",
    description: "Accounts that resources choose by the input `connection`.",
    properties: Object.fromEntries(names.map((backend) => [backend, account(backend, false)])),
  });
  return {
    ...Object.fromEntries(names.map((backend) => [backend, account(backend, true)])),
    connections: {
      type: "object",
      additionalProperties: further,
      description: "Further accounts by the name of their connection.",
      secret: true,
    },
  };
}
