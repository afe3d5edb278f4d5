import * as z from "zod";
import { together } from "../in-words";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { flag, optionalReference, optionalText, resellerId, text } from "./fields";
import { chosenBy } from "./users-of";

/** A level of what may be called. Contract: ngcp, 7, 9 (ncoslevels) and 12. */
export const ncosLevel = collection({
  class: "NcosLevel",
  name: "ncoslevels",
  noun: "NCOS level",
  summary:
    "Which numbers may be called, by the preference `ncos`: those that its patterns match, or all others. Whoever has the level loses it when it is removed.",
  fields: {
    resellerId,
    level: text("The name, which preferences refer to. Unique within the reseller.", 127),
    mode: {
      input: z
        .enum(["whitelist", "blacklist"])
        .describe(
          "What the patterns say: `whitelist` allows what they match and nothing else, `blacklist` blocks it.",
        ),
    },
    description: optionalText("What it is for."),
    localAc: flag("Whether calls within the caller's own area code are looked at, too. Default: false."),
    intraPbx: flag("Whether calls within the same customer's PBX are looked at, too. Default: false."),
    timeSetId: optionalReference(
      "When it is in force: the id of a `ngcp.TimeSet` of the same reseller. Default: always.",
    ),
    timeSetInvert: flag("Whether it is in force outside of the time set instead. Default: false."),
    exposeToCustomer: flag("Whether customers see it and may choose it themselves. Default: false."),
  },
  identity: ["resellerId", "level"],
  filters: ["resellerId", "level"],
  ignoresCase: ["level"],
  ends: "delete",

  async contents(api, { id, fields: { level, reseller_id = null } }) {
    return together([
      await counted(api, "ncospatterns", { ncos_level_id: id }, "pattern"),
      await counted(api, "ncoslnpcarriers", { ncos_level_id: id }, "LNP carrier"),
      await chosenBy(api, ["ncos", "adm_ncos", "adm_cf_ncos"], level, reseller_id),
    ]);
  },
});
