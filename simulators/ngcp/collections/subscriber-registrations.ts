import { plainTime } from "../call";
import { type Definition, number } from "../definition";
import { type FieldKind, isBetween } from "../fields";
import { asText, type JsonObject, numberIn, textIn } from "../json";
import { internalError, Refusal, unprocessable } from "../refusal";
import { ofSubscriber } from "./subscriber-extras";

const TABLE = "subscriberregistrations";
const PERMANENT = "1970-01-01 00:00:00";
const uri = { kind: "text", longest: 512 } satisfies FieldKind;

/**
 * Where subscribers are, as the SIP proxy keeps it. A contact of a subscriber is there once: a POST of it changes the
 * one that is there, and any other change deletes and adds, so that the id is another one then.
 */
export const subscriberRegistrations: Definition = {
  ...ofSubscriber,
  name: "subscriberregistrations",
  item: "subscriberregistration",
  table: TABLE,
  createFailure: "Failed to create registration.",
  postRepresents: "row",
  hasJournal: false,
  nameOf: ({ id, additions = 1 }) => `ulcx-5f2c7d1a-${id}-${asText(additions)}`,
  fields: [
    { ...uri, name: "contact", label: "Contact URI", required: true },
    { name: "expires", kind: "text", required: true },
    { name: "nat", kind: "boolean", default: false, omitted: "cleared" },
    { name: "q", kind: "rate", default: 1, omitted: "cleared", check: checkPriority },
    { ...uri, name: "socket", omitted: "cleared" },
    { name: "subscriber_id", kind: "positive", required: true },
  ],
  filters: { subscriber_id: number() },
  checkList({ query, store, switches }) {
    const owner = store.row("subscribers", Number(query.get("subscriber_id")));
    if (owner?.status === "terminated" || switches.get("registrations") === "unreachable") {
      throw internalError();
    }
  },
  complete({ store }, { columns, old }) {
    const owner = store.row("subscribers", numberIn(columns, "subscriber_id"));
    if (!owner || owner.status === "terminated") {
      throw unprocessable("Could not find a subscriber with the provided subscriber_id");
    }
    const expires = keptMoment(textIn(columns, "expires") ?? "");
    const there = old ?? store.rowsWith(TABLE, "subscriber_id", owner.id).find(hasContact(columns));
    const additions = (numberIn(there, "additions") ?? 1) + (old ? 1 : 0);
    return { ...columns, expires, additions, ...(there && { id: there.id }) };
  },
  saved({ store, switches }, { id }, { old }) {
    const written = switches.get("registrations");
    if (written === "prompt") return;
    if (written === "unreachable") store.delete(TABLE, id);
    // What it does not find after a change is no failure to the server: it answers nothing.
    if (old) throw new Refusal(204, "", {}, true);
    throw new Refusal(
      422,
      "Could not find a new registration entry in the db, that might be caused by the kamailio flush mechanism, where the item has been updated successfully",
      {},
      written === "late",
    );
  },
  represent(
    _,
    { id, contact = null, expires = null, nat = false, q = 1, socket = null, subscriber_id = null },
  ) {
    const path = socket === null ? "<sip:127.0.0.1:5060;lr>" : `<sip:lb@127.0.0.1:5060;lr;socket=${socket}>`;
    const shown = { id, contact, expires, nat, path, q, subscriber_id, user_agent: "SIP Router MI Server" };
    return { ...shown, ...(socket !== null && { socket }) };
  },
};

const hasContact =
  ({ contact = null }: JsonObject) =>
  (row: JsonObject): boolean =>
    row.contact === contact;

const MOMENT = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[ T](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** What the proxy keeps of a moment: one that has passed is none, and the registration permanent. */
function keptMoment(text: string): string {
  const [, day = "", time = "00:00", zone = "Z"] = MOMENT.exec(text) ?? [];
  const moment = new Date(`${day}${day.length === 7 ? "-01" : ""}T${time}${zone}`);
  if (Number.isNaN(moment.getTime())) throw internalError();
  return moment.getTime() > Date.now() ? plainTime(moment) : PERMANENT;
}

function checkPriority(text: string): string | undefined {
  const decimals = text.split(".")[1]?.length ?? 0;
  if (decimals > 2) return `May have a maximum of 2 digits after the decimal point, but has ${decimals}`;
  return isBetween(0, 1)?.(text, "");
}
