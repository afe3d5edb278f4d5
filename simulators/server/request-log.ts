import type { Answer, Identity, Received } from "./exchange";

/** One request in the log. Credentials are left out; everything else is as it was on the wire. */
export interface LoggedRequest {
  /** Counts over all simulators that were started together. */
  readonly sequence: number;
  readonly time: Date;
  readonly api: string;
  readonly method: string;
  /** Path with query, as sent. */
  readonly target: string;
  readonly path: string;
  readonly template?: string;
  readonly procedure?: string;
  readonly params?: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The status that was sent, undefined while none was. */
  readonly status?: number;
  /** `cut`: the connection ended before the whole answer was out. */
  readonly outcome: "pending" | "answered" | "cut";
  /** True when the request took effect, whatever the client got to see of it. */
  readonly changed: boolean;
  /** The kind of fault that was played on it. */
  readonly fault?: string;
}

/** Every field that is given must agree. */
export interface RequestFilter {
  method?: string;
  template?: string;
  procedure?: string;
  path?: RegExp | string;
  status?: number;
  changed?: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A request whose answer is still being worked on. Used by the listener. */
export class OpenEntry {
  constructor(private readonly entry: Writable<LoggedRequest>) {}

  fault(kind: string): void {
    this.entry.fault = kind;
  }

  answered(answer: Answer): void {
    if (answer.changed) this.entry.changed = true;
  }

  sent(status: number, bytes: number): void {
    this.entry.status = status;
    this.entry.bytesOut = bytes;
  }

  close(outcome: "answered" | "cut"): void {
    this.entry.outcome = outcome;
  }
}

/** What a back end was asked, in order of arrival. */
export class RequestLog {
  private entries: LoggedRequest[] = [];

  constructor(
    private readonly api: string,
    private readonly nextSequence: () => number,
  ) {}

  /** The requests so far, oldest first, or those that agree with the filter. */
  requests(filter: RequestFilter = {}): LoggedRequest[] {
    return this.entries.filter((entry) => agrees(entry, filter));
  }

  count(filter: RequestFilter = {}): number {
    return this.requests(filter).length;
  }

  /** The requests that took effect, also those whose answer never arrived. */
  mutations(filter: RequestFilter = {}): LoggedRequest[] {
    return this.requests({ ...filter, changed: true });
  }

  clear(): void {
    this.entries = [];
  }

  open(request: Received, identity: Identity): OpenEntry {
    const entry: Writable<LoggedRequest> = {
      sequence: this.nextSequence(),
      time: new Date(),
      api: this.api,
      method: request.method,
      target: request.target,
      path: request.path,
      ...(identity.template !== undefined && { template: identity.template }),
      ...(identity.procedure !== undefined && {
        procedure: identity.procedure,
        params: identity.params ?? [],
      }),
      headers: withoutCredentials(request.headers),
      body: request.body.toString("utf8"),
      bytesIn: request.bodyBytes,
      bytesOut: 0,
      outcome: "pending",
      changed: false,
    };
    this.entries.push(entry);
    return new OpenEntry(entry);
  }
}

function agrees(entry: LoggedRequest, filter: RequestFilter): boolean {
  return (
    (filter.method === undefined || entry.method === filter.method.toUpperCase()) &&
    (filter.template === undefined || entry.template === filter.template) &&
    (filter.procedure === undefined || entry.procedure === filter.procedure) &&
    (filter.status === undefined || entry.status === filter.status) &&
    (filter.changed === undefined || entry.changed === filter.changed) &&
    (filter.path === undefined ||
      (typeof filter.path === "string" ? entry.path === filter.path : filter.path.test(entry.path)))
  );
}

function withoutCredentials(headers: Received["headers"]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (["authorization", "proxy-authorization", "cookie", "x-auth-token"].includes(name)) continue;
    if (value !== undefined) kept[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return kept;
}
