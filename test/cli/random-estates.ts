import fc from "fast-check";
import type { Properties } from "../../provider/lifecycle/values";
import { type Estate, kindOf } from "../provider/lifecycle/estate";
import { ngcpDeclarations } from "../provider/lifecycle/ngcp-declarations";
import { snomDeclarations } from "../provider/lifecycle/snom-declarations";
import { specimens } from "../provider/lifecycle/specimens";

/** One object of a random estate, made in the estate that is there by then. */
type Making = (estate: Estate) => Promise<unknown>;

const making =
  (token: string, declare: (estate: Estate) => Properties): Making =>
  (estate) =>
    estate.run().create(kindOf(token), { ...declare(estate), adopt: "always" });

const declared: fc.Arbitrary<Making>[] = [
  ...snomDeclarations.map(([token, arbitrary]) => arbitrary.map((values) => making(token, () => values))),
  ...ngcpDeclarations("mr13.5").map(({ token, arbitrary, settle = (_estate, values) => values }) =>
    arbitrary.map((values) => making(token, (estate) => settle(estate, values))),
  ),
];

const specimen = fc
  .shuffledSubarray(specimens)
  .map((some) => some.map(({ token, declared: values }) => making(token, () => values)));

/** Estates of some objects of each kind whose declarations are generated, and of some kinds an object as it is used. */
export const randomEstates: fc.Arbitrary<Making[]> = fc
  .tuple(fc.array(fc.oneof(...declared), { minLength: 5, maxLength: 20 }), specimen)
  .map(([generated, usual]) => [...usual, ...generated]);

/** Makes the objects one after the other. Two that are in each other's way are one. */
export async function settle(estate: Estate, objects: readonly Making[]): Promise<void> {
  for (const make of objects) await make(estate).catch(() => {});
}
