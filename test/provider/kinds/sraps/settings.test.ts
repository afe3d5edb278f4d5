import type { Kind } from "../../../../provider/kinds/kind";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, kindOf, startEstate } from "../../lifecycle/estate";
import { settingUuid } from "../../lifecycle/specimens";

const phone = kindOf("sraps:Phone");
const profile = kindOf("sraps:ProvisioningProfile");
const productDefaults = kindOf("sraps:ProductDefaults");
const mac = "000413aabbcc";
const target = "https://prov.example.com/{mac}";
/** The two settings named setting_server of the contract, 1.6. */
const [ofDeskPhones, ofBases]: readonly [string, string] = [
  "50a400560eec4dc0b96b026094e06562",
  "5683038cec6c4fa9be95b2de9d1750e8",
];

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate();
});

afterEach(() => {
  for (const endpoint of estate.sraps.store.endpoints()) estate.sraps.store.deleteEndpoint(endpoint.mac);
  for (const { uuid } of estate.sraps.store.profiles()) estate.sraps.store.deleteProfile(uuid);
  for (const { uuid } of estate.sraps.store.objects("productDefaults")) estate.sraps.store.deleteObject(uuid);
  estate.forget();
});

afterAll(() => estate.stop());

/** What is required of a kind besides settings. */
function keyOf(kind: Kind): Properties {
  if (kind === phone) return { mac };
  return kind === profile ? { name: "Office", productGroup: "D-Series" } : { productGroup: "D-Series" };
}

const entriesOf = () => estate.sraps.store.endpoint(mac)?.settings_manager ?? {};

describe("the name setting_server, which two settings have", () => {
  test.each([
    ["D-Series", ofDeskPhones],
    ["M-Series", ofBases],
  ])("is that of the product group in a profile of %s", async (productGroup, uuid) => {
    const declared = { name: "Office", productGroup, redirectionUrl: target };
    const made = await estate.run().create(profile, declared);
    const [stored] = estate.sraps.store.profiles();
    expect(Object.keys(stored?.settings_manager ?? {})).toEqual([uuid]);
    expect((await estate.run().read(profile, made.id))?.inputs.redirectionUrl).toBe(target);
  });

  test.each([
    ["D-Series", ofDeskPhones],
    ["M-Series", ofBases],
  ])("is that of its profile's product group in a phone of %s", async (productGroup, uuid) => {
    const office = await estate.run().create(profile, { name: "Office", productGroup });
    const made = await estate.run().create(phone, { mac, profile: office.id, redirectionUrl: target });
    expect(Object.keys(entriesOf())).toEqual([uuid]);
    expect((await estate.run().read(phone, made.id))?.inputs.redirectionUrl).toBe(target);
  });

  test.each([
    ["D-Series", ofDeskPhones],
    ["M-Series", ofBases],
  ])(
    "is that of the declared product group in a phone of %s without a profile",
    async (productGroup, uuid) => {
      const declared = { mac, productGroup, redirectionUrl: target };
      const made = await estate.run().create(phone, declared);
      expect(Object.keys(entriesOf())).toEqual([uuid]);
      const found = await estate.run().read(phone, made.id, made.outputs);
      expect(found?.outputs).toEqual(made.outputs);
      estate.forget();
      await estate.run().update(phone, made, declared);
      expect(estate.writes()).toEqual({});
    },
  );

  test("is that of voip:sraps.productGroup where nothing else tells", async () => {
    const config = {
      ...estate.config,
      "voip:sraps": { ...estate.config["voip:sraps"], productGroup: "M-Series" },
    };
    await estate.run(config).create(phone, { mac, redirectionUrl: target });
    expect(Object.keys(entriesOf())).toEqual([ofBases]);
  });

  test("is refused, with the candidates, where nothing tells which is meant", async () => {
    const config = {
      ...estate.config,
      "voip:sraps": { ...estate.config["voip:sraps"], settingSection: "none" },
    };
    const [failure, ...more] = await estate.run(config).failures(phone, { mac, redirectionUrl: target });
    expect(more).toEqual([]);
    expect(failure?.input).toBe("redirectionUrl");
    expect(failure?.reason).toContain('2 settings named "setting_server"');
    expect(failure?.reason).toContain(ofDeskPhones);
    expect(failure?.reason).toContain(ofBases);
  });

  test("moves with the phone to a profile of another product group and leaves nothing behind", async () => {
    const desk = await estate.run().create(profile, { name: "Desk", productGroup: "D-Series" });
    const base = await estate.run().create(profile, { name: "Base", productGroup: "M-Series" });
    const declared = { mac, profile: desk.id, redirectionUrl: target };
    const made = await estate.run().create(phone, declared);
    await estate.run().update(phone, made, { ...declared, profile: base.id });
    expect(Object.keys(entriesOf())).toEqual([ofBases]);
  });

  test("is declared as redirectionUrl, not among the settings", async () => {
    const settings = { setting_server: target };
    const failures = await estate.run().failures(phone, { mac, settings });
    expect(failures).toEqual([
      {
        input: "settings",
        reason: "settings.setting_server: This setting is the redirection URL. Declare it as redirectionUrl.",
      },
    ]);
  });
});

describe("an entry of settings", () => {
  test.each([phone, profile, productDefaults])(
    "of $token that is taken out of the program is removed; others stay",
    async (kind) => {
      const declared = { ...keyOf(kind), settings: { language: "English", vlan_id: 7, ntp_server: "a" } };
      const made = await estate.run().create(kind, declared);
      const shown = async () => {
        const found = await estate.run().read(kind, made.id);
        return found?.inputs.settings;
      };
      const { language: _language, ...rest } = declared.settings;
      const fewer = await estate.run().update(kind, made, { ...declared, settings: rest });
      expect(await shown()).toEqual({ vlan_id: "7", ntp_server: "a" });
      expect(fewer.outputs.settings).toEqual({ vlan_id: "7", ntp_server: "a" });

      const { settings: _settings, ...without } = declared;
      const none = await estate.run().update(kind, fewer, without);
      expect(await shown()).toBeUndefined();
      expect(none.outputs).not.toHaveProperty("settings");
    },
  );

  test("is written in the shape that its permissions ask for, and read back plain", async () => {
    const uuid = settingUuid(estate, "language");
    const declared = {
      mac,
      productGroup: "M-Series",
      settings: { language: "English" },
      redirectionUrl: target,
    };
    await estate.run().create(phone, declared);
    expect(entriesOf()[uuid]).toEqual({ value: "English", attrs: { perm: "RW" } });
    expect(entriesOf()[ofBases]).toEqual({ value: target, attrs: {} });
  });

  test("may be a whole entry, for shapes that are not public", async () => {
    const entry = { value: ["a", "b"], attrs: { perm: "R" }, index: 3 };
    const made = await estate.run().create(phone, { mac, settings: { codec_priority_list: entry } });
    expect(entriesOf()[settingUuid(estate, "codec_priority_list")]).toEqual(entry);
    const found = await estate.run().read(phone, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
  });

  test("that is empty at the server is none, and no redirection", async () => {
    const made = await estate.run().create(phone, { mac });
    const settings_manager = {
      [settingUuid(estate, "language")]: null,
      [ofDeskPhones]: { value: "", attrs: { perm: "RW" } },
    };
    estate.sraps.store.setEndpoint({ mac, settings_manager });
    const found = await estate.run().read(phone, made.id);
    expect(found?.inputs).not.toHaveProperty("settings");
    expect(found?.inputs).not.toHaveProperty("redirectionUrl");
  });

  test("with another permission at the server is a difference that update repairs", async () => {
    const declared = { mac, settings: { language: "English" } };
    const made = await estate.run().create(phone, declared);
    const uuid = settingUuid(estate, "language");
    const entry = { value: "English", attrs: { perm: "R" } };
    estate.sraps.store.setEndpoint({ mac, settings_manager: { [uuid]: entry } });
    const found = await estate.run().read(phone, made.id, made.outputs);
    expect(found?.outputs.settings).toEqual({ language: entry });
    await estate.run().update(phone, made, declared);
    expect(entriesOf()[uuid]).toEqual({ value: "English", attrs: { perm: "RW" } });
  });

  test.each([phone, profile, productDefaults])(
    "of $token may be named by its uuid and never drifts",
    async (kind) => {
      const uuid = settingUuid(estate, "language");
      const declared = { ...keyOf(kind), settings: { [uuid]: "English" } };
      const made = await estate.run().create(kind, declared);
      expect(made.outputs.settings).toEqual({ [uuid]: "English" });
      const found = await estate.run().read(kind, made.id, made.outputs);
      expect(found?.outputs).toEqual(made.outputs);
      estate.forget();
      await estate.run().update(kind, made, declared);
      expect(estate.writes()).toEqual({});
      // By its name it is the same setting: written once, not removed.
      await estate.run().update(kind, made, { ...declared, settings: { language: "Deutsch" } });
      const renamed = await estate.run().read(kind, made.id);
      expect(renamed?.inputs.settings).toEqual({ language: "Deutsch" });
    },
  );

  test("that SRAPS has no setting for any more does not keep an update from taking it out", async () => {
    const declared = { mac, settings: { language: "English" } };
    const made = await estate.run().create(phone, declared);
    const recorded = {
      ...made,
      outputs: { ...made.outputs, settings: { language: "English", retired: "x" } },
    };
    await estate.run().update(phone, recorded, { ...declared, settings: { language: "Deutsch" } });
    expect(Object.keys(entriesOf())).toEqual([settingUuid(estate, "language")]);
  });
});

describe("check of names", () => {
  test("finds every unknown setting, with its path and what it may have meant", async () => {
    const settings = { langage: "x", language: "English", "no such thing": "x", ntp: "x" };
    const failures = await estate.run().failures(phone, { mac, settings });
    expect(failures.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^settings\.langage: SRAPS has no setting "langage"/),
      expect.stringMatching(/^settings.*no such thing.*: SRAPS has no setting "no such thing"/),
      expect.stringMatching(/^settings\.ntp: SRAPS has no setting "ntp"\. Did you mean ntp_server\?/),
    ]);
    expect(failures.map(({ input }) => input)).toEqual(["settings", "settings", "settings"]);
  });

  test("finds a setting that is declared twice, by its name and by its uuid", async () => {
    const settings = { language: "English", [settingUuid(estate, "language")]: "Deutsch" };
    const [failure, ...more] = await estate.run().failures(phone, { mac, settings });
    expect(more).toEqual([]);
    expect(failure?.reason).toMatch(/This is the same setting as settings\.[a-z0-9]+\. Keep one of them\./);
  });

  test("finds a setting that other product groups have", async () => {
    const settings = { [settingUuid(estate, "language")]: "English", user_name: "ada" };
    const groups = estate.sraps
      .settings()
      .find(({ param_name }) => param_name === "user_name")?.product_groups;
    const lacking = estate.sraps.productGroups.find(({ uuid }) => !groups?.includes(uuid))?.name;
    const declared = { name: "Office", productGroup: lacking, settings };
    // The section of desk phones decides then; it is not refused.
    expect(await estate.run().failures(profile, declared)).toEqual([]);
  });

  test.each([profile, productDefaults])(
    "finds an unknown product group of $token and names those that exist",
    async (kind) => {
      const key = kind === profile ? { name: "Office" } : {};
      const failures = await estate.run().failures(kind, { ...key, productGroup: "Z-Series" });
      expect(failures).toEqual([
        {
          input: "productGroup",
          reason: expect.stringContaining(
            'productGroup: SRAPS has no product group "Z-Series", only C-Series, D-Series, M-Series, MSC-Series.',
          ),
        },
      ]);
    },
  );

  test("asks for the product group's name where its uuid is written", async () => {
    const uuid = estate.sraps.productGroups[1]?.uuid;
    const [failure] = await estate.run().failures(profile, { name: "Office", productGroup: uuid });
    expect(failure?.reason).toContain('Write its name: "D-Series".');
  });

  test("is not made with a product group or profile that is not known yet", async () => {
    const config = {
      ...estate.config,
      "voip:sraps": { ...estate.config["voip:sraps"], settingSection: "none" },
    };
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    for (const open of [
      { profile: unknown },
      { productGroup: unknown },
      { profile: "p1", company: unknown },
    ]) {
      expect(await estate.run(config).failures(phone, { mac, redirectionUrl: target, ...open })).toEqual([]);
    }
  });
});
