import type { Dispatcher } from "undici";
import { version } from "../version";
import { type CallDeadline, Interruption, pause, raceAbort } from "./call-deadline";
import { exchange, NoAnswer, type Received } from "./exchange";
import type { Answer, Call, TransportSettings } from "./http";
import { setbackOfError } from "./network-failure";
import { PauseTooLong, type RateBudget } from "./rate-budget";
import { quote, secretsIn } from "./redaction";
import { checkHeaders, type RequestTarget } from "./request-target";
import { isSetback, longPause, readRetryAfter, type Setback, setbackOfStatus } from "./setback";

/** What every attempt of one call shares. */
export interface AttemptContext {
  call: Call;
  target: RequestTarget;
  settings: TransportSettings;
  budget: RateBudget;
  deadline: CallDeadline;
  dispatcher(): Dispatcher;
}

/** What a write that is on its way has for its answer, in milliseconds, so that the id of what it made is not lost. */
const PATIENCE = 1000;

export type AttemptResult = { answer: Answer } | { setback: Setback };

/**
 * Waits for a turn, signs and sends once; a repeat waits its milliseconds first. Rejects only with what
 * `authorize` rejects with, or when a header is wrong.
 */
export async function attempt(context: AttemptContext, wait?: number): Promise<AttemptResult> {
  const { call, target, settings, budget, deadline } = context;
  let giveBack: (() => void) | undefined;
  try {
    if (wait !== undefined) await pause(wait, deadline.signal);
    const precedence = call.ahead ? "ahead" : wait === undefined ? "first" : "repeated";
    giveBack = await budget.turn(precedence, deadline.signal, () => deadline.remaining());
    deadline.start();
    const headers = await headersOf(call, deadline.signal);
    const received = await exchange(context.dispatcher(), {
      ...target,
      method: call.method,
      headers,
      body: call.body,
      maxBodySize: settings.maxBodySize,
      signal: deadline.signal,
      patience: call.retry === "read" ? 0 : PATIENCE,
    });
    return judge(received, headers, context);
  } catch (error) {
    if (error instanceof NoAnswer) {
      return { setback: setbackOfError(error.cause, error.sent ? "maybe" : "no", target.origin, settings) };
    }
    if (error instanceof PauseTooLong) return { setback: longPause(error.pause, settings) };
    if (!(error instanceof Interruption)) throw error;
    return { setback: setbackOfError(error, "no", target.origin, settings) };
  } finally {
    giveBack?.();
  }
}

async function headersOf(call: Call, signal: AbortSignal): Promise<Record<string, string>> {
  const authorized = call.authorize && (await raceAbort(Promise.resolve(call.authorize()), signal));
  const headers = {
    "user-agent": `pulumi-voip/${version}`,
    ...lowerCased(call.headers),
    ...lowerCased(authorized),
    "accept-encoding": "identity",
  };
  checkHeaders(call, headers);
  return headers;
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function judge(
  received: Received,
  sentHeaders: Readonly<Record<string, string>>,
  { call, target, settings, budget }: AttemptContext,
): AttemptResult {
  const { status, headers, failure } = received;
  const setback = isSetback(status);
  if (failure && !setback) {
    const applied = status >= 400 ? "no" : "maybe";
    return { setback: setbackOfError(failure, applied, target.origin, settings) };
  }
  const body = decode(received, call.isBinary);
  if (body === undefined) return { setback: unreadable(headers["content-encoding"]) };
  const answer = { status, headers, body };
  const retryAfter = setback ? readRetryAfter(headers) : undefined;
  if (retryAfter !== undefined) budget.pause(retryAfter);
  if (!setback || (!failure && call.accepts?.(answer))) return { answer };

  const secrets = [...(settings.secrets ?? []), ...(call.secrets ?? []), ...secretsIn(sentHeaders)];
  return { setback: setbackOfStatus(status, quote(body, secrets), call.retry, retryAfter, settings) };
}

/** The body as text. Undefined when it cannot be read, which for an error answer does not matter. */
function decode({ status, headers, body }: Received, isBinary = false): string | undefined {
  const coded = (headers["content-encoding"] ?? "identity").toLowerCase() !== "identity" && body.length > 0;
  if (status >= 400) return coded ? "" : body.toString("utf8");
  if (coded) return undefined;
  if (isBinary) return body.toString("latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function unreadable(coding: string | undefined): Setback {
  const problem = coding
    ? "The server compressed its answer although it was asked not to."
    : "The answer is not UTF-8 text.";
  return { failure: { kind: "protocol", problem }, applied: "maybe", passing: false };
}
