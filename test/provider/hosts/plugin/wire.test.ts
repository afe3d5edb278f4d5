import * as fc from "fast-check";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { receive, send } from "../../../../provider/hosts/plugin/wire";
import type { Secrets } from "../../../../provider/lifecycle/secret-entries";
import { isProperties, type Properties, UNKNOWN } from "../../../../provider/lifecycle/values";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** What the engine itself would write: a secret is an object with its mark and the value. */
const secret = (value: unknown) => ({ [SIGNATURE]: SECRET, value });

/** As it comes over the wire. */
function sent(values: Properties, ...secrets: Secrets[]): Properties {
  return Struct.deserializeBinary(send(values, ...secrets).serializeBinary()).toJavaScript();
}

function received(wrapped: Properties) {
  return receive(Struct.deserializeBinary(Struct.fromJavaScript(wrapped as never).serializeBinary()));
}

const name = fc.oneof(
  fc.constantFrom("settings", "constructor", "toString", "hasOwnProperty", "value", "", "a.b", "ä[0]"),
  fc.string({ maxLength: 8 }).filter((text) => text !== "__proto__"),
);
const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string(),
  fc.constant(UNKNOWN),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const properties = fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true });

/** Which of some values are secret: whole ones, and parts of maps at any depth. */
function marksOf(values: Properties): fc.Arbitrary<Secrets> {
  const marks = Object.entries(values).map(([key, each]) => {
    const whole = fc.constantFrom<(true | undefined)[]>(true, undefined);
    const mark = isProperties(each) ? fc.oneof(whole, marksOf(each)) : whole;
    return mark.map((found) => [key, found] as const);
  });
  const isMark = ([, mark]: readonly [string, true | Secrets | undefined]) =>
    mark === true || (mark !== undefined && Object.keys(mark).length > 0);
  return fc.tuple(...marks).map((found) => Object.fromEntries(found.filter(isMark)) as Secrets);
}

const marked = properties.chain((values) => fc.tuple(fc.constant(values), marksOf(values)));

test("values without secrets come and go as they are: nested, null, empty, not known yet", () => {
  fc.assert(
    fc.property(properties, (values) => {
      expect(sent(values)).toEqual(values);
      expect(received(values)).toEqual({ values, secrets: {} });
    }),
  );
});

test("what is marked as secret goes wrapped, comes back without its wrapping, and is known to be secret", () => {
  fc.assert(
    fc.property(marked, ([values, secrets]) => {
      expect(received(sent(values, secrets))).toEqual({ values, secrets });
    }),
  );
});

test("no text of a secret is outside of a wrapping", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (entries) => {
      const values = Object.fromEntries(
        entries.map(([key, each]) => [key, { open: "open", hidden: ["canary", each] }]),
      );
      const secrets = Object.fromEntries(entries.map(([key]) => [key, { hidden: true } as const]));
      const wire = JSON.stringify(sent(values, secrets), (_key, each) =>
        isProperties(each) && each[SIGNATURE] === SECRET ? "wrapped" : each,
      );
      expect(wire).not.toContain("canary");
      expect(wire.match(/"open":"open"/g) ?? []).toHaveLength(Object.keys(values).length);
    }),
  );
});

test("marks of several sources add up, and marks of what is not there do not matter", () => {
  const values = { settings: { user: "admin", pass: "x" }, password: "y", list: [1] };
  const program = { settings: { pass: true }, gone: true } as const;
  expect(sent(values, program, { password: true }, { list: { first: true } })).toEqual({
    settings: { user: "admin", pass: secret("x") },
    password: secret("y"),
    list: secret([1]),
  });
});

test("a part that turned out to be no map is secret as a whole", () => {
  expect(sent({ settings: UNKNOWN }, { settings: { pass: true } })).toEqual({ settings: secret(UNKNOWN) });
  expect(sent({ settings: null }, { settings: { pass: true } })).toEqual({ settings: secret(null) });
});

test("a list with a secret in it is secret as a whole, and a secret in a secret is one", () => {
  const wrapped = { list: ["open", { deep: secret("canary") }], twice: secret({ a: secret("canary") }) };
  expect(received(wrapped)).toEqual({
    values: { list: ["open", { deep: "canary" }], twice: { a: "canary" } },
    secrets: { list: true, twice: true },
  });
});

test("what is undefined is left out, and null is not", () => {
  expect(sent({ gone: undefined, unset: null, map: { gone: undefined, unset: null } })).toEqual({
    unset: null,
    map: { unset: null },
  });
});

test("what the engine leaves out is empty", () => {
  expect(receive(undefined)).toEqual({ values: {}, secrets: {} });
});

test("whatever structure arrives is taken apart, however deep, and nothing of it reaches an object's prototype", () => {
  const hostile = fc.dictionary(fc.oneof(name, fc.constantFrom("__proto__", SIGNATURE)), value, {
    maxKeys: 5,
  });
  fc.assert(
    fc.property(hostile, (wrapped) => {
      const { values } = receive(Struct.fromJavaScript({ ...wrapped } as never));
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
  let deep: unknown = "end";
  for (let depth = 0; depth < 300; depth += 1) deep = { value: deep, [SIGNATURE]: SECRET };
  expect(receive(Struct.fromJavaScript({ deep } as never)).values.deep).toBe("end");
});
