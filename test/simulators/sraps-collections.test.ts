import type { Mounts } from "../../simulators";
import { startSraps, stopAll } from "./sraps-session";

afterEach(stopAll);

const desk = "50a400560eec4dc0b96b026094e06562";

describe("point 17: several companies under a reseller's key", () => {
  test("the reseller reaches its customers, they reach neither each other nor the reseller", async () => {
    const { sraps, get, put } = await startSraps();
    const { north, south, reseller, main } = sraps.companies;
    const key = sraps.accounts.reseller;
    for (const { uuid } of [reseller, north, south]) {
      expect((await get(`companies/${uuid}/endpoints/`, { key })).status).toBe(200);
    }
    expect((await get(`companies/${main.uuid}`, { key })).status).toBe(404);
    const southern = { ...key, id: "ck_south", company: south.uuid };
    sraps.store.setKey(southern);
    expect((await get(`companies/${south.uuid}`, { key: southern })).status).toBe(200);
    for (const { uuid } of [north, reseller]) {
      expect((await get(`companies/${uuid}`, { key: southern })).status).toBe(404);
    }
    const body = { mac: "000413aabbcc" };
    expect((await put(`companies/${north.uuid}/endpoints/${body.mac}`, body, { key })).status).toBe(201);
    expect((await put(`companies/${south.uuid}/endpoints/${body.mac}`, body, { key })).status).toBe(403);
    expect((await get(`companies/${south.uuid}/endpoints/${body.mac}`, { key })).status).toBe(404);
    expect(sraps.store.endpoint(body.mac)?.company).toBe(north.uuid);
  });
});

describe("point 18: collections without a known path", () => {
  test("are absent unless they are mounted", async () => {
    const { sraps, get } = await startSraps();
    for (const path of ["product-defaults/", "users/", "logs/"]) {
      expect((await get(`companies/${sraps.companies.main.uuid}/${path}`)).status).toBe(404);
    }
    expect((await get("companies/")).status).toBe(404);
  });

  test("hold any object under a uuid made by the server, at the path of the mount", async () => {
    const { sraps, get, post, put, patch, remove } = await startSraps({
      mount: { users: "{company}/members/" },
    });
    const company = `${sraps.baseUrl}companies/${sraps.companies.main.uuid}`;
    expect((await get(company)).body).toMatchObject({ links: { users: `${company}/members/` } });
    const created = await post(`${company}/members/`, { email: "ada@acme.example", uuid: "mine" });
    const url = created.headers.location ?? "";
    expect(created.status).toBe(201);
    expect(url).toMatch(/\/members\/[0-9a-f]{32}$/);
    expect(created.body).toMatchObject({ email: "ada@acme.example", links: { self: url, company } });
    expect((await get(`${company}/members/`)).body).toEqual([created.body]);
    expect((await put(url, { name: "Ada" })).body).not.toHaveProperty("email");
    expect((await patch(url, {})).status).toBe(405);
    sraps.switches.set("profileUpdate", "both");
    expect((await patch(url, { role: "admin" })).body).toMatchObject({ name: "Ada", role: "admin" });
    expect([(await remove(url)).status, (await remove(url)).status]).toEqual([204, 404]);
    expect(sraps.store.objects("users")).toEqual([]);
  });

  test("product defaults below the base, not advertised, with settings that are checked", async () => {
    const initial = [{ product_group: "1a45a2a3f6b94c4cbfa5439b446132f7", settings_manager: {} }];
    const { sraps, get, put } = await startSraps({
      mount: { productDefaults: { path: "{base}defaults/", advertised: false, initial } },
    });
    const company = await get(`companies/${sraps.companies.main.uuid}`);
    expect(Object.keys((company.body as { links: object }).links)).toEqual(["self", "endpoints"]);
    const [found] = (await get("defaults/")).body as { uuid: string; links: { self: string } }[];
    const self = found?.links.self ?? "";
    const settings_manager = { [desk]: { value: "https://prov.example.com/", attrs: { perm: "RW" } } };
    expect((await put(self, { ...initial[0], settings_manager })).body).toMatchObject({ settings_manager });
    const unknown = { ["f".repeat(32)]: { value: "x" } };
    expect((await put(self, { settings_manager: unknown })).status).toBe(400);
    expect((await get("defaults/", { key: sraps.accounts.other })).body).toEqual([]);
    expect((await get(self, { key: sraps.accounts.other })).status).toBe(404);
  });

  test("the link's name can be another", async () => {
    const { sraps, get } = await startSraps({
      mount: { productDefaults: { path: "{company}/product-defaults/", link: "product_defaults" } },
    });
    const company = await get(`companies/${sraps.companies.main.uuid}`);
    expect(company.body).toHaveProperty(["links", "product_defaults"]);
  });

  test("logs list what happened and what a test adds, and take no writes", async () => {
    const { sraps, get, put, post } = await startSraps({ mount: { logs: "{company}/logs/" } });
    const company = `companies/${sraps.companies.main.uuid}`;
    await put(`${company}/endpoints/000413aabbcc`, { mac: "000413aabbcc" });
    sraps.store.addLogEntry({ message: "Phone asked for its settings.", mac: "000413aabbcc" });
    sraps.store.addLogEntry({ message: "Not yours.", company: sraps.companies.other.uuid });
    const entries = (await get(`${company}/logs/?mac=nothing`)).body as {
      timestamp: string;
      message: string;
    }[];
    expect(entries.map(({ message }) => message)).toEqual([
      "Endpoint 000413aabbcc was created.",
      "Phone asked for its settings.",
    ]);
    expect(Date.parse(entries[0]?.timestamp ?? "")).not.toBeNaN();
    expect((await post(`${company}/logs/`, {})).status).toBe(405);
  });

  test("companies are a reseller's customers, who can be used at once", async () => {
    const { sraps, get, post, put, remove } = await startSraps({ mount: { companies: "{base}companies/" } });
    const key = sraps.accounts.reseller;
    const names = async () =>
      ((await get("companies/", { key })).body as { name: string }[]).map(({ name }) => name);
    expect(await names()).toEqual(["North Customer", "South Customer"]);
    const created = await post("companies/", { name: "East Customer", city: "Wien" }, { key });
    const url = created.headers.location ?? "";
    expect([created.status, (await get(url, { key })).body]).toEqual([201, created.body]);
    expect(created.body).toMatchObject({
      city: "Wien",
      links: { self: url, endpoints: `${url}/endpoints/` },
    });
    expect((await put(url, { name: "Ost" }, { key })).body).toMatchObject({ name: "Ost" });
    await put(`${url}/endpoints/000413aabbcc`, { mac: "000413aabbcc" }, { key });
    expect((await remove(url, { key })).status).toBe(400);
    await remove(`${url}/endpoints/000413aabbcc`, { key });
    expect((await remove(url, { key })).status).toBe(204);
    expect(await names()).toEqual(["North Customer", "South Customer"]);
    expect((await post("companies/", { name: "Sub" })).status).toBe(403);
    expect((await remove(`companies/${key.company}`, { key })).status).toBe(403);
  });

  test("companies can be mounted below the reseller as well", async () => {
    const { sraps, get, post } = await startSraps({ mount: { companies: "{company}/customers/" } });
    const key = sraps.accounts.reseller;
    const path = `companies/${key.company}/customers/`;
    expect(((await get(path, { key })).body as unknown[]).length).toBe(2);
    expect((await post(path, { name: "East" }, { key })).status).toBe(201);
    expect((await get(`${path}${sraps.companies.north.uuid}`, { key })).body).toMatchObject({
      name: "North Customer",
    });
  });

  test.each([
    [{ users: "/users/" }, "sraps mount users: expected {company}/…/ or {base}…/ with a last slash"],
    [{ users: "{company}/users" }, "sraps mount users: expected {company}/…/ or {base}…/ with a last slash"],
    [
      { phones: "{base}phones/" },
      'sraps cannot mount "phones". It can mount productDefaults, users, companies, logs.',
    ],
    [{ logs: { path: "{base}logs/", initial: [{}] } }, "sraps mount logs: initial objects are not taken."],
  ])("the mount %j is refused", async (mount, message) => {
    await expect(startSraps({ mount: mount as Mounts })).rejects.toThrow(message);
  });
});
