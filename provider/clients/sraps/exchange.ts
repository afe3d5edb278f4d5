import { VoipError } from "../../transport/errors";
import type { Answer, Call, RetryClass, Transport } from "../../transport/http";
import type { JsonObject } from "../json";
import {
  acceptHeader,
  type FailedRequest,
  fail,
  NOTICEABLE_CLOCK_DIFFERENCE,
  refusal,
  refusedSignature,
} from "./failures";
import { type Challenge, readChallenge, type SignedRequest, signRequest, verifyAnswer } from "./hawk";
import { resolveLink } from "./links";
import { ServerClock } from "./server-clock";
import type { SrapsSettings } from "./settings";

/** One request to SRAPS in the words of its API. */
export interface SrapsRequest extends FailedRequest {
  /** Absolute URL. */
  url: string;
  retry: RetryClass;
  body?: JsonObject;
}

export interface Accepted {
  /** A 2xx answer. */
  answer: Answer;
  /** The URL that gave it; it differs from the request's after a redirect. */
  url: string;
}

/** Sends signed requests; everything but 2xx is an error. */
export interface Exchange {
  readonly settings: SrapsSettings;
  readonly signal?: AbortSignal;
  readonly now: () => number;
  send(request: SrapsRequest): Promise<Accepted>;
}

const CONTENT_TYPE = "application/json";
/** SRAPS takes requests up to 10 MB (contract 1.1). */
const LARGEST_BODY = 10 * 1024 * 1024;
const MOST_REDIRECTS = 3;

export function createExchange(
  settings: SrapsSettings,
  transport: Transport,
  options: { signal?: AbortSignal; now: () => number },
): Exchange {
  const clock = new ServerClock(options.now);

  async function attempt(request: SrapsRequest, url: string, body: string | undefined): Promise<Answer> {
    let signed: SignedRequest | undefined;
    const call: Call = {
      api: "sraps",
      method: request.method,
      url,
      template: request.template,
      headers: {
        accept: acceptHeader(settings),
        ...(body === undefined ? {} : { "content-type": CONTENT_TYPE }),
      },
      body,
      retry: request.retry,
      authorize() {
        signed = signRequest(
          { method: request.method, url, body, contentType: body === undefined ? undefined : CONTENT_TYPE },
          settings,
          clock.seconds(url),
        );
        return { authorization: signed.authorization };
      },
      signal: options.signal,
    };
    const answer = await transport.send(call);
    if (signed) verify(request, signed, answer);
    return answer;
  }

  function verify(request: SrapsRequest, signed: SignedRequest, answer: Answer): void {
    try {
      verifyAnswer(signed, answer, settings);
    } catch (error) {
      if (!(error instanceof VoipError)) throw error;
      const outcome = request.method === "GET" ? undefined : "unknown";
      throw error.with({ method: request.method, url: request.template, status: answer.status, outcome });
    }
  }

  /** The server's time to sign with, when the answer gives one that may be believed. */
  function believableTime(challenge: Challenge, answer: Answer, url: string): number | undefined {
    if (challenge.serverTime !== undefined) return challenge.verified ? challenge.serverTime : undefined;
    const date = dateSeconds(answer);
    if (!settings.trustDateHeader || date === undefined) return undefined;
    const isClock = challenge.error === undefined || /stale/i.test(challenge.error);
    return isClock && Math.abs(clock.ahead(url, date)) > NOTICEABLE_CLOCK_DIFFERENCE ? date : undefined;
  }

  /** Where to send the request again, signed anew: a signature is good for one URL only (1.8.3). */
  function redirectTarget(request: SrapsRequest, answer: Answer, url: string, redirects: number): string {
    const location = answer.headers.location;
    const keepsMethod =
      request.method === "GET" ||
      [307, 308].includes(answer.status) ||
      (request.method !== "POST" && [301, 302].includes(answer.status));
    if (location === undefined || !keepsMethod || redirects > MOST_REDIRECTS) {
      throw fail(request, {
        kind: "protocol",
        problem: "SRAPS redirects the request in a way that cannot be followed.",
        advice: "Check voip:sraps.baseUrl and voip:sraps.paths.",
        status: answer.status,
        ...(request.method === "GET" ? {} : { outcome: "refused" as const }),
      });
    }
    return resolveLink(request, location, url, settings);
  }

  return {
    settings,
    signal: options.signal,
    now: options.now,
    async send(request) {
      const body = request.body === undefined ? undefined : JSON.stringify(request.body);
      refuseLargeBody(request, body);
      let { url } = request;
      let redirects = 0;
      let corrections = 0;
      for (;;) {
        const answer = await attempt(request, url, body);
        if (answer.status >= 200 && answer.status < 300) return { answer, url };
        if (answer.status === 401) {
          const challenge = readChallenge(answer.headers["www-authenticate"], settings);
          const time = believableTime(challenge, answer, url);
          if (time === undefined || corrections >= settings.maxClockRetries) {
            const serverTime = challenge.serverTime ?? dateSeconds(answer);
            const ahead = serverTime === undefined ? undefined : clock.ahead(url, serverTime);
            throw refusedSignature(request, answer, settings, challenge, {
              ahead,
              corrected: corrections > 0,
            });
          }
          clock.correct(url, time);
          corrections += 1;
        } else if (answer.status >= 300 && answer.status < 400) {
          redirects += 1;
          url = redirectTarget(request, answer, url, redirects);
        } else {
          throw refusal(request, answer, settings);
        }
      }
    },
  };
}

function refuseLargeBody(request: SrapsRequest, body: string | undefined): void {
  const size = body === undefined ? 0 : Buffer.byteLength(body);
  if (size <= LARGEST_BODY) return;
  throw fail(request, {
    kind: "validation",
    problem: `The ${request.subject} makes a request of ${(size / 1024 / 1024).toFixed(1)} MiB; SRAPS takes 10.`,
    advice: "Send fewer or shorter settings.",
    outcome: "refused",
  });
}

/** The Date header in seconds. */
function dateSeconds(answer: Answer): number | undefined {
  const time = Date.parse(answer.headers.date ?? "");
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}
