import { setTimeout as wait } from "node:timers/promises";
import { isNotFound } from "../../transport/errors";
import type { Accepted, Exchange, SrapsRequest } from "./exchange";
import { fail } from "./failures";
import { resolveLink } from "./links";

const FIRST_WAIT = 200;
const LONGEST_WAIT = 5000;

/**
 * Waits for a change that SRAPS has only accepted (202; contract 1.9): asks `Location`, when the answer names one,
 * until it is ready, and `confirm` until that finds the wanted state. `confirm` gets what `Location` gave.
 */
export async function untilConfirmed<Result>(
  exchange: Exchange,
  request: SrapsRequest,
  accepted: Accepted,
  confirm: (atLocation: Accepted | undefined) => Promise<Result | undefined>,
): Promise<Result> {
  const { settings } = exchange;
  const deadline = exchange.now() + settings.asyncTimeout * 1000;
  const location = accepted.answer.headers.location;
  const url = location === undefined ? undefined : resolveLink(request, location, accepted.url, settings);
  let atLocation: Accepted | undefined;
  let pause = FIRST_WAIT;
  for (;;) {
    if (url !== undefined && atLocation === undefined) atLocation = await ask(exchange, request, url);
    const result = url === undefined || atLocation !== undefined ? await confirm(atLocation) : undefined;
    if (result !== undefined) return result;
    const left = deadline - exchange.now();
    if (left <= 0) {
      throw fail(request, {
        kind: "transient",
        problem: `SRAPS accepted the change but has not confirmed it within ${settings.asyncTimeout} s.`,
        advice:
          "Run again; it goes on from what is there then. voip:sraps.asyncTimeout sets how long to wait.",
        status: accepted.answer.status,
        outcome: "unknown",
      });
    }
    await pauseFor(Math.min(pause, left), exchange, request);
    pause = Math.min(pause * 1.5, LONGEST_WAIT);
  }
}

/** What is at the location of an accepted change, once it is ready. */
async function ask(exchange: Exchange, request: SrapsRequest, url: string): Promise<Accepted | undefined> {
  try {
    const found = await exchange.send({
      method: "GET",
      url,
      template: "{location}",
      subject: request.subject,
      retry: "read",
    });
    return found.answer.status === 202 ? undefined : found;
  } catch (error) {
    if (isNotFound(error)) return undefined;
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
      outcome: "unknown",
      cause,
    });
  }
}
