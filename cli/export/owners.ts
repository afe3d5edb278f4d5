import { VoipError } from "../../provider/transport/errors";
import { COMPANY, type EstateObject } from "../estate/read-estate";
import { lastPart, ObjectIndex } from "./objects";

const CUSTOMER = "ngcp:Customer";
const CONTACT = "ngcp:CustomerContact";
const DOMAIN = "ngcp:Domain";

/** To which customer or company each object belongs, as far as it belongs to one: by what it refers to. */
export function ownersOf(objects: readonly EstateObject[]): ReadonlyMap<EstateObject, EstateObject> {
  const index = new ObjectIndex(objects);
  const owners = new Map<EstateObject, EstateObject | undefined>();

  function ownerOf(object: EstateObject): EstateObject | undefined {
    if (owners.has(object)) return owners.get(object);
    // What refers to itself in the end has no owner by that way.
    owners.set(object, undefined);
    const owner = isOwner(object) ? object : firstOf(index.targets(object), ownerOf);
    owners.set(object, owner);
    return owner;
  }

  for (const object of objects) ownerOf(object);
  for (const object of objects) {
    // A contact does not say whose it is.
    const contact = object.kind.token === CUSTOMER ? firstOf(index.targets(object), contactOnly) : undefined;
    if (contact) owners.set(contact, owners.get(contact) ? undefined : object);
  }
  return new Map([...owners].flatMap(([object, owner]) => (owner ? [[object, owner] as const] : [])));
}

/** The objects that belong to one of the customers or are in one of the domains; all when none is named. */
export function belonging(
  objects: readonly EstateObject[],
  { customers, domains }: { customers: readonly string[]; domains: readonly string[] },
): EstateObject[] {
  if (customers.length === 0 && domains.length === 0) return [...objects];
  const roots = new Set([
    ...customers.flatMap((text) => named(objects, CUSTOMER, text)),
    ...domains.flatMap((text) => named(objects, DOMAIN, text)),
  ]);
  const index = new ObjectIndex(objects);
  const owners = ownersOf(objects);
  const verdicts = new Map<EstateObject, boolean>();

  function belongs(object: EstateObject): boolean {
    const known = verdicts.get(object);
    if (known !== undefined) return known;
    verdicts.set(object, false);
    const owner = owners.get(object);
    const verdict =
      roots.has(object) || (owner !== undefined && roots.has(owner)) || index.targets(object).some(belongs);
    verdicts.set(object, verdict);
    return verdict;
  }

  return objects.filter(belongs);
}

function named(objects: readonly EstateObject[], token: string, text: string): EstateObject[] {
  const ofKind = objects.filter(({ kind }) => kind.token === token);
  const found = ofKind.filter(
    (object) => object.name === text || object.id === text || lastPart(object) === text,
  );
  if (found.length > 0) return found;
  const what = token === CUSTOMER ? "customer of this id or external id" : "domain of this name";
  throw new VoipError({ kind: "validation", problem: `NGCP has no ${what}: ${JSON.stringify(text)}.` });
}

function isOwner({ kind }: EstateObject): boolean {
  return kind.token === CUSTOMER || kind.token === COMPANY;
}

function contactOnly(object: EstateObject): EstateObject | undefined {
  return object.kind.token === CONTACT ? object : undefined;
}

function firstOf<Found>(
  objects: readonly EstateObject[],
  look: (object: EstateObject) => Found | undefined,
): Found | undefined {
  for (const object of objects) {
    const found = look(object);
    if (found !== undefined) return found;
  }
  return undefined;
}
