import * as z from "zod";
import { collection } from "./collection";
import { flag, optionalText, reference, text } from "./fields";

const PARTS = ["user", "domain", "uri"] as const;
const FIELDS = ["from", "to", "ruri", "pai"].flatMap((header) => PARTS.map((part) => `${header}_${part}`));

/** Which incoming calls are a group's. Contract: ngcp, 9 (peeringinboundrules) and 12; ngcp-exchanges, 25. */
export const peeringInboundRule = collection({
  class: "PeeringInboundRule",
  name: "peeringinboundrules",
  noun: "inbound peering rule",
  summary: "Which incoming calls count as a peering group's. Only administrators may have it.",
  fields: {
    groupId: reference("The group: the id of a `ngcp.PeeringGroup`."),
    priority: {
      input: z
        .number()
        .int()
        .min(0)
        .describe("When it is tried: the lowest number first. Unique within the group."),
    },
    field: {
      input: z
        .enum(FIELDS)
        .describe("The part of the request that is looked at, as in `from_user` or `ruri_uri`."),
    },
    pattern: text("A regular expression (PCRE) that it must match, as in `^sip:431` for a URI."),
    rejectCode: {
      input: z
        .number()
        .int()
        .min(400)
        .max(699)
        .optional()
        .describe(
          "The SIP code, from 400 to 699, that a call from a server of the group is refused with when the pattern does not match. Default: it is not refused.",
        ),
    },
    rejectReason: optionalText("What the refusal says. It comes with `rejectCode`.", 64),
    enabled: flag("Whether it is used. Default: true.", true),
  },
  identity: ["groupId", "priority"],
  nameOf: ({ field, pattern }) => `${field} ${pattern}`,
  filters: ["groupId", "field", "enabled"],
  ends: "delete",
  rules: [
    {
      needs: ["rejectCode", "rejectReason"],
      broken: ({ rejectCode, rejectReason }) =>
        rejectCode !== undefined && rejectReason === undefined
          ? "The server wants rejectReason with it."
          : undefined,
    },
    {
      needs: ["rejectReason", "rejectCode"],
      broken: ({ rejectCode, rejectReason }) =>
        rejectReason !== undefined && rejectCode === undefined
          ? "The server wants rejectCode with it."
          : undefined,
    },
  ],
});
