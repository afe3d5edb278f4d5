import fc from "fast-check";
import { normalise } from "../../../../provider/lifecycle/normalise";
import type { Properties } from "../../../../provider/lifecycle/values";
import { connectTo, crm, jonewe as documentedUser, stopAll } from "../../clients/ispcrm/connect";
import { type Estate, kindOf, startEstate } from "../../lifecycle/estate";

const user = kindOf("ispcrm:User");
const jonewe = { username: "jonewe", onDelete: "call" };

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(async () => {
  await Promise.all([estate.stop(), stopAll()]);
});

const stored = () => estate.ispcrm.store.users().find(({ username }) => username === "jonewe");
const sent = (method: string) => JSON.parse(estate.ispcrm.log.requests({ method }).at(-1)?.body ?? "null");

/** The settings of the CRM with one moved. */
const withSetting = (name: string, value: unknown) => ({
  ...estate.config,
  "voip:ispcrm": { ...estate.config["voip:ispcrm"], [name]: value },
});

describe("a MAC address", () => {
  const notations = ["00:04:13:AA:BB:CC", "00-04-13-aa-bb-cc", "0004.13AA.BBCC", "000413aabbcc"];

  test.each([
    [undefined, "00:04:13:aa:bb:cc"],
    ["colons", "00:04:13:aa:bb:cc"],
    ["hyphens", "00-04-13-aa-bb-cc"],
    ["plain", "000413aabbcc"],
  ])("is written with macFormat %s as %s", async (macFormat, written) => {
    const config = withSetting("macFormat", macFormat);
    const made = await estate.run(config).create(user, { ...jonewe, mac: "0004.13AA.BBCC" });
    expect(sent("POST").mac).toBe(written);
    await estate.run(config).update(user, made, { ...jonewe, mac: "0004.13AA.BBCD" });
    expect(sent("PUT").mac).toBe(written.replace(/cc$/, "cd"));
  });

  test.each(notations)("that the CRM has as %s is the same in every declaration", async (mac) => {
    const made = await estate.run().create(user, { ...jonewe, mac: "000413aabbcc" });
    estate.ispcrm.store.setUser({ id: made.id, mac });
    const found = await estate.run().read(user, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
    for (const notation of notations) {
      expect(await estate.run().diff(user, made, { ...jonewe, mac: notation })).toEqual([]);
    }
  });

  test("that the CRM has as something else is shown as it is, and mended", async () => {
    const made = await estate.run().create(user, { ...jonewe, mac: "000413aabbcc" });
    estate.ispcrm.store.setUser({ id: made.id, mac: "unknown" });
    const found = await estate.run().read(user, made.id, made.outputs);
    expect(found?.outputs.mac).toBe("unknown");
    await estate.run().update(user, made, { ...jonewe, mac: "000413aabbcc" });
    expect(stored()?.mac).toBe("00:04:13:aa:bb:cc");
  });
});

describe("numbers", () => {
  test.each([
    ["as the documentation has them", {}],
    ["as texts", { profile_id: "10", radius_id: "20" }],
    ["as numbers where texts are expected", { customer_id: 1459296, username: 4711 }],
  ])("%s do not differ from either spelling in the program", async (_, fields) => {
    const server = await crm(() => ({ body: { success: "true", data: { ...documentedUser, ...fields } } }));
    const found = await user.observe(connectTo(server), { id: "7" });
    const spelled = found?.inputs ?? {};
    for (const ids of [
      { profileId: 10, radiusId: 20 },
      { profileId: "10", radiusId: "20" },
    ]) {
      const recorded = { id: "7", outputs: { ...spelled } };
      expect(await estate.run().diff(user, recorded, { ...spelled, ...ids })).toEqual([]);
    }
    expect(spelled).toMatchObject({ profileId: "10", radiusId: "20", username: expect.any(String) });
  });

  test.each([
    ["10", 10],
    [10, 10],
    ["0", 0],
    ["007", "007"],
    ["gold", "gold"],
  ])("%j are sent as %j: what a number would read otherwise stays text", async (profileId, expected) => {
    await estate
      .run()
      .create(user, { ...jonewe, profileId })
      .catch(() => undefined);
    expect(sent("POST").profile_id).toBe(expected);
  });
});

test.each(["2025-03-31 00:00:00", "2025-02-30 24:00:00", "31.03.2025", "2025-03-31T00:00:00+02:00"])(
  "the time %s is text that is kept as it stands",
  async (time) => {
    const declared = { ...jonewe, expiration: time, activatedAt: time };
    const made = await estate.run().create(user, declared);
    expect(stored()).toMatchObject({ expiration: time, activated_at: time });
    expect((await estate.run().read(user, made.id, made.outputs))?.inputs).toEqual(declared);
  },
);

describe("further fields", () => {
  beforeEach(() => estate.ispcrm.switches.set("furtherFields", "shown"));

  test("that the program does not mention are kept and never drift", async () => {
    const declared = { ...jonewe, fields: { note: "x" } };
    const made = await estate.run().create(user, declared);
    const extra = { note: "x", sales: { agent: "Eve", visits: [1, 2] } };
    estate.ispcrm.store.setUser({ id: made.id, extra });
    expect((await estate.run().read(user, made.id, made.outputs))?.outputs).toEqual(made.outputs);
    await estate.run().update(user, made, { ...declared, fields: { note: "y" } });
    expect(stored()?.extra).toEqual({ ...extra, note: "y" });
  });

  test("that the program does mention are shown when somebody changed them, and changed back", async () => {
    const declared = { ...jonewe, fields: { note: "x", name: "John Doe" } };
    const made = await estate.run().create(user, declared);
    estate.ispcrm.store.setUser({ id: made.id, extra: { note: "by hand" } });
    const found = await estate.run().read(user, made.id, made.outputs);
    expect(found?.outputs.fields).toEqual({ ...declared.fields, note: "by hand" });
    await estate.run().update(user, made, declared);
    expect(sent("PUT")).toMatchObject({ note: "x" });
    expect(stored()?.extra).toEqual({ note: "x" });
  });

  test("that the user's page shows by the name `name` are fields like any other", async () => {
    const data = { ...documentedUser, name: "John Doe" };
    const server = await crm(() => ({ body: { success: "true", data } }));
    const observed = await user.observe(connectTo(server), { id: "7" });
    expect(observed?.inputs.fields).toEqual({ name: "John Doe" });
  });

  test("cannot be what has an input of its own or is the CRM's", async () => {
    for (const name of ["mac", "customer_id", "created_at", "id"]) {
      const failures = await estate.run().failures(user, { ...jonewe, fields: { [name]: "x" } });
      expect(failures).toEqual([{ input: "fields", reason: expect.stringContaining("expected none of") }]);
    }
  });
});

describe("further fields that the CRM takes and does not show", () => {
  const declared = { ...jonewe, fields: { pin: "4711" } };
  const pin = () => stored()?.extra.pin;

  test("are no drift, whatever they are", async () => {
    const made = await estate.run().create(user, declared);
    expect(pin()).toBe("4711");
    estate.ispcrm.store.setUser({ id: made.id, extra: { pin: "by hand" } });
    expect((await estate.run().read(user, made.id, made.outputs))?.outputs).toEqual(made.outputs);
    estate.forget();
    await estate.run().update(user, made, declared);
    expect(estate.writes()).toEqual({});
  });

  test("are written when their declaration changes, and null when it goes", async () => {
    const made = await estate.run().create(user, declared);
    const next = await estate.run().update(user, made, { ...jonewe, fields: { pin: "0815" } });
    expect(pin()).toBe("0815");
    expect(next.outputs.fields).toEqual({ pin: "0815" });
    const last = await estate.run().update(user, next, jonewe);
    expect(pin()).toBeNull();
    expect(await estate.run().diff(user, last, jonewe)).toEqual([]);
  });

  test("do not hide what somebody changed in those that it shows", async () => {
    const both = { ...jonewe, fields: { pin: "4711", note: "x" } };
    const shown = { ...documentedUser, username: "jonewe", note: "by hand" };
    const server = await crm(({ method }) => ({ body: method === "GET" ? { data: shown } : {} }));
    const run = estate.run(withSetting("url", server.origin));
    const found = await run.read(user, "7", both);
    expect(found?.outputs.fields).toEqual({ pin: "4711", note: "by hand" });
    const changed = { ...both, fields: { pin: "0815", note: "by hand" } };
    await run.update(user, { id: "7", outputs: found?.outputs ?? {} }, changed);
    expect(server.asked.filter(({ method }) => method === "PUT").map(({ body }) => JSON.parse(body))).toEqual(
      [{ pin: "0815", note: "by hand" }],
    );
  });

  test("count as not written when the write of them fails", async () => {
    const made = await estate.run().create(user, declared);
    const news = { ...jonewe, fields: { pin: "0815" } };
    estate.ispcrm.faults.add({ match: { method: "PUT" }, do: { kind: "status", status: 403 } });
    const error = await estate
      .run()
      .update(user, made, news)
      .catch((failure: unknown) => failure);
    expect(error).toMatchObject({ outputs: { fields: { pin: "4711" } } });
    await estate.run().update(user, { id: made.id, outputs: (error as typeof made).outputs }, news);
    expect(pin()).toBe("0815");
  });

  test("are written to a user that is taken over, or taken to be there where there is no way", async () => {
    estate.ispcrm.store.setUser({ username: "jonewe" });
    const kept = { ...declared, onDelete: "retain" };
    const documented = { ...withSetting("update", undefined) };
    const { outputs } = await estate.run(documented).create(user, kept);
    expect(outputs.fields).toEqual(declared.fields);
    expect(pin()).toBeUndefined();
    await estate.run().create(user, kept);
    expect(pin()).toBe("4711");
  });
});

const text = fc.string({ minLength: 1, unit: "binary" });
const mac = fc
  .tuple(fc.integer({ min: 1, max: 0xffffff }), fc.constantFrom("", ":", "-"), fc.boolean())
  .map(([number, separator, isUpper]) => {
    const digits = `000413${number.toString(16).padStart(6, "0")}`;
    const spelled = (digits.match(/../g) ?? []).join(separator);
    return isUpper ? spelled.toUpperCase() : spelled;
  });
const further = fc.dictionary(
  text.filter((name) => !["name", "__proto__", ...Object.keys(documentedUser), "id"].includes(name)),
  // JSON has no negative zero.
  fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
  { minKeys: 1 },
);
const declarations = fc.record(
  {
    ...{ username: text, customerId: text, status: text, expiration: text, activatedAt: text, mac },
    profileId: fc.nat().chain((number) => fc.constantFrom<string | number>(number, String(number))),
    fields: further,
  },
  { requiredKeys: ["username"] },
);

test("whatever is declared comes back from a refresh and from an import, and needs no write then", async () => {
  estate.ispcrm.switches.set("furtherFields", "shown");
  await fc.assert(
    fc.asyncProperty(declarations, async (declared: Properties) => {
      const made = await estate.run().create(user, { ...declared, onDelete: "call" });
      try {
        const wanted = normalise(user, await estate.run().check(user, declared));
        const refreshed = await estate.run().read(user, made.id, wanted);
        expect(normalise(user, refreshed?.inputs ?? {})).toEqual(wanted);

        const imported = await estate.run().read(user, made.id);
        expect(imported?.inputs).toMatchObject(wanted);
        estate.forget();
        const checked = await estate.run().check(user, imported?.inputs ?? {});
        await estate.run().update(user, { id: made.id, outputs: imported?.outputs ?? {} }, checked);
        await estate.run().update(user, made, declared);
        expect(estate.writes()).toEqual({});
      } finally {
        estate.ispcrm.store.deleteUser(made.id);
      }
    }),
    { numRuns: 40 },
  );
});
