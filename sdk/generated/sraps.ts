// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { type CsvOptions, entriesFromCsv } from "../csv";

import { type LookupOptions, lookUp, lookUpOutput } from "../lookup";

import { type ResourceDefinition, VoipResource } from "../resource";

/** An entry of a fleet: A Snom phone known to SRAPS by its MAC address. */
export interface PhoneFleetEntryArgs {
  /** The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: what the fleet says. */
  profile?: pulumi.Input<string>;
  /** A label, as the portal shows it. */
  name?: pulumi.Input<string>;
  /** Whether the phone may fetch its settings from SRAPS. Default: what the fleet says. */
  autoprovisioning?: pulumi.Input<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. Default: what the fleet says. */
  redirectionUrl?: pulumi.Input<string>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. Default: what the fleet says. */
  settings?: pulumi.Input<
    Record<string, pulumi.Input<string | number | boolean | Record<string, pulumi.Input<unknown>>>>
  >;
  /** The product group by its name, as in `D-Series`, that names of settings are looked up in. SRAPS does not keep it. Default: what the fleet says. */
  productGroup?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

/** An entry of a fleet: A Snom phone known to SRAPS by its MAC address. */
export interface PhoneFleetEntry {
  /** The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: what the fleet says. */
  profile?: string;
  /** A label, as the portal shows it. */
  name?: string;
  /** Whether the phone may fetch its settings from SRAPS. Default: what the fleet says. */
  autoprovisioning?: boolean;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. Default: what the fleet says. */
  redirectionUrl?: string;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. Default: what the fleet says. */
  settings?: Record<string, string | Record<string, unknown>>;
  /** The product group by its name, as in `D-Series`, that names of settings are looked up in. SRAPS does not keep it. Default: what the fleet says. */
  productGroup?: string;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: "matching" | "never" | "always";
}

/** The arguments of {@link Company}. */
export interface CompanyArgs {
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  company?: pulumi.Input<string>;
  /** The fields that tell this company from all others, by their names in the API, such as the name. A change replaces the company. */
  key: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** Further fields by their names in the API. Only these are managed. */
  fields?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** Fields that SRAPS takes and never gives back, such as a password, by their names in the API. */
  secretFields?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
}

const COMPANY: ResourceDefinition = {
  token: "sraps:Company",
  properties: ["company", "key", "fields", "secretFields", "connection", "adopt", "forceDestroy"],
  secrets: ["secretFields"],
  identity: ["company", "key"],
  macs: [],
};

/** An end user's company, under a reseller's account. */
export class Company extends VoipResource {
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** The fields that tell this company from all others, by their names in the API, such as the name. A change replaces the company. */
  declare readonly key: pulumi.Output<Record<string, unknown>>;
  /** Further fields by their names in the API. Only these are managed. */
  declare readonly fields: pulumi.Output<Record<string, unknown> | undefined>;
  /** Fields that SRAPS takes and never gives back, such as a password, by their names in the API. */
  declare readonly secretFields: pulumi.Output<Record<string, unknown> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: CompanyArgs, opts?: pulumi.CustomResourceOptions) {
    super(COMPANY, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the company's uuid, or `<company>/<uuid>` in another company than the access key's. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Company {
    return new Company(name, {} as CompanyArgs, { ...opts, id });
  }
}

/** The arguments of {@link Phone}. */
export interface PhoneArgs {
  /** The phone's MAC address, in any usual notation. A change replaces the phone. */
  mac: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  company?: pulumi.Input<string>;
  /** The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: none. */
  profile?: pulumi.Input<string>;
  /** A label, as the portal shows it. */
  name?: pulumi.Input<string>;
  /** Whether the phone may fetch its settings from SRAPS. Default: true. */
  autoprovisioning?: pulumi.Input<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  redirectionUrl?: pulumi.Input<string>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  settings?: pulumi.Input<
    Record<string, pulumi.Input<string | number | boolean | Record<string, pulumi.Input<unknown>>>>
  >;
  /** The product group by its name, as in `D-Series`, that names of settings are looked up in. Default: that of the profile. SRAPS does not keep it. */
  productGroup?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PHONE: ResourceDefinition = {
  token: "sraps:Phone",
  properties: [
    "mac",
    "company",
    "profile",
    "name",
    "autoprovisioning",
    "redirectionUrl",
    "settings",
    "productGroup",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["company", "mac"],
  macs: ["mac"],
};

/** A Snom phone known to SRAPS by its MAC address. */
export class Phone extends VoipResource {
  /** The phone's MAC address, in any usual notation. A change replaces the phone. */
  declare readonly mac: pulumi.Output<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: none. */
  declare readonly profile: pulumi.Output<string | undefined>;
  /** A label, as the portal shows it. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Whether the phone may fetch its settings from SRAPS. Default: true. */
  declare readonly autoprovisioning: pulumi.Output<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  declare readonly redirectionUrl: pulumi.Output<string | undefined>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  declare readonly settings: pulumi.Output<Record<string, string | Record<string, unknown>> | undefined>;
  /** The product group by its name, as in `D-Series`, that names of settings are looked up in. Default: that of the profile. SRAPS does not keep it. */
  declare readonly productGroup: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PhoneArgs, opts?: pulumi.CustomResourceOptions) {
    super(PHONE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the MAC address, or `<company>/<MAC address>` in another company than the access key's. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Phone {
    return new Phone(name, {} as PhoneArgs, { ...opts, id });
  }
}

/** The arguments of {@link ProductDefaults}. */
export interface ProductDefaultsArgs {
  /** The product group by its name, as in `D-Series`. A change replaces the product defaults. */
  productGroup: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  company?: pulumi.Input<string>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  redirectionUrl?: pulumi.Input<string>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  settings?: pulumi.Input<
    Record<string, pulumi.Input<string | number | boolean | Record<string, pulumi.Input<unknown>>>>
  >;
  /** Further fields by their names in the API, for what is not public. Only these are managed. */
  extra?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PRODUCT_DEFAULTS: ResourceDefinition = {
  token: "sraps:ProductDefaults",
  properties: ["productGroup", "company", "redirectionUrl", "settings", "extra", "connection", "adopt"],
  secrets: [],
  identity: ["company", "productGroup"],
  macs: [],
};

/** The settings that all of a company's phones of one product group start from. */
export class ProductDefaults extends VoipResource {
  /** The product group by its name, as in `D-Series`. A change replaces the product defaults. */
  declare readonly productGroup: pulumi.Output<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  declare readonly redirectionUrl: pulumi.Output<string | undefined>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  declare readonly settings: pulumi.Output<Record<string, string | Record<string, unknown>> | undefined>;
  /** Further fields by their names in the API, for what is not public. Only these are managed. */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ProductDefaultsArgs, opts?: pulumi.CustomResourceOptions) {
    super(PRODUCT_DEFAULTS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the uuid of the product defaults, or `<company>/<uuid>` in another company than the access key's. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProductDefaults {
    return new ProductDefaults(name, {} as ProductDefaultsArgs, { ...opts, id });
  }
}

/** The arguments of {@link ProvisioningProfile}. */
export interface ProvisioningProfileArgs {
  /** The name, as the portal shows it. Unique in the company. */
  name: pulumi.Input<string>;
  /** The product group by its name, as in `D-Series`. */
  productGroup: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  company?: pulumi.Input<string>;
  /** Whether phones of this profile may fetch their settings from SRAPS. Default: true. */
  autoprovisioning?: pulumi.Input<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  redirectionUrl?: pulumi.Input<string>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  settings?: pulumi.Input<
    Record<string, pulumi.Input<string | number | boolean | Record<string, pulumi.Input<unknown>>>>
  >;
  /** Further fields by their names in the API, for what is not public. Only these are managed. */
  extra?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PROVISIONING_PROFILE: ResourceDefinition = {
  token: "sraps:ProvisioningProfile",
  properties: [
    "name",
    "productGroup",
    "company",
    "autoprovisioning",
    "redirectionUrl",
    "settings",
    "extra",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["company", "name"],
  macs: [],
};

/** What phones of one product group have in common: a redirection target or a set of settings. */
export class ProvisioningProfile extends VoipResource {
  /** The name, as the portal shows it. Unique in the company. */
  declare readonly name: pulumi.Output<string>;
  /** The product group by its name, as in `D-Series`. */
  declare readonly productGroup: pulumi.Output<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** Whether phones of this profile may fetch their settings from SRAPS. Default: true. */
  declare readonly autoprovisioning: pulumi.Output<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  declare readonly redirectionUrl: pulumi.Output<string | undefined>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  declare readonly settings: pulumi.Output<Record<string, string | Record<string, unknown>> | undefined>;
  /** Further fields by their names in the API, for what is not public. Only these are managed. */
  declare readonly extra: pulumi.Output<Record<string, unknown> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ProvisioningProfileArgs, opts?: pulumi.CustomResourceOptions) {
    super(PROVISIONING_PROFILE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the profile's uuid, or `<company>/<uuid>` in another company than the access key's. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProvisioningProfile {
    return new ProvisioningProfile(name, {} as ProvisioningProfileArgs, { ...opts, id });
  }
}

/** The arguments of {@link User}. */
export interface UserArgs {
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  company?: pulumi.Input<string>;
  /** The fields that tell this user from all others, by their names in the API, such as the e-mail address. A change replaces the user. */
  key: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** Further fields by their names in the API. Only these are managed. */
  fields?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** Fields that SRAPS takes and never gives back, such as a password, by their names in the API. */
  secretFields?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const USER: ResourceDefinition = {
  token: "sraps:User",
  properties: ["company", "key", "fields", "secretFields", "connection", "adopt"],
  secrets: ["secretFields"],
  identity: ["company", "key"],
  macs: [],
};

/** A person who may sign in at SRAPS. */
export class User extends VoipResource {
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** The fields that tell this user from all others, by their names in the API, such as the e-mail address. A change replaces the user. */
  declare readonly key: pulumi.Output<Record<string, unknown>>;
  /** Further fields by their names in the API. Only these are managed. */
  declare readonly fields: pulumi.Output<Record<string, unknown> | undefined>;
  /** Fields that SRAPS takes and never gives back, such as a password, by their names in the API. */
  declare readonly secretFields: pulumi.Output<Record<string, unknown> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: UserArgs, opts?: pulumi.CustomResourceOptions) {
    super(USER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the user's uuid, or `<company>/<uuid>` in another company than the access key's. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): User {
    return new User(name, {} as UserArgs, { ...opts, id });
  }
}

/** The arguments of {@link PhoneFleet}. */
export interface PhoneFleetArgs {
  /** The phones by their MAC addresses, in any usual notation. */
  phones: pulumi.Input<Record<string, pulumi.Input<PhoneFleetEntryArgs>>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  name?: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  company?: pulumi.Input<string>;
  /** The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: none. */
  profile?: pulumi.Input<string>;
  /** Whether the phone may fetch its settings from SRAPS. Default: true. */
  autoprovisioning?: pulumi.Input<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  redirectionUrl?: pulumi.Input<string>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  settings?: pulumi.Input<
    Record<string, pulumi.Input<string | number | boolean | Record<string, pulumi.Input<unknown>>>>
  >;
  /** The product group by its name, as in `D-Series`, that names of settings are looked up in. Default: that of the profile. SRAPS does not keep it. */
  productGroup?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PHONE_FLEET: ResourceDefinition = {
  token: "sraps:PhoneFleet",
  properties: [
    "phones",
    "name",
    "company",
    "profile",
    "autoprovisioning",
    "redirectionUrl",
    "settings",
    "productGroup",
    "connection",
    "adopt",
    "idPrefix",
    "ids",
    "unlike",
  ],
  entries: {
    input: "phones",
    key: "mac",
    secrets: [],
    identity: ["company", "mac"],
    macs: ["mac"],
    token: "sraps:Phone",
  },
  secrets: [],
  identity: [],
  macs: [],
};

/** Many Snom phones of one company at SRAPS, as one resource. */
export class PhoneFleet extends VoipResource {
  /** The phones by their MAC addresses, in any usual notation. */
  declare readonly phones: pulumi.Output<Record<string, PhoneFleetEntry>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: none. */
  declare readonly profile: pulumi.Output<string | undefined>;
  /** Whether the phone may fetch its settings from SRAPS. Default: true. */
  declare readonly autoprovisioning: pulumi.Output<boolean>;
  /** The URL that phones fetch their settings from: http, https, ftp or tftp. `{mac}` stays as it is: the phone fills it in. */
  declare readonly redirectionUrl: pulumi.Output<string | undefined>;
  /** Settings by parameter name, as in `language`, or by the setting's uuid. Only these are managed; one that is taken out of the program is removed. */
  declare readonly settings: pulumi.Output<Record<string, string | Record<string, unknown>> | undefined>;
  /** The product group by its name, as in `D-Series`, that names of settings are looked up in. Default: that of the profile. SRAPS does not keep it. */
  declare readonly productGroup: pulumi.Output<string | undefined>;
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

  constructor(name: string, args: PhoneFleetArgs, opts?: pulumi.CustomResourceOptions) {
    super(PHONE_FLEET, name, { ...args }, opts);
  }
}

/** The `phones` of a {@link PhoneFleet} from CSV text: a header row with `mac` and other inputs of an entry, as in `name`, and a row for each entry. Several values of a list are separated by `|`. All that is wrong is said at once. */
export function phonesFromCsv(text: string, options?: CsvOptions): Record<string, PhoneFleetEntryArgs> {
  return entriesFromCsv("sraps:PhoneFleet", text, options);
}

/** The arguments of {@link getLogEntries}. */
export interface GetLogEntriesArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: string;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. */
  company?: string;
  /** How many entries at most, in the order of SRAPS. Default: 100. */
  limit?: number;
}

/** The arguments of {@link getLogEntriesOutput}. */
export interface GetLogEntriesOutputArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. */
  company?: pulumi.Input<string>;
  /** How many entries at most, in the order of SRAPS. Default: 100. */
  limit?: pulumi.Input<number>;
}

/** What {@link getLogEntries} finds. */
export interface GetLogEntriesResult {
  /** The entries as SRAPS has them. */
  entries: Array<Record<string, unknown>>;
}

/** The log entries of the company that name a phone. Needs `voip:sraps.paths.logs` or a link to the logs. */
export function getLogEntries(args: GetLogEntriesArgs, opts?: LookupOptions): Promise<GetLogEntriesResult> {
  return lookUp("sraps:getLogEntries", args, opts);
}

/** {@link getLogEntries} for arguments that are known only after other resources' writes. */
export function getLogEntriesOutput(
  args: GetLogEntriesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetLogEntriesResult> {
  return lookUpOutput("sraps:getLogEntries", { ...args }, opts);
}

/** The arguments of {@link getPhone}. */
export interface GetPhoneArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: string;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. */
  company?: string;
}

/** The arguments of {@link getPhoneOutput}. */
export interface GetPhoneOutputArgs {
  /** The phone's MAC address, in any usual notation. */
  mac: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. */
  company?: pulumi.Input<string>;
}

/** What {@link getPhone} finds. */
export interface GetPhoneResult {
  /** The id, `<company>/<MAC address>`. */
  id: string;
  /** The MAC address, twelve lower-case digits. */
  mac: string;
  /** The uuid of its provisioning profile. */
  profile?: string;
  /** Its label. */
  name?: string;
  /** Whether it may fetch its settings from SRAPS. */
  autoprovisioning?: boolean;
  /** The URL that it fetches its settings from. */
  redirectionUrl?: string;
  /** Its own settings, by parameter name where that is clear, else by the setting's uuid. */
  settings?: Record<string, unknown>;
}

/** A phone of the company, by its MAC address. */
export function getPhone(args: GetPhoneArgs, opts?: LookupOptions): Promise<GetPhoneResult> {
  return lookUp("sraps:getPhone", args, opts);
}

/** {@link getPhone} for arguments that are known only after other resources' writes. */
export function getPhoneOutput(
  args: GetPhoneOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetPhoneResult> {
  return lookUpOutput("sraps:getPhone", { ...args }, opts);
}

/** The arguments of {@link getProductGroup}. */
export interface GetProductGroupArgs {
  /** The name, as in `D-Series`, or the uuid. */
  name: string;
}

/** The arguments of {@link getProductGroupOutput}. */
export interface GetProductGroupOutputArgs {
  /** The name, as in `D-Series`, or the uuid. */
  name: pulumi.Input<string>;
}

/** What {@link getProductGroup} finds. */
export interface GetProductGroupResult {
  /** The uuid. */
  uuid: string;
  /** The name. */
  name: string;
}

/** A product group, by its name or uuid. */
export function getProductGroup(
  args: GetProductGroupArgs,
  opts?: LookupOptions,
): Promise<GetProductGroupResult> {
  return lookUp("sraps:getProductGroup", args, opts);
}

/** {@link getProductGroup} for arguments that are known only after other resources' writes. */
export function getProductGroupOutput(
  args: GetProductGroupOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetProductGroupResult> {
  return lookUpOutput("sraps:getProductGroup", { ...args }, opts);
}

/** The arguments of {@link getProvisioningProfile}. */
export interface GetProvisioningProfileArgs {
  /** The name, as the portal shows it. */
  name: string;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. */
  company?: string;
}

/** The arguments of {@link getProvisioningProfileOutput}. */
export interface GetProvisioningProfileOutputArgs {
  /** The name, as the portal shows it. */
  name: pulumi.Input<string>;
  /** The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. */
  company?: pulumi.Input<string>;
}

/** What {@link getProvisioningProfile} finds. */
export interface GetProvisioningProfileResult {
  /** The id, for the `profile` of a phone. */
  id: string;
  /** The name. */
  name: string;
  /** The name of its product group. */
  productGroup?: string;
  /** Whether its phones may fetch their settings from SRAPS. */
  autoprovisioning?: boolean;
}

/** A provisioning profile of the company, by its name. */
export function getProvisioningProfile(
  args: GetProvisioningProfileArgs,
  opts?: LookupOptions,
): Promise<GetProvisioningProfileResult> {
  return lookUp("sraps:getProvisioningProfile", args, opts);
}

/** {@link getProvisioningProfile} for arguments that are known only after other resources' writes. */
export function getProvisioningProfileOutput(
  args: GetProvisioningProfileOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetProvisioningProfileResult> {
  return lookUpOutput("sraps:getProvisioningProfile", { ...args }, opts);
}

/** The arguments of {@link getSetting}. */
export interface GetSettingArgs {
  /** The parameter name, as in `setting_server`. */
  name: string;
  /** The product group by its name. Default: `voip:sraps.productGroup`. */
  productGroup?: string;
}

/** The arguments of {@link getSettingOutput}. */
export interface GetSettingOutputArgs {
  /** The parameter name, as in `setting_server`. */
  name: pulumi.Input<string>;
  /** The product group by its name. Default: `voip:sraps.productGroup`. */
  productGroup?: pulumi.Input<string>;
}

/** What {@link getSetting} finds. */
export interface GetSettingResult {
  /** The uuid. */
  uuid: string;
  /** The parameter name. */
  name: string;
  /** Whether the setting carries a permission. */
  usesPermissions?: boolean;
}

/** The setting that a parameter name stands for in a product group. */
export function getSetting(args: GetSettingArgs, opts?: LookupOptions): Promise<GetSettingResult> {
  return lookUp("sraps:getSetting", args, opts);
}

/** {@link getSetting} for arguments that are known only after other resources' writes. */
export function getSettingOutput(
  args: GetSettingOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetSettingResult> {
  return lookUpOutput("sraps:getSetting", { ...args }, opts);
}
