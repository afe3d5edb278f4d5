import * as z from "zod";
import { collection } from "./collection";
import { optionalReference, resellerId } from "./fields";
import { moment } from "./moment";

/** The server takes no moment after 2037. */
const validUntil = moment.refine((text) => text < "2038", "expected a moment before 2038");

/**
 * A voucher. A patch that does not carry the code spoils it, so that changes are written whole. Contract: ngcp, the
 * recordings (vouchers).
 */
export const voucher = collection({
  class: "Voucher",
  name: "vouchers",
  noun: "voucher",
  summary: "Money for prepaid customers, by a code. It needs the right to billing data.",
  fields: {
    code: {
      input: z
        .string()
        .min(1)
        .max(128)
        .describe("The code. Unique within the reseller. A change replaces the resource."),
      isSecret: true,
      isImmutable: true,
    },
    resellerId,
    amount: { input: z.number().describe("How much it is, in the smallest unit.") },
    validUntil: { input: validUntil.describe("Until when it can be used, as in `2030-12-31 23:59:59`.") },
    customerId: optionalReference(
      "The customer that alone can use it: the id of a `ngcp.Customer`. Default: all.",
    ),
    packageId: optionalReference(
      "The package that whoever uses it comes to have: the id of a `ngcp.ProfilePackage`. Default: none.",
    ),
  },
  identity: ["resellerId", "code"],
  filters: ["resellerId", "packageId"],
  changedBy: "PUT",
  answersLate: true,
  ends: "delete",
});
