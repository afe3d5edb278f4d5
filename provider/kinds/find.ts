import type { Backend } from "../clients/backends";
import { VoipError } from "../transport/errors";
import type { Fleet } from "./fleet";
import type * as ispcrm from "./ispcrm/registry";
import type { Kind } from "./kind";
import type { Lookup } from "./lookup";
import type * as ngcp from "./ngcp/registry";
import type * as redirection from "./redirection/registry";
import type * as sraps from "./sraps/registry";

/**
 * What there is for each back end. It is loaded when it is first asked for: a provider that is started for phones
 * alone is ready in half the time.
 */
const registries: Record<Backend, () => Pick<typeof sraps, "kinds" | "fleets" | "lookups">> = {
  sraps: () => require("./sraps/registry") as typeof sraps,
  redirection: () => require("./redirection/registry") as typeof redirection,
  ngcp: () => require("./ngcp/registry") as typeof ngcp,
  ispcrm: () => require("./ispcrm/registry") as typeof ispcrm,
};

export function findKind(token: string): Kind | undefined {
  return registryOf(token)?.kinds.find((kind) => kind.token === token);
}

export function findFleet(token: string): Fleet | undefined {
  return registryOf(token)?.fleets.find((fleet) => fleet.token === token);
}

export function findLookup(token: string): Lookup | undefined {
  return registryOf(token)?.lookups.find((lookup) => lookup.token === token);
}

/** The kind that a list is asked of. */
export function requireKind(token: string): Kind {
  const kind = findKind(token);
  if (kind) return kind;
  throw unknownType(token);
}

/** A program or a state names a type of resource that there is not. */
export function unknownType(token: string): VoipError {
  return new VoipError({
    kind: "validation",
    problem: `The installed pulumi-voip does not know the resource type ${token}.`,
    advice: "Install the version that the stack was made with, or a newer one.",
  });
}

function registryOf(token: string) {
  const [backend = ""] = token.split(":", 1);
  return Object.hasOwn(registries, backend) ? registries[backend as Backend]() : undefined;
}
