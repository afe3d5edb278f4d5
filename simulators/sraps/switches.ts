import { defineSwitches, type SwitchValues } from "../server/switches";

/** What is not known for certain of SRAPS (contract sections 1, 4 and 5). */
export const srapsSwitches = defineSwitches({
  badKeyStatus: {
    means: "An unknown access key or a wrong signature",
    contract: "section 5 point 2",
    values: { "401": "gets 401", "403": "gets 403" },
    default: "401",
  },
  staleTimestamp: {
    means: "The 401 for a timestamp outside the window",
    contract: "section 5 point 3",
    values: { "with-ts": "carries ts and tsm", "without-ts": "carries the error alone" },
    default: "with-ts",
  },
  payloadHash: {
    means: "A request with a body and no hash",
    contract: "section 5 point 5, section 1.8.2",
    values: { optional: "is accepted", required: "gets 401" },
    default: "optional",
  },
  serverAuthorization: {
    means: "The header Server-Authorization of answers",
    contract: "section 5 point 6",
    values: { off: "is absent", correct: "is there and right", corrupted: "is there and wrong" },
    default: "off",
  },
  accept: {
    means: "Which Accept headers pass",
    contract: "section 5 point 7, section 1.4",
    values: {
      lenient: "JSON with version v1 or with none",
      "version-required": "only JSON with version v1",
    },
    default: "lenient",
  },
  missingSlash: {
    means: "A collection's path without its last slash",
    contract: "section 5 point 8",
    values: { "404": "is not found", "301": "is redirected to the path with it" },
    default: "404",
  },
  linkHost: {
    means: "The host in links, Location and Link",
    contract: "section 5 point 9, section 1.3",
    values: { same: "is that of the base URL", second: "is localhost instead of 127.0.0.1" },
    default: "same",
  },
  settingServerPlace: {
    means: "Where the setting_server of desk phones is in the catalogue",
    contract: "section 5 point 11, section 1.6",
    values: { "second-page": "after the first 20", "beyond-1000": "after the first 1000" },
    default: "second-page",
  },
  macMismatch: {
    means: "An endpoint whose body names another MAC than the URL",
    contract: "section 5 point 12",
    values: { "400": "is refused", accepted: "is stored under the MAC of the URL" },
    default: "400",
  },
  unknownReference: {
    means: "The uuid of a profile, product group or setting that does not exist",
    contract: "section 5 point 12",
    values: { "400": "is refused", accepted: "is stored" },
    default: "400",
  },
  endpointCreated: {
    means: "A PUT that creates an endpoint",
    contract: "section 5 point 12, section 1.5 E2",
    values: { "201": "answers 201 with Location", "200": "answers 200" },
    default: "201",
  },
  takenMacStatus: {
    means: "A PUT of another company's MAC",
    contract: "section 1.5.1",
    values: { "403": "answers 403", "400": "answers 400" },
    default: "403",
  },
  takenMacText: {
    means: "The text of that error",
    contract: "section 5 point 13",
    values: { taken: "taken_mac_or_forbidden", lacks: "User lacks permission to endpoint" },
    default: "taken",
  },
  takenMacPlace: {
    means: "Where in the body that text is",
    contract: "section 5 point 13",
    values: {
      rotate: "each time in the next of message, error, detail, text",
      message: "in message",
      error: "in error",
      detail: "in detail",
      text: "the body is the text",
    },
    default: "rotate",
  },
  foreignRead: {
    means: "Reading or deleting what belongs to another company",
    contract: "section 5 point 13",
    values: { "404": "gets 404", "403": "gets 403" },
    default: "404",
  },
  duplicateProfileName: {
    means: "A second profile of the same name in a company",
    contract: "section 5 point 14",
    values: { allowed: "is created", "400": "is refused" },
    default: "allowed",
  },
  noneRole: {
    means: "A key whose role is None",
    contract: "section 5 point 15, section 1.9",
    values: { "writes-403": "reads, and gets 403 for writes", "all-403": "gets 403 for everything" },
    default: "writes-403",
  },
  writes: {
    means: "PUT, PATCH and POST",
    contract: "section 5 point 16",
    values: { immediate: "take effect at once", accepted: "answer 202 and take effect later" },
    default: "immediate",
  },
  acceptedLocation: {
    means: "The 202",
    contract: "section 5 point 16",
    values: { with: "has the Location of the resource", without: "has no Location" },
    default: "with",
  },
  endpointPut: {
    means: "A PUT of an endpoint that leaves fields out",
    contract: "section 1.5.1, section 4 row 8",
    values: { replace: "resets them", merge: "keeps them" },
    default: "replace",
  },
  unknownFields: {
    means: "Fields of a request body that are read-only or unknown",
    contract: "section 4 row 9",
    values: { ignored: "are ignored", "400": "are refused" },
    default: "ignored",
  },
  endpointGet: {
    means: "GET of one endpoint",
    contract: "section 1.5 E3, section 4 row 10",
    values: { there: "works", "405": "gets 405" },
    default: "there",
  },
  endpointPost: {
    means: "POST to the endpoints of a company",
    contract: "section 1.5 E5",
    values: { "405": "gets 405", there: "creates an endpoint" },
    default: "405",
  },
  profileUpdate: {
    means: "The verb that edits profiles and the objects of mounted collections",
    contract: "section 1.5 P3, section 4 row 15",
    values: { put: "is PUT, which replaces", patch: "is PATCH, which merges", both: "is either" },
    default: "put",
  },
  profileFields: {
    means: "Fields of a profile besides those that are known to create one",
    contract: "section 1.5 P2, section 4 row 15",
    values: { kept: "are kept and shown", ignored: "are ignored" },
    default: "kept",
  },
  deleteInUse: {
    means: "Deleting a profile that endpoints use, or a company that has endpoints or profiles",
    contract: "section 1.5 P3 and C2, where nothing is said",
    values: { "400": "is refused", cascades: "detaches the endpoints, or deletes what the company has" },
    default: "400",
  },
  companyLinks: {
    means: "The links of a company besides its endpoints",
    contract: "section 1.5 C1",
    values: {
      none: "are those of mounted collections",
      hyphenated: "have provisioning-profiles too",
      underscored: "have provisioning_profiles too",
    },
    default: "none",
  },
  listBody: {
    means: "The body of lists",
    contract: "section 1.7, section 4 row 13",
    values: {
      array: "is a bare array, the next page is in Link",
      results: "is an object with results, next and previous",
    },
    default: "array",
  },
  listEntries: {
    means: "The entries of endpoint and profile lists",
    contract: "section 1.5 E1 and P1",
    values: { full: "have every field", minimal: "have the mac alone, or uuid and name" },
    default: "full",
  },
  errorBody: {
    means: "The text of an error",
    contract: "section 1.9, section 4 row 12",
    values: {
      detail: "is in detail, or by field for a 400",
      message: "is in message",
      error: "is in error",
      text: "is the body",
    },
    default: "detail",
  },
});

export type SrapsSwitches = SwitchValues<typeof srapsSwitches>;
