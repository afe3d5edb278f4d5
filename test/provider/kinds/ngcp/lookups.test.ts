import { findLookup } from "../../../../provider/kinds/find";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";
import { ngcpSpecimens } from "../../lifecycle/ngcp-specimens";

/** The objects that are looked for, by class, and the other values that find each. */
const keys: Record<string, Properties> = {
  SystemContact: { email: "noc@isp.example" },
  CustomerContact: { email: "it@acme.example", resellerId: "1" },
  Contract: { externalId: "C-1" },
  Reseller: { name: "third" },
  BillingProfile: { handle: "FLAT100", resellerId: 1 },
  Customer: { externalId: "ACME-17" },
  Domain: { domain: "ACME.example" },
  SubscriberProfileSet: { name: "office", resellerId: "1" },
  SubscriberProfile: { name: "BOSS", profileSetId: "1" },
  Subscriber: { username: "Ada", domain: "Voice.example.com" },
};
const specimens = ngcpSpecimens.flatMap((specimen) => {
  const name = specimen.token.slice("ngcp:".length);
  const key = keys[name];
  return key ? [{ ...specimen, name, key }] : [];
});

let estate: Estate;
const ids = new Map<string, string>();
beforeAll(async () => {
  estate = await startEstate();
  for (const { kind, name, declared } of specimens) {
    ids.set(name, (await estate.run().create(kind, declared)).id);
  }
});
afterEach(() => estate.forget());
afterAll(() => estate.stop());

/** What the lookup answers, as its own schema has it. */
async function ask(name: string, args: Properties, account: "admin" | "reseller" = "admin") {
  const lookup = findLookup(`ngcp:get${name}`);
  if (!lookup) throw new Error(`There is no lookup of ${name}.`);
  const api = estate.run(ngcpConfig(estate, account)).session.connections.client("ngcp");
  const result = await lookup.run(api as never, lookup.args.parse(args) as never);
  return lookup.result.strict().parse(result) as Properties;
}

test("there is one for every collection", () => {
  expect(specimens.map(({ name }) => name).sort()).toEqual(Object.keys(keys).sort());
});

describe.each(specimens)("get$name", ({ name, key, kind, checked }) => {
  const secret = kind.secrets;
  const shown = Object.fromEntries(
    Object.entries(checked).filter(([input]) => !secret.includes(input) && input !== "marker"),
  );

  test("finds it by its id, and by what people know of it", async () => {
    const id = ids.get(name) ?? "";
    const found = await ask(name, { id });
    expect(found).toMatchObject({ id, ...shown });
    expect(await ask(name, { id: Number(id) })).toEqual(found);
    expect(await ask(name, { id: `west::${id}` })).toEqual(found);
    expect(await ask(name, key)).toEqual(found);
    expect(estate.writes()).toEqual({});
  });

  test("shows no secret", async () => {
    const found = JSON.stringify(await ask(name, { id: ids.get(name) ?? "" }));
    for (const input of secret) {
      expect(found).not.toContain(`"${input}"`);
      if (checked[input] !== undefined) expect(found).not.toContain(String(checked[input]));
    }
  });

  test("says that there is none, at what was asked for", async () => {
    const byId = await failureOf(ask(name, { id: "7777" }));
    expect([byId.kind, byId.failure.property]).toEqual(["notFound", "id"]);
    expect(byId.message).toMatch(/^id: NGCP has no [\w ]+ with id "7777"\.$/);
    const [property = ""] = Object.keys(key);
    const nobody = property === "email" ? "nobody@nowhere.example" : "nothing";
    const byKey = await failureOf(ask(name, { ...key, [property]: nobody }));
    expect([byKey.kind, byKey.failure.property]).toEqual(["notFound", property]);
  });

  test("asks for the one or the other, never both and never neither", async () => {
    for (const args of [{}, { id: "1", ...key }]) {
      const failure = await failureOf(ask(name, args));
      expect(failure.kind).toBe("validation");
      expect(failure.message).toMatch(new RegExp(`^ngcp:get${name} needs either id or \\w+`));
    }
    expect(estate.requests()).toEqual({});
  });
});

describe("a customer's lookup", () => {
  const declared = { contactId: "1", billingProfileId: "1", type: "sipaccount", externalId: "TWICE" };

  test("passes over one that was terminated, and says when several have the key", async () => {
    const customer = kindOf("ngcp:Customer");
    const { id } = estate.ngcp.store.put("contracts", {
      ...{
        id: 50,
        contact_id: 1,
        type: "sipaccount",
        status: "terminated",
        external_id: "TWICE",
        billing: [],
      },
    });
    const made = await estate.run().create(customer, declared);
    expect(await ask("Customer", { externalId: "TWICE" })).toMatchObject({ id: made.id });
    expect((await failureOf(ask("Customer", { id: String(id) }))).kind).toBe("notFound");
    estate.ngcp.store.change("contracts", 50, { status: "active" });
    const failure = await failureOf(ask("Customer", { externalId: "TWICE" }));
    expect([failure.kind, failure.message]).toEqual([
      "conflict",
      expect.stringContaining(`NGCP has 2 of this customer (external_id "TWICE"): 50, ${made.id}.`),
    ]);
  });
});

describe("a reseller's own login", () => {
  test("looks up what is its own without naming itself", async () => {
    for (const name of ["CustomerContact", "BillingProfile", "SubscriberProfileSet", "Domain"]) {
      const { resellerId: _reseller, ...key } = keys[name] ?? {};
      expect(await ask(name, key, "reseller")).toMatchObject({ id: ids.get(name) });
    }
  });

  test("is told that it may not look up what only administrators have", async () => {
    const failure = await failureOf(ask("Reseller", { name: "third" }, "reseller"));
    expect(failure.kind).toBe("forbidden");
  });
});

describe("what belongs to an owner", () => {
  const block = { block_in_mode: true, concurrent_max: 5, block_in_list: ["4312"] };
  const shown = { ...block, concurrent_max: "5" };

  test.each([
    ["SubscriberPreferences", "subscriberId", "subscriber", 1],
    ["CustomerPreferences", "customerId", "customer", 4],
    ["ProfilePreferences", "profileId", "profile", 1],
  ] as const)("get%s tells what is set, but no pins and passwords", async (name, input, owner, id) => {
    const secret = { adm_block_out_override_pin: "4711-pin", block_out_override_pin: "0815-pin" };
    const password = owner === "subscriber" && { peer_auth_pass: "s3cret-pass", conference_pin: "1234-pin" };
    estate.ngcp.store.setPreferences(owner, id, { ...block, ...secret, ...password });
    expect(await ask(name, { [input]: id })).toEqual({ [input]: String(id), preferences: shown });
    expect(await ask(name, { [input]: `west::${id}` })).toEqual({ [input]: String(id), preferences: shown });
  });

  test("getDomainPreferences tells a domain's defaults, too", async () => {
    const id = ids.get("Domain") ?? "";
    const { preferences } = await ask("DomainPreferences", { domainId: id });
    expect(preferences).toMatchObject({ use_rtpproxy: "ice_strip_candidates", language: "en" });
  });

  test("getCallForwards tells the types that are set, in their simple form", async () => {
    const declared = { subscriberId: "1", busy: { destinations: [{ destination: "4311" }] } };
    await estate.run().create(kindOf("ngcp:CallForwards"), declared);
    expect(await ask("CallForwards", { subscriberId: 1 })).toEqual({
      subscriberId: "1",
      busy: { destinations: [{ destination: "4311", timeout: 300 }] },
    });
  });

  test.each([
    ["SubscriberPreferences", "subscriberId"],
    ["CustomerPreferences", "customerId"],
    ["DomainPreferences", "domainId"],
    ["ProfilePreferences", "profileId"],
    ["CallForwards", "subscriberId"],
  ])("get%s says that the owner is not there, at %s", async (name, input) => {
    const failure = await failureOf(ask(name, { [input]: "7777" }));
    expect([failure.kind, failure.failure.property]).toEqual(["notFound", input]);
    expect(failure.message).toBe(`${input}: NGCP has no ${name} of "7777".`);
  });
});

describe("getPreferenceDefinitions", () => {
  test.each([
    ["subscriber", "block_in_mode", { type: "boolean", isList: false }],
    ["customer", "block_in_list", { type: "string", isList: true }],
    ["domain", "nat_sipping", { type: "enum", values: ["yes", "no", "always"] }],
    ["profile", "concurrent_max", { type: "int", isList: false, isReadOnly: false }],
    ["subscriber", "lock", { isReadOnly: true, values: ["1", "2", "3", "4", "5"] }],
  ])("tells what %s preferences there are: %s", async (owner, name, definition) => {
    const { definitions } = (await ask("PreferenceDefinitions", { owner })) as { definitions: Properties[] };
    expect(definitions.find((each) => each.name === name)).toMatchObject(definition);
    const names = definitions.map((each) => String(each.name));
    expect(names).toEqual([...names].sort());
  });

  test("refuses an owner that has no preferences", async () => {
    const { args } = findLookup("ngcp:getPreferenceDefinitions") ?? {};
    expect(args?.safeParse({ owner: "contract" }).success).toBe(false);
  });
});
