import type { Lookup } from "../lookup";
import { collectionLookup } from "./collection-lookup";
import { routingCollections } from "./routing-kinds";

/** By the natural key, each. */
export const routingLookups: readonly Lookup[] = routingCollections.map((definition) =>
  collectionLookup(definition, definition.identity),
);
