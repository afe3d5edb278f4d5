import * as z from "zod";

/** Where a call may go, without the scheme: the server puts `sip:` before it (contract: ngcp, 9, callforwards). */
export const destinationAddress = z
  .string()
  .trim()
  .transform((address) => address.replace(/^(sips?:)+/, ""))
  .pipe(z.string().regex(/^[^\s:]/, "expected a number, a user or a SIP address"));

/** One destination of a list. */
export const destination = z
  .strictObject({
    destination: destinationAddress.describe(
      "A number or user of the domain, a SIP address, or `voicebox`, `fax2mail`, `conference`, `callingcard`, `callthrough`, `autoattendant`, `officehours`, `customhours` or `managersecretary`.",
    ),
    timeout: z.number().int().min(0).default(300).describe("For how many seconds it rings. Default: 300."),
    priority: z.number().int().min(0).optional().describe("Its place among several. Default: none."),
    announcementId: z.number().int().min(1).optional().describe("The announcement that is played first."),
  })
  .meta({ id: "CallForwardDestination", description: "Where a call may go." });

/** What an answer says of where a call goes; `simple_destination` is without scheme and own domain. */
interface DestinationThere {
  destination: string;
  simple_destination?: string | undefined;
}

/** The simple form; with the subscriber's own domain where the program writes that. */
export function spellDestination(
  { destination: whole, simple_destination: simple = whole.replace(/^sips?:/, "") }: DestinationThere,
  mentioned: unknown,
): string {
  return typeof mentioned === "string" && `sip:${mentioned}` === whole ? mentioned : simple;
}

/** Keywords by the addresses that the server keeps them as (Utils/Subscriber.pm, destination_to_field). */
const KEYWORDS: readonly (readonly [RegExp, string])[] = [
  [/@voicebox\.local$/, "voicebox"],
  [/@fax2mail\.local$/, "fax2mail"],
  [/@conference\.local$/, "conference"],
  [/@managersecretary\.local$/, "managersecretary"],
  [/^sip:callingcard@app\.local$/, "callingcard"],
  [/^sip:callthrough@app\.local$/, "callthrough"],
  [/^sip:auto-attendant@app\.local$/, "autoattendant"],
  [/^sip:office-hours@app\.local$/, "officehours"],
  [/^sip:custom-hours@app\.local$/, "customhours"],
];

/** The keyword that an address stands for. Sets show keywords as addresses (contract: ngcp, 9, cfdestinationsets). */
export function keywordOf(address: string): string | undefined {
  return KEYWORDS.find(([pattern]) => pattern.test(address))?.[1];
}
