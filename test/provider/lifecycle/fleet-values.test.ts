import * as fc from "fast-check";
import { findFleet } from "../../../provider/kinds/find";
import { diffFleet } from "../../../provider/lifecycle/fleet-diff";
import { outputsOfFleet, recordedEntries, valuesOf } from "../../../provider/lifecycle/fleet-values";
import type { Properties } from "../../../provider/lifecycle/values";
import { UNKNOWN } from "../../../provider/lifecycle/values";
import { macAt } from "./fleet-run";

const fleet = findFleet("sraps:PhoneFleet");
if (!fleet) throw new Error("There is no fleet.");

const text = fc.constantFrom("a", "b", "c");
const settings = fc.dictionary(fc.constantFrom("language", "vlan_id", "http_pass"), text, { maxKeys: 3 });
const shared = fc.record({ profile: text, autoprovisioning: fc.boolean(), settings }, { requiredKeys: [] });
const own = fc.record({ name: text, profile: text, settings }, { requiredKeys: [] });
const keys = fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 }).map((numbers) => numbers.map(macAt));

/** A fleet's inputs, and how its entries are found at the back end. */
const fleets = keys.chain((macs) =>
  fc.record({
    shared,
    own: fc.tuple(...macs.map(() => own)),
    found: fc.tuple(
      ...macs.map(() => fc.record({ name: text, profile: text, settings }, { requiredKeys: [] })),
    ),
    macs: fc.constant(macs),
  }),
);

const inputsOf = ({
  shared: common,
  own: entries,
  macs,
}: {
  shared: Properties;
  own: Properties[];
  macs: string[];
}) => ({
  ...common,
  phones: Object.fromEntries(macs.map((mac, index) => [mac, entries[index] ?? {}])),
});

test("what is recorded of entries that are as declared shows no difference and gives their ids back", () => {
  fc.assert(
    fc.property(fleets, (given) => {
      const inputs = inputsOf(given);
      const records = recordedEntries(fleet, { ...inputs, idPrefix: "company/" });
      const outputs = outputsOfFleet(fleet, valuesOf(fleet, inputs), records, undefined);
      expect(outputs.unlike).toBeUndefined();
      expect(recordedEntries(fleet, outputs)).toEqual(records);
      expect(diffFleet(fleet, outputs, inputs)).toEqual([]);
    }),
  );
});

test("what is found to differ shows as a difference of just these entries, and stays so when recorded again", () => {
  fc.assert(
    fc.property(fleets, (given) => {
      const inputs = inputsOf(given);
      const declared = recordedEntries(fleet, { ...inputs, idPrefix: "company/" });
      const records = new Map(
        given.macs.map((mac, index) => {
          const { outputs, id } = declared.get(mac) ?? { outputs: {}, id: "" };
          const kept = Object.fromEntries(
            Object.keys(outputs).map((name) => [name, given.found[index]?.[name as never]]),
          );
          return [mac, { id, outputs: { ...kept, mac, autoprovisioning: outputs.autoprovisioning } }];
        }),
      );
      const outputs = outputsOfFleet(fleet, valuesOf(fleet, inputs), records, undefined);
      const again = outputsOfFleet(
        fleet,
        valuesOf(fleet, outputs),
        recordedEntries(fleet, outputs),
        undefined,
      );
      expect(diffFleet(fleet, again, inputs)).toEqual(diffFleet(fleet, outputs, inputs));
      const isAlike = given.macs.every((mac) => {
        const [one, other] = [declared.get(mac)?.outputs ?? {}, records.get(mac)?.outputs ?? {}];
        const flat = ({ settings: map = {}, ...rest }: Properties) => JSON.stringify([map, rest], sortedKeys);
        return flat(one) === flat(other as Properties);
      });
      expect(diffFleet(fleet, outputs, inputs).length === 0).toBe(isAlike);
    }),
  );
});

function sortedKeys(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

test("a value that is said for all is never repeated at an entry: it may be a secret", () => {
  const inputs = { settings: { http_pass: "s3cret" }, phones: { [macAt(1)]: {}, [macAt(2)]: {} } };
  const records = new Map(
    ["0ld-secret", "by-hand"].map((http_pass, index) => {
      const mac = macAt(index + 1);
      return [mac, { id: `c/${mac}`, outputs: { mac, settings: { http_pass } } }];
    }),
  );
  const outputs = outputsOfFleet(fleet, valuesOf(fleet, inputs), records, undefined);
  expect(outputs.phones).toEqual({ [macAt(1)]: {}, [macAt(2)]: {} });
  expect(outputs.unlike).toEqual({
    [macAt(1)]: ["settings.http_pass"],
    [macAt(2)]: ["settings.http_pass"],
  });
  expect(diffFleet(fleet, outputs, inputs).map(({ path }) => path)).toEqual([["settings", "http_pass"]]);
});

test("what is not known yet is a change", () => {
  const inputs = { profile: "a", phones: { [macAt(1)]: { name: "x" }, [macAt(2)]: {} } };
  const records = recordedEntries(fleet, inputs);
  const outputs = outputsOfFleet(fleet, valuesOf(fleet, inputs), records, undefined);
  const paths = (news: Properties) => diffFleet(fleet, outputs, news).map(({ path }) => path.join("."));
  expect(paths({ ...inputs, profile: UNKNOWN })).toEqual(["profile"]);
  expect(paths({ ...inputs, phones: UNKNOWN })).toEqual(["phones"]);
  expect(paths({ ...inputs, phones: { [macAt(1)]: { name: UNKNOWN }, [macAt(2)]: UNKNOWN } })).toEqual([
    `phones.${macAt(1)}.name`,
    `phones.${macAt(2)}`,
  ]);
});
