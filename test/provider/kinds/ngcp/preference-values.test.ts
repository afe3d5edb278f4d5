import { create } from "../../../../provider/lifecycle/reconcile";
import { UNKNOWN } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const ofSubscriber = kindOf("ngcp:SubscriberPreferences");
const ofProfile = kindOf("ngcp:ProfilePreferences");

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const stored = () => estate.ngcp.store.preferences("subscriber", 1);
const declare = (preferences: object) => ({ subscriberId: "1", preferences });

/** One wrong preference of each kind, and what is said of it. */
const wrong: [name: string, value: unknown, reason: string][] = [
  [
    "blockInMode",
    true,
    "preferences.blockInMode: This server has no such preference here. Did you mean block_in_mode?",
  ],
  [
    "nonsense",
    "x",
    "preferences.nonsense: This server has no such preference here. Names are the server's own, as in block_in_mode.",
  ],
  ["a.b", "x", 'preferences["a.b"]: This server has no such preference here.'],
  ["clir", "yes", "preferences.clir: Expected true or false."],
  ["gpp0", true, "preferences.gpp0: Expected a text or a number."],
  ["concurrent_max", "five", "preferences.concurrent_max: Expected a whole number."],
  ["concurrent_max_in", "05", "preferences.concurrent_max_in: Expected a whole number."],
  ["concurrent_max_out", 1.5, "preferences.concurrent_max_out: Expected a whole number."],
  ["nat_sipping", "maybe", 'preferences.nat_sipping: Expected one of "yes", "no", "always".'],
  ["block_in_list", "4312345", "preferences.block_in_list: Expected a list."],
  ["cli", ["4312345"], "preferences.cli: Expected a single value."],
  ["lock", "4", "preferences.lock: This preference cannot be set."],
  ["gpp1", "x".repeat(129), "preferences.gpp1: Expected at most 128 characters."],
];
const allWrong = declare(Object.fromEntries(wrong.map(([name, value]) => [name, value])));

describe("what is wrong with preferences", () => {
  test("is told all at once at preview, each at its path", async () => {
    const failures = await estate.run().failures(ofSubscriber, allWrong);
    const reasons = failures.map(({ reason }) => reason);
    expect(reasons).toEqual(wrong.map(([, , reason]) => expect.stringContaining(reason)));
    expect(new Set(failures.map(({ input }) => input))).toEqual(new Set(["preferences"]));
    expect(estate.writes()).toEqual({});
  });

  test("is told all at once before the write when the definitions could not be read at preview", async () => {
    const defs = { match: { path: /preferencedefs/ }, do: { kind: "status", status: 503 } } as const;
    estate.ngcp.faults.add(defs);
    const run = estate.run();
    expect(await run.failures(ofSubscriber, allWrong)).toEqual([]);
    expect(run.warnings).toEqual([expect.stringMatching(/^Names were not checked against the back end: /)]);
    const failure = await failureOf(create(ofSubscriber, run.session, allWrong));
    expect(failure.kind).toBe("validation");
    for (const [, , reason] of wrong) expect(failure.message).toContain(reason);
    expect(estate.writes()).toEqual({});
  });

  test("keeps the provider from writing while the definitions cannot be read", async () => {
    estate.ngcp.faults.add({
      ...{ match: { path: /preferencedefs/ }, times: 9 },
      do: { kind: "status", status: 503 },
    });
    const failure = await failureOf(estate.run().create(ofSubscriber, declare({ clir: true })));
    expect(failure.kind).toBe("transient");
    expect(estate.writes()).toEqual({});
  });

  test("is told of what is known beside what is not known yet", async () => {
    const failures = await estate.run().failures(ofSubscriber, {
      subscriberId: UNKNOWN,
      preferences: { clir: "yes", gpp0: "a" },
    });
    expect(failures.map(({ reason }) => reason)).toEqual(["preferences.clir: Expected true or false."]);
    expect(await estate.run().failures(ofSubscriber, declare({ clir: "yes", gpp0: UNKNOWN }))).toEqual([]);
  });

  test("depends on the owner: a profile has fewer", async () => {
    const [failure] = await estate
      .run()
      .failures(ofProfile, { profileId: "1", preferences: { display_name: "Ada" } });
    expect(failure?.reason).toMatch(/^preferences\.display_name: This server has no such preference here\./);
  });

  test("depends on the release", async () => {
    const preferences = { call_log_level: "debug" };
    expect(await estate.run().failures(ofSubscriber, declare(preferences))).toHaveLength(1);
    estate.ngcp.switches.set("release", "26");
    expect(await estate.run().failures(ofSubscriber, declare(preferences))).toEqual([]);
  });
});

test("values come back in one spelling: a number is a text, and nothing differs then", async () => {
  const preferences = {
    concurrent_max: 5,
    gpp0: 4711,
    block_in_list: [43, "*"],
    stop_forking_code_lists: [6],
  };
  const made = await estate.run().create(ofSubscriber, declare(preferences));
  expect(stored()).toMatchObject({ concurrent_max: 5, gpp0: "4711", block_in_list: ["43", "*"] });
  expect(made.outputs.preferences).toEqual({
    ...{ concurrent_max: "5", gpp0: "4711", block_in_list: ["43", "*"], stop_forking_code_lists: ["6"] },
  });
  estate.forget();
  await estate.run().update(ofSubscriber, made, declare({ ...preferences, concurrent_max: "5" }));
  expect(estate.writes()).toEqual({});
  await estate.run().update(ofSubscriber, made, declare({ ...preferences, block_in_list: ["*", "43"] }));
  expect(stored()).toMatchObject({ block_in_list: ["*", "43"] });
});

describe("what only the server can tell", () => {
  test.each([
    ["ncos", "gold", /^preferences\.ncos: NGCP has no ncos level of this name\. Make it first/],
    ["adm_ncos", "gold", /^preferences\.adm_ncos: NGCP has no ncos level of this name\./],
    ["rewrite_rule_set", "x", /^preferences\.rewrite_rule_set: NGCP has no rewrite rule set of this name\./],
    ["sound_set", "it's", /^preferences\.sound_set: NGCP has no sound set of this name\./],
    ["contract_sound_set", "x", /^preferences\.contract_sound_set: NGCP has no contract sound set/],
  ])("of a name that %s refers to is told at it", async (name, value, message) => {
    const preferences = { gpp0: value, [name]: value, gpp1: "a" };
    const failure = await failureOf(estate.run().create(ofSubscriber, declare(preferences)));
    expect(failure.kind).toBe("validation");
    expect(failure.message).toMatch(message);
    expect(stored()).toEqual({});
  });

  test("is told at the right one of two that refer to the same", async () => {
    estate.ngcp.store.put("ncoslevels", { id: 1, reseller_id: 1, level: "gold" });
    const preferences = { adm_ncos: "gold", ncos: "silver" };
    const failure = await failureOf(estate.run().create(ofSubscriber, declare(preferences)));
    expect(failure.failure.property).toBe("preferences.ncos");
  });

  test.each([
    ["allowed_ips", ["192.0.2.1", "nowhere"], /^preferences\.allowed_ips: .*Invalid IPv4 or IPv6 address/],
    ["allowed_clis", ["4311", "4311"], /^preferences\.allowed_clis: .*Duplicate allowed_clis value/],
  ])("of %s is told at it, too", async (name, value, message) => {
    const failure = await failureOf(estate.run().create(ofSubscriber, declare({ [name]: value })));
    expect([failure.kind, failure.message]).toEqual(["validation", expect.stringMatching(message)]);
  });

  test("references are by name, and read back by name", async () => {
    estate.ngcp.store.put("ncoslevels", { id: 1, reseller_id: 1, level: "gold" });
    const made = await estate.run().create(ofSubscriber, declare({ ncos: "gold" }));
    expect(made.outputs.preferences).toEqual({ ncos: "gold" });
    estate.ngcp.store.change("ncoslevels", 1, { level: "platinum" });
    const found = await estate.run().read(ofSubscriber, made.id, made.outputs);
    expect(found?.outputs.preferences).toEqual({ ncos: "platinum" });
  });
});
