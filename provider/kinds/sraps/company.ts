import { numbered, together } from "../in-words";
import { forceDestroyInput } from "../kind";
import { collectionKind } from "./collection-kind";
import { parseCompanyPath } from "./ids";

const collection = collectionKind({
  class: "Company",
  collection: "companies",
  subject: "company",
  summary: "An end user's company, under a reseller's account.",
  key: "The fields that tell this company from all others, by their names in the API, such as the name.",
});

/** An end user's company under a reseller. Contract: snom-and-ispcrm, 1.1 (S2:28) and 1.5 (C2). */
export const company: typeof collection = {
  ...collection,
  inputs: collection.inputs.extend({ forceDestroy: forceDestroyInput }),

  /** Whether SRAPS refuses to remove a company that has phones, or removes them with it, is not known. */
  async contents(api, { id }) {
    const { item } = parseCompanyPath(id, "company");
    let phones = 0;
    for await (const _phone of api.endpoints.list(item)) phones += 1;
    let profiles = 0;
    for await (const _profile of api.profiles.list(item)) profiles += 1;
    return together([numbered(phones, "phone"), numbered(profiles, "profile")]);
  },
};
