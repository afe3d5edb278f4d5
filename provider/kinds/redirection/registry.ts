import type { Fleet } from "../fleet";
import type { Kind } from "../kind";
import type { Lookup } from "../lookup";
import { getMacOwnership, getMacRedirection, getMacsOfDeviceType } from "./lookups";
import { macRedirection } from "./mac-redirection";
import { macRedirectionFleet } from "./mac-redirection-fleet";

export const kinds: readonly Kind[] = [macRedirection];
export const fleets: readonly Fleet[] = [macRedirectionFleet];
export const lookups: readonly Lookup[] = [getMacOwnership, getMacRedirection, getMacsOfDeviceType];
