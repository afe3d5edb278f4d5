import * as z from "zod";
import { optionalEmails } from "./fields";
import { lockLevel } from "./lock-level";
import { ownerFilters } from "./owner-filters";
import { settings } from "./settings-kind";

function limit(period: string) {
  return {
    input: z
      .number()
      .int()
      .optional()
      .describe(
        `What may be spent in ${period} before it counts as fraud, in the smallest unit. Default: the billing profile's.`,
      ),
  };
}

const LOCKED = "How subscribers are locked then.";
const TOLD = "Who is told then: e-mail addresses, with commas in between.";

/** A customer's own limits against fraud. Contract: ngcp, the recordings (customerfraudpreferences). */
export const customerFraudPreferences = settings({
  class: "CustomerFraudPreferences",
  name: "customerfraudpreferences",
  noun: "fraud preferences",
  summary: "What a customer may spend before it counts as fraud, in place of its billing profile's limits.",
  owner: { input: "customerId", noun: "customer", class: "Customer" },
  filters: ownerFilters,
  fields: {
    fraudDailyLimit: limit("a day"),
    fraudDailyLock: lockLevel(LOCKED),
    fraudDailyNotify: optionalEmails(TOLD),
    fraudIntervalLimit: limit("a billing interval"),
    fraudIntervalLock: lockLevel(LOCKED),
    fraudIntervalNotify: optionalEmails(TOLD),
  },
});
