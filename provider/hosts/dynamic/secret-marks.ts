import { SECRET, SIGNATURE } from "../../lifecycle/engine-marks";
import type { Secrets } from "../../lifecycle/secret-entries";
import { isProperties, isUnset, type Properties } from "../../lifecycle/values";

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
    if (secret === true) marked[name] = { [SIGNATURE]: SECRET, value };
    else if (isProperties(value)) marked[name] = markSecrets(value, secret);
  }
  return marked;
}
