import * as z from "zod";
import type { JsonObject, PatchOperation } from "../../clients/ngcp/client";
import { together } from "../in-words";
import { type Change, collection } from "./collection";
import { counted } from "./collection-search";
import { count, flag, optionalReference, optionalText, reference } from "./fields";

/** A customer. Contract: ngcp, 9 (customers) and 12. */
export const customer = collection({
  class: "Customer",
  name: "customers",
  noun: "customer",
  summary: "Who is billed for subscribers: a private person or a company, with a SIP or a PBX account.",
  fields: {
    contactId: reference("The contact: the id of a `ngcp.CustomerContact` of the same reseller."),
    billingProfileId: optionalReference(
      "The billing profile that counts now: the id of a `ngcp.BillingProfile` of the same reseller. Either this or `profilePackageId` must be declared.",
    ),
    profilePackageId: optionalReference(
      "The package whose billing profiles count, each at its time: the id of a `ngcp.ProfilePackage` of the same reseller. Instead of `billingProfileId`.",
    ),
    type: {
      input: z
        .enum(["sipaccount", "pbxaccount"])
        .describe("A plain SIP account or a PBX. A change replaces the resource."),
      isImmutable: true,
    },
    status: {
      input: z
        .enum(["active", "pending", "locked"])
        .optional()
        .describe(
          "Whether it is served. `locked` locks its subscribers too. A new one is active unless this says otherwise.",
        ),
      initial: "active",
      cleared: "active",
    },
    externalId: optionalText(
      "The customer's id in another system, such as a CRM. The server does not keep it unique; it finds a customer again whose creation was not answered.",
    ),
    maxSubscribers: count("How many subscribers there may be. Default: no limit."),
    addVat: flag("Whether VAT is added to invoices. Default: false."),
    vatRate: {
      input: z.number().min(0).max(100).optional().describe("The VAT rate in percent. Default: 0."),
      cleared: 0,
    },
    subscriberEmailTemplateId: optionalReference(
      "The template of the e-mail to new subscribers: the id of a `ngcp.EmailTemplate`. Default: the reseller's.",
    ),
    passresetEmailTemplateId: optionalReference(
      "The template of the e-mail for a forgotten password: the id of a `ngcp.EmailTemplate`. Default: the reseller's.",
    ),
    invoiceEmailTemplateId: optionalReference(
      "The template of the e-mail with an invoice: the id of a `ngcp.EmailTemplate`. Default: the reseller's.",
    ),
    invoiceTemplateId: optionalReference("The template of invoices."),
  },
  identity: ["externalId"],
  narrowedBy: ["contactId"],
  filters: ["type", "status", "externalId", "contactId", "profilePackageId"],
  ends: "terminate",
  irreversible: "NGCP terminates a customer for good, with its subscribers.",
  rules: [
    {
      needs: ["billingProfileId", "profilePackageId"],
      broken: ({ billingProfileId, profilePackageId }) =>
        billingProfileId === undefined && profilePackageId === undefined
          ? "a customer needs a billing profile or a package. Declare this or profilePackageId."
          : undefined,
    },
    {
      needs: ["profilePackageId", "billingProfileId"],
      broken: ({ billingProfileId, profilePackageId }) =>
        billingProfileId !== undefined && profilePackageId !== undefined
          ? "a package brings its own billing profiles. Declare this or billingProfileId, not both."
          : undefined,
    },
  ],
  createdWith: ({ profilePackageId }): JsonObject =>
    profilePackageId === undefined ? {} : { billing_profile_definition: "package" },
  inSteps: billedOneWay,
  imported: ({ billingProfileId, ...others }) =>
    others.profilePackageId === undefined ? { billingProfileId, ...others } : others,
  contents: async (api, { id }) =>
    together([
      await counted(api, "subscribers", { customer_id: id }, "subscriber"),
      await counted(api, "pbxdevices", { customer_id: id }, "device"),
    ]),
});

/**
 * A request that names the package is about the package alone: the server drops a billing profile that is in it. What
 * may be refused comes first, so that a customer does not end with neither. Contract: ngcp, 9 (customers).
 */
function billedOneWay({ desired, changed }: Change, operations: readonly PatchOperation[]) {
  if (!changed.has("profilePackageId")) return [operations];
  const others = operations.filter(({ path }) => path !== "/profile_package_id");
  const ofPackage = operations.filter(({ path }) => path === "/profile_package_id");
  if (desired.profilePackageId === undefined) return [others, ofPackage];
  return [[...ofPackage, ...others.filter(({ path }) => path !== "/billing_profile_id")]];
}
