import type { Fleet } from "./fleet";
import { getUser, getUsers } from "./ispcrm/lookups";
import { user as crmUser } from "./ispcrm/user";
import type { Kind } from "./kind";
import type { Lookup } from "./lookup";
import { ngcpKinds } from "./ngcp/kinds";
import { ngcpLookups } from "./ngcp/lookups";
import { subscriberFleet } from "./ngcp/subscriber-fleet";
import { getMacOwnership, getMacRedirection, getMacsOfDeviceType } from "./redirection/lookups";
import { macRedirection } from "./redirection/mac-redirection";
import { macRedirectionFleet } from "./redirection/mac-redirection-fleet";
import { company } from "./sraps/company";
import {
  getLogEntries,
  getPhone,
  getProductGroup,
  getProvisioningProfile,
  getSetting,
} from "./sraps/lookups";
import { phone } from "./sraps/phone";
import { phoneFleet } from "./sraps/phone-fleet";
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

/** Every fleet: kinds of which people have thousands. */
export const fleets: readonly Fleet[] = [macRedirectionFleet, phoneFleet, subscriberFleet];

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

export function findFleet(token: string): Fleet | undefined {
  return fleets.find((fleet) => fleet.token === token);
}

export function findLookup(token: string): Lookup | undefined {
  return lookups.find((lookup) => lookup.token === token);
}
