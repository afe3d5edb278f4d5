import { collection } from "./collection";
import { optionalText, reference, text } from "./fields";

/** A pattern of an LNP carrier of an NCOS level. Contract: ngcp-exchanges, 21 (ncoslnppatterns). */
export const ncosLnpPattern = collection({
  class: "NcosLnpPattern",
  name: "ncoslnppatterns",
  noun: "LNP pattern of an NCOS level",
  summary: "Of the numbers ported to a carrier, those that an NCOS level is about.",
  fields: {
    ncosLnpCarrierId: {
      ...reference("The carrier of the level: the id of a `ngcp.NcosLnpCarrier`."),
      wire: "ncos_lnp_list_id",
    },
    pattern: text(
      "A regular expression (PCRE) over the called number, as in `^439`. Unique within the carrier of the level.",
    ),
    description: optionalText("What it matches."),
  },
  identity: ["ncosLnpCarrierId", "pattern"],
  filters: ["ncosLnpCarrierId"],
  ends: "delete",
});
