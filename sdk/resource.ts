import * as pulumi from "@pulumi/pulumi";
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
    const declared = isRead ? args : withMarker(definition, name, args);
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

/**
 * A secret is wrapped on its way in as well: marking the output alone leaves the input in the clear. Single entries
 * of maps the provider itself marks.
 */
function encrypt(definition: ResourceDefinition, args: pulumi.Inputs): pulumi.Inputs {
  const inputs = { ...args };
  for (const secret of definition.secrets) {
    if (inputs[secret] !== undefined) inputs[secret] = pulumi.secret(inputs[secret]);
  }
  return inputs;
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
