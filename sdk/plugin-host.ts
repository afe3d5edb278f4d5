import * as pulumi from "@pulumi/pulumi";
import { version } from "../provider/version";
import type { ProviderArgs } from "./generated/plugin/settings";
import { pluginHost } from "./host";

/** The host of classes over the plugin. */
export const host = pluginHost(version);

/** Accounts of their own for some resources: give it to them as the option `provider`. */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    super("voip", name, asTexts(args), pulumi.mergeOptions({ version }, opts));
  }
}

/** Settings go over the wire as the JSON text that the stack's configuration has, secret as a whole. */
function asTexts(args: ProviderArgs): pulumi.Inputs {
  const given = Object.entries(args).filter(([, settings]) => settings !== undefined);
  return Object.fromEntries(
    given.map(([name, settings]) => [name, pulumi.secret(pulumi.jsonStringify(settings))]),
  );
}

/** How a lookup is asked. */
export interface LookupOptions extends pulumi.InvokeOptions {
  /** The account to ask: a name under `voip:connections`. Default: the account under `voip:<back end>`. */
  connection?: string;
}

/** Asks a back end through the plugin. */
export function invoke<Result>(
  token: string,
  args: object,
  { connection, ...opts }: LookupOptions = {},
): Promise<Result> {
  return pulumi.runtime.invoke(host.type(token), { ...args, connection }, { ...host.options, ...opts });
}

export function invokeOutput<Result>(
  token: string,
  args: pulumi.Inputs,
  { connection, ...opts }: LookupOptions = {},
): pulumi.Output<Result> {
  return pulumi.runtime.invokeOutput(host.type(token), { ...args, connection }, { ...host.options, ...opts });
}
