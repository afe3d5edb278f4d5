import type { Lookup } from "../lookup";
import { admin } from "./admin";
import { billingFee } from "./billing-fee";
import { fraudPreferences, resellerPreferences } from "./billing-kinds";
import { billingNetwork, customerLocation } from "./billing-network";
import { billingZone } from "./billing-zone";
import { collectionLookup } from "./collection-lookup";
import { emailTemplate } from "./email-template";
import { ownedLookup } from "./owned-lookup";
import { profilePackage } from "./profile-package";
import { provisioningTemplate } from "./provisioning-template";
import { resellerBranding } from "./reseller-branding";

export const billingLookups: readonly Lookup[] = [
  collectionLookup(billingZone, ["billingProfileId", "zone", "detail"]),
  collectionLookup(billingFee, ["billingProfileId", "direction", "destination", "source", "matchMode"]),
  collectionLookup(billingNetwork, ["name", "resellerId"]),
  collectionLookup(customerLocation, ["customerId", "name"]),
  collectionLookup(profilePackage, ["name", "resellerId"]),
  collectionLookup(emailTemplate, ["name", "resellerId"]),
  collectionLookup(provisioningTemplate, ["name", "resellerId"]),
  collectionLookup(admin, ["login"]),
  collectionLookup(resellerBranding, ["resellerId"]),
  ownedLookup(fraudPreferences),
  ownedLookup(resellerPreferences),
];
