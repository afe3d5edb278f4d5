import type { EstateObject } from "../../cli/estate/read-estate";
import { accountsOf, readEstate } from "../../cli/estate/read-estate";
import { type Program, Reference, Secret } from "../../cli/export/program";
import { diff } from "../../provider/lifecycle/diff";
import { recordedOf } from "../../provider/lifecycle/state";
import { isProperties, type Properties } from "../../provider/lifecycle/values";
import type { Estate } from "../provider/lifecycle/estate";
import { specimens } from "../provider/lifecycle/specimens";

/** Makes one object of every kind besides what is there already. Answers those that cannot be there together. */
export async function fill(estate: Estate): Promise<string[]> {
  const refused: string[] = [];
  for (const { kind, declared } of specimens) {
    // The redirection service lists by the type that a MAC address tells of: here a D785.
    const known = kind.backend === "redirection" ? { mac: "000413920001" } : {};
    await estate
      .run()
      .create(kind, { ...declared, ...known, adopt: "always" })
      .catch((error: Error) => refused.push(`${kind.token}: ${error.message}`));
  }
  return refused;
}

export async function objectsOf(estate: Estate, config = estate.config): Promise<EstateObject[]> {
  const objects: EstateObject[] = [];
  const reader = { found: (object: EstateObject) => void objects.push(object) };
  await readEstate(estate.run(config).session, accountsOf(config, {}), reader);
  return objects;
}

/** What the engine hands over for arguments once everything is there. */
export function resolved(value: unknown): unknown {
  if (value instanceof Reference) {
    const { object } = value.to;
    return value.property === "id" ? object.id : object.outputs[value.property];
  }
  if (value instanceof Secret) return value.value;
  if (Array.isArray(value)) return value.map(resolved);
  if (!isProperties(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolved(item)]));
}

/** What a preview of the program shows after its import: for each resource that would change, in what. */
export async function previewOf(
  estate: Estate,
  { declarations }: Program,
): Promise<Record<string, string[]>> {
  const changes: Record<string, string[]> = {};
  const run = estate.run();
  for (const { object, args } of declarations) {
    const { kind, id, outputs } = object;
    const news = resolved(args) as Properties;
    const problems = await run.failures(kind, news, object.inputs);
    const checked = problems.length > 0 ? news : await run.check(kind, news);
    const differing = diff(kind, recordedOf(kind, id, outputs), checked).map(({ path }) => path.join("."));
    const found = [...problems.map(({ reason }) => reason), ...differing];
    if (found.length > 0) changes[`${kind.token} ${id}`] = found;
  }
  return changes;
}
