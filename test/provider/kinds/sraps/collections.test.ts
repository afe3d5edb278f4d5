import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { uuidOf } from "../../lifecycle/specimens";

const user = kindOf("sraps:User");
const company = kindOf("sraps:Company");
const phone = kindOf("sraps:Phone");
const profile = kindOf("sraps:ProvisioningProfile");
const productDefaults = kindOf("sraps:ProductDefaults");

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const reseller = () => estate.sraps.companies.reseller.uuid;

describe("where a collection is", () => {
  test("is found by the company's links when no path is configured", async () => {
    await estate.run().create(user, { key: { email: "ada@acme.example" } });
    expect(estate.sraps.log.requests({ method: "POST" })[0]?.path).toBe(
      `/api/v1/companies/${reseller()}/users/`,
    );
  });

  test("is configured where the company has no link, and missing is said before any request", async () => {
    const hidden = await startEstate({ mount: {} });
    try {
      const config = {
        "voip:sraps": { ...hidden.config["voip:sraps"], paths: { users: "{company}/people/" } },
      };
      expect(await hidden.run(config).failures(user, { key: { email: "a" } })).toEqual([]);
      const failure = await failureOf(hidden.run(config).create(user, { key: { email: "a" } }));
      expect(failure.message).toMatch(/SRAPS does not have this user/);
      const asked = hidden.sraps.log.requests({ status: 404 }).map(({ path }) => path);
      expect(new Set(asked)).toEqual(new Set([`/api/v1/companies/${reseller()}/people/`]));
    } finally {
      await hidden.stop();
    }
  });
});

describe("a key", () => {
  test("that several objects have is a conflict that names them, and nothing is written", async () => {
    const uuids = ["a", "b"].map((name) => {
      const fields = { email: "ada@acme.example", name };
      return estate.sraps.store.setObject("users", { company: reseller(), fields }).uuid;
    });
    const failure = await failureOf(estate.run().create(user, { key: { email: "ada@acme.example" } }));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toMatch(/^key: SRAPS has 2 objects of this user's key: /);
    for (const uuid of uuids) expect(failure.message).toContain(uuid);
    expect(estate.writes()).toEqual({});
    const made = await estate.run().create(user, { key: { email: "ada@acme.example", name: "b" } });
    expect(uuidOf(made.id)).toBe(uuids[1]);
  });

  test("may be of any shape that JSON has", async () => {
    const key = { account: { realm: "x", ids: [1, 2] } };
    const made = await estate.run().create(user, { key });
    expect((await estate.run().create(user, { key })).id).toBe(made.id);
    expect((await estate.run().create(user, { key: { account: { realm: "x", ids: [2, 1] } } })).id).not.toBe(
      made.id,
    );
  });

  test("cannot be empty", async () => {
    expect(await estate.run().failures(user, { key: {} })).toEqual([
      { input: "key", reason: "key: expected at least one field." },
    ]);
  });

  test("is looked for on every page", async () => {
    for (let number = 0; number < 250; number++) {
      estate.sraps.store.setObject("users", {
        company: reseller(),
        fields: { email: `${number}@acme.example` },
      });
    }
    const run = estate.run();
    const made = await run.create(user, { key: { email: "240@acme.example" } });
    expect(run.warnings).toHaveLength(1);
    expect(estate.sraps.store.object("users", uuidOf(made.id))?.fields.email).toBe("240@acme.example");
  });
});

describe("what belongs to another company", () => {
  test("is made there, by the id of its resource, and read back by id alone", async () => {
    const acme = await estate.run().create(company, { key: { name: "Acme" } });
    const uuid = uuidOf(acme.id);
    expect(acme.id).toBe(`${reseller()}/${uuid}`);
    const office = await estate
      .run()
      .create(profile, { company: acme.id, name: "A", productGroup: "D-Series" });
    const desk = await estate
      .run()
      .create(phone, { company: acme.id, mac: "000413aabbcc", profile: office.id });
    const ada = await estate.run().create(user, { company: acme.id, key: { email: "ada@acme.example" } });
    const defaults = await estate
      .run()
      .create(productDefaults, { company: acme.id, productGroup: "D-Series" });
    for (const { id } of [office, desk, ada, defaults]) expect(id.startsWith(`${uuid}/`)).toBe(true);
    expect(estate.sraps.store.endpoint("000413aabbcc")).toMatchObject({
      company: uuid,
      provisioning_profile: uuidOf(office.id),
    });
    for (const [kind, { id }] of [
      [profile, office],
      [phone, desk],
      [user, ada],
      [productDefaults, defaults],
    ] as const) {
      const found = await estate.run().read(kind, id);
      expect([found?.id, found?.inputs.company]).toEqual([id, uuid]);
    }
    for (const [kind, made] of [
      [phone, desk],
      [profile, office],
      [user, ada],
      [productDefaults, defaults],
    ] as const) {
      await estate.run().remove(kind, made);
    }
    await estate.run().remove(company, acme);
    expect(estate.sraps.store.company(uuid)).toBeUndefined();
  });

  test("is not mixed up with what the key's own company has under the same name", async () => {
    const own = await estate.run().create(profile, { name: "Vienna", productGroup: "D-Series" });
    const acme = await estate.run().create(company, { key: { name: "Acme" } });
    const run = estate.run();
    const theirs = await run.create(profile, { company: acme.id, name: "Vienna", productGroup: "D-Series" });
    expect(run.warnings).toEqual([]);
    expect(uuidOf(theirs.id)).not.toBe(uuidOf(own.id));
  });

  test("and is somebody else's is refused, never taken over", async () => {
    const failure = await failureOf(
      estate.run().create(phone, { mac: "00:04:13:99:99:01", adopt: "always" }),
    );
    expect(failure.kind).toBe("forbidden");
    expect(failure.message).toMatch(/^mac: The MAC address belongs to another company/);
    expect(estate.sraps.store.endpoint("000413999901")?.company).toBe(estate.sraps.companies.other.uuid);
    expect(estate.sraps.log.count({ method: "PUT" })).toBe(1);
  });
});

test("a profile that phones use is not removed, and the refusal says why", async () => {
  const office = await estate.run().create(profile, { name: "Vienna", productGroup: "D-Series" });
  await estate.run().create(phone, { mac: "000413aabbcc", profile: office.id });
  const failure = await failureOf(estate.run().remove(profile, office));
  expect(failure.message).toContain("used by endpoints");
  expect(estate.sraps.store.profile(uuidOf(office.id))).toBeDefined();
});

test("several profiles of one name are a conflict that names their uuids", async () => {
  const product_group = estate.sraps.productGroups[1]?.uuid ?? "";
  const uuids = [1, 2].map(
    () => estate.sraps.store.setProfile({ name: "Vienna", product_group, company: reseller() }).uuid,
  );
  const failure = await failureOf(estate.run().create(profile, { name: "Vienna", productGroup: "D-Series" }));
  expect(failure.kind).toBe("conflict");
  for (const uuid of uuids) expect(failure.message).toContain(uuid);
});

describe("product defaults of a shape that was not expected", () => {
  test.each([
    ["a product group that is a number", { product_group: 7 }],
    ["settings that are a list", { product_group: "1a45a2a3f6b94c4cbfa5439b446132f7", settings_manager: [] }],
  ])("(%s) are said to break the contract, in one sentence", async (_, fields) => {
    const { uuid } = estate.sraps.store.setObject("productDefaults", { company: reseller(), fields });
    const failure = await failureOf(estate.run().read(productDefaults, uuid));
    expect(failure.kind).toBe("protocol");
    expect(failure.message).toMatch(
      /^SRAPS shows product defaults that are not as expected: \w+: [^\n]+\. The wire/,
    );
  });

  test("whose product group is an object or a URL are understood", async () => {
    const uuid = "1a45a2a3f6b94c4cbfa5439b446132f7";
    for (const product_group of [
      { uuid, name: "D-Series" },
      `https://sraps.example/product-groups/${uuid}`,
    ]) {
      const stored = estate.sraps.store.setObject("productDefaults", {
        company: reseller(),
        fields: { product_group },
      });
      const run = estate.run();
      expect(uuidOf((await run.create(productDefaults, { productGroup: "D-Series" })).id)).toBe(stored.uuid);
      estate.sraps.store.deleteObject(stored.uuid);
    }
  });
});
