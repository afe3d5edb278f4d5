import { isIP } from "node:net";
import type { Call } from "../call";
import { type Definition, methods, number } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { allOps } from "../patch";
import { Refusal, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";

/** Addresses whose calls are a subscriber's without a password. */
export const trustedSources: Definition = {
  name: "trustedsources",
  item: "trustedsource",
  table: "trustedsources",
  methods: methods.all,
  createFailure: "Failed to create trusted source.",
  resellerOf: resellerOfSubscriber,
  fields: [
    { name: "from_pattern", kind: "text" },
    { name: "protocol", kind: "select", values: ["UDP", "TCP", "TLS", "ANY"], required: true },
    {
      name: "src_ip",
      kind: "text",
      label: "Source IP",
      required: true,
      check: (text) => (isIP(text) === 0 ? "Invalid IPv4 or IPv6 address." : undefined),
    },
    { name: "subscriber_id", kind: "positive", required: true },
  ],
  filters: { subscriber_id: number() },
  complete: (call, { columns }) => {
    subscriberOf(call, columns);
    return columns;
  },
  saved: ({ switches }, _, { old }) => {
    if (switches.get("trustedSourceReload") === "works") return;
    const done = old ? "modified." : "created";
    throw new Refusal(500, `Failed to reload kamailio. Trusted source was ${done}`, {}, true);
  },
  remove: ({ store, switches }, { id }) => {
    store.delete("trustedsources", id);
    if (switches.get("trustedSourceReload") === "works") return;
    throw new Refusal(500, "Failed to reload kamailio. Trusted source was deleted.", {}, true);
  },
  links: ({ subscriber_id }) => ({ subscribers: `subscribers/${subscriber_id}` }),
};

/** Numbers that calls of a subscriber show in place of others. */
export const upnRewriteSets: Definition = {
  name: "upnrewritesets",
  item: "upn_rewrite_set",
  table: "upnrewritesets",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create upn rewrite set.",
  resellerOf: resellerOfSubscriber,
  hasJournal: false,
  fields: [
    { name: "new_cli", kind: "text", required: true },
    { name: "subscriber_id", kind: "raw", omitted: "cleared" },
    { name: "upn_rewrite_sources", kind: "raw", omitted: "cleared" },
  ],
  filters: { subscriber_id: number() },
  complete: (call, { columns, old }) => {
    const upn_rewrite_sources = readSources(columns.upn_rewrite_sources ?? null);
    const subscriber = subscriberOf(call, columns);
    if (old && old.subscriber_id !== subscriber) throw unprocessable("subscriber_id cannot be changed");
    return { ...columns, subscriber_id: subscriber, upn_rewrite_sources };
  },
  links: ({ subscriber_id }) => ({ subscribers: `subscribers/${subscriber_id}` }),
};

/** What goes with a subscriber. */
export function removeRoutingOf(store: NgcpStore, subscriber: number): void {
  for (const table of ["trustedsources", "upnrewritesets"] as const) {
    for (const { id } of store.rowsWith(table, "subscriber_id", subscriber)) store.delete(table, id);
  }
}

function readSources(list: Json): JsonObject[] {
  const patterns = isArray(list) ? list.filter(isObject).map(({ pattern = null }) => asText(pattern)) : [];
  if (patterns.length > 0 && patterns.every((pattern) => pattern !== "")) {
    return patterns.map((pattern) => ({ pattern }));
  }
  const input = asText(list);
  const errors = ["Upn rewrite sources field is required"];
  throw validationFailed([{ field: "upn_rewrite_sources", input, errors }]);
}

function subscriberOf({ store, account }: Call, { subscriber_id = null }: JsonObject): number {
  const row = store.row("subscribers", Number(asText(subscriber_id) || Number.NaN));
  const isForeign =
    row && account.role === "reseller" && resellerOfSubscriber({ id: 0, subscriber_id: row.id }, store);
  if (!row || row.status === "terminated" || (isForeign && isForeign !== account.resellerId)) {
    throw unprocessable("Subscriber does not exist");
  }
  return row.id;
}

function resellerOfSubscriber(row: Row, store: NgcpStore): number | undefined {
  const subscriber = store.row("subscribers", numberIn(row, "subscriber_id"));
  const customer = store.row("contracts", numberIn(subscriber, "customer_id"));
  return numberIn(store.row("contacts", numberIn(customer, "contact_id")), "reseller_id");
}
