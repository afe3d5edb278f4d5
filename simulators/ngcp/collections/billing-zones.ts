import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, type JsonObject, numberIn, type Row } from "../json";
import { type FieldMistake, internalError, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";

/** Groups of destinations that cost the same. */
export const billingZones: Definition = {
  name: "billingzones",
  item: "billingzone",
  table: "billingzones",
  methods: methods.all,
  createFailure: "Failed to create billing zone.",
  resellerOf,
  fields: [
    { name: "billing_profile_id", kind: "positive", required: true },
    { name: "detail", kind: "text" },
    { name: "zone", kind: "text", required: true },
  ],
  filters: { billing_profile_id: number(), zone: wildcard() },
  complete: ({ store }, { columns, old }) => {
    checkProfile(store, columns);
    const { billing_profile_id, zone = null, detail = null } = columns;
    const twin = findZone(store, { billing_profile_id: billing_profile_id ?? null, zone, detail });
    if (twin === undefined || twin.id === old?.id) return columns;
    if (!old) store.next("billingzones");
    throw internalError(old ? undefined : billingZones.createFailure);
  },
  remove: ({ store }, { id }) => {
    for (const fee of store.rowsWith("billingfees", "billing_zone_id", id))
      store.delete("billingfees", fee.id);
    store.delete("billingzones", id);
  },
  links: ({ id, billing_profile_id }) => ({
    billingfees: `billingfees/?billing_zone_id=${id}`,
    billingprofiles: `billingprofiles/${billing_profile_id}`,
  }),
};

function resellerOf(row: Row, store: NgcpStore): number | undefined {
  return numberIn(store.row("billingprofiles", numberIn(row, "billing_profile_id")), "reseller_id");
}

function checkProfile(store: NgcpStore, columns: JsonObject): void {
  const profile = store.row("billingprofiles", numberIn(columns, "billing_profile_id"));
  if (!profile || profile.status === "terminated") throw unprocessable("Invalid 'billing_profile_id'.");
}

function findZone(store: NgcpStore, { billing_profile_id = null, zone = null, detail = null }: JsonObject) {
  return store
    .rowsWith("billingzones", "billing_profile_id", billing_profile_id)
    .find((row) => row.zone === zone && (row.detail ?? null) === detail);
}

const rate = (name: string): Field => ({ name, kind: "rate", default: 0, notNull: true });
const interval = (name: string): Field => {
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;
  const errors = [`${label} field is required`, `${label} must be greater than 0`];
  return { name, kind: "integer", required: true, missing: errors };
};
const halves = ["offpeak", "onpeak"].flatMap((half): Field[] => [
  rate(`${half}_extra_rate`),
  { name: `${half}_extra_second`, kind: "integer" },
  interval(`${half}_follow_interval`),
  rate(`${half}_follow_rate`),
  interval(`${half}_init_interval`),
  rate(`${half}_init_rate`),
  { name: `${half}_use_free_time`, kind: "boolean", default: false, notNull: true },
]);
const modes = ["regex_longest_pattern", "regex_longest_match", "prefix", "exact_destination"];

/** What calls to a zone cost. */
export const billingFees: Definition = {
  name: "billingfees",
  item: "billingfee",
  table: "billingfees",
  methods: methods.all,
  createFailure: "Failed to create billing fee.",
  hasJournal: false,
  resellerOf,
  fields: [
    { name: "aoc_pulse_amount_per_message", kind: "rate", default: 0, notNull: true },
    { name: "billing_profile_id", kind: "positive" },
    { name: "billing_zone_id", kind: "reference", label: "Zone", required: true },
    { name: "destination", kind: "text", longest: 255, required: true },
    { name: "direction", kind: "select", values: ["in", "out"], required: true },
    { name: "match_mode", kind: "select", values: modes, default: "regex_longest_pattern" },
    ...halves,
    { name: "source", kind: "text", longest: 255, default: ".", notNull: true },
  ],
  filters: { billing_profile_id: number(), billing_zone_id: number() },
  prepare: prepareFee,
  complete: completeFee,
  links: ({ billing_profile_id, billing_zone_id }) => ({
    billingprofiles: `billingprofiles/${billing_profile_id}`,
    billingzones: `billingzones/${billing_zone_id}`,
  }),
};

/** A new fee's zone may be given by its names; then it is made when it is not there. */
function prepareFee({ store }: Call, body: JsonObject, old: Row | undefined): JsonObject {
  if (old) return body;
  const { billing_profile_id = null, billing_zone_zone: zone, billing_zone_detail: detail = null } = body;
  if (billing_profile_id === null) throw unprocessable("Missing parameter 'billing_profile_id'.");
  checkProfile(store, body);
  if (typeof zone !== "string") {
    if (!ownZone(store, body)) throw unprocessable("Invalid 'billing_zone_id'.");
    return body;
  }
  const names = { billing_profile_id, zone, detail };
  const { id } =
    findZone(store, names) ?? store.put("billingzones", { ...names, id: store.next("billingzones") });
  return { ...body, billing_zone_id: id };
}

function ownZone(store: NgcpStore, { billing_profile_id, billing_zone_id = null }: JsonObject): boolean {
  const zone = store.row("billingzones", numberIn({ billing_zone_id }, "billing_zone_id"));
  return zone !== undefined && zone.billing_profile_id === billing_profile_id;
}

function completeFee({ store }: Call, { columns, old }: Draft): JsonObject {
  const mistakes: FieldMistake[] = [];
  for (const [name, value] of Object.entries(columns)) {
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;
    if (/_(init|follow)_interval$/.test(name) && Number(value) <= 0) {
      mistakes.push({ field: name, input: asText(value), errors: [`${label} must be greater than 0`] });
    }
    if ((name === "destination" || name === "source") && !isPattern(asText(value))) {
      mistakes.push({ field: name, input: asText(value), errors: [`${label} no valid regexp`] });
    }
  }
  if (mistakes.length > 0) throw validationFailed(mistakes);
  if (old && !ownZone(store, columns)) throw unprocessable("Invalid 'billing_zone_id'");
  const match_mode = columns.match_mode ?? "regex_longest_pattern";
  if (old) return { ...columns, match_mode };
  // One that is there already takes what is sent.
  const key = ["billing_profile_id", "source", "destination", "direction"] as const;
  const twin = store
    .rowsWith("billingfees", "destination", columns.destination ?? null)
    .find((row) => row.match_mode === match_mode && key.every((name) => row[name] === columns[name]));
  return { ...columns, match_mode, ...(twin && { id: twin.id }) };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
