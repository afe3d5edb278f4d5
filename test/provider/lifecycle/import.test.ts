import fc from "fast-check";
import type { Kind } from "../../../provider/kinds/kind";
import { diff } from "../../../provider/lifecycle/diff";
import { normalise } from "../../../provider/lifecycle/normalise";
import { isProperties, type Properties } from "../../../provider/lifecycle/values";
import { type Estate, kindOf, startEstate } from "./estate";
import { snomDeclarations } from "./snom-declarations";
import { settingUuid, specimens } from "./specimens";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

/** What was applied, read back with and without a record of it, is what was declared. */
async function expectRoundTrip(kind: Kind, declared: Properties): Promise<void> {
  const run = estate.run();
  const made = await run.create(kind, { ...declared, adopt: "always" });
  try {
    const wanted = normalise(kind, await run.check(kind, declared));
    const refreshed = await estate.run().read(kind, made.id, wanted);
    expect(normalise(kind, refreshed?.inputs ?? {})).toEqual(wanted);

    const imported = await estate.run().read(kind, made.id);
    expect(imported?.id).toBe(made.id);
    const { company: _company, ...inputs } = imported?.inputs ?? {};
    expect(normalise(kind, inputs)).toEqual(wanted);

    const checked = await estate.run().check(kind, imported?.inputs ?? {});
    expect(diff(kind, imported?.outputs ?? {}, checked)).toEqual([]);
    estate.forget();
    await estate.run().update(kind, { id: made.id, outputs: imported?.outputs ?? {} }, checked);
    expect(estate.writes()).toEqual({});
  } finally {
    await estate.run().remove(kind, made);
  }
}

test.each(snomDeclarations)(
  "whatever is declared of %s comes back from a refresh and from an import as it was declared",
  async (token, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, (declared) => expectRoundTrip(kindOf(token), declared)),
      { numRuns: 20 },
    );
  },
  60_000,
);

test.each(specimens)(
  "an import of $token gives inputs that show no change and need no write",
  async (specimen) => {
    const { kind, declared, given = {} } = specimen;
    const made = await estate.run().create(kind, declared);
    estate.forget();
    const imported = await estate.run().read(kind, made.id);
    if (!imported) throw new Error("not found");
    const checked = await estate.run().check(kind, { ...imported.inputs, ...given });
    // A file that the server does not give back is written once.
    const unread = Object.keys(given).filter((name) => imported.inputs[name] === undefined);
    const changes = await estate.run().diff(kind, imported, checked);
    expect(changes.map(({ path: [name] }) => name)).toEqual(unread);
    await estate.run().update(kind, imported, checked);
    expect(estate.writes()).toEqual(unread.length > 0 ? specimen.writes.takeOver : {});
    await estate.run().remove(kind, imported);
  },
);

test.each(specimens)("what is imported of $token can be changed", async (specimen) => {
  const { kind, declared, given } = specimen;
  const made = await estate.run().create(kind, declared);
  const imported = await estate.run().read(kind, made.id);
  if (!imported) throw new Error("not found");
  const before = specimen.count(estate);
  const news = { ...imported.inputs, ...given };
  for (const [name, value] of Object.entries(specimen.changed)) {
    news[name] = isProperties(value) && isProperties(news[name]) ? { ...news[name], ...value } : value;
  }
  const changed = await estate.run().update(kind, imported, news);
  const checked = await estate.run().check(kind, news);
  expect(changed.outputs).toEqual({ ...checked, ...specimen.added });
  const found = (await estate.run().read(kind, made.id))?.inputs ?? {};
  if (given === undefined) expect(found).toEqual(checked);
  const differing = diff(kind, found, checked).map(({ path: [name = ""] }) => name);
  expect(differing.filter((name) => !kind.writeOnly.includes(name))).toEqual([]);
  expect(specimen.count(estate)).toBe(before);
  await estate.run().remove(kind, changed);
});

test("an import of what a program made says nothing that the program did not: no server's own fields", async () => {
  const kind = kindOf("sraps:ProvisioningProfile");
  const made = await estate.run().create(kind, { name: "Vienna", productGroup: "D-Series" });
  const imported = await estate.run().read(kind, made.id);
  expect(imported?.inputs).toEqual({
    name: "Vienna",
    productGroup: "D-Series",
    autoprovisioning: true,
    company: estate.sraps.companies.reseller.uuid,
  });
  await estate.run().remove(kind, made);
});

test("an import of a user names it by its uuid, so that any other field can be changed in place", async () => {
  const kind = kindOf("sraps:User");
  const made = await estate
    .run()
    .create(kind, { key: { email: "ada@acme.example" }, fields: { name: "Ada" } });
  const uuid = made.id.slice(made.id.indexOf("/") + 1);
  const imported = await estate.run().read(kind, made.id);
  expect(imported?.inputs).toEqual({
    company: estate.sraps.companies.reseller.uuid,
    key: { uuid },
    fields: { email: "ada@acme.example", name: "Ada" },
  });
  await estate.run().remove(kind, made);
});

describe("ids", () => {
  test.each([
    ["redirection:MacRedirection", "00-04-13-AA-BB-CC", { mac: "000413aabbcc" }],
    ["sraps:Phone", "0004.13aa.bbcc", { mac: "000413aabbcc" }],
    ["sraps:Phone", "c1/00:04:13:AA:BB:CC", { company: "c1", mac: "000413aabbcc" }],
    ["sraps:User", "u1", {}],
    ["sraps:User", "c1/u1", { company: "c1" }],
    ["sraps:Company", "c1/c2", { company: "c1" }],
    ["sraps:ProvisioningProfile", "c1/p1", { company: "c1" }],
    ["sraps:ProductDefaults", "c1/d1", { company: "c1" }],
    ["ngcp:Subscriber", "17", {}],
    ["ngcp:Customer", "17", {}],
    ["ngcp:Domain", "1", {}],
    ["ngcp:CallForwards", "17", { subscriberId: "17" }],
    ["ngcp:SubscriberPreferences", "17", { subscriberId: "17" }],
    ["ngcp:CustomerPreferences", "17", { customerId: "17" }],
    ["ngcp:DomainPreferences", "17", { domainId: "17" }],
    ["ngcp:ProfilePreferences", "17", { profileId: "17" }],
  ])("of %s: %s says %j", (token, id, expected) => {
    expect(kindOf(token).parseId(id)).toEqual(expected);
  });

  test.each([
    ["redirection:MacRedirection", "ada-desk"],
    ["sraps:Phone", "c1/ada-desk"],
    ["sraps:Phone", "a/b/000413aabbcc"],
    ["sraps:User", ""],
    ["sraps:User", "/u1"],
    ["sraps:User", "c1/"],
    ["sraps:Company", "a/b/c"],
    ["ngcp:Subscriber", "ada"],
    ["ngcp:Subscriber", ""],
    ["ngcp:Customer", "017"],
    ["ngcp:Domain", "acme.example"],
    ["ngcp:BillingProfile", "1/2"],
    ["ngcp:CallForwards", "-1"],
    ["ngcp:SubscriberPreferences", "1.5"],
    ["ngcp:DomainPreferences", "0"],
  ])("of %s: %j is refused with what an id looks like", (token, id) => {
    expect(() => kindOf(token).parseId(id)).toThrow(/^The id of a .+ is .+, not ".*"\.$/);
  });

  test("a phone is read by its MAC address alone, in any notation, and gets its whole id", async () => {
    const kind = kindOf("sraps:Phone");
    const made = await estate.run().create(kind, { mac: "000413aabbcc", name: "ada" });
    const found = await estate.run().read(kind, "00:04:13:AA:BB:CC");
    expect(found?.id).toBe(made.id);
    expect(made.id).toBe(`${estate.sraps.companies.reseller.uuid}/000413aabbcc`);
    await estate.run().remove(kind, made);
  });

  test("the settings of a phone that an import finds without a profile are named where that is clear", async () => {
    const { store } = estate.sraps;
    const kind = kindOf("sraps:Phone");
    const company = estate.sraps.companies.reseller.uuid;
    const value = (text: string) => ({ value: text, attrs: { perm: "RW" } });
    const settings_manager = {
      [settingUuid(estate, "language")]: value("English"),
      "5683038cec6c4fa9be95b2de9d1750e8": value("https://bases.example.com/"),
    };
    store.setEndpoint({ mac: "000413aabbcc", company, settings_manager });
    const found = await estate.run().read(kind, "000413aabbcc");
    expect(found?.inputs.settings).toEqual({
      language: "English",
      "5683038cec6c4fa9be95b2de9d1750e8": "https://bases.example.com/",
    });
    expect(await estate.run().failures(kind, found?.inputs ?? {})).toEqual([]);
    store.deleteEndpoint("000413aabbcc");
  });
});
