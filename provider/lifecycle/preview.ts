import type * as z from "zod";
import type { Fleet } from "../kinds/fleet";
import { changesOfEntry } from "./fleet-diff";
import { declarationOf, recordedEntries, valuesOf } from "./fleet-values";
import { isProperties, type Properties, UNKNOWN } from "./values";

/**
 * What a create, or an update of what is `recorded`, is expected to record, as far as that can be told without a
 * write: what is declared, and what the back end added before or will add.
 */
export function preview(
  type: { outputs: z.ZodObject },
  declared: Properties,
  recorded?: Properties,
): Properties {
  const outputs = Object.keys(type.outputs.shape).map((name) => [name, recorded ? recorded[name] : UNKNOWN]);
  return { ...declared, ...Object.fromEntries(outputs) };
}

/**
 * The same of a fleet. An entry that stays keeps its id; that of a new one only its write tells, unless its key says
 * it. What an `up` has settled is not unlike.
 */
export function previewFleet(fleet: Fleet, declared: Properties, recorded?: Properties): Properties {
  const { entry: kind, entries: map } = fleet;
  if (declared[map] === UNKNOWN) return preview(fleet, declared, undefined);
  const { shared, own } = valuesOf(fleet, declared);
  const { idPrefix, ids } = (recorded ?? {}) as { idPrefix?: string; ids?: Properties };
  if (kind.idFromKey) {
    const kept = Object.entries(ids ?? {}).filter(([key]) => own.has(key));
    const isWhole = kind.identity.length === 1;
    return {
      ...declared,
      ...(!isWhole && { idPrefix: idPrefix ?? UNKNOWN }),
      ...(kept.length > 0 && { ids: Object.fromEntries(kept) }),
    };
  }
  const before = recorded ? recordedEntries(fleet, recorded) : new Map<string, never>();
  const expected = [...own].map(([key, said]) => {
    const entry = before.get(key);
    const declaration = declarationOf(fleet, shared, key, isProperties(said) ? said : {});
    const stays = entry && !changesOfEntry(fleet, entry, declaration).some(({ replace }) => replace);
    return [key, (stays ? ids?.[key] : undefined) ?? UNKNOWN];
  });
  return { ...declared, ids: Object.fromEntries(expected) };
}
