// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { type CsvOptions, entriesFromCsv } from "../csv";

import { type LookupOptions, lookUp, lookUpOutput } from "../lookup";

import { type ResourceDefinition, VoipResource } from "../resource";

/** An entry of a fleet: Where the Snom redirection service sends a phone for its settings when it starts for the first time. */
export interface MacRedirectionFleetEntryArgs {
  /** The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. Default: what the fleet says. */
  url?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

/** An entry of a fleet: Where the Snom redirection service sends a phone for its settings when it starts for the first time. */
export interface MacRedirectionFleetEntry {
  /** The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. Default: what the fleet says. */
  url?: string;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: "matching" | "never" | "always";
}

/** The arguments of {@link MacRedirection}. */
export interface MacRedirectionArgs {
  /** The phone's MAC address, in any usual notation. A change replaces the redirection. */
  mac: pulumi.Input<string>;
  /** The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  url: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const MAC_REDIRECTION: ResourceDefinition = {
  token: "redirection:MacRedirection",
  properties: ["mac", "url", "connection", "adopt"],
  secrets: [],
  identity: ["mac"],
  macs: ["mac"],
};

/** Where the Snom redirection service sends a phone for its settings when it starts for the first time. */
export class MacRedirection extends VoipResource {
  /** The phone's MAC address, in any usual notation. A change replaces the redirection. */
  declare readonly mac: pulumi.Output<string>;
  /** The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  declare readonly url: pulumi.Output<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: MacRedirectionArgs, opts?: pulumi.CustomResourceOptions) {
    super(MAC_REDIRECTION, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the MAC address. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): MacRedirection {
    return new MacRedirection(name, {} as MacRedirectionArgs, { ...opts, id });
  }
}

/** The arguments of {@link MacRedirectionFleet}. */
export interface MacRedirectionFleetArgs {
  /** The phones by their MAC addresses, in any usual notation, each with its URL unless `url` says it. */
  redirections: pulumi.Input<Record<string, pulumi.Input<MacRedirectionFleetEntryArgs>>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  name?: pulumi.Input<string>;
  /** The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  url?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const MAC_REDIRECTION_FLEET: ResourceDefinition = {
  token: "redirection:MacRedirectionFleet",
  properties: ["redirections", "name", "url", "connection", "adopt", "idPrefix", "ids", "unlike"],
  entries: {
    input: "redirections",
    key: "mac",
    secrets: [],
    identity: ["mac"],
    macs: ["mac"],
    token: "redirection:MacRedirection",
  },
  secrets: [],
  identity: [],
  macs: [],
};

/** Where the Snom redirection service sends many phones, as one resource. */
export class MacRedirectionFleet extends VoipResource {
  /** The phones by their MAC addresses, in any usual notation, each with its URL unless `url` says it. */
  declare readonly redirections: pulumi.Output<Record<string, MacRedirectionFleetEntry>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** The URL that the phone fetches its settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  declare readonly url: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;
  /** What comes before the key in the ids of the entries, where it is the same for all. */
  declare readonly idPrefix: pulumi.Output<string | undefined>;
  /** Ids of entries that their keys do not tell. */
  declare readonly ids: pulumi.Output<Record<string, string> | undefined>;
  /** Entries that are not as the fleet says for all, and in what. The next `pulumi up` sees to them. */
  declare readonly unlike: pulumi.Output<Record<string, Array<string>> | undefined>;

  constructor(name: string, args: MacRedirectionFleetArgs, opts?: pulumi.CustomResourceOptions) {
    super(MAC_REDIRECTION_FLEET, name, { ...args }, opts);
  }
}

/** The `redirections` of a {@link MacRedirectionFleet} from CSV text: a header row with `mac` and other inputs of an entry, as in `name`, and a row for each entry. Several values of a list are separated by `|`. All that is wrong is said at once. */
export function redirectionsFromCsv(
  text: string,
  options?: CsvOptions,
): Record<string, MacRedirectionFleetEntryArgs> {
  return entriesFromCsv("redirection:MacRedirectionFleet", text, options);
}

/** The arguments of {@link getMacOwnership}. */
export interface GetMacOwnershipArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: string;
}

/** The arguments of {@link getMacOwnershipOutput}. */
export interface GetMacOwnershipOutputArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: pulumi.Input<string>;
}

/** What {@link getMacOwnership} finds. */
export interface GetMacOwnershipResult {
  /** The MAC address, twelve lower-case digits. */
  mac: string;
  /** Who the phone is registered to. */
  owner: "own" | "other" | "nobody";
}

/** Whether a phone is registered to this account, to another one, or to nobody. */
export function getMacOwnership(
  args: GetMacOwnershipArgs,
  opts?: LookupOptions,
): Promise<GetMacOwnershipResult> {
  return lookUp("redirection:getMacOwnership", args, opts);
}

/** {@link getMacOwnership} for arguments that are known only after other resources' writes. */
export function getMacOwnershipOutput(
  args: GetMacOwnershipOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetMacOwnershipResult> {
  return lookUpOutput("redirection:getMacOwnership", { ...args }, opts);
}

/** The arguments of {@link getMacRedirection}. */
export interface GetMacRedirectionArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: string;
}

/** The arguments of {@link getMacRedirectionOutput}. */
export interface GetMacRedirectionOutputArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: pulumi.Input<string>;
}

/** What {@link getMacRedirection} finds. */
export interface GetMacRedirectionResult {
  /** The MAC address, twelve lower-case digits. */
  mac: string;
  /** The URL; empty when the phone is registered and not redirected. */
  url: string;
  /** The owner's company name, where the service tells it. */
  company?: string;
}

/** Where the redirection service sends a phone of this account. */
export function getMacRedirection(
  args: GetMacRedirectionArgs,
  opts?: LookupOptions,
): Promise<GetMacRedirectionResult> {
  return lookUp("redirection:getMacRedirection", args, opts);
}

/** {@link getMacRedirection} for arguments that are known only after other resources' writes. */
export function getMacRedirectionOutput(
  args: GetMacRedirectionOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetMacRedirectionResult> {
  return lookUpOutput("redirection:getMacRedirection", { ...args }, opts);
}

/** The arguments of {@link getMacsOfDeviceType}. */
export interface GetMacsOfDeviceTypeArgs {
  /** The device type as the service names it, for example `snomD785`. */
  deviceType: string;
  /** Only the phones that are sent to this URL. */
  url?: string;
}

/** The arguments of {@link getMacsOfDeviceTypeOutput}. */
export interface GetMacsOfDeviceTypeOutputArgs {
  /** The device type as the service names it, for example `snomD785`. */
  deviceType: pulumi.Input<string>;
  /** Only the phones that are sent to this URL. */
  url?: pulumi.Input<string>;
}

/** What {@link getMacsOfDeviceType} finds. */
export interface GetMacsOfDeviceTypeResult {
  /** MAC addresses, twelve lower-case digits each. */
  macs: Array<string>;
}

/** The account's phones of one device type at the redirection service. */
export function getMacsOfDeviceType(
  args: GetMacsOfDeviceTypeArgs,
  opts?: LookupOptions,
): Promise<GetMacsOfDeviceTypeResult> {
  return lookUp("redirection:getMacsOfDeviceType", args, opts);
}

/** {@link getMacsOfDeviceType} for arguments that are known only after other resources' writes. */
export function getMacsOfDeviceTypeOutput(
  args: GetMacsOfDeviceTypeOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetMacsOfDeviceTypeResult> {
  return lookUpOutput("redirection:getMacsOfDeviceType", { ...args }, opts);
}
