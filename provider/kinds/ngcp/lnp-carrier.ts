import { collection } from "./collection";
import { counted } from "./collection-search";
import { flag, text } from "./fields";

/** A carrier that numbers are ported to. Contract: ngcp-exchanges, 21 (lnpcarriers). */
export const lnpCarrier = collection({
  class: "LnpCarrier",
  name: "lnpcarriers",
  noun: "LNP carrier",
  summary:
    "A carrier that numbers are ported to (local number portability). Only administrators may have it.",
  fields: {
    name: text("The name. Unique on the platform.", 127),
    prefix: text("The routing prefix of the carrier, as in `D001`.", 31),
    authoritative: flag(
      "Whether a call to one of its numbers that no subscriber of the platform has is refused with 404. Default: false.",
    ),
    skipRewrite: flag("Whether rewrite rules for `lnp` are left out after a lookup. Default: false."),
  },
  identity: ["name"],
  filters: ["name", "prefix"],
  ignoresCase: ["name"],
  ends: "delete",

  contents: async (api, { id }) => {
    const levels = await counted(api, "ncoslnpcarriers", { carrier_id: id }, "NCOS level");
    return levels && `a part in ${levels}`;
  },
  usedBy: (api, id) => counted(api, "lnpnumbers", { carrier_id: id }, "ported number"),
});
