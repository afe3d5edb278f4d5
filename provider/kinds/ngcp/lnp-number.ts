import * as z from "zod";
import { collection } from "./collection";
import { optionalText, reference } from "./fields";
import { day } from "./moment";

/** A ported number. The server keeps days, whatever time is sent. Contract: ngcp-exchanges, 21 (lnpnumbers). */
export const lnpNumber = collection({
  class: "LnpNumber",
  name: "lnpnumbers",
  noun: "ported number",
  summary: "A number that was ported to another carrier. Only administrators may have it.",
  fields: {
    carrierId: reference("The carrier: the id of a `ngcp.LnpCarrier`."),
    number: {
      input: z
        .string()
        .regex(/^\d{1,31}$/, "expected a number of digits alone, as in 4319999")
        .describe("The number: country code, area code and subscriber number as digits, as in `4319999`."),
    },
    routingNumber: optionalText("The number that replaces it in routing. Default: none.", 31),
    start: {
      input: day.optional().describe("The first day, as in `2030-01-01`. Default: it is ported already."),
    },
    end: { input: day.optional().describe("The last day, as in `2031-01-01`. Default: it stays ported.") },
    type: optionalText("A tag for call records, of letters, digits, `_` and `-`.", 31),
  },
  identity: ["carrierId", "number"],
  filters: ["carrierId", "number"],
  ends: "delete",
  alsoCalled: { lnp_provider: "carrierId", lnp_provider_id: "carrierId" },
});
