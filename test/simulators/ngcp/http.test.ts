import { ngcpAccounts } from "../../../simulators";
import { basic, type NgcpSession, object, send, startNgcp, stopAll } from "./ngcp-session";

let session: NgcpSession;

beforeEach(async () => {
  session = await startNgcp();
});

afterEach(stopAll);

const admin = { Authorization: basic(ngcpAccounts.admin) };

test("entities are HAL unless plain JSON is asked for", async () => {
  const { ngcp } = session;
  const hal = await send(ngcp.baseUrl, { method: "GET", path: "/api/resellers/1", headers: admin });
  const json = await session.call("GET", "resellers/1");
  expect(hal.headers["content-type"]).toBe(
    'application/hal+json; profile="http://purl.org/sipwise/ngcp-api/"; charset=utf-8',
  );
  expect(json.headers["content-type"]).toBe("application/json");
  expect(hal.body).toEqual(json.body);
});

test("without credentials the answer is plain text, not JSON", async () => {
  const reply = await send(session.ngcp.baseUrl, { method: "GET", path: "/api/customers/" });
  expect(reply).toMatchObject({ status: 401, body: "Authorization required." });
  expect(reply.headers["content-type"]).toBe("text/plain");
  expect(reply.headers["www-authenticate"]).toBe('Basic realm="api_admin_http"');
});

test("a collection without its last slash is redirected, as HTML", async () => {
  const reply = await session.call("GET", "customers?page=2");
  expect(reply.status).toBe(301);
  expect(reply.headers.location).toBe(`${session.ngcp.baseUrl}customers/?page=2`);
  expect(reply.headers["content-type"]).toMatch("text/html");
});

test("an item may have a slash at its end", async () => {
  expect(await session.call("GET", "resellers/1/")).toMatchObject({ status: 200, body: { name: "default" } });
});

test.each([
  ["DELETE", "customers/1", 404, "Path not found"],
  ["GET", "nosuchthing/", 404, "Path not found"],
  ["GET", "customers/999999", 404, "Entity 'customer' not found."],
  ["GET", "customers/abc", 400, "Invalid id in request URI"],
  ["GET", "customers/?page=0", 400, "Invalid page parameter"],
  ["GET", "customers/?rows=-1", 500, "Internal Server Error"],
])("%s %s is refused with %i", async (method, path, status, message) => {
  expect(await session.call(method, path)).toMatchObject({ status, body: { code: status, message } });
});

test.each([
  ["text/csv", "email=x", 415, "Unsupported media type 'text/csv', accepting application/json only."],
  ["application/json", "{", 400, /^The entity is not a well-formed 'application\/json' document\. Malformed/],
  ["application/json", undefined, 400, /Missing or empty input$/],
  ["application/json", [], 500, "Internal Server Error"],
  ["application/json; charset=utf-8", {}, 422, /^Validation failed\./],
])("a body of type %s is read strictly: %j", async (type, body, status, message) => {
  const reply = await session.call("POST", "systemcontacts/", body, { "Content-Type": type });
  expect(reply.status).toBe(status);
  expect(object(reply).message).toEqual(
    typeof message === "string" ? message : expect.stringMatching(message),
  );
});

test("PATCH wants JSON Patch", async () => {
  const reply = await session.call("PATCH", "resellers/1", [], { "Content-Type": "application/json" });
  expect(reply).toMatchObject({
    status: 415,
    body: {
      message: "Unsupported media type 'application/json', accepting application/json-patch+json only.",
    },
  });
});

test.each([
  [{}, "PATCH body must be an array of JSON objects."],
  [[5], "PATCH body must be an array of JSON objects."],
  [[{ path: "/name" }], "PATCH element must have an 'op' field."],
  [[{ op: "move", from: "/a", path: "/b" }], "Invalid PATCH op 'move', must be one of 'copy', 'replace'"],
  [[{ op: "replace", path: "/name" }], "Missing PATCH key 'value' for op 'replace'"],
  [[{ op: "replace", path: "/name", value: "x", more: 1 }], "Invalid PATCH key 'more' for op 'replace'"],
])("the operations are checked before anything else: %j", async (operations, message) => {
  expect(await session.call("PATCH", "resellers/1", operations)).toMatchObject({
    status: 400,
    body: { code: 400, message },
  });
});

test("HEAD is GET without the body, and OPTIONS tells the methods", async () => {
  const head = await session.call("HEAD", "resellers/1");
  expect(head).toMatchObject({ status: 200, body: null });
  const options = await session.call("OPTIONS", "resellers/1");
  expect(options.body).toEqual({ methods: ["GET", "OPTIONS", "HEAD", "PATCH", "PUT"] });
  expect(options.headers["accept-patch"]).toBe("application/json-patch+json");
});

test("a header can override the method", async () => {
  const reply = await session.call("POST", "resellers/1", undefined, { "X-HTTP-Method-Override": "GET" });
  expect(reply).toMatchObject({ status: 200, body: { name: "default" } });
});

test("PUT and PATCH answer 204 unless the representation is asked for", async () => {
  const change = [{ op: "replace", path: "/name", value: "renamed" }];
  const minimal = await session.call("PATCH", "resellers/1", change, { Prefer: "return=minimal" });
  expect(minimal).toMatchObject({ status: 204, body: null });
  expect(minimal.headers["preference-applied"]).toBe("return=minimal");
  const whole = await session.call("PATCH", "resellers/1", change);
  expect(whole).toMatchObject({ status: 200, body: { name: "renamed" } });
  expect(whole.headers["preference-applied"]).toBe("return=representation");
});

describe("lists", () => {
  beforeEach(async () => {
    for (const domain of ["a.example.com", "B.example.com", "c.example.org"]) {
      await session.create("domains", { domain, reseller_id: 1 });
    }
  });

  const names = async (query: string): Promise<unknown> => {
    const body = object(await session.call("GET", `domains/?order_by=id&${query}`));
    const embedded = body._embedded as { "ngcp:domains": { domain: string }[] } | undefined;
    return embedded?.["ngcp:domains"].map(({ domain }) => domain);
  };

  test("pages are linked relatively, with the other parameters carried over", async () => {
    const body = object(await session.call("GET", "domains/?rows=1&page=2&order_by=id"));
    expect(body.total_count).toBe(3);
    expect(body._links).toMatchObject({
      self: { href: "/api/domains/?page=2&rows=1&order_by=id" },
      next: { href: "/api/domains/?page=3&rows=1&order_by=id" },
      prev: { href: "/api/domains/?page=1&rows=1&order_by=id" },
    });
  });

  test("past the end there is no _embedded, and no count where none is wanted", async () => {
    const body = object(await session.call("GET", "domains/?page=9&no_count=1"));
    expect(body).not.toHaveProperty("_embedded");
    expect(body.total_count).toBeNull();
  });

  test("filters ignore case and know the star; unknown ones are ignored", async () => {
    expect(await names("domain=b.EXAMPLE.com")).toEqual(["B.example.com"]);
    expect(await names("domain=*.example.com")).toEqual(["a.example.com", "B.example.com"]);
    expect(await names("domian=a.example.com")).toHaveLength(3);
    expect(await names("reseller_id=one")).toBeUndefined();
    expect(await names("reseller_id=01&domain=b.example.com")).toEqual(["B.example.com"]);
    expect(await names("domain=b.example.com&reseller_id=2")).toBeUndefined();
    expect(await names("reseller_id=$not_null")).toHaveLength(3);
    expect(await names("reseller_id=$null")).toBeUndefined();
    expect(await names("order_by_direction=desc&rows=1")).toEqual(["c.example.org"]);
  });

  test("a switch embeds a single match as an object", async () => {
    session.ngcp.switches.set("singleMatch", "object");
    const body = object(await session.call("GET", "domains/?domain=a.example.com"));
    expect(body._embedded).toMatchObject({ "ngcp:domains": { domain: "a.example.com" } });
  });
});

test("an unknown field to expand is a 409, with the entity all the same", async () => {
  const customer = await session.create("customers", {
    ...{ billing_profile_id: 1, contact_id: 1, status: "active", type: "sipaccount" },
  });
  const known = await session.call("GET", `customers/${customer}?expand=contact_id`);
  expect(known).toMatchObject({ status: 200, body: { contact_id_expand: { id: 1 } } });
  const strict = await session.call("GET", `customers/${customer}?expand=nosuch`);
  expect(strict).toMatchObject({ status: 409, body: { id: customer } });
  expect(await session.call("GET", `customers/${customer}?expand=nosuch&soft_expand=1`)).toMatchObject({
    status: 200,
  });
});
