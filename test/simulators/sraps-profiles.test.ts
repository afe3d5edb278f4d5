import { type SrapsSession, startSraps, stopAll } from "./sraps-session";

afterEach(stopAll);

const group = "1a45a2a3f6b94c4cbfa5439b446132f7";
const desk = "50a400560eec4dc0b96b026094e06562";
const listOf = ({ sraps }: SrapsSession) => `companies/${sraps.companies.main.uuid}/provisioning-profiles/`;

describe("point 14: profiles", () => {
  test("POST answers 201 with Location and the object, which has a uuid of 32 hex digits", async () => {
    const session = await startSraps();
    const body = { name: "Office", product_group: group, autoprovisioning_enabled: "true" };
    const reply = await session.post(listOf(session), body);
    const { uuid } = reply.body as { uuid: string };
    expect(uuid).toMatch(/^[0-9a-f]{32}$/);
    expect([reply.status, reply.headers.location]).toEqual([
      201,
      `${session.sraps.baseUrl}${listOf(session)}${uuid}`,
    ]);
    expect(reply.body).toMatchObject({ ...body, autoprovisioning_enabled: true, settings_manager: {} });
    expect((await session.get(reply.headers.location ?? "")).body).toEqual(reply.body);
    expect((await session.get(listOf(session))).body).toEqual([reply.body]);
  });

  test("two profiles of one name are allowed, or refused on the switch", async () => {
    const session = await startSraps();
    const create = () => session.post(listOf(session), { name: "Office", product_group: group });
    expect([(await create()).status, (await create()).status]).toEqual([201, 201]);
    session.sraps.switches.set("duplicateProfileName", "400");
    const refused = await create();
    expect([refused.status, Object.keys(refused.body as object)]).toEqual([400, ["name"]]);
  });

  test("a name and a known product group are required", async () => {
    const session = await startSraps();
    const empty = await session.post(listOf(session), { name: "" });
    expect(empty.body).toEqual({
      name: ["This field may not be blank."],
      product_group: ["This field is required."],
    });
    const unknown = await session.post(listOf(session), { name: "Office", product_group: "D-Series" });
    expect([unknown.status, Object.keys(unknown.body as object)]).toEqual([400, ["product_group"]]);
  });
});

describe("editing and deleting profiles (contract 1.5 P3)", () => {
  const settings = { [desk]: { value: "https://prov.example.com/{mac}", attrs: { perm: "RW" } } };
  const create = async (session: SrapsSession) => {
    const body = { name: "Office", product_group: group, settings_manager: settings };
    return (await session.post(listOf(session), body)).headers.location ?? "";
  };

  test("PUT replaces, and PATCH gets 405", async () => {
    const session = await startSraps();
    const url = await create(session);
    const replaced = await session.put(url, { name: "Home", product_group: group });
    expect(replaced.body).toMatchObject({ name: "Home", settings_manager: {} });
    const refused = await session.patch(url, { name: "Office" });
    expect([refused.status, refused.headers.allow]).toEqual([405, "GET, PUT, DELETE"]);
  });

  test("on the switch PATCH merges, and PUT gets 405", async () => {
    const session = await startSraps({ switches: { profileUpdate: "patch" } });
    const url = await create(session);
    expect((await session.patch(url, { name: "Home" })).body).toMatchObject({
      name: "Home",
      settings_manager: settings,
    });
    expect((await session.put(url, {})).status).toBe(405);
  });

  test("further fields are kept like the known ones, but for what is made here, or ignored on the switch", async () => {
    const session = await startSraps();
    const url = await create(session);
    const office = { name: "Office", product_group: group };
    const sent = { ...office, colour: "red", note: null, uuid: "mine", company: "theirs" };
    const put = await session.put(url, sent);
    expect(put.body).toMatchObject({ ...sent, uuid: url.split("/").at(-1), settings_manager: {} });
    expect((await session.get(url)).body).toEqual(put.body);
    session.sraps.switches.set("profileUpdate", "both");
    expect((await session.patch(url, { colour: "blue" })).body).toMatchObject({ colour: "blue", note: null });
    expect((await session.put(url, office)).body).not.toHaveProperty("colour");
    session.sraps.switches.set("profileFields", "ignored");
    expect((await session.put(url, sent)).body).not.toHaveProperty("colour");
  });

  test("a profile in use is not deleted, or leaves its endpoints without one on the switch", async () => {
    const session = await startSraps();
    const url = await create(session);
    const provisioning_profile = url.split("/").at(-1) ?? "";
    session.sraps.store.setEndpoint({ mac: "000413aabbcc", provisioning_profile });
    expect((await session.remove(url)).status).toBe(400);
    session.sraps.switches.set("deleteInUse", "cascades");
    expect((await session.remove(url)).status).toBe(204);
    expect(session.sraps.store.endpoint("000413aabbcc")?.provisioning_profile).toBeNull();
    expect((await session.get(url)).status).toBe(404);
  });

  test("a profile of another company cannot be seen", async () => {
    const session = await startSraps();
    const company = session.sraps.companies.other.uuid;
    const { uuid } = session.sraps.store.setProfile({ name: "Theirs", product_group: group, company });
    expect((await session.get(`${listOf(session)}${uuid}`)).status).toBe(404);
    expect((await session.remove(`${listOf(session)}${uuid}`)).status).toBe(404);
  });
});

describe("error bodies (contract 1.9)", () => {
  test.each([
    ["detail", { mac: ["Enter a valid MAC address."] }, { detail: "Not found." }],
    ["message", { message: "mac: Enter a valid MAC address." }, { message: "Not found." }],
    ["error", { error: "mac: Enter a valid MAC address." }, { error: "Not found." }],
    ["text", "mac: Enter a valid MAC address.", "Not found."],
  ] as const)("%s", async (errorBody, invalid, missing) => {
    const { sraps, get, put } = await startSraps({ switches: { errorBody } });
    const reply = await put(`companies/${sraps.companies.main.uuid}/endpoints/x`, { mac: "x" });
    const lost = await get("nothing/");
    expect([reply.body ?? reply.text, lost.body ?? lost.text]).toEqual([invalid, missing]);
  });
});
