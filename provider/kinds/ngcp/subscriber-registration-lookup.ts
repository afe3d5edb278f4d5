import * as z from "zod";
import { VoipError } from "../../transport/errors";
import type { Kind } from "../kind";
import { lookup } from "../lookup";
import { optional } from "./fields";
import { subscriberRegistration, subscriberRegistrationKind } from "./subscriber-registration";

const { subscriberId, contact, ...others } = subscriberRegistration.fields;
const key = { subscriberId: subscriberId?.input ?? z.never(), contact: contact?.input ?? z.never() };

/** A registration of a subscriber, a phone's own among them. */
export const getSubscriberRegistration = lookup<"ngcp", z.ZodObject, z.ZodObject>({
  token: "ngcp:getSubscriberRegistration",
  backend: "ngcp",
  summary: "A registration of a subscriber, permanent or a phone's own, by its contact.",
  args: z.strictObject(key),
  result: z.object({
    id: z.string().describe("The id that a resource of it has."),
    ...key,
    ...Object.fromEntries(Object.entries(others).map(([name, { input }]) => [name, optional(input)])),
  }),
  async run(api, asked) {
    const kind = subscriberRegistrationKind as unknown as Kind<"ngcp">;
    const found = await kind.observe(api, { key: asked });
    if (found) return { ...found.inputs, id: found.id };
    throw new VoipError({
      kind: "notFound",
      api: "ngcp",
      property: "contact",
      problem: `The subscriber ${asked.subscriberId} has no registration ${asked.contact}.`,
    });
  },
});
