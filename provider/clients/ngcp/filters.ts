import type { JsonObject, JsonValue } from "../json";
import type { Item } from "./items";

/** What the entries of a list must be like: query parameters of the server, with the exact value that is wanted. */
export type Filters = Readonly<Record<string, string | number | boolean>>;

export type Verdict = "matches" | "differs" | "unverifiable";

type Wanted = Filters[string];
type Fields = Readonly<JsonObject>;

/** Filters whose field has another name, or several fields to it. */
const READ_AS: Readonly<Record<string, (fields: Fields) => JsonValue | JsonValue[] | undefined>> = {
  "soundsets.customer_id": (fields) => fields.contract_id,
  "subscribers.subscriber_external_id": (fields) => fields.external_id,
  "subscribers.is_admin": (fields) => fields.administrative,
  "subscribers.primary_number": (fields) => digits(fields.primary_number),
  "subscribers.alias": ({ alias_numbers }) => (Array.isArray(alias_numbers) ? alias_numbers.map(digits) : []),
};

/** Fields that only some objects of a collection have. */
const SPARSE = new Set(
  ["is_pbx_group", "is_pbx_pilot", "pbx_extension", "display_name"].map((name) => `subscribers.${name}`),
);

/** Filters that the server knows, by what its entries do not show (for a reseller's account: `reseller_id`). */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  billingnetworks: ["ip"],
  customercontacts: ["reseller_id"],
  customerfraudpreferences: ["reseller_id", "contact_id"],
  customerlocations: ["ip"],
  customers: ["reseller_id"],
  domains: ["reseller_id"],
  emergencymappings: ["reseller_id"],
  faxserversettings: ["name_or_password"],
  lnpnumbers: ["actual"],
  numbers: ["customer_id", "reseller_id", "type"],
  pbxdevices: ["pbx_extension", "display_name"],
  preferencesmetaentries: ["reseller_id"],
  profilepackages: ["profile_name", "network_name"],
  speeddials: ["nonempty"],
  subscriberpreferences: ["reseller_id", "contact_id"],
  subscribers: ["customer_external_id", "reseller_id", "contact_id"],
  timesets: ["reseller_id"],
  voicemailsettings: ["subscriber_id"],
  vouchers: ["base64_code"],
};
const TIME_RANGE = /_timestamp_(gt|lt)$/;

/** The filters as query parameters. A `*` would be a wildcard (contract 4). */
export function filterQuery(filters: Filters): [name: string, value: string][] {
  return Object.entries(filters).map(([name, value]) => [name, spelled(value).replaceAll("*", "\\*")]);
}

/**
 * Whether an entry is what was asked for: the server returns everything when it does not know a filter, and it
 * compares without regard to case (contract 4). `unverifiable` is a filter that the entry has no field for.
 */
export function judge(
  collection: string,
  { fields }: Item,
  name: string,
  wanted: Wanted,
  ignoresCase: boolean,
): Verdict {
  if (TIME_RANGE.test(name)) return "matches";
  if (name.startsWith("not_")) {
    const opposite = compare(fields[name.slice("not_".length)], wanted, ignoresCase);
    return opposite === undefined ? "unverifiable" : opposite ? "differs" : "matches";
  }
  const key = `${collection}.${name}`;
  const read = READ_AS[key];
  const shown = read ? (read(fields) ?? null) : fields[name];
  const values = Array.isArray(shown) && read ? shown : [shown];
  const results = values.map((value) => compare(value, wanted, ignoresCase));
  if (results.includes(undefined)) {
    if (UNSEEN[collection]?.includes(name)) return "matches";
    return SPARSE.has(key) ? "differs" : "unverifiable";
  }
  return results.includes(true) ? "matches" : "differs";
}

/** `undefined` when there is nothing to compare with. */
function compare(shown: JsonValue | undefined, wanted: Wanted, ignoresCase: boolean): boolean | undefined {
  if (shown === undefined) return undefined;
  if (shown === null || typeof shown === "object") return false;
  if (typeof wanted === "boolean") return spelled(wanted) === spelled(toFlag(shown));
  const [left, right] = [spelled(shown), spelled(wanted)];
  return ignoresCase ? left.toLowerCase() === right.toLowerCase() : left === right;
}

function toFlag(value: string | number | boolean): boolean {
  return value === true || value === 1 || value === "1" || value === "true";
}

function spelled(value: Wanted): string {
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

/** A number as the filters take it: `{cc,ac,sn}` in one. */
function digits(number: JsonValue | undefined): JsonValue {
  if (typeof number !== "object" || number === null || Array.isArray(number)) return null;
  return [number.cc, number.ac, number.sn].map((part) => part ?? "").join("");
}
