import { collect, connect, failureOf, hal, ngcp, pageOf, stopAll } from "./connect";

afterEach(stopAll);

const contacts = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    hal("customercontacts", index + 1, { email: `u${index + 1}@example.com` }),
  );

test("a list is read to its last page, by id, as JSON", async () => {
  const server = await ngcp(({ query }) => pageOf("customercontacts", contacts(25), query));
  const found = await collect(connect(server, { pageSize: 10 }).list("customercontacts"));
  expect(found.map(({ id }) => Number(id))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(server.asked.map(({ target }) => target)).toEqual(
    [1, 2, 3].map((page) => `/api/customercontacts/?page=${page}&rows=10&order_by=id`),
  );
  expect(server.asked[0]?.headers.accept).toBe("application/json");
});

test("a list that is left early sends no more requests", async () => {
  const server = await ngcp(({ query }) => pageOf("customercontacts", contacts(25), query));
  for await (const { id } of connect(server, { pageSize: 10 }).list("customercontacts"))
    if (id === "3") break;
  expect(server.asked.length).toBe(1);
});

test.each([
  ["nothing", {}, []],
  ["null", { _embedded: null }, []],
  ["an empty list", { _embedded: { "ngcp:customers": [] } }, []],
  ["one object", { _embedded: { "ngcp:customers": hal("customers", 3) } }, ["3"]],
  ["a list", { _embedded: { "ngcp:customers": [hal("customers", 3), hal("customers", 4)] } }, ["3", "4"]],
  ["a list of another name", { _embedded: { "ngcp:other": [hal("customers", 3)] } }, ["3"]],
  ["objects without id", { _embedded: { "ngcp:customers": [hal("customers", undefined)] } }, ["7"]],
])("a page with %s is understood", async (_, body, ids) => {
  const server = await ngcp(() => ({ body: { ...body, _links: { self: { href: "/api/customers/" } } } }));
  expect((await collect(connect(server).list("customers"))).map(({ id }) => id)).toEqual(ids);
});

test("JSON that a gateway sends with 200 is not taken for an empty page", async () => {
  const server = await ngcp(() => ({ body: { code: 500, message: "Try later" } }));
  const error = await failureOf(collect(connect(server).list("customers")));
  expect([error.kind, error.message]).toEqual(["protocol", expect.stringContaining("_links")]);
});

test("a list whose objects vanish while it is read misses none of the rest", async () => {
  const all = contacts(25);
  const server = await ngcp(({ query }, count) => {
    if (count === 2) all.splice(0, 4);
    return pageOf("customercontacts", all, query);
  });
  const found = await collect(connect(server, { pageSize: 10 }).list("customercontacts"));
  expect(new Set(found.map(({ id }) => id)).size).toBe(25);
  expect(found.length).toBe(25);
});

test("a list that does not end stops at the cap, and names its setting", async () => {
  const server = await ngcp((_, count) => ({
    body: { _embedded: { "ngcp:customers": [hal("customers", count)] }, _links: { next: { href: "/x" } } },
  }));
  const error = await failureOf(collect(connect(server, { pageCap: 4 }).list("customers")));
  expect(error.message).toContain("voip:ngcp.pageCap");
  expect(server.asked.length).toBe(4);
});

test("a collection that cannot be ordered is not asked to", async () => {
  const server = await ngcp(({ query }) => pageOf("provisioningtemplates", [], query));
  await collect(connect(server).list("provisioningtemplates"));
  expect(server.asked[0]?.query.has("order_by")).toBe(false);
});

test("filters are sent escaped, and an asterisk is no wildcard", async () => {
  const server = await ngcp(({ query }) => pageOf("customers", [], query));
  await collect(connect(server).list("customers", { external_id: "A&B*=ü", not_status: "terminated" }));
  expect(server.asked[0]?.query.get("external_id")).toBe("A&B\\*=ü");
  expect(server.asked[0]?.target).toMatch(/^[\x21-\x7e]+$/);
});

const subscribers = [
  {
    username: "alice",
    domain: "a.example",
    customer_id: 3,
    external_id: null,
    administrative: false,
    primary_number: { cc: 43, ac: "1", sn: "99" },
    alias_numbers: [],
    status: "active",
  },
  {
    username: "Bob",
    domain: "a.example",
    customer_id: 31,
    external_id: "B",
    administrative: true,
    primary_number: null,
    alias_numbers: [
      { cc: 43, ac: "", sn: "12" },
      { cc: 43, ac: "2", sn: "34" },
    ],
    status: "locked",
    is_pbx_pilot: true,
  },
  {
    username: "carol",
    domain: "b.example",
    customer_id: 31,
    external_id: "b",
    administrative: false,
    status: "active",
  },
].map((fields, index) => hal("subscribers", index + 1, fields));

test.each([
  [{}, {}, ["1", "2", "3"]],
  [{ username: "alice" }, {}, ["1"]],
  [{ username: "bob" }, {}, []],
  [{ username: "bob" }, { ignoreCase: ["username"] }, ["2"]],
  [{ username: "bob", domain: "A.example" }, { ignoreCase: ["username"] }, []],
  [{ customer_id: 3 }, {}, ["1"]],
  [{ customer_id: "31" }, {}, ["2", "3"]],
  [{ subscriber_external_id: "b" }, {}, ["3"]],
  [{ is_admin: true }, {}, ["2"]],
  [{ is_admin: false }, {}, ["1", "3"]],
  [{ is_pbx_pilot: true }, {}, ["2"]],
  [{ primary_number: "43199" }, {}, ["1"]],
  [{ alias: "43234" }, {}, ["2"]],
  [{ alias: 4312 }, {}, ["2"]],
  [{ not_status: "active" }, {}, ["2"]],
  [{ customer_external_id: "ACME" }, {}, ["1", "2", "3"]],
  [{ create_timestamp_gt: "2026-01-01" }, {}, ["1", "2", "3"]],
])("a server that ignores the filter %j with %j is corrected", async (filters, options, ids) => {
  const server = await ngcp(({ query }) => pageOf("subscribers", subscribers, query));
  const found = await collect(connect(server).list("subscribers", filters, options));
  expect(found.map(({ id }) => id)).toEqual(ids);
});

test("a filter that no entry shows is an error, not everything", async () => {
  const server = await ngcp(({ query }) => pageOf("subscribers", subscribers, query));
  const error = await failureOf(collect(connect(server).list("subscribers", { usrname: "alice" })));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("usrname");
});

test("one object is found by its natural key, on any page, terminated ones aside", async () => {
  const all = [
    ...Array.from({ length: 12 }, (_, index) =>
      hal("customers", index + 1, { external_id: "X", status: "active" }),
    ),
    hal("customers", 20, { external_id: "A", status: "terminated" }),
    hal("customers", 21, { external_id: "A", status: "active" }),
  ];
  const server = await ngcp(({ query }) => pageOf("customers", all, query));
  const client = connect(server, { pageSize: 5 });
  expect((await client.findOne("customers", { external_id: "A" }))?.id).toBe("21");
  expect(await client.findOne("customers", { external_id: "B" })).toBeUndefined();
});

test("several objects of one natural key are a conflict that names them", async () => {
  const all = [5, 9].map((id) => hal("customers", id, { external_id: "A" }));
  const server = await ngcp(({ query }) => pageOf("customers", all, query));
  const error = await failureOf(connect(server).findOne("customers", { external_id: "A" }));
  expect(error.kind).toBe("conflict");
  expect(error.message).toContain("5, 9");
  expect(error.message).toContain('external_id "A"');
});
