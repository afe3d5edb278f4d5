import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { together } from "../in-words";
import { collection } from "./collection";
import { counted } from "./collection-search";
import {
  count,
  type Field,
  flag,
  optionalEmails,
  optionalText,
  readList,
  resellerId,
  text,
  timeOfDay,
} from "./fields";
import { lockLevel } from "./lock-level";
import { moment } from "./moment";
import { packagesWith } from "./profile-package";
import { customersWith, ifSeen } from "./users-of";

/** A column that is a number and never null. */
function amount(description: string) {
  return { input: z.number().optional().describe(description), cleared: 0 } satisfies Field;
}

const PERIODS = "expected times that end after they begin and do not overlap";

const weekdayTimes = z.strictObject({
  weekday: z.number().int().min(0).max(6).describe("The weekday, from 0 (Monday) to 6 (Sunday)."),
  start: timeOfDay.optional().describe("When it begins, as in `18:00`. Default: with the day."),
  stop: timeOfDay.optional().describe("When it ends, as in `23:59:59`. Default: with the day."),
});

/**
 * The server calls them peak times, describes them as the times of off-peak rates, and rates calls so. It fills in the
 * day's ends, and refuses times of a day that overlap. Contract: ngcp, 12 (billingprofiles).
 */
const peaktimeWeekdays: Field = {
  input: z
    .array(weekdayTimes)
    .refine((entries) => arePeriods(wholeTimes(entries)), PERIODS)
    .transform(wholeTimes)
    .optional()
    .describe(
      "Despite the name, when calls cost a fee's off-peak rates, by weekday. At other times they cost its on-peak rates.",
    ),
  cleared: [],
  fromWire: readList,
};

const specialTimes = z.strictObject({
  start: moment.describe("When it begins, as in `2030-01-01 00:00:00`."),
  stop: moment.describe("When it ends, as in `2030-01-01 23:59:59`."),
});

const peaktimeSpecial: Field = {
  input: z
    .array(specialTimes)
    .refine(arePeriods, PERIODS)
    .transform((entries) => [...entries].sort((one, other) => one.start.localeCompare(other.start)))
    .optional()
    .describe(
      "The same from one moment to another, such as on holidays: when calls cost a fee's off-peak rates.",
    ),
  cleared: [],
  fromWire: readList,
};

/** A billing profile. Contract: ngcp, 9 (billingprofiles) and 12. */
export const billingProfile = collection({
  class: "BillingProfile",
  name: "billingprofiles",
  noun: "billing profile",
  summary: "How calls are charged: fees, free minutes, peak times and limits against fraud.",
  fields: {
    name: text("The name. Unique within the reseller.", 31),
    handle: {
      input: z
        .string()
        .regex(/^\w{1,63}$/, "expected at most 63 letters, digits and `_`")
        .describe("The short name that programs find it by. Unique within the reseller."),
    },
    resellerId,
    currency: optionalText("The currency, as in `EUR`.", 31),
    prepaid: flag("Whether customers pay in advance. Default: false."),
    prepaidLibrary: {
      input: z.enum(["libswrate"]).optional().describe("What rates prepaid calls. Default: libswrate."),
      cleared: "libswrate",
    },
    adviceOfCharge: flag("Whether callers are told what a call costs. Default: false."),
    ignoreDomain: flag("Whether a callee's domain does not count. Default: false."),
    intervalCharge: amount("What an interval costs. Default: 0."),
    intervalFreeCash: amount("What may be spent in an interval for nothing. Default: 0."),
    intervalFreeTime: {
      input: z
        .number()
        .int()
        .optional()
        .describe("How many seconds of calls an interval has for nothing. Default: 0."),
      cleared: 0,
    },
    fraudIntervalLimit: count(
      "What may be spent in an interval before it counts as fraud, in the smallest unit.",
    ),
    fraudIntervalLock: lockLevel("How subscribers are locked then."),
    fraudIntervalNotify: optionalEmails("Who is told then: e-mail addresses, with commas in between."),
    fraudDailyLimit: count("What may be spent in a day before it counts as fraud, in the smallest unit."),
    fraudDailyLock: lockLevel("How subscribers are locked then."),
    fraudDailyNotify: optionalEmails("Who is told then: e-mail addresses, with commas in between."),
    fraudUseResellerRates: flag("Whether fraud is measured by the reseller's rates. Default: false."),
    peaktimeWeekdays,
    peaktimeSpecial,
  },
  identity: ["resellerId", "handle"],
  ignoresCase: ["handle"],
  filters: ["resellerId", "handle", "name"],
  ends: "delete",

  // The server only hides it: whoever is billed by it goes on so, by what nobody sees and can change any more.
  async contents(api, { id, fields: profile }) {
    const isBilled = (fields: Readonly<JsonObject>) => fields.billing_profile_id === Number(id);
    const billed = together([
      await customersWith(api, profile, isBilled),
      await ifSeen(counted(api, "contracts", {}, "contract", isBilled)),
    ]);
    return together([billed && `the billing of ${billed}`, await packagesWith(api, "profile_id", id)]);
  },
});

/** With the day's ends where a time is left out, in the server's order. */
function wholeTimes(entries: z.output<typeof weekdayTimes>[]): Required<z.output<typeof weekdayTimes>>[] {
  return entries
    .map(({ weekday, start = "00:00:00", stop = "23:59:59" }) => ({ weekday, start, stop }))
    .sort((one, other) => one.weekday - other.weekday || one.start.localeCompare(other.start));
}

/** Whether each ends after it begins, and before the next one of its day begins. */
function arePeriods(entries: readonly { weekday?: number; start: string; stop: string }[]): boolean {
  return entries.every((one, index) => {
    const others = entries.slice(index + 1).filter(({ weekday }) => weekday === one.weekday);
    return one.start <= one.stop && others.every((other) => one.stop < other.start || other.stop < one.start);
  });
}
