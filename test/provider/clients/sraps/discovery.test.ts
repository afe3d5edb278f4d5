import { createSrapsClient } from "../../../../provider/clients/sraps/client";
import { collect, connect, failureOf, json, scripted, settingsWith, simulate, stopAll } from "./connect";

afterEach(stopAll);

test("the company of the key is looked up once, however many ask", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  const companies = await Promise.all(Array.from({ length: 20 }, () => client.company()));
  expect(new Set(companies.map(({ uuid }) => uuid))).toEqual(new Set([sraps.companies.main.uuid]));
  expect(companies[0]).toMatchObject({ name: "Acme Telephony GmbH" });
  expect(companies[0]?.url).toBe(`${sraps.baseUrl}companies/${sraps.companies.main.uuid}`);
  expect(sraps.log.count()).toBe(2);
});

test("a lookup that failed is tried again by the next call", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  sraps.faults.add({ match: { path: "tokens/{id}" }, do: { kind: "status", status: 400 } });
  await failureOf(client.company());
  await expect(client.company()).resolves.toMatchObject({ uuid: sraps.companies.main.uuid });
});

test("a reseller's customers are kept apart", async () => {
  const sraps = await simulate();
  const { north, south, reseller } = sraps.companies;
  const client = connect(sraps, {}, { account: sraps.accounts.reseller });
  await client.endpoints.put(north.uuid, "000413aabb01", { name: "North" });
  await client.endpoints.put(south.uuid, "000413aabb02", { name: "South" });
  await client.endpoints.put(undefined, "000413aabb03", { name: "Own" });
  expect(sraps.store.endpoints(north.uuid).map(({ mac }) => mac)).toEqual(["000413aabb01"]);
  expect(sraps.store.endpoints(south.uuid).map(({ mac }) => mac)).toEqual(["000413aabb02"]);
  expect(sraps.store.endpoints(reseller.uuid).map(({ mac }) => mac)).toEqual(["000413aabb03"]);
  expect(await client.endpoints.get(north.uuid, "000413aabb02")).toBeUndefined();
  expect((await collect(client.endpoints.list(south.uuid))).map(({ name }) => name)).toEqual(["South"]);
});

test("another company of that uuid is not found, and its uuid cannot leave the path", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  expect((await failureOf(client.company("f".repeat(32)))).kind).toBe("notFound");
  expect((await failureOf(client.company(".."))).kind).toBe("validation");
  expect((await failureOf(client.company("../tokens/x"))).kind).toBe("notFound");
});

describe("links to a second origin", () => {
  const second = (baseUrl: string) => new URL(baseUrl.replace("127.0.0.1", "localhost")).origin;

  test("are followed and signed for it when it is allowed", async () => {
    const sraps = await simulate({ switches: { linkHost: "second", companyLinks: "hyphenated" } });
    const client = connect(sraps, { allowedLinkOrigins: [second(sraps.baseUrl)], pageSize: 1 });
    for (const mac of ["000413aabb01", "000413aabb02", "000413aabb03"]) sraps.store.setEndpoint({ mac });
    expect((await collect(client.endpoints.list(undefined))).length).toBe(3);
    expect(new URL((await client.company()).url).hostname).toBe("localhost");
  });

  test("are refused, with the setting's name and without a request, when it is not", async () => {
    const sraps = await simulate({ switches: { linkHost: "second" } });
    const error = await failureOf(connect(sraps).company());
    expect(error.kind).toBe("protocol");
    expect(error.message).toContain(second(sraps.baseUrl));
    expect(error.message).toContain("voip:sraps.allowedLinkOrigins");
    expect(sraps.log.count()).toBe(1);
  });
});

test.each([
  ["http://api.sraps.snom.com/api/v1/companies/x"],
  ["https://api.sraps.snom.com.evil.example/companies/x"],
  ["https://user@api.sraps.snom.com/companies/x"],
  ["https://api.sraps.snom.com:8443/companies/x"],
  ["//evil.example/companies/x"],
])("the link %s is refused", async (company) => {
  const transport = scripted(() => json({ links: { company } }));
  expect((await failureOf(createSrapsClient(settingsWith(), transport).company())).kind).toBe("protocol");
  expect(transport.calls.length).toBe(1);
});

test("an answer without the company's link says which field is missing", async () => {
  const client = createSrapsClient(
    settingsWith(),
    scripted(() => json({ links: {} })),
  );
  const error = await failureOf(client.company());
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("links.company: expected string");
});

test("a company that has moved is looked up again when its list is not found", async () => {
  let home = "old";
  const transport = scripted(({ url }) => {
    if (url.includes("/tokens/"))
      return json({ links: { company: `https://api.sraps.snom.com/api/v1/companies/${home}` } });
    if (url.endsWith("/companies/old") || url.endsWith("/companies/new"))
      return json({ uuid: home, links: {} });
    return url.includes(`/companies/${home}/`) ? json([]) : { status: 404 };
  });
  const client = createSrapsClient(settingsWith(), transport);
  expect((await client.company()).uuid).toBe("old");
  home = "new";
  expect(await collect(client.profiles.list(undefined))).toEqual([]);
  expect((await client.company()).uuid).toBe("new");
});

test("a 404 at the same address is told and not repeated", async () => {
  const transport = scripted(({ url }) => {
    if (url.includes("/tokens/")) return json({ links: { company: "/api/v1/companies/one" } });
    return url.endsWith("/companies/one") ? json({ links: null }) : { status: 404 };
  });
  const client = createSrapsClient(settingsWith(), transport);
  expect((await failureOf(collect(client.profiles.list(undefined)))).kind).toBe("notFound");
  expect(transport.calls.filter(({ url }) => url.includes("provisioning-profiles")).length).toBe(1);
});

test("a missing slash is followed to its place with a signature for it", async () => {
  const sraps = await simulate();
  const client = connect(sraps);
  await client.company();
  const moved = (path: string) => ({ kind: "status", status: 301, headers: { Location: path } }) as const;
  sraps.faults.add({ match: { path: "product-groups/" }, do: moved("/api/v1/product-groups/?page_size=2") });
  expect((await client.productGroups()).length).toBe(4);
  const item = new URL(`${(await client.company()).url}/endpoints/000413aabbcc`).pathname;
  sraps.faults.add({ match: { method: "PUT" }, do: moved(item) });
  await client.endpoints.put(undefined, "000413aabbcc", { name: "Desk" });
  expect(sraps.log.requests({ method: "PUT" }).map(({ status }) => status)).toEqual([301, 201]);
  const post = { match: { method: "POST" }, do: moved("/api/v1/elsewhere/") };
  sraps.faults.add(post);
  const draft = { name: "Office", productGroup: "1a45a2a3f6b94c4cbfa5439b446132f7" };
  expect((await failureOf(client.profiles.create(undefined, draft))).failure.outcome).toBe("refused");
  expect(sraps.log.count({ method: "POST" })).toBe(1);
});

test.each([
  ["to another origin", { status: 301, headers: { location: "https://evil.example/" } }],
  ["to nowhere", { status: 302 }],
  ["for ever", { status: 307, headers: { location: "/again" } }],
])("a redirect %s is refused", async (_, answer) => {
  const transport = scripted(() => answer);
  expect((await failureOf(createSrapsClient(settingsWith(), transport).productGroups())).kind).toBe(
    "protocol",
  );
  expect(transport.calls.length).toBeLessThanOrEqual(4);
});
