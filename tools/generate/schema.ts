import { type Backend, backends } from "../../provider/clients/backends";
import { transportSettings, variableName } from "../../provider/connections/settings";
import type { Kind } from "../../provider/kinds/kind";
import type { Lookup } from "../../provider/kinds/lookup";
import { lookupArguments } from "../../provider/lifecycle/answer";
import { listInputs } from "../../provider/lifecycle/list";
import { version } from "../../provider/version";
import { isRequired, jsonSchema, localName } from "./json-schema";
import { capitalised, type Marks, type PropertySpec, Types } from "./schema-types";

/** The package as the engine and its code generators know it: what `pulumi package get-schema` shows. */
export function generateSchema(kinds: readonly Kind[], lookups: readonly Lookup[]): string {
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
    resources: Object.fromEntries(kinds.map((kind) => [tokenOf(kind.token), resource(kind, types)])),
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

function resource(kind: Kind, types: Types) {
  const { backend, summary, token, idFormat, keyText } = kind;
  const name = localName(token);
  const of = types.within(backend, [kind.inputs, kind.outputs]);
  const taken = jsonSchema(kind.inputs, "input");
  const recorded = [jsonSchema(kind.inputs, "output"), jsonSchema(kind.outputs, "output")];
  const mayBe = keyText ? ` An import takes ${keyText.format} as well.` : "";
  return {
    description: `${summary}\n\nIts id is ${idFormat}.${mayBe}`,
    properties: {
      ...of.properties(kind.inputs, "output", name, secretMarks(kind)),
      ...of.properties(kind.outputs, "output", name),
    },
    required: recorded.flatMap(({ required = [] }) => required),
    inputProperties: of.properties(kind.inputs, "input", name, (input) => ({
      ...secretMarks(kind)(input),
      ...replaceMarks(kind, input),
    })),
    requiredInputs: taken.required ?? [],
    ...(kind.list && { listInputs: of.object(listInputs(kind), "input", name) }),
    aliases: [{ type: `pulumi-nodejs:dynamic/voip/${token}` }],
  };
}

function secretMarks(kind: Kind): Marks {
  return (name) => (kind.secrets.includes(name) ? { secret: true } : {});
}

/**
 * The provider itself says when a change replaces. An input that a program may leave open is not always compared with
 * one that is there, so that the engine must not decide by its change alone.
 */
function replaceMarks(kind: Kind, name: string): Partial<PropertySpec> {
  if (name === "connection") return { replaceOnChanges: true };
  if (!(kind.immutable ?? kind.identity).includes(name)) return {};
  const isAlwaysThere = isRequired(jsonSchema(kind.inputs, "input"), name);
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
    const { title, settings } = backends[backend];
    const all = settings.extend(transportSettings.shape);
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
