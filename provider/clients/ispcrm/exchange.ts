import type { RetryClass, Transport } from "../../transport/http";
import type { JsonObject, JsonValue } from "../json";
import { readJson } from "./answers";
import { isErrorBody } from "./envelope";
import { type FailedRequest, refusal } from "./failures";
import type { IspcrmSettings } from "./settings";

/** One request to the ISP CRM in the words of its API. */
export interface IspcrmRequest extends FailedRequest {
  /** Absolute URL. */
  url: string;
  retry: RetryClass;
  body?: Readonly<JsonObject>;
}

/** Sends requests with the token and answers with their JSON; everything that is not a success is an error. */
export interface Exchange {
  readonly settings: IspcrmSettings;
  send(request: IspcrmRequest): Promise<JsonValue | undefined>;
}

export function createExchange(
  settings: IspcrmSettings,
  transport: Transport,
  { signal }: { signal?: AbortSignal },
): Exchange {
  const credentials = credentialsOf(settings);
  return {
    settings,
    async send(request) {
      const { method, url, template, retry, body, secrets = [] } = request;
      const answer = await transport.send({
        api: "ispcrm",
        method,
        url,
        template,
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...credentials,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        retry,
        // A 500 to a write is not repeated, whatever its text advises (S4:25): it may have been applied.
        accepts: ({ status }) => status === 500 && retry !== "read",
        secrets: [settings.token, ...secrets],
        signal,
      });
      if (answer.status < 200 || answer.status >= 300) throw refusal(request, answer, settings);
      const content = readJson(request, answer);
      if (isErrorBody(content)) throw refusal(request, answer, settings);
      return content;
    },
  };
}

/** The prose of the documentation has one header, its examples the other (contract 3.1). */
function credentialsOf({ token, auth }: IspcrmSettings): Record<string, string> {
  return {
    ...(auth === "x-auth-token" ? {} : { authorization: `Bearer ${token}` }),
    ...(auth === "bearer" ? {} : { "x-auth-token": token }),
  };
}
