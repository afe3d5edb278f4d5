import { type Definition, methods, number, wildcard } from "../definition";
import { asText, numberIn } from "../json";
import { internalError, validationFailed } from "../refusal";
import { withoutOwnReseller } from "./contacts";

/** E-mails that the server sends. Those of no reseller are everybody's. */
export const emailTemplates: Definition = {
  name: "emailtemplates",
  item: "emailtemplate",
  table: "emailtemplates",
  methods: methods.all,
  createFailure: "Failed to create email template.",
  hasJournal: false,
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "attachment_name", kind: "text", longest: 255, default: "", notNull: true },
    { name: "body", kind: "text", longest: 67108864, label: "Body Template", required: true },
    { name: "from_email", kind: "text", longest: 255, label: "From Email Address", required: true },
    { name: "name", kind: "text", longest: 255, required: true },
    { name: "reseller_id", kind: "raw", ownReseller: true },
    { name: "subject", kind: "text", longest: 255, required: true },
  ],
  filters: { reseller_id: number(), name: wildcard() },
  complete: ({ store }, { columns, old }) => {
    const { reseller_id = null, name = null } = columns;
    if (reseller_id !== null && typeof reseller_id !== "number") throw internalError();
    const twin = store.rowsWith("emailtemplates", "name", name).find((row) => {
      return row.id !== old?.id && (row.reseller_id ?? null) === reseller_id;
    });
    if (twin) {
      throw validationFailed([{ field: "name", input: asText(name), errors: ["This name already exists"] }]);
    }
    if (reseller_id !== null && !store.row("resellers", reseller_id)) {
      if (!old) store.next("emailtemplates");
      throw internalError(old ? undefined : emailTemplates.createFailure);
    }
    return columns;
  },
  represent: (call, row) => {
    const names = ["attachment_name", "body", "from_email", "name", "reseller_id", "subject"];
    const { attachment_name = "" } = row;
    const shown = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
    return withoutOwnReseller(call, { id: row.id, ...shown, attachment_name });
  },
  links: ({ reseller_id = null }) => (reseller_id === null ? {} : { resellers: `resellers/${reseller_id}` }),
};
