import { collection } from "./collection";
import { contactFields } from "./contact-fields";

/** A system contact. Contract: ngcp, 9 (systemcontacts) and 12. */
export const systemContact = collection({
  class: "SystemContact",
  name: "systemcontacts",
  noun: "system contact",
  summary: "Whom contracts of resellers and of peerings are with. Only administrators may have it.",
  fields: contactFields,
  identity: [],
  isMarked: true,
  narrowedBy: ["email"],
  filters: ["email"],
  nameOf: ({ email }) => String(email),
  ends: "delete",
});
