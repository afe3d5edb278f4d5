import { findOperations } from "../../../provider/lifecycle/operations";
import { type Estate, failureOf, kindOf, startEstate } from "./estate";
import { FOREIGN, fleetOf, macAt, partialOf, phones } from "./fleet-run";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const token = "sraps:PhoneFleet";
const fleet = (run = estate.run()) => fleetOf(token, run);
const company = () => estate.sraps.companies.reseller.uuid;
const names = () =>
  Object.fromEntries(
    estate.sraps.store
      .endpoints()
      .filter((endpoint) => endpoint.company === company())
      .map(({ mac, name }) => [mac, name]),
  );

describe("a fleet of phones", () => {
  test("makes every entry, records it once, and a preview then shows nothing", async () => {
    const news = { name: "vienna", phones: phones(5), settings: { language: "English" } };
    const made = await fleet().create(news);
    expect(made).toEqual({
      id: "fleet:vienna",
      outputs: { ...news, autoprovisioning: true, idPrefix: `${company()}/` },
    });
    expect(Object.keys(names())).toEqual(Object.keys(news.phones));
    expect(estate.writes()).toEqual({ PUT: 5 });
    expect(await fleet().diff(made, news)).toEqual([]);
  });

  test("writes the difference to what is recorded, and nothing else", async () => {
    const made = await fleet().create({ phones: phones(6) });
    estate.forget();
    const { [macAt(0)]: _gone, ...rest } = phones(8);
    const news = { phones: { ...rest, [macAt(3)]: { name: "lobby" } } };
    expect(await fleet().diff(made, news)).toEqual([
      `delete phones.${macAt(0)}`,
      `update phones.${macAt(3)}.name`,
      `add phones.${macAt(6)}`,
      `add phones.${macAt(7)}`,
    ]);
    const changed = await fleet().update(made, news);
    expect(estate.writes()).toEqual({ PUT: 3, DELETE: 1 });
    expect(changed.outputs.phones).toEqual(news.phones);
    expect(names()).toEqual({
      ...Object.fromEntries(Object.entries(rest).map(([mac, { name }]) => [mac, name])),
      [macAt(3)]: "lobby",
    });
    expect(await fleet().diff(changed, news)).toEqual([]);
  });

  test("takes keys in any notation, and values for all that an entry may override", async () => {
    const news = {
      autoprovisioning: false,
      settings: { language: "English", vlan_id: 7 },
      phones: {
        "00:04:13:A1:00:01": {},
        "0004.13a1.0002": { autoprovisioning: true, settings: { vlan_id: 8 } },
      },
    };
    const made = await fleet().create(news);
    const single = kindOf("sraps:Phone");
    const found = await estate.run().read(single, `${company()}/${macAt(2)}`, {
      mac: macAt(2),
      autoprovisioning: true,
      settings: { language: "", vlan_id: "" },
    });
    expect(found?.outputs).toMatchObject({
      autoprovisioning: true,
      settings: { language: "English", vlan_id: "8" },
    });
    expect(made.outputs.phones).toEqual({
      [macAt(1)]: {},
      [macAt(2)]: { autoprovisioning: true, settings: { vlan_id: "8" } },
    });
    expect(await fleet().diff(made, news)).toEqual([]);
    expect(await fleet().diff(made, { ...news, autoprovisioning: true })).toEqual([
      "update autoprovisioning",
    ]);
  });

  test("asks for a replacement when what all entries have in their natural key changes", async () => {
    const made = await fleet().create({ phones: phones(2) });
    expect(await fleet().diff(made, { phones: phones(2), company: company() })).toEqual([]);
    expect(await fleet().diff(made, { phones: phones(2), company: "other" })).toEqual(["replace company"]);
    const west = await fleet().check({ phones: phones(2) });
    expect(findOperations(token)?.diff(made.id, made.outputs, { ...west, connection: "west" })).toEqual([
      { path: ["connection"], change: "add", replace: true },
    ]);
  });

  test("is removed entry by entry, what has gone already included", async () => {
    const made = await fleet().create({ phones: phones(5) });
    estate.sraps.store.deleteEndpoint(macAt(2));
    await fleet().remove(made);
    expect(names()).toEqual({});
  });

  test("says how far it is", async () => {
    const run = estate.run();
    await fleet(run).create({ phones: phones(250) });
    expect(run.statuses).toEqual([`${token}: 100 of 250 phones done`, `${token}: 200 of 250 phones done`]);
  });
});

describe("an entry that fails", () => {
  const news = () => ({ name: "vienna", phones: { ...phones(5), [FOREIGN]: { name: "not ours" } } });

  test("is named; the others are done and recorded, and the next run does the remainder", async () => {
    const failure = await partialOf(fleet().create(news()));
    expect(failure.message).toMatch(
      /^1 of 6 phones failed:\nphones\["000413999901"\]: .*belongs to another company.*\nWhat was done is recorded: the next `pulumi up` does the remainder\.$/s,
    );
    expect(failure.id).toBe("fleet:vienna");
    expect(failure.outputs.phones).toEqual(phones(5));
    expect(await fleet().diff(failure, news())).toEqual([`add phones.${FOREIGN}`]);
    estate.forget();
    await partialOf(fleet().update(failure, news()));
    expect(estate.writes()).toEqual({});
    const finished = await fleet().update(failure, { name: "vienna", phones: phones(5) });
    expect(finished.outputs).toEqual(failure.outputs);
  });

  test("alone leaves nothing to record", async () => {
    const failure = await failureOf(fleet().create({ phones: { [FOREIGN]: {} } }));
    expect(failure).not.toHaveProperty("outputs");
  });

  test("alone after the others were removed leaves the fleet recorded, and empty", async () => {
    const made = await fleet().create({ phones: phones(2) });
    const failure = await partialOf(fleet().update(made, { phones: { [FOREIGN]: {} } }));
    expect(failure.outputs).toEqual({ autoprovisioning: true, phones: {} });
  });

  test("is told in full up to twenty of its kind, and counted beyond", async () => {
    estate.sraps.faults.add({ match: { method: "PUT" }, times: 25, do: { kind: "status", status: 403 } });
    const failure = await partialOf(fleet().create({ phones: phones(30) }));
    const lines = failure.message.split("\n");
    expect(lines[0]).toBe("25 of 30 phones failed:");
    expect(lines.filter((line) => line.startsWith('phones["'))).toHaveLength(20);
    expect(lines[21]).toBe("… and 5 more.");
    expect(failure.kind).toBe("forbidden");
  });

  test("of an update keeps its record; of a removal too", async () => {
    const made = await fleet().create({ phones: phones(4) });
    estate.sraps.faults.add({ match: { method: "DELETE" }, do: { kind: "status", status: 403 } });
    estate.sraps.faults.add({
      match: { method: "PUT", path: new RegExp(macAt(2)) },
      do: { kind: "status", status: 403 },
    });
    const { [macAt(0)]: _gone, ...rest } = phones(4);
    const wanted = { phones: { ...rest, [macAt(1)]: { name: "one" }, [macAt(2)]: { name: "two" } } };
    const failure = await partialOf(fleet().update(made, wanted));
    expect(failure.outputs).toMatchObject({
      phones: { ...phones(4), [macAt(0)]: {}, [macAt(1)]: { name: "one" } },
      unlike: { [macAt(0)]: ["name"] },
    });
    estate.forget();
    const finished = await fleet().update(failure, wanted);
    expect(estate.writes()).toEqual({ PUT: 1, DELETE: 1 });
    expect(finished.outputs.phones).toEqual(wanted.phones);
  });

  test("of a destroy is named, the others are gone, and the next destroy removes it", async () => {
    const made = await fleet().create({ phones: phones(4) });
    estate.sraps.faults.add({ match: { method: "DELETE" }, do: { kind: "status", status: 403 } });
    const failure = await failureOf(fleet().remove(made));
    expect(failure.message).toMatch(/^1 of 4 phones failed:\nphones\["000413a1000/);
    expect(Object.keys(names())).toHaveLength(1);
    await fleet().remove(made);
    expect(names()).toEqual({});
  });

  test("because the back end is down keeps the rest from being tried", async () => {
    const run = estate.run();
    const inputs = await fleet(run).check({ phones: phones(1000) });
    estate.sraps.faults.add({ match: {}, times: 5000, do: { kind: "status", status: 503 } });
    const failure = await failureOf(fleet(run).create(inputs));
    expect(failure.kind).toBe("transient");
    expect(failure.message).toMatch(/^\d+ of 1000 phones failed, and \d+ were not tried:\n/);
    expect(estate.requests().GET).toBeLessThan(300);
  });

  test("because the credentials are refused keeps the rest from being tried", async () => {
    const config = { ...estate.config, "voip:sraps": { ...estate.config["voip:sraps"], key: "wrong" } };
    const failure = await failureOf(fleet(estate.run(config)).create({ phones: phones(1000) }));
    expect(failure.kind).toBe("auth");
    expect(estate.requests().GET).toBeLessThan(300);
  });
});

describe("a run that breaks off", () => {
  test("at any entry is picked up by the next one, which writes the remainder", async () => {
    const inputs = await fleet().check({ phones: phones(30) });
    estate.sraps.faults.add({
      match: { method: "PUT" },
      skip: 12,
      times: 99,
      do: { kind: "drop", when: "before" },
    });
    await partialOf(fleet().create(inputs));
    estate.sraps.faults.clear();
    const there = Object.keys(names()).length;
    expect(there).toBe(12);
    estate.forget();
    // The record of the first run is lost: the engine asks for a create once more.
    const run = estate.run();
    const made = await fleet(run).create(inputs);
    expect(estate.writes()).toEqual({ PUT: 18 });
    expect(made.outputs.phones).toEqual(phones(30));
    expect(run.warnings).toHaveLength(12);
    expect(run.warnings[0]).toMatch(
      /^phones\["000413a10000"\]: sraps:Phone .* existed already and is taken over/,
    );
  });

  test("with its record goes on where it ended, without a question", async () => {
    const inputs = await fleet().check({ phones: phones(30) });
    estate.sraps.faults.add({
      match: { method: "PUT" },
      skip: 12,
      times: 99,
      do: { kind: "drop", when: "before" },
    });
    const reached = await partialOf(fleet().create(inputs));
    estate.sraps.faults.clear();
    estate.forget();
    const run = estate.run();
    const made = await fleet(run).update(reached, inputs);
    expect(estate.writes()).toEqual({ PUT: 18 });
    expect(made.outputs.phones).toEqual(phones(30));
    expect(run.warnings).toEqual([]);
  });

  test("lost answers of some entries make no phone twice and fail none", async () => {
    const inputs = await fleet().check({ phones: phones(60) });
    estate.sraps.faults.add({
      match: { method: "PUT" },
      rate: 0.3,
      do: [
        { kind: "drop", when: "after" },
        { kind: "truncate", bytes: 10 },
      ],
    });
    const made = await fleet().create(inputs);
    expect(estate.writes()).toEqual({ PUT: 60 });
    expect(made.outputs.phones).toEqual(phones(60));
  });
});

describe("a refresh", () => {
  test("finds drift and losses by entry, and the next run repairs just these", async () => {
    const [ours = "", others = ""] = ["a", "b"].map((digit) => {
      const product_group = estate.sraps.productGroups[0]?.uuid ?? "";
      const profile = { uuid: digit.repeat(32), company: company(), name: digit, product_group };
      estate.sraps.store.setProfile(profile);
      return profile.uuid;
    });
    const news = {
      profile: ours,
      settings: { language: "English" },
      productGroup: "D-Series",
      phones: phones(6),
    };
    const made = await fleet().create(news);
    const { store } = estate.sraps;
    store.deleteEndpoint(macAt(0));
    store.setEndpoint({ mac: macAt(1), name: "by hand", provisioning_profile: null, settings_manager: {} });
    store.setEndpoint({ mac: macAt(2), provisioning_profile: others });
    store.setEndpoint({ mac: macAt(3), settings_manager: {} });
    const found = await fleet().read(made);
    expect(found?.outputs).toEqual({
      ...made.outputs,
      phones: {
        [macAt(1)]: { name: "by hand" },
        [macAt(2)]: { name: "desk 2" },
        [macAt(3)]: { name: "desk 3" },
        [macAt(4)]: { name: "desk 4" },
        [macAt(5)]: { name: "desk 5" },
      },
      unlike: {
        [macAt(1)]: ["profile", "settings.language"],
        [macAt(2)]: ["profile"],
        [macAt(3)]: ["settings.language"],
      },
    });
    const { unlike: _unlike, idPrefix: _prefix, ...inputs } = found?.outputs ?? {};
    expect(found?.inputs).toEqual(inputs);
    // Another refresh sees the same.
    expect(await fleet().read(found ?? made)).toEqual(found);

    expect((await fleet().diff(found ?? made, news)).sort()).toEqual([
      `add phones.${macAt(0)}`,
      `update phones.${macAt(1)}.name`,
      "update profile",
      "update settings.language",
    ]);
    estate.forget();
    const repaired = await fleet().update(found ?? made, news);
    expect(estate.writes()).toEqual({ PUT: 4 });
    expect(repaired).toEqual(made);
    expect(await fleet().read(repaired)).toMatchObject({ outputs: made.outputs });
  });

  test("fails by the names of entries that cannot be read, and takes none for gone", async () => {
    const made = await fleet().create({ phones: phones(5) });
    estate.sraps.faults.add({
      match: { method: "GET", path: new RegExp(`endpoints/(${macAt(2)})?$`) },
      times: 9,
      do: { kind: "status", status: 500 },
    });
    const failure = await failureOf(fleet().read(made));
    expect(failure.message).toContain(`phones["${macAt(2)}"]: `);
  });

  test("of a fleet whose entries have all gone keeps it, empty", async () => {
    const made = await fleet().create({ phones: phones(2) });
    for (const { mac } of estate.sraps.store.endpoints()) estate.sraps.store.deleteEndpoint(mac);
    const found = await fleet().read(made);
    expect(found?.outputs).toEqual({ autoprovisioning: true, phones: {} });
  });

  test("by the id alone is refused with what to do instead", async () => {
    const failure = await failureOf(fleet().read({ id: "fleet:vienna", outputs: {} }));
    expect(failure.message).toBe(
      'The id "fleet:vienna" of a sraps:PhoneFleet does not say which phones it has. An import takes `fleet:<name>?<query>`, where the query has `mac=<mac>` for each entry, or what a list of sraps:Phone is narrowed by (company), or nothing for all of them.',
    );
    expect(estate.requests()).toEqual({});
  });
});

describe("entries that are there already", () => {
  test("are taken over when they equal their declarations, else refused by name or changed if the entry says so", async () => {
    const { store } = estate.sraps;
    for (const [mac, { name }] of Object.entries(phones(3))) {
      store.setEndpoint({ mac, company: company(), name: String(name), autoprovisioning_enabled: true });
    }
    const news = {
      phones: { ...phones(5), [macAt(1)]: { name: "lobby" }, [macAt(2)]: { name: "hall", adopt: "always" } },
    };
    const run = estate.run();
    const failure = await partialOf(fleet(run).create(news));
    expect(failure.message).toContain(
      `phones["${macAt(1)}"]: sraps:Phone ${company()}/${macAt(1)} exists already and differs: name is "desk 1", not "lobby".`,
    );
    expect(estate.writes()).toEqual({ PUT: 3 });
    expect(names()).toMatchObject({ [macAt(0)]: "desk 0", [macAt(1)]: "desk 1", [macAt(2)]: "hall" });
    expect(run.warnings.map((text) => text.slice(0, 24))).toEqual([
      `phones["${macAt(0)}"]: `,
      `phones["${macAt(2)}"]: `,
    ]);
    expect(await fleet().diff(failure, news)).toEqual([`add phones.${macAt(1)}`]);
  });

  test("of another fleet or resource of the program are an error", async () => {
    const run = estate.run();
    const one = await fleet(run).create({ phones: phones(3) });
    const other = await partialOf(fleet(run).create({ phones: phones(3, 2) }));
    expect(other.message).toMatch(
      /^1 of 3 phones failed:\nphones\["000413a10002"\]: Two resources of this program declare the same sraps:Phone/,
    );
    const single = await failureOf(run.create(kindOf("sraps:Phone"), { mac: macAt(1) }));
    expect(single.message).toMatch(/Two resources of this program declare the same sraps:Phone/);
    expect(one.outputs.phones).toEqual(phones(3));
  });

  test("and move from one fleet to another in the same run are lost by neither", async () => {
    const one = await fleet().create({ phones: phones(40) });
    const two = await fleet().create({ phones: phones(2, 100) });
    const run = estate.run();
    const inputs = await fleet(run).check({ phones: { ...phones(2, 100), ...phones(20, 20) } });
    const deletion = estate.sraps.faults.add({
      match: { method: "DELETE" },
      do: { kind: "hold", when: "before" },
    });
    const giving = fleet(run).update(one, { phones: phones(20) });
    await deletion.reached();
    const taking = fleet(run).update(two, inputs);
    // What is being removed is waited for; what is not yet is kept.
    setTimeout(() => deletion.release(), 50);
    const [, taken] = await Promise.all([giving, taking]);
    expect(Object.keys(names()).sort()).toEqual(Object.keys({ ...phones(40), ...phones(2, 100) }).sort());
    expect(taken.outputs.phones).toEqual({ ...phones(2, 100), ...phones(20, 20) });
  });

  test("come from a single resource that is taken out of the program, and stay", async () => {
    const single = kindOf("sraps:Phone");
    const before = await estate.run().create(single, { mac: macAt(0), name: "desk 0" });
    const run = estate.run();
    await fleet(run).create({ phones: phones(2) });
    await run.remove(single, before);
    expect(Object.keys(names())).toEqual([macAt(0), macAt(1)]);
  });
});
