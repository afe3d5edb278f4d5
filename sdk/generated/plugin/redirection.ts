// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { host, invoke, invokeOutput, type LookupOptions } from "../../plugin-host";

import * as dynamic from "../redirection";

export type * from "../redirection";

export const { redirectionsFromCsv } = dynamic;

/** Where the Snom redirection service sends a phone for its settings when it starts for the first time. */
export class MacRedirection extends dynamic.MacRedirection {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the MAC address. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): MacRedirection {
    return new MacRedirection(name, {} as dynamic.MacRedirectionArgs, { ...opts, id });
  }
}

/** Where the Snom redirection service sends many phones, as one resource. */
export class MacRedirectionFleet extends dynamic.MacRedirectionFleet {
  protected static override readonly host = host;
}

/** Whether a phone is registered to this account, to another one, or to nobody. */
export function getMacOwnership(
  args: dynamic.GetMacOwnershipArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetMacOwnershipResult> {
  return invoke("redirection:getMacOwnership", args, opts);
}

/** {@link getMacOwnership} for arguments that are known only after other resources' writes. */
export function getMacOwnershipOutput(
  args: dynamic.GetMacOwnershipOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetMacOwnershipResult> {
  return invokeOutput("redirection:getMacOwnership", { ...args }, opts);
}

/** Where the redirection service sends a phone of this account. */
export function getMacRedirection(
  args: dynamic.GetMacRedirectionArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetMacRedirectionResult> {
  return invoke("redirection:getMacRedirection", args, opts);
}

/** {@link getMacRedirection} for arguments that are known only after other resources' writes. */
export function getMacRedirectionOutput(
  args: dynamic.GetMacRedirectionOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetMacRedirectionResult> {
  return invokeOutput("redirection:getMacRedirection", { ...args }, opts);
}

/** The account's phones of one device type at the redirection service. */
export function getMacsOfDeviceType(
  args: dynamic.GetMacsOfDeviceTypeArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetMacsOfDeviceTypeResult> {
  return invoke("redirection:getMacsOfDeviceType", args, opts);
}

/** {@link getMacsOfDeviceType} for arguments that are known only after other resources' writes. */
export function getMacsOfDeviceTypeOutput(
  args: dynamic.GetMacsOfDeviceTypeOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetMacsOfDeviceTypeResult> {
  return invokeOutput("redirection:getMacsOfDeviceType", { ...args }, opts);
}
