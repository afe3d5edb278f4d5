import { collectionKind } from "./collection-kind";

/** An end user's company under a reseller. Contract: snom-and-ispcrm, 1.1 (S2:28) and 1.5 (C2). */
export const company = collectionKind({
  class: "Company",
  collection: "companies",
  subject: "company",
  summary: "An end user's company, under a reseller's account.",
  key: "The fields that tell this company from all others, by their names in the API, such as the name.",
});
