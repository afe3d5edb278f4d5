import { VoipError } from "../transport/errors";
import type { Fleet } from "./fleet";
import { getUser, getUsers } from "./ispcrm/lookups";
import { user as crmUser } from "./ispcrm/user";
import type { Kind } from "./kind";
import type { Lookup } from "./lookup";
import { billingFeeFleet } from "./ngcp/billing-fee-fleet";
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
export const fleets: readonly Fleet[] = [macRedirectionFleet, phoneFleet, subscriberFleet, billingFeeFleet];

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

/** The kind that a list is asked of. */
export function requireKind(token: string): Kind {
  const kind = findKind(token);
  if (kind) return kind;
  throw unknownType(token);
}

/** A program or a state names a type of resource that there is not. */
export function unknownType(token: string): VoipError {
  return new VoipError({
    kind: "validation",
    problem: `The installed pulumi-voip does not know the resource type ${token}.`,
    advice: "Install the version that the stack was made with, or a newer one.",
  });
}

export function findLookup(token: string): Lookup | undefined {
  return lookups.find((lookup) => lookup.token === token);
}
