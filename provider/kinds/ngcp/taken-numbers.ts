import type { NgcpClient } from "../../clients/ngcp/client";
import type { VoipError } from "../../transport/errors";
import { digitsOf, type E164 } from "./e164";

type Inputs = Record<string, unknown>;

/** How the server names numbers that somebody has: `43-2-5500003`, or the digits, with commas between several. */
const NAMED = /\bNumbers? '([^']+)' already exists?\b/;

/** The declared numbers with their property paths. */
export function declaredNumbers({
  primaryNumber,
  aliasNumbers = [],
}: Inputs): [property: string, number: E164][] {
  const aliases = (aliasNumbers as E164[]).map((alias, index): [string, E164] => [
    `aliasNumbers[${index}]`,
    alias,
  ]);
  return primaryNumber === undefined ? aliases : [["primaryNumber", primaryNumber as E164], ...aliases];
}

/**
 * The conflict behind a write that failed since a number belongs to another subscriber. Of an alias of a new
 * subscriber the server says nothing but 500, so that its owner is looked for. Contract: ngcp, 8 and 9 (subscribers).
 */
export async function takenNumber(
  api: NgcpClient,
  desired: Inputs,
  error: VoipError,
): Promise<VoipError | undefined> {
  const { problem, status } = error.failure;
  const named = NAMED.exec(problem)?.[1]
    ?.split(",")
    .map((text) => text.replace(/\D/g, ""));
  for (const [property, number] of declaredNumbers(desired)) {
    const isTaken = named
      ? named.includes(digitsOf(number))
      : status === 500 && (await isAnothers(api, number, desired));
    if (!isTaken) continue;
    return error.with({
      kind: "conflict",
      outcome: "refused",
      property,
      problem: `The number ${describe(number)} belongs to another subscriber.`,
      advice: "Take it from that one first, or leave it out.",
    });
  }
  return undefined;
}

async function isAnothers(api: NgcpClient, number: E164, { username, domain }: Inputs): Promise<boolean> {
  const own = [username, domain].map((part) => String(part).toLowerCase());
  for (const filter of ["primary_number", "alias"]) {
    for await (const { fields } of api.list("subscribers", { [filter]: digitsOf(number) })) {
      const found = [fields.username, fields.domain].map((part) => String(part).toLowerCase());
      if (found.join("@") !== own.join("@")) return true;
    }
  }
  return false;
}

function describe(number: E164): string {
  return typeof number === "string"
    ? number
    : `+${[number.cc, number.ac, number.sn].filter((part) => part !== "").join(" ")}`;
}
