import { entriesFromCsv } from "../../../sdk/csv";
import { type Estate, failureOf, kindOf, startEstate } from "./estate";
import { fleetOf, macAt, partialOf } from "./fleet-run";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const url = "https://prov.example.com/{mac}";
/** Registered to another account. */
const FOREIGN = "000413999901";

describe("redirection:MacRedirectionFleet", () => {
  const redirections = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [macAt(index), {}]));
  const withLists = () => ({
    ...estate.config,
    "voip:redirection": { ...estate.config["voip:redirection"], useListMethods: true },
  });
  const fleet = (config = estate.config) => fleetOf("redirection:MacRedirectionFleet", estate.run(config));

  test("sends all phones to one URL, and one elsewhere, by single calls", async () => {
    const elsewhere = "https://other.example.com/";
    const news = { url, redirections: { ...redirections(5), [macAt(2)]: { url: elsewhere } } };
    const made = await fleet().create(news);
    expect(made.outputs).toEqual(news);
    expect(estate.writes()).toEqual({ "redirect.registerPhone": 5 });
    expect(estate.redirection.store.phone(macAt(2))?.url).toBe(elsewhere);
    expect(await fleet().diff(made, news)).toEqual([]);
    expect(await fleet().read(made)).toEqual({ ...made, inputs: news });
    await fleet().remove(made);
    expect(estate.writes()).toEqual({ "redirect.registerPhone": 5, "redirect.deregisterPhone": 5 });
  });

  test("uses list calls where the settings say so, a hundred phones each", async () => {
    const news = { url, redirections: redirections(250) };
    const made = await fleet(withLists()).create(news);
    expect(estate.requests()).toEqual({
      "redirect.getPhoneRedirection": 250,
      "redirect.registerPhoneList": 3,
    });
    estate.forget();
    await fleet(withLists()).remove(made);
    expect(estate.requests()).toEqual({ "redirect.deregisterPhoneList": 3 });
  });

  test.each([false, true])("names a phone of another account, list calls: %s", async (useLists) => {
    const config = useLists ? withLists() : estate.config;
    const news = { url, redirections: { ...redirections(10), [FOREIGN]: {} } };
    const failure = await partialOf(fleet(config).create(news));
    expect(failure.message).toMatch(
      /^1 of 11 redirections failed:\nredirections\["000413999901"\]: The phone 000413999901 is registered to another account/,
    );
    expect(failure.outputs.redirections).toEqual(redirections(10));
    estate.forget();
    await partialOf(fleet(config).update(failure, news));
    expect(estate.writes()).toEqual({});
  });

  test("takes a list whose answer is lost for what it did", async () => {
    estate.redirection.faults.add({
      match: { procedure: "redirect.registerPhoneList" },
      do: { kind: "drop", when: "after" },
    });
    const made = await fleet(withLists()).create({ url, redirections: redirections(20) });
    expect(Object.keys(made.outputs.redirections as object)).toHaveLength(20);
    expect(estate.writes()).toEqual({ "redirect.registerPhoneList": 1 });
  });

  test("keeps to its account when that has a name", async () => {
    const { "voip:redirection": west, ...others } = estate.config;
    const config = { ...others, "voip:connections": { west: { redirection: west } } };
    const named = () => fleetOf("redirection:MacRedirectionFleet", estate.run(config));
    const news = { connection: "west", url, redirections: redirections(3) };
    const made = await named().create(news);
    expect(made.outputs).toEqual(news);
    expect(await named().read(made)).toEqual({ ...made, inputs: news });
    await named().remove(made);
    expect(estate.writes()).toEqual({ "redirect.registerPhone": 3, "redirect.deregisterPhone": 3 });
  });

  test("wants a URL of each phone or for all", async () => {
    expect(await fleet().failures({ redirections: redirections(3) })).toEqual(["url: is required."]);
    expect(await fleet().failures({ redirections: { ...redirections(2), [macAt(0)]: { url } } })).toEqual([
      `redirections["${macAt(1)}"].url: is required.`,
    ]);
  });
});

describe("ngcp:BillingFeeFleet", () => {
  const fleet = () => fleetOf("ngcp:BillingFeeFleet", estate.run());
  const intervals = { onpeakInitInterval: 60, onpeakFollowInterval: 60 };
  const common = {
    ...{ billingProfileId: "1", billingZoneId: "1", direction: "out", source: ".", matchMode: "prefix" },
    ...{ ...intervals, offpeakInitInterval: 60, offpeakFollowInterval: 30 },
  };
  const rows = () =>
    estate.ngcp.store
      .rowsWith("billingfees", "match_mode", "prefix")
      .sort((one, other) => Number(one.destination) - Number(other.destination));
  const table = [
    "destination;onpeakInitRate;onpeakFollowRate;offpeakInitRate;offpeakFollowInterval",
    "43;0.01;0.01;0.005;",
    "4366;0.12;0.12;0.1;60",
    "4390;1.5;1.5;1.5;1",
  ];

  test("makes a tariff of a table, changes single fees of it, and reads them from one list", async () => {
    const news = { ...common, fees: entriesFromCsv("ngcp:BillingFeeFleet", table.join("\n")) };
    const made = await fleet().create(news);
    expect(estate.writes()).toEqual({ POST: 3 });
    expect(rows().map((row) => [row.destination, row.onpeak_init_rate, row.offpeak_follow_interval])).toEqual(
      [
        ["43", 0.01, 30],
        ["4366", 0.12, 60],
        ["4390", 1.5, 1],
      ],
    );
    expect(await fleet().diff(made, news)).toEqual([]);
    estate.forget();
    expect((await fleet().read(made))?.outputs).toEqual(made.outputs);
    expect(estate.requests()).toEqual({ GET: expect.any(Number) });

    const dearer = table.slice(0, -1).join("\n").replace("4366;0.12", "4366;0.15");
    const changed = { ...common, fees: entriesFromCsv("ngcp:BillingFeeFleet", dearer) };
    expect(await fleet().diff(made, changed)).toEqual([
      "delete fees.4390",
      "update fees.4366.onpeakInitRate",
    ]);
    estate.forget();
    await fleet().update(made, changed);
    expect(estate.writes()).toEqual({ PATCH: 1, DELETE: 1 });
    expect(rows().map((row) => [row.destination, row.onpeak_init_rate])).toEqual([
      ["43", 0.01],
      ["4366", 0.15],
    ]);
  });

  test("says what is wrong with a table by line and column, where the server would leave the line out", () => {
    const wrong = [...table, "49;free;0;0;60"].join("\n");
    expect(() => entriesFromCsv("ngcp:BillingFeeFleet", wrong)).toThrow(
      /line 5, column 2 "onpeakInitRate": fees\["49"\]\.onpeakInitRate: expected a number/,
    );
  });
});

describe("ngcp:SubscriberFleet", () => {
  const run = () => estate.run();
  const fleet = (own = run()) => fleetOf("ngcp:SubscriberFleet", own);
  const subscribers = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`u${index}`, { password: `S3cret-password-${index}` }]),
    );
  const common = { customerId: "4", domain: "voice.example.com" };
  const rows = () =>
    estate.ngcp.store
      .rows("subscribers")
      .filter(({ status, id }) => status !== "terminated" && id !== 1)
      .map(({ username }) => username);

  test("records the ids, and each password at its entry", async () => {
    const news = { ...common, subscribers: subscribers(3) };
    const made = await fleet().create(news);
    expect(made.outputs).toEqual({
      ...news,
      ids: { u0: expect.any(String), u1: expect.any(String), u2: expect.any(String) },
    });
    expect(await fleet().diff(made, news)).toEqual([]);
    expect(await fleet().read(made)).toEqual({ ...made, inputs: news });
    estate.forget();
    await fleet().update(made, {
      ...common,
      subscribers: { ...subscribers(2), u1: { password: "Chang3d-word" } },
    });
    expect(estate.writes()).toEqual({ DELETE: 1, PATCH: 1 });
    expect(rows().sort()).toEqual(["u0", "u1"]);
  });

  test("frees the number of who leaves before another gets it", async () => {
    const primaryNumber = { cc: "43", ac: "1", sn: "4711" };
    const password = "S3cret-password";
    const made = await fleet().create({ ...common, subscribers: { ada: { password, primaryNumber } } });
    const news = { ...common, subscribers: { countess: { password, primaryNumber } } };
    const changed = await fleet().update(made, news);
    expect(rows()).toEqual(["countess"]);
    expect(await fleet().diff(changed, news)).toEqual([]);
  });

  test("quotes no password, and names the entry and the field", async () => {
    const short = { ...subscribers(2), u2: { password: "x".repeat(41) } };
    const [reason = "", ...others] = await fleet().failures({ ...common, subscribers: short });
    expect([reason.slice(0, 29), others]).toEqual(["subscribers.u2.password: expe", []]);
    expect(reason).not.toContain("xxx");

    estate.ngcp.faults.add({
      match: { method: "POST" },
      times: 9,
      do: {
        kind: "status",
        status: 422,
        body: "{\"code\":422,\"message\":\"Validation failed. field='password', input='S3cret-password-0', errors='Password is too weak'\"}",
      },
    });
    const failure = await failureOf(fleet().create({ ...common, subscribers: subscribers(1) }));
    expect(failure.message).toMatch(/^1 of 1 subscribers failed:\nsubscribers\.u0/);
    expect(failure.message).not.toContain("S3cret-password");
  });

  test("keeps no secret on record that the program has no more, and yet removes it in the end", async () => {
    const secrets = { password: "S3cret-password", webPassword: "W3b-password" };
    const made = await fleet().create({ ...common, subscribers: { ada: secrets, bob: secrets } });
    const news = { ...common, subscribers: { bob: { password: secrets.password } } };
    for (const method of ["DELETE", "PATCH"]) {
      estate.ngcp.faults.add({ match: { method }, do: { kind: "status", status: 403 } });
    }
    const failure = await partialOf(fleet().update(made, news));
    expect(failure.outputs).toMatchObject({
      subscribers: { ada: {}, bob: { password: secrets.password } },
      unlike: { ada: ["password", "webPassword"], bob: ["webPassword"] },
    });
    expect(failure.outputs.subscribers).toEqual({ ada: {}, bob: { password: secrets.password } });
    expect(await fleet().diff(failure, news)).toEqual(["delete subscribers.ada", "delete webPassword"]);
    const found = await fleet().read(failure);
    expect(found?.outputs).toEqual(failure.outputs);
    estate.forget();
    const finished = await fleet().update(failure, news);
    expect(estate.writes()).toEqual({ DELETE: 1, PATCH: 1 });
    expect(await fleet().diff(finished, news)).toEqual([]);
    expect(finished.outputs.unlike).toBeUndefined();
  });

  test("makes anew the entry whose customer changes, and says so at preview", async () => {
    estate.ngcp.store.put("contracts", { ...estate.ngcp.store.row("contracts", 4), id: 40 });
    const made = await fleet().create({ ...common, subscribers: subscribers(2) });
    const { u0 } = made.outputs.ids as Record<string, string>;
    const news = {
      ...common,
      subscribers: { ...subscribers(2), u0: { password: "S3cret-password-0", customerId: "40" } },
    };
    const own = run();
    await fleet(own).check(news, await fleet(own).check({ ...common, subscribers: subscribers(2) }));
    expect(own.warnings).toEqual([
      "subscribers.u0.customerId: a change needs another object, so it is removed and made anew.",
    ]);
    const changed = await fleet().update(made, news);
    expect((changed.outputs.ids as Record<string, string>).u0).not.toBe(u0);
    expect(await fleet().diff(changed, news)).toEqual([]);
  });

  test("and a subscriber that is a resource of its own cannot both have the account", async () => {
    const own = run();
    await fleet(own).create({ ...common, subscribers: subscribers(1) });
    const failure = await failureOf(
      own.create(kindOf("ngcp:Subscriber"), { ...common, username: "u0", password: "S3cret-password-0" }),
    );
    expect(failure.message).toMatch(/Two resources of this program declare the same ngcp:Subscriber/);
  });
});
