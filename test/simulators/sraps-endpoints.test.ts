import { type SrapsSession, startSraps, stopAll } from "./sraps-session";

afterEach(stopAll);

const desk = "50a400560eec4dc0b96b026094e06562";
const settings = { [desk]: { value: "https://prov.example.com/{mac}", attrs: { perm: "RW" } } };
const companyPath = ({ sraps }: SrapsSession) => `companies/${sraps.companies.main.uuid}`;
const pathOf = (session: SrapsSession, mac: string) => `${companyPath(session)}/endpoints/${mac}`;

describe("point 12: PUT of an endpoint", () => {
  test("creates with 201 and Location, then changes with 200", async () => {
    const session = await startSraps();
    const path = pathOf(session, "000413aabbcc");
    const body = { mac: "000413aabbcc", autoprovisioning_enabled: true, settings_manager: settings };
    const created = await session.put(path, body);
    expect([created.status, created.headers.location]).toEqual([201, `${session.sraps.baseUrl}${path}`]);
    const whole = { ...body, name: null, provisioning_profile: null, warranty_exp_warning_period: 3 };
    expect(created.body).toEqual({
      ...whole,
      links: {
        self: `${session.sraps.baseUrl}${path}`,
        company: `${session.sraps.baseUrl}${companyPath(session)}`,
      },
    });
    expect((await session.put(path, body)).status).toBe(200);
    expect((await session.get(path)).body).toEqual(created.body);
    expect((await session.get(`${companyPath(session)}/endpoints/`)).body).toEqual([created.body]);
  });

  test("on the switch creation answers 200 as well", async () => {
    const session = await startSraps({ switches: { endpointCreated: "200" } });
    const reply = await session.put(pathOf(session, "000413aabbcc"), { mac: "000413aabbcc" });
    expect([reply.status, reply.headers.location]).toEqual([200, undefined]);
  });

  test("the MAC's case does not matter and is stored and returned in lower case", async () => {
    const session = await startSraps();
    const reply = await session.put(pathOf(session, "000413AABBCC"), { mac: "000413aabbCC" });
    expect(reply.body).toMatchObject({ mac: "000413aabbcc" });
    expect((await session.get(pathOf(session, "000413AABBCC"))).status).toBe(200);
    expect(session.sraps.store.endpoints(session.sraps.companies.main.uuid)).toHaveLength(1);
    expect((await session.remove(pathOf(session, "000413AaBbCc"))).status).toBe(204);
  });

  test("another MAC in the body than in the URL is refused, or the URL wins on the switch", async () => {
    const session = await startSraps();
    const write = () => session.put(pathOf(session, "000413aabbcc"), { mac: "000413aabbdd" });
    const refused = await write();
    expect([refused.status, refused.body]).toEqual([400, { mac: ["Does not match the URL."] }]);
    session.sraps.switches.set("macMismatch", "accepted");
    expect((await write()).body).toMatchObject({ mac: "000413aabbcc" });
  });

  test.each(["000413aabb", "00:04:13:aa:bb:cc", "000413aabbcg"])("the MAC %s is refused", async (mac) => {
    const session = await startSraps();
    const reply = await session.put(pathOf(session, mac), { mac });
    expect([reply.status, reply.body]).toEqual([400, { mac: ["Enter a valid MAC address."] }]);
  });

  test("wrong types are named by field", async () => {
    const session = await startSraps();
    const body = {
      name: 7,
      autoprovisioning_enabled: "yes",
      settings_manager: [],
      warranty_exp_warning_period: "3",
    };
    const reply = await session.put(pathOf(session, "000413aabbcc"), body);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({
      mac: ["This field is required."],
      autoprovisioning_enabled: ["Must be a valid boolean."],
      settings_manager: ["Expected an object keyed by setting uuid."],
    });
    expect(Object.keys(reply.body as object).sort()).toEqual(
      ["autoprovisioning_enabled", "mac", "name", "settings_manager", "warranty_exp_warning_period"].sort(),
    );
  });

  test("unknown settings and profiles are refused, or stored on the switch", async () => {
    const session = await startSraps();
    const body = { mac: "000413aabbcc", provisioning_profile: "0".repeat(32) };
    const path = pathOf(session, "000413aabbcc");
    const setting = { mac: "000413aabbcc", settings_manager: { ["f".repeat(32)]: { value: "x" } } };
    expect((await session.put(path, body)).body).toHaveProperty("provisioning_profile");
    expect((await session.put(path, setting)).body).toHaveProperty("settings_manager");
    session.sraps.switches.set("unknownReference", "accepted");
    expect((await session.put(path, body)).status).toBe(201);
    expect((await session.put(path, setting)).status).toBe(200);
  });

  test("a profile of another company is unknown", async () => {
    const session = await startSraps();
    const company = session.sraps.companies.other.uuid;
    const { uuid } = session.sraps.store.setProfile({ name: "Theirs", product_group: "x", company });
    const body = { mac: "000413aabbcc", provisioning_profile: uuid };
    expect((await session.put(pathOf(session, "000413aabbcc"), body)).status).toBe(400);
  });

  test('autoprovisioning_enabled takes true and "true"', async () => {
    const session = await startSraps();
    for (const value of [true, "true"]) {
      const body = { mac: "000413aabbcc", autoprovisioning_enabled: value };
      const reply = await session.put(pathOf(session, "000413aabbcc"), body);
      expect(reply.body).toMatchObject({ autoprovisioning_enabled: true });
    }
  });

  test("omitted fields are reset and null is stored as null", async () => {
    const session = await startSraps();
    const path = pathOf(session, "000413aabbcc");
    const full = {
      mac: "000413aabbcc",
      name: "Ada",
      autoprovisioning_enabled: true,
      settings_manager: settings,
      warranty_exp_warning_period: 6,
    };
    await session.put(path, full);
    expect(
      (await session.put(path, { mac: full.mac, warranty_exp_warning_period: null })).body,
    ).toMatchObject({
      name: null,
      autoprovisioning_enabled: false,
      provisioning_profile: null,
      settings_manager: {},
      warranty_exp_warning_period: null,
    });
    expect((await session.put(path, { mac: full.mac })).body).toMatchObject({
      warranty_exp_warning_period: 3,
    });
  });

  test("on the switch omitted fields are kept", async () => {
    const session = await startSraps({ switches: { endpointPut: "merge" } });
    const path = pathOf(session, "000413aabbcc");
    await session.put(path, { mac: "000413aabbcc", name: "Ada", settings_manager: settings });
    const reply = await session.put(path, { mac: "000413aabbcc", autoprovisioning_enabled: true });
    expect(reply.body).toMatchObject({
      name: "Ada",
      settings_manager: settings,
      autoprovisioning_enabled: true,
    });
  });

  test("unknown and read-only fields are ignored, or refused on the switch", async () => {
    const session = await startSraps();
    const path = pathOf(session, "000413aabbcc");
    const body = { mac: "000413aabbcc", links: {}, provisioning_url: "https://x.example/" };
    const stored = (await session.put(path, body)).body;
    expect(stored).not.toHaveProperty("provisioning_url");
    session.sraps.switches.set("unknownFields", "400");
    const refused = await session.put(path, body);
    expect([refused.status, Object.keys(refused.body as object)]).toEqual([
      400,
      ["links", "provisioning_url"],
    ]);
  });

  test("on the switches POST creates, and GET of one endpoint gets 405", async () => {
    const session = await startSraps({ switches: { endpointPost: "there", endpointGet: "405" } });
    const list = `${companyPath(session)}/endpoints/`;
    expect((await session.post(list, { mac: "000413AABBCC" })).status).toBe(201);
    expect((await session.post(list, { mac: "000413AABBCC" })).status).toBe(400);
    expect((await session.get(pathOf(session, "000413aabbcc"))).status).toBe(405);
  });
});

describe("point 13: the MAC of another company", () => {
  const mac = "000413999901";

  test("is refused with a text that moves from place to place, and stays as it was", async () => {
    const session = await startSraps();
    const before = session.sraps.store.endpoint(mac);
    const text = "taken_mac_or_forbidden";
    const replies: unknown[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      const reply = await session.put(pathOf(session, mac), { mac, name: "mine" });
      expect(reply.status).toBe(403);
      replies.push(reply.body ?? reply.text);
    }
    expect(replies).toEqual([{ message: text }, { error: text }, { detail: text }, text, { message: text }]);
    expect(session.sraps.store.endpoint(mac)).toEqual(before);
    expect(session.sraps.log.mutations()).toEqual([]);
  });

  test("place, text and status go by their switches", async () => {
    const session = await startSraps({
      switches: { takenMacPlace: "detail", takenMacText: "lacks", takenMacStatus: "400" },
    });
    const reply = await session.put(pathOf(session, mac), { mac });
    expect([reply.status, reply.body]).toEqual([400, { detail: "User lacks permission to endpoint" }]);
  });

  test("is in no list and cannot be read or deleted: 404, or 403 on the switch", async () => {
    const session = await startSraps();
    expect((await session.get(`${companyPath(session)}/endpoints/`)).body).toEqual([]);
    const theirs = `companies/${session.sraps.companies.other.uuid}`;
    const attempts = async () => [
      (await session.get(pathOf(session, mac))).status,
      (await session.remove(pathOf(session, mac))).status,
      (await session.get(theirs)).status,
      (await session.get(`${theirs}/endpoints/`)).status,
      (await session.put(`${theirs}/endpoints/${mac}`, { mac })).status,
    ];
    expect(await attempts()).toEqual([404, 404, 404, 404, 404]);
    session.sraps.switches.set("foreignRead", "403");
    expect(await attempts()).toEqual([403, 403, 403, 403, 403]);
    expect(session.sraps.store.endpoint(mac)?.company).toBe(session.sraps.companies.other.uuid);
  });
});

describe("point 14: DELETE", () => {
  test("an endpoint is gone with 204 and no body, the second time it gets 404", async () => {
    const session = await startSraps();
    session.sraps.store.setEndpoint({ mac: "000413aabbcc" });
    const path = pathOf(session, "000413aabbcc");
    const gone = await session.remove(path);
    expect([gone.status, gone.text, gone.headers["content-length"]]).toEqual([204, "", undefined]);
    const again = await session.remove(path);
    expect([again.status, again.body]).toEqual([404, { detail: "Not found." }]);
    expect(session.sraps.log.mutations()).toHaveLength(1);
  });
});

describe("point 15: roles of keys", () => {
  test("a read-only key and a key without a role read, and get 403 for writes", async () => {
    const session = await startSraps();
    session.sraps.store.setEndpoint({ mac: "000413aabbcc" });
    const path = pathOf(session, "000413aabbcc");
    for (const key of [session.sraps.accounts.readOnly, session.sraps.accounts.none]) {
      expect((await session.get(`tokens/${key.id}`, { key })).status).toBe(200);
      expect((await session.get(path, { key })).status).toBe(200);
      expect((await session.put(path, { mac: "000413aabbcc" }, { key })).status).toBe(403);
      expect((await session.remove(path, { key })).status).toBe(403);
      const profiles = `${companyPath(session)}/provisioning-profiles/`;
      expect((await session.post(profiles, { name: "x" }, { key })).status).toBe(403);
    }
    expect(session.sraps.log.mutations()).toEqual([]);
  });

  test("on the switch a key without a role may not even read", async () => {
    const { sraps, get } = await startSraps({ switches: { noneRole: "all-403" } });
    expect((await get("settings/", { key: sraps.accounts.none })).status).toBe(403);
    expect((await get("settings/", { key: sraps.accounts.readOnly })).status).toBe(200);
  });

  test("a key can be changed and revoked behind the client's back", async () => {
    const { sraps, get } = await startSraps();
    const { main } = sraps.accounts;
    sraps.store.setKey({ ...main, key: "new" });
    expect((await get("settings/")).status).toBe(401);
    expect((await get("settings/", { key: { ...main, key: "new" } })).status).toBe(200);
    sraps.store.deleteKey(main.id);
    expect((await get("settings/", { key: { ...main, key: "new" } })).status).toBe(401);
  });
});

describe("point 16: writes that are accepted first", () => {
  test("take effect after the delay, with the Location of the resource", async () => {
    const session = await startSraps({ switches: { writes: "accepted" }, acceptedDelay: 40 });
    const path = pathOf(session, "000413aabbcc");
    const reply = await session.put(path, { mac: "000413aabbcc" });
    expect([reply.status, reply.text, reply.headers.location]).toEqual([
      202,
      "",
      `${session.sraps.baseUrl}${path}`,
    ]);
    expect((await session.get(path)).status).toBe(404);
    while (session.sraps.store.deferred.count > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await session.get(path)).status).toBe(200);
    expect(session.sraps.log.mutations()).toHaveLength(1);
  });

  test("have no Location on the switch, and settle when the test says", async () => {
    const session = await startSraps({
      switches: { writes: "accepted", acceptedLocation: "without" },
      acceptedDelay: 60_000,
    });
    const profiles = `${companyPath(session)}/provisioning-profiles/`;
    const group = session.sraps.productGroups[1]?.uuid;
    const reply = await session.post(profiles, { name: "Office", product_group: group });
    expect([reply.status, reply.headers.location]).toEqual([202, undefined]);
    expect((await session.get(profiles)).body).toEqual([]);
    session.sraps.store.deferred.settle();
    expect((await session.get(profiles)).body).toMatchObject([{ name: "Office" }]);
  });

  test("are validated before they are accepted", async () => {
    const session = await startSraps({ switches: { writes: "accepted" } });
    expect((await session.put(pathOf(session, "nonsense"), { mac: "nonsense" })).status).toBe(400);
    expect((await session.put(pathOf(session, "000413999901"), { mac: "000413999901" })).status).toBe(403);
  });

  test("can be scripted for a single request", async () => {
    const session = await startSraps();
    session.sraps.faults.add({
      match: { method: "PUT" },
      do: { kind: "accepted", milliseconds: 60_000, location: false },
    });
    const path = pathOf(session, "000413aabbcc");
    expect((await session.put(path, { mac: "000413aabbcc" })).status).toBe(202);
    session.sraps.store.deferred.settle();
    expect((await session.put(path, { mac: "000413aabbcc" })).status).toBe(200);
  });
});
