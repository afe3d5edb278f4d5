import * as z from "zod";
import { collection } from "./collection";
import { counted } from "./collection-search";
import { resellerId } from "./fields";

/** A SIP domain. Contract: ngcp, 9 (domains) and 12. The server compares names without regard to case. */
export const domain = collection({
  class: "Domain",
  name: "domains",
  noun: "domain",
  summary: "A SIP domain that subscribers are in. It cannot be changed.",
  fields: {
    domain: {
      input: z
        .string()
        .toLowerCase()
        .regex(/^[^\s/]{1,127}$/, "expected a domain name")
        .describe("The name, in lower case. Unique on the platform. A change replaces the resource."),
      isImmutable: true,
    },
    resellerId,
  },
  identity: ["domain"],
  ignoresCase: ["domain"],
  keyText: {
    format: "the domain's name",
    parse: (text) => (/^\d+$/.test(text) ? undefined : { domain: text.toLowerCase() }),
  },
  filters: ["resellerId", "domain"],
  ends: "delete",
  irreversible: "NGCP deletes a domain with every subscriber in it.",

  async explain(_api, _desired, error) {
    if (error.kind !== "conflict") return undefined;
    return error.with({ property: "domain", advice: "It may be another reseller's: choose another name." });
  },

  contents: (api, { fields }) => counted(api, "subscribers", { domain: String(fields.domain) }, "subscriber"),
});
