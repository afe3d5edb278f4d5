import * as z from "zod";
import { findFleet, findKind } from "../../provider/kinds/find";
import { recordedEntries } from "../../provider/lifecycle/fleet-values";
import { tokenOfType } from "../../provider/resource-types";
import { pulumi } from "./pulumi";
import type { EstateObject } from "./read-estate";

const exported = z.looseObject({
  version: z.number(),
  deployment: z.looseObject({
    resources: z
      .array(
        z.looseObject({
          urn: z.string(),
          type: z.string(),
          id: z.string().optional(),
          delete: z.boolean().optional(),
          external: z.boolean().optional(),
          outputs: z.record(z.string(), z.unknown()).optional(),
        }),
      )
      .nullish(),
  }),
});

/** A stack's state, as `pulumi stack export` prints it. */
export type StackState = z.output<typeof exported>;

/** The state of a stack of the project in that folder; without a name, of the one that is selected. */
export async function readStackState(folder: string, stack?: string): Promise<StackState> {
  const text = await pulumi(folder, ["stack", "export", ...(stack === undefined ? [] : ["--stack", stack])]);
  return exported.parse(JSON.parse(text));
}

/** What stacks manage: objects by their kind and id, and the names that resources of a type have. */
export interface Managed {
  has(token: string, id: string): boolean;
  names(token: string): ReadonlySet<string>;
}

/** What the stacks of the project in that folder manage; the one that is selected for a name that is left open. */
export async function managedByStacks(
  folder: string,
  stacks: readonly (string | undefined)[],
): Promise<Managed> {
  return managedBy(await Promise.all(stacks.map((stack) => readStackState(folder, stack))));
}

/** The name that the program gives a resource. */
export function nameInUrn(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/** What a program only reads is not its own, and what is on its way out of the state is nobody's any more. */
export function isOwn(resource: { delete?: boolean; external?: boolean }): boolean {
  return !resource.delete && !resource.external;
}

/** The objects that resources of stacks stand for as their own, those in fleets among them. */
export function managedBy(states: readonly StackState[]): Managed {
  const ids = new Set<string>();
  const names = new Map<string, Set<string>>();
  for (const resource of states.flatMap(({ deployment }) => deployment.resources ?? [])) {
    const { urn, type, id = "", outputs = {} } = resource;
    const token = tokenOfType(type);
    const ofType = names.get(token) ?? new Set();
    names.set(token, ofType);
    ofType.add(nameInUrn(urn));
    if (!isOwn(resource)) continue;
    const fleet = findFleet(token);
    if (findKind(token)) ids.add(`${token} ${id}`);
    if (!fleet) continue;
    for (const entry of recordedEntries(fleet, outputs).values()) ids.add(`${fleet.entry.token} ${entry.id}`);
  }
  return {
    has: (token, id) => ids.has(`${token} ${id}`),
    names: (token) => names.get(token) ?? new Set(),
  };
}

/** Two ways to say the same of a subscriber. Who manages it one way does not lack the other. */
const CALL_FORWARDS = ["ngcp:CallForwards", "ngcp:CallForwardMappings"];

/** Whether somebody manages an object, or what says the same. */
export function isManaged({ kind, id }: EstateObject, managed: Pick<Managed, "has">): boolean {
  const tokens = CALL_FORWARDS.includes(kind.token) ? CALL_FORWARDS : [kind.token];
  return tokens.some((token) => managed.has(token, id));
}
