// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { host, invoke, invokeOutput, type LookupOptions } from "../../plugin-host";

import * as dynamic from "../ngcp";

export type * from "../ngcp";

/** Whom contracts of resellers and of peerings are with. Only administrators may have it. */
export class SystemContact extends dynamic.SystemContact {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the system contact's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SystemContact {
    return new SystemContact(name, {} as dynamic.SystemContactArgs, { ...opts, id });
  }
}

/** What a reseller or a peering is billed by. Only administrators may have it. */
export class Contract extends dynamic.Contract {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the contract's id, a number. Its natural key does as well: `external:<externalId>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Contract {
    return new Contract(name, {} as dynamic.ContractArgs, { ...opts, id });
  }
}

/** Who sells the platform's services: customers, domains and billing profiles belong to one. Only administrators may have it. */
export class Reseller extends dynamic.Reseller {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the reseller's id, a number. Its natural key does as well: `name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Reseller {
    return new Reseller(name, {} as dynamic.ResellerArgs, { ...opts, id });
  }
}

/** The person or company that a customer is with: name, address and e-mail. */
export class CustomerContact extends dynamic.CustomerContact {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the customer contact's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerContact {
    return new CustomerContact(name, {} as dynamic.CustomerContactArgs, { ...opts, id });
  }
}

/** How calls are charged: fees, free minutes, peak times and limits against fraud. */
export class BillingProfile extends dynamic.BillingProfile {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the billing profile's id, a number. Its natural key does as well: `handle:<handle>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): BillingProfile {
    return new BillingProfile(name, {} as dynamic.BillingProfileArgs, { ...opts, id });
  }
}

/** Who is billed for subscribers: a private person or a company, with a SIP or a PBX account. */
export class Customer extends dynamic.Customer {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the customer's id, a number. Its natural key does as well: `external:<externalId>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Customer {
    return new Customer(name, {} as dynamic.CustomerArgs, { ...opts, id });
  }
}

/** A SIP domain that subscribers are in. It cannot be changed. */
export class Domain extends dynamic.Domain {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the domain's id, a number. Its natural key does as well: the domain's name. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Domain {
    return new Domain(name, {} as dynamic.DomainArgs, { ...opts, id });
  }
}

/** A choice of subscriber profiles, one of which is its default. */
export class SubscriberProfileSet extends dynamic.SubscriberProfileSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile set's id, a number. Its natural key does as well: `name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberProfileSet {
    return new SubscriberProfileSet(name, {} as dynamic.SubscriberProfileSetArgs, { ...opts, id });
  }
}

/** Which preferences subscribers may change themselves. */
export class SubscriberProfile extends dynamic.SubscriberProfile {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile's id, a number. Its natural key does as well: `<profileSetId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberProfile {
    return new SubscriberProfile(name, {} as dynamic.SubscriberProfileArgs, { ...opts, id });
  }
}

/** A SIP account: what a phone registers with, and the numbers that reach it. */
export class Subscriber extends dynamic.Subscriber {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. Its natural key does as well: `<username>@<domain>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Subscriber {
    return new Subscriber(name, {} as dynamic.SubscriberArgs, { ...opts, id });
  }
}

/** Preferences of a subscriber: what it may call, how it is called, what its calls show. */
export class SubscriberPreferences extends dynamic.SubscriberPreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberPreferences {
    return new SubscriberPreferences(name, {} as dynamic.SubscriberPreferencesArgs, { ...opts, id });
  }
}

/** Preferences of a customer, which hold for all its subscribers. */
export class CustomerPreferences extends dynamic.CustomerPreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the customer's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerPreferences {
    return new CustomerPreferences(name, {} as dynamic.CustomerPreferencesArgs, { ...opts, id });
  }
}

/** Preferences of a domain, which hold for its subscribers unless they have their own. */
export class DomainPreferences extends dynamic.DomainPreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the domain's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): DomainPreferences {
    return new DomainPreferences(name, {} as dynamic.DomainPreferencesArgs, { ...opts, id });
  }
}

/** Preferences of a subscriber profile, which hold for the subscribers that have it. */
export class ProfilePreferences extends dynamic.ProfilePreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProfilePreferences {
    return new ProfilePreferences(name, {} as dynamic.ProfilePreferencesArgs, { ...opts, id });
  }
}

/** Where a subscriber's calls go when it cannot or does not want to take them. */
export class CallForwards extends dynamic.CallForwards {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwards {
    return new CallForwards(name, {} as dynamic.CallForwardsArgs, { ...opts, id });
  }
}

/** A system contact, by its id or by email. */
export function getSystemContact(
  args: dynamic.GetSystemContactArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSystemContactResult> {
  return invoke("ngcp:getSystemContact", args, opts);
}

/** {@link getSystemContact} for arguments that are known only after other resources' writes. */
export function getSystemContactOutput(
  args: dynamic.GetSystemContactOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSystemContactResult> {
  return invokeOutput("ngcp:getSystemContact", { ...args }, opts);
}

/** A contract, by its id or by externalId. */
export function getContract(
  args: dynamic.GetContractArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetContractResult> {
  return invoke("ngcp:getContract", args, opts);
}

/** {@link getContract} for arguments that are known only after other resources' writes. */
export function getContractOutput(
  args: dynamic.GetContractOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetContractResult> {
  return invokeOutput("ngcp:getContract", { ...args }, opts);
}

/** A reseller, by its id or by name. */
export function getReseller(
  args: dynamic.GetResellerArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetResellerResult> {
  return invoke("ngcp:getReseller", args, opts);
}

/** {@link getReseller} for arguments that are known only after other resources' writes. */
export function getResellerOutput(
  args: dynamic.GetResellerOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetResellerResult> {
  return invokeOutput("ngcp:getReseller", { ...args }, opts);
}

/** A customer contact, by its id or by email and resellerId. */
export function getCustomerContact(
  args: dynamic.GetCustomerContactArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerContactResult> {
  return invoke("ngcp:getCustomerContact", args, opts);
}

/** {@link getCustomerContact} for arguments that are known only after other resources' writes. */
export function getCustomerContactOutput(
  args: dynamic.GetCustomerContactOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerContactResult> {
  return invokeOutput("ngcp:getCustomerContact", { ...args }, opts);
}

/** A billing profile, by its id or by handle and resellerId. */
export function getBillingProfile(
  args: dynamic.GetBillingProfileArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetBillingProfileResult> {
  return invoke("ngcp:getBillingProfile", args, opts);
}

/** {@link getBillingProfile} for arguments that are known only after other resources' writes. */
export function getBillingProfileOutput(
  args: dynamic.GetBillingProfileOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetBillingProfileResult> {
  return invokeOutput("ngcp:getBillingProfile", { ...args }, opts);
}

/** A customer, by its id or by externalId. */
export function getCustomer(
  args: dynamic.GetCustomerArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerResult> {
  return invoke("ngcp:getCustomer", args, opts);
}

/** {@link getCustomer} for arguments that are known only after other resources' writes. */
export function getCustomerOutput(
  args: dynamic.GetCustomerOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerResult> {
  return invokeOutput("ngcp:getCustomer", { ...args }, opts);
}

/** A domain, by its id or by domain. */
export function getDomain(
  args: dynamic.GetDomainArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetDomainResult> {
  return invoke("ngcp:getDomain", args, opts);
}

/** {@link getDomain} for arguments that are known only after other resources' writes. */
export function getDomainOutput(
  args: dynamic.GetDomainOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetDomainResult> {
  return invokeOutput("ngcp:getDomain", { ...args }, opts);
}

/** A subscriber profile set, by its id or by name and resellerId. */
export function getSubscriberProfileSet(
  args: dynamic.GetSubscriberProfileSetArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberProfileSetResult> {
  return invoke("ngcp:getSubscriberProfileSet", args, opts);
}

/** {@link getSubscriberProfileSet} for arguments that are known only after other resources' writes. */
export function getSubscriberProfileSetOutput(
  args: dynamic.GetSubscriberProfileSetOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberProfileSetResult> {
  return invokeOutput("ngcp:getSubscriberProfileSet", { ...args }, opts);
}

/** A subscriber profile, by its id or by name and profileSetId. */
export function getSubscriberProfile(
  args: dynamic.GetSubscriberProfileArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberProfileResult> {
  return invoke("ngcp:getSubscriberProfile", args, opts);
}

/** {@link getSubscriberProfile} for arguments that are known only after other resources' writes. */
export function getSubscriberProfileOutput(
  args: dynamic.GetSubscriberProfileOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberProfileResult> {
  return invokeOutput("ngcp:getSubscriberProfile", { ...args }, opts);
}

/** A subscriber, by its id or by username and domain. */
export function getSubscriber(
  args: dynamic.GetSubscriberArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberResult> {
  return invoke("ngcp:getSubscriber", args, opts);
}

/** {@link getSubscriber} for arguments that are known only after other resources' writes. */
export function getSubscriberOutput(
  args: dynamic.GetSubscriberOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberResult> {
  return invokeOutput("ngcp:getSubscriber", { ...args }, opts);
}

/** What is set of these: preferences of a subscriber: what it may call, how it is called, what its calls show. */
export function getSubscriberPreferences(
  args: dynamic.GetSubscriberPreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberPreferencesResult> {
  return invoke("ngcp:getSubscriberPreferences", args, opts);
}

/** {@link getSubscriberPreferences} for arguments that are known only after other resources' writes. */
export function getSubscriberPreferencesOutput(
  args: dynamic.GetSubscriberPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberPreferencesResult> {
  return invokeOutput("ngcp:getSubscriberPreferences", { ...args }, opts);
}

/** What is set of these: preferences of a customer, which hold for all its subscribers. */
export function getCustomerPreferences(
  args: dynamic.GetCustomerPreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerPreferencesResult> {
  return invoke("ngcp:getCustomerPreferences", args, opts);
}

/** {@link getCustomerPreferences} for arguments that are known only after other resources' writes. */
export function getCustomerPreferencesOutput(
  args: dynamic.GetCustomerPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerPreferencesResult> {
  return invokeOutput("ngcp:getCustomerPreferences", { ...args }, opts);
}

/** What is set of these: preferences of a domain, which hold for its subscribers unless they have their own. */
export function getDomainPreferences(
  args: dynamic.GetDomainPreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetDomainPreferencesResult> {
  return invoke("ngcp:getDomainPreferences", args, opts);
}

/** {@link getDomainPreferences} for arguments that are known only after other resources' writes. */
export function getDomainPreferencesOutput(
  args: dynamic.GetDomainPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetDomainPreferencesResult> {
  return invokeOutput("ngcp:getDomainPreferences", { ...args }, opts);
}

/** What is set of these: preferences of a subscriber profile, which hold for the subscribers that have it. */
export function getProfilePreferences(
  args: dynamic.GetProfilePreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetProfilePreferencesResult> {
  return invoke("ngcp:getProfilePreferences", args, opts);
}

/** {@link getProfilePreferences} for arguments that are known only after other resources' writes. */
export function getProfilePreferencesOutput(
  args: dynamic.GetProfilePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetProfilePreferencesResult> {
  return invokeOutput("ngcp:getProfilePreferences", { ...args }, opts);
}

/** What is set of these: where a subscriber's calls go when it cannot or does not want to take them. */
export function getCallForwards(
  args: dynamic.GetCallForwardsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCallForwardsResult> {
  return invoke("ngcp:getCallForwards", args, opts);
}

/** {@link getCallForwards} for arguments that are known only after other resources' writes. */
export function getCallForwardsOutput(
  args: dynamic.GetCallForwardsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCallForwardsResult> {
  return invokeOutput("ngcp:getCallForwards", { ...args }, opts);
}

/** Which preferences the server knows of subscribers, customers, domains or profiles, and what they take. */
export function getPreferenceDefinitions(
  args: dynamic.GetPreferenceDefinitionsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetPreferenceDefinitionsResult> {
  return invoke("ngcp:getPreferenceDefinitions", args, opts);
}

/** {@link getPreferenceDefinitions} for arguments that are known only after other resources' writes. */
export function getPreferenceDefinitionsOutput(
  args: dynamic.GetPreferenceDefinitionsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPreferenceDefinitionsResult> {
  return invokeOutput("ngcp:getPreferenceDefinitions", { ...args }, opts);
}
