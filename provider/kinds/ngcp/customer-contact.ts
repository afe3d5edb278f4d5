import { collection } from "./collection";
import { contactFields } from "./contact-fields";
import { resellerId } from "./fields";

/** A customer's contact. Contract: ngcp, 9 (customercontacts) and 12. */
export const customerContact = collection({
  class: "CustomerContact",
  name: "customercontacts",
  noun: "customer contact",
  summary: "The person or company that a customer is with: name, address and e-mail.",
  fields: { ...contactFields, resellerId },
  identity: [],
  isMarked: true,
  narrowedBy: ["email", "resellerId"],
  filters: ["email", "resellerId"],
  nameOf: ({ email }) => String(email),
  ends: "delete",
});
