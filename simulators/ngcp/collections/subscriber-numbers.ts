import { asText, isArray, isObject, type Json, type JsonObject, type Row } from "../json";
import { internalError, unprocessable, validationFailed } from "../refusal";
import type { NgcpStore } from "../store";

export interface PhoneNumber {
  readonly cc: number;
  readonly ac: string;
  readonly sn: string;
  readonly isDevice: boolean;
}

/** The number of a body, or null when it has none. */
export function readPrimary(value: Json | undefined): PhoneNumber | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw unprocessable("Invalid primary_number parameter, must be a hash.");
  return readNumber(value);
}

/** A set: what is listed twice counts once. */
export function readAliases(value: Json | undefined): PhoneNumber[] {
  if (value === undefined) return [];
  if (!isArray(value)) throw unprocessable("Invalid alias_number parameter, must be an array.");
  const byText = new Map<string, PhoneNumber>();
  for (const entry of value) {
    if (!isObject(entry)) {
      throw unprocessable("Invalid alias_number parameter, must be an array of the hashes.");
    }
    const read = readNumber(entry);
    if (read) byText.set(digits(read), read);
  }
  return [...byText.values()];
}

function readNumber({ cc = null, ac = null, sn = null, is_devid }: JsonObject): PhoneNumber | null {
  if (cc === null && sn === null) return null;
  if (cc !== null && (sn === null || sn === "")) {
    const errors = ["Subscriber Number required if Country Code is set"];
    throw validationFailed([{ field: "e164", input: "HASH(0x0)", errors }]);
  }
  const [, country] = /^\+?0*(\d+)$/.exec(asText(cc)) ?? [];
  if (country === undefined) throw internalError();
  return {
    cc: Number(country),
    ac: asText(ac),
    sn: asText(sn),
    isDevice: is_devid === true || is_devid === 1,
  };
}

/** All digits in a row, as `allowed_clis` has them. */
export function digits({ cc, ac, sn }: Pick<PhoneNumber, "cc" | "ac" | "sn">): string {
  return `${cc}${ac}${sn}`;
}

export function numbersOf(
  store: NgcpStore,
  subscriber: number,
): { primary: Row | undefined; aliases: Row[] } {
  const own = store.rowsWith("numbers", "subscriber_id", subscriber);
  return {
    primary: own.find(({ primary }) => primary === true),
    aliases: own.filter(({ primary }) => primary !== true),
  };
}

function same(row: Row, number: PhoneNumber): boolean {
  return row.cc === number.cc && row.ac === number.ac && row.sn === number.sn;
}

function find(store: NgcpStore, number: PhoneNumber): Row | undefined {
  return store.rowsWith("numbers", "sn", number.sn).find((row) => same(row, number));
}

/** A number belongs to one subscriber on the whole platform. */
export function isTaken(store: NgcpStore, number: PhoneNumber, subscriber: number | undefined): boolean {
  const row = find(store, number);
  return row !== undefined && row.subscriber_id !== null && row.subscriber_id !== subscriber;
}

/** Gives the subscriber exactly these numbers; numbers that are given up keep their id for later. */
export function assignNumbers(
  store: NgcpStore,
  subscriber: number,
  primary: PhoneNumber | null,
  aliases: readonly PhoneNumber[],
): void {
  const before = numbersOf(store, subscriber);
  const wanted = [...(primary ? [primary] : []), ...aliases];
  const all = [...(before.primary ? [before.primary] : []), ...before.aliases];
  const unchanged =
    all.length === wanted.length && wanted.every((number) => all.some((row) => same(row, number)));
  if (unchanged && (!before.primary || (primary && same(before.primary, primary)))) {
    const flags = new Map(aliases.map((alias) => [digits(alias), alias.isDevice]));
    for (const row of before.aliases)
      store.change("numbers", row.id, { is_devid: flags.get(rowDigits(row)) ?? false });
    return;
  }
  // What is given up without another in its place stays among the allowed callers.
  const changed = primary && before.primary && !same(before.primary, primary);
  const replaced = [
    ...(changed && before.primary ? [before.primary] : []),
    ...(aliases.length > 0 ? before.aliases : []),
  ];
  for (const row of [before.primary, ...before.aliases]) {
    if (!row || wanted.some((number) => same(row, number))) continue;
    if (row.primary === true && primary) store.delete("numbers", row.id);
    else store.change("numbers", row.id, { subscriber_id: null, primary: false });
  }
  for (const number of wanted) {
    const { cc, ac, sn, isDevice } = number;
    const known = find(store, number);
    const columns = { subscriber_id: subscriber, primary: number === primary, is_devid: isDevice };
    store.put("numbers", { id: known?.id ?? store.next("numbers"), cc, ac, sn, ...columns });
  }
  followNumbers(store, subscriber, primary, replaced.map(rowDigits), wanted.map(digits));
}

/** A stored number as it would be sent. */
export function phoneNumber({ cc, ac, sn, is_devid }: Row): PhoneNumber {
  return { cc: Number(cc), ac: asText(ac ?? null), sn: asText(sn ?? null), isDevice: is_devid === true };
}

function rowDigits({ cc, ac, sn }: Row): string {
  return `${cc}${ac}${sn}`;
}

/** The preferences that the server keeps in step with the numbers: cc, ac and allowed_clis. */
function followNumbers(
  store: NgcpStore,
  subscriber: number,
  primary: PhoneNumber | null,
  replaced: readonly string[],
  has: readonly string[],
): void {
  const present = store.preferences("subscriber", subscriber);
  const { cc: _cc, ac: _ac, allowed_clis: list = [], ...others } = present;
  const allowed = (isArray(list) ? list.map(asText) : []).filter((one) => !replaced.includes(one));
  const clis = [...new Set([...allowed, ...has])];
  store.setPreferences("subscriber", subscriber, {
    ...others,
    ...(primary && { cc: String(primary.cc), ac: primary.ac }),
    ...(clis.length > 0 && { allowed_clis: clis }),
  });
}

export function showNumber({ cc = null, ac = null, sn = null, id }: Row | JsonObject): JsonObject {
  return { cc, ac, sn, number_id: id ?? null };
}
