import { VoipError } from "../transport/errors";
import { getUser, getUsers } from "./ispcrm/lookups";
import { user as crmUser } from "./ispcrm/user";
import type { Kind } from "./kind";
import type { Lookup } from "./lookup";
import { ngcpKinds } from "./ngcp/kinds";
import { ngcpLookups } from "./ngcp/lookups";
import { getMacOwnership, getMacRedirection, getMacsOfDeviceType } from "./redirection/lookups";
import { macRedirection } from "./redirection/mac-redirection";
import { company } from "./sraps/company";
import {
  getLogEntries,
  getPhone,
  getProductGroup,
  getProvisioningProfile,
  getSetting,
} from "./sraps/lookups";
import { phone } from "./sraps/phone";
import { productDefaults } from "./sraps/product-defaults";
import { provisioningProfile } from "./sraps/provisioning-profile";
import { user } from "./sraps/user";

/** Every kind that the provider serves. */
export const kinds: readonly Kind[] = [
  macRedirection,
  company,
  phone,
  productDefaults,
  provisioningProfile,
  user,
  ...ngcpKinds,
  crmUser,
];

/** Every lookup. */
export const lookups: readonly Lookup[] = [
  getMacOwnership,
  getMacRedirection,
  getMacsOfDeviceType,
  getLogEntries,
  getPhone,
  getProductGroup,
  getProvisioningProfile,
  getSetting,
  ...ngcpLookups,
  getUser,
  getUsers,
];

export function findKind(token: string): Kind | undefined {
  return kinds.find((kind) => kind.token === token);
}

/** The kind of a resource that a program or a state names. */
export function requireKind(token: string): Kind {
  const kind = findKind(token);
  if (kind) return kind;
  throw new VoipError({
    kind: "validation",
    problem: `The installed pulumi-voip does not know the resource type ${token}.`,
    advice: "Install the version that the stack was made with, or a newer one.",
  });
}

export function findLookup(token: string): Lookup | undefined {
  return lookups.find((lookup) => lookup.token === token);
}
