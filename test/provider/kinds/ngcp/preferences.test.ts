import type { JsonObject } from "../../../../simulators/ngcp/json";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const ofSubscriber = kindOf("ngcp:SubscriberPreferences");
const ofDomain = kindOf("ngcp:DomainPreferences");
const ofCustomer = kindOf("ngcp:CustomerPreferences");
const subscriber = kindOf("ngcp:Subscriber");
const domain = kindOf("ngcp:Domain");

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const stored = () => estate.ngcp.store.preferences("subscriber", 1);
const set = (preferences: JsonObject) => estate.ngcp.store.setPreferences("subscriber", 1, preferences);
const declare = (preferences: object) => ({ subscriberId: "1", preferences });

describe("only declared preferences are managed:", () => {
  const others = { clir: true, block_in_list: ["4312345"], cli: "4311" };

  test("what else is set survives a create, an update and a removal", async () => {
    set(others);
    const made = await estate.run().create(ofSubscriber, declare({ block_in_mode: true, gpp0: "a" }));
    expect(stored()).toEqual({ ...others, block_in_mode: true, gpp0: "a" });
    const next = await estate.run().update(ofSubscriber, made, declare({ block_in_mode: false, gpp1: "b" }));
    expect(stored()).toEqual({ ...others, block_in_mode: false, gpp1: "b" });
    await estate.run().remove(ofSubscriber, next);
    expect(stored()).toEqual(others);
  });

  test("what else is set is no drift", async () => {
    const made = await estate.run().create(ofSubscriber, declare({ block_in_mode: true }));
    set({ ...stored(), ...others });
    expect(await estate.run().read(ofSubscriber, made.id, made.outputs)).toMatchObject(made);
  });

  test("one that somebody changed or unset is drift at its own path", async () => {
    const declared = declare({ block_in_mode: true, concurrent_max: 5, gpp0: "a" });
    const made = await estate.run().create(ofSubscriber, declared);
    const { gpp0: _unset, ...left } = stored();
    set({ ...left, concurrent_max: 6 });
    const found = await estate.run().read(ofSubscriber, made.id, made.outputs);
    if (!found) throw new Error("not found");
    expect(await estate.run().diff(ofSubscriber, found, declared)).toEqual([
      { path: ["preferences", "concurrent_max"], change: "update", replace: false },
      { path: ["preferences", "gpp0"], change: "add", replace: false },
    ]);
    estate.forget();
    await estate.run().update(ofSubscriber, found, declared);
    expect(estate.writes()).toEqual({ PATCH: 1 });
    expect(stored()).toMatchObject({ block_in_mode: true, concurrent_max: 5, gpp0: "a" });
  });

  test("one that is taken out of the program is unset, even when somebody changed it meanwhile", async () => {
    const made = await estate.run().create(ofSubscriber, declare({ block_in_mode: true, gpp0: "a" }));
    set({ ...stored(), gpp0: "by hand" });
    await estate.run().update(ofSubscriber, made, declare({ block_in_mode: true }));
    expect(stored()).toEqual({ block_in_mode: true });
  });

  test("one that is gone already needs no write to be taken out or removed", async () => {
    const made = await estate.run().create(ofSubscriber, declare({ block_in_mode: true, gpp0: "a" }));
    set({ block_in_mode: true });
    estate.forget();
    const next = await estate.run().update(ofSubscriber, made, declare({ block_in_mode: true }));
    set({});
    await estate.run().remove(ofSubscriber, next);
    expect(estate.writes()).toEqual({});
  });
});

describe("an empty list", () => {
  test("keeps a preference unset", async () => {
    const declared = declare({ block_in_list: [], block_in_mode: true });
    const run = estate.run();
    const made = await run.create(ofSubscriber, declared);
    expect(run.warnings).toEqual([]);
    expect(await estate.run().read(ofSubscriber, made.id, made.outputs)).toMatchObject(made);
    expect(await estate.run().diff(ofSubscriber, made, declared)).toEqual([]);
    estate.forget();
    await estate.run().update(ofSubscriber, made, declared);
    expect(estate.writes()).toEqual({});
    set({ ...stored(), block_in_list: ["4312345"] });
    const found = await estate.run().read(ofSubscriber, made.id, made.outputs);
    await estate.run().update(ofSubscriber, found ?? made, declared);
    expect(stored()).toEqual({ block_in_mode: true });
  });

  test("of what somebody has set is a conflict", async () => {
    set({ block_in_list: ["4312345"] });
    const failure = await failureOf(estate.run().create(ofSubscriber, declare({ block_in_list: [] })));
    expect(failure.message).toContain("exists already and differs: preferences.block_in_list.");
  });
});

describe("what the server sets by itself is nobody's:", () => {
  test("a domain's defaults are declared otherwise without a conflict, and the others stay", async () => {
    const { id } = await estate.run().create(domain, { domain: "acme.example", resellerId: 1 });
    const of = () => estate.ngcp.store.preferences("domain", Number(id));
    const { use_rtpproxy: _default, ...others } = of();
    expect(Object.keys(others).length).toBeGreaterThan(20);
    const run = estate.run();
    const made = await run.create(ofDomain, { domainId: id, preferences: { use_rtpproxy: "never" } });
    expect(run.warnings).toEqual([]);
    expect(of()).toEqual({ ...others, use_rtpproxy: "never" });
    await estate.run().remove(ofDomain, made);
    expect(of()).toEqual(others);
  });

  test.each(["mr13.5", "26"] as const)("so is what a subscriber begins with, on %s", async (release) => {
    estate.ngcp.switches.set("release", release);
    const made = await estate.run().create(subscriber, {
      ...{ customerId: 4, domain: "voice.example.com", username: "ada", password: "S0ftly-spoken" },
      primaryNumber: { cc: 43, ac: 1, sn: 9999 },
    });
    const begins = estate.ngcp.store.preferences("subscriber", Number(made.id));
    expect("call_log_level" in begins).toBe(release === "26");
    const preferences = {
      ...{ cc: "44", ac: "20", allowed_clis: ["4411"], emergency_location_format: "PIDF-LO" },
      ...(release === "26" && { call_log_level: "debug" }),
    };
    const run = estate.run();
    await run.create(ofSubscriber, { subscriberId: made.id, preferences });
    expect(run.warnings).toEqual([]);
    expect(estate.ngcp.store.preferences("subscriber", Number(made.id))).toEqual(preferences);
  });

  test("but what somebody set to another value is a conflict that names it and not the value", async () => {
    set({ block_in_mode: true, block_out_override_pin: "4711-there" });
    estate.forget();
    const failure = await failureOf(
      estate
        .run()
        .create(ofSubscriber, declare({ block_in_mode: true, block_out_override_pin: "0815-here" })),
    );
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain("1 exists already and differs: preferences.block_out_override_pin.");
    expect(JSON.stringify(failure)).not.toMatch(/4711-there|0815-here/);
    expect(estate.writes()).toEqual({});
  });

  test("and what somebody set just so is taken over, with a warning", async () => {
    set({ block_in_mode: true, clir: true });
    const run = estate.run();
    await run.create(ofSubscriber, declare({ block_in_mode: true }));
    expect(run.warnings).toEqual([expect.stringContaining("existed already and is taken over")]);
  });

  test("a customer begins with none", async () => {
    const run = estate.run();
    await run.create(ofCustomer, { customerId: "4", preferences: { concurrent_max: 5 } });
    expect(run.warnings).toEqual([]);
    expect(estate.ngcp.store.preferences("customer", 4)).toEqual({ concurrent_max: 5 });
  });
});

test("the definitions are asked for once in a process, and not at all to remove", async () => {
  const run = estate.run();
  const made = await run.create(ofSubscriber, declare({ block_in_mode: true }));
  await run.update(ofSubscriber, made, declare({ block_in_mode: false }));
  await run.failures(ofSubscriber, { subscriberId: "2", preferences: { clir: true } });
  await run.failures(ofDomain, { domainId: "1", preferences: { language: "de" } });
  const asked = estate.ngcp.log.requests({ path: /preferencedefs/ }).map(({ path }) => path);
  expect(asked).toEqual(["/api/subscriberpreferencedefs/", "/api/domainpreferencedefs/"]);
  estate.forget();
  await estate.run().remove(ofSubscriber, made);
  expect(estate.requests()).toEqual({ GET: 1, PATCH: 1 });
});

test("an owner that is not there is named at its property, and nothing is written", async () => {
  const failure = await failureOf(
    estate.run().create(ofSubscriber, { subscriberId: "77", preferences: { clir: true } }),
  );
  expect([failure.kind, failure.failure.property]).toEqual(["notFound", "subscriberId"]);
  expect(failure.message).toContain("NGCP has no subscriber 77. Give the id of one that is there.");
  expect(estate.writes()).toEqual({});
});

test("the lock is the subscriber's: an import of its preferences leaves it out, and can be declared", async () => {
  estate.ngcp.store.change("subscribers", 1, { lock: "4" });
  set({ block_in_mode: true });
  const found = await estate.run().read(ofSubscriber, "1");
  expect(found?.inputs).toEqual({ subscriberId: "1", preferences: { block_in_mode: true } });
  expect(await estate.run().failures(ofSubscriber, found?.inputs ?? {})).toEqual([]);
});
