// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { type LookupOptions, lookUp, lookUpOutput } from "../lookup";

import { type ResourceDefinition, VoipResource } from "../resource";

/** A user of the CRM. */
export interface CrmUser {
  /** The id, as the field that `voip:ispcrm.userIdField` names has it. */
  id: string;
  /** The user name. */
  username?: string;
  /** The customer's id in the CRM. */
  customerId?: string;
  /** The status, as in `active`. */
  status?: string;
  /** When the service ends. As text, without a zone. */
  expiration?: string;
  /** When the CRM made the user. As text, without a zone. */
  createdAt?: string;
  /** When the service began. As text, without a zone. */
  activatedAt?: string;
  /** The MAC address of its device, twelve lower-case digits. */
  mac?: string;
  /** The id of its service profile. */
  profileId?: string;
  /** The name of its service profile. */
  profileName?: string;
  /** Its id in RADIUS. */
  radiusId?: string;
  /** Further fields by their names in the API. */
  fields?: Record<string, unknown>;
}

/** The arguments of {@link User}. */
export interface UserArgs {
  /** The user name. A change replaces the user. */
  username: pulumi.Input<string>;
  /** The customer's id in the CRM. */
  customerId?: pulumi.Input<string>;
  /** The status, as in `active`. Which ones there are depends on the installation. */
  status?: pulumi.Input<string>;
  /** When the service ends. As text, `2025-03-31 00:00:00`, without a zone. */
  expiration?: pulumi.Input<string>;
  /** When the service began. As text, `2025-03-31 00:00:00`, without a zone. */
  activatedAt?: pulumi.Input<string>;
  /** The MAC address of its device, in any usual notation. */
  mac?: pulumi.Input<string>;
  /** The id of its service profile. */
  profileId?: pulumi.Input<string | number>;
  /** The name of its service profile. An import leaves it out beside `profileId`. */
  profileName?: pulumi.Input<string>;
  /** Its id in RADIUS. An import leaves it out: the CRM gives it. */
  radiusId?: pulumi.Input<string | number>;
  /** Further fields by their names in the API, for what an installation adds. Only these are managed. */
  fields?: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** What a removal does. The API documents none: `retain` leaves the user in the CRM and drops it from the state with a warning, `refuse` fails, `call` sends what `voip:ispcrm.delete` says. Default: retain. */
  onDelete?: pulumi.Input<"retain" | "refuse" | "call">;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const USER: ResourceDefinition = {
  token: "ispcrm:User",
  properties: [
    "username",
    "customerId",
    "status",
    "expiration",
    "activatedAt",
    "mac",
    "profileId",
    "profileName",
    "radiusId",
    "fields",
    "onDelete",
    "connection",
    "adopt",
    "createdAt",
  ],
  secrets: [],
  identity: ["username"],
  macs: ["mac"],
};

/** A user of the ISP's CRM. The API documents create and read only: changes and removals need a way that the installation has. */
export class User extends VoipResource {
  /** The user name. A change replaces the user. */
  declare readonly username: pulumi.Output<string>;
  /** The customer's id in the CRM. */
  declare readonly customerId: pulumi.Output<string | undefined>;
  /** The status, as in `active`. Which ones there are depends on the installation. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** When the service ends. As text, `2025-03-31 00:00:00`, without a zone. */
  declare readonly expiration: pulumi.Output<string | undefined>;
  /** When the service began. As text, `2025-03-31 00:00:00`, without a zone. */
  declare readonly activatedAt: pulumi.Output<string | undefined>;
  /** The MAC address of its device, in any usual notation. */
  declare readonly mac: pulumi.Output<string | undefined>;
  /** The id of its service profile. */
  declare readonly profileId: pulumi.Output<string | undefined>;
  /** The name of its service profile. An import leaves it out beside `profileId`. */
  declare readonly profileName: pulumi.Output<string | undefined>;
  /** Its id in RADIUS. An import leaves it out: the CRM gives it. */
  declare readonly radiusId: pulumi.Output<string | undefined>;
  /** Further fields by their names in the API, for what an installation adds. Only these are managed. */
  declare readonly fields: pulumi.Output<Record<string, unknown> | undefined>;
  /** What a removal does. The API documents none: `retain` leaves the user in the CRM and drops it from the state with a warning, `refuse` fails, `call` sends what `voip:ispcrm.delete` says. Default: retain. */
  declare readonly onDelete: pulumi.Output<"retain" | "refuse" | "call" | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;
  /** When the CRM made the user. As text, without a zone. */
  declare readonly createdAt: pulumi.Output<string | undefined>;

  constructor(name: string, args: UserArgs, opts?: pulumi.CustomResourceOptions) {
    super(USER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the user's id, as the field that `voip:ispcrm.userIdField` names has it. Its natural key does as well: `username:<username>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): User {
    return new User(name, {} as UserArgs, { ...opts, id });
  }
}

/** The arguments of {@link getUser}. */
export interface GetUserArgs {
  /** The id, as `voip:ispcrm.userIdField` says. */
  id?: string;
  /** The user name. */
  username?: string;
  /** The customer's id in the CRM. */
  customerId?: string;
}

/** The arguments of {@link getUserOutput}. */
export interface GetUserOutputArgs {
  /** The id, as `voip:ispcrm.userIdField` says. */
  id?: pulumi.Input<string>;
  /** The user name. */
  username?: pulumi.Input<string>;
  /** The customer's id in the CRM. */
  customerId?: pulumi.Input<string>;
}

/** What {@link getUser} finds. */
export interface GetUserResult {
  /** The id, as the field that `voip:ispcrm.userIdField` names has it. */
  id: string;
  /** The user name. */
  username?: string;
  /** The customer's id in the CRM. */
  customerId?: string;
  /** The status, as in `active`. */
  status?: string;
  /** When the service ends. As text, without a zone. */
  expiration?: string;
  /** When the CRM made the user. As text, without a zone. */
  createdAt?: string;
  /** When the service began. As text, without a zone. */
  activatedAt?: string;
  /** The MAC address of its device, twelve lower-case digits. */
  mac?: string;
  /** The id of its service profile. */
  profileId?: string;
  /** The name of its service profile. */
  profileName?: string;
  /** Its id in RADIUS. */
  radiusId?: string;
  /** Further fields by their names in the API. */
  fields?: Record<string, unknown>;
}

/** A user of the CRM, by its id, its user name or its customer id. */
export function getUser(args: GetUserArgs = {}, opts?: LookupOptions): Promise<GetUserResult> {
  return lookUp("ispcrm:getUser", args, opts);
}

/** {@link getUser} for arguments that are known only after other resources' writes. */
export function getUserOutput(
  args: GetUserOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetUserResult> {
  return lookUpOutput("ispcrm:getUser", { ...args }, opts);
}

/** The arguments of {@link getUsers}. */
export interface GetUsersArgs {
  /** Only users of this status, as in `active`. Default: all. */
  status?: string;
}

/** The arguments of {@link getUsersOutput}. */
export interface GetUsersOutputArgs {
  /** Only users of this status, as in `active`. Default: all. */
  status?: pulumi.Input<string>;
}

/** What {@link getUsers} finds. */
export interface GetUsersResult {
  /** The users, in the order of the CRM's list. */
  users: Array<CrmUser>;
}

/** The CRM's users, all of them or those of a status, each as its own page shows it. */
export function getUsers(args: GetUsersArgs = {}, opts?: LookupOptions): Promise<GetUsersResult> {
  return lookUp("ispcrm:getUsers", args, opts);
}

/** {@link getUsers} for arguments that are known only after other resources' writes. */
export function getUsersOutput(
  args: GetUsersOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetUsersResult> {
  return lookUpOutput("ispcrm:getUsers", { ...args }, opts);
}
