import type { Fleet } from "./fleet";
import * as ispcrm from "./ispcrm/registry";
import type { Kind } from "./kind";
import type { Lookup } from "./lookup";
import * as ngcp from "./ngcp/registry";
import * as redirection from "./redirection/registry";
import * as sraps from "./sraps/registry";

/** Every kind that the provider serves. */
export const kinds: readonly Kind[] = [...redirection.kinds, ...sraps.kinds, ...ngcp.kinds, ...ispcrm.kinds];

/** Every fleet: kinds of which people have thousands. */
export const fleets: readonly Fleet[] = [...redirection.fleets, ...sraps.fleets, ...ngcp.fleets];

/** Every lookup. */
export const lookups: readonly Lookup[] = [
  ...redirection.lookups,
  ...sraps.lookups,
  ...ngcp.lookups,
  ...ispcrm.lookups,
];
