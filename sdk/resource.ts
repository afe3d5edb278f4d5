import * as pulumi from "@pulumi/pulumi";
import { normaliseMac } from "../provider/kinds/mac-address";
import { dynamicHost, type Host } from "./host";
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
  /** What serves the class's resources. */
  protected static readonly host: Host = dynamicHost;

  protected constructor(
    definition: ResourceDefinition,
    name: string,
    args: pulumi.Inputs,
    opts: pulumi.CustomResourceOptions = {},
  ) {
    const { host } = new.target;
    const { token } = definition;
    const warnings = host.checkOptions(token, name, opts);
    const isRead = opts.id !== undefined;
    const declared = isRead ? args : withName(definition, name, withMarker(definition, name, args));
    const provider = opts.provider ?? opts.parent?.getProvider(host.type(token));
    const refusal = isRead ? undefined : refusePlainValues(definition, name, declared, provider);
    // Only what the engine is asked to resolve has an output: what is not declared, too.
    const undeclared = Object.fromEntries(definition.properties.map((property) => [property, undefined]));
    super(
      host.type(token),
      name,
      { ...undeclared, ...encrypt(definition, declared), ...refusal, ...host.internals(token) },
      pulumi.mergeOptions(
        { ...host.options, ...opts },
        { additionalSecretOutputs: [...definition.secrets], aliases: [{ type: host.otherType(token) }] },
      ),
    );
    for (const warning of warnings) void pulumi.log.warn(warning, this);
  }
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
