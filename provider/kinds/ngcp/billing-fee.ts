import * as z from "zod";
import { collection } from "./collection";
import { type Field, flag, reference } from "./fields";

/** The server takes 15 digits in all. Columns that are a number are never null. */
function rate(description: string): Field {
  return {
    input: z
      .number()
      .refine((number) => String(number).replace(/\D/g, "").length <= 15, "expected at most 15 digits")
      .optional()
      .describe(`${description} Default: 0.`),
    cleared: 0,
  };
}

function interval(description: string): Field {
  return { input: z.number().int().min(1).describe(`${description}, in seconds.`) };
}

function extraSecond(description: string): Field {
  return { input: z.number().int().min(0).optional().describe(description) };
}

const pattern = z.string().min(1).max(255);

/**
 * What a call costs. It is found by what it is for, which makes the server list the profile's fees; a second one
 * alike is not made. Contract: ngcp, 12 (billingfees), and the recordings.
 */
export const billingFee = collection({
  class: "BillingFee",
  name: "billingfees",
  noun: "billing fee",
  summary: "What calls to or from some numbers cost by a billing profile.",
  fields: {
    billingProfileId: {
      ...reference("The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource."),
      isImmutable: true,
    },
    billingZoneId: reference(
      "The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile.",
    ),
    direction: {
      input: z.enum(["in", "out"]).describe("Whether it is for calls from the customer or to it."),
    },
    destination: { input: pattern.describe("The called numbers: a pattern as `matchMode` says.") },
    source: {
      input: pattern.default(".").describe("The calling numbers: a pattern. Default: `.`, all."),
      cleared: ".",
    },
    matchMode: {
      input: z
        .enum(["regex_longest_pattern", "regex_longest_match", "prefix", "exact_destination"])
        .default("regex_longest_pattern")
        .describe("How the patterns are meant. Default: regex_longest_pattern."),
    },
    onpeakInitRate: rate("What the first interval costs a second in peak time."),
    onpeakInitInterval: interval("How long the first interval is in peak time"),
    onpeakFollowRate: rate("What further intervals cost a second in peak time."),
    onpeakFollowInterval: interval("How long further intervals are in peak time"),
    onpeakExtraRate: rate("What is added once in peak time."),
    onpeakExtraSecond: extraSecond("After how many seconds that is added in peak time. Default: never."),
    onpeakUseFreeTime: flag("Whether free time of the profile counts in peak time. Default: false."),
    offpeakInitRate: rate("What the first interval costs a second otherwise."),
    offpeakInitInterval: interval("How long the first interval is otherwise"),
    offpeakFollowRate: rate("What further intervals cost a second otherwise."),
    offpeakFollowInterval: interval("How long further intervals are otherwise"),
    offpeakExtraRate: rate("What is added once otherwise."),
    offpeakExtraSecond: extraSecond("After how many seconds that is added otherwise. Default: never."),
    offpeakUseFreeTime: flag("Whether free time of the profile counts otherwise. Default: false."),
    aocPulseAmountPerMessage: rate("What a message of advice of charge stands for."),
  },
  identity: ["billingProfileId", "direction", "destination", "source", "matchMode"],
  nameOf: ({ direction, destination }) => `${direction} ${destination}`,
  filters: ["billingProfileId", "billingZoneId"],
  ends: "delete",
});
