import { linkedIds } from "../../../../provider/clients/ngcp/client";
import { connect, failureOf, hal, ngcp, type Reply, refused, stopAll } from "./connect";

afterEach(stopAll);

test("an object is its id, its fields and its links, apart from each other", async () => {
  const server = await ngcp(() => ({
    body: hal("customers", 7, { external_id: "ACME", billing_profiles: [], add_vat: false, contact_id: 3 }),
  }));
  const item = await connect(server).get("customers", "7");
  expect(item).toMatchObject({
    id: "7",
    fields: { external_id: "ACME", billing_profiles: [], add_vat: false, contact_id: 3 },
  });
  expect(Object.keys(item?.links ?? {})).toEqual(["self", "collection"]);
  expect(server.asked[0]).toMatchObject({ method: "GET", target: "/api/customers/7" });
});

test("links are followed to the API's own server only", async () => {
  const server = await ngcp(() => ({
    body: {
      id: 7,
      _links: {
        "ngcp:resellers": [{ href: "/api/resellers/1" }, { href: `${server.origin}/api/resellers/2` }],
        "ngcp:contracts": [
          { href: "https://evil.example/api/contracts/1" },
          { href: "//evil.example/api/contracts/2" },
          { href: `${server.origin}.evil.example/api/contracts/3` },
          { href: "contracts/4" },
        ],
      },
    },
  }));
  const item = await connect(server).get("customers", "7");
  expect(item?.links).toEqual({
    "ngcp:resellers": [`${server.origin}/api/resellers/1`, `${server.origin}/api/resellers/2`],
  });
  expect(item && linkedIds(item, "ngcp:resellers")).toEqual(["1", "2"]);
  expect(item && linkedIds(item, "ngcp:contracts")).toEqual([]);
});

test("what is asked for by its id need not repeat it", async () => {
  const server = await ngcp(() => ({ body: { speeddials: [], _links: {} } }));
  expect(await connect(server).get("speeddials", "12")).toEqual({
    id: "12",
    fields: { speeddials: [] },
    links: {},
  });
});

test("an id that is a text is one segment of the path", async () => {
  const server = await ngcp(() => ({ body: hal("provisioningtemplates", "default/tmpl 1") }));
  expect((await connect(server).get("provisioningtemplates", "default/tmpl 1"))?.id).toBe("default/tmpl 1");
  expect(server.asked[0]?.target).toBe("/api/provisioningtemplates/default%2Ftmpl%201");
});

test("further parameters choose what of the object is read", async () => {
  const server = await ngcp(() => ({ body: hal("customerpreferences", 2) }));
  await connect(server).get("customerpreferences", "2", { query: { location_id: "1" } });
  expect(server.asked[0]?.target).toBe("/api/customerpreferences/2?location_id=1");
});

test("an object that NGCP says it does not have is undefined", async () => {
  const server = await ngcp(() => refused(404, "Entity 'customer' not found."));
  expect(await connect(server).get("customers", "7")).toBeUndefined();
});

test.each<[string, Reply, string]>([
  ["an unknown collection", refused(404, "Path not found"), "does not offer GET"],
  ["another server's 404", { status: 404, body: "<title>Not here</title>" }, "Not here"],
  ["a page", { headers: { "content-type": "text/html" }, body: "<html>" }, "not JSON (text/html)"],
  ["a list", { body: [] }, "not as expected"],
  ["JSON of a gateway", { body: { code: 500, message: "Try later" } }, "_links"],
  ["an object without id", { body: { _links: { self: {} } } }, "_links.self"],
  ["a redirect", { status: 301, headers: { location: "https://elsewhere.example/" } }, "voip:ngcp.url"],
])("%s is not taken for an absent object", async (_, reply, words) => {
  const server = await ngcp(() => reply);
  const error = await failureOf(connect(server).get("customers", "7"));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain(words);
  expect(server.asked.length).toBe(1);
});

test.each(["", ".", ".."])("the id %j is refused before it addresses the collection", async (id) => {
  const server = await ngcp(() => ({}));
  const client = connect(server);
  for (const call of [
    client.get("lnpnumbers", id),
    client.remove("lnpnumbers", id),
    client.put("lnpnumbers", id, {}),
  ]) {
    expect((await failureOf(call)).kind).toBe("validation");
  }
  expect(server.asked.length).toBe(0);
});

test("a name that is no collection is refused", async () => {
  const server = await ngcp(() => ({}));
  await expect(connect(server).get("../admins", "1")).rejects.toThrow("not a collection");
  expect(server.asked.length).toBe(0);
});
