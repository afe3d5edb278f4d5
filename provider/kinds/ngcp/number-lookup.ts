import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { lookup } from "../lookup";
import { findNumber } from "./alias-number";
import { digitsOf, e164 } from "./e164";

/** Who has a number. Contract: ngcp, 9 (numbers) and 12. */
export const getNumber = lookup({
  token: "ngcp:getNumber",
  backend: "ngcp",
  summary: "Which subscriber has a number.",
  args: z.strictObject({
    number: e164.describe("The number: `{ cc, ac, sn }`, or a text that `voip:ngcp.areaCodes` splits."),
  }),
  result: z.object({
    id: z.string().describe("The number's id."),
    subscriberId: z.string().describe("The subscriber that has it."),
    isPrimary: z.boolean().describe("Whether it is the subscriber's main number."),
    isDevice: z.boolean().describe("Whether it is a device's id."),
  }),
  async run(api, { number }) {
    const found = await findNumber(api, number);
    if (found === undefined) {
      throw new VoipError({
        kind: "notFound",
        api: "ngcp",
        property: "number",
        problem: `No subscriber has the number ${digitsOf(number)}.`,
      });
    }
    const { subscriber_id, is_primary, is_devid } = found.fields;
    return {
      id: found.id,
      subscriberId: String(subscriber_id),
      isPrimary: is_primary === true,
      isDevice: is_devid === true,
    };
  },
});
