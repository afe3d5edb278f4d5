import { PartialError } from "../../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

const subscriber = kindOf("ngcp:Subscriber");
const preferences = kindOf("ngcp:SubscriberPreferences");

const ada = {
  ...{ customerId: "4", domain: "voice.example.com", username: "ada", password: "S0ftly-spoken" },
  primaryNumber: { cc: "43", ac: "1", sn: "9999" },
};

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const stored = (id: string) => estate.ngcp.store.row("subscribers", Number(id)) ?? { id: 0 };
/** Somebody changes the subscriber in the panel. */
const edit = (id: string, columns: Parameters<typeof estate.ngcp.store.change>[2]) =>
  estate.ngcp.store.change("subscribers", Number(id), columns);
/** The numbers of the subscriber, with what the server keeps of them. */
const numbersOf = (id: string) =>
  estate.ngcp.store
    .rowsWith("numbers", "subscriber_id", Number(id))
    .map(({ cc, ac, sn, is_devid }) => [cc, ac, sn, is_devid]);

describe("an update", () => {
  test("loses nothing that the program does not manage", async () => {
    const made = await estate.run().create(subscriber, ada);
    const other = estate.ngcp.store.put("numbers", {
      ...{ id: 90, cc: 43, ac: "1", sn: "8888", primary: false, is_devid: true },
      subscriber_id: Number(made.id),
    });
    edit(made.id, {
      lock: "2",
      profile_set_id: 1,
      profile_id: 1,
      email: "ada@acme.example",
      timezone: "UTC",
    });
    const webpassword = "set in the panel";
    edit(made.id, { webusername: "lovelace", webpassword, used_webpassword: [webpassword] });
    edit(made.id, { administrative: true, external_id: "set in the panel" });
    const before = stored(made.id);
    const set = estate.ngcp.store.preferences("subscriber", Number(made.id));
    expect(set).toMatchObject({ cc: "43", ac: "1", allowed_clis: ["4319999"] });
    estate.ngcp.store.setPreferences("subscriber", Number(made.id), { ...set, block_in_mode: true });

    const news = { ...ada, primaryNumber: { ...ada.primaryNumber, sn: "7777" } };
    await estate.run().update(subscriber, made, news);
    expect(numbersOf(made.id)).toContainEqual([43, "1", "7777", false]);
    const { modify_timestamp: _then, ...after } = stored(made.id);
    const { modify_timestamp: _now, ...expected } = before;
    expect(after).toEqual(expected);
    expect(estate.ngcp.store.row("numbers", other.id)).toEqual(other);
    expect(estate.ngcp.store.preferences("subscriber", Number(made.id))).toEqual({
      ...set,
      block_in_mode: true,
      allowed_clis: ["4317777", "4318888"],
    });
  });

  test.each(["admin", "blind"] as const)(
    "by the account %s leaves a web password unset that was never set",
    async (account) => {
      const config = ngcpConfig(estate, account);
      const made = await estate.run(config).create(subscriber, { ...ada, webUsername: "lovelace" });
      await estate.run(config).update(subscriber, made, { ...ada, webUsername: "lovelace", externalId: "1" });
      expect(stored(made.id)).toMatchObject({ external_id: "1", webpassword: null });
    },
  );

  test("keeps of an alias that stays whether it is a device's", async () => {
    const alias = { cc: "43", ac: "1", sn: "1111" };
    const made = await estate.run().create(subscriber, { ...ada, aliasNumbers: [alias] });
    const [row] = estate.ngcp.store.rowsWith("numbers", "sn", "1111");
    estate.ngcp.store.change("numbers", row?.id ?? 0, { is_devid: true });
    await estate.run().update(subscriber, made, { ...ada, aliasNumbers: [{ ...alias, sn: "2222" }, alias] });
    expect(numbersOf(made.id)).toEqual(
      expect.arrayContaining([
        [43, "1", "1111", true],
        [43, "1", "2222", false],
      ]),
    );
  });

  test("sends the changed fields alone", async () => {
    const made = await estate.run().create(subscriber, ada);
    estate.forget();
    await estate.run().update(subscriber, made, { ...ada, externalId: "A-1", administrative: true });
    const [{ body = "" } = {}] = estate.ngcp.log.requests({ method: "PATCH" });
    expect(JSON.parse(body)).toEqual([
      { op: "add", path: "/external_id", value: "A-1" },
      { op: "add", path: "/administrative", value: true },
      { op: "remove", path: "/webpassword" },
    ]);
  });
});

describe("what somebody edited in the panel", () => {
  test("is just what a refresh shows", async () => {
    const declared = { ...ada, email: "ada@acme.example", externalId: "A-1" };
    const made = await estate.run().create(subscriber, declared);
    edit(made.id, { email: "eve@acme.example", timezone: "UTC", lock: "3" });
    const found = await estate.run().read(subscriber, made.id, made.outputs);
    if (!found) throw new Error("not found");
    expect(await estate.run().diff(subscriber, found, declared)).toEqual([
      { path: ["email"], change: "update", replace: false },
    ]);
  });

  test("of the preferences is not the subscriber's, which shows one of them", async () => {
    const made = await estate.run().create(subscriber, ada);
    const named = { subscriberId: made.id, preferences: { display_name: "Ada", block_in_mode: true } };
    await estate.run().create(preferences, named);
    expect((await estate.run().read(subscriber, made.id, made.outputs))?.outputs).toEqual(made.outputs);
    expect((await estate.run().read(subscriber, made.id))?.inputs).not.toHaveProperty("displayName");
  });
});

describe("the status", () => {
  test("locked brings the lock 4, and active clears it again", async () => {
    const made = await estate.run().create(subscriber, ada);
    const locked = await estate.run().update(subscriber, made, { ...ada, status: "locked" });
    expect(stored(made.id)).toMatchObject({ status: "locked", lock: "4" });
    const active = await estate.run().update(subscriber, locked, { ...ada, status: "active" });
    expect(stored(made.id)).toMatchObject({ status: "active", lock: null });
    const again = await estate.run().update(subscriber, active, { ...ada, status: "locked" });
    await estate.run().update(subscriber, again, ada);
    expect(stored(made.id)).toMatchObject({ status: "active", lock: null });
  });

  test("active with another lock declared sets that one", async () => {
    const made = await estate.run().create(subscriber, { ...ada, status: "locked" });
    expect(stored(made.id)).toMatchObject({ status: "locked", lock: "4" });
    const news = { ...ada, status: "active", lock: 2 };
    const changed = await estate.run().update(subscriber, made, news);
    expect(stored(made.id)).toMatchObject({ status: "active", lock: "2" });
    expect(await estate.run().diff(subscriber, changed, news)).toEqual([]);
    await estate.run().update(subscriber, changed, { ...ada, status: "active" });
    expect(stored(made.id)).toMatchObject({ status: "active", lock: null });
  });

  test("that was set to locked by hand gives way to a lock that is declared alone", async () => {
    const declared = { ...ada, lock: 1 };
    const made = await estate.run().create(subscriber, declared);
    edit(made.id, { status: "locked", lock: "4" });
    const found = await estate.run().read(subscriber, made.id, made.outputs);
    await estate.run().update(subscriber, found ?? made, declared);
    expect(stored(made.id)).toMatchObject({ status: "active", lock: "1" });
  });

  test("locked together with another lock is refused at preview", async () => {
    expect(await estate.run().failures(subscriber, { ...ada, status: "locked", lock: "2" })).toEqual([
      { input: "lock", reason: 'lock: the status "locked" means the lock "4", got "2".' },
    ]);
    expect(await estate.run().failures(subscriber, { ...ada, status: "locked", lock: 4 })).toEqual([]);
  });
});

describe("the profile", () => {
  beforeEach(() => {
    const { store } = estate.ngcp;
    store.put("subscriberprofilesets", { id: 2, name: "more", description: "more", reseller_id: 1 });
    for (const [id, name] of [
      [2, "first"],
      [3, "second"],
    ] as const) {
      const profile = { profile_set_id: 2, name, description: name, set_default: id === 2, attributes: [] };
      store.put("subscriberprofiles", { id, ...profile });
    }
  });

  test("of another set comes with the set: its default, or the one that is declared", async () => {
    const made = await estate.run().create(subscriber, { ...ada, profileSetId: 1 });
    expect(stored(made.id)).toMatchObject({ profile_set_id: 1, profile_id: 1 });
    const moved = await estate.run().update(subscriber, made, { ...ada, profileSetId: 2 });
    expect(stored(made.id)).toMatchObject({ profile_set_id: 2, profile_id: 2 });
    const chosen = await estate.run().update(subscriber, moved, { ...ada, profileSetId: 2, profileId: 3 });
    expect(stored(made.id)).toMatchObject({ profile_set_id: 2, profile_id: 3 });
    const back = await estate.run().update(subscriber, chosen, { ...ada, profileSetId: 1 });
    expect(stored(made.id)).toMatchObject({ profile_set_id: 1, profile_id: 1 });
    await estate.run().update(subscriber, back, ada);
    expect(stored(made.id)).toMatchObject({ profile_set_id: null, profile_id: null });
  });

  test("without its set is refused at preview, of another set by the server", async () => {
    const [failure] = await estate.run().failures(subscriber, { ...ada, profileId: 1 });
    expect(failure?.reason).toBe("profileId: a profile needs its set: declare profileSetId as well.");
    const wrong = await failureOf(estate.run().create(subscriber, { ...ada, profileSetId: 2, profileId: 1 }));
    expect([wrong.kind, wrong.failure.property]).toEqual(["validation", "profileId"]);
  });
});

test("the e-mail address and the time zone come and go one by one", async () => {
  const [email, timezone] = ["ada@acme.example", "Europe/Vienna"];
  let made = await estate.run().create(subscriber, ada);
  for (const more of [{ email }, { email, timezone }, { timezone }, { email, timezone }, { email }, {}]) {
    made = await estate.run().update(subscriber, made, { ...ada, ...more });
    expect(await estate.run().read(subscriber, made.id, made.outputs)).toMatchObject(made);
    const shown = stored(made.id);
    expect([shown.email || undefined, shown.timezone || undefined]).toEqual([
      (more as Properties).email,
      (more as Properties).timezone,
    ]);
  }
});

describe("what makes the subscriber what it is", () => {
  test.each([
    ["username", { username: "eve" }],
    ["domain", { domain: "other.example" }],
    ["customerId", { customerId: 5 }],
  ])("is replaced when it changes: %s", async (name, change) => {
    const made = await estate.run().create(subscriber, ada);
    expect(await estate.run().diff(subscriber, made, { ...ada, ...change })).toEqual([
      { path: [name], change: "update", replace: true },
    ]);
  });

  test("is not replaced by a domain in other case", async () => {
    const made = await estate.run().create(subscriber, ada);
    expect(await estate.run().diff(subscriber, made, { ...ada, domain: "Voice.Example.COM" })).toEqual([]);
  });

  test.each(["+43", "a b", "a@b", "a:b", ".a", "a.", "a..b", "ä/b", "x".repeat(128)])(
    "is refused at preview as a user name: %s",
    async (username) => {
      const [failure] = await estate.run().failures(subscriber, { ...ada, username });
      expect(failure?.reason).toMatch(/^username: expected a SIP user name of letters, digits and/);
    },
  );

  test("is in conflict with a subscriber whose user name is in other case, and that one stays as it is", async () => {
    await estate.run().create(subscriber, ada);
    estate.forget();
    const failure = await failureOf(estate.run().create(subscriber, { ...ada, username: "Ada" }));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain('exists already and differs: username is "ada", not "Ada".');
    const always = estate.run().create(subscriber, { ...ada, username: "Ada", adopt: "always" });
    const fixed = await failureOf<PartialError>(always);
    expect(fixed).toBeInstanceOf(PartialError);
    expect(fixed.message).toMatch(/^username: The subscriber \d+ has "ada", which cannot be changed\./);
    expect(estate.writes()).toEqual({});
  });

  test("is taken by one that was removed no longer", async () => {
    const made = await estate.run().create(subscriber, ada);
    await estate.run().remove(subscriber, made);
    const run = estate.run();
    expect((await run.create(subscriber, ada)).id).not.toBe(made.id);
    expect(run.warnings).toEqual([]);
  });
});

test("a customer that has all the subscribers it may have is said to be full", async () => {
  estate.ngcp.store.change("contracts", 4, { max_subscribers: 1 });
  const failure = await failureOf(estate.run().create(subscriber, ada));
  expect([failure.kind, failure.message]).toEqual([
    "forbidden",
    expect.stringContaining("Maximum number of customer subscribers reached"),
  ]);
});
