import fc from "fast-check";
import type { Row } from "../../../simulators/ngcp/json";
import { Rows } from "../../../simulators/ngcp/rows";

const id = fc.integer({ min: 1, max: 12 });
const value = fc.constantFrom(null, 1, 2, "1", "a", "A", "b", "", true);
const row = fc.record({ id, name: value }, { requiredKeys: ["id"] });
const step = fc.oneof(
  row.map((written) => ({ written })),
  id.map((deleted) => ({ deleted })),
  value.map((asked) => ({ asked })),
);

const text = (column: Row[string] | undefined) => (column === true ? "1" : String(column).toLowerCase());

test("a table holds what was written last, by ascending id, and finds it by its columns at any time", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const rows = new Rows();
      const expected = new Map<number, Row>();
      for (const one of steps) {
        if ("written" in one) {
          rows.put(one.written as Row);
          expected.set(one.written.id, one.written as Row);
        }
        if ("deleted" in one) {
          rows.delete(one.deleted);
          expected.delete(one.deleted);
        }
        const all = [...expected.values()].sort((a, b) => a.id - b.id);
        expect(rows.all()).toEqual(all);
        if (!("asked" in one)) continue;
        const found = all.filter(({ name }) => (name ?? null) !== null && text(name) === text(one.asked));
        expect(rows.with("name", one.asked)).toEqual(one.asked === null ? [] : found);
        for (const each of all) expect(rows.get(each.id)).toBe(each);
        expect(rows.get(13)).toBeUndefined();
      }
    }),
  );
});

test("what is read does not change when the table does", () => {
  const rows = new Rows();
  for (const written of [1, 2, 3]) rows.put({ id: written, name: "a" });
  for (const { id: each } of rows.all()) rows.delete(each);
  expect(rows.all()).toEqual([]);
  rows.put({ id: 4, name: "a" });
  rows.put({ id: 5, name: "a" });
  for (const { id: each } of rows.with("name", "A")) rows.delete(each);
  expect(rows.all()).toEqual([]);
});
