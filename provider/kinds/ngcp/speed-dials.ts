import * as z from "zod";
import type { Item, JsonObject, JsonValue, NgcpClient } from "../../clients/ngcp/client";
import { destinationAddress, spellDestination } from "./destination";
import type { Field } from "./fields";
import { settings } from "./settings-kind";

const ADDRESS = "A number or user of the subscriber's domain, or a SIP address.";

/** Where the keys of a menu or of a dial plan lead to: each slot once, in any order. */
function slots(slot: z.ZodType<string>, description: string): Field {
  return {
    input: z
      .array(z.strictObject({ slot, destination: destinationAddress.describe(ADDRESS) }))
      .refine((entries) => new Set(entries.map((entry) => entry.slot)).size === entries.length, {
        error: "expected each slot once",
      })
      .transform((entries) => [...entries].sort((one, other) => (one.slot < other.slot ? -1 : 1)))
      .optional()
      .describe(description),
    cleared: [],
    fromWire: readSlots,
  };
}

function readSlots(value: JsonValue, mentioned: unknown) {
  const entries = slotsThere.parse(value);
  const spellings = Array.isArray(mentioned) ? mentioned : [];
  if (entries.length === 0 && mentioned === undefined) return undefined;
  return entries.map(({ slot, ...entry }) => {
    const spelling = spellings.find((one) => String(one?.slot) === slot)?.destination;
    return { slot, destination: spellDestination(entry, spelling) };
  });
}

const slotsThere = z.array(
  z.object({
    slot: z.union([z.string(), z.number()]).transform(String),
    destination: z.string(),
    simple_destination: z.string().optional(),
  }),
);

/** The server completes a name with the subscriber's domain and does not show which names it has completed. */
function completeIn(list: string) {
  return async (api: NgcpClient, item: Item): Promise<Item> => {
    const entries = item.fields[list];
    if (!Array.isArray(entries) || entries.length === 0) return item;
    const domain = (await api.get("subscribers", item.id, { subject: "subscriber" }))?.fields.domain;
    const own = `@${domain}`;
    const simple = (entries as JsonObject[]).map((entry) => {
      const address = String(entry.destination);
      if (!address.startsWith("sip:") || !address.endsWith(own)) return entry;
      return { ...entry, simple_destination: address.slice("sip:".length, -own.length) };
    });
    return { ...item, fields: { ...item.fields, [list]: simple } };
  };
}

/** Speed dials. Contract: ngcp, 9 (speeddials) and 12. */
export const speedDials = settings({
  class: "SpeedDials",
  name: "speeddials",
  noun: "speed dials",
  summary: "What a subscriber reaches by a short code.",
  fields: {
    speedDials: {
      ...slots(
        z.string().regex(/^\S+$/, "expected a code such as *1").describe("The code, as in `*1`."),
        "All its short codes, in any order; the server's configuration says which there may be, usually `*0` to `*9`.",
      ),
      wire: "speeddials",
    },
  },
  onlySet: { nonempty: true },
  complete: completeIn("speeddials"),
});

/** The menu of a subscriber's auto attendant. Contract: ngcp, 9 (autoattendants) and 12. */
export const autoAttendant = settings({
  class: "AutoAttendant",
  name: "autoattendants",
  noun: "auto attendant",
  summary: "Where callers of a subscriber's auto attendant get by the key that they press.",
  fields: {
    slots: slots(
      z
        .union([z.string(), z.number()])
        .transform(String)
        .pipe(z.string().regex(/^(\d|default)$/, "expected a key from 0 to 9, or default"))
        .describe("The key, `0` to `9`, or `default` for callers that press none."),
      "All keys that lead somewhere, in any order.",
    ),
  },
  complete: completeIn("slots"),
});
