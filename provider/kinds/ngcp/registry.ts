import type { Fleet } from "../fleet";
import { billingFeeFleet } from "./billing-fee-fleet";
import { subscriberFleet } from "./subscriber-fleet";

export { ngcpKinds as kinds } from "./kinds";
export { ngcpLookups as lookups } from "./lookups";
export const fleets: readonly Fleet[] = [subscriberFleet, billingFeeFleet];
