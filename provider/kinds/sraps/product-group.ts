import * as z from "zod";
import type { CompanyRef, SrapsClient } from "../../clients/sraps/client";
import { VoipError } from "../../transport/errors";

export const productGroupInput = z.string().min(1);

/** The uuid of the product group that a name stands for. */
export async function productGroupUuid(api: SrapsClient, name: string): Promise<string> {
  return (await api.productGroup(name)).uuid;
}

/** The name of a product group; its uuid when SRAPS does not list it. */
export async function productGroupName(api: SrapsClient, uuid: string): Promise<string> {
  return (await api.productGroups()).find((group) => group.uuid === uuid)?.name ?? uuid;
}

/** Fails with a `validation` error when the text is not the name of a product group. */
export async function requireProductGroupName(api: SrapsClient, name: string): Promise<void> {
  const group = await api.productGroup(name);
  if (group.name === name) return;
  throw new VoipError({
    kind: "validation",
    property: "productGroup",
    problem: `${JSON.stringify(name)} is the uuid of a product group.`,
    advice: `Write its name: ${JSON.stringify(group.name)}.`,
  });
}

/** Product groups of profiles by company and uuid: many phones share few profiles. */
const groupsOfProfiles = new WeakMap<SrapsClient, Map<string, Promise<string | undefined>>>();

/** The product group that a phone's settings are meant for: the declared one, else its profile's. */
export async function productGroupOfPhone(
  api: SrapsClient,
  company: CompanyRef,
  phone: { productGroup?: string; profile?: string },
): Promise<string | undefined> {
  if (phone.productGroup !== undefined) return productGroupUuid(api, phone.productGroup);
  const { profile } = phone;
  if (profile === undefined) return undefined;
  const groups = groupsOfProfiles.get(api) ?? new Map<string, Promise<string | undefined>>();
  groupsOfProfiles.set(api, groups);
  const key = `${company ?? ""}/${profile}`;
  const group = groups.get(key) ?? api.profiles.get(company, profile).then((found) => found?.productGroup);
  groups.set(key, group);
  try {
    return await group;
  } catch (error) {
    groups.delete(key);
    throw error;
  }
}

/** To be called when a profile may have come to another product group. */
export function forgetProductGroups(api: SrapsClient): void {
  groupsOfProfiles.delete(api);
}
