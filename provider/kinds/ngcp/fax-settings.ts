import * as z from "zod";
import type { JsonObject, JsonValue } from "../../clients/ngcp/client";
import { camelCase, type Field, flag, optionalText, readList, snakeCase } from "./fields";
import { settings } from "./settings-kind";

/** A list of objects whose keys only differ in how they are written; what an answer has as null is unset. */
const objects = {
  cleared: [] as JsonValue,
  toWire: (list: unknown) => (list as JsonObject[]).map((entry) => renamed(entry, snakeCase)),
  fromWire: (value: JsonValue, mentioned: unknown) =>
    readList(value, mentioned)?.map((entry) => renamed(entry as JsonObject, camelCase)),
} satisfies Partial<Field>;

function renamed(entry: JsonObject, rename: (name: string) => string): JsonObject {
  const set = Object.entries(entry).filter(([, value]) => value !== null);
  return Object.fromEntries(set.map(([name, value]) => [rename(name), value]));
}

const yes = (description: string) => z.boolean().default(true).describe(`${description} Default: true.`);
const no = (description: string) => z.boolean().default(false).describe(`${description} Default: false.`);

const faxDestination = z
  .strictObject({
    destination: z.email({ error: "expected an e-mail address" }).describe("The e-mail address."),
    filetype: z
      .enum(["TIFF", "PS", "PDF", "PDF14"])
      .default("PDF")
      .describe("The form of the file. Default: PDF."),
    incoming: yes("Whether faxes that came in are sent there."),
    outgoing: no("Whether faxes that went out are sent there."),
    status: no("Whether reports are sent there."),
  })
  .meta({ id: "FaxDestination", description: "Who gets faxes by e-mail." });

/** The fax server settings of a subscriber. Contract: ngcp, 9 (faxserversettings) and 12. */
export const faxServerSettings = settings({
  class: "FaxServerSettings",
  name: "faxserversettings",
  noun: "fax server settings",
  summary: "A subscriber's fax: who gets faxes by e-mail, and how they are sent.",
  filters: { active: flag("Whether it has fax.") },
  fields: {
    active: flag("Whether it has fax. Default: false."),
    name: optionalText("The name in the header of faxes. Default: none."),
    password: { ...optionalText("The password for sending faxes. Default: none."), isSecret: true },
    t38: { ...flag("Whether faxes are sent by T.38. Default: true."), cleared: true },
    ecm: { ...flag("Whether faxes are sent with error correction. Default: true."), cleared: true },
    destinations: {
      ...objects,
      input: z
        .array(faxDestination)
        .refine((list) => new Set(list.map((one) => one.destination.toLowerCase())).size === list.length, {
          error: "expected each e-mail address once",
        })
        .transform((list) => [...list].sort((one, other) => (one.destination < other.destination ? -1 : 1)))
        .optional()
        .describe("All who get faxes by e-mail, in any order."),
    },
  },
});

const sender = z
  .strictObject({
    fromEmail: z.string().min(1).optional().describe("Of whom: an e-mail address. Default: of anybody."),
    receivedFrom: z.string().min(1).optional().describe("From where: an IP address. Default: from anywhere."),
    destination: z.string().min(1).optional().describe("To where: a number. Default: to any."),
    useRegex: no("Whether where from and where to are regular expressions."),
  })
  .meta({ id: "MailToFaxSender", description: "Which e-mails are sent as faxes." });

const secretKeyRenew = {
  input: z
    .enum(["never", "daily", "weekly", "monthly"])
    .optional()
    .describe("How often the server makes up a new secret. Default: never."),
  cleared: "never",
} satisfies Field;

/** The mail-to-fax settings of a subscriber. Contract: ngcp, 9 (mailtofaxsettings) and 12. */
export const mailToFaxSettings = settings({
  class: "MailToFaxSettings",
  name: "mailtofaxsettings",
  noun: "mail-to-fax settings",
  summary: "How a subscriber sends faxes by e-mail: who may, and with which secret.",
  filters: { active: flag("Whether e-mails are sent as faxes."), secretKeyRenew },
  fields: {
    active: flag("Whether e-mails are sent as faxes. Default: false."),
    secretKey: {
      ...optionalText(
        "What an e-mail must hold to be sent. Default: nothing. It cannot be declared while the server renews it.",
      ),
      isSecret: true,
    },
    secretKeyRenew,
    secretRenewNotify: {
      input: z
        .array(z.string().min(1))
        .optional()
        .describe("Who is told of a new secret: e-mail addresses. Default: nobody."),
      cleared: [],
      toWire: (addresses) => (addresses as string[]).map((destination) => ({ destination })),
      fromWire: (value, mentioned) =>
        readList(value, mentioned)?.map((entry) => String((entry as JsonObject).destination)),
    },
    acl: {
      ...objects,
      input: z.array(sender).optional().describe("Which e-mails are sent. Default: none."),
    },
  },
  rules: [
    {
      needs: ["secretKey", "secretKeyRenew"],
      broken: ({ secretKey, secretKeyRenew = "never" }) =>
        secretKey !== undefined && secretKeyRenew !== "never"
          ? `the server makes up a new one ${secretKeyRenew}: leave it out, or declare secretKeyRenew: "never".`
          : undefined,
    },
  ],
  // A secret that the server makes up is not the program's.
  imported({ secretKey, ...inputs }) {
    return (inputs.secretKeyRenew ?? "never") === "never" ? { ...inputs, secretKey } : inputs;
  },
});
