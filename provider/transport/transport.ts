import { type AttemptContext, attempt } from "./attempt";
import { CallDeadline } from "./call-deadline";
import { Connections } from "./connections";
import { type Failure, VoipError } from "./errors";
import type { Answer, Call, Transport, TransportSettings } from "./http";
import { budgetFor } from "./rate-budget";
import { checkHeaders, readTarget } from "./request-target";
import { type Backoff, backoffDelay, defaultBackoff, mayRepeat } from "./retry";
import { longPause, type Setback } from "./setback";
import { timeLimit } from "./time-limit";

/**
 * The transport of one connection. Throws a `VoipError` of kind `validation` when a setting cannot work;
 * nothing is connected before the first call.
 */
export function createTransport(settings: TransportSettings, backoff: Backoff = defaultBackoff): Transport {
  const connections = new Connections(settings);
  return {
    async send(call) {
      const target = readTarget(call);
      checkHeaders(call, call.headers ?? {});
      const deadline = new CallDeadline(settings.callTimeout, call.signal, timeLimit());
      try {
        return await sendUntilSettled(
          {
            call,
            target,
            settings,
            deadline,
            budget: budgetFor(target.origin, settings),
            dispatcher: () => connections.to(target.origin),
          },
          backoff,
        );
      } finally {
        deadline.release();
      }
    },
    close: () => connections.close(),
  };
}

async function sendUntilSettled(context: AttemptContext, backoff: Backoff): Promise<Answer> {
  const { call } = context;
  const begin = performance.now();
  let applied: Setback["applied"] = "no";
  let wait: number | undefined;
  let previous: Setback | undefined;
  for (let attempts = 1; ; attempts++) {
    // What `authorize` fails with does not unsay that an earlier attempt may have been applied.
    const result = await attempt(context, wait).catch((error: unknown) => {
      throw applied === "maybe" && error instanceof VoipError ? error.with(outcome(call, applied)) : error;
    });
    if ("answer" in result) return result.answer;
    const { setback } = result;
    if (setback.applied === "maybe") applied = "maybe";
    // What Retry-After asks for is waited for in the budget, as by every other call.
    wait = backoffDelay(attempts, backoff);
    const final = finalSetback(setback, attempts, wait, context);
    // What the server said before the time was over tells more than that it is over.
    const told = context.deadline.expired ? (previous ?? setback) : final;
    if (told) throw failed(call, told, applied, attempts, performance.now() - begin);
    previous = setback;
  }
}

/** What ends the call, unless it may be repeated after the wait. */
function finalSetback(
  setback: Setback,
  attempts: number,
  wait: number,
  { call, settings, deadline }: AttemptContext,
): Setback | undefined {
  if (!mayRepeat(call.retry, setback) || attempts >= settings.maxAttempts) return setback;
  const { retryAfter = 0 } = setback;
  // In a busy process the time may be over before its timer is heard.
  const remaining = Math.max(0, deadline.remaining());
  if (retryAfter > remaining) return longPause(retryAfter, settings, setback);
  return wait > remaining ? setback : undefined;
}

function failed(
  call: Call,
  { failure }: Setback,
  applied: Setback["applied"],
  attempts: number,
  milliseconds: number,
): VoipError {
  const effort = attempts > 1 ? ` Tried ${attempts} times in ${Math.ceil(milliseconds / 1000)} s.` : "";
  return new VoipError({
    ...failure,
    problem: `${failure.problem}${effort}`,
    api: call.api,
    method: call.procedure ?? call.method,
    url: call.template,
    ...outcome(call, applied),
  });
}

function outcome(call: Call, applied: Setback["applied"]): Pick<Failure, "outcome"> {
  if (call.retry === "read") return {};
  return { outcome: applied === "maybe" ? "unknown" : "refused" };
}
