import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject, numberIn } from "../json";
import { allOps } from "../patch";
import { type FieldMistake, internalError, unprocessable, validationFailed } from "../refusal";
import { sameText } from "../select";

const frequencies = ["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"];
const moments = ["start", "end", "until"];
const numbers = ["interval", "count"];
const texts = [
  ...["bysecond", "byminute", "byhour", "byday", "bymonthday"],
  ...["byyearday", "byweekno", "bymonth", "bysetpos", "comment"],
];
const noName =
  "Name field is required and should be defined in the form field or in the uploaded calendar file.";

/** Calendars, as files, are not simulated. */
export const timeSets: Definition = {
  name: "timesets",
  item: "timeset",
  table: "timesets",
  methods: methods.all,
  patchOps: allOps,
  createFailure: "Failed to create timeset.",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  hasJournal: false,
  postRepresents: "sent",
  fields: [
    { name: "name", kind: "text", required: true, missing: [noName] },
    { name: "reseller_id", kind: "integer", ownReseller: true, omitted: "cleared" },
    { name: "times", kind: "raw", default: [], omitted: "cleared" },
  ],
  filters: { name: wildcard(), reseller_id: number() },
  complete,
  remove: ({ store }, { id }) => {
    const users = (["ncoslevels", "peeringgroups"] as const).flatMap((table) => {
      return store.rowsWith(table, "time_set_id", id);
    });
    if (users.length > 0) throw internalError();
    store.delete("timesets", id);
  },
  links: ({ id, reseller_id }) => ({ resellers: `resellers/${reseller_id}`, timesets: `timesets/${id}` }),
};

function complete({ store }: Call, { columns, old }: Draft): JsonObject {
  const name = asText(columns.name ?? null);
  if (columns.reseller_id === null) {
    throw validationFailed([
      { field: "name", input: name, errors: ["Unknow reseller"] },
      { field: "reseller_id", input: "", errors: ["Reseller id field is required"] },
    ]);
  }
  const others = store.rows("timesets").filter(({ id }) => id !== old?.id);
  if (others.some((one) => sameText(asText(one.name ?? null), name))) {
    throw validationFailed([{ field: "name", input: name, errors: ["This name already exists"] }]);
  }
  const times = readTimes(columns.times ?? []);
  if (!store.row("resellers", numberIn(columns, "reseller_id"))) {
    throw unprocessable("Invalid 'reseller_id'.");
  }
  return { ...columns, times };
}

function readTimes(list: Json): JsonObject[] {
  const times = isArray(list) ? list.filter(isObject) : [];
  const mistakes = times.flatMap((time, index) => mistakesOf(time, index));
  if (mistakes.length > 0) throw validationFailed(mistakes);
  // Recorded for a time with every key there is; which of them the server fails on is not known.
  if (times.some(({ wkst }) => wkst !== undefined)) throw internalError();
  return times.map((time) => {
    const present = [...moments, ...numbers, ...texts, "freq"].filter((key) => (time[key] ?? null) !== null);
    return Object.fromEntries(present.map((key) => [key, readValue(key, time[key] ?? null)]));
  });
}

function readValue(key: string, value: Json): Json {
  const text = asText(value);
  if (moments.includes(key)) return fullTime(text) ?? null;
  return numbers.includes(key) ? Number(text) : text.trim();
}

function mistakesOf(time: JsonObject, index: number): FieldMistake[] {
  const mistakes: FieldMistake[] = [];
  for (const [key, value] of Object.entries(time)) {
    const error = errorOf(key, value);
    if (error) mistakes.push({ field: `${index}_${key}`, input: asText(value), errors: [error] });
  }
  return mistakes;
}

function errorOf(key: string, value: Json): string | undefined {
  if (value === null) return undefined;
  if (isArray(value)) return "Field must contain a single value";
  if (key === "freq" && !frequencies.includes(asText(value)))
    return `'${asText(value)}' is not a valid value`;
  if (moments.includes(key) && fullTime(asText(value)) === undefined) {
    return "Could not parse DateTime input. Should be one of (Y-m-d H:M:S, Y-m-d H:M, Y-m-d).";
  }
  return undefined;
}

function fullTime(text: string): string | undefined {
  const [, day, minutes = "00:00", seconds = ":00"] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?)?$/.exec(text) ?? [];
  return day && `${day} ${minutes}${seconds}`;
}
