import { isSame } from "../../provider/lifecycle/values";
import type { EstateObject } from "../estate/read-estate";

/** What became of an object while the estate was read. */
export interface Move {
  object: EstateObject;
  has: "come" | "gone" | "changed";
}

/** What came, went and changed between two readings of an estate. */
export function movesBetween(before: readonly EstateObject[], after: readonly EstateObject[]): Move[] {
  const there = new Map(after.map((object) => [keyOf(object), object]));
  const known = new Set(before.map(keyOf));
  const moves = before.flatMap((object): Move[] => {
    const now = there.get(keyOf(object));
    if (!now) return [{ object, has: "gone" }];
    return isSame(now.inputs, object.inputs) && isSame(now.outputs, object.outputs)
      ? []
      : [{ object: now, has: "changed" }];
  });
  const come = after.filter((object) => !known.has(keyOf(object)));
  return [...moves, ...come.map((object): Move => ({ object, has: "come" }))];
}

function keyOf({ kind, id }: EstateObject): string {
  return `${kind.token} ${id}`;
}
