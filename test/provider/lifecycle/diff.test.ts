import fc from "fast-check";
import { diff } from "../../../provider/lifecycle/diff";
import { isProperties, type Properties } from "../../../provider/lifecycle/values";
import { kindOf } from "./estate";
import { specimens } from "./specimens";

const phone = kindOf("sraps:Phone");
const redirection = kindOf("redirection:MacRedirection");
const profile = kindOf("sraps:ProvisioningProfile");
const user = kindOf("sraps:User");
const mac = "000413aabbcc";

const paths = (...args: Parameters<typeof diff>) => diff(...args).map(({ path }) => path.join("."));

/** Values of any shape under the names of a kind's inputs. */
const anyValue = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.object({ maxDepth: 1, maxKeys: 2 })),
    { maxKeys: 3 },
  ),
);
const anything = (names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, anyValue])), { requiredKeys: [] });

describe.each(specimens)("$token", ({ kind, checked, changed, otherKey }) => {
  const names = Object.keys(kind.inputs.shape);

  test("nothing differs from itself, whatever it is", () => {
    fc.assert(fc.property(anything(names), (values) => expect(diff(kind, values, values)).toEqual([])));
  });

  test("what differs one way differs the other way, but for what is left open of the natural key", () => {
    const fixed = [...kind.identity, ...(kind.immutable ?? [])];
    const open = names.filter((name) => !fixed.includes(name));
    const values = anything(open).map((some) => ({ ...checked, ...some }));
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(new Set(paths(kind, one, other))).toEqual(new Set(paths(kind, other, one)));
      }),
    );
  });

  test("an unset value is the same as none, at the top and within maps", () => {
    const names = Object.keys(kind.inputs.shape);
    const unset = Object.fromEntries(names.map((name) => [name, null]));
    expect(diff(kind, { ...unset, ...checked }, checked)).toEqual([]);
    expect(diff(kind, checked, { ...unset, ...checked })).toEqual([]);
  });

  test("keys that the schema does not have never take part", () => {
    const others = fc.dictionary(
      fc.string().filter((name) => !names.includes(name)),
      anyValue,
    );
    fc.assert(
      fc.property(others, others, (one, other) => {
        expect(diff(kind, { ...one, ...checked }, { ...other, ...checked })).toEqual([]);
      }),
    );
    expect(diff(kind, { ...checked, __provider: "a", url2: 1 }, { ...checked, __provider: "b" })).toEqual([]);
  });

  test("the order of a map's keys is none", () => {
    const turned = Object.fromEntries(
      Object.entries(checked)
        .reverse()
        .map(([name, value]) => [
          name,
          isProperties(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
        ]),
    );
    expect(diff(kind, checked, turned)).toEqual([]);
  });

  test("a change in place does not replace, another natural key and another account do", () => {
    expect(diff(kind, checked, { ...checked, ...changed }).map(({ replace }) => replace)).not.toContain(true);
    // What a program leaves open of the key is recorded from the id.
    const recorded = kind.identity.includes("company") ? { company: "c1", ...checked } : checked;
    const isReplaced = diff(kind, recorded, { ...checked, ...otherKey }).map(({ replace }) => replace);
    expect(isReplaced).toEqual(Object.keys(otherKey).map(() => true));
    expect(diff(kind, checked, { ...checked, connection: "west" })).toEqual([
      { path: ["connection"], change: "add", replace: true },
    ]);
    expect(diff(kind, { ...checked, connection: "west" }, checked)).toEqual([
      { path: ["connection"], change: "delete", replace: true },
    ]);
  });

  test("what cannot be parsed, as an older release may have recorded it, is compared as it is", () => {
    for (const name of Object.keys(checked).filter((name) => name !== "marker")) {
      const odd = { ...checked, [name]: 42 };
      expect(diff(kind, odd, odd)).toEqual([]);
      expect(paths(kind, odd, checked)).not.toEqual([]);
    }
  });
});

describe("spellings", () => {
  test.each([
    ["00:04:13:AA:BB:CC", "000413aabbcc"],
    ["0004.13aa.bbcc", "00-04-13-AA-BB-CC"],
  ])("of MAC addresses do not differ: %s and %s", (one, other) => {
    expect(diff(redirection, { mac: one, url: "http://a/" }, { mac: other, url: "http://a/" })).toEqual([]);
  });

  test.each([
    ["HTTPS://Prov.Example.com", "https://prov.example.com/"],
    ["http://A:80/x", "http://a:80/x"],
  ])("of URLs do not differ: %s and %s", (one, other) => {
    expect(diff(redirection, { mac, url: one }, { mac, url: other })).toEqual([]);
  });

  test("of paths in URLs do: what a phone asks for is the phone's", () => {
    expect(paths(redirection, { mac, url: "http://a/X" }, { mac, url: "http://a/x" })).toEqual(["url"]);
    expect(paths(redirection, { mac, url: "http://a/x" }, { mac, url: "http://a/x/" })).toEqual(["url"]);
  });

  test.each([
    [7, "7"],
    [true, "true"],
    ["x", { value: "x", attrs: { perm: "RW" } }],
    ["7", { value: 7 }],
  ])("of settings do not differ: %j and %j", (one, other) => {
    const values = (value: unknown): Properties => ({ mac, settings: { vlan_id: value } });
    expect(diff(phone, values(one), values(other))).toEqual([]);
    expect(diff(phone, values(other), values(one))).toEqual([]);
  });

  test("of a reference do not differ: the id of a resource and the uuid in it", () => {
    const ids = ["west::c1/p1", "west::p1", "c1/p1", "p1"];
    for (const one of ids) {
      for (const other of ids)
        expect(diff(phone, { mac, profile: one }, { mac, profile: other })).toEqual([]);
    }
    expect(paths(phone, { mac, profile: "p1" }, { mac, profile: "p2" })).toEqual(["profile"]);
  });
});

describe("what is not declared any more", () => {
  test("is a delete, of a field and of an entry of a map", () => {
    const before = { mac, name: "ada", settings: { language: "x", vlan_id: "7" } };
    expect(diff(phone, before, { mac, settings: { vlan_id: 7 } })).toEqual([
      { path: ["name"], change: "delete", replace: false },
      { path: ["settings", "language"], change: "delete", replace: false },
    ]);
    expect(diff(phone, before, { mac, name: "ada" })).toEqual([
      { path: ["settings", "language"], change: "delete", replace: false },
      { path: ["settings", "vlan_id"], change: "delete", replace: false },
    ]);
  });

  test("is none for a part of the natural key, which the id says", () => {
    expect(diff(phone, { mac, company: "c1" }, { mac })).toEqual([]);
    expect(
      diff(profile, { name: "a", productGroup: "D", company: "c1" }, { name: "a", productGroup: "D" }),
    ).toEqual([]);
    expect(diff(phone, { mac, company: "c1" }, { mac, company: "c2" })).toEqual([
      { path: ["company"], change: "update", replace: true },
    ]);
  });
});

test.each(["constructor", "toString", "hasOwnProperty"])(
  "an entry named %s is an entry like any other",
  (name) => {
    const key = { email: "ada@acme.example" };
    const fields = Object.fromEntries([[name, "x"]]);
    expect(diff(user, { key }, { key, fields })).toEqual([
      { path: ["fields", name], change: "add", replace: false },
    ]);
    expect(diff(user, { key, fields }, { key, fields: {} })).toEqual([
      { path: ["fields", name], change: "delete", replace: false },
    ]);
  },
);

test("a null within a value is the same as none, at any depth", () => {
  const key = { email: "ada@acme.example" };
  const nulls = { a: { b: null, c: [{ d: null, e: 1 }] }, f: null };
  expect(diff(user, { key, fields: nulls }, { key, fields: { a: { c: [{ e: 1 }] } } })).toEqual([]);
  expect(paths(user, { key, fields: { a: { b: 0 } } }, { key, fields: { a: { b: null } } })).toEqual([
    "fields.a",
  ]);
});

test("an added value is an add, a changed one an update, each at its own path", () => {
  expect(diff(phone, { mac, name: "a" }, { mac, name: "b", profile: "p1" })).toEqual([
    { path: ["name"], change: "update", replace: false },
    { path: ["profile"], change: "add", replace: false },
  ]);
});
