import { backends } from "../../provider/clients/backends";
import { transportSettings } from "../../provider/connections/settings";
import schema from "../../provider/hosts/plugin/schema.json";
import type { Kind } from "../../provider/kinds/kind";
import { fleets, kinds, lookups } from "../../provider/kinds/registry";
import { version } from "../../provider/version";

interface Property {
  type?: string;
  $ref?: string;
  description?: string;
  default?: unknown;
  secret?: boolean;
  replaceOnChanges?: boolean;
  willReplaceOnChanges?: boolean;
  defaultInfo?: { environment: string[] };
}

interface Type {
  type?: string;
  properties?: Record<string, Property>;
  required?: string[];
  enum?: { name: string; value: unknown }[];
}

interface Resource {
  description: string;
  properties: Record<string, Property>;
  required: string[];
  inputProperties: Record<string, Property>;
  requiredInputs: string[];
  listInputs?: Type;
  aliases: { type: string }[];
}

interface Lookup {
  description: string;
  inputs: Type;
  outputs: Type;
}

const resources = schema.resources as unknown as Record<string, Resource>;
const functions = schema.functions as unknown as Record<string, Lookup>;
const types = schema.types as unknown as Record<string, Type>;
const provider = schema.provider.inputProperties as unknown as Record<string, Property>;

const resourceOf = ({ token }: Kind) => resources[`voip:${token}`] as Resource;
const where = (resource: Resource, mark: keyof Property) =>
  Object.keys(resource.inputProperties).filter(
    (name) => resource.inputProperties[name]?.[mark] !== undefined,
  );
const sorted = (names: Iterable<string>) => [...names].sort();

test("the schema is of this version and has every kind, every fleet, every lookup and every account", () => {
  expect([schema.name, schema.version]).toEqual(["voip", version]);
  expect(sorted(Object.keys(resources))).toEqual(
    sorted([...kinds, ...fleets].map(({ token }) => `voip:${token}`)),
  );
  expect(sorted(Object.keys(functions))).toEqual(sorted(lookups.map(({ token }) => `voip:${token}`)));
  expect(sorted(Object.keys(provider))).toEqual(sorted([...Object.keys(backends), "connections"]));
  expect(schema.config.variables).toEqual(schema.provider.inputProperties);
});

describe.each(kinds)("$token", (kind) => {
  const resource = resourceOf(kind);
  const inputs = Object.keys(kind.inputs.shape);

  test("has its inputs and outputs, each with a description", () => {
    expect(sorted(Object.keys(resource.inputProperties))).toEqual(sorted(inputs));
    expect(sorted(Object.keys(resource.properties))).toEqual(
      sorted([...inputs, ...Object.keys(kind.outputs.shape)]),
    );
    const all = [...Object.values(resource.inputProperties), ...Object.values(resource.properties)];
    expect(all.filter(({ description }) => !description)).toEqual([]);
    expect(resource.description).toContain(kind.idFormat);
  });

  test("says what is secret on the way in and out, and what replaces it", () => {
    expect(sorted(where(resource, "secret"))).toEqual(sorted(kind.secrets));
    for (const name of kind.secrets) expect(resource.properties[name]?.secret).toBe(true);
    const replacing = [...where(resource, "replaceOnChanges"), ...where(resource, "willReplaceOnChanges")];
    expect(sorted(replacing)).toEqual(sorted(["connection", ...(kind.immutable ?? kind.identity)]));
    // The engine decides by the change alone: that is safe only where there is always something to change.
    const certain = where(resource, "replaceOnChanges").filter((name) => name !== "connection");
    expect(resource.requiredInputs).toEqual(expect.arrayContaining(certain));
  });

  test("has a list where the kind has one, narrowed as the kind says", () => {
    const names = Object.keys(resource.listInputs?.properties ?? {});
    expect(sorted(names)).toEqual(
      sorted(kind.list ? ["connection", ...Object.keys(kind.listInputs?.shape ?? {})] : []),
    );
  });

  test("comes from the dynamic host without a write", () => {
    expect(resource.aliases).toEqual([{ type: `pulumi-nodejs:dynamic/voip/${kind.token}` }]);
  });
});

test.each(fleets)("$token has its inputs and outputs, and what of it replaces all its entries", (fleet) => {
  const resource = resources[`voip:${fleet.token}`] as Resource;
  const inputs = Object.keys(fleet.inputs.shape);
  expect(sorted(Object.keys(resource.inputProperties))).toEqual(sorted(inputs));
  expect(sorted(Object.keys(resource.properties))).toEqual(
    sorted([...inputs, ...Object.keys(fleet.outputs.shape)]),
  );
  const replacing = [...where(resource, "replaceOnChanges"), ...where(resource, "willReplaceOnChanges")];
  const ofAll = fleet.shared.filter((name) => fleet.entry.identity.includes(name));
  expect(sorted(replacing)).toEqual(sorted(["connection", ...ofAll]));
  expect([resource.requiredInputs.includes(fleet.entries), resource.listInputs]).toEqual([true, undefined]);
});

test("defaults and choices are told", () => {
  const phone = resources["voip:sraps:Phone"];
  expect(phone?.inputProperties.autoprovisioning).toMatchObject({ type: "boolean", default: true });
  expect(phone?.required).toEqual(["mac", "autoprovisioning"]);
  expect(phone?.requiredInputs).toEqual(["mac"]);
  expect(phone?.inputProperties.adopt?.$ref).toBe("#/types/voip:sraps:Adopt");
  expect(types["voip:sraps:Adopt"]).toMatchObject({
    type: "string",
    enum: [
      { name: "Matching", value: "matching" },
      { name: "Never", value: "never" },
      { name: "Always", value: "always" },
    ],
  });
  expect(types["voip:ngcp:BillingProfileFraudDailyLock"]?.enum?.[0]).toEqual({ name: "Value0", value: "0" });
});

test.each(Object.keys(backends) as (keyof typeof backends)[])(
  "the account at %s is secret, and every plain setting of it says where the environment has it",
  (backend) => {
    expect(provider[backend]?.secret).toBe(true);
    const type = types[provider[backend]?.$ref?.replace("#/types/", "") ?? ""];
    const settings = { ...backends[backend].settings.shape, ...transportSettings.shape };
    expect(sorted(Object.keys(type?.properties ?? {}))).toEqual(sorted(Object.keys(settings)));
    expect(type?.required).toBeUndefined();
    for (const [name, property] of Object.entries(type?.properties ?? {})) {
      const variable = `VOIP_${backend}_${name.replace(/[A-Z]/g, "_$&")}`.toUpperCase();
      if (property.type && property.type !== "array") {
        expect(property.defaultInfo).toEqual({ environment: [variable] });
      }
    }
    expect(types["voip:config:SrapsPaths"]?.properties?.users?.defaultInfo?.environment).toEqual([
      "VOIP_SRAPS_PATHS_USERS",
    ]);
  },
);

test("an account of a named connection has nothing from the environment", () => {
  expect(JSON.stringify(types["voip:config:SrapsConnection"])).not.toContain("environment");
  expect(types["voip:config:SrapsConnection"]?.required).toEqual(["keyId", "key"]);
});

test("every reference leads to a type that is there", () => {
  const references = JSON.stringify(schema).match(/"#\/types\/[^"]+"/g) ?? [];
  const missing = references.filter((each) => !(each.slice('"#/types/'.length, -1) in types));
  expect([references.length > 50, missing]).toEqual([true, []]);
});
