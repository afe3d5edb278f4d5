import { setTimeout as wait } from "node:timers/promises";
import { isNotFound, VoipError } from "../../transport/errors";
import type { Accepted, Exchange, SrapsRequest } from "./exchange";
import { fail } from "./failures";
import { resolveLink } from "./links";

const FIRST_WAIT = 200;
const LONGEST_WAIT = 5000;

/**
 * Waits for a change that SRAPS has only accepted (202; contract 1.9): asks `Location`, when the answer names one
 * that can be asked, until it is ready, and `confirm` until that finds the wanted state. `confirm` gets what
 * `Location` gave. The change may take effect whatever fails here.
 */
export async function untilConfirmed<Result>(
  exchange: Exchange,
  request: SrapsRequest,
  accepted: Accepted,
  confirm: (atLocation: Accepted | undefined) => Promise<Result | undefined>,
): Promise<Result> {
  try {
    return await poll(exchange, request, accepted, confirm);
  } catch (error) {
    throw error instanceof VoipError ? error.with({ outcome: "unknown" }) : error;
  }
}

/**
 * Waits until a removal is done: at once after an answer without a body. A 202 says that it will be; any other body
 * is nobody's that removed it, such as a login page, and then the object is looked at.
 */
export async function untilRemoved(
  exchange: Exchange,
  request: SrapsRequest,
  accepted: Accepted,
  look: () => Promise<unknown>,
): Promise<void> {
  const { status, body } = accepted.answer;
  const isGone = async () => ((await look()) === undefined ? true : undefined);
  if (status === 202) await untilConfirmed(exchange, request, accepted, isGone);
  else if (body.trim() !== "" && !(await isGone())) throw notDone(request, accepted);
}

/** A write was answered by a success that is none: what was to be changed is as it was. */
export function notDone(request: SrapsRequest, { answer }: Accepted): VoipError {
  return fail(request, {
    kind: "protocol",
    problem: `SRAPS answers that it did this to the ${request.subject}, which is as it was all the same.`,
    advice: "Check voip:sraps.baseUrl, and that no proxy or login page stands in between.",
    status: answer.status,
    outcome: "unknown",
  });
}

async function poll<Result>(
  exchange: Exchange,
  request: SrapsRequest,
  { answer, url }: Accepted,
  confirm: (atLocation: Accepted | undefined) => Promise<Result | undefined>,
): Promise<Result> {
  const { settings } = exchange;
  const deadline = exchange.now() + settings.asyncTimeout * 1000;
  let location: "pending" | Accepted | undefined =
    answer.headers.location === undefined ? undefined : "pending";
  let pause = FIRST_WAIT;
  for (;;) {
    if (location === "pending") location = await ask(exchange, request, answer.headers.location ?? "", url);
    const result = location === "pending" ? undefined : await confirm(location);
    if (result !== undefined) return result;
    const left = deadline - exchange.now();
    if (left <= 0) {
      throw fail(request, {
        kind: "transient",
        problem: `SRAPS accepted the change but has not confirmed it within ${settings.asyncTimeout} s.`,
        advice:
          "Run again; it goes on from what is there then. voip:sraps.asyncTimeout sets how long to wait.",
        status: answer.status,
      });
    }
    await pauseFor(Math.min(pause, left), exchange, request);
    pause = Math.min(pause * 1.5, LONGEST_WAIT);
  }
}

/** What is at the location of an accepted change; `undefined` when it cannot be asked, so that nothing is known of it. */
async function ask(
  exchange: Exchange,
  request: SrapsRequest,
  link: string,
  from: string,
): Promise<"pending" | Accepted | undefined> {
  const asked = { method: "GET", template: "{location}", subject: request.subject, retry: "read" } as const;
  try {
    const found = await exchange.send({ ...asked, url: resolveLink(asked, link, from, exchange.settings) });
    return found.answer.status === 202 ? "pending" : found;
  } catch (error) {
    if (isNotFound(error)) return "pending";
    if (error instanceof VoipError && ["forbidden", "protocol"].includes(error.kind)) return undefined;
    throw error;
  }
}

async function pauseFor(milliseconds: number, exchange: Exchange, request: SrapsRequest): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal: exchange.signal });
  } catch (cause) {
    throw fail(request, {
      kind: "cancelled",
      problem: "The run was interrupted while SRAPS had accepted a change but not confirmed it.",
      cause,
    });
  }
}
