import type { Fleet } from "../fleet";
import type { Kind } from "../kind";
import type { Lookup } from "../lookup";
import { company } from "./company";
import { getLogEntries, getPhone, getProductGroup, getProvisioningProfile, getSetting } from "./lookups";
import { phone } from "./phone";
import { phoneFleet } from "./phone-fleet";
import { productDefaults } from "./product-defaults";
import { provisioningProfile } from "./provisioning-profile";
import { user } from "./user";

export const kinds: readonly Kind[] = [company, phone, productDefaults, provisioningProfile, user];
export const fleets: readonly Fleet[] = [phoneFleet];
export const lookups: readonly Lookup[] = [
  getLogEntries,
  getPhone,
  getProductGroup,
  getProvisioningProfile,
  getSetting,
];
