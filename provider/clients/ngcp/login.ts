import * as z from "zod";
import type { VoipError } from "../../transport/errors";
import type { Answer, Transport } from "../../transport/http";
import { SingleFlight } from "../single-flight";
import { readComplaint } from "./complaint";
import { type FailedRequest, fail, refusal } from "./failures";
import type { NgcpSettings } from "./settings";

/** What a request proves the account with. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Present when the password was exchanged for it. */
  readonly token?: string;
}

const tokenAnswer = z.looseObject({ jwt: z.string().regex(/^[\x21-\x7e]+$/) });

/** For how long a 403 of a token that was just renewed is taken as the role's, in milliseconds. */
const TRUST = 10 * 60_000;

/**
 * The account of one connection: one login per process, one at a time (contract 13). An account that the server
 * refused before it ever accepted it is not tried again, since the server bans those who fail too often.
 */
export class Login {
  readonly #settings: NgcpSettings;
  readonly #transport: Transport;
  readonly #now: () => number;
  readonly #signal: AbortSignal | undefined;
  readonly #session: SingleFlight<Credentials>;
  #trusted: { token: string; until: number } | undefined;
  #isAccepted = false;
  #refused: VoipError | undefined;

  constructor(
    settings: NgcpSettings,
    transport: Transport,
    { now, signal }: { now: () => number; signal?: AbortSignal },
  ) {
    this.#settings = settings;
    this.#transport = transport;
    this.#now = now;
    this.#signal = signal;
    this.#session = new SingleFlight(() => this.#open());
  }

  credentials(): Promise<Credentials> {
    if (this.#refused) return Promise.reject(this.#refused);
    return this.#session.get();
  }

  /** Whether these credentials were a token that is worth renewing; the next ones are then asked for anew. */
  renews(used: Credentials, status: 401 | 403): boolean {
    if (used.token === undefined) return false;
    if (status === 403 && this.#trusted?.token === used.token && this.#now() < this.#trusted.until)
      return false;
    this.#session.drop(used);
    return true;
  }

  /** The server took the account, whatever it said of the request. */
  accepted(): void {
    this.#isAccepted = true;
  }

  /** The server refused the account. */
  refused(error: VoipError): void {
    if (!this.#isAccepted) this.#refused = error;
  }

  /** A fresh token gets the same 403: it is the role that lacks a permission, for a while at least. */
  trust({ token }: Credentials): void {
    if (token !== undefined) this.#trusted = { token, until: this.#now() + TRUST };
  }

  async #open(): Promise<Credentials> {
    const { username, password, auth } = this.#settings;
    if (username === undefined || password === undefined) return { headers: {} };
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    if (auth === "basic") return { headers: { authorization: basic } };
    const token = await this.#askForToken(username, password);
    if (token !== undefined) return { headers: { authorization: `Bearer ${token}` }, token };
    return { headers: { authorization: basic } };
  }

  /** A token; `undefined` when the server offers none and Basic will do. */
  async #askForToken(username: string, password: string): Promise<string | undefined> {
    const request: FailedRequest = {
      method: "POST",
      template: `{origin}${this.#settings.loginPath}`,
      subject: "login",
      isRead: true,
      secrets: [password],
    };
    const answer = await this.#transport.send({
      api: "ngcp",
      method: "POST",
      url: `${new URL(this.#settings.url).origin}${this.#settings.loginPath}`,
      template: request.template,
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ username, password }),
      retry: "read",
      ahead: true,
      accepts: ({ status }) => status === 500 || status === 501,
      secrets: [password],
      signal: this.#signal,
    });
    const token = readToken(answer);
    if (token !== undefined) return token;
    if (isRefusedAccount(answer)) throw this.#refuse(request, answer);
    if (this.#settings.auth === "auto") return undefined;
    throw fail(request, {
      kind: "protocol",
      problem: "NGCP gives no token at this address.",
      advice: "Set voip:ngcp.auth to basic, or voip:ngcp.loginPath to the path of its login.",
      status: answer.status,
    });
  }

  #refuse(request: FailedRequest, answer: Answer): VoipError {
    const error = refusal(request, { ...answer, status: 401 }).with({ status: answer.status });
    this.refused(error);
    return error;
  }
}

function readToken(answer: Answer): string | undefined {
  if (answer.status !== 200) return undefined;
  try {
    return tokenAnswer.safeParse(JSON.parse(answer.body)).data?.jwt;
  } catch {
    return undefined;
  }
}

/** A login page or a proxy that stands before the path does not speak for the account. */
function isRefusedAccount({ status, body }: Answer): boolean {
  return status === 403 && readComplaint(body).isOwn;
}
