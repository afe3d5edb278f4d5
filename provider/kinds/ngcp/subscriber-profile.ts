import * as z from "zod";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { flag, readList, reference, text } from "./fields";
import { choiceOf } from "./users-of";

/** A subscriber profile. Contract: ngcp, 9 (subscriberprofiles) and 12. */
export const subscriberProfile = collection({
  class: "SubscriberProfile",
  name: "subscriberprofiles",
  noun: "subscriber profile",
  summary: "Which preferences subscribers may change themselves.",
  fields: {
    profileSetId: reference("The set: the id of a `ngcp.SubscriberProfileSet`."),
    name: text("The name. Unique within the set."),
    description: text("What it is for."),
    setDefault: flag("Whether it is its set's default. The first one of a set is."),
    attributes: {
      input: z
        .array(z.string().min(1))
        .transform((names) => [...new Set(names)].sort())
        .optional()
        .describe("Names of preferences that subscribers may change, in any order."),
      cleared: [],
      fromWire: readList,
    },
  },
  identity: ["profileSetId", "name"],
  ignoresCase: ["name"],
  filters: ["profileSetId", "name"],
  ends: "delete",
  contents: async (api, { id }) =>
    choiceOf(await counted(api, "subscribers", { profile_id: id }, "subscriber")),
});
