import { SECRET, SIGNATURE } from "../../provider/lifecycle/engine-marks";
import { isProperties, type Properties } from "../../provider/lifecycle/values";

/** Stands for a secret that the engine does not tell. */
const HIDDEN = "[secret]";

/** Values of an exported state without the marks: secrets are in the clear. */
export function revealed(values: Properties): Properties {
  return replaced(values, undefined, (mark) => {
    return typeof mark.plaintext === "string" ? JSON.parse(mark.plaintext) : HIDDEN;
  }) as Properties;
}

/** Values of an event, each secret as another record has it: of a secret an event tells nothing. */
export function completed(values: Properties, recorded: Properties): Properties {
  return replaced(values, recorded, (_mark, known) => known ?? HIDDEN) as Properties;
}

/** Whether there is a secret in marked values. */
export function hasSecrets(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasSecrets);
  return isProperties(value) && (isSecret(value) || Object.values(value).some(hasSecrets));
}

/** Whether a path of marked values leads to a secret, into one, or to what holds one. */
export function isSecretAt(values: unknown, path: readonly string[]): boolean {
  if (isSecret(values)) return true;
  const [name, ...rest] = path;
  if (name === undefined) return hasSecrets(values);
  return isProperties(values) && Object.hasOwn(values, name) && isSecretAt(values[name], rest);
}

function isSecret(value: unknown): value is Properties {
  return isProperties(value) && value[SIGNATURE] === SECRET;
}

function replaced(
  value: unknown,
  recorded: unknown,
  secret: (mark: Properties, recorded: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => replaced(item, itemOf(recorded, index), secret));
  }
  if (!isProperties(value)) return value;
  if (isSecret(value)) return secret(value, recorded);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaced(item, entryOf(recorded, name), secret)]),
  );
}

function itemOf(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}

function entryOf(map: unknown, name: string): unknown {
  return isProperties(map) && Object.hasOwn(map, name) ? map[name] : undefined;
}
