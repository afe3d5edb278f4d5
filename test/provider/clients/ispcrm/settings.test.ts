import { createIspcrmClient } from "../../../../provider/clients/ispcrm/client";
import { ispcrmSettings } from "../../../../provider/clients/ispcrm/settings";
import { readSettings } from "../../../../provider/connections/settings";
import { transport } from "../../transport/loopback";
import { failureOf, stopAll, token } from "./connect";

afterEach(stopAll);

const account = { url: "https://crm.example.com", token };

test("an account needs its server and token, and nothing else", () => {
  expect(ispcrmSettings.parse(account)).toEqual({
    ...account,
    pathPrefix: "/api/v1",
    auth: "bearer",
    userPath: "{users}/{id}",
    userIdField: "id",
    detailCap: 1000,
    macFormat: "colons",
  });
});

test.each([
  ["url", "https://CRM.example.com:443/", "https://crm.example.com"],
  ["url", "http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["pathPrefix", "/crm/api/v1//", "/crm/api/v1"],
  ["detailCap", "50", 50],
])("%s: %j is written %j", (name, given, normal) => {
  expect(ispcrmSettings.parse({ ...account, [name]: given })).toMatchObject({ [name]: normal });
});

test.each([
  ["url", undefined],
  ["url", "crm.example.com"],
  ["url", "ftp://crm.example.com"],
  ["url", "https://user:word@crm.example.com"],
  ["url", "https://crm.example.com/api/v1"],
  ["url", "https://crm.example.com?x=1"],
  ["pathPrefix", "api/v1"],
  ["pathPrefix", "/"],
  ["pathPrefix", "//crm.example.org/api"],
  ["pathPrefix", "/api?version=1"],
  ["token", ""],
  ["token", "two words"],
  ["token", "line\r\nbreak"],
  ["auth", "basic"],
  ["userPath", "{users}"],
  ["userPath", "users/{id}"],
  ["userPath", "{users}/{id}/{id}"],
  ["userPath", "{users}/{username}"],
  ["userPath", "https://crm.example.org/{id}"],
  ["userIdField", "customer id"],
  ["detailCap", -1],
  ["update", {}],
  ["update", { path: "{users}/{id}" }],
  ["update", { method: "GET" }],
  ["update", { method: "PUT", path: "{users}" }],
  ["delete", { method: "PUT" }],
  ["colour", "red"],
])("%s: %j is refused", (name, value) => {
  expect(ispcrmSettings.safeParse({ ...account, [name]: value }).success).toBe(false);
});

test("every setting says what it is", () => {
  const { update, delete: removal, ...plain } = ispcrmSettings.shape;
  const nested = { ...update.unwrap().shape, ...removal.unwrap().shape };
  for (const [name, field] of [...Object.entries(plain), ...Object.entries(nested)]) {
    expect([name, field.description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
  }
});

test("what is missing or wrong is told by the setting's name, and nested ones may come from the environment", () => {
  const read =
    (config: object, environment = {}) =>
    () =>
      readSettings({ "voip:ispcrm": config }, environment, "ispcrm");
  expect(read({ url: account.url })).toThrow("voip:ispcrm.token (or VOIP_ISPCRM_TOKEN) is not set");
  expect(read({ url: account.url })).toThrow("--secret voip:ispcrm.token");
  expect(read({ ...account, url: "https://crm.example.com/api" })).toThrow("goes into pathPrefix");
  expect(read(account, { VOIP_ISPCRM_UPDATE_PATH: "{users}/{id}" })).toThrow("voip:ispcrm.update.method");
  expect(read(account, { VOIP_ISPCRM_DELETE_METHOD: "POST" })()).toMatchObject({
    own: { delete: { method: "POST" } },
    transport: { maxConcurrency: 4, secrets: [token] },
  });
});

test("a client shows its settings without the token", () => {
  const client = createIspcrmClient(ispcrmSettings.parse(account), transport());
  expect(client.settings).toMatchObject({ url: account.url, userIdField: "id" });
  expect(JSON.stringify(client.settings)).not.toContain(token);
});

test.each(["update", "delete"] as const)(
  "%s that is not configured is refused without a request",
  async (change) => {
    const client = createIspcrmClient(ispcrmSettings.parse(account), transport());
    const send = () => (change === "update" ? client.updateUser("1", {}) : client.deleteUser("1"));
    expect(client.refusalOf(change)?.message).toContain(`voip:ispcrm.${change}.method`);
    const error = await failureOf(send());
    expect(error.failure).toMatchObject({ kind: "validation", outcome: "refused" });
    expect(error.message).toContain(`documents how users are created and read, not how one is ${change}d`);
    expect(error.message).toContain(`voip:ispcrm.${change}.method and voip:ispcrm.${change}.path`);
  },
);
