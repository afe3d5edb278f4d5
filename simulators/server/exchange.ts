import type { IncomingHttpHeaders } from "node:http";

/** What a client showed of itself when the TLS connection was made. */
export interface ClientCertificate {
  /** In hexadecimal. */
  readonly serial: string;
  /** Its subject, as `CN=client`. */
  readonly name: string;
  /** Whether an authority that the server was given signed it. */
  readonly trusted: boolean;
}

/** A request as it arrived, nothing normalised. */
export interface Received {
  readonly method: string;
  /** Path and query exactly as on the request line. */
  readonly target: string;
  readonly path: string;
  /** The query without its question mark; empty when there is none. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly scheme: "http" | "https";
  /** Absent when the client showed none. */
  readonly clientCertificate?: ClientCertificate;
  readonly body: Buffer;
  /** Bytes of the body on the wire; more than `body.length` when the body went over the limit. */
  readonly bodyBytes: number;
  readonly oversized: boolean;
}

/** What a request is about, known before it is answered. Faults and the request log go by it. */
export interface Identity {
  /** The route it belongs to, as `companies/{company}/endpoints/`; undefined when no route matches. */
  readonly template?: string;
  /** XML-RPC only: the method called. */
  readonly procedure?: string;
  /** XML-RPC only: its decoded parameters. */
  readonly params?: readonly unknown[];
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** True when answering changed, or will change, what the back end holds. */
  readonly changed?: boolean;
}

/** How a scripted fault bends the back end itself, rather than the connection to it. */
export interface Disturbance {
  /** Seconds that the back end's clock is ahead of the real one (behind, when negative). */
  readonly clockSeconds: number;
  /** Answer a write with 202 and let it take effect this much later. */
  readonly accepted?: { readonly milliseconds: number; readonly location?: boolean };
}

/** One simulated API behind a listener. Answering is synchronous, so that a write is atomic. */
export interface BackEnd<I extends Identity = Identity> {
  readonly api: string;
  /** Bodies over this many bytes are read to their end but not kept. */
  readonly bodyLimit: number;
  identify(request: Received): I;
  answer(request: Received, identity: I, disturbance: Disturbance): Answer;
}
