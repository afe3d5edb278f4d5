import { formatId, parseId } from "../../provider/lifecycle/state";
import { isProperties, type Properties } from "../../provider/lifecycle/values";
import { type Comparison, nameOfManaged } from "./build-report";
import type { MapNode } from "./page/content";
import type { DriftReport } from "./report";

interface Placed {
  node: MapNode;
  inputs: Properties;
}

/**
 * The whole estate: customers, their subscribers, their phones and where these are sent. What the report tells of an
 * object is on its node; of all others there is no more than what they are called.
 */
export function mapOf(comparison: Comparison, report: DriftReport): MapNode[] {
  const told = toldOf(report);
  const managed = comparison.findings.map((finding): Placed => {
    const { kind, id, entry, resource, declared, found } = finding;
    const node: MapNode = {
      kind: kind.token,
      id,
      name: nameOfManaged(finding),
      state: "unchanged",
      resource: resource.name,
      ...(entry !== undefined && { entry }),
      ...told.get(keyOf(kind.token, id)),
    };
    return { node, inputs: { ...declared, ...found } };
  });
  const unmanaged = (comparison.unmanaged?.objects ?? []).flatMap(({ kind, id, name, inputs }): Placed[] => {
    const found = told.get(keyOf(kind.token, id));
    return found ? [{ node: { kind: kind.token, id, name, ...found }, inputs }] : [];
  });
  return linked([...managed, ...unmanaged]);
}

function keyOf(token: string, id: string): string {
  return `${token} ${id}`;
}

/** What the report says of an object. */
type Told = Pick<MapNode, "state" | "fields" | "reason">;

function toldOf({ changed, missing, unmanaged, unreadable }: DriftReport): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { kind, id, fields } of changed) told.set(keyOf(kind, id), { state: "changed", fields });
  for (const { kind, id } of missing) told.set(keyOf(kind, id), { state: "missing" });
  for (const { kind, id } of unmanaged) told.set(keyOf(kind, id), { state: "unmanaged" });
  for (const { kind, id, reason } of unreadable) told.set(keyOf(kind, id), { state: "unreadable", reason });
  return told;
}

function linked(placed: readonly Placed[]): MapNode[] {
  const places = new Map<string, number>();
  placed.forEach(({ node, inputs }, place) => {
    for (const key of addressesOf(node, inputs)) places.set(key, place);
  });
  return placed.map(({ node, inputs }, place) => {
    const parents = ownersOf(node, inputs).flatMap((key) => places.get(key) ?? []);
    const parent = parents.find((each) => each !== place);
    return parent === undefined ? node : { ...node, parent };
  });
}

/** What others can mean an object by. */
function addressesOf({ kind, id }: MapNode, inputs: Properties): string[] {
  const { connection } = parseId(id);
  switch (kind) {
    case "ngcp:Subscriber":
      return [keyOf(kind, id), address(connection, "account", inputs.username, inputs.domain)];
    case "sraps:Phone":
      return [address(connection, "mac", inputs.mac)];
    case "ngcp:Customer":
    case "sraps:Company":
      return [keyOf(kind, id)];
    default:
      return [];
  }
}

/** Whom an object belongs to, the closest first. */
function ownersOf({ kind, id }: MapNode, inputs: Properties): string[] {
  const { connection } = parseId(id);
  const by = (token: string, owner: unknown) =>
    typeof owner === "string" ? [keyOf(token, formatId(connection, owner))] : [];
  return [
    ...(kind === "sraps:Phone" ? accountsOf(inputs.settings, connection) : []),
    ...(kind === "redirection:MacRedirection" ? [address(connection, "mac", inputs.mac)] : []),
    ...(kind === "ngcp:Subscriber" ? [] : by("ngcp:Subscriber", inputs.subscriberId)),
    ...(kind === "ngcp:Customer" ? [] : by("ngcp:Customer", inputs.customerId)),
    ...(kind === "sraps:Company" ? [] : by("sraps:Company", inputs.company)),
  ];
}

/** The accounts that a phone registers with: `user_name` and `user_host`, of several each with its number. */
function accountsOf(settings: unknown, connection: string | undefined): string[] {
  if (!isProperties(settings)) return [];
  return Object.entries(settings).flatMap(([name, user]) => {
    const [, number] = /^user_name(\d*)$/.exec(name) ?? [];
    return number === undefined ? [] : address(connection, "account", user, settings[`user_host${number}`]);
  });
}

function address(connection: string | undefined, ...parts: readonly unknown[]): string {
  return JSON.stringify([connection ?? "", ...parts]);
}
