import { type PatchOperation, Upload } from "../../../../provider/clients/ngcp/client";
import { connect, failureOf, hal, ngcp, refused, stopAll } from "./connect";

afterEach(stopAll);

const created = (location: string, body: unknown = "") => ({ status: 201, headers: { location }, body });

test("an object is made, and its id read from where the server put it", async () => {
  const server = await ngcp(() => created("/api/customercontacts/31"));
  expect(await connect(server).create("customercontacts", { email: "ä@example.com" })).toEqual({ id: "31" });
  expect(server.asked[0]).toMatchObject({
    method: "POST",
    target: "/api/customercontacts/",
    body: '{"email":"ä@example.com"}',
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      prefer: "return=representation",
    },
  });
});

test.each([
  ["/api/customers/31", "31"],
  ["https://ngcp.internal:1443/api/customers/31", "31"],
  ["/api/customers/31/", "31"],
  ["/api/customers/default%2Ftmpl%201", "default/tmpl 1"],
])("the location %s names %s", async (location, id) => {
  const server = await ngcp(() => created(location));
  expect((await connect(server).create("customers", {})).id).toBe(id);
});

test("an object that the server shows at once is given back", async () => {
  const server = await ngcp(() => created("/api/soundsets/4", hal("soundsets", 4, { name: "S" })));
  expect((await connect(server).create("soundsets", { name: "S" })).item).toMatchObject({
    id: "4",
    fields: { name: "S" },
  });
});

test.each(["/api/resellers/5", "/api/customers/", "elsewhere"])(
  "an object that was put to %s is one of unknown outcome",
  async (location) => {
    const server = await ngcp(() => created(location));
    const error = await failureOf(connect(server).create("customers", {}));
    expect(error.failure).toMatchObject({ kind: "protocol", outcome: "unknown", status: 201 });
  },
);

test("a domain that exists although its activation failed is made, with a warning", async () => {
  const message = "Failed to activate domain. Domain was created";
  const server = await ngcp(() => ({ ...refused(500, message), headers: { location: "/api/domains/6" } }));
  expect(await connect(server).create("domains", { domain: "a.example" })).toEqual({
    id: "6",
    warning: message,
  });
  expect(server.asked.length).toBe(1);
});

test.each([
  [500, "Failed to reload kamailio. Trusted source was created", 1],
  [500, "Failed to create contact.", 1],
  [502, "", 1],
  [504, "", 1],
])(
  "a create that fails with %i %j is sent once, and its outcome is unknown",
  async (status, message, requests) => {
    const server = await ngcp(() => refused(status, message));
    const error = await failureOf(connect(server).create("trustedsources", {}));
    expect(error.failure).toMatchObject({ kind: "transient", outcome: "unknown", status });
    expect(error.message).toContain(message);
    expect(server.asked.length).toBe(requests);
  },
);

test("a create that the server had no time for is repeated", async () => {
  const server = await ngcp((_, count) => (count < 3 ? { status: 503 } : created("/api/customers/8")));
  expect(await connect(server).create("customers", {})).toEqual({ id: "8" });
});

test("a whole object is written, and what it is then is given back", async () => {
  const server = await ngcp(({ body }) => ({ body: hal("customers", 7, JSON.parse(body)) }));
  const item = await connect(server).put("customers", "7", { status: "locked" });
  expect(item?.fields).toEqual({ status: "locked" });
  expect(server.asked).toMatchObject([
    { method: "PUT", target: "/api/customers/7", headers: { prefer: "return=representation" } },
  ]);
});

test("a server that shows nothing of a change is asked", async () => {
  const server = await ngcp(({ method }) =>
    method === "GET" ? { body: hal("customers", 7, { status: "locked" }) } : { status: 204 },
  );
  expect((await connect(server).put("customers", "7", {}))?.fields.status).toBe("locked");
});

test("a change that ends the object gives back nothing", async () => {
  const server = await ngcp(({ method }) =>
    method === "GET" ? refused(404, "Entity 'contract' not found.") : { status: 204 },
  );
  const operations = [{ op: "replace", path: "/status", value: "terminated" }] as const;
  expect(await connect(server).patch("contracts", "7", operations)).toBeUndefined();
});

test("a whole write is repeated when a gateway failed, not when NGCP did", async () => {
  const server = await ngcp((_, count) =>
    count === 1 ? { status: 502 } : refused(500, "Internal Server Error"),
  );
  const error = await failureOf(connect(server).put("customers", "7", { vat_rate: null }));
  expect(error.failure).toMatchObject({ kind: "transient", outcome: "unknown" });
  expect(error.message).toContain("some values that it should refuse");
  expect(server.asked.length).toBe(2);
});

test("the class of a write can be chosen", async () => {
  const server = await ngcp(() => ({ status: 502 }));
  await failureOf(connect(server).put("cfmappings", "7", {}, { retry: "lookFirst" }));
  expect(server.asked.length).toBe(1);
});

test("a patch is a JSON Patch", async () => {
  const server = await ngcp(() => ({ body: { id: 7 } }));
  const operations: PatchOperation[] = [
    { op: "add", path: "/ncos", value: "level" },
    { op: "remove", path: "/lock" },
    { op: "add", path: "/allowed_clis", mode: "append", value: ["43"] },
  ];
  await connect(server).patch("subscriberpreferences", "7", operations);
  expect(server.asked[0]).toMatchObject({
    method: "PATCH",
    headers: { "content-type": "application/json-patch+json" },
    body: JSON.stringify(operations),
  });
});

test.each<[string, PatchOperation, boolean]>([
  ["customers", { op: "replace", path: "/status", value: "locked" }, true],
  ["customers", { op: "copy", from: "/a", path: "/b" }, true],
  ["customers", { op: "add", path: "/gpp0", value: "x" }, false],
  ["callforwards", { op: "remove", path: "/cfu" }, false],
  ["subscribers", { op: "add", path: "/primary_number", value: {} }, true],
  ["resellerpreferences", { op: "remove", path: "/x" }, true],
  ["headerrulesets", { op: "remove", path: "/x" }, true],
])("%s: %j is taken: %j", async (collection, operation, isTaken) => {
  const server = await ngcp(() => ({ body: { id: 7 } }));
  const result = connect(server).patch(collection, "7", [operation]);
  if (isTaken) await result;
  else expect((await failureOf(result)).failure).toMatchObject({ kind: "validation", outcome: "refused" });
  expect(server.asked.length).toBe(isTaken ? 1 : 0);
});

test.each<[PatchOperation, number]>([
  [{ op: "replace", path: "/times", value: [] }, 3],
  [{ op: "add", path: "/name", value: "x" }, 3],
  [{ op: "add", path: "/times/-", value: {} }, 1],
  [{ op: "add", path: "/times", value: [], mode: "append" }, 1],
  [{ op: "remove", path: "/times", index: 0 }, 1],
])("the patch %j is sent %i times through a broken gateway", async (operation, requests) => {
  const server = await ngcp(() => ({ status: 502 }));
  await failureOf(connect(server).patch("timesets", "7", [operation]));
  expect(server.asked.length).toBe(requests);
});

test("a patch without operations only reads", async () => {
  const server = await ngcp(() => ({ body: hal("customers", 7) }));
  expect((await connect(server).patch("customers", "7", []))?.id).toBe("7");
  expect(server.asked.map(({ method }) => method)).toEqual(["GET"]);
});

test("a file is sent as what it is", async () => {
  const server = await ngcp(() => created("/api/pbxdeviceconfigs/2"));
  const query = { device_id: "1", version: "1.0 b" };
  await connect(server).create("pbxdeviceconfigs", new Upload("text/plain", "[% line %]"), { query });
  expect(server.asked[0]).toMatchObject({
    target: "/api/pbxdeviceconfigs/?device_id=1&version=1.0%20b",
    headers: { "content-type": "text/plain" },
    body: "[% line %]",
  });
});

test("a form has the object as JSON and the files as they are", async () => {
  const server = await ngcp(() => created("/api/pbxdevicemodels/3"));
  const file = { part: "front_image", filename: "front.png", contentType: "image/png" };
  const form = await Upload.form({ model: "D785" }, [{ ...file, content: Buffer.from("PNG") }]);
  await connect(server).create("pbxdevicemodels", form);
  const [{ headers, body } = { headers: {}, body: "" }] = server.asked;
  const sent = new Response(body, { headers: { "content-type": headers["content-type"] ?? "" } });
  const parts = await sent.formData();
  expect(JSON.parse(String(parts.get("json")))).toEqual({ model: "D785" });
  const image = parts.get("front_image") as File;
  expect([image.name, image.type, await image.text()]).toEqual(["front.png", "image/png", "PNG"]);
});

test("a file is read as the bytes that it is", async () => {
  const server = await ngcp(() => ({ headers: { "content-type": "text/xml" }, body: "<ü/>" }));
  const found = await connect(server).getFile("pbxdeviceconfigfiles", "2", { query: { type: "front" } });
  expect(found).toEqual(Buffer.from("<ü/>"));
  expect(server.asked[0]).toMatchObject({
    target: "/api/pbxdeviceconfigfiles/2?type=front",
    headers: { accept: "*/*" },
  });
});

test("a file that the server does not have is absent", async () => {
  const server = await ngcp(() => refused(404, "Entity 'pbxdevicemodelimage' not found."));
  expect(await connect(server).getFile("pbxdevicemodelimages", "2")).toBeUndefined();
});

test("an object that is gone already is removed", async () => {
  const server = await ngcp((_, count) =>
    count === 1 ? { status: 204 } : refused(404, "Entity 'domain' not found."),
  );
  const client = connect(server);
  await client.remove("domains", "6");
  await client.remove("domains", "6");
  expect(server.asked.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
});

test("a removal that the collection does not have is not a success", async () => {
  const server = await ngcp(() => refused(404, "Path not found"));
  const error = await failureOf(connect(server).remove("customers", "6"));
  expect(error.failure).toMatchObject({ kind: "protocol", outcome: "refused" });
});

test("a removal that failed after it took effect is a success", async () => {
  const server = await ngcp(({ method }) =>
    method === "DELETE"
      ? refused(500, "Failed to deactivate domain.")
      : refused(404, "Entity 'domain' not found."),
  );
  await connect(server).remove("domains", "6");
  expect(server.asked.map(({ method }) => method)).toEqual(["DELETE", "GET"]);
});

test.each([[hal("domains", 6)], ["not JSON"]])(
  "a removal that failed without it fails (%j)",
  async (body) => {
    const server = await ngcp(({ method }) =>
      method === "DELETE" ? refused(500, "Failed to delete lnp carrier.") : { body },
    );
    const error = await failureOf(connect(server).remove("lnpcarriers", "6"));
    expect(error.failure).toMatchObject({ kind: "transient", outcome: "unknown", method: "DELETE" });
    expect(error.message).toContain("lnp carrier");
  },
);

test.each(["<title>Please log in</title>", { code: 500, message: "Try later" }])(
  "an answer with a body is not taken for a removal while the object is there",
  async (body) => {
    const server = await ngcp(({ method }) => ({ body: method === "GET" ? hal("domains", 6) : body }));
    const error = await failureOf(connect(server).remove("domains", "6"));
    expect([error.kind, error.failure.outcome]).toEqual(["protocol", "unknown"]);
    expect(server.asked.map(({ method }) => method)).toEqual(["DELETE", "GET"]);
  },
);

test("nor is JSON without an object's id or links for a change", async () => {
  const server = await ngcp(() => ({ body: { code: 500, message: "Try later" } }));
  const operations = [{ op: "replace", path: "/name", value: "x" }] as const;
  const error = await failureOf(connect(server).patch("ncoslevels", "6", operations));
  expect([error.kind, error.failure.outcome]).toEqual(["protocol", "unknown"]);
});
