import { findFleet, findKind, unknownType } from "../kinds/find";
import type { Fleet } from "../kinds/fleet";
import type { Kind } from "../kinds/kind";
import { type CheckResult, check } from "./check";
import { diff, type PropertyChange } from "./diff";
import { createFleet, readFleet, removeFleet, updateFleet } from "./fleet";
import { checkFleet } from "./fleet-check";
import { diffFleet } from "./fleet-diff";
import { preview, previewFleet } from "./preview";
import { create, type Recorded, read, remove, update } from "./reconcile";
import { type Secrets, secretEntriesOf, secretEntriesOfFleet, secretsOf } from "./secret-entries";
import type { Session } from "./session";
import { recordedOf, withoutInternals } from "./state";
import type { Properties } from "./values";

/** What a host asks of a type of resource. Properties come as the engine has them, a host's own among them. */
export interface Operations {
  check(session: Session, news: Properties, olds?: Properties): Promise<CheckResult>;
  diff(id: string, recorded: Properties, desired: Properties): PropertyChange[];
  create(session: Session, declared: Properties): Promise<Recorded>;
  read(
    session: Session,
    id: string,
    recorded: Properties,
  ): Promise<(Recorded & { inputs: Properties }) | undefined>;
  update(session: Session, id: string, recorded: Properties, declared: Properties): Promise<Recorded>;
  remove(session: Session, id: string, recorded: Properties): Promise<void>;
  /** What a create, or an update of what is recorded, is expected to record. */
  preview(declared: Properties, before?: { id: string; recorded: Properties }): Properties;
  /** Which parts of inputs or outputs are secret, besides inputs that are so as a whole. */
  secretEntries(values: Properties): Secrets;
  /** The same with those inputs. */
  secrets(values: Properties): Secrets;
}

/** Those of the types that were asked for, by token. */
const known = new Map<string, Operations>();

/** The operations of the type with that token, be it a kind or a fleet. */
export function findOperations(token: string): Operations | undefined {
  const operations = known.get(token) ?? makeOperations(token);
  if (operations) known.set(token, operations);
  return operations;
}

/** The same of a type that a program or a state names. */
export function requireOperations(token: string): Operations {
  const operations = findOperations(token);
  if (operations) return operations;
  throw unknownType(token);
}

function makeOperations(token: string): Operations | undefined {
  const kind = findKind(token);
  if (kind) return operationsOf(kind);
  const fleet = findFleet(token);
  return fleet && operationsOfFleet(fleet);
}

function operationsOf(kind: Kind): Operations {
  return {
    check: (session, news, olds = {}) => check(kind, session, withoutInternals(news), withoutInternals(olds)),
    diff: (id, recorded, desired) => diff(kind, recordedOf(kind, id, recorded), withoutInternals(desired)),
    create: (session, declared) => create(kind, session, withoutInternals(declared)),
    read: (session, id, recorded) => read(kind, session, id, withoutInternals(recorded)),
    update: (session, id, recorded, declared) =>
      update(kind, session, id, recordedOf(kind, id, recorded), withoutInternals(declared)),
    remove: (session, id, recorded) => remove(kind, session, id, withoutInternals(recorded)),
    preview: (declared, before) =>
      preview(kind, withoutInternals(declared), before && recordedOf(kind, before.id, before.recorded)),
    secretEntries: () => secretEntriesOf(kind),
    secrets: () => secretsOf(kind),
  };
}

function operationsOfFleet(fleet: Fleet): Operations {
  return {
    check: (session, news, olds = {}) =>
      checkFleet(fleet, session, withoutInternals(news), withoutInternals(olds)),
    diff: (_id, recorded, desired) => diffFleet(fleet, withoutInternals(recorded), withoutInternals(desired)),
    create: (session, declared) => createFleet(fleet, session, withoutInternals(declared)),
    read: (session, id, recorded) => readFleet(fleet, session, id, withoutInternals(recorded)),
    update: (session, id, recorded, declared) =>
      updateFleet(fleet, session, id, withoutInternals(recorded), withoutInternals(declared)),
    remove: (session, id, recorded) => removeFleet(fleet, session, id, withoutInternals(recorded)),
    preview: (declared, before) =>
      previewFleet(fleet, withoutInternals(declared), before && withoutInternals(before.recorded)),
    secretEntries: (values) => secretEntriesOfFleet(fleet, values),
    secrets: (values) => secretEntriesOfFleet(fleet, values),
  };
}
