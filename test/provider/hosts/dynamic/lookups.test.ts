import { answer } from "../../../../provider/hosts/dynamic/lookups";
import type { Lookup } from "../../../../provider/kinds/lookup";
import { billingLookups } from "../../../../provider/kinds/ngcp/billing-lookups";
import { contentLookups } from "../../../../provider/kinds/ngcp/content-lookups";
import { routingLookups } from "../../../../provider/kinds/ngcp/routing-lookups";
import { subscriberSettingsLookups } from "../../../../provider/kinds/ngcp/subscriber-settings-lookups";
import { lookups } from "../../../../provider/kinds/registry";
import { type Estate, failureOf, kindOf, MOUNTS, startEstate } from "../../lifecycle/estate";

let estate: Estate;

beforeAll(async () => {
  estate = await startEstate({ mount: { ...MOUNTS, logs: "{company}/logs/" } });
});

afterEach(() => estate.forget());

afterAll(() => estate.stop());

const mac = "000413aabbcc";
const url = "https://prov.example.com/{mac}";

/** The stack's configuration as the SDK gives it: by key without the prefix, as text. */
function ask(token: string, args: object, connection?: string) {
  const values: Record<string, unknown> = {
    ...estate.config,
    "voip:connections": { west: { redirection: { ...estate.config["voip:redirection"], ...other() } } },
  };
  const config = (key: string) => JSON.stringify(values[`voip:${key}`]);
  return answer(config, token, args, connection);
}

const other = () => {
  const { username, password } = estate.redirection.accounts.other;
  return { username, password };
};

/** A question to NGCP about what the estate begins with, and some of the answer. */
const ofNgcp: [token: string, args: object, answer: object][] = [
  ["ngcp:getBillingProfile", { handle: "flat" }, { id: "2", name: "Flat", resellerId: "1", prepaid: false }],
  ["ngcp:getCallForwards", { subscriberId: "1" }, { subscriberId: "1" }],
  ["ngcp:getContract", { id: "3" }, { id: "3", contactId: "2", type: "reseller", billingProfileId: "1" }],
  ["ngcp:getCustomer", { id: 4 }, { id: "4", contactId: "1", type: "sipaccount", status: "active" }],
  ["ngcp:getCustomerContact", { email: "default-customer@default.invalid" }, { id: "1", resellerId: "1" }],
  ["ngcp:getCustomerPreferences", { customerId: "4" }, { customerId: "4", preferences: {} }],
  ["ngcp:getDomain", { domain: "Voice.Example.com" }, { id: "1", domain: "voice.example.com" }],
  ["ngcp:getDomainPreferences", { domainId: "1" }, { domainId: "1", preferences: {} }],
  ["ngcp:getPeeringServerPreferences", { peeringServerId: "1" }, { peeringServerId: "1" }],
  ["ngcp:getPreferenceDefinitions", { owner: "profile" }, { definitions: expect.any(Array) }],
  ["ngcp:getProfilePreferences", { profileId: "1" }, { profileId: "1", preferences: {} }],
  ["ngcp:getReseller", { name: "second" }, { id: "2", contractId: "2", status: "active" }],
  ["ngcp:getSubscriber", { username: "grace", domain: "voice.example.com" }, { id: "1", customerId: "4" }],
  ["ngcp:getSubscriberPreferences", { subscriberId: "1" }, { subscriberId: "1", preferences: {} }],
  ["ngcp:getSubscriberProfile", { name: "usual", profileSetId: "1" }, { id: "1", setDefault: true }],
  ["ngcp:getSubscriberProfileSet", { name: "all" }, { id: "1", description: "all" }],
  ["ngcp:getSystemContact", { id: "2" }, { id: "2", email: "default-system@default.invalid" }],
];

/** Those that test/provider/kinds/ngcp asks. */
const askedThere: readonly Lookup[] = [
  ...routingLookups,
  ...subscriberSettingsLookups,
  ...contentLookups,
  ...billingLookups,
];

test("every other lookup is asked here", () => {
  const here = lookups.filter((lookup) => !askedThere.includes(lookup));
  expect(here.map(({ token }) => token).sort()).toEqual([
    // In test/provider/kinds/ispcrm.
    "ispcrm:getUser",
    "ispcrm:getUsers",
    ...ofNgcp.map(([token]) => token).sort(),
    "redirection:getMacOwnership",
    "redirection:getMacRedirection",
    "redirection:getMacsOfDeviceType",
    "sraps:getLogEntries",
    "sraps:getPhone",
    "sraps:getProductGroup",
    "sraps:getProvisioningProfile",
    "sraps:getSetting",
  ]);
});

describe("of the redirection service", () => {
  beforeAll(() => {
    estate.redirection.store.setPhone({ mac, url });
    estate.redirection.store.setPhone({ mac: "000413920001", url });
    estate.redirection.store.setPhone({ mac: "000413920002", url: null });
  });

  test("getMacRedirection tells where a phone is sent, in any notation of its address", async () => {
    const found = { mac, url, company: "Acme Telephony GmbH" };
    expect(await ask("redirection:getMacRedirection", { mac: "00-04-13-AA-BB-CC" })).toEqual(found);
    expect(await ask("redirection:getMacRedirection", { mac: "000413920002" })).toMatchObject({ url: "" });
  });

  test("getMacRedirection of a phone that is not registered is an error, of another's a refusal", async () => {
    const missing = await failureOf(ask("redirection:getMacRedirection", { mac: "000413000001" }));
    expect([missing.kind, missing.message]).toEqual([
      "notFound",
      expect.stringMatching(/^mac: The phone 000413000001 is not registered at the redirection service\./),
    ]);
    expect((await failureOf(ask("redirection:getMacRedirection", { mac: "000413999901" }))).kind).toBe(
      "forbidden",
    );
  });

  test("getMacOwnership tells own phones, those of others and those of nobody apart", async () => {
    const owner = async (each: string) =>
      ((await ask("redirection:getMacOwnership", { mac: each })) as { owner: string }).owner;
    expect([await owner(mac), await owner("000413999901"), await owner("000413000001")]).toEqual([
      "own",
      "other",
      "nobody",
    ]);
  });

  test("getMacsOfDeviceType lists the phones of a type, of one URL when asked", async () => {
    const listed = await ask("redirection:getMacsOfDeviceType", { deviceType: "snomD785" });
    expect(listed).toEqual({ macs: ["000413920001", "000413920002"] });
    const sent = await ask("redirection:getMacsOfDeviceType", { deviceType: "snomD785", url });
    expect(sent).toEqual({ macs: ["000413920001"] });
  });

  test("a named connection asks that account", async () => {
    const found = await ask("redirection:getMacOwnership", { mac: "000413999901" }, "west");
    expect(found).toEqual({ mac: "000413999901", owner: "own" });
  });
});

describe("of SRAPS", () => {
  const profile = { name: "Vienna", productGroup: "D-Series", autoprovisioning: false };
  let id: string;

  beforeAll(async () => {
    const made = await estate.run().create(kindOf("sraps:ProvisioningProfile"), profile);
    id = made.id;
    const phone = { mac, name: "ada", profile: id, settings: { language: "English" }, redirectionUrl: url };
    await estate.run().create(kindOf("sraps:Phone"), phone);
  });

  test("getProvisioningProfile finds one by its name, with the id that phones want", async () => {
    expect(await ask("sraps:getProvisioningProfile", { name: "Vienna" })).toEqual({ id, ...profile });
    const missing = await failureOf(ask("sraps:getProvisioningProfile", { name: "Graz" }));
    expect(missing.message).toMatch(/^name: SRAPS has no profile "Graz" in this company\./);
  });

  test("getPhone tells of a phone and its settings by their names", async () => {
    expect(await ask("sraps:getPhone", { mac: "00:04:13:AA:BB:CC" })).toEqual({
      id: `${estate.sraps.companies.reseller.uuid}/${mac}`,
      mac,
      name: "ada",
      profile: id.slice(id.indexOf("/") + 1),
      autoprovisioning: true,
      redirectionUrl: url,
      settings: { language: "English" },
    });
    const elsewhere = { mac, company: estate.sraps.companies.north.uuid };
    expect((await failureOf(ask("sraps:getPhone", elsewhere))).kind).toBe("notFound");
  });

  test("getProductGroup and getSetting tell uuids", async () => {
    const uuid = "1a45a2a3f6b94c4cbfa5439b446132f7";
    expect(await ask("sraps:getProductGroup", { name: "D-Series" })).toMatchObject({
      uuid,
      name: "D-Series",
    });
    const setting = (productGroup?: string) =>
      ask("sraps:getSetting", { name: "setting_server", productGroup });
    expect(await setting("M-Series")).toMatchObject({ uuid: "5683038cec6c4fa9be95b2de9d1750e8" });
    expect(await setting("D-Series")).toMatchObject({ uuid: "50a400560eec4dc0b96b026094e06562" });
  });

  test("getLogEntries gives the entries that name the phone, as many as asked", async () => {
    const company = estate.sraps.companies.reseller.uuid;
    for (const number of [1, 2, 3]) {
      estate.sraps.store.addLogEntry({ message: `00:04:13:AA:BB:CD booted ${number}`, company });
    }
    const { entries } = (await ask("sraps:getLogEntries", { mac: "000413aabbcd", limit: 2 })) as {
      entries: { message: string }[];
    };
    expect(entries.map(({ message }) => message)).toEqual([
      "00:04:13:AA:BB:CD booted 1",
      "00:04:13:AA:BB:CD booted 2",
    ]);
  });
});

describe("of NGCP", () => {
  test.each(ofNgcp)("%s, asked for %j, tells what is there", async (token, args, found) => {
    expect(await ask(token, args)).toMatchObject(found);
    expect(estate.writes()).toEqual({});
  });

  test("what is not known of an argument is told, with its value", async () => {
    const failure = await failureOf(ask("ngcp:getSubscriber", { id: "ada", colour: "red" }));
    expect(failure.message).toMatch(/id: expected the id of a resource, or a number, got "ada"\./);
    expect(failure.message).toMatch(/there is no "colour" here\./);
    expect(estate.requests()).toEqual({});
  });
});

describe("what is wrong with a question", () => {
  test("is told all at once, before anything is asked", async () => {
    const failure = await failureOf(ask("sraps:getLogEntries", { mac: "no", limit: 0, colour: "red" }));
    expect(failure.kind).toBe("validation");
    expect(failure.message).toMatch(/mac: expected a MAC address of 12 hexadecimal digits, got "no"\./);
    expect(failure.message).toMatch(/limit: expected at least 1, got 0\./);
    expect(failure.message).toMatch(/there is no "colour" here\./);
    expect(estate.requests()).toEqual({});
  });

  test("is told of a lookup that does not exist, and of wrong settings by name", async () => {
    expect((await failureOf(ask("sraps:getTeapot", {}))).message).toBe("There is no lookup sraps:getTeapot.");
    const failure = await failureOf(answer(() => undefined, "sraps:getPhone", { mac }, undefined));
    expect(failure.message).toMatch(/voip:sraps\.keyId .*is not set/);
  });
});

test("the accounts of one configuration are connected once, however many questions there are", async () => {
  await Promise.all([1, 2, 3].map(() => ask("sraps:getProductGroup", { name: "D-Series" })));
  expect(estate.sraps.log.count({ path: "/api/v1/product-groups/" })).toBeLessThanOrEqual(1);
});
