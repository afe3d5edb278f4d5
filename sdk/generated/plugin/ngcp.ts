// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { host, invoke, invokeOutput, type LookupOptions } from "../../plugin-host";

import * as dynamic from "../ngcp";

export type * from "../ngcp";

export const { subscribersFromCsv } = dynamic;

export const { feesFromCsv } = dynamic;

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

  /** Reads an object that is there already, without managing it. Its id is the billing profile's id, a number. Its natural key does as well: `handle:<handle>`, or `<resellerId>/handle:<handle>`. */
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

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile set's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
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

/** Times, such as office hours, for which NCOS levels or peering groups are in force. */
export class TimeSet extends dynamic.TimeSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the time set's id, a number. Its natural key does as well: `name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): TimeSet {
    return new TimeSet(name, {} as dynamic.TimeSetArgs, { ...opts, id });
  }
}

/** Which numbers may be called, by the preference `ncos`: those that its patterns match, or all others. Whoever has the level loses it when it is removed. */
export class NcosLevel extends dynamic.NcosLevel {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the NCOS level's id, a number. Its natural key does as well: `level:<level>`, or `<resellerId>/level:<level>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): NcosLevel {
    return new NcosLevel(name, {} as dynamic.NcosLevelArgs, { ...opts, id });
  }
}

/** Numbers that an NCOS level is about. */
export class NcosPattern extends dynamic.NcosPattern {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the NCOS pattern's id, a number. Its natural key does as well: `<ncosLevelId>/<pattern>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): NcosPattern {
    return new NcosPattern(name, {} as dynamic.NcosPatternArgs, { ...opts, id });
  }
}

/** How numbers are rewritten, by the preference `rewrite_rule_set`: a dial plan's normalisation. Whoever has the set loses it when it is removed. */
export class RewriteRuleSet extends dynamic.RewriteRuleSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the rewrite rule set's id, a number. Its natural key does as well: `name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): RewriteRuleSet {
    return new RewriteRuleSet(name, {} as dynamic.RewriteRuleSetArgs, { ...opts, id });
  }
}

/** Servers of another carrier, and which calls they get by the rules of the group. Only administrators may have it. */
export class PeeringGroup extends dynamic.PeeringGroup {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the peering group's id, a number. Its natural key does as well: `name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringGroup {
    return new PeeringGroup(name, {} as dynamic.PeeringGroupArgs, { ...opts, id });
  }
}

/** A server that calls from and to another carrier go over. Only administrators may have it. */
export class PeeringServer extends dynamic.PeeringServer {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the peering server's id, a number. Its natural key does as well: `<groupId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringServer {
    return new PeeringServer(name, {} as dynamic.PeeringServerArgs, { ...opts, id });
  }
}

/** Which outgoing calls a peering group gets. Only administrators may have it. */
export class PeeringRule extends dynamic.PeeringRule {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the peering rule's id, a number. Its natural key does as well: `<groupId>/<calleePrefix>/<calleePattern>/<callerPattern>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringRule {
    return new PeeringRule(name, {} as dynamic.PeeringRuleArgs, { ...opts, id });
  }
}

/** Which incoming calls count as a peering group's. Only administrators may have it. */
export class PeeringInboundRule extends dynamic.PeeringInboundRule {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the inbound peering rule's id, a number. Its natural key does as well: `<groupId>/<priority>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringInboundRule {
    return new PeeringInboundRule(name, {} as dynamic.PeeringInboundRuleArgs, { ...opts, id });
  }
}

/** A carrier that numbers are ported to (local number portability). Only administrators may have it. */
export class LnpCarrier extends dynamic.LnpCarrier {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the LNP carrier's id, a number. Its natural key does as well: `name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): LnpCarrier {
    return new LnpCarrier(name, {} as dynamic.LnpCarrierArgs, { ...opts, id });
  }
}

/** A number that was ported to another carrier. Only administrators may have it. */
export class LnpNumber extends dynamic.LnpNumber {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the ported number's id, a number. Its natural key does as well: `<carrierId>/<number>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): LnpNumber {
    return new LnpNumber(name, {} as dynamic.LnpNumberArgs, { ...opts, id });
  }
}

/** A carrier whose ported numbers an NCOS level is about. */
export class NcosLnpCarrier extends dynamic.NcosLnpCarrier {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the LNP carrier of an NCOS level's id, a number. Its natural key does as well: `<ncosLevelId>/<carrierId>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): NcosLnpCarrier {
    return new NcosLnpCarrier(name, {} as dynamic.NcosLnpCarrierArgs, { ...opts, id });
  }
}

/** Of the numbers ported to a carrier, those that an NCOS level is about. */
export class NcosLnpPattern extends dynamic.NcosLnpPattern {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the LNP pattern of an NCOS level's id, a number. Its natural key does as well: `<ncosLnpCarrierId>/<pattern>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): NcosLnpPattern {
    return new NcosLnpPattern(name, {} as dynamic.NcosLnpPatternArgs, { ...opts, id });
  }
}

/** Emergency numbers of a place, by the preference `emergency_mapping_container`. */
export class EmergencyMappingContainer extends dynamic.EmergencyMappingContainer {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the emergency mapping container's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): EmergencyMappingContainer {
    return new EmergencyMappingContainer(name, {} as dynamic.EmergencyMappingContainerArgs, { ...opts, id });
  }
}

/** What is put around an emergency number, so that it reaches the right place. */
export class EmergencyMapping extends dynamic.EmergencyMapping {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the emergency mapping's id, a number. Its natural key does as well: `<containerId>/<code>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): EmergencyMapping {
    return new EmergencyMapping(name, {} as dynamic.EmergencyMappingArgs, { ...opts, id });
  }
}

/** The number that a subscriber's calls show in place of those that its phones or PBX send. */
export class UpnRewriteSet extends dynamic.UpnRewriteSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the UPN rewrite set's id, a number. Its natural key does as well: `<subscriberId>/<newCli>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): UpnRewriteSet {
    return new UpnRewriteSet(name, {} as dynamic.UpnRewriteSetArgs, { ...opts, id });
  }
}

/** An address whose calls are a subscriber's without a password, such as that of a PBX. */
export class TrustedSource extends dynamic.TrustedSource {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the trusted source's id, a number. Its natural key does as well: `<subscriberId>/<sourceIp>/<protocol>/<fromPattern>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): TrustedSource {
    return new TrustedSource(name, {} as dynamic.TrustedSourceArgs, { ...opts, id });
  }
}

/** Sounds that replace the system's own: subscribers and domains choose a set by its name, as the preference `sound_set`. */
export class SoundSet extends dynamic.SoundSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the sound set's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`, or `<resellerId>/<customerId>/name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SoundSet {
    return new SoundSet(name, {} as dynamic.SoundSetArgs, { ...opts, id });
  }
}

/** What is played on one occasion, as a part of a sound set. */
export class SoundFile extends dynamic.SoundFile {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the sound file's id, a number. Its natural key does as well: `<soundSetId>/<handle>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SoundFile {
    return new SoundFile(name, {} as dynamic.SoundFileArgs, { ...opts, id });
  }
}

/** A model of phones, or of their extensions, that NGCP provisions itself. */
export class PbxDeviceModel extends dynamic.PbxDeviceModel {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device model's id, a number. Its natural key does as well: `model:<vendor>/<model>`, or `<resellerId>/model:<vendor>/<model>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceModel {
    return new PbxDeviceModel(name, {} as dynamic.PbxDeviceModelArgs, { ...opts, id });
  }
}

/** The template of the configuration that phones of a model are given. */
export class PbxDeviceConfig extends dynamic.PbxDeviceConfig {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device config's id, a number. Its natural key does as well: `<deviceModelId>/<version>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceConfig {
    return new PbxDeviceConfig(name, {} as dynamic.PbxDeviceConfigArgs, { ...opts, id });
  }
}

/** A firmware that phones of a model load. */
export class PbxDeviceFirmware extends dynamic.PbxDeviceFirmware {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device firmware's id, a number. Its natural key does as well: `<deviceModelId>/<version>/<filename>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceFirmware {
    return new PbxDeviceFirmware(name, {} as dynamic.PbxDeviceFirmwareArgs, { ...opts, id });
  }
}

/** What a device is given, by a name: a configuration of a model. */
export class PbxDeviceProfile extends dynamic.PbxDeviceProfile {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device profile's id, a number. Its natural key does as well: `<configId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceProfile {
    return new PbxDeviceProfile(name, {} as dynamic.PbxDeviceProfileArgs, { ...opts, id });
  }
}

/** A phone of a customer that NGCP provisions itself: its profile, and what its keys do. */
export class PbxDevice extends dynamic.PbxDevice {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device's id, a number. Its natural key does as well: `identifier:<identifier>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDevice {
    return new PbxDevice(name, {} as dynamic.PbxDeviceArgs, { ...opts, id });
  }
}

/** A further preference of device models, profiles and devices. Values of it can be declared in the runs that come after the one that makes it, and go with it. */
export class PreferencesMetaEntry extends dynamic.PreferencesMetaEntry {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the preference definition's id, a number. Its natural key does as well: `attribute:<attribute>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PreferencesMetaEntry {
    return new PreferencesMetaEntry(name, {} as dynamic.PreferencesMetaEntryArgs, { ...opts, id });
  }
}

/** Destinations of a billing profile that cost the same. */
export class BillingZone extends dynamic.BillingZone {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the billing zone's id, a number. Its natural key does as well: `<billingProfileId>/<zone>/<detail>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): BillingZone {
    return new BillingZone(name, {} as dynamic.BillingZoneArgs, { ...opts, id });
  }
}

/** What calls to or from some numbers cost by a billing profile. */
export class BillingFee extends dynamic.BillingFee {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the billing fee's id, a number. Its natural key does as well: `<billingProfileId>/<direction>/<destination>/<source>/<matchMode>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): BillingFee {
    return new BillingFee(name, {} as dynamic.BillingFeeArgs, { ...opts, id });
  }
}

/** Where calls come from, so that a profile package can charge them otherwise. */
export class BillingNetwork extends dynamic.BillingNetwork {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the billing network's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): BillingNetwork {
    return new BillingNetwork(name, {} as dynamic.BillingNetworkArgs, { ...opts, id });
  }
}

/** Where a customer's calls come from, so that preferences can differ by place. */
export class CustomerLocation extends dynamic.CustomerLocation {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the customer location's id, a number. Its natural key does as well: `<customerId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerLocation {
    return new CustomerLocation(name, {} as dynamic.CustomerLocationArgs, { ...opts, id });
  }
}

/** What prepaid customers pay at what time, and which billing profiles hold for them meanwhile. */
export class ProfilePackage extends dynamic.ProfilePackage {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the profile package's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProfilePackage {
    return new ProfilePackage(name, {} as dynamic.ProfilePackageArgs, { ...opts, id });
  }
}

/** An e-mail that the server sends, such as to new subscribers. Customers choose it by its id. */
export class EmailTemplate extends dynamic.EmailTemplate {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the e-mail template's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): EmailTemplate {
    return new EmailTemplate(name, {} as dynamic.EmailTemplateArgs, { ...opts, id });
  }
}

/** How the server's panel makes subscribers of a form or a table. A program makes them with `ngcp.Subscriber` and `ngcp.SubscriberFleet`. */
export class ProvisioningTemplate extends dynamic.ProvisioningTemplate {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the provisioning template's id, as in `default/Office`. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProvisioningTemplate {
    return new ProvisioningTemplate(name, {} as dynamic.ProvisioningTemplateArgs, { ...opts, id });
  }
}

/** Money for prepaid customers, by a code. It needs the right to billing data. */
export class Voucher extends dynamic.Voucher {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the voucher's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Voucher {
    return new Voucher(name, {} as dynamic.VoucherArgs, { ...opts, id });
  }
}

/** A login of the panel and the API. */
export class Admin extends dynamic.Admin {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the admin's id, a number. Its natural key does as well: `login:<login>`. */
  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Admin {
    return new Admin(name, {} as dynamic.AdminArgs, { ...opts, id });
  }
}

/** How the panel looks for a reseller's customers. Each reseller can have one; it stays when it is removed. */
export class ResellerBranding extends dynamic.ResellerBranding {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the reseller branding's id, a number. Its natural key does as well: `reseller:<resellerId>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ResellerBranding {
    return new ResellerBranding(name, {} as dynamic.ResellerBrandingArgs, { ...opts, id });
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

/** Where a subscriber's calls go when it cannot or does not want to take them. Of one subscriber use these or `ngcp.CallForwardMappings`, not both. */
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

/** Where calls of a subscriber can be forwarded to. */
export class CallForwardDestinationSet extends dynamic.CallForwardDestinationSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the call forward destination set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardDestinationSet {
    return new CallForwardDestinationSet(name, {} as dynamic.CallForwardDestinationSetArgs, { ...opts, id });
  }
}

/** When calls of a subscriber can be forwarded. */
export class CallForwardTimeSet extends dynamic.CallForwardTimeSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the call forward time set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardTimeSet {
    return new CallForwardTimeSet(name, {} as dynamic.CallForwardTimeSetArgs, { ...opts, id });
  }
}

/** Whose calls to a subscriber can be forwarded. */
export class CallForwardSourceSet extends dynamic.CallForwardSourceSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the call forward source set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardSourceSet {
    return new CallForwardSourceSet(name, {} as dynamic.CallForwardSourceSetArgs, { ...opts, id });
  }
}

/** Calls to which numbers of a subscriber can be forwarded. */
export class CallForwardBNumberSet extends dynamic.CallForwardBNumberSet {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the call forward B-number set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardBNumberSet {
    return new CallForwardBNumberSet(name, {} as dynamic.CallForwardBNumberSetArgs, { ...opts, id });
  }
}

/** A call that reminds a subscriber, such as to wake up. Each has at most one. */
export class Reminder extends dynamic.Reminder {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the reminder's id, a number. Its natural key does as well: `subscriber:<subscriberId>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): Reminder {
    return new Reminder(name, {} as dynamic.ReminderArgs, { ...opts, id });
  }
}

/** An address where calls to a subscriber can go without its having registered there. */
export class SubscriberLocationMapping extends dynamic.SubscriberLocationMapping {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber location mapping's id, a number. Its natural key does as well: `<subscriberId>/<externalId>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberLocationMapping {
    return new SubscriberLocationMapping(name, {} as dynamic.SubscriberLocationMappingArgs, { ...opts, id });
  }
}

/** What callers hear of a subscriber's mailbox on one occasion. */
export class VoicemailGreeting extends dynamic.VoicemailGreeting {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the voicemail greeting's id, a number. Its natural key does as well: `<subscriberId>/<type>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): VoicemailGreeting {
    return new VoicemailGreeting(name, {} as dynamic.VoicemailGreetingArgs, { ...opts, id });
  }
}

/** Which sets a subscriber's call forwards are put together from. Of one subscriber use these or `ngcp.CallForwards`, not both. */
export class CallForwardMappings extends dynamic.CallForwardMappings {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardMappings {
    return new CallForwardMappings(name, {} as dynamic.CallForwardMappingsArgs, { ...opts, id });
  }
}

/** What a subscriber reaches by a short code. */
export class SpeedDials extends dynamic.SpeedDials {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SpeedDials {
    return new SpeedDials(name, {} as dynamic.SpeedDialsArgs, { ...opts, id });
  }
}

/** Where callers of a subscriber's auto attendant get by the key that they press. */
export class AutoAttendant extends dynamic.AutoAttendant {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): AutoAttendant {
    return new AutoAttendant(name, {} as dynamic.AutoAttendantArgs, { ...opts, id });
  }
}

/** A subscriber's voice box: its PIN, and who is told of new messages. */
export class VoicemailSettings extends dynamic.VoicemailSettings {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): VoicemailSettings {
    return new VoicemailSettings(name, {} as dynamic.VoicemailSettingsArgs, { ...opts, id });
  }
}

/** A subscriber's fax: who gets faxes by e-mail, and how they are sent. */
export class FaxServerSettings extends dynamic.FaxServerSettings {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): FaxServerSettings {
    return new FaxServerSettings(name, {} as dynamic.FaxServerSettingsArgs, { ...opts, id });
  }
}

/** How a subscriber sends faxes by e-mail: who may, and with which secret. */
export class MailToFaxSettings extends dynamic.MailToFaxSettings {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): MailToFaxSettings {
    return new MailToFaxSettings(name, {} as dynamic.MailToFaxSettingsArgs, { ...opts, id });
  }
}

/** Callers that may call through as a subscriber. */
export class CcMapEntries extends dynamic.CcMapEntries {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CcMapEntries {
    return new CcMapEntries(name, {} as dynamic.CcMapEntriesArgs, { ...opts, id });
  }
}

/** A further number of a subscriber that can move to another one. The subscriber's `aliasNumbers` must be left out then. */
export class AliasNumber extends dynamic.AliasNumber {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the number's id, a number. Its natural key does as well: `<cc>/<ac>/<sn>`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): AliasNumber {
    return new AliasNumber(name, {} as dynamic.AliasNumberArgs, { ...opts, id });
  }
}

/** A permanent registration of a subscriber: where it is reached although it does not register itself, such as a PBX. */
export class SubscriberRegistration extends dynamic.SubscriberRegistration {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is `<subscriberId>/<contact>`, as in `17/sip:pbx@192.0.2.1:5060`. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberRegistration {
    return new SubscriberRegistration(name, {} as dynamic.SubscriberRegistrationArgs, { ...opts, id });
  }
}

/** Preferences of a peering server: its rewrite rule set, how calls are sent to it, how it is logged in to. Only administrators may have it. */
export class PeeringServerPreferences extends dynamic.PeeringServerPreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the peering server's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringServerPreferences {
    return new PeeringServerPreferences(name, {} as dynamic.PeeringServerPreferencesArgs, { ...opts, id });
  }
}

/** Preferences of a device model, which hold for all its devices unless they have their own. */
export class PbxDevicePreferences extends dynamic.PbxDevicePreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device model's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDevicePreferences {
    return new PbxDevicePreferences(name, {} as dynamic.PbxDevicePreferencesArgs, { ...opts, id });
  }
}

/** Preferences of a device profile, which hold for the devices that have it. */
export class PbxDeviceProfilePreferences extends dynamic.PbxDeviceProfilePreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device profile's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceProfilePreferences {
    return new PbxDeviceProfilePreferences(name, {} as dynamic.PbxDeviceProfilePreferencesArgs, {
      ...opts,
      id,
    });
  }
}

/** Preferences of one device. */
export class PbxFieldDevicePreferences extends dynamic.PbxFieldDevicePreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the device's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxFieldDevicePreferences {
    return new PbxFieldDevicePreferences(name, {} as dynamic.PbxFieldDevicePreferencesArgs, { ...opts, id });
  }
}

/** What a customer may spend before it counts as fraud, in place of its billing profile's limits. */
export class CustomerFraudPreferences extends dynamic.CustomerFraudPreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the customer's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerFraudPreferences {
    return new CustomerFraudPreferences(name, {} as dynamic.CustomerFraudPreferencesArgs, { ...opts, id });
  }
}

/** Preferences of a reseller, such as how many calls all its customers may have at once. */
export class ResellerPreferences extends dynamic.ResellerPreferences {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the reseller's id, a number. */
  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ResellerPreferences {
    return new ResellerPreferences(name, {} as dynamic.ResellerPreferencesArgs, { ...opts, id });
  }
}

/** Many SIP accounts of one domain, as one resource. */
export class SubscriberFleet extends dynamic.SubscriberFleet {
  protected static override readonly host = host;
}

/** What calls cost by a billing profile, for many destinations, as one resource. */
export class BillingFeeFleet extends dynamic.BillingFeeFleet {
  protected static override readonly host = host;
}

/** A system contact, by its id or by email. */
export function getSystemContact(
  args: dynamic.GetSystemContactArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSystemContactResult> {
  return invoke("ngcp:getSystemContact", args, opts);
}

/** {@link getSystemContact} for arguments that are known only after other resources' writes. */
export function getSystemContactOutput(
  args: dynamic.GetSystemContactOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSystemContactResult> {
  return invokeOutput("ngcp:getSystemContact", { ...args }, opts);
}

/** A contract, by its id or by externalId. */
export function getContract(
  args: dynamic.GetContractArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetContractResult> {
  return invoke("ngcp:getContract", args, opts);
}

/** {@link getContract} for arguments that are known only after other resources' writes. */
export function getContractOutput(
  args: dynamic.GetContractOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetContractResult> {
  return invokeOutput("ngcp:getContract", { ...args }, opts);
}

/** A reseller, by its id or by name. */
export function getReseller(
  args: dynamic.GetResellerArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetResellerResult> {
  return invoke("ngcp:getReseller", args, opts);
}

/** {@link getReseller} for arguments that are known only after other resources' writes. */
export function getResellerOutput(
  args: dynamic.GetResellerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetResellerResult> {
  return invokeOutput("ngcp:getReseller", { ...args }, opts);
}

/** A customer contact, by its id or by email and resellerId. */
export function getCustomerContact(
  args: dynamic.GetCustomerContactArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerContactResult> {
  return invoke("ngcp:getCustomerContact", args, opts);
}

/** {@link getCustomerContact} for arguments that are known only after other resources' writes. */
export function getCustomerContactOutput(
  args: dynamic.GetCustomerContactOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerContactResult> {
  return invokeOutput("ngcp:getCustomerContact", { ...args }, opts);
}

/** A billing profile, by its id or by handle and resellerId. */
export function getBillingProfile(
  args: dynamic.GetBillingProfileArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetBillingProfileResult> {
  return invoke("ngcp:getBillingProfile", args, opts);
}

/** {@link getBillingProfile} for arguments that are known only after other resources' writes. */
export function getBillingProfileOutput(
  args: dynamic.GetBillingProfileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetBillingProfileResult> {
  return invokeOutput("ngcp:getBillingProfile", { ...args }, opts);
}

/** A customer, by its id or by externalId. */
export function getCustomer(
  args: dynamic.GetCustomerArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerResult> {
  return invoke("ngcp:getCustomer", args, opts);
}

/** {@link getCustomer} for arguments that are known only after other resources' writes. */
export function getCustomerOutput(
  args: dynamic.GetCustomerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerResult> {
  return invokeOutput("ngcp:getCustomer", { ...args }, opts);
}

/** A domain, by its id or by domain. */
export function getDomain(
  args: dynamic.GetDomainArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetDomainResult> {
  return invoke("ngcp:getDomain", args, opts);
}

/** {@link getDomain} for arguments that are known only after other resources' writes. */
export function getDomainOutput(
  args: dynamic.GetDomainOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetDomainResult> {
  return invokeOutput("ngcp:getDomain", { ...args }, opts);
}

/** A subscriber profile set, by its id or by name and resellerId. */
export function getSubscriberProfileSet(
  args: dynamic.GetSubscriberProfileSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberProfileSetResult> {
  return invoke("ngcp:getSubscriberProfileSet", args, opts);
}

/** {@link getSubscriberProfileSet} for arguments that are known only after other resources' writes. */
export function getSubscriberProfileSetOutput(
  args: dynamic.GetSubscriberProfileSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberProfileSetResult> {
  return invokeOutput("ngcp:getSubscriberProfileSet", { ...args }, opts);
}

/** A subscriber profile, by its id or by name and profileSetId. */
export function getSubscriberProfile(
  args: dynamic.GetSubscriberProfileArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberProfileResult> {
  return invoke("ngcp:getSubscriberProfile", args, opts);
}

/** {@link getSubscriberProfile} for arguments that are known only after other resources' writes. */
export function getSubscriberProfileOutput(
  args: dynamic.GetSubscriberProfileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberProfileResult> {
  return invokeOutput("ngcp:getSubscriberProfile", { ...args }, opts);
}

/** A subscriber, by its id or by username and domain. */
export function getSubscriber(
  args: dynamic.GetSubscriberArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberResult> {
  return invoke("ngcp:getSubscriber", args, opts);
}

/** {@link getSubscriber} for arguments that are known only after other resources' writes. */
export function getSubscriberOutput(
  args: dynamic.GetSubscriberOutputArgs = {},
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

/** What is set of these: where a subscriber's calls go when it cannot or does not want to take them. Of one subscriber use these or `ngcp.CallForwardMappings`, not both. */
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

/** Which preferences the server knows of subscribers, customers, domains, profiles, resellers, devices or peering servers, and what they take. */
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

/** A call forward destination set, by its id or by subscriberId and name. */
export function getCallForwardDestinationSet(
  args: dynamic.GetCallForwardDestinationSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCallForwardDestinationSetResult> {
  return invoke("ngcp:getCallForwardDestinationSet", args, opts);
}

/** {@link getCallForwardDestinationSet} for arguments that are known only after other resources' writes. */
export function getCallForwardDestinationSetOutput(
  args: dynamic.GetCallForwardDestinationSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCallForwardDestinationSetResult> {
  return invokeOutput("ngcp:getCallForwardDestinationSet", { ...args }, opts);
}

/** A call forward time set, by its id or by subscriberId and name. */
export function getCallForwardTimeSet(
  args: dynamic.GetCallForwardTimeSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCallForwardTimeSetResult> {
  return invoke("ngcp:getCallForwardTimeSet", args, opts);
}

/** {@link getCallForwardTimeSet} for arguments that are known only after other resources' writes. */
export function getCallForwardTimeSetOutput(
  args: dynamic.GetCallForwardTimeSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCallForwardTimeSetResult> {
  return invokeOutput("ngcp:getCallForwardTimeSet", { ...args }, opts);
}

/** A call forward source set, by its id or by subscriberId and name. */
export function getCallForwardSourceSet(
  args: dynamic.GetCallForwardSourceSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCallForwardSourceSetResult> {
  return invoke("ngcp:getCallForwardSourceSet", args, opts);
}

/** {@link getCallForwardSourceSet} for arguments that are known only after other resources' writes. */
export function getCallForwardSourceSetOutput(
  args: dynamic.GetCallForwardSourceSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCallForwardSourceSetResult> {
  return invokeOutput("ngcp:getCallForwardSourceSet", { ...args }, opts);
}

/** A call forward B-number set, by its id or by subscriberId and name. */
export function getCallForwardBNumberSet(
  args: dynamic.GetCallForwardBNumberSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCallForwardBNumberSetResult> {
  return invoke("ngcp:getCallForwardBNumberSet", args, opts);
}

/** {@link getCallForwardBNumberSet} for arguments that are known only after other resources' writes. */
export function getCallForwardBNumberSetOutput(
  args: dynamic.GetCallForwardBNumberSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCallForwardBNumberSetResult> {
  return invokeOutput("ngcp:getCallForwardBNumberSet", { ...args }, opts);
}

/** A reminder, by its id or by subscriberId. */
export function getReminder(
  args: dynamic.GetReminderArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetReminderResult> {
  return invoke("ngcp:getReminder", args, opts);
}

/** {@link getReminder} for arguments that are known only after other resources' writes. */
export function getReminderOutput(
  args: dynamic.GetReminderOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetReminderResult> {
  return invokeOutput("ngcp:getReminder", { ...args }, opts);
}

/** A subscriber location mapping, by its id or by subscriberId and externalId. */
export function getSubscriberLocationMapping(
  args: dynamic.GetSubscriberLocationMappingArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberLocationMappingResult> {
  return invoke("ngcp:getSubscriberLocationMapping", args, opts);
}

/** {@link getSubscriberLocationMapping} for arguments that are known only after other resources' writes. */
export function getSubscriberLocationMappingOutput(
  args: dynamic.GetSubscriberLocationMappingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberLocationMappingResult> {
  return invokeOutput("ngcp:getSubscriberLocationMapping", { ...args }, opts);
}

/** A voicemail greeting, by its id or by subscriberId and type. */
export function getVoicemailGreeting(
  args: dynamic.GetVoicemailGreetingArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetVoicemailGreetingResult> {
  return invoke("ngcp:getVoicemailGreeting", args, opts);
}

/** {@link getVoicemailGreeting} for arguments that are known only after other resources' writes. */
export function getVoicemailGreetingOutput(
  args: dynamic.GetVoicemailGreetingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetVoicemailGreetingResult> {
  return invokeOutput("ngcp:getVoicemailGreeting", { ...args }, opts);
}

/** What is set of these: which sets a subscriber's call forwards are put together from. Of one subscriber use these or `ngcp.CallForwards`, not both. */
export function getCallForwardMappings(
  args: dynamic.GetCallForwardMappingsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCallForwardMappingsResult> {
  return invoke("ngcp:getCallForwardMappings", args, opts);
}

/** {@link getCallForwardMappings} for arguments that are known only after other resources' writes. */
export function getCallForwardMappingsOutput(
  args: dynamic.GetCallForwardMappingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCallForwardMappingsResult> {
  return invokeOutput("ngcp:getCallForwardMappings", { ...args }, opts);
}

/** What is set of these: what a subscriber reaches by a short code. */
export function getSpeedDials(
  args: dynamic.GetSpeedDialsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSpeedDialsResult> {
  return invoke("ngcp:getSpeedDials", args, opts);
}

/** {@link getSpeedDials} for arguments that are known only after other resources' writes. */
export function getSpeedDialsOutput(
  args: dynamic.GetSpeedDialsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSpeedDialsResult> {
  return invokeOutput("ngcp:getSpeedDials", { ...args }, opts);
}

/** What is set of these: where callers of a subscriber's auto attendant get by the key that they press. */
export function getAutoAttendant(
  args: dynamic.GetAutoAttendantArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetAutoAttendantResult> {
  return invoke("ngcp:getAutoAttendant", args, opts);
}

/** {@link getAutoAttendant} for arguments that are known only after other resources' writes. */
export function getAutoAttendantOutput(
  args: dynamic.GetAutoAttendantOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetAutoAttendantResult> {
  return invokeOutput("ngcp:getAutoAttendant", { ...args }, opts);
}

/** What is set of these: a subscriber's voice box: its PIN, and who is told of new messages. */
export function getVoicemailSettings(
  args: dynamic.GetVoicemailSettingsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetVoicemailSettingsResult> {
  return invoke("ngcp:getVoicemailSettings", args, opts);
}

/** {@link getVoicemailSettings} for arguments that are known only after other resources' writes. */
export function getVoicemailSettingsOutput(
  args: dynamic.GetVoicemailSettingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetVoicemailSettingsResult> {
  return invokeOutput("ngcp:getVoicemailSettings", { ...args }, opts);
}

/** What is set of these: a subscriber's fax: who gets faxes by e-mail, and how they are sent. */
export function getFaxServerSettings(
  args: dynamic.GetFaxServerSettingsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetFaxServerSettingsResult> {
  return invoke("ngcp:getFaxServerSettings", args, opts);
}

/** {@link getFaxServerSettings} for arguments that are known only after other resources' writes. */
export function getFaxServerSettingsOutput(
  args: dynamic.GetFaxServerSettingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetFaxServerSettingsResult> {
  return invokeOutput("ngcp:getFaxServerSettings", { ...args }, opts);
}

/** What is set of these: how a subscriber sends faxes by e-mail: who may, and with which secret. */
export function getMailToFaxSettings(
  args: dynamic.GetMailToFaxSettingsArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetMailToFaxSettingsResult> {
  return invoke("ngcp:getMailToFaxSettings", args, opts);
}

/** {@link getMailToFaxSettings} for arguments that are known only after other resources' writes. */
export function getMailToFaxSettingsOutput(
  args: dynamic.GetMailToFaxSettingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetMailToFaxSettingsResult> {
  return invokeOutput("ngcp:getMailToFaxSettings", { ...args }, opts);
}

/** What is set of these: callers that may call through as a subscriber. */
export function getCcMapEntries(
  args: dynamic.GetCcMapEntriesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCcMapEntriesResult> {
  return invoke("ngcp:getCcMapEntries", args, opts);
}

/** {@link getCcMapEntries} for arguments that are known only after other resources' writes. */
export function getCcMapEntriesOutput(
  args: dynamic.GetCcMapEntriesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCcMapEntriesResult> {
  return invokeOutput("ngcp:getCcMapEntries", { ...args }, opts);
}

/** Which subscriber has a number. */
export function getNumber(
  args: dynamic.GetNumberArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetNumberResult> {
  return invoke("ngcp:getNumber", args, opts);
}

/** {@link getNumber} for arguments that are known only after other resources' writes. */
export function getNumberOutput(
  args: dynamic.GetNumberOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetNumberResult> {
  return invokeOutput("ngcp:getNumber", { ...args }, opts);
}

/** A registration of a subscriber, permanent or a phone's own, by its contact. */
export function getSubscriberRegistration(
  args: dynamic.GetSubscriberRegistrationArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetSubscriberRegistrationResult> {
  return invoke("ngcp:getSubscriberRegistration", args, opts);
}

/** {@link getSubscriberRegistration} for arguments that are known only after other resources' writes. */
export function getSubscriberRegistrationOutput(
  args: dynamic.GetSubscriberRegistrationOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSubscriberRegistrationResult> {
  return invokeOutput("ngcp:getSubscriberRegistration", { ...args }, opts);
}

/** A time set, by its id or by name. */
export function getTimeSet(
  args: dynamic.GetTimeSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetTimeSetResult> {
  return invoke("ngcp:getTimeSet", args, opts);
}

/** {@link getTimeSet} for arguments that are known only after other resources' writes. */
export function getTimeSetOutput(
  args: dynamic.GetTimeSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetTimeSetResult> {
  return invokeOutput("ngcp:getTimeSet", { ...args }, opts);
}

/** A NCOS level, by its id or by resellerId and level. */
export function getNcosLevel(
  args: dynamic.GetNcosLevelArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetNcosLevelResult> {
  return invoke("ngcp:getNcosLevel", args, opts);
}

/** {@link getNcosLevel} for arguments that are known only after other resources' writes. */
export function getNcosLevelOutput(
  args: dynamic.GetNcosLevelOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetNcosLevelResult> {
  return invokeOutput("ngcp:getNcosLevel", { ...args }, opts);
}

/** A NCOS pattern, by its id or by ncosLevelId and pattern. */
export function getNcosPattern(
  args: dynamic.GetNcosPatternArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetNcosPatternResult> {
  return invoke("ngcp:getNcosPattern", args, opts);
}

/** {@link getNcosPattern} for arguments that are known only after other resources' writes. */
export function getNcosPatternOutput(
  args: dynamic.GetNcosPatternOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetNcosPatternResult> {
  return invokeOutput("ngcp:getNcosPattern", { ...args }, opts);
}

/** A rewrite rule set, by its id or by name. */
export function getRewriteRuleSet(
  args: dynamic.GetRewriteRuleSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetRewriteRuleSetResult> {
  return invoke("ngcp:getRewriteRuleSet", args, opts);
}

/** {@link getRewriteRuleSet} for arguments that are known only after other resources' writes. */
export function getRewriteRuleSetOutput(
  args: dynamic.GetRewriteRuleSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetRewriteRuleSetResult> {
  return invokeOutput("ngcp:getRewriteRuleSet", { ...args }, opts);
}

/** A peering group, by its id or by name. */
export function getPeeringGroup(
  args: dynamic.GetPeeringGroupArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPeeringGroupResult> {
  return invoke("ngcp:getPeeringGroup", args, opts);
}

/** {@link getPeeringGroup} for arguments that are known only after other resources' writes. */
export function getPeeringGroupOutput(
  args: dynamic.GetPeeringGroupOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPeeringGroupResult> {
  return invokeOutput("ngcp:getPeeringGroup", { ...args }, opts);
}

/** A peering server, by its id or by groupId and name. */
export function getPeeringServer(
  args: dynamic.GetPeeringServerArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPeeringServerResult> {
  return invoke("ngcp:getPeeringServer", args, opts);
}

/** {@link getPeeringServer} for arguments that are known only after other resources' writes. */
export function getPeeringServerOutput(
  args: dynamic.GetPeeringServerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPeeringServerResult> {
  return invokeOutput("ngcp:getPeeringServer", { ...args }, opts);
}

/** A peering rule, by its id or by groupId and calleePrefix and calleePattern and callerPattern. */
export function getPeeringRule(
  args: dynamic.GetPeeringRuleArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPeeringRuleResult> {
  return invoke("ngcp:getPeeringRule", args, opts);
}

/** {@link getPeeringRule} for arguments that are known only after other resources' writes. */
export function getPeeringRuleOutput(
  args: dynamic.GetPeeringRuleOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPeeringRuleResult> {
  return invokeOutput("ngcp:getPeeringRule", { ...args }, opts);
}

/** An inbound peering rule, by its id or by groupId and priority. */
export function getPeeringInboundRule(
  args: dynamic.GetPeeringInboundRuleArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPeeringInboundRuleResult> {
  return invoke("ngcp:getPeeringInboundRule", args, opts);
}

/** {@link getPeeringInboundRule} for arguments that are known only after other resources' writes. */
export function getPeeringInboundRuleOutput(
  args: dynamic.GetPeeringInboundRuleOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPeeringInboundRuleResult> {
  return invokeOutput("ngcp:getPeeringInboundRule", { ...args }, opts);
}

/** A LNP carrier, by its id or by name. */
export function getLnpCarrier(
  args: dynamic.GetLnpCarrierArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetLnpCarrierResult> {
  return invoke("ngcp:getLnpCarrier", args, opts);
}

/** {@link getLnpCarrier} for arguments that are known only after other resources' writes. */
export function getLnpCarrierOutput(
  args: dynamic.GetLnpCarrierOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetLnpCarrierResult> {
  return invokeOutput("ngcp:getLnpCarrier", { ...args }, opts);
}

/** A ported number, by its id or by carrierId and number. */
export function getLnpNumber(
  args: dynamic.GetLnpNumberArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetLnpNumberResult> {
  return invoke("ngcp:getLnpNumber", args, opts);
}

/** {@link getLnpNumber} for arguments that are known only after other resources' writes. */
export function getLnpNumberOutput(
  args: dynamic.GetLnpNumberOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetLnpNumberResult> {
  return invokeOutput("ngcp:getLnpNumber", { ...args }, opts);
}

/** A LNP carrier of an NCOS level, by its id or by ncosLevelId and carrierId. */
export function getNcosLnpCarrier(
  args: dynamic.GetNcosLnpCarrierArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetNcosLnpCarrierResult> {
  return invoke("ngcp:getNcosLnpCarrier", args, opts);
}

/** {@link getNcosLnpCarrier} for arguments that are known only after other resources' writes. */
export function getNcosLnpCarrierOutput(
  args: dynamic.GetNcosLnpCarrierOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetNcosLnpCarrierResult> {
  return invokeOutput("ngcp:getNcosLnpCarrier", { ...args }, opts);
}

/** A LNP pattern of an NCOS level, by its id or by ncosLnpCarrierId and pattern. */
export function getNcosLnpPattern(
  args: dynamic.GetNcosLnpPatternArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetNcosLnpPatternResult> {
  return invoke("ngcp:getNcosLnpPattern", args, opts);
}

/** {@link getNcosLnpPattern} for arguments that are known only after other resources' writes. */
export function getNcosLnpPatternOutput(
  args: dynamic.GetNcosLnpPatternOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetNcosLnpPatternResult> {
  return invokeOutput("ngcp:getNcosLnpPattern", { ...args }, opts);
}

/** An emergency mapping container, by its id or by resellerId and name. */
export function getEmergencyMappingContainer(
  args: dynamic.GetEmergencyMappingContainerArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetEmergencyMappingContainerResult> {
  return invoke("ngcp:getEmergencyMappingContainer", args, opts);
}

/** {@link getEmergencyMappingContainer} for arguments that are known only after other resources' writes. */
export function getEmergencyMappingContainerOutput(
  args: dynamic.GetEmergencyMappingContainerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetEmergencyMappingContainerResult> {
  return invokeOutput("ngcp:getEmergencyMappingContainer", { ...args }, opts);
}

/** An emergency mapping, by its id or by containerId and code. */
export function getEmergencyMapping(
  args: dynamic.GetEmergencyMappingArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetEmergencyMappingResult> {
  return invoke("ngcp:getEmergencyMapping", args, opts);
}

/** {@link getEmergencyMapping} for arguments that are known only after other resources' writes. */
export function getEmergencyMappingOutput(
  args: dynamic.GetEmergencyMappingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetEmergencyMappingResult> {
  return invokeOutput("ngcp:getEmergencyMapping", { ...args }, opts);
}

/** A UPN rewrite set, by its id or by subscriberId and newCli. */
export function getUpnRewriteSet(
  args: dynamic.GetUpnRewriteSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetUpnRewriteSetResult> {
  return invoke("ngcp:getUpnRewriteSet", args, opts);
}

/** {@link getUpnRewriteSet} for arguments that are known only after other resources' writes. */
export function getUpnRewriteSetOutput(
  args: dynamic.GetUpnRewriteSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetUpnRewriteSetResult> {
  return invokeOutput("ngcp:getUpnRewriteSet", { ...args }, opts);
}

/** A trusted source, by its id or by subscriberId and sourceIp and protocol and fromPattern. */
export function getTrustedSource(
  args: dynamic.GetTrustedSourceArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetTrustedSourceResult> {
  return invoke("ngcp:getTrustedSource", args, opts);
}

/** {@link getTrustedSource} for arguments that are known only after other resources' writes. */
export function getTrustedSourceOutput(
  args: dynamic.GetTrustedSourceOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetTrustedSourceResult> {
  return invokeOutput("ngcp:getTrustedSource", { ...args }, opts);
}

/** What is set of these: preferences of a peering server: its rewrite rule set, how calls are sent to it, how it is logged in to. Only administrators may have it. */
export function getPeeringServerPreferences(
  args: dynamic.GetPeeringServerPreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetPeeringServerPreferencesResult> {
  return invoke("ngcp:getPeeringServerPreferences", args, opts);
}

/** {@link getPeeringServerPreferences} for arguments that are known only after other resources' writes. */
export function getPeeringServerPreferencesOutput(
  args: dynamic.GetPeeringServerPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPeeringServerPreferencesResult> {
  return invokeOutput("ngcp:getPeeringServerPreferences", { ...args }, opts);
}

/** A sound set, by its id or by name and customerId and resellerId. */
export function getSoundSet(
  args: dynamic.GetSoundSetArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSoundSetResult> {
  return invoke("ngcp:getSoundSet", args, opts);
}

/** {@link getSoundSet} for arguments that are known only after other resources' writes. */
export function getSoundSetOutput(
  args: dynamic.GetSoundSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSoundSetResult> {
  return invokeOutput("ngcp:getSoundSet", { ...args }, opts);
}

/** A sound file, by its id or by soundSetId and handle. */
export function getSoundFile(
  args: dynamic.GetSoundFileArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSoundFileResult> {
  return invoke("ngcp:getSoundFile", args, opts);
}

/** {@link getSoundFile} for arguments that are known only after other resources' writes. */
export function getSoundFileOutput(
  args: dynamic.GetSoundFileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSoundFileResult> {
  return invokeOutput("ngcp:getSoundFile", { ...args }, opts);
}

/** A device model, by its id or by vendor and model and resellerId. */
export function getPbxDeviceModel(
  args: dynamic.GetPbxDeviceModelArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDeviceModelResult> {
  return invoke("ngcp:getPbxDeviceModel", args, opts);
}

/** {@link getPbxDeviceModel} for arguments that are known only after other resources' writes. */
export function getPbxDeviceModelOutput(
  args: dynamic.GetPbxDeviceModelOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDeviceModelResult> {
  return invokeOutput("ngcp:getPbxDeviceModel", { ...args }, opts);
}

/** A device config, by its id or by deviceModelId and version. */
export function getPbxDeviceConfig(
  args: dynamic.GetPbxDeviceConfigArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDeviceConfigResult> {
  return invoke("ngcp:getPbxDeviceConfig", args, opts);
}

/** {@link getPbxDeviceConfig} for arguments that are known only after other resources' writes. */
export function getPbxDeviceConfigOutput(
  args: dynamic.GetPbxDeviceConfigOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDeviceConfigResult> {
  return invokeOutput("ngcp:getPbxDeviceConfig", { ...args }, opts);
}

/** A device firmware, by its id or by deviceModelId and version and filename. */
export function getPbxDeviceFirmware(
  args: dynamic.GetPbxDeviceFirmwareArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDeviceFirmwareResult> {
  return invoke("ngcp:getPbxDeviceFirmware", args, opts);
}

/** {@link getPbxDeviceFirmware} for arguments that are known only after other resources' writes. */
export function getPbxDeviceFirmwareOutput(
  args: dynamic.GetPbxDeviceFirmwareOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDeviceFirmwareResult> {
  return invokeOutput("ngcp:getPbxDeviceFirmware", { ...args }, opts);
}

/** A device profile, by its id or by configId and name. */
export function getPbxDeviceProfile(
  args: dynamic.GetPbxDeviceProfileArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDeviceProfileResult> {
  return invoke("ngcp:getPbxDeviceProfile", args, opts);
}

/** {@link getPbxDeviceProfile} for arguments that are known only after other resources' writes. */
export function getPbxDeviceProfileOutput(
  args: dynamic.GetPbxDeviceProfileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDeviceProfileResult> {
  return invokeOutput("ngcp:getPbxDeviceProfile", { ...args }, opts);
}

/** A device, by its id or by identifier. */
export function getPbxDevice(
  args: dynamic.GetPbxDeviceArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDeviceResult> {
  return invoke("ngcp:getPbxDevice", args, opts);
}

/** {@link getPbxDevice} for arguments that are known only after other resources' writes. */
export function getPbxDeviceOutput(
  args: dynamic.GetPbxDeviceOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDeviceResult> {
  return invokeOutput("ngcp:getPbxDevice", { ...args }, opts);
}

/** A preference definition, by its id or by attribute. */
export function getPreferencesMetaEntry(
  args: dynamic.GetPreferencesMetaEntryArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetPreferencesMetaEntryResult> {
  return invoke("ngcp:getPreferencesMetaEntry", args, opts);
}

/** {@link getPreferencesMetaEntry} for arguments that are known only after other resources' writes. */
export function getPreferencesMetaEntryOutput(
  args: dynamic.GetPreferencesMetaEntryOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPreferencesMetaEntryResult> {
  return invokeOutput("ngcp:getPreferencesMetaEntry", { ...args }, opts);
}

/** What is set of these: preferences of a device model, which hold for all its devices unless they have their own. */
export function getPbxDevicePreferences(
  args: dynamic.GetPbxDevicePreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDevicePreferencesResult> {
  return invoke("ngcp:getPbxDevicePreferences", args, opts);
}

/** {@link getPbxDevicePreferences} for arguments that are known only after other resources' writes. */
export function getPbxDevicePreferencesOutput(
  args: dynamic.GetPbxDevicePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDevicePreferencesResult> {
  return invokeOutput("ngcp:getPbxDevicePreferences", { ...args }, opts);
}

/** What is set of these: preferences of a device profile, which hold for the devices that have it. */
export function getPbxDeviceProfilePreferences(
  args: dynamic.GetPbxDeviceProfilePreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetPbxDeviceProfilePreferencesResult> {
  return invoke("ngcp:getPbxDeviceProfilePreferences", args, opts);
}

/** {@link getPbxDeviceProfilePreferences} for arguments that are known only after other resources' writes. */
export function getPbxDeviceProfilePreferencesOutput(
  args: dynamic.GetPbxDeviceProfilePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxDeviceProfilePreferencesResult> {
  return invokeOutput("ngcp:getPbxDeviceProfilePreferences", { ...args }, opts);
}

/** What is set of these: preferences of one device. */
export function getPbxFieldDevicePreferences(
  args: dynamic.GetPbxFieldDevicePreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetPbxFieldDevicePreferencesResult> {
  return invoke("ngcp:getPbxFieldDevicePreferences", args, opts);
}

/** {@link getPbxFieldDevicePreferences} for arguments that are known only after other resources' writes. */
export function getPbxFieldDevicePreferencesOutput(
  args: dynamic.GetPbxFieldDevicePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetPbxFieldDevicePreferencesResult> {
  return invokeOutput("ngcp:getPbxFieldDevicePreferences", { ...args }, opts);
}

/** The occasions that a sound file can be for. */
export function getSoundHandles(
  args: dynamic.GetSoundHandlesArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetSoundHandlesResult> {
  return invoke("ngcp:getSoundHandles", args, opts);
}

/** {@link getSoundHandles} for arguments that are known only after other resources' writes. */
export function getSoundHandlesOutput(
  args: dynamic.GetSoundHandlesOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetSoundHandlesResult> {
  return invokeOutput("ngcp:getSoundHandles", { ...args }, opts);
}

/** A billing zone, by its id or by billingProfileId and zone and detail. */
export function getBillingZone(
  args: dynamic.GetBillingZoneArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetBillingZoneResult> {
  return invoke("ngcp:getBillingZone", args, opts);
}

/** {@link getBillingZone} for arguments that are known only after other resources' writes. */
export function getBillingZoneOutput(
  args: dynamic.GetBillingZoneOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetBillingZoneResult> {
  return invokeOutput("ngcp:getBillingZone", { ...args }, opts);
}

/** A billing fee, by its id or by billingProfileId and direction and destination and source and matchMode. */
export function getBillingFee(
  args: dynamic.GetBillingFeeArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetBillingFeeResult> {
  return invoke("ngcp:getBillingFee", args, opts);
}

/** {@link getBillingFee} for arguments that are known only after other resources' writes. */
export function getBillingFeeOutput(
  args: dynamic.GetBillingFeeOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetBillingFeeResult> {
  return invokeOutput("ngcp:getBillingFee", { ...args }, opts);
}

/** A billing network, by its id or by name and resellerId. */
export function getBillingNetwork(
  args: dynamic.GetBillingNetworkArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetBillingNetworkResult> {
  return invoke("ngcp:getBillingNetwork", args, opts);
}

/** {@link getBillingNetwork} for arguments that are known only after other resources' writes. */
export function getBillingNetworkOutput(
  args: dynamic.GetBillingNetworkOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetBillingNetworkResult> {
  return invokeOutput("ngcp:getBillingNetwork", { ...args }, opts);
}

/** A customer location, by its id or by customerId and name. */
export function getCustomerLocation(
  args: dynamic.GetCustomerLocationArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerLocationResult> {
  return invoke("ngcp:getCustomerLocation", args, opts);
}

/** {@link getCustomerLocation} for arguments that are known only after other resources' writes. */
export function getCustomerLocationOutput(
  args: dynamic.GetCustomerLocationOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerLocationResult> {
  return invokeOutput("ngcp:getCustomerLocation", { ...args }, opts);
}

/** A profile package, by its id or by name and resellerId. */
export function getProfilePackage(
  args: dynamic.GetProfilePackageArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetProfilePackageResult> {
  return invoke("ngcp:getProfilePackage", args, opts);
}

/** {@link getProfilePackage} for arguments that are known only after other resources' writes. */
export function getProfilePackageOutput(
  args: dynamic.GetProfilePackageOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetProfilePackageResult> {
  return invokeOutput("ngcp:getProfilePackage", { ...args }, opts);
}

/** An e-mail template, by its id or by name and resellerId. */
export function getEmailTemplate(
  args: dynamic.GetEmailTemplateArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetEmailTemplateResult> {
  return invoke("ngcp:getEmailTemplate", args, opts);
}

/** {@link getEmailTemplate} for arguments that are known only after other resources' writes. */
export function getEmailTemplateOutput(
  args: dynamic.GetEmailTemplateOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetEmailTemplateResult> {
  return invokeOutput("ngcp:getEmailTemplate", { ...args }, opts);
}

/** A provisioning template, by its id or by name and resellerId. */
export function getProvisioningTemplate(
  args: dynamic.GetProvisioningTemplateArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetProvisioningTemplateResult> {
  return invoke("ngcp:getProvisioningTemplate", args, opts);
}

/** {@link getProvisioningTemplate} for arguments that are known only after other resources' writes. */
export function getProvisioningTemplateOutput(
  args: dynamic.GetProvisioningTemplateOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetProvisioningTemplateResult> {
  return invokeOutput("ngcp:getProvisioningTemplate", { ...args }, opts);
}

/** An admin, by its id or by login. */
export function getAdmin(
  args: dynamic.GetAdminArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetAdminResult> {
  return invoke("ngcp:getAdmin", args, opts);
}

/** {@link getAdmin} for arguments that are known only after other resources' writes. */
export function getAdminOutput(
  args: dynamic.GetAdminOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetAdminResult> {
  return invokeOutput("ngcp:getAdmin", { ...args }, opts);
}

/** A reseller branding, by its id or by resellerId. */
export function getResellerBranding(
  args: dynamic.GetResellerBrandingArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetResellerBrandingResult> {
  return invoke("ngcp:getResellerBranding", args, opts);
}

/** {@link getResellerBranding} for arguments that are known only after other resources' writes. */
export function getResellerBrandingOutput(
  args: dynamic.GetResellerBrandingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetResellerBrandingResult> {
  return invokeOutput("ngcp:getResellerBranding", { ...args }, opts);
}

/** What is set of these: what a customer may spend before it counts as fraud, in place of its billing profile's limits. */
export function getCustomerFraudPreferences(
  args: dynamic.GetCustomerFraudPreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetCustomerFraudPreferencesResult> {
  return invoke("ngcp:getCustomerFraudPreferences", args, opts);
}

/** {@link getCustomerFraudPreferences} for arguments that are known only after other resources' writes. */
export function getCustomerFraudPreferencesOutput(
  args: dynamic.GetCustomerFraudPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetCustomerFraudPreferencesResult> {
  return invokeOutput("ngcp:getCustomerFraudPreferences", { ...args }, opts);
}

/** What is set of these: preferences of a reseller, such as how many calls all its customers may have at once. */
export function getResellerPreferences(
  args: dynamic.GetResellerPreferencesArgs,
  opts?: LookupOptions,
): Promise<dynamic.GetResellerPreferencesResult> {
  return invoke("ngcp:getResellerPreferences", args, opts);
}

/** {@link getResellerPreferences} for arguments that are known only after other resources' writes. */
export function getResellerPreferencesOutput(
  args: dynamic.GetResellerPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetResellerPreferencesResult> {
  return invokeOutput("ngcp:getResellerPreferences", { ...args }, opts);
}
