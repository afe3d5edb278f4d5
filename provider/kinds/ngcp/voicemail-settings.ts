import * as z from "zod";
import { flag, optionalReference } from "./fields";
import { settings } from "./settings-kind";

/** The voicemail settings of a subscriber. Contract: ngcp, 9 (voicemailsettings) and 12. */
export const voicemailSettings = settings({
  class: "VoicemailSettings",
  name: "voicemailsettings",
  noun: "voicemail settings",
  summary: "A subscriber's voice box: its PIN, and who is told of new messages.",
  fields: {
    pin: {
      input: z
        .union([z.string(), z.number()])
        .transform(String)
        .pipe(z.string().min(4).max(31))
        .optional()
        .describe(
          "The PIN for listening, at least four digits. Default: what is set, at first a random one. A removal leaves it.",
        ),
      isSecret: true,
      isMadeUp: true,
      fromWire: String,
    },
    email: {
      input: z
        .email({ error: "expected an e-mail address" })
        .optional()
        .describe("Who is told of new messages, an e-mail address. Default: nobody."),
      cleared: "",
    },
    smsNumber: {
      input: z
        .string()
        .transform((number) => number.replace(/[\s()/.-]/g, "").replace(/^\+/, ""))
        .pipe(z.string().regex(/^[1-9]\d{1,14}$/, "expected a number such as +43 660 1234567"))
        .optional()
        .describe("Who is told of new messages, a number for text messages. Default: nobody."),
      cleared: "",
    },
    attach: {
      ...flag("Whether messages are attached to that e-mail. A new subscriber has true."),
      cleared: true,
    },
    delete: flag("Whether messages are deleted once they were sent. Needs `attach`. Default: false."),
  },
  filters: { subscriberId: optionalReference("The subscriber: the id of a `ngcp.Subscriber`.") },
  rules: [
    {
      needs: ["delete", "attach"],
      broken: (inputs) =>
        inputs.delete === true && inputs.attach === false
          ? "messages that are not attached would be lost: declare attach: true, or leave this out."
          : undefined,
    },
  ],
});
