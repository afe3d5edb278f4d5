import * as z from "zod";
import { collection } from "./collection";
import { flag, reference, timeOfDay } from "./fields";

/** A reminder call. Contract: ngcp, 9 (reminders) and 12. */
export const reminder = collection({
  class: "Reminder",
  name: "reminders",
  noun: "reminder",
  summary: "A call that reminds a subscriber, such as to wake up. Each has at most one.",
  fields: {
    subscriberId: {
      ...reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource."),
      isImmutable: true,
    },
    time: { input: timeOfDay.describe("The time of the call, as in `08:30`.") },
    recur: {
      input: z.enum(["never", "weekdays", "always"]).describe("How often: once, on weekdays, or every day."),
    },
    active: {
      ...flag(
        "Whether it is on. Default: true. The server turns one off that is due once; leave this out to let it.",
      ),
      cleared: true,
    },
  },
  identity: ["subscriberId"],
  filters: ["subscriberId", "active"],
  ends: "delete",
});
