import type { Api } from "./errors";

/**
 * How often a call may be sent. It is chosen per call, not per method.
 *
 * - `read`: changes nothing; repeated on every passing failure.
 * - `idempotentWrite`: repeating it leads to the same state (PUT of a whole object, DELETE); repeated likewise.
 * - `lookFirst`: repeating it could act twice (POST). Repeated only when it certainly had no effect: connection
 *   refused, 429, 503. Otherwise it fails with the outcome `unknown` and the caller looks before it decides.
 * - `never`: sent once.
 */
export type RetryClass = "read" | "idempotentWrite" | "lookFirst" | "never";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One request to a back end, as its client describes it. */
export interface Call {
  api: Api;
  method: Method;
  /** Absolute URL. It is sent exactly as it stands: no normalising, no re-ordering of the query. */
  url: string;
  /** The URL as errors and logs show it, with ids and names replaced: `{company}/endpoints/{mac}`. */
  template: string;
  /** What errors call the request instead of `method`, for a remote procedure call. */
  procedure?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  retry: RetryClass;
  /** The answer is no text: each character of its body stands for one byte. Default: it is UTF-8. */
  isBinary?: boolean;
  /**
   * Headers that must be made anew for every attempt (signatures, tokens). It is called when the attempt is
   * about to be sent, with its place among the requests in flight taken: a request that is sent from within
   * must say `ahead`, or the two wait for each other.
   */
  authorize?: () => Record<string, string> | Promise<Record<string, string>>;
  /** Sent before everything that waits, besides the limit of requests in flight: the login others wait for. */
  ahead?: boolean;
  /** Answers of 429 and 5xx that the client understands: `true` resolves with the answer, whatever it is. */
  accepts?: (answer: Answer) => boolean;
  /** How errors name a setting, as in `voip:sraps.baseUrl` for `url`. Default: as it stands. */
  nameOf?(setting: "url" | keyof TransportSettings): string;
  /** What errors must never quote, in any spelling: the password that the body sets. */
  secrets?: readonly string[];
  signal?: AbortSignal;
}

/**
 * A complete answer. The body is within the size limit and decoded as UTF-8, unless the call says that it is binary; in an answer of 400 and above,
 * what is not UTF-8 is replaced, so that a proxy's page does not hide the status.
 */
export interface Answer {
  status: number;
  /** Names in lower case; repeated headers are joined with ", ". */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Sends calls. It resolves with every answer below 500 but 429, redirects included (they are never followed),
 * and with what the call `accepts`; what a 4xx means is the client's to say. When the retry class allows no
 * further attempt it rejects with a `VoipError` of kind `transient` (also for what only a person can put right:
 * a host name, a certificate), `rateLimited`, `protocol` (not HTTP, body too long, not UTF-8), `auth` (the proxy's
 * or the client certificate), `validation` (URL or header that cannot be sent) or `cancelled`. Its `outcome`
 * is set for every class but `read`, over all attempts of the call.
 */
export interface Transport {
  send(call: Call): Promise<Answer>;
  /** Ends idle connections. Calls in flight are left to finish. */
  close(): Promise<void>;
}

/** How a connection's transport behaves. Times are in seconds. */
export interface TransportSettings {
  /** Until the TCP and TLS connection stands. Default 10. */
  connectTimeout: number;
  /** From the sent request to the first byte of the answer. Default 60. */
  headersTimeout: number;
  /** The longest silence within a body. Default 60. */
  bodyTimeout: number;
  /**
   * The longest that one call may take, repeats and the waiting between them included. It runs from the call's
   * first turn: the wait for that turn is our own doing (`requestsPerSecond`, `maxConcurrency`). Default 300.
   */
  callTimeout: number;
  /** Attempts for one call, the first included. Default 8. */
  maxAttempts: number;
  /** Requests per second to the origin, over all resources of the process. Unlimited when absent. */
  requestsPerSecond?: number;
  /** Requests in flight to the origin at once. Default 8. */
  maxConcurrency: number;
  /** The largest answer that is read, in bytes. Default 32 MiB. */
  maxBodySize: number;
  /** PEM text of certificate authorities trusted besides the system's. */
  ca?: string;
  /** URL of an HTTP proxy: `http://user:password@proxy.example.com:3128`. */
  proxy?: string;
  /** TLS client certificate: PEM texts, or PKCS#12 in base64. */
  clientCertificate?: { cert?: string; key?: string; pfx?: string; passphrase?: string };
  /** How errors name a setting, as in `voip:sraps.baseUrl` for `url`. Default: as it stands. */
  nameOf?(setting: "url" | keyof TransportSettings): string;
  /** What errors must never quote, in any spelling: the connection's credentials. */
  secrets?: readonly string[];
}

/** A setting's name for errors. */
export function nameOf(settings: TransportSettings, setting: "url" | keyof TransportSettings): string {
  return settings.nameOf?.(setting) ?? setting;
}

/** What a connection that sets nothing gets. */
export const transportDefaults: Readonly<TransportSettings> = {
  connectTimeout: 10,
  headersTimeout: 60,
  bodyTimeout: 60,
  callTimeout: 300,
  maxAttempts: 8,
  maxConcurrency: 8,
  maxBodySize: 32 * 1024 * 1024,
};
