import { type Definition, methods, number } from "../definition";
import { asText, numberIn } from "../json";
import { unprocessable } from "../refusal";
import { subscribers } from "./subscribers";

/** What callers hear of a mailbox. Recorded are making and listing; the rest follows the server's description. */
export const voicemailGreetings: Definition = {
  name: "voicemailgreetings",
  item: "voicemailgreetings",
  table: "voicemailgreetings",
  methods: methods.noPatch,
  createFailure: "Failed to create voicemail greeting.",
  hasJournal: false,
  bodyForm: { kind: "form" },
  resellerOf: (row, store) => {
    const subscriber = store.row("subscribers", numberIn(row, "subscriber_id"));
    return subscriber && subscribers.resellerOf?.(subscriber, store);
  },
  fields: [
    { name: "dir", kind: "select", values: ["unavail", "busy", "greet", "temp"], required: true },
    { name: "subscriber_id", kind: "positive", required: true },
  ],
  filters: {
    subscriber_id: number(),
    type: { kind: "test", test: ({ dir = null }, value) => asText(dir) === value },
  },
  complete: ({ store }, { columns, files, old }) => {
    const { dir = null, subscriber_id = null } = columns;
    const subscriber = store.row("subscribers", numberIn(columns, "subscriber_id"));
    if (!subscriber || subscriber.status === "terminated") throw unprocessable("Invalid 'subscriber_id'.");
    const twin = store
      .rowsWith("voicemailgreetings", "subscriber_id", subscriber_id)
      .find((row) => row.dir === dir && row.id !== old?.id);
    if (twin) {
      throw unprocessable(
        `Voicemail greeting for the type '${dir}' and subscriber id '${subscriber_id}' already exists.`,
      );
    }
    return { ...columns, content: files.greetingfile ?? "" };
  },
  links: ({ id }) => ({ voicemailgreetings: [`voicemailgreetings/${id}`] }),
};
