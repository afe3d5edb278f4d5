import { collection, counted } from "./collection-kind";
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
    prefix: text("The routing prefix that is put before a ported number, as in `D001`.", 31),
    authoritative: flag("Whether the platform itself answers for the carrier's numbers. Default: false."),
    skipRewrite: flag("Whether the number is left as it is, without the prefix's rewriting. Default: false."),
  },
  identity: ["name"],
  ignoresCase: ["name"],
  ends: "delete",

  async usedBy(api, id) {
    const found = [
      await counted(api, "lnpnumbers", { carrier_id: id }, "ported number"),
      await counted(api, "ncoslnpcarriers", { carrier_id: id }, "NCOS level"),
    ].filter((part) => part !== undefined);
    return found.length === 0 ? undefined : found.join(" and ");
  },
});
