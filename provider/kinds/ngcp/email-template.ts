import * as z from "zod";
import type { JsonObject } from "../../clients/ngcp/client";
import { collection } from "./collection";
import { optionalText, resellerId, text } from "./fields";
import { choiceOf, customersWith } from "./users-of";

/** A template of e-mails. Contract: ngcp, 12 (emailtemplates), and the recordings. */
export const emailTemplate = collection({
  class: "EmailTemplate",
  name: "emailtemplates",
  noun: "e-mail template",
  summary: "An e-mail that the server sends, such as to new subscribers. Customers choose it by its id.",
  fields: {
    name: text("The name. Unique within the reseller."),
    resellerId: {
      ...resellerId,
      input: resellerId.input.describe(
        "The reseller: the id of a `ngcp.Reseller`. Without it an administrator's template is everybody's. A change replaces the resource.",
      ),
    },
    fromEmail: text("Who it comes from: an address, or a placeholder."),
    subject: text("The subject, with placeholders such as `[% subscriber %]`."),
    body: { input: z.string().min(1).describe("The text, with placeholders such as `[% subscriber %]`.") },
    attachmentName: { ...optionalText("What a file with it is called."), cleared: "" },
  },
  identity: ["resellerId", "name"],
  filters: ["resellerId", "name"],
  mayBeUnset: ["resellerId"],
  ignoresCase: ["name"],
  ends: "delete",

  async contents(api, { id, fields: template }) {
    const uses = ["subscriber", "passreset", "invoice"].map((use) => `${use}_email_template_id`);
    const isSent = (fields: Readonly<JsonObject>) => uses.some((use) => fields[use] === Number(id));
    return choiceOf(await customersWith(api, template, isSent));
  },
});
