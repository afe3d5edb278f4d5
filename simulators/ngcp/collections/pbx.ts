import type { Call } from "../call";
import type { Draft, Filter } from "../definition";
import { asText, isArray, type Json, type JsonObject, type Row } from "../json";
import { Refusal, unprocessable, validationFailed } from "../refusal";
import { matchesWildcard } from "../select";
import type { NgcpStore } from "../store";
import { assignNumbers, numbersOf, type PhoneNumber, phoneNumber, readPrimary } from "./subscriber-numbers";

const selected = {
  pbx_hunt_policy: ["serial", "random", "parallel", "circular"],
  pbx_hunt_cancel_mode: ["bye", "cancel"],
} as const;
const huntFields = ["pbx_hunt_cancel_mode", "pbx_hunt_policy", "pbx_hunt_timeout"] as const;

export const pbxFilters: Readonly<Record<string, Filter>> = {
  is_pbx_pilot: flag("is_pbx_pilot"),
  is_pbx_group: flag("is_pbx_group"),
  pbx_extension: {
    kind: "test",
    test: (row, value) => matchesWildcard(asText(row.pbx_extension ?? null), value),
  },
};

function flag(column: string): Filter {
  return { kind: "test", test: (row, value) => (row[column] === true) === (value === "1") };
}

function colleagues(store: NgcpStore, customer: Json | undefined, except: number | undefined): Row[] {
  return store.rowsWith("subscribers", "customer_id", customer ?? null).filter(({ id, status }) => {
    return status !== "terminated" && id !== except;
  });
}

/** The columns of a subscriber of a PBX; a seat's number is that of the pilot and its extension. */
export function fillPbx(
  call: Call,
  { body, old }: Draft,
  customer: Row,
  sent: PhoneNumber | null,
): { readonly columns: JsonObject; readonly primary: PhoneNumber | null } {
  const { store, release } = call;
  const others = colleagues(store, customer.id, old?.id);
  const pilot = others.find(({ is_pbx_pilot }) => is_pbx_pilot === true);
  const isPilot = body.is_pbx_pilot === true || body.is_pbx_pilot === 1;
  if (isPilot && pilot) throw unprocessable("Customer already has a pbx pilot subscriber.");
  if (old?.is_pbx_pilot === true && !isPilot) {
    throw unprocessable("Cannot revoke is_pbx_pilot status from a subscriber.");
  }
  if (isPilot) {
    if (!sent && release === "26") {
      throw unprocessable("A primary_number is required for the PBX pilot subscriber.");
    }
    const none = { is_pbx_group: false, pbx_extension: null };
    return { columns: { is_pbx_pilot: true, ...none }, primary: sent };
  }
  if (!pilot) {
    throw unprocessable("Customer has no pbx pilot subscriber yet and is_pbx_pilot is not set.");
  }
  const extension = asText(body.pbx_extension ?? null);
  if (extension === "") {
    throw unprocessable("A pbx_extension is required if customer is PBX and pilot subscriber exists.");
  }
  if (others.some(({ pbx_extension }) => pbx_extension === extension)) {
    throw unprocessable("The pbx_extension already exists for this customer.");
  }
  const main = numbersOf(store, pilot.id).primary;
  if (!main) throw unprocessable("The pilot subscriber does not have a primary number.");
  const isGroup = body.is_pbx_group === true || body.is_pbx_group === 1;
  const columns = { is_pbx_pilot: false, is_pbx_group: isGroup, pbx_extension: extension };
  const group = isGroup ? readGroup(body, old, others) : {};
  return { columns: { ...columns, ...group }, primary: seatNumber(main, extension) };
}

function seatNumber(pilot: Row, extension: string): PhoneNumber {
  const number = phoneNumber(pilot);
  return { ...number, sn: `${number.sn}${extension}`, isDevice: false };
}

function readGroup(body: JsonObject, old: Row | undefined, others: readonly Row[]): JsonObject {
  for (const [field, values] of Object.entries(selected)) {
    const value = body[field] ?? null;
    if (value === null || values.some((one) => one === value)) continue;
    const errors = [`'${asText(value)}' is not a valid value`];
    throw validationFailed([{ field, input: asText(value), errors }]);
  }
  const members = ids(body.pbx_groupmember_ids ?? old?.pbx_groupmember_ids);
  const stranger = members.find((id) => !others.some((one) => one.id === id));
  if (stranger !== undefined) {
    throw unprocessable(`Invalid id '${stranger}' in pbx_groupmember_ids, does not exist for this customer.`);
  }
  const hunt = Object.fromEntries(huntFields.map((name) => [name, body[name] ?? null]));
  return { ...hunt, pbx_groupmember_ids: members };
}

function ids(list: Json | undefined): number[] {
  return isArray(list) ? list.map((id) => Number(asText(id))) : [];
}

/** What a PBX subscriber brings besides its columns; yields its number. */
export function savePbx({ store }: Call, row: Row, body: JsonObject): PhoneNumber | null {
  const display = typeof body.display_name === "string" && { display_name: body.display_name };
  const before = store.preferences("subscriber", row.id);
  const preferences = { ...before, ...display, shared_buddylist_visibility: true };
  store.setPreferences("subscriber", row.id, preferences);
  if (isArray(body.pbx_group_ids)) joinGroups(store, row, ids(body.pbx_group_ids));
  if (row.is_pbx_pilot === true) return readPrimary(body.primary_number);
  const pilot = colleagues(store, row.customer_id, row.id).find(({ is_pbx_pilot }) => is_pbx_pilot === true);
  const main = pilot && numbersOf(store, pilot.id).primary;
  return main ? seatNumber(main, asText(row.pbx_extension ?? null)) : null;
}

function joinGroups(store: NgcpStore, row: Row, groups: readonly number[]): void {
  for (const group of colleagues(store, row.customer_id, row.id)) {
    if (group.is_pbx_group !== true) continue;
    const members = ids(group.pbx_groupmember_ids);
    const others = members.filter((id) => id !== row.id);
    const joined = members.includes(row.id) ? members : [...others, row.id];
    store.change("subscribers", group.id, {
      pbx_groupmember_ids: groups.includes(group.id) ? joined : others,
    });
  }
}

/** When the pilot's number changes, so do those of all seats. */
export function renumberSeats(store: NgcpStore, pilot: Row): void {
  const main = numbersOf(store, pilot.id).primary;
  if (!main) return;
  for (const seat of colleagues(store, pilot.customer_id, pilot.id)) {
    const aliases = numbersOf(store, seat.id).aliases.map(phoneNumber);
    assignNumbers(store, seat.id, seatNumber(main, asText(seat.pbx_extension ?? null)), aliases);
  }
}

/** The pilot goes last. */
export function checkRemoval(store: NgcpStore, row: Row): void {
  if (row.is_pbx_pilot !== true || colleagues(store, row.customer_id, row.id).length === 0) return;
  throw new Refusal(403, "Cannot terminate pilot subscriber when other subscribers exists");
}

/** Groups show their members, others do not; subscribers of other customers show none of it. */
export function showPbx(store: NgcpStore, row: Row): JsonObject {
  const { is_pbx_pilot, is_pbx_group = false, pbx_extension = null } = row;
  if (is_pbx_pilot === undefined) return {};
  const present = colleagues(store, row.customer_id, undefined);
  const groups = present.filter((group) => {
    return ids(group.pbx_groupmember_ids).includes(row.id);
  });
  const members = ids(row.pbx_groupmember_ids).filter((id) => present.some((one) => one.id === id));
  const hunt = Object.fromEntries(huntFields.map((name) => [name, row[name] ?? null]));
  return {
    is_pbx_pilot,
    is_pbx_group,
    pbx_extension,
    pbx_group_ids: groups.map(({ id }) => id),
    ...(is_pbx_pilot === true && { ext_range_max: null, ext_range_min: null }),
    ...(is_pbx_group === true && { pbx_groupmember_ids: members, ...hunt }),
  };
}
