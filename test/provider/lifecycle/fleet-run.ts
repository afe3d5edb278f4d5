import { findOperations } from "../../../provider/lifecycle/operations";
import { PartialError, type Recorded } from "../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../provider/lifecycle/values";
import { failureOf, type Run } from "./estate";

/** What the engine asks of a fleet in one run. */
export function fleetOf(token: string, run: Run) {
  const operations = findOperations(token);
  if (!operations) throw new Error(`There is no ${token}.`);
  const { session } = run;
  const checked = async (news: Properties, olds?: Properties) => {
    const { inputs, failures } = await operations.check(session, news, olds);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return inputs;
  };
  return {
    check: checked,
    failures: async (news: Properties) =>
      (await operations.check(session, news)).failures.map(({ reason }) => reason),
    create: async (news: Properties) => operations.create(session, await checked(news)),
    update: async ({ id, outputs }: Recorded, news: Properties) =>
      operations.update(session, id, outputs, await checked(news)),
    read: ({ id, outputs }: Recorded) => operations.read(session, id, outputs),
    remove: ({ id, outputs }: Recorded) => operations.remove(session, id, outputs),
    /** The paths of what differs, as a preview would name them. */
    diff: async ({ id, outputs }: Recorded, news: Properties) =>
      operations
        .diff(id, outputs, await checked(news))
        .map(({ path, change, replace }) => `${replace ? "replace" : change} ${path.join(".")}`),
  };
}

export async function partialOf(promise: Promise<unknown>): Promise<PartialError> {
  const failure = await failureOf(promise);
  if (failure instanceof PartialError) return failure;
  throw failure;
}

export const macAt = (index: number) => `000413a1${index.toString(16).padStart(4, "0")}`;

/** So many phones, each with a label of its own. */
export const phones = (count: number, from = 0): Record<string, Properties> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [macAt(from + index), { name: `desk ${from + index}` }]),
  );

/** Registered to another company. */
export const FOREIGN = "000413999901";
