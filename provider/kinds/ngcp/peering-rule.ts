import * as z from "zod";
import { collection } from "./collection";
import { flag, optionalText, reference } from "./fields";

/** Which calls a group gets. Contract: ngcp, 9 (peeringrules) and 12; ngcp-exchanges, 25. */
export const peeringRule = collection({
  class: "PeeringRule",
  name: "peeringrules",
  noun: "peering rule",
  summary: "Which outgoing calls a peering group gets. Only administrators may have it.",
  fields: {
    groupId: reference("The group: the id of a `ngcp.PeeringGroup`."),
    calleePrefix: {
      input: z
        .string()
        .regex(/^\S{1,64}$/, "expected a prefix without blanks")
        .optional()
        .describe("What the called number begins with, as in `43`. Default: any."),
      cleared: "",
    },
    calleePattern: {
      ...optionalText(
        "A regular expression (PCRE) over the whole request URI, as in `^sip:431`. Default: any.",
      ),
      cleared: "",
    },
    callerPattern: optionalText(
      "A regular expression (PCRE) over the caller as `sip:user@domain`. Default: any.",
    ),
    // The server fails on a rule without one, although it does not ask for it.
    description: { ...optionalText("What it is for."), initial: "", cleared: "" },
    enabled: flag("Whether it is used. Default: true.", true),
    stopper: flag("Whether no further rule is looked at once it matches. Default: false."),
  },
  identity: ["groupId", "calleePrefix", "calleePattern", "callerPattern"],
  nameOf: ({ description, calleePrefix, calleePattern, callerPattern }) =>
    [description, calleePrefix, calleePattern, callerPattern].find((part) => part !== undefined)?.toString(),
  filters: ["groupId", "description", "enabled"],
  mayBeUnset: ["calleePrefix", "calleePattern", "callerPattern"],
  ends: "delete",
});
