import { z } from "zod";
import { collection, counted, together } from "./collection-kind";
import { count, flag, optionalReference, optionalText, reference } from "./fields";

/** A customer. Contract: ngcp, 9 (customers) and 12. */
export const customer = collection({
  class: "Customer",
  name: "customers",
  noun: "customer",
  summary: "Who is billed for subscribers: a private person or a company, with a SIP or a PBX account.",
  fields: {
    contactId: reference("The contact: the id of a `ngcp.CustomerContact` of the same reseller."),
    billingProfileId: reference(
      "The billing profile that counts now: the id of a `ngcp.BillingProfile` of the same reseller.",
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
  filters: ["type", "status", "externalId", "contactId"],
  ends: "terminate",
  irreversible: "NGCP terminates a customer for good, with its subscribers.",
  contents: async (api, id) =>
    together([
      await counted(api, "subscribers", { customer_id: id }, "subscriber"),
      await counted(api, "pbxdevices", { customer_id: id }, "device"),
    ]),
});
