import * as z from "zod";
import { together } from "../in-words";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { type Field, readList, resellerId, text } from "./fields";
import { moment } from "./moment";
import { ifSeen } from "./users-of";

const whole = z.number().int().min(1);
/** A list of whole numbers, as iCalendar writes it. */
const numbers = z
  .union([z.string(), z.number()])
  .transform((list) => String(list).replace(/\s/g, ""))
  .pipe(z.string().regex(/^[+-]?\d+(,[+-]?\d+)*$/, "expected numbers with commas in between, as in 1,15"));
const days = z
  .string()
  .transform((list) => list.replace(/\s/g, "").toUpperCase())
  .pipe(
    z
      .string()
      .regex(
        /^([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU))*$/,
        "expected days with commas in between, as in MO,TU or 1FR",
      ),
  );

const time = z
  .strictObject({
    start: moment.describe("When it begins for the first time, as in `2030-01-07 08:00:00`."),
    end: moment.describe("When it ends for the first time. What it comes again is as long."),
    freq: z
      .enum(["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"])
      .optional()
      .describe("How often it comes again. Default: it does not."),
    interval: whole.optional().describe("Every how many of these periods. Default: 1."),
    until: moment.optional().describe("When it comes for the last time. Default: it goes on."),
    count: whole.optional().describe("How many times it comes, instead of `until`."),
    byDay: days
      .optional()
      .describe("On which days of the week, as in `MO,TU`, or `1FR` for a month's first Friday."),
    byMonthDay: numbers
      .optional()
      .describe("On which days of the month, as in `1,-1` for the first and the last."),
    byMonth: numbers.optional().describe("In which months, `1` to `12`."),
    byYearDay: numbers.optional().describe("On which days of the year, `1` to `366`."),
    byWeekNo: numbers.optional().describe("In which weeks of the year, `1` to `53`."),
    byHour: numbers.optional().describe("At which hours, `0` to `23`."),
    byMinute: numbers.optional().describe("At which minutes, `0` to `59`."),
    bySecond: numbers.optional().describe("At which seconds, `0` to `59`."),
    bySetPos: numbers.optional().describe("Which of the times within a period, `1` for the first."),
    comment: z.string().trim().min(1).optional().describe("What it is."),
  })
  .refine(({ until, count }) => until === undefined || count === undefined, {
    path: ["count"],
    error: "expected either until or count",
  })
  .meta({ id: "TimeSetEvent", description: "An event as iCalendar describes it (RFC 5545)." });

const inputNames = Object.keys(time.shape);

/** Times as iCalendar describes events (RFC 5545); the server writes the names in lower case. */
const times = {
  input: z.array(time).optional().describe("When it is. Default: never."),
  cleared: [],
  toWire: (list: unknown) => (list as Record<string, string | number>[]).map(withLowerCaseNames),
  fromWire: (value, mentioned) =>
    readList(value, mentioned)?.map((one) => {
      const there = one as Readonly<Record<string, unknown>>;
      const known = inputNames.map((name) => [name, there[name.toLowerCase()] ?? undefined]);
      return Object.fromEntries(known.filter(([, found]) => found !== undefined));
    }),
} satisfies Field;

/** A set of times. Contract: ngcp, 3, 6, 9 (timesets) and ngcp-exchanges, 24. */
export const timeSet = collection({
  class: "TimeSet",
  name: "timesets",
  noun: "time set",
  summary: "Times, such as office hours, for which NCOS levels or peering groups are in force.",
  fields: {
    name: text("The name. Unique on the platform.", 127),
    resellerId,
    times,
  },
  identity: ["name"],
  filters: ["resellerId", "name"],
  ignoresCase: ["name"],
  ends: "delete",

  async usedBy(api, id) {
    return together([
      await counted(api, "ncoslevels", { time_set_id: id }, "NCOS level"),
      await ifSeen(counted(api, "peeringgroups", { time_set_id: id }, "peering group")),
    ]);
  },
});

function withLowerCaseNames(one: Record<string, string | number>) {
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name.toLowerCase(), value]));
}
