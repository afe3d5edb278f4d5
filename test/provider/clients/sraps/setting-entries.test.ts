import * as fc from "fast-check";
import { type JsonValue, settingEntry, settingValue } from "../../../../provider/clients/sraps/client";
import { overlayEntries, showsEntries } from "../../../../provider/clients/sraps/settings-manager";

const entries = fc.dictionary(
  fc.constantFrom("a", "b", "c"),
  fc.oneof(
    fc.constant(null),
    fc.jsonValue().map((value) => settingEntry(value as JsonValue)),
  ),
);

test("an entry has the known shape, without a permission where there are none", () => {
  expect(settingEntry("x")).toEqual({ value: "x", attrs: { perm: "RW" } });
  expect(settingEntry("x", { usesPermissions: true }, "R")).toEqual({ value: "x", attrs: { perm: "R" } });
  expect(settingEntry("x", { usesPermissions: false })).toEqual({ value: "x", attrs: {} });
});

test("an entry's value is found in the known shape, and else is the entry", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(settingValue(settingEntry(value as JsonValue))).toEqual(value);
    }),
  );
  expect(settingValue({ "1": "x" })).toEqual({ "1": "x" });
});

test("what is laid over shows afterwards, and laying it over again changes nothing", () => {
  fc.assert(
    fc.property(entries, entries, (present, change) => {
      const once = overlayEntries(present, change);
      expect(showsEntries(once, change)).toBe(true);
      expect(overlayEntries(once, change)).toEqual(once);
      expect(Object.values(once)).not.toContain(null);
    }),
  );
});

test("numbers and flags are the same value when they are spelled as text", () => {
  expect(showsEntries({ a: settingEntry("5") }, { a: settingEntry(5) })).toBe(true);
  expect(showsEntries({ a: settingEntry("on") }, { a: settingEntry("off") })).toBe(false);
  expect(showsEntries({}, { a: settingEntry("x") })).toBe(false);
});
