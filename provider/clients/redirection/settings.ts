import * as z from "zod";

/** The `deviceType` names that are known (contracts: snom-and-ispcrm, 2.5). There is no name for "all". */
export const KNOWN_DEVICE_TYPES = [
  ..."300 320 360 370 710 715 720 725 760 820 821 870".split(" "),
  ..."C520 C620".split(" "),
  ..."D120 D305 D315 D335 D345 D375 D385 D712 D717 D735 D745 D765 D785".split(" "),
  ..."M100 M100KLE M200SC M300 M400SC M700 M900 m9 MP PA1".split(" "),
].map((model) => `snom${model}`);

/** Settings of an account at the redirection service. Source: contracts snom-and-ispcrm, sections 2.1 and 4. */
export const redirectionSettings = z.strictObject({
  username: z.string().min(1).describe("User name of the SRAPS account (not an API key)."),
  password: z.string().min(1).describe("Password of the SRAPS account."),
  url: z
    .url({ protocol: /^https?$/, error: "expected an http or https URL" })
    .transform((url) => url.replace(/\/*$/, "/"))
    .default("https://secure-provisioning.snom.com:8083/xmlrpc/")
    .describe("Address of the service; its trailing slash is mandatory and added when absent."),
  deviceTypes: z
    .array(z.string().min(1))
    .default(KNOWN_DEVICE_TYPES)
    .describe("The device types that are asked for when all redirections are listed. Default: those known."),
  registerMode: z
    .enum(["overwrite", "deregisterFirst"])
    .default("overwrite")
    .describe(
      "How an own redirection is changed: `overwrite` registers again; `deregisterFirst` leaves a moment without a redirection. Default: `overwrite`.",
    ),
  useListMethods: z
    .stringbool({ truthy: ["true"], falsy: ["false"] })
    .or(z.boolean())
    .default(false)
    .describe(
      "Whether phones that are written at the same time go out in one call, up to 100 of them. How the service answers such a call is not verified. Default: false.",
    ),
});

export type RedirectionSettings = z.output<typeof redirectionSettings>;
