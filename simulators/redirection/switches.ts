import { defineSwitches, type SwitchValues } from "../server/switches";

/** What is not known for certain of the redirection service (contract sections 2 and 5). */
export const redirectionSwitches = defineSwitches({
  xmlLayout: {
    means: "White space in replies",
    contract: "section 5 point 19",
    values: {
      compact: "none between tags, as the service in production sends",
      indented: "one tag a line, as the vendor's page prints",
    },
    default: "compact",
  },
  redirectionReply: {
    means: "The reply of getPhoneRedirection",
    contract: "section 5 point 21, section 2.3",
    values: {
      "flag-company-url": "[true, company, url], as the vendor's command line reads",
      "company-url": "[company, url] without a flag, as the vendor's example shows",
      "flag-url": "[true, url]",
    },
    default: "flag-company-url",
  },
  absentUrl: {
    means: "The URL of a phone that is registered without one",
    contract: "section 5 point 21",
    values: { empty: "an empty string", nil: "<nil/>" },
    default: "empty",
  },
  listFailure: {
    means: "How a list method names the phones it refuses",
    contract: "section 5 point 22, section 2.4",
    values: {
      struct: "a struct from MAC to error text",
      pairs: "an array of [MAC, error text]",
      string: 'one string "{mac: text, mac: text}"',
    },
    default: "struct",
  },
  listFailureFlag: {
    means: "The first element of the reply when a list method refuses some phones",
    contract: "section 2.4",
    values: { false: "false", true: "true" },
    default: "false",
  },
  listFailureEffect: {
    means: "What happens to the faultless phones of such a list",
    contract: "section 5 point 22, section 2.4",
    values: { applied: "they are applied", refused: "nothing is applied" },
    default: "applied",
  },
  deregisterUnknown: {
    means: "Deregistering a phone that is not registered",
    contract: "section 5 point 23",
    values: { no_such_mac: '[false, "Error:no_such_mac"]', ok: '[true, "Ok"]' },
    default: "no_such_mac",
  },
  unknownMethod: {
    means: "A call of a method that does not exist",
    contract: "section 5 point 24",
    values: { fault: "an XML-RPC fault", "http-400": "HTTP 400 with a text" },
    default: "fault",
  },
  urlSchemes: {
    means: "Which URLs are malformed",
    contract: "section 2.5",
    values: { known: "all but http, https, ftp and tftp", any: "only what has no scheme or no host" },
    default: "known",
  },
  foreignVendor: {
    means: "A MAC of another maker than Snom",
    contract: "section 2.5",
    values: { accepted: "is accepted", malformed: "is Error:malformed_mac" },
    default: "accepted",
  },
  macSeparators: {
    means: "A MAC written with colons, dashes or dots",
    contract: "section 2.5",
    values: { malformed: "is Error:malformed_mac", accepted: "is accepted" },
    default: "malformed",
  },
  sharedStore: {
    means: "Whether phones registered here are the endpoints of the SRAPS company of the account",
    contract: "section 5 point 25, section 2.5",
    values: { off: "no, the two back ends know nothing of each other", on: "yes, in both directions" },
    default: "off",
  },
});

export type RedirectionSwitches = SwitchValues<typeof redirectionSwitches>;
