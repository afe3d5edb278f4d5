import * as pulumi from "@pulumi/pulumi";
import { normaliseMac } from "../provider/kinds/mac-address";
import { refusePlainValues } from "./plain-values";

/** What a class says of its kind. Generated; small, so that a program loads nothing of the provider. */
export interface ResourceDefinition {
  /** `<back end>:<Class>` */
  token: string;
  /** Names of all inputs and outputs. */
  properties: readonly string[];
  /** Names of the inputs whose values are encrypted in state. */
  secrets: readonly string[];
  /** The natural key, which only one resource of a program may declare. */
  identity: readonly string[];
  /** Names of the inputs that are MAC addresses. */
  macs: readonly string[];
  /** Of a fleet: the input that holds its entries, what they go by in it, and what they are. */
  entries?: Omit<ResourceDefinition, "properties" | "entries"> & { input: string; key: string };
}

/** A resource of the estate. */
export abstract class VoipResource extends pulumi.CustomResource {
  protected constructor(
    definition: ResourceDefinition,
    name: string,
    args: pulumi.Inputs,
    opts: pulumi.CustomResourceOptions = {},
  ) {
    refuseImport(definition, name, opts);
    const isRead = opts.id !== undefined;
    const declared = isRead ? args : withName(definition, name, withMarker(definition, name, args));
    const refusal = isRead ? undefined : refusePlainValues(definition, name, declared);
    // Only what the engine is asked to resolve has an output: what is not declared, too.
    const undeclared = Object.fromEntries(definition.properties.map((property) => [property, undefined]));
    super(
      `pulumi-nodejs:dynamic/voip/${definition.token}`,
      name,
      {
        ...undeclared,
        ...encrypt(definition, declared),
        ...refusal,
        __provider: providerText(definition.token),
      },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: [...definition.secrets] }),
    );
    warnOfIgnored(this, opts);
  }
}

/**
 * How the state refers to the provider: a few bytes that load the installed version. It is what
 * `pulumi.dynamic.Resource` would put there, without the provider's code. It is part of people's state and never
 * changes.
 */
function providerText(token: string): string {
  return `exports.handler = () => require("pulumi-voip/dynamic-provider")(${JSON.stringify(token)});`;
}

/** What has no natural key is told from others by the resource that stands for it. */
function withMarker(definition: ResourceDefinition, name: string, args: pulumi.Inputs): pulumi.Inputs {
  if (!definition.identity.includes("marker")) return args;
  return { marker: `${pulumi.getProject()}/${pulumi.getStack()}/${name}`, ...args };
}

/** A fleet's id ends in the resource's name. */
function withName(definition: ResourceDefinition, name: string, args: pulumi.Inputs): pulumi.Inputs {
  return definition.entries ? { name, ...args } : args;
}

/**
 * Wraps the secrets of each entry, not the whole map. The keys are spelled as the provider records them: the engine
 * finds a secret again by its path.
 */
function encryptEntries(entries: NonNullable<ResourceDefinition["entries"]>, map: unknown): unknown {
  if (!isPlainMap(map)) return map;
  const isMac = entries.macs.includes(entries.key);
  return Object.fromEntries(
    Object.entries(map).map(([key, entry]) => [
      isMac ? (normaliseMac(key) ?? key) : key,
      isPlainMap(entry) ? encrypt(entries, entry) : entry,
    ]),
  );
}

/**
 * A secret is wrapped on its way in as well: marking the output alone leaves the input in the clear. Single entries
 * of maps the provider itself marks.
 */
function encrypt(
  definition: Pick<ResourceDefinition, "secrets" | "entries">,
  args: pulumi.Inputs,
): pulumi.Inputs {
  const inputs = { ...args };
  const { entries: fleet } = definition;
  if (fleet) inputs[fleet.input] = encryptEntries(fleet, inputs[fleet.input]);
  for (const secret of definition.secrets) {
    if (inputs[secret] !== undefined) inputs[secret] = pulumi.secret(inputs[secret]);
  }
  return inputs;
}

function isPlainMap(value: unknown): value is pulumi.Inputs {
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}

function refuseImport(
  definition: ResourceDefinition,
  name: string,
  opts: pulumi.CustomResourceOptions,
): void {
  if (opts.import === undefined) return;
  throw new pulumi.RunError(
    `${definition.token} "${name}": the \`import\` option does not work for a dynamic resource. ` +
      "Declare the object as it is and run `pulumi up`: what equals its declaration is taken over (see `adopt`). " +
      "To only read it, use .get() of the class.",
  );
}

function warnOfIgnored(resource: VoipResource, opts: pulumi.CustomResourceOptions): void {
  for (const option of ["replaceOnChanges", "customTimeouts"] as const) {
    if (opts[option] === undefined) continue;
    void pulumi.log.warn(`${option} has no effect on a dynamic resource.`, resource);
  }
}
