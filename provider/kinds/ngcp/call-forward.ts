import * as z from "zod";
import type { JsonObject, JsonValue } from "../../clients/ngcp/client";
import { destination, spellDestination } from "./destination";

const period = (what: string, least = 0, most = 9999) =>
  z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d+(-\d+)?$/, "expected a number, or a range such as 8-17"))
    .refine(
      (range) => range.split("-").every((end) => Number(end) >= least && Number(end) <= most),
      `expected numbers from ${least} to ${most}`,
    )
    .optional()
    .describe(what);

/** A period; all parts that are given must hold. */
export const callForwardTime = z
  .strictObject({
    year: period("Years, as in `2026` or `2026-2028`."),
    month: period("Months, `1` to `12`.", 1, 12),
    mday: period("Days of the month, `1` to `31`.", 1, 31),
    wday: period("Days of the week, `1` (Sunday) to `7`.", 1, 7),
    hour: period("Hours, `0` to `23`.", 0, 23),
    minute: period("Minutes, `0` to `59`.", 0, 59),
  })
  .meta({ id: "CallForwardTime", description: "A period: all parts that are given must hold." });

const mode = z.enum(["whitelist", "blacklist"]).default("whitelist");

/** Where calls of one type go, and when. */
const callForward = z.strictObject({
  destinations: z
    .array(destination)
    .describe("Where calls go, one after the other. An empty list keeps this type of call forward off."),
  times: z.array(callForwardTime).default([]).describe("When it holds. Default: always."),
  sources: z
    .array(z.string().min(1))
    .default([])
    .describe("Callers that it holds for, with wildcards. Default: all."),
  sourcesMode: mode.describe("Whether it holds for these callers or for all others. Default: whitelist."),
  sourcesIsRegex: z
    .boolean()
    .default(false)
    .describe("Whether callers are regular expressions. Default: false."),
  bNumbers: z
    .array(z.string().min(1))
    .default([])
    .describe("Called numbers that it holds for, with wildcards. Default: all."),
  bNumbersMode: mode.describe("Whether it holds for these numbers or for all others. Default: whitelist."),
  bNumbersIsRegex: z
    .boolean()
    .default(false)
    .describe("Whether called numbers are regular expressions. Default: false."),
});

const ringTimeout = z
  .number()
  .int()
  .min(1)
  .optional()
  .describe("After how many seconds of ringing calls go there. Default: what is set.");

export const callForwardInput = callForward
  .meta({ id: "CallForward", description: "Where calls of one type go, and when." })
  .transform(withoutEmpty)
  .optional();
export const timedCallForwardInput = callForward
  .extend({ ringTimeout })
  .meta({ id: "TimedCallForward", description: "Where calls go that are not answered in time, and when." })
  .transform(withoutEmpty)
  .optional();

type Declared = z.output<typeof callForward> & { ringTimeout?: number };
export type CallForward = Pick<Declared, "destinations"> & Partial<Declared>;

/** Without what says nothing, so that little is recorded: empty lists, and how they are read. */
function withoutEmpty({
  destinations,
  times,
  sources,
  sourcesMode,
  sourcesIsRegex,
  bNumbers,
  bNumbersMode,
  bNumbersIsRegex,
  ...rest
}: Declared): CallForward {
  return {
    ...rest,
    destinations,
    ...(times.length > 0 && { times }),
    ...(sources.length > 0 && { sources, sourcesMode, sourcesIsRegex }),
    ...(bNumbers.length > 0 && { bNumbers, bNumbersMode, bNumbersIsRegex }),
  };
}

/** The call forward as the server takes it. With sources it fails unless both of their fields are sent (8). */
export function writeCallForward(declared: CallForward | undefined): JsonObject {
  if (declared === undefined || declared.destinations.length === 0) return {};
  const { destinations, times, sources, bNumbers } = declared;
  return {
    destinations: destinations.map(({ announcementId, ...rest }) => ({
      ...rest,
      ...(announcementId !== undefined && { announcement_id: announcementId }),
    })) as JsonValue,
    ...(times && { times: times as JsonValue }),
    ...(sources && {
      sources: sources.map((source) => ({ source })),
      sources_mode: declared.sourcesMode ?? "whitelist",
      sources_is_regex: declared.sourcesIsRegex ?? false,
    }),
    ...(bNumbers && {
      bnumbers: bNumbers.map((bnumber) => ({ bnumber })),
      bnumbers_mode: declared.bNumbersMode ?? "whitelist",
      bnumbers_is_regex: declared.bNumbersIsRegex ?? false,
    }),
    ...(declared.ringTimeout !== undefined && { ringtimeout: declared.ringTimeout }),
  };
}

const flag = z.union([z.boolean(), z.number()]).nullish().transform(Boolean);
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);
const part = optional(z.union([z.string(), z.number()]).transform(String));
const modeThere = z
  .enum(["whitelist", "blacklist"])
  .nullish()
  .transform((value) => value ?? "whitelist");

const there = z.object({
  destinations: z
    .array(
      z.object({
        destination: z.string(),
        simple_destination: optional(z.string()),
        timeout: z.coerce.number(),
        priority: optional(z.number()),
        announcement_id: optional(z.number()),
      }),
    )
    .default([]),
  times: optional(
    z.array(z.object({ year: part, month: part, mday: part, wday: part, hour: part, minute: part })),
  ),
  sources: optional(z.array(z.object({ source: z.string() }))),
  sources_mode: modeThere,
  sources_is_regex: flag,
  bnumbers: optional(z.array(z.object({ bnumber: z.string() }))),
  bnumbers_mode: modeThere,
  bnumbers_is_regex: flag,
  ringtimeout: optional(z.coerce.number()),
});

/** The call forward that an answer shows; `undefined` when there is none and none is mentioned. */
export function readCallForward(
  value: JsonValue | undefined,
  mentioned: CallForward | undefined,
): CallForward | undefined {
  const found = there.parse(value ?? {});
  if (found.destinations.length === 0) return mentioned?.destinations.length === 0 ? mentioned : undefined;
  const knowsRingTimeout = mentioned === undefined || mentioned.ringTimeout !== undefined;
  return withoutEmpty({
    destinations: found.destinations.map((entry, index) => ({
      destination: spellDestination(entry, mentioned?.destinations[index]?.destination),
      timeout: entry.timeout,
      ...(entry.priority !== undefined && { priority: entry.priority }),
      ...(entry.announcement_id !== undefined && { announcementId: entry.announcement_id }),
    })),
    times: (found.times ?? []).map(withoutUnset),
    sources: (found.sources ?? []).map(({ source }) => source),
    sourcesMode: found.sources_mode,
    sourcesIsRegex: found.sources_is_regex,
    bNumbers: (found.bnumbers ?? []).map(({ bnumber }) => bnumber),
    bNumbersMode: found.bnumbers_mode,
    bNumbersIsRegex: found.bnumbers_is_regex,
    ...(knowsRingTimeout && found.ringtimeout !== undefined && { ringTimeout: found.ringtimeout }),
  });
}

/** A period without the parts that an answer has as null. */
export function withoutUnset<Part extends object>(entry: Part): Part {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Part;
}
