import type { Switches } from "../server/switches";
import type { RedirectionAccount } from "./accounts";
import { deviceTypeOf } from "./device-types";
import type { PhoneRegistry } from "./phone-registry";
import type { redirectionSwitches } from "./switches";
import type { XmlRpcValue } from "./xml-rpc";

/** What a procedure works with. */
export interface ProcedureContext {
  readonly account: RedirectionAccount;
  readonly registry: PhoneRegistry;
  readonly switches: Switches<typeof redirectionSwitches>;
}

export interface ProcedureResult {
  readonly value: XmlRpcValue;
  readonly changed?: boolean;
}

/** A call with the wrong number or types of parameters. */
export class ParameterError extends Error {}

type Parameters = readonly XmlRpcValue[];
type Procedure = (context: ProcedureContext, params: Parameters) => ProcedureResult;

type Refusal =
  | "Error:owned_by_other_user"
  | "Error:malformed_url"
  | "Error:malformed_mac"
  | "Error:no_such_mac"
  | "Error:malformed_mac_list";

const ok: XmlRpcValue = [true, "Ok"];

/** The methods of the service (contract 2.2). */
export const procedures: ReadonlyMap<string, Procedure> = new Map<string, Procedure>([
  ["redirect.registerPhone", registerPhone],
  ["redirect.deregisterPhone", deregisterPhone],
  ["redirect.getPhoneRedirection", getPhoneRedirection],
  ["redirect.listPhones", listPhones],
  ["redirect.checkPhone", checkPhone],
  ["redirect.registerPhoneList", registerPhoneList],
  ["redirect.deregisterPhoneList", deregisterPhoneList],
  ["network.echo", (_, params) => ({ value: [...params].length === 1 ? (params[0] ?? null) : [...params] })],
]);

function registerPhone(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 2, 2);
  return single(register(context, params[0], params[1]));
}

function deregisterPhone(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 1, 1);
  const outcome = deregister(context, params[0]);
  if (outcome === "Error:no_such_mac" && context.switches.get("deregisterUnknown") === "ok")
    return { value: ok };
  return single(outcome);
}

function getPhoneRedirection(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 1, 1);
  const phone = ownPhone(context, params[0]);
  if (typeof phone === "string") return refuse(phone);
  const company = context.account.company;
  const url = phone.url || (context.switches.get("absentUrl") === "nil" ? null : "");
  switch (context.switches.get("redirectionReply")) {
    case "company-url":
      return { value: [company, url] };
    case "flag-url":
      return { value: [true, url] };
    default:
      return { value: [true, company, url] };
  }
}

function listPhones(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 1, 2);
  const [type, url = null] = params;
  if (typeof type !== "string" || (url !== null && typeof url !== "string")) {
    throw new ParameterError("listPhones expects a device type and, optionally, a URL.");
  }
  const phones = context.registry
    .all()
    .filter((phone) => phone.owner === context.account.username && deviceTypeOf(phone.mac) === type)
    .filter((phone) => url === null || phone.url === url);
  return { value: phones.map((phone) => phone.mac) };
}

function checkPhone(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 1, 1);
  const phone = ownPhone(context, params[0]);
  return typeof phone === "string" ? refuse(phone) : { value: ok };
}

function registerPhoneList(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 2, 2);
  return eachOf(context, params[0], (mac, dryRun) => register(context, mac, params[1], dryRun));
}

function deregisterPhoneList(context: ProcedureContext, params: Parameters): ProcedureResult {
  expectCount(params, 1, 1);
  return eachOf(context, params[0], (mac, dryRun) => deregister(context, mac, dryRun));
}

function register(
  context: ProcedureContext,
  given: XmlRpcValue | undefined,
  url: XmlRpcValue | undefined,
  dryRun = false,
): Refusal | undefined {
  const mac = readMac(context, given);
  if (!mac) return "Error:malformed_mac";
  if (typeof url !== "string" || !isUrl(context, url)) return "Error:malformed_url";
  const owner = context.registry.find(mac)?.owner ?? context.account.username;
  if (owner !== context.account.username) return "Error:owned_by_other_user";
  if (!dryRun) context.registry.put({ mac, owner, url });
  return undefined;
}

function deregister(
  context: ProcedureContext,
  given: XmlRpcValue | undefined,
  dryRun = false,
): Refusal | undefined {
  const phone = ownPhone(context, given);
  if (typeof phone === "string") return phone;
  if (!dryRun) context.registry.remove(phone.mac);
  return undefined;
}

function eachOf(
  context: ProcedureContext,
  list: XmlRpcValue | undefined,
  apply: (mac: XmlRpcValue, dryRun: boolean) => Refusal | undefined,
): ProcedureResult {
  if (!Array.isArray(list) || list.length === 0) return refuse("Error:malformed_mac_list");
  const tolerated = context.switches.get("deregisterUnknown") === "ok" ? "Error:no_such_mac" : undefined;
  const attempt = (dryRun: boolean) =>
    list.map((mac) => [String(mac).toLowerCase(), apply(mac, dryRun)] as const);
  const allOrNothing = context.switches.get("listFailureEffect") === "refused";
  const trial = allOrNothing ? failures(attempt(true), tolerated) : [];
  if (trial.length > 0) return { value: listFailure(context, trial) };
  const outcomes = attempt(false);
  const failed = failures(outcomes, tolerated);
  const changed = outcomes.some(([, refusal]) => refusal === undefined);
  return { value: failed.length > 0 ? listFailure(context, failed) : ok, changed };
}

type Failed = [mac: string, refusal: Refusal];

function failures(
  outcomes: readonly (readonly [string, Refusal | undefined])[],
  tolerated: Refusal | undefined,
): Failed[] {
  return outcomes.flatMap(([mac, refusal]): Failed[] =>
    refusal === undefined || refusal === tolerated ? [] : [[mac, refusal]],
  );
}

function listFailure(context: ProcedureContext, failed: readonly Failed[]): XmlRpcValue {
  const flag = context.switches.get("listFailureFlag") === "true";
  switch (context.switches.get("listFailure")) {
    case "pairs":
      return [flag, failed.map(([mac, refusal]) => [mac, refusal])];
    case "string":
      return [flag, `{${failed.map(([mac, refusal]) => `${mac}: ${refusal}`).join(", ")}}`];
    default:
      return [flag, Object.fromEntries(failed)];
  }
}

function ownPhone(context: ProcedureContext, given: XmlRpcValue | undefined) {
  const mac = readMac(context, given);
  if (!mac) return "Error:malformed_mac";
  const phone = context.registry.find(mac);
  if (!phone) return "Error:no_such_mac";
  return phone.owner === context.account.username ? phone : "Error:owned_by_other_user";
}

function readMac(context: ProcedureContext, given: XmlRpcValue | undefined): string | undefined {
  if (typeof given !== "string") return undefined;
  const separators = context.switches.get("macSeparators") === "accepted" ? /[:.-]/g : /$^/g;
  const mac = given.replace(separators, "").toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(mac)) return undefined;
  const foreign = !mac.startsWith("000413") && !mac.startsWith("00087b");
  return foreign && context.switches.get("foreignVendor") === "malformed" ? undefined : mac;
}

function isUrl(context: ProcedureContext, url: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^\s/?#]+\S*$/i.exec(url)?.[1]?.toLowerCase();
  if (!scheme) return false;
  return context.switches.get("urlSchemes") === "any" || ["http", "https", "ftp", "tftp"].includes(scheme);
}

function single(refusal: Refusal | undefined): ProcedureResult {
  return refusal === undefined ? { value: ok, changed: true } : refuse(refusal);
}

function refuse(refusal: Refusal): ProcedureResult {
  return { value: [false, refusal] };
}

function expectCount(params: Parameters, least: number, most: number): void {
  if (params.length >= least && params.length <= most) return;
  throw new ParameterError(
    `expected ${least === most ? least : `${least} or ${most}`} parameters, got ${params.length}.`,
  );
}
