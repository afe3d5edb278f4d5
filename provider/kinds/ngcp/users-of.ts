import type { Filters, JsonObject, JsonValue, NgcpClient } from "../../clients/ngcp/client";
import { VoipError } from "../../transport/errors";
import { together } from "../in-words";
import { counted } from "./collection-search";

/** Customers of the reseller that are not terminated and have what is meant, in words. */
export function customersWith(
  api: NgcpClient,
  { reseller_id }: Readonly<JsonObject>,
  isMeant: (fields: Readonly<JsonObject>) => boolean,
): Promise<string | undefined> {
  return counted(
    api,
    "customers",
    { ...ofReseller(reseller_id), not_status: "terminated" },
    "customer",
    isMeant,
  );
}

/** The same of what only administrators see: for others there is nothing. */
export async function ifSeen(found: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof VoipError && error.kind === "forbidden") return undefined;
    throw error;
  }
}

/**
 * Domains and, where the name is unique on the platform, subscriber profiles, resellers and peering servers whose
 * preferences name something, in words. The server unsets them when it goes. Contract: ngcp, 9 (preferences). Those of
 * subscribers and customers are not gone through: of them there may be a hundred thousand.
 */
export async function chosenBy(
  api: NgcpClient,
  attributes: readonly string[],
  name: JsonValue | undefined,
  reseller?: JsonValue,
): Promise<string | undefined> {
  const isNamed = (fields: Readonly<JsonObject>) =>
    attributes.some((attribute) => fields[attribute] === name);
  const domains = new Set<string>();
  for await (const { id } of api.list("domains", ofReseller(reseller))) domains.add(id);
  const found = [
    await counted(api, "domainpreferences", {}, "domain", (fields) => {
      return isNamed(fields) && domains.has(String(fields.domain_id));
    }),
  ];
  if (reseller === undefined) {
    found.push(
      await counted(api, "profilepreferences", {}, "subscriber profile", isNamed),
      await ifSeen(counted(api, "resellerpreferences", {}, "reseller", isNamed)),
      await ifSeen(counted(api, "peeringserverpreferences", {}, "peering server", isNamed)),
    );
  }
  return choiceOf(together(found));
}

/** What whoever has chosen something loses with it. */
export function choiceOf(users: string | undefined): string | undefined {
  return users && `the choice of ${users}`;
}

/** An account that does not see whose something is sees its own alone. */
function ofReseller(reseller: JsonValue | undefined): Filters {
  return typeof reseller === "number" ? { reseller_id: reseller } : {};
}
