import { parseId } from "../../provider/lifecycle/state";
import { isProperties } from "../../provider/lifecycle/values";
import type { EstateObject } from "./read-estate";

/**
 * The objects without those that only show what another one holds already, so that nothing is managed twice: further
 * numbers that their subscriber lists, and of call forwards either the simple form or the mappings with their sets.
 */
export function withoutViews(objects: readonly EstateObject[]): EstateObject[] {
  const key = ({ connection }: EstateObject, id: unknown) => `${connection ?? ""} ${String(id)}`;
  const of = (token: string) => objects.filter(({ kind }) => kind.token === token);
  const subscribers = new Set(
    of("ngcp:Subscriber").map((object) => key(object, parseId(object.id).remoteId)),
  );
  const simple = new Set(of("ngcp:CallForwards").map((object) => key(object, object.inputs.subscriberId)));
  const sets = of("ngcp:CallForwardDestinationSet");
  const quicksets = new Set(sets.filter(isQuickset).map((set) => key(set, parseId(set.id).remoteId)));
  /** Subscribers whose mappings say more than the simple form can. */
  const detailed = new Set(
    of("ngcp:CallForwardMappings")
      .filter((object) => !isSimple(object, (id) => quicksets.has(key(object, id))))
      .map((object) => key(object, object.inputs.subscriberId)),
  );
  return objects.filter((object) => {
    const owner = key(object, object.inputs.subscriberId);
    const isShown = simple.has(owner) && !detailed.has(owner);
    switch (object.kind.token) {
      case "ngcp:AliasNumber":
        return !subscribers.has(owner);
      case "ngcp:CallForwards":
        return isShown;
      case "ngcp:CallForwardMappings":
        return !isShown;
      case "ngcp:CallForwardDestinationSet":
        return !(isShown && isQuickset(object));
      default:
        return true;
    }
  });
}

/** The set that NGCP keeps for the simple form (contract: ngcp, 9, callforwards). */
function isQuickset({ inputs }: EstateObject): boolean {
  return typeof inputs.name === "string" && inputs.name.startsWith("quickset_");
}

/** Whether each type of call forward has one mapping at most, to a set of the simple form and at all times. */
function isSimple({ inputs }: EstateObject, isQuick: (id: unknown) => boolean): boolean {
  return Object.values(inputs)
    .filter((mappings) => Array.isArray(mappings))
    .every((mappings) => {
      const [mapping, ...further] = mappings as unknown[];
      if (mapping === undefined) return true;
      if (!isProperties(mapping) || further.length > 0) return false;
      const { destinationSetId, timeSetId, sourceSetId, bNumberSetId } = mapping;
      return (
        isQuick(destinationSetId) && [timeSetId, sourceSetId, bNumberSetId].every((id) => id === undefined)
      );
    });
}
