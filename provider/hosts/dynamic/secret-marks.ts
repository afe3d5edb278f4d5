import { SIGNATURE } from "../../kinds/asset";
import type { Secrets } from "../../lifecycle/secret-entries";
import { isProperties, isUnset, type Properties } from "../../lifecycle/values";

/** How the engine's protocol marks a secret; the SDK has it as `specialSecretSig`. */
const MARK = { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270" };

/**
 * The values with those that are secret marked, so that the engine encrypts them. What it would mark by itself are
 * only those of the program's inputs, and there only what the program wraps: not what `.get()` reads, nor what is
 * still recorded when the program has dropped it and the update failed.
 */
export function markSecrets(values: Properties, secrets: Secrets): Properties {
  const marked = { ...values };
  for (const [name, secret] of Object.entries(secrets)) {
    const value = values[name];
    if (isUnset(value)) continue;
    if (secret === true) marked[name] = { ...MARK, value };
    else if (isProperties(value)) marked[name] = markSecrets(value, secret);
  }
  return marked;
}
