import type { Answer, RetryClass, Transport } from "../../transport/http";
import { readComplaint } from "./complaint";
import { type FailedRequest, INVALID_USER, refusal } from "./failures";
import { type Credentials, Login } from "./login";
import type { NgcpSettings } from "./settings";

/** One request to NGCP in the words of its API. */
export interface NgcpRequest extends FailedRequest {
  /** Absolute URL. */
  url: string;
  retry: RetryClass;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** The answer is no text (`Call.isBinary`). */
  isBinary?: boolean;
  /** Answers besides 2xx that the caller reads itself. */
  understands?: (answer: Answer) => boolean;
}

/** Sends requests with the account's credentials; everything but 2xx and what is understood is an error. */
export interface Exchange {
  readonly settings: NgcpSettings;
  send(request: NgcpRequest): Promise<Answer>;
}

export function createExchange(
  settings: NgcpSettings,
  transport: Transport,
  options: { signal?: AbortSignal; now: () => number },
): Exchange {
  const login = new Login(settings, transport, options);

  async function attempt(request: NgcpRequest): Promise<{ answer: Answer; used: Credentials | undefined }> {
    let used: Credentials | undefined;
    const answer = await transport.send({
      api: "ngcp",
      method: request.method,
      url: request.url,
      template: request.template,
      // Without it some collections answer HTML or a calendar (contract 3).
      headers: { accept: "application/json", ...request.headers },
      body: request.body,
      isBinary: request.isBinary,
      retry: request.retry,
      async authorize() {
        used = await login.credentials();
        return { ...used.headers };
      },
      // A 500 to a write is never repeated blindly: what it says is the client's to read (contract 8).
      accepts: ({ status }) => status === 500 && request.retry !== "read",
      secrets: request.secrets,
      signal: options.signal,
    });
    return { answer, used };
  }

  return {
    settings,
    async send(asked) {
      const hasCertificate = settings.clientCertificate !== undefined;
      const request = {
        ...asked,
        hasCertificate,
        secrets: [...(asked.secrets ?? []), ...secretsOf(settings)],
      };
      for (let isRenewed = false; ; isRenewed = true) {
        const { answer, used } = await attempt(request);
        const { status } = answer;
        if (status !== 401) login.accepted();
        if ((status >= 200 && status < 300) || request.understands?.(answer)) return answer;
        if (used && isDoubted(answer)) {
          if (!isRenewed && login.renews(used, status === 401 ? 401 : 403)) continue;
          if (isRenewed && status === 403) login.trust(used);
        }
        const error = refusal(request, answer);
        if (status === 401) login.refused(error);
        throw error;
      }
    },
  };
}

/** A token that is no longer good is refused in the words of a missing permission (contract 13). */
function isDoubted({ status, body }: Answer): boolean {
  return status === 401 || (status === 403 && readComplaint(body).message === INVALID_USER);
}

function secretsOf({ password }: NgcpSettings): string[] {
  return password === undefined ? [] : [password];
}
