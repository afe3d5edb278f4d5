import * as z from "zod";
import { collection } from "./collection";
import { reference } from "./fields";
import { file } from "./file-fields";

/**
 * A greeting of a mailbox. The server keeps another encoding of what it is sent, so that nothing can be read back.
 * Contract: ngcp, the recordings (23), and for its methods the server's description.
 */
export const voicemailGreeting = collection({
  class: "VoicemailGreeting",
  name: "voicemailgreetings",
  noun: "voicemail greeting",
  summary: "What callers hear of a subscriber's mailbox on one occasion.",
  fields: {
    subscriberId: {
      ...reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource."),
      isImmutable: true,
    },
    type: {
      input: z
        .enum(["unavail", "busy", "greet", "temp"])
        .describe(
          "The occasion: nobody answers, the line is busy, the name that goes before the usual greeting, or one that takes the place of all others for a while. One greeting for each.",
        ),
      wire: "dir",
    },
    source: {
      ...file(
        "The greeting: a WAV file, by its path or as an asset. Its digest is recorded, and a change of the content is uploaded. The server keeps another form of it, so that what was changed there is not seen.",
        { extensions: [".wav"], contentType: () => "audio/x-wav" },
      ),
      wire: "greetingfile",
    },
  },
  identity: ["subscriberId", "type"],
  filters: ["subscriberId"],
  sentAs: "form",
  changedBy: "PUT",
  ends: "delete",
});
