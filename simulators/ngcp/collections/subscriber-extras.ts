import { type Definition, exact, methods, number } from "../definition";
import { asText, type JsonObject, numberIn, type Row } from "../json";
import { type Refusal, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";
import { subscribers } from "./subscribers";

/** What a subscriber may have besides its settings, each an object of its own. */
export const ofSubscriber = {
  methods: methods.all,
  resellerOf: ({ subscriber_id = null }: Row, store: NgcpStore) => {
    const subscriber = store.row("subscribers", numberIn({ subscriber_id }, "subscriber_id"));
    return subscriber && subscribers.resellerOf?.(subscriber, store);
  },
  links: ({ subscriber_id }: Row) => ({ subscribers: `subscribers/${subscriber_id}` }),
};

/** A call at a certain time, one for each subscriber. The answer of a write has the time as it was sent. */
export const reminders: Definition = {
  ...ofSubscriber,
  name: "reminders",
  item: "reminder",
  table: "reminders",
  createFailure: "Failed to create reminder.",
  fields: [
    { name: "active", kind: "boolean", default: true, notNull: true },
    {
      name: "recur",
      kind: "select",
      values: ["never", "weekdays", "always"],
      label: "Repeat",
      required: true,
    },
    { name: "subscriber_id", kind: "positive", required: true },
    { name: "time", kind: "text", required: true },
  ],
  filters: {
    subscriber_id: number(),
    active: { kind: "test", test: ({ active }, value) => (active === true) === (value === "1") },
  },
  complete: ({ store }, { columns, old }) => {
    const time = asText(columns.time ?? null);
    if (readTime(time) === undefined) {
      const errors = ["Invalid time format, must be HH:MM"];
      throw validationFailed([{ field: "time", input: time, errors }]);
    }
    checkOwner(store, columns);
    const taken = store.rowsWith("reminders", "subscriber_id", columns.subscriber_id ?? null);
    if (taken.some(({ id }) => id !== old?.id)) {
      throw unprocessable("Reminder already exists for this subscriber");
    }
    return columns;
  },
  represent: ({ request }, { id, active = true, recur = null, subscriber_id = null, time = null }) => {
    const shown = request.method === "GET" ? (readTime(asText(time)) ?? null) : time;
    return { id, active, recur, subscriber_id, time: shown };
  },
};

function readTime(text: string): string | undefined {
  const [, hours = "", minutes = "", seconds = "00"] = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}:${seconds}`;
}

/** Where calls to a subscriber go as if it had registered there. Nothing of it is checked. */
export const subscriberLocationMappings: Definition = {
  ...ofSubscriber,
  name: "subscriberlocationmappings",
  item: "subscriberlocationmapping",
  table: "subscriberlocationmappings",
  createFailure: "Failed to create location mapping.",
  hasJournal: false,
  fields: [
    { name: "callee_pattern", kind: "text", longest: 255, default: ".+", omitted: "cleared" },
    { name: "caller_pattern", kind: "text", longest: 255, default: ".+", omitted: "cleared" },
    { name: "enabled", kind: "boolean", default: true, notNull: true },
    { name: "external_id", kind: "text", longest: 255 },
    { name: "location", kind: "text", longest: 255, default: "", omitted: "cleared" },
    { name: "mode", kind: "select", values: ["add", "replace", "offline", "forward"], required: true },
    { name: "subscriber_id", kind: "positive", required: true },
    { name: "to_username", kind: "text", longest: 255 },
  ],
  filters: { subscriber_id: number(), external_id: exact() },
  complete: ({ store }, { columns }) => {
    checkOwner(store, columns);
    const filled = ["callee_pattern", "caller_pattern"].map((name) => [name, columns[name] ?? ".+"]);
    return { ...columns, ...Object.fromEntries(filled), location: columns.location ?? "" };
  },
};

function checkOwner(store: NgcpStore, columns: JsonObject): void {
  const subscriber = store.row("subscribers", numberIn(columns, "subscriber_id"));
  if (!subscriber || subscriber.status === "terminated") throw missingOwner();
}

const missingOwner = (): Refusal => unprocessable("Subscriber does not exist");
