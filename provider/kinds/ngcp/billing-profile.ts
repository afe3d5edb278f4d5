import { z } from "zod";
import type { JsonValue } from "../../clients/ngcp/client";
import { collection } from "./collection-kind";
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

/** A column that is a number and never null. */
function amount(description: string) {
  return { input: z.number().optional().describe(description), cleared: 0 } satisfies Field;
}

const peaktimeWeekdays: Field = {
  input: z
    .array(
      z.strictObject({
        weekday: z.number().int().min(0).max(6),
        start: timeOfDay.optional(),
        stop: timeOfDay.optional(),
      }),
    )
    .transform((entries) => [...entries].sort(byWeekday))
    .optional()
    .describe("Peak times by weekday, from 0 (Monday) to 6, as times of the day: `start`, `stop`."),
  cleared: [],
  fromWire: readPeaktimes,
};

const peaktimeSpecial: Field = {
  input: z
    .array(z.strictObject({ start: moment, stop: moment }))
    .optional()
    .describe("Peak times at certain moments, as in `2030-01-01 00:00:00`: `start`, `stop`."),
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
});

/** A time that is not set is null in an answer. */
function readPeaktimes(value: JsonValue, mentioned: unknown): unknown {
  return readList(value, mentioned)?.map((entry) => {
    const set = Object.entries(entry ?? {}).filter(([, part]) => part !== null);
    return Object.fromEntries(set);
  });
}

type PeakTime = { weekday: number; start?: string };

function byWeekday(one: PeakTime, other: PeakTime): number {
  return one.weekday - other.weekday || (one.start ?? "").localeCompare(other.start ?? "");
}
