import { z } from "zod";
import { collection, counted } from "./collection-kind";
import { type Field, readList, resellerId, text } from "./fields";
import { moment } from "./moment";

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
    start: moment,
    end: moment,
    freq: z.enum(["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"]).optional(),
    interval: whole.optional(),
    until: moment.optional(),
    count: whole.optional(),
    byDay: days.optional(),
    byMonthDay: numbers.optional(),
    byMonth: numbers.optional(),
    byYearDay: numbers.optional(),
    byWeekNo: numbers.optional(),
    byHour: numbers.optional(),
    byMinute: numbers.optional(),
    bySecond: numbers.optional(),
    bySetPos: numbers.optional(),
    comment: z.string().min(1).optional(),
  })
  .refine(({ until, count }) => until === undefined || count === undefined, {
    path: ["count"],
    error: "expected either until or count",
  });

const inputNames = Object.keys(time.shape);

/** Times as iCalendar describes events (RFC 5545); the server writes the names in lower case. */
const times = {
  input: z
    .array(time)
    .optional()
    .describe(
      "When, as iCalendar describes events: `start` and `end` of the first one, as in `2030-01-07 08:00:00`, and how it comes again: `freq`, `interval`, `until` or `count`, `byDay` and its like. An empty list, as is the default, is never.",
    ),
  cleared: [],
  toWire: (list: unknown) => (list as Record<string, string | number>[]).map(withLowerCaseNames),
  fromWire: (value, mentioned) =>
    readList(value, mentioned)?.map((one) => {
      const shown = Object.entries(one as Record<string, unknown>);
      const known = inputNames.map((name) => [name, shown.find(([key]) => key === name.toLowerCase())?.[1]]);
      return Object.fromEntries(known.filter(([, found]) => found !== undefined && found !== null));
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
  ignoresCase: ["name"],
  ends: "delete",

  async usedBy(api, id) {
    const found = [
      await counted(api, "ncoslevels", { time_set_id: id }, "NCOS level"),
      // Only administrators see them.
      await counted(api, "peeringgroups", { time_set_id: id }, "peering group").catch(() => undefined),
    ].filter((part) => part !== undefined);
    return found.length === 0 ? undefined : found.join(" and ");
  },
});

function withLowerCaseNames(one: Record<string, string | number>) {
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name.toLowerCase(), value]));
}
