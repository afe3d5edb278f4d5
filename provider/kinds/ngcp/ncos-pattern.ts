import { collection } from "./collection";
import { optionalText, reference, text } from "./fields";

/** A pattern of an NCOS level. Contract: ngcp, 9 (ncospatterns) and 12. */
export const ncosPattern = collection({
  class: "NcosPattern",
  name: "ncospatterns",
  noun: "NCOS pattern",
  summary: "Numbers that an NCOS level is about.",
  fields: {
    ncosLevelId: reference("The level: the id of a `ngcp.NcosLevel`."),
    pattern: text(
      "A regular expression (PCRE) over the called number, as in `^439`. Unique within the level.",
    ),
    description: optionalText("What it matches."),
  },
  identity: ["ncosLevelId", "pattern"],
  filters: ["ncosLevelId"],
  ends: "delete",
});
