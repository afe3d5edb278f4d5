import type { RawConfig } from "../../../provider/connections/settings";
import { findOperations } from "../../../provider/lifecycle/operations";
import { type Properties, UNKNOWN } from "../../../provider/lifecycle/values";
import { type Estate, failureOf, startEstate } from "./estate";
import { fleetOf, macAt, phones } from "./fleet-run";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

/** Imports a fleet, and expects of what was imported that it shows no change and needs no write. */
async function imported(token: string, id: string, config: RawConfig = estate.config): Promise<Properties> {
  const fleet = () => fleetOf(token, estate.run(config));
  const found = await fleet().read({ id, outputs: {} });
  if (!found) throw new Error("not found");
  expect(found.id).toBe(id.slice(0, id.indexOf("?")));
  expect(await fleet().diff(found, found.inputs)).toEqual([]);
  const refreshed = await fleet().read(found);
  expect(refreshed).toEqual(found);
  estate.forget();
  await fleet().update(found, found.inputs);
  expect(estate.writes()).toEqual({});
  return found.inputs;
}

const failedImport = (token: string, id: string) =>
  failureOf(fleetOf(token, estate.run()).read({ id, outputs: {} }));

describe("an import of redirections", () => {
  const token = "redirection:MacRedirectionFleet";
  const url = "https://prov.example.com/{mac}";
  /** Of the type D785. */
  const macs = [1, 2, 3].map((number) => `00041392000${number}`);

  beforeEach(() => {
    for (const mac of macs) estate.redirection.store.setPhone({ mac, url });
  });

  test("takes all of them, and says once what all have in common", async () => {
    const inputs = await imported(token, "fleet:all?");
    expect(inputs).toEqual({
      url,
      redirections: { [macs[0] ?? ""]: {}, [macs[1] ?? ""]: {}, [macs[2] ?? ""]: {} },
    });
  });

  test("takes what the list is narrowed to", async () => {
    estate.redirection.store.setPhone({ mac: "000413820002", url: "https://other.example.com/" });
    const inputs = await imported(token, "fleet:desks?deviceType=snomD785");
    expect(Object.keys(inputs.redirections as object)).toEqual(macs);
    const others = await imported(token, "fleet:others?url=https%3A%2F%2Fother.example.com%2F");
    expect(others).toEqual({ url: "https://other.example.com/", redirections: { "000413820002": {} } });
  });

  test("takes those that it names, in any notation, each with its own URL", async () => {
    const [first = "", second = ""] = macs;
    estate.redirection.store.setPhone({ mac: second, url: "https://other.example.com/" });
    const inputs = await imported(token, `fleet:two?mac=${first.toUpperCase()}&mac=00:04:13:92:00:02`);
    expect(inputs).toEqual({
      redirections: { [first]: { url }, [second]: { url: "https://other.example.com/" } },
    });
  });

  test("finds no fleet where the list is empty, and names what is not there", async () => {
    const none = fleetOf(token, estate.run()).read({ id: "fleet:none?deviceType=snomD120", outputs: {} });
    expect(await none).toBeUndefined();
    const failure = await failedImport(token, `fleet:two?mac=${macs[0]}&mac=000413820009`);
    expect(failure.message).toBe(
      "1 of 2 redirections are not there:\n000413820009\nLeave them out of the id.",
    );
  });

  test.each([
    [
      "fleet:desks",
      /^The id "fleet:desks" of a redirection:MacRedirectionFleet does not say which redirections it has\. An import takes `fleet:<name>\?<query>`, where the query has `mac=<mac>` for each entry, or what a list of redirection:MacRedirection is narrowed by \(deviceType, url\), or nothing for all of them\.$/,
    ],
    ["desks?mac=000413920001", /does not say which/],
    ["fleet:desks?colour=red", /^there is no "colour" here\.$/],
    ["fleet:desks?mac=ada", /^mac\[0\]: /],
  ])("refuses %s", async (id, message) => {
    expect((await failedImport(token, id)).message).toMatch(message);
    expect(estate.requests()).toEqual({});
  });

  test("keeps to the account that it names", async () => {
    const { "voip:redirection": west, ...others } = estate.config;
    const config = { ...others, "voip:connections": { west: { redirection: west } } };
    const inputs = await imported(token, "fleet:west?connection=west", config);
    expect(inputs).toMatchObject({ connection: "west", url });
  });
});

test("an import of phones takes those of a company, with all that they have", async () => {
  const company = estate.sraps.companies.reseller.uuid;
  await fleetOf("sraps:PhoneFleet", estate.run()).create({
    autoprovisioning: false,
    phones: { ...phones(120), [macAt(7)]: { name: "lobby", redirectionUrl: "https://prov.example.com/" } },
  });
  const inputs = await imported("sraps:PhoneFleet", `fleet:desks?company=${company}`);
  expect(inputs).toMatchObject({ company, autoprovisioning: false });
  const entries = inputs.phones as Properties;
  expect(Object.keys(entries)).toHaveLength(120);
  expect(entries[macAt(7)]).toEqual({ name: "lobby", redirectionUrl: "https://prov.example.com/" });
  expect(entries[macAt(8)]).toEqual({ name: "desk 8" });
});

describe("an import of subscribers", () => {
  const token = "ngcp:SubscriberFleet";
  const common = { customerId: "4", domain: "voice.example.com" };
  const password = "S3cret-password";

  beforeEach(async () => {
    const subscribers = { ada: { password }, bob: { password, externalId: "B-17" } };
    await fleetOf(token, estate.run()).create({ ...common, subscribers });
  });

  test("takes a customer's", async () => {
    const inputs = await imported(token, "fleet:acme?customerId=4");
    expect(inputs).toMatchObject(common);
    expect(Object.keys(inputs.subscribers as object).sort()).toEqual(["ada", "bob", "grace"]);
  });

  test("takes those that it names, of the domain that it names", async () => {
    const inputs = await imported(token, "fleet:acme?domain=voice.example.com&username=ada&username=bob");
    expect(Object.keys(inputs.subscribers as object)).toEqual(["ada", "bob"]);
    const failure = await failedImport(token, "fleet:acme?username=ada");
    expect(failure.message).toBe("domain: is required.");
  });

  test("takes a page of the list for each hundred", async () => {
    const { store } = estate.ngcp;
    for (let id = 1000; id < 1250; id++) {
      store.put("subscribers", { ...store.row("subscribers", 1), id, username: `u${id}` });
    }
    estate.forget();
    const found = await fleetOf(token, estate.run()).read({ id: "fleet:acme?customerId=4", outputs: {} });
    expect(Object.keys(found?.inputs.subscribers as object)).toHaveLength(253);
    expect(estate.requests()).toEqual({ GET: 3 });
  });

  test("refuses those of several domains: a fleet has one", async () => {
    estate.ngcp.store.put("domains", { id: 9, domain: "acme.example", reseller_id: 1 });
    await fleetOf(token, estate.run()).create({
      ...common,
      domain: "acme.example",
      subscribers: { eve: { password } },
    });
    const failure = await failedImport(token, "fleet:acme?customerId=4");
    expect(failure.message).toBe(
      "The subscribers differ in domain, which a ngcp:SubscriberFleet says once for all: acme.example, voice.example.com. Name one of them in the id: domain=<domain>.",
    );
    await fleetOf(token, estate.run()).create({
      ...common,
      domain: "acme.example",
      subscribers: { ada: { password } },
    });
    expect((await failedImport(token, "fleet:acme?customerId=4")).message).toMatch(
      /^Two of the subscribers have the username "ada": \d+ and \d+\./,
    );
  });
});

describe("a preview of a fleet", () => {
  const planned = (token: string, declared: Properties, recorded?: Properties) =>
    findOperations(token)?.preview(declared, recorded && { id: "fleet:x", recorded });

  test("knows all of redirections", () => {
    const declared = { url: "https://prov.example.com/", redirections: { [macAt(1)]: {} } };
    expect(planned("redirection:MacRedirectionFleet", declared)).toEqual(declared);
  });

  test("knows the ids of phones as soon as it knows those of others", () => {
    const declared = { phones: { [macAt(1)]: {}, [macAt(2)]: {} } };
    expect(planned("sraps:PhoneFleet", declared)).toEqual({ ...declared, idPrefix: UNKNOWN });
    const before = { phones: { [macAt(1)]: {} }, idPrefix: "c1/", unlike: { [macAt(1)]: ["name"] } };
    expect(planned("sraps:PhoneFleet", declared, before)).toEqual({ ...declared, idPrefix: "c1/" });
  });

  test("knows the ids of subscribers that stay, and not of those that are made or made anew", () => {
    const common = { domain: "voice.example.com" };
    const declared = {
      ...common,
      subscribers: { ada: { customerId: "4" }, bob: { customerId: "5" }, eve: { customerId: "4" } },
    };
    const before = {
      ...common,
      subscribers: { ada: { customerId: "4" }, bob: { customerId: "4" }, zoe: { customerId: "4" } },
      ids: { ada: "17", bob: "18", zoe: "19" },
    };
    expect(planned("ngcp:SubscriberFleet", declared, before)).toEqual({
      ...declared,
      ids: { ada: "17", bob: UNKNOWN, eve: UNKNOWN },
    });
    expect(planned("ngcp:SubscriberFleet", { ...common, subscribers: UNKNOWN })).toEqual({
      ...{ ...common, subscribers: UNKNOWN },
      ...{ idPrefix: UNKNOWN, ids: UNKNOWN, unlike: UNKNOWN },
    });
  });

  test.each([
    [
      "redirection:MacRedirectionFleet",
      { url: "https://a.example/", redirections: { [macAt(1)]: {}, [macAt(2)]: {} } },
    ],
    ["sraps:PhoneFleet", { phones: phones(3) }],
    [
      "ngcp:SubscriberFleet",
      { customerId: "4", domain: "voice.example.com", subscribers: { ada: { password: "S3cret-password" } } },
    ],
  ] as [string, Properties][])("of %s says nothing that the write then contradicts", async (token, news) => {
    const fleet = fleetOf(token, estate.run());
    const expected = planned(token, await fleet.check(news)) ?? {};
    const { outputs } = await fleet.create(news);
    expect(matchUnknown(expected, outputs)).toEqual(outputs);
    expect(planned(token, await fleet.check(news), outputs)).toEqual(outputs);
  });

  /** What was expected, with what was not known as it turned out. */
  function matchUnknown(expected: unknown, found: unknown): unknown {
    if (expected === UNKNOWN) return found;
    if (typeof expected !== "object" || expected === null) return expected;
    const entries = Object.entries(expected).map(([name, value]) => [
      name,
      matchUnknown(value, (found as Properties | undefined)?.[name]),
    ]);
    return Object.fromEntries(entries);
  }
});
