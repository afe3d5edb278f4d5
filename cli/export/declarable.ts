import { check } from "../../provider/lifecycle/check";
import type { Session } from "../../provider/lifecycle/session";
import { isUnset } from "../../provider/lifecycle/values";
import { workThrough } from "../../provider/lifecycle/workers";
import type { EstateObject } from "../estate/read-estate";

/** An object that no program can declare as it is, and sentences why not. */
export interface LeftOut {
  object: EstateObject;
  reasons: readonly string[];
}

/**
 * The objects that a preview lets pass as they are. Some it would refuse: what is required cannot be read of them, or
 * somebody made them by older rules. A secret that is required and cannot be read is the configuration's to give.
 */
export async function declarable(
  session: Session,
  objects: readonly EstateObject[],
): Promise<{ objects: EstateObject[]; leftOut: LeftOut[] }> {
  const refused = new Map<EstateObject, readonly string[]>();
  const silent: Session = { ...session, log: { ...session.log, warn() {} } };
  await workThrough(objects, async (object) => {
    const { kind, inputs } = object;
    const { failures } = await check(kind, silent, inputs, inputs);
    const isToBeGiven = (input: string) => kind.secrets.includes(input) && isUnset(inputs[input]);
    const reasons = failures.filter(({ input }) => !isToBeGiven(input)).map(({ reason }) => reason);
    if (reasons.length > 0) refused.set(object, reasons);
  });
  return {
    objects: objects.filter((object) => !refused.has(object)),
    leftOut: objects.flatMap((object) => {
      const reasons = refused.get(object);
      return reasons ? [{ object, reasons }] : [];
    }),
  };
}
