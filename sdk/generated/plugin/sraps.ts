// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { host, invoke, invokeOutput, type LookupOptions } from "../../plugin-host";

import * as dynamic from "../sraps";

export type * from "../sraps";

export const { phonesFromCsv } = dynamic;

/** An end user's company, under a reseller's account. */
export class Company extends dynamic.Company {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the company's uuid, or `<company>/<uuid>` in another company than the access key's. Its natural key does as well: `<field>=<value>` of a field that tells it from all others. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Company {
    return new Company(name, {} as dynamic.CompanyArgs, { ...opts, id });
  }
}

/** A Snom phone known to SRAPS by its MAC address. */
export class Phone extends dynamic.Phone {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the MAC address, or `<company>/<MAC address>` in another company than the access key's. */
  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Phone {
    return new Phone(name, {} as dynamic.PhoneArgs, { ...opts, id });
  }
}

/** The settings that all of a company's phones of one product group start from. */
export class ProductDefaults extends dynamic.ProductDefaults {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the uuid of the product defaults, or `<company>/<uuid>` in another company than the access key's. Its natural key does as well: `group:<productGroup>`, or `<company>/group:<productGroup>` in another company than the access key's. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProductDefaults {
    return new ProductDefaults(name, {} as dynamic.ProductDefaultsArgs, { ...opts, id });
  }
}

/** What phones of one product group have in common: a redirection target or a set of settings. */
export class ProvisioningProfile extends dynamic.ProvisioningProfile {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the profile's uuid, or `<company>/<uuid>` in another company than the access key's. Its natural key does as well: `name:<name>`, or `<company>/name:<name>` in another company than the access key's. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProvisioningProfile {
    return new ProvisioningProfile(name, {} as dynamic.ProvisioningProfileArgs, { ...opts, id });
  }
}

/** A person who may sign in at SRAPS. */
export class User extends dynamic.User {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the user's uuid, or `<company>/<uuid>` in another company than the access key's. Its natural key does as well: `<field>=<value>` of a field that tells it from all others. */
  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): User {
    return new User(name, {} as dynamic.UserArgs, { ...opts, id });
  }
}

/** Many Snom phones of one company at SRAPS, as one resource. */
export class PhoneFleet extends dynamic.PhoneFleet {
  protected static override readonly host = host;
}

/** The log entries of the company that name a phone. Needs `voip:sraps.paths.logs` or a link to the logs. */
export function getLogEntries(
  args: dynamic.GetLogEntriesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetLogEntriesResult> {
  return invoke("sraps:getLogEntries", args, opts);
}

/** {@link getLogEntries} for arguments that are known only after other resources' writes. */
export function getLogEntriesOutput(
  args: dynamic.GetLogEntriesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetLogEntriesResult> {
  return invokeOutput("sraps:getLogEntries", { ...args }, opts);
}

/** A phone of the company, by its MAC address. */
export function getPhone(args: dynamic.GetPhoneArgs, opts?: LookupOptions): Promise<dynamic.GetPhoneResult> {
  return invoke("sraps:getPhone", args, opts);
}

/** {@link getPhone} for arguments that are known only after other resources' writes. */
export function getPhoneOutput(
  args: dynamic.GetPhoneOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPhoneResult> {
  return invokeOutput("sraps:getPhone", { ...args }, opts);
}

/** A product group, by its name or uuid. */
export function getProductGroup(
  args: dynamic.GetProductGroupArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetProductGroupResult> {
  return invoke("sraps:getProductGroup", args, opts);
}

/** {@link getProductGroup} for arguments that are known only after other resources' writes. */
export function getProductGroupOutput(
  args: dynamic.GetProductGroupOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetProductGroupResult> {
  return invokeOutput("sraps:getProductGroup", { ...args }, opts);
}

/** A provisioning profile of the company, by its name. */
export function getProvisioningProfile(
  args: dynamic.GetProvisioningProfileArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetProvisioningProfileResult> {
  return invoke("sraps:getProvisioningProfile", args, opts);
}

/** {@link getProvisioningProfile} for arguments that are known only after other resources' writes. */
export function getProvisioningProfileOutput(
  args: dynamic.GetProvisioningProfileOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetProvisioningProfileResult> {
  return invokeOutput("sraps:getProvisioningProfile", { ...args }, opts);
}

/** The setting that a parameter name stands for in a product group. */
export function getSetting(
  args: dynamic.GetSettingArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSettingResult> {
  return invoke("sraps:getSetting", args, opts);
}

/** {@link getSetting} for arguments that are known only after other resources' writes. */
export function getSettingOutput(
  args: dynamic.GetSettingOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSettingResult> {
  return invokeOutput("sraps:getSetting", { ...args }, opts);
}
