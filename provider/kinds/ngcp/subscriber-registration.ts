import * as z from "zod";
import { type Item, isTerminated, type JsonValue, type NgcpClient } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import type { Kind, Observed } from "../kind";
import { collection } from "./collection";
import { collectionKind } from "./collection-kind";
import { type Field, flag, reference } from "./fields";
import { moment } from "./moment";

type Inputs = Record<string, unknown>;
type Seen = Observed<Inputs, Inputs>;

const NEVER = "never";
/** The SIP proxy's zero, in whatever time zone the server shows it. A contact that the proxy lets expire has seconds. */
const ZERO = /^19(69-12-31|70-01-01)[T ]\d\d:\d\d:00/;
/** A moment becomes seconds from now on its way to the proxy, and a moment again on its way back. */
const TOLERANCE = 5_000;
/** The server hands the proxy an `<int>` of XML-RPC: 32 bits with a sign. */
const MOST_SECONDS = 2 ** 31 - 1;
/** However the server's clock is set: so long after a moment it has passed everywhere. */
const ZONES = 12 * 60 * 60 * 1000;

/** The server puts it into XML and into a path as it is: without quotes, `&`, `<`, `>` and what is not ASCII. */
const sipUri = z
  .string()
  .max(255)
  .regex(
    /^sips?:[!#-%'-;=?-~]+$/,
    "expected a SIP URI such as sip:pbx@192.0.2.1:5060, without angle brackets",
  );

/** The server takes a moment that has passed for none, and makes the registration permanent. */
const expires: Field = {
  input: z
    .string()
    .refine((until) => until === NEVER || moment.safeParse(until).success, {
      error: "expected a moment such as 2030-01-01 00:00:00, without a time zone, or never",
    })
    .transform((until) => moment.safeParse(until).data ?? until)
    .default(NEVER)
    .describe(
      "When it ends, in the server's own time, as in `2030-01-01 00:00:00`. Default: `never`, a permanent registration.",
    ),
  toWire: (until) => (until === NEVER ? "1970-01-01 00:00:00" : (until as JsonValue)),
  fromWire: (shown) => {
    const text = String(shown);
    return ZERO.test(text) ? NEVER : text.replace("T", " ").replace(/(Z|[+-]\d\d:\d\d)$/, "");
  },
  isEqual: (one, other) => one === other || Math.abs(timeOf(one) - timeOf(other)) <= TOLERANCE,
};

/**
 * A registration that the operator makes, for what does not register itself. Its owner and its contact tell it from
 * others: the proxy has one of each. Contract: ngcp, 12 (openapi) and the recordings (28); what `expires` does is in
 * the server's source (Utils/Kamailio.pm, create_location) and in the proxy's (usrloc, `ul.add`: zero is permanent).
 */
export const subscriberRegistration = collection({
  class: "SubscriberRegistration",
  name: "subscriberregistrations",
  noun: "subscriber registration",
  summary:
    "A permanent registration of a subscriber: where it is reached although it does not register itself, such as a PBX.",
  fields: {
    subscriberId: {
      ...reference("The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource."),
      isImmutable: true,
    },
    contact: {
      input: sipUri.describe(
        "Where it is reached: a SIP URI, as in `sip:pbx@192.0.2.1:5060`. A change replaces the resource.",
      ),
      isImmutable: true,
    },
    expires,
    q: {
      input: z
        .number()
        .min(0)
        .max(1)
        .refine((q) => Number(q.toFixed(2)) === q, "expected two decimals at most")
        .optional()
        .describe("How much it is preferred to the subscriber's other registrations, 0 to 1. Default: 1."),
      initial: 1,
      cleared: 1,
      fromWire: Number,
    },
    nat: flag("Whether it is behind a NAT. Default: false."),
    socket: {
      input: sipUri
        .optional()
        .describe(
          "The interface of the platform that calls to it leave from, as in `sip:192.0.2.10:5060`. Default: the platform's usual one.",
        ),
    },
  },
  identity: ["subscriberId", "contact"],
  filters: ["subscriberId"],
  hasNameAsId: true,
  changedBy: "PUT",
  ends: "delete",
  nameOf: ({ contact }) => String(contact),
  validate: (_api, inputs) => checkExpiry(inputs.expires),
  explain: async (_api, { subscriberId, contact }, error) =>
    explainRefusal(error, `${contact} of ${subscriberId}`),
});

const table = collectionKind(subscriberRegistration) as unknown as Kind<"ngcp">;

/**
 * Each change gives a registration another id at the server, so that it is known by its natural key alone. Phones'
 * own registrations are in the same collection: only what is permanent is listed, whoever made it.
 */
export const subscriberRegistrationKind = {
  ...table,
  idFormat: "`<subscriberId>/<contact>`, as in `17/sip:pbx@192.0.2.1:5060`",
  parseId: keyIn,
  keyText: undefined,
  idFromKey: true,

  observe: (api, reference) =>
    search(api, "id" in reference ? { ...reference.mentioned, ...keyIn(reference.id) } : reference.key),

  async create(api, desired) {
    const { observed } = await table.create(api, desired);
    return { id: idOf(desired), observed: observed && byKey(observed) };
  },

  async update(api, change) {
    try {
      const updated = await table.update(api, { ...change, id: serverIdOf(change.observed) });
      return updated && byKey(updated);
    } catch (error) {
      // A request that is repeated after a lost answer asks for an id that the first one has ended.
      const isGone = error instanceof VoipError && error.kind === "notFound";
      throw isGone ? error.with({ outcome: "unknown" }) : error;
    }
  },

  async remove(api, id, recorded) {
    const found = await search(api, { ...recorded, ...keyIn(id) });
    if (found) await table.remove(api, serverIdOf(found), recorded);
  },

  async *list(api, query) {
    try {
      for await (const seen of table.list?.(api, query) ?? []) {
        if (seen.inputs.expires === NEVER) yield byKey(seen);
      }
    } catch (error) {
      throw isServerFailure(error) ? unlistable(error) : error;
    }
  },

  sharing: {
    // All phones of the platform are in a list of all.
    scope: (id) => ({ subscriberId: keyIn(id).subscriberId }),
    reread: async (_api, entry) => entry,
  },
} satisfies Kind<"ngcp"> as unknown as Kind;

/**
 * The registration with that key. The server fails on a list of a subscriber who has been terminated, with whom its
 * registrations go.
 */
async function search(api: NgcpClient, key: Inputs): Promise<Seen | undefined> {
  try {
    const found = await table.observe(api, { key });
    return found && byKey(found);
  } catch (error) {
    if (!isServerFailure(error)) throw error;
    const subscriber = await api.get("subscribers", String(key.subscriberId)).catch(() => {
      throw error;
    });
    if (subscriber !== undefined && !isTerminated(subscriber)) throw error;
    return undefined;
  }
}

function isServerFailure(error: unknown): error is VoipError {
  return error instanceof VoipError && error.failure.status === 500;
}

/** What the SIP proxy keeps may be out of the server's reach while all the rest can be read. */
function unlistable(error: VoipError): VoipError {
  return error.with({
    kind: "protocol",
    problem: `NGCP fails to list the ${subscriberRegistration.noun}s, which its SIP proxy keeps.`,
    advice: "See whether the platform's proxy runs, and the database that it keeps them in.",
  });
}

function byKey(seen: Seen): Seen {
  return { ...seen, id: idOf(seen.inputs) };
}

function serverIdOf({ answer }: Seen): string {
  return (answer as Item).id;
}

function idOf({ subscriberId, contact }: Inputs): string {
  return `${subscriberId}/${contact}`;
}

function keyIn(id: string): { subscriberId: string; contact: string } {
  const [, subscriberId, contact] = /^([1-9]\d*)\/(.+)$/.exec(id) ?? [];
  if (subscriberId !== undefined && contact !== undefined) return { subscriberId, contact };
  throw new VoipError({
    kind: "validation",
    problem: `The id of a ${subscriberRegistration.noun} is <subscriberId>/<contact>, not ${JSON.stringify(id)}.`,
  });
}

/** As if the server's clock went by UTC. */
function timeOf(moment: unknown): number {
  return typeof moment === "string" ? Date.parse(`${moment.replace(" ", "T")}Z`) : Number.NaN;
}

function checkExpiry(until: unknown): VoipError[] {
  if (until === undefined || until === NEVER) return [];
  const ahead = timeOf(until) - Date.now();
  const problem =
    ahead < -ZONES
      ? `${until} has passed, and NGCP would make the registration permanent.`
      : ahead > MOST_SECONDS * 1000
        ? `${until} is further away than the SIP proxy can count.`
        : undefined;
  if (problem === undefined) return [];
  const advice = "Leave it out for a permanent registration, or give another moment.";
  return [new VoipError({ kind: "validation", property: "expires", problem, advice })];
}

/** What the server did not find within half a minute the proxy may write all the same. */
function explainRefusal(error: VoipError, contact: string): VoipError | undefined {
  const { status, problem } = error.failure;
  if (status !== 422) return undefined;
  if (/Could not find a subscriber/.test(problem)) return error.with({ property: "subscriberId" });
  if (!/Could not find a new registration entry/.test(problem)) return undefined;
  return error.with({
    kind: "transient",
    problem: `Whether the SIP proxy has taken the registration ${contact} is not known: NGCP waited for it and did not see it.`,
    advice:
      "Run `pulumi up` again, which looks for it first. When it is never seen, the proxy does not take it or does not write it to where NGCP reads: that is to be mended at the platform.",
    outcome: "unknown",
  });
}
