// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { host, invoke, invokeOutput, type LookupOptions } from "../../plugin-host";

import * as dynamic from "../ispcrm";

export type * from "../ispcrm";

/** A user of the ISP's CRM. The API documents create and read only: changes and removals need a way that the installation has. */
export class User extends dynamic.User {
  protected static override readonly host = host;

  /** Reads an object that is there already, without managing it. Its id is the user's id, as the field that `voip:ispcrm.userIdField` names has it. Its natural key does as well: `username:<username>`. */
  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): User {
    return new User(name, {} as dynamic.UserArgs, { ...opts, id });
  }
}

/** A user of the CRM, by its id, its user name or its customer id. */
export function getUser(
  args: dynamic.GetUserArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetUserResult> {
  return invoke("ispcrm:getUser", args, opts);
}

/** {@link getUser} for arguments that are known only after other resources' writes. */
export function getUserOutput(
  args: dynamic.GetUserOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetUserResult> {
  return invokeOutput("ispcrm:getUser", { ...args }, opts);
}

/** The CRM's users, all of them or those of a status, each as its own page shows it. */
export function getUsers(
  args: dynamic.GetUsersArgs = {},
  opts?: LookupOptions,
): Promise<dynamic.GetUsersResult> {
  return invoke("ispcrm:getUsers", args, opts);
}

/** {@link getUsers} for arguments that are known only after other resources' writes. */
export function getUsersOutput(
  args: dynamic.GetUsersOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<dynamic.GetUsersResult> {
  return invokeOutput("ispcrm:getUsers", { ...args }, opts);
}
