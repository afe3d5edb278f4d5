import { together } from "../in-words";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { flag, optionalReference, optionalText, resellerId, text } from "./fields";
import { chosenBy } from "./users-of";

/**
 * A sound set. Every patch clears `contract_default`, so that changes are written whole. Contract: ngcp, 9
 * (soundsets), 12, and the recordings.
 */
export const soundSet = collection({
  class: "SoundSet",
  name: "soundsets",
  noun: "sound set",
  summary:
    "Sounds that replace the system's own: subscribers and domains choose a set by its name, as the preference `sound_set`.",
  fields: {
    name: text("The name. The server does not keep it unique, but preferences go by it.", 127),
    resellerId,
    customerId: {
      ...optionalReference("The customer whose own it is: the id of a `ngcp.Customer`. Default: nobody's."),
      wire: "contract_id",
      filter: "customer_id",
    },
    description: optionalText("What it is for."),
    contractDefault: flag("Whether new subscribers of the customer have it. Default: false."),
    exposeToCustomer: flag("Whether customers may choose it. Default: false."),
    parentId: optionalReference(
      "The set that has the sounds which this one lacks: the id of a `ngcp.SoundSet`. Default: none.",
    ),
  },
  identity: ["resellerId", "customerId", "name"],
  filters: ["resellerId", "customerId", "name"],
  mayBeUnset: ["customerId"],
  ignoresCase: ["name"],
  alsoCalled: { customer_id: "customerId" },
  changedBy: "PUT",
  ends: "delete",

  async contents(api, { id, fields: { name, reseller_id = null } }) {
    const children = await counted(api, "soundsets", {}, "sound set", (set) => set.parent_id === Number(id));
    return together([
      await counted(api, "soundfiles", { set_id: id }, "sound file"),
      children && `a part in ${children}`,
      await chosenBy(api, ["sound_set"], name, reseller_id),
    ]);
  },
});
