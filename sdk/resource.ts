import * as pulumi from "@pulumi/pulumi";
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
  /** Names of such values within inputs that are maps. */
  secretEntries?: Readonly<Record<string, readonly string[]>>;
  /** The natural key, which only one resource of a program may declare. */
  identity: readonly string[];
  /** Names of the inputs that are MAC addresses. */
  macs: readonly string[];
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
    const declared = isRead ? args : withMarker(definition, name, args);
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

/** A secret is wrapped on its way in as well: marking the output alone leaves the input in the clear. */
function encrypt(definition: ResourceDefinition, args: pulumi.Inputs): pulumi.Inputs {
  const inputs = { ...args };
  for (const secret of definition.secrets) {
    if (inputs[secret] !== undefined) inputs[secret] = pulumi.secret(inputs[secret]);
  }
  for (const [name, entries] of Object.entries(definition.secretEntries ?? {})) {
    if (isPlainMap(inputs[name])) inputs[name] = withSecretEntries(inputs[name], entries);
  }
  return inputs;
}

function withSecretEntries(map: pulumi.Inputs, entries: readonly string[]): pulumi.Inputs {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, entries.includes(name) ? pulumi.secret(value) : value]),
  );
}

function isPlainMap(value: unknown): value is pulumi.Inputs {
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
