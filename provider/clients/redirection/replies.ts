import * as z from "zod";
import { VoipError } from "../../transport/errors";

/** A phone that a list call refused, with the service's text without its `Error:` prefix. */
export interface Refusal {
  mac: string;
  error: string;
}

const scalar = z.union([z.string(), z.boolean(), z.null()]);

/** The error text of a `[boolean, text]` reply without its `Error:` prefix, or nothing when it was accepted. */
export function decodePair(reply: unknown, procedure: string): string | undefined {
  const [accepted, text] = parse(z.array(scalar).min(2), reply, procedure);
  if (accepted === true) return undefined;
  return refusalText(text) || refusalText(accepted) || "no reason given";
}

/**
 * The reply of getPhoneRedirection, in the three shapes that are described of it (contracts: snom-and-ispcrm,
 * 2.3): `[true, company, url]`, `[true, url]`, `[company, url]`, and `[false, "Error:…"]`.
 */
export function decodeRedirection(
  reply: unknown,
  procedure: string,
): { refusal: string } | { url: string; company?: string } {
  const [first, second, third] = parse(z.array(scalar).min(1), reply, procedure);
  if (first === false) return { refusal: refusalText(second) || "no reason given" };
  if (typeof first === "string" && /^error:/i.test(first)) return { refusal: refusalText(first) ?? "" };
  if (first !== true) return redirection(first, second);
  if (third !== undefined) return redirection(second, third);
  return isUrl(second) ? redirection(undefined, second) : redirection(second, undefined);
}

/** A flat list of MAC addresses; an error comes as `[false, text]` instead (contracts: 2.2, listPhones). */
export function decodeMacs(reply: unknown, procedure: string): string[] {
  const items = parse(z.array(scalar), reply, procedure);
  if (items.length > 0 && !items[0]) {
    throw new VoipError({
      api: "redirection",
      method: procedure,
      url: "{url}",
      kind: "protocol",
      problem: `The service refused to list phones: ${JSON.stringify(refusalText(items[1]) ?? "")}.`,
      advice: "Check voip:redirection.deviceTypes.",
    });
  }
  return items.filter((item) => typeof item === "string").map((mac) => mac.toLowerCase());
}

/**
 * The failures of a list call, which are described in words only (contracts: 2.4): a struct, pairs, or the text
 * `{mac: Error:…, mac: Error:…}`. A failure of the whole call is a `validation` error.
 */
export function decodeListFailures(reply: unknown, procedure: string): Refusal[] {
  const parts = parse(z.array(z.unknown()).min(1), reply, procedure);
  if (parts[0] === true && (parts.length === 1 || /^ok$/i.test(String(parts[1])))) return [];
  const failures = collectRefusals(typeof parts[0] === "boolean" ? parts.slice(1) : parts);
  if (failures.length > 0) return failures;
  throw new VoipError({
    api: "redirection",
    method: procedure,
    url: "{url}",
    kind: "validation",
    problem: `The service refused the list of phones: ${JSON.stringify(refusalText(parts[1]) ?? "")}.`,
    outcome: "refused",
  });
}

function collectRefusals(value: unknown): Refusal[] {
  if (typeof value === "string") {
    return [...value.matchAll(/([0-9a-z]+)\s*:\s*error:\s*([a-z_]+)/gi)].map((match) =>
      refusal(match[1], match[2]),
    );
  }
  if (Array.isArray(value)) {
    const [mac, error] = value;
    const isPair = value.length === 2 && typeof mac === "string" && /^error:/i.test(String(error));
    return isPair ? [refusal(mac, error)] : value.flatMap(collectRefusals);
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([mac, error]) => refusal(mac, error));
  }
  return [];
}

function refusal(mac: unknown, error: unknown): Refusal {
  return { mac: String(mac).toLowerCase(), error: refusalText(String(error)) ?? "" };
}

function redirection(company: unknown, url: unknown): { url: string; company?: string } {
  return {
    url: typeof url === "string" ? url : "",
    ...(typeof company === "string" && company !== "" ? { company } : {}),
  };
}

function refusalText(value: unknown): string | undefined {
  return typeof value === "string" ? value.replace(/^error:/i, "").toLowerCase() : undefined;
}

function isUrl(value: unknown): boolean {
  return typeof value === "string" && /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
}

function parse<T>(schema: z.ZodType<T>, reply: unknown, procedure: string): T {
  const result = schema.safeParse(reply);
  if (result.success) return result.data;
  throw new VoipError({
    api: "redirection",
    method: procedure,
    url: "{url}",
    kind: "protocol",
    problem: "The answer does not have one of the shapes that the redirection service is known to give.",
    outcome: "unknown",
  });
}
