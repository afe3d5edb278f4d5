import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn, type Row } from "../json";
import { allOps } from "../patch";
import { unprocessable } from "../refusal";
import { sameText } from "../select";
import { currentProfile } from "./billing";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const locks = ["0", "1", "2", "3", "4", "5"];

const flag = (name: string): Field => ({ name, kind: "boolean", default: false, notNull: true });
const money = (name: string): Field => ({ name, kind: "money", default: 0, notNull: true });
const fraud = (period: "daily" | "interval"): Field[] => [
  { name: `fraud_${period}_limit`, kind: "integer" },
  { name: `fraud_${period}_lock`, kind: "select", values: locks, as: "number" },
  { name: `fraud_${period}_notify`, kind: "text", longest: 255, form: "emails" },
];

export const billingProfiles: Definition = {
  name: "billingprofiles",
  item: "billingprofile",
  table: "billingprofiles",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create billing profile.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  hidden: ({ status }) => status === "terminated",
  fields: [
    flag("advice_of_charge"),
    { name: "currency", kind: "text", longest: 31 },
    ...fraud("daily"),
    ...fraud("interval"),
    flag("fraud_use_reseller_rates"),
    { name: "handle", kind: "text", longest: 63, form: "handle", required: true },
    flag("ignore_domain"),
    money("interval_charge"),
    money("interval_free_cash"),
    { name: "interval_free_time", kind: "integer", default: 0, notNull: true },
    { name: "name", kind: "text", longest: 31, required: true },
    { name: "peaktime_special", kind: "list", default: [], omitted: "cleared" },
    { name: "peaktime_weekdays", kind: "list", default: [], omitted: "cleared" },
    flag("prepaid"),
    { name: "prepaid_library", kind: "select", values: ["libswrate"], default: "libswrate", notNull: true },
    { name: "reseller_id", kind: "reference", label: "Reseller", required: true, ownReseller: true },
  ],
  filters: { reseller_id: number(), handle: wildcard(), name: wildcard() },
  complete,
  represent,
  remove: ({ store }, { id }) => store.change("billingprofiles", id, { status: "terminated" }),
  links: ({ id }) => ({
    billingfees: `billingfees/?billing_profile_id=${id}`,
    billingzones: `billingzones/?billing_profile_id=${id}`,
  }),
};

function represent(_: Call, row: Row): JsonObject {
  const shown: Record<string, Json> = { id: row.id, status: row.status ?? "active" };
  for (const { name, default: fallback = null } of billingProfiles.fields)
    shown[name] = row[name] ?? fallback;
  return shown;
}

function complete(call: Call, { columns, old }: Draft): JsonObject {
  const reseller = numberIn(columns, "reseller_id");
  if (old && old.reseller_id !== reseller) throw unprocessable("Changing the reseller ID is not allowed.");
  if (!call.store.row("resellers", reseller)) throw unprocessable("Invalid reseller ID.");
  const weekdays = readWeekdays(columns.peaktime_weekdays ?? []);
  const special = readSpecial(columns.peaktime_special ?? []);
  try {
    checkUnique(call, columns, old);
  } catch (error) {
    if (!old) call.store.next("billingprofiles");
    throw error;
  }
  if (old) checkLocked(call, columns, old);
  return { ...columns, peaktime_weekdays: weekdays, peaktime_special: special, status: "active" };
}

function checkUnique({ store }: Call, columns: JsonObject, old: Row | undefined): void {
  const others = store.rows("billingprofiles").filter(({ id, reseller_id, status }) => {
    return id !== old?.id && status !== "terminated" && reseller_id === columns.reseller_id;
  });
  const taken = (column: "name" | "handle"): string | undefined => {
    const wanted = asText(columns[column] ?? null);
    const found = others.some((one) => sameText(asText(one[column] ?? null), wanted));
    return found ? `'${columns.reseller_id}-${wanted}-0000-00-00 00:00:00' already exists.` : undefined;
  };
  const name = taken("name");
  if (name) throw unprocessable(`Reseller-Billing Profile name combination ${name}`);
  const handle = taken("handle");
  if (handle) throw unprocessable(`Reseller-Billing Profile handle ${handle}`);
}

/** What an interval costs and has free is fixed once contracts use the profile. */
function checkLocked({ store }: Call, columns: JsonObject, old: Row): void {
  const users = store.rows("contracts").filter((row) => {
    return row.status !== "terminated" && currentProfile(row) === old.id;
  }).length;
  for (const column of ["interval_charge", "interval_free_time", "interval_free_cash"]) {
    if (users === 0 || (columns[column] ?? 0) === (old[column] ?? 0)) continue;
    const label = `Interval ${column.slice("interval_".length).replaceAll("_", " ")}`;
    throw unprocessable(`${label} cannot be changed (profile linked to ${users} contracts).`);
  }
}

function objects(list: Json): JsonObject[] {
  return isArray(list) ? list.filter(isObject) : [];
}

/** Sorted by day and time; a time that is left out is an end of the day. */
function readWeekdays(list: Json): JsonObject[] {
  const read = objects(list).map((entry) => {
    const weekday = Number(asText(entry.weekday ?? null));
    if (!(weekday in days)) {
      throw unprocessable("Peaktime weekday must be between 0 (Monday) and 6 (Sunday)");
    }
    const [start, stop] = [fullTime(entry.start, "00:00:00"), fullTime(entry.stop, "23:59:59")];
    if (stop < start) {
      const period = `Peaktime (${weekday} - ${days[weekday]})`;
      throw unprocessable(`${period} end time ${stop} must be later than start time ${start}.`);
    }
    return { weekday, start, stop };
  });
  for (const [index, one] of read.entries()) {
    const label = ({ weekday, start, stop }: typeof one) =>
      `(${weekday} - ${days[weekday]} ${start} - ${stop})`;
    const others = read.slice(0, index).filter(({ weekday }) => weekday === one.weekday);
    refuseOverlap("Peaktime", one, others, label);
  }
  return read.toSorted((a, b) => a.weekday - b.weekday || a.start.localeCompare(b.start));
}

interface Period {
  start: string;
  stop: string;
}

/** A period and those that were read before it. */
function refuseOverlap<One extends Period>(
  name: string,
  one: One,
  others: readonly One[],
  label: (one: One) => string,
): void {
  const found = others.filter(({ start, stop }) => start <= one.stop && one.start <= stop);
  if (found.length === 0) return;
  throw unprocessable(`${name} ${label(one)} overlaps with peaktimes ${found.map(label).join(", ")}`);
}

function fullTime(time: Json | undefined, end: string): string {
  if (typeof time !== "string" || time === "") return end;
  return /^\d?\d:\d\d$/.test(time) ? `${time.padStart(5, "0")}:00` : time;
}

function readSpecial(list: Json): JsonObject[] {
  const read = objects(list).map((entry) => {
    const [start, stop] = [fullDate(entry.start, "start"), fullDate(entry.stop, "stop")];
    if (stop < start) {
      const order = `must be later than start timestamp ${start}.`;
      throw unprocessable(`Special peaktime end timestamp ${stop} ${order}`);
    }
    return { start, stop };
  });
  for (const [index, one] of read.entries()) {
    refuseOverlap("Special peaktime", one, read.slice(0, index), ({ start, stop }) => `${start} - ${stop}`);
  }
  return read.toSorted((a, b) => a.start.localeCompare(b.start));
}

function fullDate(date: Json | undefined, end: "start" | "stop"): string {
  if (typeof date !== "string") throw unprocessable(`Empty special peaktime ${end} timestamp.`);
  return /^\d{4}-\d\d-\d\d$/.test(date) ? `${date} 00:00:00` : date;
}
