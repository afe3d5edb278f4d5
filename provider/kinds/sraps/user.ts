import { collectionKind } from "./collection-kind";

/** A user of the portal. Contract: snom-and-ispcrm, 1.5 (U1). */
export const user = collectionKind({
  class: "User",
  collection: "users",
  subject: "user",
  summary: "A person who may sign in at SRAPS.",
  key: "The fields that tell this user from all others, by their names in the API, such as the e-mail address.",
});
