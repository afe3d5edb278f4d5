import { STATUS_CODES } from "node:http";
import type { Failure } from "./errors";
import { type Answer, nameOf, type RetryClass, type TransportSettings } from "./http";

/** An attempt that led to nothing usable. */
export interface Setback {
  failure: Pick<Failure, "kind" | "problem" | "advice" | "status">;
  /** Whether the request may have taken effect. */
  applied: "no" | "maybe";
  /** Whether another attempt can fare better. */
  passing: boolean;
  /** Milliseconds that the server asked to wait. */
  retryAfter?: number;
}

interface StatusMeaning {
  problem: string;
  applied: Setback["applied"];
}

const STATUS_MEANINGS: Readonly<Record<number, StatusMeaning>> = {
  429: { problem: "The server asks for fewer requests.", applied: "no" },
  502: { problem: "A gateway got no usable answer from the server.", applied: "maybe" },
  503: { problem: "The server is not available at the moment.", applied: "no" },
  504: { problem: "A gateway waited in vain for the server's answer.", applied: "maybe" },
};

/** Whether an answer is a setback, and not one for the client to judge. */
export function isSetback(status: number): boolean {
  return status === 429 || status >= 500;
}

/** What an answer of 429 or 5xx means. `said` is the redacted beginning of its body. */
export function setbackOfStatus(
  status: number,
  said: string,
  retry: RetryClass,
  retryAfter: number | undefined,
  settings: TransportSettings,
): Setback {
  const meaning = STATUS_MEANINGS[status] ?? {
    problem: `The server failed (${STATUS_CODES[status] ?? status}).`,
    applied: "maybe",
  };
  return {
    failure: {
      kind: status === 429 ? "rateLimited" : "transient",
      problem: said === "" ? meaning.problem : `${meaning.problem} It said: “${said}”.`,
      advice:
        status === 429
          ? `Set ${nameOf(settings, "requestsPerSecond")} to what the server allows.`
          : undefined,
      status,
    },
    applied: meaning.applied,
    passing: status in STATUS_MEANINGS || (status === 500 && retry === "read"),
    retryAfter,
  };
}

/** The server asked for a pause (milliseconds) that the call cannot wait for. */
export function longPause(
  pause: number,
  settings: TransportSettings,
  { applied, failure }: Pick<Setback, "applied"> & Partial<Setback> = { applied: "no" },
): Setback {
  return {
    failure: {
      kind: "rateLimited",
      problem: `The server asked to wait ${Math.ceil(pause / 1000)} s, longer than this call may take (${settings.callTimeout} s).`,
      advice: `Run it again after that time, or raise ${nameOf(settings, "callTimeout")}.`,
      status: failure?.status,
    },
    applied,
    passing: false,
  };
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Milliseconds that the answer's Retry-After asks to wait: seconds, or an HTTP date, which is counted from the
 * answer's own Date so that a clock that goes wrong does no harm. Undefined when it says nothing.
 */
export function readRetryAfter(headers: Answer["headers"]): number | undefined {
  const value = headers["retry-after"]?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = readDate(value);
  if (until === undefined) return undefined;
  return Math.max(0, until - (readDate(headers.date ?? "") ?? Date.now()));
}

function readDate(text: string): number | undefined {
  const time = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
