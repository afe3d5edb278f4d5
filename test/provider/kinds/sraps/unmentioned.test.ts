import { type Estate, kindOf, startEstate } from "../../lifecycle/estate";
import { settingUuid, uuidOf } from "../../lifecycle/specimens";

const phone = kindOf("sraps:Phone");
const profile = kindOf("sraps:ProvisioningProfile");
const productDefaults = kindOf("sraps:ProductDefaults");
const user = kindOf("sraps:User");
const company = kindOf("sraps:Company");
const mac = "000413aabbcc";
const value = (text: string) => ({ value: text, attrs: { perm: "RW" } });

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const reseller = () => estate.sraps.companies.reseller.uuid;

describe("what a program does not mention of a phone", () => {
  test("survives its updates and never drifts", async () => {
    const office = await estate.run().create(profile, { name: "Office", productGroup: "D-Series" });
    const declared = { mac, settings: { language: "English" } };
    const made = await estate.run().create(phone, declared);
    const [language, vlan] = [settingUuid(estate, "language"), settingUuid(estate, "vlan_id")];
    const byHand = {
      name: "by hand",
      provisioning_profile: uuidOf(office.id),
      settings_manager: { [language]: value("English"), [vlan]: value("7") },
    };
    estate.sraps.store.setEndpoint({ mac, ...byHand });
    expect((await estate.run().read(phone, made.id, made.outputs))?.outputs).toEqual(made.outputs);

    const news = { ...declared, settings: { language: "Deutsch" } };
    const changed = await estate.run().update(phone, made, news);
    expect(estate.sraps.store.endpoint(mac)).toMatchObject({
      ...byHand,
      settings_manager: { [language]: value("Deutsch"), [vlan]: value("7") },
    });
    expect(await estate.run().diff(phone, changed, news)).toEqual([]);
  });

  test("is cleared where it was declared before", async () => {
    const office = await estate.run().create(profile, { name: "Office", productGroup: "D-Series" });
    const declared = { mac, name: "ada", profile: office.id, redirectionUrl: "https://a.example/" };
    const made = await estate.run().create(phone, declared);
    const changed = await estate.run().update(phone, made, { mac });
    expect(estate.sraps.store.endpoint(mac)).toMatchObject({
      name: null,
      provisioning_profile: null,
      settings_manager: {},
    });
    expect(changed.outputs).toEqual({ mac, autoprovisioning: true });
    expect(await estate.run().diff(phone, changed, { mac })).toEqual([]);
  });

  test("survives a takeover", async () => {
    const vlan = settingUuid(estate, "vlan_id");
    estate.sraps.store.setEndpoint({
      mac,
      company: reseller(),
      name: "by hand",
      autoprovisioning_enabled: true,
      settings_manager: { [vlan]: value("7") },
    });
    await estate.run().create(phone, { mac, redirectionUrl: "https://a.example/", adopt: "always" });
    expect(estate.sraps.store.endpoint(mac)).toMatchObject({ name: "by hand" });
    expect(estate.sraps.store.endpoint(mac)?.settings_manager).toHaveProperty(vlan, value("7"));
  });
});

describe("what a program does not mention of a profile", () => {
  test("survives its updates and never drifts", async () => {
    const declared = { name: "Vienna", productGroup: "D-Series" };
    const made = await estate.run().create(profile, declared);
    const stored = estate.sraps.store.profile(uuidOf(made.id));
    if (!stored) throw new Error("not stored");
    const settings_manager = { [settingUuid(estate, "vlan_id")]: value("7") };
    estate.sraps.store.setProfile({ ...stored, settings_manager });
    expect((await estate.run().read(profile, made.id, made.outputs))?.outputs).toEqual(made.outputs);
    await estate.run().update(profile, made, { ...declared, name: "Wien" });
    expect(estate.sraps.store.profile(uuidOf(made.id))).toEqual({
      ...stored,
      name: "Wien",
      settings_manager,
    });
  });

  test("may be sent by its name in the API, and cannot be what has an input of its own", async () => {
    const declared = { name: "Vienna", productGroup: "D-Series", extra: { colour: "red" } };
    const made = await estate.run().create(profile, declared);
    const further = () => estate.sraps.store.profile(uuidOf(made.id))?.extra;
    expect(further()).toEqual({ colour: "red" });
    const read = await estate.run().read(profile, made.id, made.outputs);
    expect(await estate.run().diff(profile, { ...made, ...read }, declared)).toEqual([]);
    await estate.run().update(profile, made, { ...declared, extra: { note: "a" } });
    expect(further()).toEqual({ colour: null, note: "a" });
    const failures = await estate.run().failures(profile, { ...declared, extra: { settings_manager: {} } });
    expect(failures).toEqual([
      {
        input: "extra",
        reason: expect.stringMatching(
          /^extra: expected none of .*settings_manager.*: they have inputs of their own/,
        ),
      },
    ]);
  });
});

test("what a program does not mention of product defaults survives their updates and never drifts", async () => {
  const declared = { productGroup: "D-Series", settings: { language: "English" }, extra: { note: "a" } };
  const made = await estate.run().create(productDefaults, declared);
  const fields = estate.sraps.store.object("productDefaults", uuidOf(made.id))?.fields ?? {};
  const vlan = { [settingUuid(estate, "vlan_id")]: value("7") };
  const settings_manager = { ...(fields.settings_manager as object), ...vlan };
  estate.sraps.store.setObject("productDefaults", {
    uuid: uuidOf(made.id),
    fields: { ...fields, settings_manager, colour: "red" },
  });
  expect((await estate.run().read(productDefaults, made.id, made.outputs))?.outputs).toEqual(made.outputs);
  await estate.run().update(productDefaults, made, { productGroup: "D-Series", extra: { note: "b" } });
  expect(estate.sraps.store.object("productDefaults", uuidOf(made.id))?.fields).toEqual({
    product_group: fields.product_group,
    settings_manager: vlan,
    note: "b",
    colour: "red",
  });
});

test("what a program does not mention of a user survives its updates and never drifts", async () => {
  const declared = { key: { email: "ada@acme.example" }, fields: { name: "Ada", phone: "1" } };
  const made = await estate.run().create(user, declared);
  const fields = { ...declared.key, ...declared.fields, role: "admin" };
  estate.sraps.store.setObject("users", { uuid: uuidOf(made.id), company: reseller(), fields });
  expect((await estate.run().read(user, made.id, made.outputs))?.outputs).toEqual(made.outputs);
  const changed = await estate.run().update(user, made, { key: declared.key, fields: { name: "Ada L." } });
  expect(estate.sraps.store.object("users", uuidOf(made.id))?.fields).toEqual({
    ...declared.key,
    name: "Ada L.",
    phone: null,
    role: "admin",
  });
  expect(changed.outputs.fields).toEqual({ name: "Ada L." });
});

test("what a program does not mention of a company survives its updates", async () => {
  const made = await estate.run().create(company, { key: { name: "Acme" }, fields: { city: "Wien" } });
  estate.sraps.store.setCompany({ uuid: uuidOf(made.id), name: "Acme", extra: { city: "Wien", vat: "U1" } });
  await estate.run().update(company, made, { key: { name: "Acme" }, fields: { city: "Graz" } });
  expect(estate.sraps.store.company(uuidOf(made.id))?.extra).toEqual({ city: "Graz", vat: "U1" });
});

describe("with profiles that are changed by PATCH", () => {
  test.each([
    [productDefaults, { productGroup: "D-Series", settings: { language: "English", vlan_id: 7 } }],
    [profile, { name: "Vienna", productGroup: "D-Series", settings: { language: "English", vlan_id: 7 } }],
  ])("$token is changed likewise", async (kind, declared) => {
    estate.sraps.switches.set("profileUpdate", "patch");
    const config = { "voip:sraps": { ...estate.config["voip:sraps"], profileUpdateMethod: "PATCH" } };
    const made = await estate.run(config).create(kind, declared);
    const news = { ...declared, settings: { language: "Deutsch" } };
    await estate.run(config).update(kind, made, news);
    expect((await estate.run(config).read(kind, made.id))?.inputs.settings).toEqual({ language: "Deutsch" });
    expect(estate.requests().PUT).toBeUndefined();
  });
});
