import type { Secrets } from "../lifecycle/secret-entries";
import { containsUnknown, isProperties, isSame, type Properties } from "../lifecycle/values";
import { CONFIG_KEYS, type RawConfig } from "./settings";

/** The provider's own inputs: those of the stack's configuration, without its `voip:` prefix. */
const NAMES = CONFIG_KEYS.map((key) => key.slice("voip:".length));

/** The provider's inputs as the configuration that they are. */
export function configOf(inputs: Properties): RawConfig {
  return Object.fromEntries(NAMES.map((name) => [`voip:${name}`, inputs[name]]));
}

/** All settings are encrypted in state, whatever of them the program wrapped: they hold credentials. */
export function secretSettings(inputs: Properties): Secrets {
  const known = NAMES.filter((name) => inputs[name] !== undefined && !containsUnknown(inputs[name]));
  return Object.fromEntries(known.map((name) => [name, true] as const));
}

/** The names of inputs that differ. The same settings may come as an object or as its JSON text. */
export function changedSettings(olds: Properties, news: Properties): string[] {
  const names = Object.keys({ ...olds, ...news }).filter((name) => !name.startsWith("__"));
  return names.filter((name) => !isSame(parsed(olds[name]), parsed(news[name])));
}

/** Numbers and switches of a text are the same as the texts of them. */
function parsed(value: unknown): unknown {
  if (typeof value === "string") {
    try {
      const inner: unknown = JSON.parse(value);
      return isProperties(inner) ? parsed(inner) : value;
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map(parsed);
  if (isProperties(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, parsed(item)]));
  }
  return value === null || value === undefined ? undefined : String(value);
}
