import type { DynamicProvider } from "../../../../provider/hosts/dynamic/provider";
import { type Estate, startEstate } from "../../lifecycle/estate";
import { specimens } from "../../lifecycle/specimens";
import { __provider, configuration, loadProvider, loadProviders } from "./load";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

async function started(token: string): Promise<DynamicProvider> {
  const provider = loadProvider(token);
  await provider.configure(configuration(estate.config));
  return provider;
}

const redirection = "redirection:MacRedirection";
const mac = "000413aabbcc";
const url = "https://a.example/";

/** What a call is rejected with: the SDK looks at these properties. */
async function rejectionOf(promise: Promise<unknown>) {
  const error = await promise.then(
    (value) => {
      throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
  return error as Error & { id?: string; properties?: Record<string, unknown>; reasons?: string[] };
}

describe.each(specimens)("$token", (specimen) => {
  const { token, declared, changed } = specimen;

  test("lives a whole life as the SDK calls it, and no key of the host's gets to state or wire", async () => {
    const before = specimen.count(estate);
    const provider = await started(token);
    const { inputs, failures } = await provider.check({}, { ...declared, __provider });
    expect([inputs, failures]).toEqual([specimen.checked, []]);

    const { id, outs } = await provider.create({ ...inputs, __provider });
    expect(outs).toEqual({ ...specimen.checked, ...specimen.added });
    expect(await provider.diff(id, { ...outs, __provider }, { ...inputs, __provider: "newer" })).toEqual({
      changes: false,
      replaces: [],
      deleteBeforeReplace: true,
    });
    expect(await provider.read(id, { ...outs, __provider })).toEqual({ id, props: outs, inputs });

    const news = { ...declared, ...changed, __provider };
    const { inputs: checked } = await provider.check({}, news);
    expect(await provider.diff(id, { ...outs, __provider }, { ...checked, __provider })).toMatchObject({
      changes: Object.keys(changed).length > 0,
      replaces: [],
    });
    const updated = await provider.update(id, { ...outs, __provider }, { ...checked, __provider });
    expect(updated.outs).toEqual({ ...specimen.checked, ...specimen.added, ...checked });

    // A later run, since this one would not remove what it has made.
    const later = await started(token);
    await later.delete(id, { ...updated.outs, __provider });
    expect(specimen.count(estate)).toBe(specimen.stays ? before + 1 : before);
    const { id: found } = await later.read(id, { ...updated.outs, __provider });
    expect(found).toBe(specimen.isPart || specimen.stays ? id : "");
    const sent = [estate.sraps, estate.redirection, estate.ngcp, estate.ispcrm].map(({ log }) =>
      log.requests(),
    );
    expect(JSON.stringify(sent)).not.toContain("__provider");
  });

  test("shows a replacement by the names of the inputs, delete first", async () => {
    const provider = await started(token);
    const { inputs = {} } = await provider.check({}, declared);
    const { id, outs = {} } = await provider.create(inputs);
    const other = await provider.check({}, { ...declared, ...specimen.otherKey });
    expect(await provider.diff(id, { ...outs, __provider }, other.inputs ?? {})).toEqual({
      changes: Object.keys(specimen.otherKey).length > 0,
      replaces: Object.keys(specimen.otherKey),
      deleteBeforeReplace: true,
    });
  });

  test(".get() reads it by its id alone", async () => {
    const provider = await started(token);
    const { inputs = {} } = await provider.check({}, declared);
    const { id } = await provider.create(inputs);
    const unread = [...specimen.kind.writeOnly, "key", "marker", "onDelete"];
    const known = Object.entries(inputs)
      .filter(([name]) => !unread.includes(name))
      .map(([name, value]) => [name, name in (specimen.given ?? {}) ? withoutPath(value) : value]);
    const found = await provider.read(id, {});
    expect(found.id).toBe(id);
    expect(found.props).toMatchObject(Object.fromEntries(known));
  });
});

test("check compares with what was declared before: a replacement that nothing brings back is refused", async () => {
  const provider = await started("ngcp:Domain");
  const olds = { domain: "acme.example", resellerId: "1", __provider };
  const { failures } = await provider.check(olds, { ...olds, domain: "b.example" });
  const reason = expect.stringMatching(/^domain: a change needs another object\./);
  expect(failures).toEqual([{ property: "", reason }]);
});

test("what the id says of the natural key counts where the record has none", async () => {
  const provider = await started("sraps:Phone");
  const { id, outs: made } = await provider.create({ mac, autoprovisioning: true });
  const outs = { ...made, __provider };
  const company = estate.sraps.companies.reseller.uuid;
  const news = { mac, autoprovisioning: true };
  expect(await provider.diff(id, outs, { ...news, company })).toMatchObject({ changes: false });
  expect(await provider.diff(id, outs, { ...news, company: "other" })).toMatchObject({
    changes: true,
    replaces: ["company"],
  });
});

test("what the plugin made is updated once, without a write, so that later runs find the code to refresh and destroy it with", async () => {
  const provider = await started(redirection);
  const { id, outs = {} } = await provider.create({ mac, url });
  expect(await provider.diff(id, outs, { mac, url })).toEqual({
    changes: true,
    replaces: [],
    deleteBeforeReplace: true,
  });
  estate.forget();
  await provider.update(id, outs, { mac, url, __provider });
  expect(estate.writes()).toEqual({});
});

test("a fleet lives a whole life, the secrets of each entry marked wherever they go to the state", async () => {
  const provider = await started("ngcp:SubscriberFleet");
  const secret = (value: string) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    value,
  });
  const declared = {
    ...{ name: "office", customerId: "4", domain: "voice.example.com" },
    subscribers: { ada: { password: "S3cret-password" } },
  };
  const marked = { ...declared, subscribers: { ada: { password: secret("S3cret-password") } } };
  const { inputs, failures } = await provider.check({}, { ...declared, __provider });
  expect([inputs, failures]).toEqual([marked, []]);
  const { id, outs } = await provider.create({ ...declared, __provider });
  expect([id, outs]).toEqual(["fleet:office", { ...marked, ids: { ada: expect.any(String) } }]);
  const recorded = { ...outs, ...declared, __provider };
  expect(await provider.diff(id, recorded, { ...declared, __provider })).toMatchObject({ changes: false });
  expect(await provider.read(id, recorded)).toEqual({ id, props: outs, inputs: marked });

  const { domain: _domain, ...elsewhere } = declared;
  expect(await provider.diff(id, recorded, { ...elsewhere, domain: "other" })).toMatchObject({
    replaces: ["domain"],
  });
  const news = { ...declared, subscribers: { bob: { password: "An0ther-password" } } };
  estate.ngcp.faults.add({ match: { method: "DELETE" }, do: { kind: "status", status: 403 } });
  // A later run, since this one would not remove what it has made.
  const later = await started("ngcp:SubscriberFleet");
  const error = await rejectionOf(later.update(id, recorded, { ...news, __provider }));
  expect(error.properties).toMatchObject({
    subscribers: { ada: {}, bob: { password: secret("An0ther-password") } },
    __provider,
  });
  await (await started("ngcp:SubscriberFleet")).delete(id, { ...recorded, ...error.properties });
  const left = estate.ngcp.store.rows("subscribers").filter(({ status }) => status === "active");
  expect(left.map(({ username }) => username)).toEqual(["grace"]);
});

describe("a failure after the object came to exist", () => {
  const token = "sraps:ProvisioningProfile";
  const declared = { name: "Vienna", productGroup: "D-Series", settings: { language: "English" } };
  const refuse = () =>
    estate.sraps.faults.add({ match: { method: "PUT" }, do: { kind: "status", status: 403 } });

  test("of create has the id, what was reached with __provider in it, and the reason once", async () => {
    const provider = await started(token);
    const { inputs } = await provider.check({}, declared);
    refuse();
    const error = await rejectionOf(provider.create({ ...inputs, __provider }));
    const [stored] = estate.sraps.store.profiles();
    expect(error.id).toBe(`${estate.sraps.companies.reseller.uuid}/${stored?.uuid}`);
    expect(error.properties).toEqual({
      name: "Vienna",
      productGroup: "D-Series",
      autoprovisioning: true,
      __provider,
    });
    expect(error.reasons).toEqual([expect.stringMatching(/^The API key may not do this/)]);
    expect(error.message).toBe(error.reasons?.[0]);
  });

  test("of update has the same, and the next update does the remainder", async () => {
    const provider = await started(token);
    const { inputs } = await provider.check({}, declared);
    const { id, outs } = await provider.create({ ...inputs, __provider });
    const news = { ...inputs, settings: { vlan_id: "7" }, __provider };
    refuse();
    const error = await rejectionOf(provider.update(id, { ...outs, __provider }, news));
    expect(error.id).toBe(id);
    expect(error.properties).toMatchObject({ settings: { language: "English" }, __provider });
    expect(error.reasons).toHaveLength(1);
    const { outs: reached } = await provider.update(id, error.properties ?? {}, news);
    expect(reached?.settings).toEqual({ vlan_id: "7" });
  });
});

test("a failure before anything exists is plain, so that the engine records nothing", async () => {
  const provider = await started("sraps:Phone");
  const error = await rejectionOf(
    provider.create({ mac: "000413999901", autoprovisioning: true, __provider }),
  );
  expect(error.message).toMatch(/belongs to another company/);
  expect([error.id, error.properties, error.reasons]).toEqual([undefined, undefined, undefined]);
});

describe("check", () => {
  test("names no property: the engine would print its value; the reason has the path", async () => {
    const provider = await started("sraps:User");
    const { failures } = await provider.check(
      {},
      { key: {}, secretFields: "hunter2", colour: 1, __provider },
    );
    expect(failures).toEqual([
      { property: "", reason: expect.stringMatching(/^colour: /) },
      { property: "", reason: expect.stringMatching(/^key: expected at least one field/) },
      { property: "", reason: "secretFields: expected a record." },
    ]);
  });

  test("tells of wrong settings once in full", async () => {
    const [one, other] = loadProviders(redirection, "redirection:MacRedirection");
    if (!one || !other) throw new Error("not loaded");
    await one.configure(configuration({}));
    await other.configure(configuration({}));
    const first = await one.check({}, { mac, url });
    const second = await other.check({}, { mac, url });
    expect(first.failures?.[0]?.reason).toMatch(/voip:redirection\.username .* is not set/);
    expect(second.failures).toEqual([
      { property: "", reason: expect.stringMatching(/as said for another resource/) },
    ]);
  });
});

describe("configure", () => {
  test("is waited for by every method that is called before it", async () => {
    const provider = loadProvider(redirection);
    const results = Promise.allSettled([
      provider.check({}, { mac, url }),
      provider.create({ mac, url }),
      provider.read("000413aabbcd", {}),
      provider.update("000413aabbce", { mac: "000413aabbce", url }, { mac: "000413aabbce", url: `${url}2` }),
      provider.delete("000413aabbcf", {}),
    ]);
    const early = await Promise.race([results, new Promise((resolve) => setTimeout(resolve, 50, "waiting"))]);
    expect([early, estate.requests()]).toEqual(["waiting", {}]);
    await provider.configure(configuration(estate.config));
    expect((await results).map(({ status }) => status)).toEqual(Array(5).fill("fulfilled"));
    expect(estate.redirection.store.phone(mac)?.url).toBe(url);
  });

  test("called again changes nothing: the first counts for all kinds of the process", async () => {
    const [one, other] = loadProviders(redirection, "sraps:Phone");
    if (!one || !other) throw new Error("not loaded");
    await one.configure(configuration(estate.config));
    await other.configure(configuration({}));
    await one.configure(configuration({ "voip:redirection": { username: "x", password: "y" } }));
    await one.create({ mac, url });
    await other.create({ mac, autoprovisioning: true });
    expect(estate.redirection.store.phone(mac)).toBeDefined();
    expect(estate.sraps.store.endpoint(mac)).toBeDefined();
  });

  test("shares what two resources declare twice, also between the providers of one kind", async () => {
    const [one, other] = loadProviders(redirection, redirection);
    if (!one || !other) throw new Error("not loaded");
    await one.configure(configuration(estate.config));
    await one.create({ mac, url });
    expect((await rejectionOf(other.create({ mac, url }))).message).toMatch(/Two resources of this program/);
  });

  test("takes from the environment what the stack does not say", async () => {
    const { username, password, url: address } = estate.config["voip:redirection"];
    process.env.VOIP_REDIRECTION_PASSWORD = String(password);
    try {
      const provider = loadProvider(redirection);
      await provider.configure(configuration({ "voip:redirection": { username, url: address } }));
      await provider.create({ mac, url });
      expect(estate.redirection.store.phone(mac)).toBeDefined();
    } finally {
      delete process.env.VOIP_REDIRECTION_PASSWORD;
    }
  });
});

describe("what the SDK prints of a failed read or delete", () => {
  test.each([
    ["read", "cannot be read"],
    ["delete", "cannot be removed"],
  ] as const)("of a %s is one short line; the sentence itself is the message", async (method, what) => {
    const provider = await started(redirection);
    const error = await rejectionOf(provider[method]("000413999901", { mac: "000413999901", url }));
    expect(`${error}: ${error.stack}`).toBe(`redirection:MacRedirection 000413999901: ${what}`);
    expect(error.message).toMatch(/^mac: The phone 000413999901 is registered to another account/);
  });

  test("of create and update has no stack of ours", async () => {
    const provider = await started(redirection);
    const error = await rejectionOf(provider.create({ mac: "000413999901", url }));
    expect(error.stack).toBe(`VoipError: ${error.message}`);
  });
});

test("a token that this version does not know is told with what to do", () => {
  expect(() => loadProvider("sraps:Teapot")).toThrow(
    "The installed pulumi-voip does not know the resource type sraps:Teapot. Install the version that the stack was made with, or a newer one.",
  );
});

test("an id that is none of this kind is told as such", async () => {
  const provider = await started(redirection);
  expect((await rejectionOf(provider.read("ada-desk", {}))).message).toBe(
    'The id of a MAC redirection is a MAC address, not "ada-desk".',
  );
});

/** Of a file that is only at the back end no path is known. */
function withoutPath(file: unknown): unknown {
  const { path: _path, ...content } = file as { path?: string };
  return content;
}
