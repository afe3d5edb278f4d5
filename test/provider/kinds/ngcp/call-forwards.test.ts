import {
  callForwardInput,
  readCallForward,
  writeCallForward,
} from "../../../../provider/kinds/ngcp/call-forward";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const callForwards = kindOf("ngcp:CallForwards");

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const mappings = () => estate.ngcp.store.rowsWith("cfmappings", "subscriber_id", 1);
/** The call forwards that are there, by their types, as the server shows them. */
async function stored(): Promise<Record<string, Record<string, unknown>>> {
  const api = estate.run().session.connections.client("ngcp");
  const types = Object.entries((await api.get("callforwards", "1"))?.fields ?? {});
  return Object.fromEntries(types.filter(([, forward]) => Object.keys(forward ?? {}).length > 0)) as Record<
    string,
    Record<string, unknown>
  >;
}
const to = (destination: string) => ({ destinations: [{ destination }] });
const declare = (types: object) => ({ subscriberId: "1", ...types });
/** Somebody sets call forwards in the panel, as the simple form of another program does. */
async function setByHand(types: Properties): Promise<void> {
  const made = await estate.run().create(callForwards, declare(types));
  expect(made.id).toBe("1");
  estate.forget();
}

describe("types that are not declared", () => {
  test("are left as they are by a create, an update and a removal", async () => {
    await setByHand({ busy: to("voicebox"), override: to("4311") });
    const { cfb, cfo } = await stored();
    const made = await estate.run().create(callForwards, declare({ unavailable: to("4366610001") }));
    const next = await estate
      .run()
      .update(callForwards, made, declare({ noAnswer: { ...to("conference"), ringTimeout: 10 } }));
    expect(Object.keys(await stored()).sort()).toEqual(["cfb", "cfo", "cft"]);
    await estate.run().remove(callForwards, next);
    expect(await stored()).toEqual({ cfb, cfo });
  });

  test("are no drift, and an import declares them all", async () => {
    const made = await estate.run().create(callForwards, declare({ busy: to("voicebox") }));
    const types = { unconditional: to("4311"), response: to("fax2mail"), sms: to("4312") };
    const other = await estate.run().create(callForwards, declare(types));
    expect(await estate.run().read(callForwards, made.id, made.outputs)).toMatchObject(made);
    const imported = await estate.run().read(callForwards, "1");
    expect(imported?.inputs).toEqual({ ...other.outputs, ...made.outputs });
  });
});

describe("an empty list of destinations", () => {
  const declared = declare({ busy: { destinations: [] }, unavailable: to("4311") });

  test("keeps a type off", async () => {
    const run = estate.run();
    const made = await run.create(callForwards, declared);
    expect(run.warnings).toEqual([]);
    expect(await estate.run().diff(callForwards, made, declared)).toEqual([]);
    expect(await estate.run().read(callForwards, made.id, made.outputs)).toMatchObject(made);
    estate.forget();
    await estate.run().update(callForwards, made, declared);
    expect(estate.writes()).toEqual({});
  });

  test("turns off what somebody turns on", async () => {
    const made = await estate.run().create(callForwards, declared);
    await estate.run().create(callForwards, declare({ busy: to("4312"), adopt: "always" }));
    const found = await estate.run().read(callForwards, made.id, made.outputs);
    expect(found?.outputs.busy).toEqual({ destinations: [{ destination: "4312", timeout: 300 }] });
    await estate.run().update(callForwards, found ?? made, declared);
    expect(Object.keys(await stored())).toEqual(["cfna"]);
  });

  test("alone is made without a word, for there is nothing to take over", async () => {
    const run = estate.run();
    await run.create(callForwards, declare({ busy: { destinations: [] } }));
    expect(run.warnings).toEqual([]);
  });

  test("is in conflict with a type that somebody has set", async () => {
    await setByHand({ busy: to("4312") });
    const failure = await failureOf(estate.run().create(callForwards, declared));
    expect([failure.kind, failure.message]).toEqual(["conflict", expect.stringContaining("busy is ")]);
  });
});

describe("a destination", () => {
  test.each([
    ["4366610001", "sip:4366610001@voice.example.com", "4366610001"],
    ["bob", "sip:bob@voice.example.com", "bob"],
    ["sip:bob@voice.example.com", "sip:bob@voice.example.com", "bob@voice.example.com"],
    ["bob@voice.example.com", "sip:bob@voice.example.com", "bob@voice.example.com"],
    ["Bob@Other.com", "sip:Bob@Other.com", "Bob@Other.com"],
    ["sips:bob@other.com", "sip:bob@other.com", "bob@other.com"],
    ["voicebox", "voicebox", "voicebox"],
    ["managersecretary", "managersecretary", "managersecretary"],
  ])("%s is kept as %s and shown as %s", async (destination, kept, shown) => {
    const declared = declare({ unconditional: to(destination) });
    const made = await estate.run().create(callForwards, declared);
    expect((await stored()).cfu?.destinations).toMatchObject([{ destination: kept }]);
    expect(made.outputs.unconditional).toEqual({ destinations: [{ destination: shown, timeout: 300 }] });
    expect(await estate.run().read(callForwards, made.id, made.outputs)).toMatchObject(made);
    expect(await estate.run().diff(callForwards, made, declared)).toEqual([]);
    estate.forget();
    await estate.run().update(callForwards, made, declared);
    expect(estate.writes()).toEqual({});
  });

  test("is shown in its simple form where the program does not mention it", async () => {
    await setByHand({ unconditional: to("bob@voice.example.com") });
    const imported = await estate.run().read(callForwards, "1");
    expect(imported?.inputs.unconditional).toEqual({ destinations: [{ destination: "bob", timeout: 300 }] });
  });

  test.each(["", " ", "sip:", "sips:sip:", ":5060"])("is refused at preview: %j", async (destination) => {
    const failures = await estate.run().failures(callForwards, declare({ busy: to(destination) }));
    expect(failures.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^busy\.destinations\[0\]\.destination: expected a number, a user or a SIP/),
    ]);
  });

  test("has its place: the order counts, and so do time and priority", async () => {
    const destinations = [
      { destination: "2", timeout: 5, priority: 2 },
      { destination: "1", timeout: 0, priority: 0 },
    ];
    const made = await estate.run().create(callForwards, declare({ busy: { destinations } }));
    expect(made.outputs.busy).toEqual({ destinations });
    const turned = declare({ busy: { destinations: [...destinations].reverse() } });
    expect(await estate.run().diff(callForwards, made, turned)).toHaveLength(1);
    const next = await estate.run().update(callForwards, made, turned);
    expect(await estate.run().diff(callForwards, next, turned)).toEqual([]);
  });
});

test("times, callers and called numbers are kept, and go when they are taken out of the program", async () => {
  const whole = {
    ...to("4311"),
    times: [
      { wday: "2-6", hour: "8-17" },
      { year: "2030", month: "1", mday: "1", minute: "0-30" },
    ],
    sources: ["43*", "4412"],
    sourcesMode: "blacklist",
    bNumbers: ["^4311"],
    bNumbersIsRegex: true,
  };
  const made = await estate.run().create(callForwards, declare({ busy: whole }));
  expect((await stored()).cfb).toMatchObject({
    ...{
      sources: [{ source: "43*" }, { source: "4412" }],
      sources_mode: "blacklist",
      sources_is_regex: false,
    },
    ...{ bnumbers: [{ bnumber: "^4311" }], bnumbers_mode: "whitelist", bnumbers_is_regex: true },
  });
  expect(made.outputs.busy).toEqual({
    ...whole,
    destinations: [{ destination: "4311", timeout: 300 }],
    sourcesIsRegex: false,
    bNumbersMode: "whitelist",
  });
  expect(await estate.run().read(callForwards, made.id, made.outputs)).toMatchObject(made);
  const fewer = declare({ busy: to("4311") });
  const next = await estate.run().update(callForwards, made, fewer);
  expect((await stored()).cfb).toMatchObject({ times: [], sources: [], bnumbers: [] });
  expect(await estate.run().diff(callForwards, next, fewer)).toEqual([]);
});

test("what says nothing is left out of the state: modes without numbers", () => {
  const parsed = callForwardInput.parse({
    destinations: [],
    sourcesMode: "blacklist",
    bNumbersIsRegex: true,
  });
  expect(parsed).toEqual({ destinations: [] });
  expect(writeCallForward(parsed)).toEqual({});
  expect(readCallForward({ destinations: [] }, undefined)).toBeUndefined();
  expect(readCallForward(null, parsed)).toEqual(parsed);
});

describe("the ring timeout", () => {
  const ringing = (ringTimeout?: number) => declare({ noAnswer: { ...to("4311"), ringTimeout } });

  test("is managed when it is declared, and left as it is when it is not", async () => {
    const made = await estate.run().create(callForwards, ringing(20));
    expect((await stored()).cft).toMatchObject({ ringtimeout: 20 });
    const next = await estate.run().update(callForwards, made, ringing(30));
    expect((await stored()).cft).toMatchObject({ ringtimeout: 30 });
    const open = await estate.run().update(callForwards, next, ringing());
    expect((await stored()).cft).toMatchObject({ ringtimeout: 30 });
    expect(open.outputs.noAnswer).not.toHaveProperty("ringTimeout");
    expect(await estate.run().diff(callForwards, open, ringing())).toEqual([]);
  });

  test("is only for calls that are not answered", async () => {
    const failures = await estate
      .run()
      .failures(callForwards, declare({ busy: { ...to("4311"), ringTimeout: 20 } }));
    expect(failures.map(({ reason }) => reason)).toEqual(['busy: there is no "ringTimeout" here.']);
    expect(await estate.run().failures(callForwards, ringing(0))).toHaveLength(1);
  });
});

describe("a type that somebody has set", () => {
  beforeEach(() => setByHand({ unconditional: to("4311"), busy: to("4312") }));

  test("to something else is a conflict that names it; nothing is written", async () => {
    const failure = await failureOf(
      estate.run().create(callForwards, declare({ unconditional: to("4399"), unavailable: to("1") })),
    );
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toMatch(/1 exists already and differs: unconditional is .*4311.*, not .*4399/);
    expect(estate.writes()).toEqual({});
  });

  test("to just that is taken over with a warning; beside others it is no conflict", async () => {
    const run = estate.run();
    await run.create(callForwards, declare({ unconditional: to("4311") }));
    expect(run.warnings).toEqual([expect.stringContaining("existed already and is taken over")]);
    await estate.run().create(callForwards, declare({ busy: to("4312"), unavailable: to("1") }));
    expect(Object.keys(await stored()).sort()).toEqual(["cfb", "cfna", "cfu"]);
  });
});

describe("several mappings of a type, which the simple form cannot hold,", () => {
  beforeEach(async () => {
    await setByHand({ busy: to("4311") });
    const [mapping] = mappings();
    estate.ngcp.store.put("cfmappings", { ...mapping, id: estate.ngcp.store.next("cfmappings") });
  });

  test.each([
    ["busy", { busy: to("4399"), adopt: "always" }],
    ["unavailable", { unavailable: to("4399") }],
  ])("are told at the type when %s is written", async (_, types) => {
    const failure = await failureOf(estate.run().create(callForwards, declare(types)));
    expect([failure.kind, failure.failure.property]).toEqual(["validation", "busy"]);
    expect(failure.message).toContain(
      "The subscriber 1 has several call forwards of the type cfb, which the simple form cannot hold. Leave one of them",
    );
    expect(estate.writes()).toEqual({});
  });
});

test("a destination that NGCP refuses is told at its type", async () => {
  const declared = declare({ busy: { destinations: [{ destination: "customhours", announcementId: 7 }] } });
  const failure = await failureOf(estate.run().create(callForwards, declared));
  expect([failure.kind, failure.failure.property]).toEqual(["validation", "busy"]);
  expect(failure.message).toContain("Unknown announcement_id '7' in 'cfb'");
});
