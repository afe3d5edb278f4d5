import { type Failure, VoipError } from "../../transport/errors";
import type { RetryClass, Transport } from "../../transport/http";
import { decodeResponse, encodeCall, Fault, type Parameter } from "./codec";
import { withListCalls } from "./list-calls";
import { quote, refused } from "./refusal";
import { decodeListFailures, decodeMacs, decodePair, decodeRedirection, type Refusal } from "./replies";
import type { RedirectionSettings } from "./settings";

/** Where a phone is sent. An empty `url` means: registered, not redirected. */
export interface Redirection {
  mac: string;
  url: string;
  /** The owner's company name, where the service tells it. */
  company?: string;
}

/** Who owns a MAC address, from this account's point of view. */
export type Ownership = "own" | "other" | "nobody";

/**
 * The Snom redirection service (contracts: snom-and-ispcrm, section 2). MAC addresses are twelve lower-case
 * hexadecimal digits here and on the wire.
 */
export interface RedirectionClient {
  readonly settings: RedirectionSettings;
  /** Registers the phone, or changes where an own phone is sent. */
  registerPhone(mac: string, url: string): Promise<void>;
  /** Takes the phone out of the service. A phone that is not registered is a success. */
  deregisterPhone(mac: string): Promise<void>;
  /** Where the phone is sent; `undefined` when it is not registered. */
  getPhoneRedirection(mac: string): Promise<Redirection | undefined>;
  checkPhone(mac: string): Promise<Ownership>;
  /** The account's phones of a device type (`snomD785`), with `url` only those sent there. */
  listPhones(deviceType: string, url?: string): Promise<string[]>;
  /** Registers several phones; answers the ones that were refused. */
  registerPhoneList(macs: readonly string[], url: string): Promise<Refusal[]>;
  /** Takes several phones out of the service; answers the ones that were refused. */
  deregisterPhoneList(macs: readonly string[]): Promise<Refusal[]>;
}

export function createRedirectionClient(
  settings: RedirectionSettings,
  transport: Transport,
): RedirectionClient {
  const authorization = `Basic ${Buffer.from(`${settings.username}:${settings.password}`).toString("base64")}`;

  async function call(
    procedure: string,
    parameters: readonly Parameter[],
    retry: RetryClass,
  ): Promise<unknown> {
    const answer = await transport.send({
      api: "redirection",
      method: "POST",
      procedure,
      url: settings.url,
      template: "{url}",
      headers: { "Content-Type": "text/xml", Authorization: authorization },
      body: encodeCall(procedure, parameters),
      retry,
    });
    const context = { api: "redirection", method: procedure, url: "{url}", status: answer.status } as const;
    if (answer.status !== 200) throw httpFailure(context);
    const value = decode(answer.body, { ...context, outcome: retry === "read" ? undefined : "unknown" });
    if (!(value instanceof Fault)) return value;
    throw new VoipError({
      ...context,
      kind: "protocol",
      problem: `The service answered with fault ${quote(value.code)}: ${quote(value.text)}.`,
    });
  }

  /** Calls a procedure that answers `[true, "Ok"]` or `[false, "Error:…"]`; answers the error text, if any. */
  async function callForOk(procedure: string, parameters: readonly Parameter[], retry: RetryClass) {
    return decodePair(await call(procedure, parameters, retry), procedure);
  }

  async function deregisterPhone(mac: string): Promise<void> {
    const refusal = await callForOk("redirect.deregisterPhone", [mac], "idempotentWrite");
    if (refusal && refusal !== "no_such_mac") throw refused("redirect.deregisterPhone", refusal, mac);
  }

  const client: RedirectionClient = {
    settings,
    deregisterPhone,
    async registerPhone(mac, url) {
      if (settings.registerMode === "deregisterFirst") await deregisterPhone(mac);
      const refusal = await callForOk("redirect.registerPhone", [mac, url], "idempotentWrite");
      if (refusal) throw refused("redirect.registerPhone", refusal, mac, url);
    },
    async getPhoneRedirection(mac) {
      const procedure = "redirect.getPhoneRedirection";
      const reply = decodeRedirection(await call(procedure, [mac], "read"), procedure);
      if (!("refusal" in reply)) return { mac, ...reply };
      if (reply.refusal === "no_such_mac") return undefined;
      throw refused(procedure, reply.refusal, mac);
    },
    async checkPhone(mac) {
      const refusal = await callForOk("redirect.checkPhone", [mac], "read");
      if (!refusal) return "own";
      if (refusal === "owned_by_other_user") return "other";
      if (refusal === "no_such_mac") return "nobody";
      throw refused("redirect.checkPhone", refusal, mac);
    },
    async listPhones(deviceType, url) {
      const procedure = "redirect.listPhones";
      const reply = await call(procedure, url === undefined ? [deviceType] : [deviceType, url], "read");
      return decodeMacs(reply, procedure);
    },
    async registerPhoneList(macs, url) {
      const procedure = "redirect.registerPhoneList";
      return decodeListFailures(await call(procedure, [macs, url], "idempotentWrite"), procedure);
    },
    async deregisterPhoneList(macs) {
      const procedure = "redirect.deregisterPhoneList";
      return decodeListFailures(await call(procedure, [macs], "idempotentWrite"), procedure);
    },
  };
  return settings.useListMethods ? withListCalls(client) : client;
}

function decode(
  body: string,
  context: Pick<Failure, "api" | "method" | "url" | "status" | "outcome">,
): unknown {
  try {
    return decodeResponse(body);
  } catch (error) {
    const what = error instanceof Error ? error.message.split("\n", 1)[0] : "it cannot be read";
    throw new VoipError({
      ...context,
      kind: "protocol",
      problem: `The answer is not an XML-RPC response: ${what?.slice(0, 200)}.`,
      advice: "Check voip:redirection.url.",
      cause: error,
    });
  }
}

function httpFailure(context: Pick<Failure, "api" | "method" | "url"> & { status: number }): VoipError {
  if (context.status === 401 || context.status === 403) {
    return new VoipError({
      ...context,
      kind: "auth",
      problem: "The redirection service does not accept the user name or the password.",
      advice:
        "Check voip:redirection.username and voip:redirection.password: they are those of the SRAPS account, not an API key.",
      outcome: "refused",
    });
  }
  return new VoipError({
    ...context,
    kind: "protocol",
    problem: `The redirection service answered with HTTP status ${context.status}.`,
    advice: "Check voip:redirection.url: it ends in /xmlrpc/.",
    outcome: "refused",
  });
}
