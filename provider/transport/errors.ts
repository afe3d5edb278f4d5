/** The back ends that the provider talks to. */
export type Api = "sraps" | "redirection" | "ngcp" | "ispcrm";

/**
 * What kind of failure it is. The list is closed: callers decide by it and by nothing else.
 *
 * - `validation`: the input is wrong; nothing was sent, or the back end refused the content.
 * - `auth`: the credentials or the clock are wrong.
 * - `forbidden`: the credentials are right and may not do this, or the object belongs to somebody else.
 * - `notFound`: the back end said that the object is not there. Never used for a read that failed.
 * - `conflict`: something is there already that differs from what is declared.
 * - `rateLimited`: the back end asked for fewer requests, for longer than the retries lasted.
 * - `transient`: no usable answer (network, 5xx, time-out).
 * - `partial`: the object exists, a later step failed.
 * - `protocol`: the answer does not follow the wire contract.
 * - `cancelled`: the run was interrupted.
 */
export type FailureKind =
  | "validation"
  | "auth"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "rateLimited"
  | "transient"
  | "partial"
  | "protocol"
  | "cancelled";

/** Everything that is known of a failure. Nothing in it may hold a secret. */
export interface Failure {
  kind: FailureKind;
  /** What is wrong: one sentence, with its full stop. */
  problem: string;
  /** What the person can do: one sentence, with its full stop. */
  advice?: string;
  /** The path of the input that is wrong, as the program spells it: `settings.language`. */
  property?: string;
  api?: Api;
  /** HTTP method, or the name of the remote procedure. */
  method?: string;
  /** The URL with its variable parts as names in braces: `{base}tokens/{keyId}`. */
  url?: string;
  /** HTTP status of the answer, when there was one. */
  status?: number;
  /**
   * For a write: `refused` when it certainly had no effect, `unknown` when it may have been applied.
   * A write of unknown outcome is looked up before it is repeated.
   */
  outcome?: "refused" | "unknown";
  cause?: unknown;
}

/**
 * The one error class of the provider. Its message is what a person reads in `pulumi up`: the property's
 * path, what is wrong, what to do, and the request it happened in. It carries no stack trace.
 */
export class VoipError extends Error {
  readonly failure: Readonly<Failure>;

  constructor(failure: Failure) {
    super(describe(failure), failure.cause === undefined ? undefined : { cause: failure.cause });
    this.name = "VoipError";
    this.failure = failure;
    this.stack = `VoipError: ${this.message}`;
  }

  get kind(): FailureKind {
    return this.failure.kind;
  }

  /** The same failure with more said about it. */
  with(more: Partial<Failure>): VoipError {
    return new VoipError({ ...this.failure, ...more });
  }
}

/** Whether the error says that the back end does not have the object. */
export function isNotFound(error: unknown): boolean {
  return error instanceof VoipError && error.kind === "notFound";
}

/** Whether a write failed in a way that leaves open whether it took effect. */
export function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof VoipError && error.failure.outcome === "unknown";
}

function describe(failure: Failure): string {
  const where = failure.property ? `${failure.property}: ` : "";
  const advice = failure.advice ? ` ${failure.advice}` : "";
  return `${where}${failure.problem}${advice}${describeRequest(failure)}`;
}

function describeRequest({ api, method, url, status }: Failure): string {
  if (method === undefined) return "";
  const parts = [api, method, url].filter((part) => part !== undefined);
  return ` [${parts.join(" ")}${status === undefined ? "" : `: ${status}`}]`;
}
