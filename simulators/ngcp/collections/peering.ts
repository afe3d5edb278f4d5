import { isIP } from "node:net";
import type { Call } from "../call";
import { type Definition, type Draft, exact, methods, number, wildcard } from "../definition";
import { isBetween, isRegexp } from "../fields";
import { asText, type JsonObject, numberIn, type Row } from "../json";
import { type FieldMistake, internalError, unprocessable, validationFailed } from "../refusal";
import { sameText } from "../select";
import type { NgcpStore } from "../store";
import { deleteWith } from "./ncos";
import { initialPreferences } from "./preference-definitions";

const priorities = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
const headers = ["from", "to", "ruri", "pai"].flatMap((header) => {
  return ["user", "domain", "uri"].map((part) => `${header}_${part}`);
});

export const peeringGroups: Definition = {
  name: "peeringgroups",
  item: "peeringgroup",
  table: "peeringgroups",
  roles: ["admin"],
  methods: methods.all,
  createFailure: "Failed to create peering group.",
  hasJournal: false,
  postRepresents: "sent",
  fields: [
    { name: "contract_id", kind: "positive", required: true },
    { name: "description", kind: "text" },
    { name: "name", kind: "text", required: true },
    { name: "priority", kind: "select", values: priorities, as: "number", default: 1, notNull: true },
    { name: "time_set_id", kind: "positive" },
  ],
  filters: { name: wildcard(), description: wildcard() },
  // Whether there is such a contract is not looked at.
  complete: ({ store }, { columns, old }) => {
    if (hasName(store.rows("peeringgroups"), columns, old)) {
      throw unprocessable("Peering group with this name already exists");
    }
    const set = columns.time_set_id ?? null;
    if (set !== null && !store.row("timesets", numberIn(columns, "time_set_id"))) {
      throw internalError(old ? undefined : peeringGroups.createFailure);
    }
    return columns;
  },
  remove: ({ store }, { id }) => {
    for (const server of store.rowsWith("peeringservers", "group_id", id)) removeServer(store, server.id);
    deleteWith(store, "peeringrules", "group_id", id);
    deleteWith(store, "peeringinboundrules", "group_id", id);
    store.delete("peeringgroups", id);
  },
  links: ({ id }) => ({
    peeringinboundrules: `peeringinboundrules/?group_id=${id}`,
    peeringrules: `peeringrules/?group_id=${id}`,
    peeringservers: `peeringservers/?group_id=${id}`,
  }),
};

export const peeringServers: Definition = {
  name: "peeringservers",
  item: "peeringserver",
  table: "peeringservers",
  roles: ["admin"],
  methods: methods.all,
  createFailure: "Failed to create peering server.",
  hasJournal: false,
  fields: [
    { name: "enabled", kind: "boolean", default: true, notNull: true },
    { name: "group_id", kind: "positive", required: true },
    { name: "host", kind: "text" },
    { name: "ip", kind: "text", label: "IP Address", required: true, check: isAddress },
    { name: "name", kind: "text", required: true },
    { name: "port", kind: "integer", required: true },
    { name: "probe", kind: "boolean", default: false, notNull: true },
    { name: "transport", kind: "select", values: ["1", "2", "3"], as: "number", omitted: "cleared" },
    { name: "via_route", kind: "raw" },
    { name: "weight", kind: "integer", required: true, check: isBetween(1, 127) },
  ],
  filters: {
    group_id: number(),
    name: wildcard(),
    host: wildcard(),
    ip: wildcard(),
    enabled: exact(),
  },
  complete: completeServer,
  saved: ({ store, release }, { id }, { old }) => {
    if (!old) store.setPreferences("peeringserver", id, initialPreferences("peeringserver", release));
  },
  remove: ({ store }, { id }) => removeServer(store, id),
  represent: (call, row) => {
    const names = peeringServers.fields.map(({ name }) => name);
    const shown = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
    return { id: row.id, ...shown, ...(call.release === "26" && { site_id: null }) };
  },
  links: ({ group_id }) => ({ peeringgroups: `peeringgroups/${group_id}` }),
};

export const peeringRules: Definition = {
  name: "peeringrules",
  item: "peeringrule",
  table: "peeringrules",
  roles: ["admin"],
  methods: methods.all,
  createFailure: "Failed to create peering rule.",
  hasJournal: false,
  fields: [
    { name: "callee_pattern", kind: "text", check: isRegexp },
    { name: "callee_prefix", kind: "text" },
    { name: "caller_pattern", kind: "text", check: isRegexp },
    { name: "description", kind: "text" },
    { name: "enabled", kind: "boolean", default: true, notNull: true },
    { name: "group_id", kind: "positive", required: true },
    { name: "stopper", kind: "boolean", default: false, notNull: true },
  ],
  filters: { group_id: number(), description: wildcard(), enabled: exact() },
  complete: completeRule,
  links: ({ group_id }) => ({ peeringgroups: `peeringgroups/${group_id}` }),
};

export const peeringInboundRules: Definition = {
  name: "peeringinboundrules",
  item: "peeringinboundrule",
  table: "peeringinboundrules",
  roles: ["admin"],
  methods: methods.all,
  createFailure: "Failed to create peering rule.",
  hasJournal: false,
  fields: [
    { name: "enabled", kind: "boolean", default: true, notNull: true },
    { name: "field", kind: "select", values: headers },
    { name: "group_id", kind: "positive", required: true },
    { name: "pattern", kind: "text", check: isRegexp },
    { name: "priority", kind: "positive", required: true },
    { name: "reject_code", kind: "positive" },
    { name: "reject_reason", kind: "text" },
  ],
  filters: { group_id: number(), field: exact(), enabled: exact() },
  complete: completeInboundRule,
  links: ({ group_id }) => ({ peeringgroups: `peeringgroups/${group_id}` }),
};

function completeServer({ store }: Call, { columns, old }: Draft): JsonObject {
  const route = asText(columns.via_route ?? null);
  if (route !== "") throw unknownRoute(route);
  if (hasName(store.rows("peeringservers"), columns, old)) {
    throw unprocessable("peering server with this name already exists");
  }
  // A new one may be without a transport; no change of it is then possible.
  if (old && columns.transport === null) throw internalError();
  if (!store.row("peeringgroups", numberIn(columns, "group_id"))) {
    if (!old) store.next("peeringservers");
    throw internalError(old ? undefined : peeringServers.createFailure);
  }
  return { ...columns, via_route: null };
}

/** Routes are those of the server's own configuration, which has none here. */
function unknownRoute(route: string) {
  const wrapped = `${route.startsWith("<") ? "" : "<"}${route.replace(/(;lr)?>$/, "")};lr>`;
  const shown = wrapped.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const errors = [
    `'${shown}' is not a valid value`,
    "Invalid SIP URI, must be a valid SIP URI in the form of sip:ip:port",
  ];
  return validationFailed([{ field: "via_route", input: wrapped, errors }]);
}

function completeRule({ store }: Call, { columns, old }: Draft): JsonObject {
  const key = (row: JsonObject) => {
    const parts = [row.group_id, row.callee_prefix, row.callee_pattern, row.caller_pattern];
    return parts.map((part) => asText(part ?? null)).join("\n");
  };
  const others = store.rowsWith("peeringrules", "group_id", columns.group_id ?? null);
  if (others.some((one) => one.id !== old?.id && key(one) === key(columns))) {
    throw unprocessable("peering rule already exists");
  }
  const unset = old ? null : "";
  const rule = {
    ...columns,
    callee_prefix: columns.callee_prefix ?? unset,
    callee_pattern: columns.callee_pattern ?? unset,
  };
  const isWhole = rule.callee_prefix !== null && columns.description !== null;
  if (isWhole && store.row("peeringgroups", numberIn(columns, "group_id"))) return rule;
  throw internalError(old ? undefined : peeringRules.createFailure);
}

function completeInboundRule({ store }: Call, { columns, body, old }: Draft): JsonObject {
  const mistakes = rejectionMistakes(body);
  if (mistakes.length > 0) throw validationFailed(mistakes);
  const group = numberIn(columns, "group_id");
  if (!store.row("peeringgroups", group)) throw unprocessable(`peering group ${group} does not exist`);
  const siblings = store.rowsWith("peeringinboundrules", "group_id", group ?? null);
  const rival = siblings.find(({ id, priority }) => id !== old?.id && priority === columns.priority);
  if (rival) {
    const isSame = Object.entries(columns).every(([name, value]) => rival[name] === value);
    const problem = `peering rule priority ${columns.priority} already exists for this group`;
    throw unprocessable(isSame ? "peering rule already exists" : problem);
  }
  if (columns.field === null || columns.pattern === null) {
    throw internalError(old ? undefined : peeringInboundRules.createFailure);
  }
  return columns;
}

/** A code and a reason come together. */
function rejectionMistakes({ reject_code = null, reject_reason = null }: JsonObject): FieldMistake[] {
  const mistakes: FieldMistake[] = [];
  const isOut = reject_code !== null && (Number(reject_code) < 400 || Number(reject_code) > 699);
  const errors = isOut
    ? ["Value must be between 400 and 699"]
    : reject_code === null && reject_reason !== null
      ? ["reject code must be filled if reject reason is filled"]
      : [];
  if (errors.length > 0) mistakes.push({ field: "reject_code", input: asText(reject_code), errors });
  if (reject_code !== null && reject_reason === null) {
    const missing = ["reject reason must be filled if reject code is filled"];
    mistakes.push({ field: "reject_reason", input: "", errors: missing });
  }
  return mistakes;
}

function removeServer(store: NgcpStore, id: number): void {
  store.setPreferences("peeringserver", id, {});
  store.delete("peeringservers", id);
}

function hasName(rows: readonly Row[], columns: JsonObject, old: Row | undefined): boolean {
  const wanted = asText(columns.name ?? null);
  return rows.some(({ id, name }) => id !== old?.id && sameText(asText(name ?? null), wanted));
}

function isAddress(text: string, label: string): string | undefined {
  return isIP(text) === 0 ? `${label} is no valid IPv4 or IPv6 address.` : undefined;
}
