import type { Kind } from "../kinds/kind";
import { isProperties, type Properties } from "./values";

/** Which of some values are secret: a whole value, or parts of it. */
export interface Secrets {
  readonly [name: string]: true | Secrets;
}

/** Which values the kind itself says are secret. */
export function secretsOf(kind: Kind, values: Properties): Secrets {
  const whole = kind.secrets
    .filter((name) => values[name] !== undefined)
    .map((name) => [name, true] as const);
  const parts = Object.entries(kind.secretEntries ?? {}).map(([name, entries = []]) => {
    const map = values[name];
    const held = isProperties(map) ? entries.filter((entry) => Object.hasOwn(map, entry)) : [];
    return [name, Object.fromEntries(held.map((entry) => [entry, true] as const))] as const;
  });
  return Object.fromEntries([...parts, ...whole]);
}
