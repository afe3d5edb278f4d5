import { defineSwitches, type SwitchValues } from "../server/switches";

/** The release, and what differs between installations (contract sections 1 to 13). */
export const ngcpSwitches = defineSwitches({
  release: {
    means: "The release that is simulated",
    contract: "section 10",
    values: { "mr13.5": "behaves as mr13.5.2 LTS", "26": "behaves as release 26" },
    default: "mr13.5",
  },
  tokenLogin: {
    means: "POST /login_jwt",
    contract: "section 13",
    values: {
      configured: "hands out tokens",
      unconfigured: "answers 500, for no key is configured",
      missing: "answers 404",
    },
    default: "configured",
  },
  singleMatch: {
    means: "A list with one match",
    contract: "section 4",
    values: { array: "embeds an array of one", object: "embeds the object itself, as old releases do" },
    default: "array",
  },
  domainReload: {
    means: "The reload of the SIP servers after a domain was created or deleted",
    contract: "section 8",
    values: { works: "works", fails: "fails: 500 although the change is made" },
    default: "works",
  },
  trustedSourceReload: {
    means: "The reload of the SIP servers after a trusted source was created, changed or deleted",
    contract: "section 8",
    values: { works: "works", fails: "fails: 500 without a Location although the change is made" },
    default: "works",
  },
  registrations: {
    means: "What the SIP proxy writes of registrations that are made or changed",
    contract: "recordings, 28",
    values: {
      prompt: "is there when the server looks for it",
      late: "is there afterwards: a new one is answered with 422, a changed one with nothing",
      unreachable: "is never there: a new one is answered with 422, a list with 500",
    },
    default: "prompt",
  },
});

export type NgcpSwitches = SwitchValues<typeof ngcpSwitches>;
export type Release = NgcpSwitches["release"];
