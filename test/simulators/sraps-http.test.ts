import { authorize, send } from "./hawk-client";
import { startSraps, stopAll } from "./sraps-session";

afterEach(stopAll);

describe("point 7: HTTP", () => {
  test.each([
    ["application/json", 200, 406],
    ["application/json; version=v1", 200, 200],
    ['text/html, application/json;version="v1"', 200, 200],
    ["*/*", 200, 406],
    ["application/json; version=v9", 406, 406],
    ["text/html", 406, 406],
  ])("Accept: %s gets %i, and %i where the version is required", async (accept, lenient, strict) => {
    const { sraps, get } = await startSraps();
    const headers = { Accept: accept };
    expect((await get("product-groups/", { headers })).status).toBe(lenient);
    sraps.switches.set("accept", "version-required");
    expect((await get("product-groups/", { headers })).status).toBe(strict);
  });

  test("unknown paths get 404, unsupported methods 405 with Allow", async () => {
    const { get, remove, post } = await startSraps();
    for (const path of ["nothing/", "settings/0/1", "Settings/"]) expect((await get(path)).status).toBe(404);
    const refused = await remove("settings/");
    expect([refused.status, refused.headers.allow]).toEqual([405, "GET"]);
    expect(refused.body).toEqual({ detail: 'Method "DELETE" not allowed.' });
    expect((await post("companies/ac3e0000000000000000000000000001/endpoints/", {})).status).toBe(405);
  });

  test("a body over 10 MB gets 413", async () => {
    const { sraps, put } = await startSraps();
    const body = { mac: "000413aabbcc", name: "x".repeat(10 * 1024 * 1024) };
    const path = `companies/${sraps.companies.main.uuid}/endpoints/000413aabbcc`;
    expect((await put(path, body)).status).toBe(413);
    expect(sraps.log.requests()[0]?.bytesIn).toBeGreaterThan(10 * 1024 * 1024);
    expect(sraps.store.endpoint("000413aabbcc")).toBeUndefined();
  });

  test("a body that is not a JSON object gets 400", async () => {
    const { sraps, put } = await startSraps();
    const path = `companies/${sraps.companies.main.uuid}/endpoints/000413aabbcc`;
    for (const body of ["{", "[]", "null", '"x"']) expect((await put(path, body)).status).toBe(400);
    const typed = await put(path, "{}", { hash: false, headers: { "Content-Type": "text/plain" } });
    expect(typed.status).toBe(400);
  });

  test("429, 5xx and dropped connections can be scripted, before and after a write takes effect", async () => {
    const { sraps, put } = await startSraps();
    const match = { method: "PUT", path: "companies/{company}/endpoints/{mac}" };
    const write = () =>
      put(`companies/${sraps.companies.main.uuid}/endpoints/000413aabbcc`, { mac: "000413aabbcc" });
    const stored = () => sraps.store.endpoint("000413aabbcc") !== undefined;
    sraps.faults.add({ match, do: { kind: "tooManyRequests", retryAfter: 3 } });
    sraps.faults.add({ match, do: { kind: "status", status: 502, body: "<html>Bad Gateway</html>" } });
    const limited = await write();
    expect([limited.status, limited.headers["retry-after"]]).toEqual([429, "3"]);
    expect([(await write()).text, stored()]).toEqual(["<html>Bad Gateway</html>", false]);
    sraps.faults.add({ match, do: { kind: "drop", when: "before" } });
    sraps.faults.add({ match, do: { kind: "drop", when: "after" } });
    await expect(write()).rejects.toThrow();
    expect(stored()).toBe(false);
    await expect(write()).rejects.toThrow();
    expect(stored()).toBe(true);
    expect(sraps.log.mutations({ method: "PUT" })).toHaveLength(1);
    expect(sraps.log.count({ template: "companies/{company}/endpoints/{mac}" })).toBe(4);
  });
});

describe("point 8: a collection without its last slash", () => {
  test("is not found", async () => {
    const { get } = await startSraps();
    expect((await get("settings?page_size=1")).status).toBe(404);
  });

  test("is redirected on the switch, and the old signature does not fit the new path", async () => {
    const { sraps } = await startSraps({ switches: { missingSlash: "301" } });
    const sent = { url: `${sraps.baseUrl}settings?page_size=1`, key: sraps.accounts.main };
    const authorization = authorize(sent);
    const reply = await send({ ...sent, authorization });
    expect([reply.status, reply.headers.location]).toEqual([301, "/api/v1/settings/?page_size=1"]);
    const followed = new URL(reply.headers.location ?? "", sent.url).href;
    expect((await send({ ...sent, url: followed, authorization })).status).toBe(401);
    const item = await send({ ...sent, url: `${sraps.baseUrl}nothing` });
    expect(item.status).toBe(404);
  });
});

test("the log shows template and sizes, and neither key nor signature", async () => {
  const { sraps, get } = await startSraps();
  const reply = await get("product-groups/");
  const [entry] = sraps.log.requests();
  const expected = { api: "sraps", method: "GET", template: "product-groups/", status: 200, changed: false };
  expect(entry).toMatchObject({ ...expected, bytesIn: 0, bytesOut: Buffer.byteLength(reply.text) });
  expect(JSON.stringify(entry)).not.toMatch(/Hawk|mac=|5ec2e7/);
});
