import * as pulumi from "@pulumi/pulumi";
import { macProblem, normaliseMac } from "../provider/kinds/mac-address";
import type { ResourceDefinition } from "./resource";

/** What a run of the program declared so far. */
interface Declarations {
  /** Names of resources by their natural key. */
  names: Map<string, string>;
  problems: string[];
  failure?: Promise<never>;
}

/** By run: an inline program of the Automation API runs several times in one process. */
const runs = new WeakMap<object, Declarations>();

/**
 * Looks at values that are known while the program runs. The engine ends a run at the first resource that is
 * refused; a list of phones with ten typing errors is to be refused once, with all ten. So a wrong resource gets
 * an input that fails once the program has declared the rest of them.
 */
export function refusePlainValues(
  definition: ResourceDefinition,
  name: string,
  args: pulumi.Inputs,
): pulumi.Inputs | undefined {
  const run = pulumi.runtime.getMonitor() as object | undefined;
  if (!run) return undefined;
  const declarations: Declarations = runs.get(run) ?? { names: new Map(), problems: [] };
  runs.set(run, declarations);
  const { entries } = definition;
  const found = entries
    ? wrongEntries(entries, name, args, declarations)
    : [...wrongMacs(definition, args), ...declaredTwice(definition, name, args, declarations)];
  if (found.length === 0) return undefined;
  declarations.problems.push(...found.map((problem) => `${definition.token} "${name}": ${problem}`));
  return { [entries?.input ?? definition.identity[0] ?? ""]: failure(declarations) };
}

/** What is wrong with the keys of a fleet's entries: each stands for an object of its own. */
function wrongEntries(
  entries: NonNullable<ResourceDefinition["entries"]>,
  name: string,
  args: pulumi.Inputs,
  declarations: Declarations,
): string[] {
  const map: unknown = args[entries.input];
  if (typeof map !== "object" || map === null || pulumi.Output.isInstance(map) || map instanceof Promise) {
    return [];
  }
  return Object.keys(map).flatMap((key) => {
    const entry = { ...args, [entries.key]: key };
    return [...wrongMacs(entries, entry), ...declaredTwice(entries, name, entry, declarations)].map(
      (problem) => `${entries.input}[${JSON.stringify(key)}]: ${problem}`,
    );
  });
}

function wrongMacs(definition: Pick<ResourceDefinition, "macs">, args: pulumi.Inputs): string[] {
  return definition.macs.flatMap((input) => {
    const value: unknown = args[input];
    const problem = typeof value === "string" ? macProblem(value) : undefined;
    return problem ? [`${input}: ${problem}, got ${JSON.stringify(value)}.`] : [];
  });
}

function declaredTwice(
  definition: Pick<ResourceDefinition, "token" | "identity">,
  name: string,
  args: pulumi.Inputs,
  { names }: Declarations,
): string[] {
  if (definition.identity.every((part) => args[part] === undefined)) return [];
  const key: unknown[] = ["connection", ...definition.identity].map((part) => args[part] ?? "");
  if (!isText(key)) return [];
  const text = JSON.stringify([definition.token, ...key.map((part) => normaliseMac(part) ?? part)]);
  const other = names.get(text);
  if (other === undefined) names.set(text, name);
  if (other === undefined) return [];
  const values = key.filter((part) => part !== "").join(", ");
  return [`"${other}" declares the same ${definition.identity.join(" and ")}: ${values}. Keep one of them.`];
}

function isText(values: unknown[]): values is string[] {
  return values.every((value) => typeof value === "string");
}

/** One failure for all resources that are refused together, so that it is shown once. */
function failure(declarations: Declarations): Promise<never> {
  declarations.failure ??= new Promise<never>((_resolve, reject) => {
    setImmediate(() => {
      const problems = declarations.problems.splice(0);
      declarations.failure = undefined;
      const error = new pulumi.RunError("");
      // The SDK writes the name of every input that holds the failure before its text.
      Object.defineProperty(error, "message", { get: () => problems.join("\n"), set() {} });
      reject(error);
    });
  });
  return declarations.failure;
}
