/** The allowed requests per second; what is over it gets 429. */
export interface RateLimitOptions {
  requestsPerSecond: number;
  /** How `Retry-After` is sent. @default "seconds" */
  retryAfter?: "seconds" | "date" | "absent";
}

/** Counts admitted requests over a sliding second. */
export class RateLimit {
  private admitted: number[] = [];

  constructor(private readonly options: RateLimitOptions) {
    if (!(options.requestsPerSecond > 0)) {
      throw new RangeError(`requestsPerSecond: expected more than 0, got ${options.requestsPerSecond}.`);
    }
  }

  /** The headers of a 429 when the request is one too many, otherwise undefined. */
  refuse(now = Date.now()): Record<string, string> | undefined {
    this.admitted = this.admitted.filter((time) => time > now - 1000);
    if (this.admitted.length < this.options.requestsPerSecond) {
      this.admitted.push(now);
      return undefined;
    }
    const form = this.options.retryAfter ?? "seconds";
    return form === "absent" ? {} : retryAfterHeader(1, form);
  }
}

/** `Retry-After` in whole seconds or as an HTTP date, rounded up. */
export function retryAfterHeader(seconds: number, form: "seconds" | "date"): Record<string, string> {
  if (form === "seconds") return { "Retry-After": String(Math.ceil(seconds)) };
  const at = Math.ceil((Date.now() + seconds * 1000) / 1000) * 1000;
  return { "Retry-After": new Date(at).toUTCString() };
}
