import * as z from "zod";
import type { Item, JsonObject, JsonValue, NgcpClient, PatchOperation } from "../../clients/ngcp/client";
import { numbered } from "../in-words";
import { callForwardTime, withoutUnset } from "./call-forward";
import { type Change, collection } from "./collection";
import { destination, keywordOf, spellDestination } from "./destination";
import { type Field, flag, reference, text } from "./fields";

/** A number at the back end that may be absent. */
const numberThere = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);
const textThere = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : String(value)));

/** What every set has: a name within its subscriber. The server could move a set, but not what uses it. */
const owned = (names: string) => ({
  subscriberId: {
    ...reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource."),
    isImmutable: true,
  },
  name: text(`The name. Unique among the subscriber's ${names}.`),
});

const destinations: Field = {
  input: z
    .array(destination)
    .transform((list) => list.map((entry, at) => ({ ...entry, priority: entry.priority ?? at + 1 })))
    .describe(
      "Where calls go, the lowest priority first. One that has no priority gets its place in the list as such.",
    ),
  toWire: (list) => writeDestinations(list as Destination[]),
  fromWire(value, mentioned) {
    const spellings = Array.isArray(mentioned) ? mentioned : [];
    return destinationsThere.parse(value).map((entry, at) => ({
      destination: keywordOf(entry.destination) ?? spellDestination(entry, spellings[at]?.destination),
      timeout: entry.timeout,
      ...(entry.priority !== undefined && { priority: entry.priority }),
      ...(entry.announcement_id !== undefined && { announcementId: entry.announcement_id }),
    }));
  },
};
type Destination = z.output<typeof destination>;

function writeDestinations(list: readonly Destination[]): JsonValue {
  return list.map(({ announcementId, ...entry }) => ({
    ...entry,
    ...(announcementId !== undefined && { announcement_id: announcementId }),
  }));
}

const destinationsThere = z.array(
  z.object({
    destination: z.string(),
    simple_destination: z.string().optional(),
    timeout: z.coerce.number(),
    priority: numberThere,
    announcement_id: numberThere,
  }),
);

const timesThere = z.array(
  z.object({
    year: textThere,
    month: textThere,
    mday: textThere,
    wday: textThere,
    hour: textThere,
    minute: textThere,
  }),
);

/** A list of texts that the server keeps as objects with one key. */
function entries(key: string, description: string): Field {
  return {
    input: z.array(z.string().min(1)).describe(description),
    wire: `${key}s`,
    toWire: (list) => (list as string[]).map((entry) => ({ [key]: entry })),
    fromWire: (value) => (value as JsonObject[]).map((entry) => String(entry[key])),
  };
}

const mode = (description: string) =>
  ({
    input: z.enum(["whitelist", "blacklist"]).optional().describe(`${description} Default: whitelist.`),
    initial: "whitelist",
    cleared: "whitelist",
  }) satisfies Field;

/** Destinations of call forwards. Contract: ngcp, 9 (cfdestinationsets) and 12. */
export const callForwardDestinationSet = collection({
  class: "CallForwardDestinationSet",
  name: "cfdestinationsets",
  noun: "call forward destination set",
  summary: "Where calls of a subscriber can be forwarded to.",
  fields: { ...owned("destination sets"), destinations },
  identity: ["subscriberId", "name"],
  filters: ["subscriberId", "name"],
  ignoresCase: ["name"],
  ends: "delete",
  contents: (api, set) => mappingsWith(api, "destinationset_id", set),
  accompany: prioritise,
});

/** Times of call forwards. Contract: ngcp, 9 (cftimesets) and 12. */
export const callForwardTimeSet = collection({
  class: "CallForwardTimeSet",
  name: "cftimesets",
  noun: "call forward time set",
  summary: "When calls of a subscriber can be forwarded.",
  fields: {
    ...owned("time sets"),
    times: {
      input: z
        .array(callForwardTime)
        .describe("Periods; it holds in each of them. Of a period all parts that are given must hold."),
      fromWire: (value: JsonValue) => timesThere.parse(value).map(withoutUnset),
    },
  },
  identity: ["subscriberId", "name"],
  filters: ["subscriberId", "name"],
  ignoresCase: ["name"],
  ends: "delete",
  contents: (api, set) => mappingsWith(api, "timeset_id", set),
});

/** Callers that call forwards hold for. Contract: ngcp, 9 (cfsourcesets) and 12. */
export const callForwardSourceSet = collection({
  class: "CallForwardSourceSet",
  name: "cfsourcesets",
  noun: "call forward source set",
  summary: "Whose calls to a subscriber can be forwarded.",
  fields: {
    ...owned("source sets"),
    sources: entries("source", "Callers, with wildcards, as in `43123*`, or `anonymous`."),
    mode: mode("Whether these callers are meant or all others."),
    isRegex: flag("Whether callers are regular expressions. Default: false."),
  },
  identity: ["subscriberId", "name"],
  filters: ["subscriberId", "name"],
  ignoresCase: ["name"],
  ends: "delete",
  contents: (api, set) => mappingsWith(api, "sourceset_id", set),
});

/** Called numbers that call forwards hold for. Contract: ngcp, 9 (cfbnumbersets) and 12. */
export const callForwardBNumberSet = collection({
  class: "CallForwardBNumberSet",
  name: "cfbnumbersets",
  noun: "call forward B-number set",
  summary: "Calls to which numbers of a subscriber can be forwarded.",
  fields: {
    ...owned("B-number sets"),
    bNumbers: entries("bnumber", "Called numbers, with wildcards, as in `43123*`."),
    mode: mode("Whether these numbers are meant or all others."),
    isRegex: flag("Whether numbers are regular expressions. Default: false."),
  },
  identity: ["subscriberId", "name"],
  filters: ["subscriberId", "name"],
  ignoresCase: ["name"],
  ends: "delete",
  contents: (api, set) => mappingsWith(api, "bnumberset_id", set),
});

/** A destination that is there without a priority makes every patch fail that does not give it one (6). */
function prioritise({ fields, desired, changed }: Change): PatchOperation[] {
  const there = destinationsThere.parse(fields.destinations ?? []);
  if (changed.has("destinations") || there.every(({ priority }) => priority !== undefined)) return [];
  const value = writeDestinations(desired.destinations as Destination[]);
  return [{ op: "replace", path: "/destinations", value }];
}

/**
 * The call forwards that would go with a set, without a word from the server (the notes on its recordings). Before
 * release 26 only those of the set's own subscriber can be told.
 */
async function mappingsWith(
  api: NgcpClient,
  field: string,
  { id, fields: set }: Item,
): Promise<string | undefined> {
  const owner = set.subscriber_id;
  if (owner === undefined || owner === null) return undefined;
  const mappings = await api.get("cfmappings", String(owner), {
    subject: "subscriber's call forward mappings",
  });
  const all = Object.values(mappings?.fields ?? {}).flatMap((list) => (Array.isArray(list) ? list : []));
  const own = all.filter((mapping) => String((mapping as JsonObject)[field]) === id).length;
  const used = Math.max(own, Number(set.usage_count ?? 0));
  return numbered(used, "call forward");
}
