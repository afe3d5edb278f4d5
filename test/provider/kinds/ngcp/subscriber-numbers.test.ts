import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

const subscriber = kindOf("ngcp:Subscriber");

const account = (username: string) => ({
  ...{ customerId: "4", domain: "voice.example.com", username, password: "S0ftly-spoken" },
  primaryNumber: { cc: "43", ac: "1", sn: `99${username.length}` },
});

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

/** A run whose configuration knows Vienna, Graz and Liechtenstein. */
const run = () => estate.run(ngcpConfig(estate, "admin", { areaCodes: ["43 1", "43 316", "423"] }));
const numbersOf = (id: string) =>
  estate.ngcp.store
    .rowsWith("numbers", "subscriber_id", Number(id))
    .map(({ cc, ac, sn, primary }) => [cc, ac, sn, primary]);

describe("numbers that are written as one text", () => {
  const declared = {
    ...account("ada"),
    primaryNumber: "+43 1 9999",
    aliasNumbers: ["+423 2345", "+43 316 7"],
  };

  test("are split by the settings, and read back as they are written", async () => {
    const made = await run().create(subscriber, declared);
    expect(numbersOf(made.id)).toEqual(
      expect.arrayContaining([
        [43, "1", "9999", true],
        [423, "", "2345", false],
        [43, "316", "7", false],
      ]),
    );
    expect(made.outputs).toMatchObject({
      primaryNumber: "+4319999",
      aliasNumbers: ["+4232345", "+433167"],
    });
    expect(await run().read(subscriber, made.id, made.outputs)).toMatchObject(made);
    expect(await run().diff(subscriber, made, declared)).toEqual([]);
  });

  test("need no write when the notation changes or the order", async () => {
    const made = await run().create(subscriber, declared);
    estate.forget();
    const news = {
      ...declared,
      primaryNumber: { cc: 43, ac: 1, sn: 9999 },
      aliasNumbers: [{ cc: 43, ac: 316, sn: 7 }, "+423-2345"],
    };
    const changed = await run().update(subscriber, made, news);
    expect(estate.writes()).toEqual({});
    expect(changed.outputs.primaryNumber).toEqual({ cc: "43", ac: "1", sn: "9999" });
    expect(await run().diff(subscriber, changed, news)).toEqual([]);
  });

  test("and cannot be split are all named at preview, with the setting", async () => {
    const wrong = { ...declared, primaryNumber: "+49 30 1", aliasNumbers: ["+43 1 1", "+44 20 1"] };
    const failures = await run().failures(subscriber, wrong);
    expect(failures.map(({ reason }) => reason)).toEqual([
      'primaryNumber: voip:ngcp.areaCodes has no area code for "+49301". Add one, such as "43 1", or write the number as { cc, ac, sn }.',
      expect.stringMatching(/^aliasNumbers\[1\]: voip:ngcp\.areaCodes has no area code for "\+44201"\./),
    ]);
    expect(estate.requests()).toEqual({});
  });

  test("are no difference to one that was split otherwise: the digits are what is dialled", async () => {
    const made = await run().create(subscriber, {
      ...declared,
      primaryNumber: { cc: "43", ac: "", sn: "19999" },
    });
    expect(await run().diff(subscriber, made, declared)).toEqual([]);
  });
});

test.each([
  [
    { cc: "+43", ac: "1", sn: "1" },
    '.cc: expected a country code of 1–4 digits, without a plus sign, got "+43".',
  ],
  [{ cc: 43, ac: "12345678", sn: 1 }, '.ac: expected an area code of at most 7 digits, got "12345678".'],
  ["43 1 9999", ': expected a number such as +43 1 9999, of at most 15 digits, got "43 1 9999".'],
  [4319999, ": expected { cc, ac, sn }, or a text such as +43 1 9999, got 4319999."],
  [{ cc: 43, ac: 1 }, ': expected { cc, ac, sn }, or a text such as +43 1 9999, got {"cc":43,"ac":1}.'],
])("what is wrong with the number %j is told at preview, where it is wrong", async (number, reason) => {
  const { primaryNumber: _right, ...ada } = account("ada");
  const inputs = { ...ada, primaryNumber: number, aliasNumbers: ["+43 1 1", number] };
  const failures = await run().failures(subscriber, inputs);
  expect(failures.map((failure) => failure.reason)).toEqual([
    `primaryNumber${reason}`,
    `aliasNumbers[1]${reason}`,
  ]);
});

describe("aliases", () => {
  const alias = (sn: string) => ({ cc: "43", ac: "1", sn });

  test("are a set: an order or a repetition is no change, and what is taken out of the program goes", async () => {
    const aliasNumbers = [alias("2"), alias("1"), alias("2")];
    const made = await run().create(subscriber, { ...account("ada"), aliasNumbers });
    expect(made.outputs.aliasNumbers).toEqual([alias("1"), alias("2")]);
    estate.forget();
    await run().update(subscriber, made, { ...account("ada"), aliasNumbers: [alias("1"), alias("2")] });
    expect(estate.writes()).toEqual({});
    const fewer = await run().update(subscriber, made, { ...account("ada"), aliasNumbers: [alias("1")] });
    expect(numbersOf(made.id)).toHaveLength(2);
    await run().update(subscriber, fewer, account("ada"));
    expect(numbersOf(made.id)).toHaveLength(1);
  });

  test("that are declared to be none are drift when somebody adds one", async () => {
    const declared = { ...account("ada"), aliasNumbers: [] };
    const made = await run().create(subscriber, declared);
    expect(await run().read(subscriber, made.id, made.outputs)).toMatchObject(made);
    estate.ngcp.store.put("numbers", {
      ...{
        id: 90,
        cc: 43,
        ac: "1",
        sn: "8",
        subscriber_id: Number(made.id),
        primary: false,
        is_devid: false,
      },
    });
    const found = await run().read(subscriber, made.id, made.outputs);
    expect(found?.outputs.aliasNumbers).toEqual([alias("8")]);
    await run().update(subscriber, found ?? made, declared);
    expect(numbersOf(made.id)).toHaveLength(1);
  });
});

describe("a number that belongs to another subscriber", () => {
  const taken = account("ada").primaryNumber;
  const cases = [
    ["as the main number", { primaryNumber: taken }, "primaryNumber"],
    ["as a further number", { aliasNumbers: [{ cc: "43", ac: "1", sn: "1" }, taken] }, "aliasNumbers[1]"],
  ] as const;

  beforeEach(() => run().create(subscriber, account("ada")));

  test.each(cases)("is a conflict at its property in a new subscriber: %s", async (_, more, property) => {
    estate.forget();
    const failure = await failureOf(run().create(subscriber, { ...account("grace-h"), ...more }));
    expect([failure.kind, failure.failure.property, failure.failure.outcome]).toEqual([
      "conflict",
      property,
      "refused",
    ]);
    expect(failure.message).toContain(
      `${property}: The number +43 1 993 belongs to another subscriber. Take it from that one first`,
    );
    expect(estate.requests().POST).toBe(1);
    expect(estate.ngcp.store.rowsWith("subscribers", "username", "grace-h")).toEqual([]);
  });

  test.each(cases)("is a conflict at its property in an update: %s", async (_, more, property) => {
    const made = await run().create(subscriber, account("grace-h"));
    const failure = await failureOf(run().update(subscriber, made, { ...account("grace-h"), ...more }));
    expect([failure.kind, failure.failure.property]).toEqual(["conflict", property]);
    expect(numbersOf(made.id)).toEqual([[43, "1", "997", true]]);
  });

  test("is found as somebody's alias, too", async () => {
    const aliasNumbers = [{ cc: "43", ac: "1", sn: "1" }];
    await run().create(subscriber, { ...account("eve-2"), aliasNumbers });
    const failure = await failureOf(run().create(subscriber, { ...account("grace-h"), aliasNumbers }));
    expect([failure.kind, failure.failure.property]).toEqual(["conflict", "aliasNumbers[0]"]);
  });

  test("is not what a failure is about that came after the subscriber was made", async () => {
    const aliasNumbers = [{ cc: "43", ac: "1", sn: "1" }];
    const fault = { kind: "status", status: 500, when: "after" } as const;
    estate.ngcp.faults.add({ match: { method: "POST" }, do: fault });
    const made = await run().create(subscriber, { ...account("grace-h"), aliasNumbers });
    expect(numbersOf(made.id)).toHaveLength(2);
    expect(estate.ngcp.store.rowsWith("subscribers", "username", "grace-h")).toHaveLength(1);
  });
});

test("from release 26 on a SIP account needs a number, which is said at primaryNumber", async () => {
  estate.ngcp.switches.set("release", "26");
  const { primaryNumber: _number, ...without } = account("ada");
  const failure = await failureOf(run().create(subscriber, without));
  expect([failure.kind, failure.failure.property]).toEqual(["validation", "primaryNumber"]);
  expect(failure.message).toContain("A primary_number is required for the SIP subscriber");
  const made = await run().create(subscriber, account("ada"));
  const removal = await failureOf(run().update(subscriber, made, without));
  expect([removal.kind, removal.failure.property]).toEqual(["validation", "primaryNumber"]);
});

test("on mr13.5 a number may come and go", async () => {
  const { primaryNumber, ...without } = account("ada");
  const made = await run().create(subscriber, without);
  expect(await run().read(subscriber, made.id, made.outputs)).toMatchObject(made);
  const called = await run().update(subscriber, made, { ...without, primaryNumber });
  expect(numbersOf(made.id)).toEqual([[43, "1", "993", true]]);
  await run().update(subscriber, called, without);
  expect(numbersOf(made.id)).toEqual([]);
});
