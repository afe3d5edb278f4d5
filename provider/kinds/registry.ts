import type { Kind } from "./kind";
import type { Lookup } from "./lookup";
import { getMacOwnership, getMacRedirection, getMacsOfDeviceType } from "./redirection/lookups";
import { macRedirection } from "./redirection/mac-redirection";

/** Every kind that the provider serves. */
export const kinds: readonly Kind[] = [macRedirection];

/** Every lookup. */
export const lookups: readonly Lookup[] = [getMacRedirection, getMacOwnership, getMacsOfDeviceType];

export function findKind(token: string): Kind | undefined {
  return kinds.find((kind) => kind.token === token);
}

export function findLookup(token: string): Lookup | undefined {
  return lookups.find((lookup) => lookup.token === token);
}
