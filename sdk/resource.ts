import * as pulumi from "@pulumi/pulumi";

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
    if (opts.id === undefined) claimNaturalKey(definition, name, args);
    // Only what the engine is asked to resolve has an output: what is not declared, too.
    const undeclared = Object.fromEntries(definition.properties.map((property) => [property, undefined]));
    super(
      `pulumi-nodejs:dynamic/voip/${definition.token}`,
      name,
      { ...undeclared, ...encrypt(definition, args), __provider: providerText(definition.token) },
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

/** A secret is wrapped on its way in as well: marking the output alone leaves the input in the clear. */
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

/** Natural keys by run: an inline program of the Automation API runs several times in one process. */
const claimed = new WeakMap<object, Map<string, string>>();

function claimNaturalKey(definition: ResourceDefinition, name: string, args: pulumi.Inputs): void {
  const run = pulumi.runtime.getMonitor() as object | undefined;
  const key = [args.connection ?? "", ...definition.identity.map((part) => args[part] ?? "")];
  if (!run || !key.every((part) => typeof part === "string")) return;
  const names = claimed.get(run) ?? new Map<string, string>();
  claimed.set(run, names);
  const text = JSON.stringify([definition.token, ...key.map(canonical)]);
  const other = names.get(text);
  if (other !== undefined) {
    throw new pulumi.RunError(
      `${definition.token} "${name}" and "${other}" declare the same ${definition.identity.join(" and ")}: ${key.filter(Boolean).join(", ")}. Keep one of them.`,
    );
  }
  names.set(text, name);
}

/** MAC addresses are compared without their separators and their case. */
function canonical(part: string): string {
  const digits = part.replace(/[:.\- ]/g, "");
  return /^[0-9a-f]{12}$/i.test(digits) ? digits.toLowerCase() : part;
}
