import { collection } from "./collection";
import { counted } from "./collection-search";
import { optionalText, reference } from "./fields";

/** An LNP carrier of an NCOS level. Contract: ngcp-exchanges, 21 (ncoslnpcarriers). */
export const ncosLnpCarrier = collection({
  class: "NcosLnpCarrier",
  name: "ncoslnpcarriers",
  noun: "LNP carrier of an NCOS level",
  summary: "A carrier whose ported numbers an NCOS level is about.",
  fields: {
    ncosLevelId: reference("The level: the id of a `ngcp.NcosLevel`."),
    carrierId: reference("The carrier: the id of a `ngcp.LnpCarrier`. Once within the level."),
    description: optionalText("What it is for."),
  },
  identity: ["ncosLevelId", "carrierId"],
  filters: ["ncosLevelId", "carrierId"],
  ends: "delete",
  contents: (api, { id }) => counted(api, "ncoslnppatterns", { ncos_lnp_list_id: id }, "pattern"),
  alsoCalled: { lnp_provider: "carrierId", lnp_provider_id: "carrierId" },
});
