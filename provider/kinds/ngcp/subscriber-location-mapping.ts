import * as z from "zod";
import { collection } from "./collection";
import { flag, optionalText, reference } from "./fields";

const pattern = (whose: string) => ({
  ...optionalText(`For which ${whose}: a regular expression. Default: \`.+\`, for all.`),
  cleared: ".+",
});

/** A location of a subscriber. Contract: ngcp, 12 (openapi), and the notes on its recordings. */
export const subscriberLocationMapping = collection({
  class: "SubscriberLocationMapping",
  name: "subscriberlocationmappings",
  noun: "subscriber location mapping",
  summary: "An address where calls to a subscriber can go without its having registered there.",
  fields: {
    subscriberId: {
      ...reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource."),
      isImmutable: true,
    },
    mode: {
      input: z
        .enum(["add", "replace", "offline", "forward"])
        .describe("How the search for the subscriber's registrations uses it, in the server's words."),
    },
    location: { ...optionalText("The address, as in `sip:desk@192.0.2.1:5060`."), cleared: "" },
    callerPattern: pattern("callers"),
    calleePattern: pattern("called numbers"),
    toUsername: optionalText("The user name that the To header gets."),
    externalId: optionalText(
      "Its id in another system. The server does not keep it unique; it finds a mapping again whose creation was not answered.",
    ),
    enabled: { ...flag("Whether it is on. Default: true."), cleared: true },
  },
  identity: ["subscriberId", "externalId"],
  filters: ["subscriberId", "externalId"],
  narrowedBy: ["subscriberId"],
  ends: "delete",
});
