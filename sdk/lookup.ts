import * as pulumi from "@pulumi/pulumi";
import type * as lookups from "../provider/hosts/dynamic/lookups";

/** How a lookup is asked. */
export interface LookupOptions {
  /** The account to ask: a name under `voip:connections`. Default: the account under `voip:<back end>`. */
  connection?: string;
}

/** Asks a back end from the program's own process, with the accounts of the stack's configuration. */
export async function lookUp<Result>(token: string, args: object, opts: LookupOptions = {}): Promise<Result> {
  // Loaded here, so that a program without lookups loads nothing of the provider.
  const { answer } = require("../provider/hosts/dynamic/lookups") as typeof lookups;
  const config = new pulumi.Config("voip");
  try {
    return (await answer((key) => config.get(key), token, args, opts.connection)) as Result;
  } catch (error) {
    // The engine shows a program's error with its stack, unless it is one that says all there is to say.
    if (error instanceof Error && error.name === "VoipError") throw new pulumi.RunError(error.message);
    throw error;
  }
}

export function lookUpOutput<Result>(
  token: string,
  args: pulumi.Inputs,
  opts?: LookupOptions,
): pulumi.Output<Result> {
  return pulumi.output(args).apply((known) => lookUp<Result>(token, known, opts)) as pulumi.Output<Result>;
}
