import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { collection } from "./collection";
import { resellerId, text } from "./fields";

/** The server keeps a template as YAML, of which numbers come back as texts; of other types nothing is known. */
const part: z.ZodType = z.lazy(() =>
  z.union(
    [z.string(), z.number().transform(String), z.array(part), z.record(z.string(), part)],
    "expected texts, numbers, lists and objects",
  ),
);

/**
 * A template that makes subscribers of tables. Its id is `<reseller>/<name>`: what is renamed is another one.
 * Contract: ngcp, the recordings (27).
 */
export const provisioningTemplate = collection({
  class: "ProvisioningTemplate",
  name: "provisioningtemplates",
  noun: "provisioning template",
  summary:
    "How the server's panel makes subscribers of a form or a table. A program makes them with `ngcp.Subscriber` and `ngcp.SubscriberFleet`.",
  fields: {
    name: {
      ...text("The name. Unique for the reseller. A change replaces the resource."),
      input: z
        .string()
        .regex(/^[a-zA-Z0-9 -]{1,255}$/, "expected letters, digits, blanks and -")
        .describe("The name. Unique for the reseller. A change replaces the resource."),
      isImmutable: true,
    },
    resellerId,
    description: text("What it is for."),
    lang: {
      input: z
        .enum(["js", "perl"])
        .optional()
        .describe("The language of what is calculated in it. Default: js."),
      cleared: "js",
    },
    template: {
      input: z
        .record(z.string(), z.unknown())
        .pipe(z.record(z.string(), part))
        .transform((template) => template as JsonObject)
        .describe("The form's `fields`, and what is made of them: `contract`, `subscriber` and so on."),
    },
  },
  identity: ["resellerId", "name"],
  ignoresCase: ["name"],
  hasNameAsId: true,
  ends: "delete",
});
