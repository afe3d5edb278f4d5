import * as z from "zod";
import { collection } from "./collection";
import { type Field, reference, text } from "./fields";

/** Patterns without an order: the server shows them in any. */
const sources: Field = {
  input: z
    .array(z.string().min(1))
    .min(1)
    .transform((patterns) => [...new Set(patterns)].sort())
    .describe("Which numbers, as patterns such as `43*`, in any order."),
  wire: "upn_rewrite_sources",
  toWire: (patterns) => (patterns as string[]).map((pattern) => ({ pattern })),
  fromWire: (value) => (value as { pattern: string }[]).map(({ pattern }) => pattern),
};

/** What a caller's own number is replaced with. Contract: ngcp-exchanges, 28 (upnrewritesets). */
export const upnRewriteSet = collection({
  class: "UpnRewriteSet",
  name: "upnrewritesets",
  noun: "UPN rewrite set",
  summary: "The number that a subscriber's calls show in place of those that its phones or PBX send.",
  fields: {
    subscriberId: {
      ...reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource."),
      isImmutable: true,
    },
    newCli: text(
      "The number that is shown. The server does not keep it unique within the subscriber; it tells one set from another here.",
      63,
    ),
    sources,
  },
  identity: ["subscriberId", "newCli"],
  filters: ["subscriberId"],
  ends: "delete",
});
