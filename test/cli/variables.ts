import { variableName } from "../../provider/connections/settings";

/** The accounts of a configuration as the environment has them. */
export function variablesOf(settings: object, ...path: string[]): Record<string, string> {
  const entries = Object.entries(settings).map(([name, value]: [string, unknown]) => {
    const parts = path.length === 0 ? name.split(":") : [...path, name];
    if (typeof value === "object" && value !== null) return variablesOf(value, ...parts);
    return { [variableName(...parts)]: String(value) };
  });
  return Object.assign({}, ...entries);
}
