import type { Kind } from "../../kinds/kind";
import { isProperties, isUnset, type Properties } from "../../lifecycle/values";

/** How the engine's protocol marks a secret; the SDK has it as `specialSecretSig`. */
const MARK = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

/**
 * The values with the secrets among the entries of maps marked, so that the engine encrypts them. What it would
 * mark by itself are only those of the program's inputs, and there only what the program wraps: not what `.get()`
 * reads, nor what is still recorded when the program has dropped it and the update failed. Inputs that are secret as
 * a whole are the class's to name.
 */
export function markSecretEntries(kind: Kind, values: Properties): Properties {
  const marked = { ...values };
  for (const [name, secrets = []] of Object.entries(kind.secretEntries ?? {})) {
    const map = values[name];
    if (!isProperties(map)) continue;
    const set = secrets.filter((entry) => !isUnset(map[entry]));
    marked[name] = {
      ...map,
      ...Object.fromEntries(set.map((entry) => [entry, { ...MARK, value: map[entry] }])),
    };
  }
  return marked;
}
