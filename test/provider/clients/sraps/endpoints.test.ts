import { createSrapsClient, settingEntry } from "../../../../provider/clients/sraps/client";
import { collect, connect, failureOf, json, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

const MAC = "000413aabbcc";
const DESK = "50a400560eec4dc0b96b026094e06562";
const GLOBAL = "5683038cec6c4fa9be95b2de9d1750e8";
const D_SERIES = "1a45a2a3f6b94c4cbfa5439b446132f7";
const ITEM = "companies/{company}/endpoints/{mac}";
const url = (text: string) => settingEntry(text);

test("a phone is created with the body that public clients send, and read back", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  const put = await client.endpoints.put(undefined, "00:04:13:AA:BB:CC", {
    settings: { [DESK]: url("https://p.example/{mac}") },
  });
  expect(JSON.parse(sraps.log.mutations()[0]?.body ?? "")).toEqual({
    mac: MAC,
    autoprovisioning_enabled: true,
    settings_manager: { [DESK]: { value: "https://p.example/{mac}", attrs: { perm: "RW" } } },
  });
  expect(await client.endpoints.get(undefined, MAC)).toEqual(put);
  expect(put).toMatchObject({
    mac: MAC,
    autoprovisioningEnabled: true,
    settings: { [DESK]: url("https://p.example/{mac}") },
  });
});

test("a change keeps what it does not mention", async () => {
  const sraps = await simulate({ switches: { unknownFields: "400" } });
  const profile = sraps.store.setProfile({ name: "Office", product_group: D_SERIES });
  sraps.store.setEndpoint({
    mac: MAC,
    name: "Old",
    provisioning_profile: profile.uuid,
    settings_manager: { [DESK]: url("x"), [GLOBAL]: url("y") },
  });
  await connect(sraps).endpoints.put(undefined, MAC, { name: "New", settings: { [DESK]: null } });
  expect(sraps.store.endpoint(MAC)).toMatchObject({
    name: "New",
    autoprovisioning_enabled: false,
    provisioning_profile: profile.uuid,
    settings_manager: { [GLOBAL]: url("y") },
  });
});

test("a change under replace sends what is declared and reads nothing", async () => {
  const sraps = await simulate();
  sraps.store.setEndpoint({ mac: MAC, name: "Old", settings_manager: { [DESK]: url("x") } });
  await connect(sraps, { endpointUpdate: "replace" }).endpoints.put(undefined, MAC, {
    autoprovisioningEnabled: true,
  });
  expect(sraps.store.endpoint(MAC)).toMatchObject({ name: null, settings_manager: {} });
  expect(sraps.log.count({ method: "GET", template: ITEM })).toBe(0);
});

test("a profile is detached, a name cleared", async () => {
  const sraps = await simulate();
  const profile = sraps.store.setProfile({ name: "Office", product_group: D_SERIES });
  sraps.store.setEndpoint({ mac: MAC, name: "Old", provisioning_profile: profile.uuid });
  const after = await connect(sraps).endpoints.put(undefined, MAC, { name: null, provisioningProfile: null });
  expect(after).toMatchObject({ name: undefined, provisioningProfile: undefined });
});

test("the warranty period stays as it is, null included, unless it is not written back", async () => {
  const sraps = await simulate();
  const change = { name: "New" };
  sraps.store.setEndpoint({ mac: MAC, warranty_exp_warning_period: null });
  await connect(sraps).endpoints.put(undefined, MAC, change);
  expect(sraps.store.endpoint(MAC)?.warranty_exp_warning_period).toBeNull();
  await connect(sraps).endpoints.put(undefined, MAC, { extra: { warranty_exp_warning_period: 6 } });
  expect(sraps.store.endpoint(MAC)?.warranty_exp_warning_period).toBe(6);
  await connect(sraps, { writableFields: ["mac", "name"] }).endpoints.put(undefined, MAC, change);
  expect(sraps.store.endpoint(MAC)?.warranty_exp_warning_period).toBe(3);
});

test("a field that is not writable cannot be set", async () => {
  const sraps = await simulate();
  const error = await failureOf(
    connect(sraps, { writableFields: ["mac"] }).endpoints.put(undefined, MAC, { name: "x" }),
  );
  expect(error.failure).toMatchObject({ kind: "validation", property: "name", outcome: "refused" });
  expect(sraps.log.count({ method: "PUT" })).toBe(0);
});

test.each(["lower", "upper"] as const)(
  "MACs are sent in %s case, and the server's spelling wins",
  async (macCase) => {
    const sraps = await simulate();
    const client = connect(sraps, { macCase });
    await client.endpoints.put(undefined, MAC, {});
    await client.endpoints.remove(undefined, MAC.toUpperCase());
    const [put, remove] = sraps.log.mutations().map(({ path }) => path.split("/").pop());
    expect(put).toBe(macCase === "upper" ? MAC.toUpperCase() : MAC);
    expect(remove).toBe(MAC);
    expect(sraps.store.endpoint(MAC)).toBeUndefined();
  },
);

describe("a MAC that belongs to another company", () => {
  const taken = "000413999901";
  test.each([
    ["403", "taken"],
    ["403", "lacks"],
    ["400", "taken"],
    ["400", "lacks"],
  ] as const)(
    "is refused for good, with %s and the text %s anywhere in the body",
    async (takenMacStatus, takenMacText) => {
      const sraps = await simulate({ switches: { takenMacStatus, takenMacText } });
      const client = connect(sraps);
      for (let turn = 0; turn < 4; turn++) {
        const error = await failureOf(client.endpoints.put(undefined, taken, { name: "Mine" }));
        expect(error.failure).toMatchObject({ kind: "forbidden", property: "mac", outcome: "refused" });
        expect(error.message).toContain("belongs to another company");
      }
      expect(sraps.log.count({ method: "PUT" })).toBe(4);
      expect(sraps.store.endpoint(taken)).toMatchObject({ company: sraps.companies.other.uuid, name: null });
    },
  );

  test("is not there for us, or may not be read", async () => {
    const sraps = await simulate();
    expect(await connect(sraps).endpoints.get(undefined, taken)).toBeUndefined();
    sraps.switches.set("foreignRead", "403");
    expect((await failureOf(connect(sraps).endpoints.get(undefined, taken))).kind).toBe("forbidden");
  });
});

describe("reading an endpoint", () => {
  test("that is not there is no failure; any other failure is", async () => {
    const sraps = await simulate();
    const client = connect(sraps);
    expect(await client.endpoints.get(undefined, MAC)).toBeUndefined();
    sraps.faults.add({ match: { path: ITEM }, do: { kind: "status", status: 502 }, times: 10 });
    expect((await failureOf(client.endpoints.get(undefined, MAC))).kind).toBe("transient");
  });

  test("asks for the list only until a single read has worked", async () => {
    const sraps = await simulate();
    const client = connect(sraps);
    const list = "companies/{company}/endpoints/";
    await Promise.all([1, 2, 3, 4].map((digit) => client.endpoints.get(undefined, `00041300000${digit}`)));
    expect(sraps.log.count({ template: list })).toBe(1);
    await client.endpoints.put(undefined, MAC, {});
    await client.endpoints.get(undefined, MAC);
    sraps.log.clear();
    await client.endpoints.get(undefined, "000413000009");
    expect(sraps.log.count()).toBe(1);
  });

  test("of new ones only asks for one list: an endpoint in it shows whether SRAPS offers it", async () => {
    const sraps = await simulate();
    const client = connect(sraps);
    sraps.store.setEndpoint({ mac: MAC });
    for (const digit of [1, 2]) {
      await client.endpoints.get(undefined, `00041300000${digit}`);
      await client.endpoints.put(undefined, `00041300000${digit}`, {});
    }
    expect(await client.endpoints.get(undefined, "000413000001")).toBeDefined();
    sraps.store.deleteEndpoint("000413000001");
    expect(await client.endpoints.get(undefined, "000413000001")).toBeUndefined();
    expect(sraps.log.count({ template: "companies/{company}/endpoints/" })).toBe(1);
  });

  test("an endpoint of the list that cannot be read just then fails no other", async () => {
    const sraps = await simulate();
    const client = connect(sraps);
    sraps.store.setEndpoint({ mac: MAC });
    sraps.faults.add({
      match: { method: "GET", path: new RegExp(MAC, "i") },
      do: { kind: "status", status: 403 },
      times: 99,
    });
    expect(await client.endpoints.get(undefined, "000413000001")).toBeUndefined();
  });

  test("works by the list where SRAPS does not offer it", async () => {
    const sraps = await simulate({ switches: { endpointGet: "405" } });
    const client = connect(sraps);
    await client.endpoints.put(undefined, MAC, { name: "One", settings: { [DESK]: url("x") } });
    expect(await client.endpoints.get(undefined, MAC)).toMatchObject({ name: "One" });
    await client.endpoints.put(undefined, MAC, { name: "Two" });
    expect(await client.endpoints.get(undefined, MAC)).toMatchObject({
      name: "Two",
      settings: { [DESK]: url("x") },
    });
    expect(sraps.log.count({ method: "GET", template: ITEM })).toBe(1);
    await client.endpoints.remove(undefined, MAC);
    expect(await client.endpoints.get(undefined, MAC)).toBeUndefined();
  });

  test("a 404 does not count while the list has the MAC", async () => {
    const sraps = await simulate();
    sraps.store.setEndpoint({ mac: MAC, name: "Listed" });
    sraps.faults.add({
      match: { method: "GET", path: ITEM },
      do: { kind: "status", status: 404 },
      times: 99,
    });
    const client = connect(sraps);
    expect(await client.endpoints.get(undefined, MAC)).toMatchObject({ name: "Listed" });
    expect(await client.endpoints.get(undefined, "000413000001")).toBeUndefined();
  });

  test("an entry of the list that lacks the settings is not written back", async () => {
    const sraps = await simulate({ switches: { endpointGet: "405", listEntries: "minimal" } });
    sraps.store.setEndpoint({ mac: MAC, settings_manager: { [DESK]: url("x") } });
    const client = connect(sraps);
    const error = await failureOf(client.endpoints.put(undefined, MAC, { name: "New" }));
    expect(error.message).toContain("voip:sraps.endpointUpdate");
    const [entry] = await collect(client.endpoints.list(undefined));
    await failureOf(client.endpoints.put(undefined, MAC, { name: "New" }, entry));
    expect(sraps.store.endpoint(MAC)?.settings_manager).toEqual({ [DESK]: url("x") });
  });
});

describe("removing an endpoint", () => {
  test("that is not there is success", async () => {
    const sraps = await simulate();
    const client = connect(sraps);
    await client.endpoints.put(undefined, MAC, {});
    await client.endpoints.remove(undefined, MAC);
    await client.endpoints.remove(undefined, MAC);
    expect(sraps.log.mutations().length).toBe(2);
  });

  test("finds the spelling that the server uses", async () => {
    const stored = new Set(["000413AABBCC"]);
    const transport = scripted(({ url, method }) => {
      if (url.includes("/tokens/")) return json({ links: { company: "/api/v1/companies/one" } });
      if (url.endsWith("/companies/one")) return json({ links: {} });
      if (url.includes("/endpoints/?")) return json([...stored].map((mac) => ({ mac })));
      const removed = method === "DELETE" && stored.delete(url.split("/").pop() ?? "");
      return { status: removed ? 204 : 404 };
    });
    await createSrapsClient(settingsWith(), transport).endpoints.remove(undefined, MAC);
    expect(stored.size).toBe(0);
  });
});

describe("a write whose answer is lost", () => {
  test("is repeated when it is a PUT or DELETE, and takes effect", async () => {
    const sraps = await simulate();
    const client = connect(sraps);
    sraps.faults.add({ match: { method: "PUT" }, do: { kind: "drop", when: "after" } });
    sraps.faults.add({ match: { method: "DELETE" }, do: { kind: "drop", when: "after" } });
    expect(await client.endpoints.put(undefined, MAC, { name: "Desk" })).toMatchObject({ name: "Desk" });
    await client.endpoints.remove(undefined, MAC);
    expect(sraps.store.endpoint(MAC)).toBeUndefined();
  });
});

test("a key that may only read is refused with advice", async () => {
  const sraps = await simulate();
  for (const account of [sraps.accounts.none, sraps.accounts.readOnly]) {
    const client = connect(sraps, {}, { account });
    expect(await collect(client.endpoints.list(undefined))).toEqual([]);
    const error = await failureOf(client.endpoints.put(undefined, MAC, {}));
    expect(error.kind).toBe("forbidden");
    expect(error.message).toContain('its role is not "None"');
  }
});

test("a request of more than 10 MB is not sent", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  const big = "x".repeat(10 * 1024 * 1024);
  const error = await failureOf(client.endpoints.put(undefined, MAC, { name: big }));
  expect(error.failure).toMatchObject({ kind: "validation", outcome: "refused" });
  expect(sraps.log.count({ method: "PUT" })).toBe(0);
});

test.each(["000413aabbc", "zz0413aabbcc", ""])("%j is not taken for a MAC", async (mac) => {
  const error = await failureOf(
    createSrapsClient(
      settingsWith(),
      scripted(() => ({})),
    ).endpoints.get(undefined, mac),
  );
  expect(error.failure).toMatchObject({ kind: "validation", property: "mac" });
});

test("an endpoint in a form that is not expected is refused by the field's name", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  await client.company();
  const body = JSON.stringify({ mac: MAC, settings_manager: [] });
  sraps.faults.add({ match: { method: "GET" }, do: { kind: "status", status: 200, body } });
  const error = await failureOf(client.endpoints.get(undefined, MAC));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("settings_manager: expected record");
});

test.each(["PUT", "DELETE"])(
  "a success with a stranger's body to a %s is not taken for done",
  async (method) => {
    const sraps = await simulate();
    const { endpoints } = connect(sraps);
    if (method === "DELETE") await endpoints.put(undefined, MAC, {});
    sraps.faults.add({ match: { method }, do: { kind: "status", status: 200, body: '{"code":500}' } });
    const failure = await failureOf(
      method === "PUT" ? endpoints.put(undefined, MAC, {}) : endpoints.remove(undefined, MAC),
    );
    expect([failure.kind, failure.failure.outcome]).toEqual(["protocol", "unknown"]);
    expect(failure.message).toContain("SRAPS answers that it did this to the endpoint, which is as it was");
  },
);
