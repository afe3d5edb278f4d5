import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { type Field, optionalReference, readList, reference } from "./fields";
import { settings } from "./settings-kind";

const mapping = z
  .strictObject({
    destinationSetId: reference("Where calls go: the id of a `ngcp.CallForwardDestinationSet`.").input,
    timeSetId: optionalReference("When: the id of a `ngcp.CallForwardTimeSet`. Default: always.").input,
    sourceSetId: optionalReference("For whose calls: the id of a `ngcp.CallForwardSourceSet`. Default: all.")
      .input,
    bNumberSetId: optionalReference(
      "For calls to which numbers: the id of a `ngcp.CallForwardBNumberSet`. Default: all.",
    ).input,
    enabled: z.boolean().default(true).describe("Whether it is on. Default: true."),
    useRedirection: z
      .boolean()
      .default(false)
      .describe(
        "Of calls from the telephone network: whether they are redirected (302) instead of forwarded. Default: false.",
      ),
  })
  .meta({
    id: "CallForwardMapping",
    description: "Where calls of one type go, when, and for whose calls, by the sets that say so.",
  });
type Mapping = z.output<typeof mapping>;

const numberThere = z.number().nullish();
const there = z.object({
  destinationset_id: z.number(),
  timeset_id: numberThere,
  sourceset_id: numberThere,
  bnumberset_id: numberThere,
  enabled: z.boolean().default(true),
  use_redirection: z.boolean().default(false),
});

/** The server keeps no order among the mappings of a type. */
function mappings(description: string): Field {
  return {
    input: z
      .array(mapping)
      .transform((list) => sorted(list))
      .optional()
      .describe(description),
    cleared: [],
    toWire: (list) => (list as Mapping[]).map(writeMapping),
    fromWire: (value, mentioned) =>
      readList(value, mentioned)?.map((entry) => readMapping(there.parse(entry))),
  };
}

function sorted(list: readonly Mapping[]): Mapping[] {
  const distinct = list.filter((one, at) => list.findIndex((other) => isDeepStrictEqual(one, other)) === at);
  return distinct.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function sortKey(one: Mapping): string {
  const ids = [one.destinationSetId, one.timeSetId, one.sourceSetId, one.bNumberSetId];
  return [...ids.map((id = "") => id.padStart(12, "0")), one.enabled, one.useRedirection].join();
}

function writeMapping(one: Mapping): JsonObject {
  return {
    destinationset_id: Number(one.destinationSetId),
    ...(one.timeSetId !== undefined && { timeset_id: Number(one.timeSetId) }),
    ...(one.sourceSetId !== undefined && { sourceset_id: Number(one.sourceSetId) }),
    ...(one.bNumberSetId !== undefined && { bnumberset_id: Number(one.bNumberSetId) }),
    enabled: one.enabled,
    use_redirection: one.useRedirection,
  };
}

function readMapping(one: z.output<typeof there>): Mapping {
  const { timeset_id: time, sourceset_id: source, bnumberset_id: bNumber } = one;
  return {
    destinationSetId: String(one.destinationset_id),
    ...(typeof time === "number" && { timeSetId: String(time) }),
    ...(typeof source === "number" && { sourceSetId: String(source) }),
    ...(typeof bNumber === "number" && { bNumberSetId: String(bNumber) }),
    enabled: one.enabled,
    useRedirection: one.use_redirection,
  };
}

/**
 * Call forwards put together from sets: several of a type, each at its times, for its callers and called numbers.
 * What is set here and in `ngcp.CallForwards` of the same subscriber is the same, seen in two ways: use one of them.
 * Contract: ngcp, 9 (cfmappings) and 12.
 */
export const callForwardMappings = settings({
  class: "CallForwardMappings",
  name: "cfmappings",
  noun: "call forward mappings",
  summary:
    "Which sets a subscriber's call forwards are put together from. Of one subscriber use these or `ngcp.CallForwards`, not both.",
  fields: {
    unconditional: { ...mappings("For all calls (`cfu`), in any order."), wire: "cfu" },
    busy: { ...mappings("For calls while it is busy (`cfb`), in any order."), wire: "cfb" },
    noAnswer: { ...mappings("For calls that are not answered in time (`cft`), in any order."), wire: "cft" },
    unavailable: {
      ...mappings("For calls while no phone of it is registered (`cfna`), in any order."),
      wire: "cfna",
    },
    sms: { ...mappings("For short messages (`cfs`), in any order."), wire: "cfs" },
    response: {
      ...mappings("For calls that end with certain response codes (`cfr`), in any order."),
      wire: "cfr",
    },
    override: { ...mappings("Before any other call forward (`cfo`), in any order."), wire: "cfo" },
    ringTimeout: {
      input: z
        .number()
        .int()
        .min(1)
        .optional()
        .describe(
          "After how many seconds of ringing those for calls without an answer hold. The server keeps it as long as there are any.",
        ),
      wire: "cft_ringtimeout",
    },
  },
});
