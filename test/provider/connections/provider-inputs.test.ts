import * as fc from "fast-check";
import { changedSettings, configOf, secretSettings } from "../../../provider/connections/provider-inputs";
import { CONFIG_KEYS } from "../../../provider/connections/settings";
import { type Properties, UNKNOWN } from "../../../provider/lifecycle/values";

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const settings = fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string(), leaf)));

/** The same settings as the engine and the languages spell them. */
const spellings: ((value: Properties) => unknown)[] = [
  (value) => value,
  (value) => JSON.stringify(value),
  (value) =>
    Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, typeof each === "object" ? each : String(each)]),
    ),
];

test("settings are compared by what they say, however they are spelled", () => {
  fc.assert(
    fc.property(
      settings,
      fc.constantFrom(...spellings),
      fc.constantFrom(...spellings),
      (value, one, other) => {
        expect(changedSettings({ sraps: one(value) }, { sraps: other(value) })).toEqual([]);
      },
    ),
  );
});

test("a changed setting changes the account that it is of, and nothing else", () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...spellings), (value, spell) => {
      const olds = { ngcp: { url: "a" }, sraps: spell({ ...value, keyId: "old" }), version: "1" };
      const news = { ngcp: { url: "a" }, sraps: spell({ ...value, keyId: "new" }), version: "1" };
      expect(changedSettings(olds, news)).toEqual(["sraps"]);
      expect(changedSettings({}, news)).toEqual(["ngcp", "sraps", "version"]);
    }),
  );
});

test("what is not given is the same as null, and the engine's own names do not count", () => {
  expect(changedSettings({ sraps: null, __internal: {} }, { __internal: { a: 1 } })).toEqual([]);
});

test("the inputs are the configuration without its prefix, and all of them are secret once they are known", () => {
  const inputs = { sraps: { key: "k" }, ngcp: { url: UNKNOWN }, connections: "{}", version: "1" };
  expect(configOf(inputs)).toMatchObject({ "voip:sraps": { key: "k" }, "voip:connections": "{}" });
  expect(Object.keys(configOf(inputs))).toEqual(CONFIG_KEYS);
  expect(secretSettings(inputs)).toEqual({ sraps: true, connections: true });
});
