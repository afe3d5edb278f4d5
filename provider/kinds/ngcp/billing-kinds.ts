import type { Kind } from "../kind";
import { admin } from "./admin";
import { billingFee } from "./billing-fee";
import { billingNetwork, customerLocation } from "./billing-network";
import { billingZone } from "./billing-zone";
import type { Collection } from "./collection";
import { customerFraudPreferences } from "./customer-fraud-preferences";
import { emailTemplate } from "./email-template";
import { preferencesKind } from "./preferences-kind";
import { profilePackage } from "./profile-package";
import { provisioningTemplate } from "./provisioning-template";
import { resellerBranding } from "./reseller-branding";
import { settingsKind } from "./settings-kind";
import { voucher } from "./voucher";

/** What is charged, to whom, and who looks after it. */
export const billingCollections: readonly Collection[] = [
  billingZone,
  billingFee,
  billingNetwork,
  customerLocation,
  profilePackage,
  emailTemplate,
  provisioningTemplate,
  voucher,
  admin,
  resellerBranding,
];

export const resellerPreferences = preferencesKind({
  class: "ResellerPreferences",
  owner: "reseller",
  ownerInput: "resellerId",
  ownerClass: "Reseller",
  noun: "reseller",
  summary: "Preferences of a reseller, such as how many calls all its customers may have at once.",
});

export const fraudPreferences = settingsKind(customerFraudPreferences);

export const billingKinds: readonly Kind[] = [fraudPreferences, resellerPreferences];
