import { transport } from "../../transport/loopback";
import {
  type Asked,
  account,
  basic,
  connect,
  failureOf,
  hal,
  ngcp,
  type Reply,
  refused,
  stopAll,
} from "./connect";

afterEach(stopAll);

const customer = () => ({ body: hal("customers", 7) });

/** Takes the token of that number and refuses all others in these words. */
function taking(number: number, status: number): (asked: Asked) => Reply {
  return ({ headers }) => {
    if (headers.authorization === `Bearer jwt-${number}`) return customer();
    return status === 401 ? { status, body: "Authorization required." } : refused(status, "Invalid user");
  };
}

test("one login serves all requests of a process", async () => {
  const server = await ngcp(customer);
  const client = connect(server);
  await Promise.all(Array.from({ length: 20 }, () => client.get("customers", "7")));
  expect(server.logins.length).toBe(1);
  expect(server.logins[0]).toMatchObject({ method: "POST", body: JSON.stringify(account) });
  expect(new Set(server.asked.map(({ headers }) => headers.authorization))).toEqual(
    new Set(["Bearer jwt-1"]),
  );
});

test("a login does not wait for the requests that wait for it", async () => {
  const server = await ngcp(customer);
  const client = connect(server, {}, { through: transport({ maxConcurrency: 1 }) });
  expect((await client.get("customers", "7"))?.id).toBe("7");
});

test.each<[string, Reply]>([
  ["a server without the path", refused(404, "Path not found")],
  ["a server without a key", refused(500, "No JWT key has been configured")],
  ["a panel that shows its own login", { status: 302, headers: { location: "/login/web" } }],
  ["a panel that answers with a page", { headers: { "content-type": "text/html" }, body: "<html></html>" }],
  ["a proxy that lets only the API through", { status: 403, body: "<h1>Forbidden</h1>" }],
])("%s is used with Basic, after one try", async (_, reply) => {
  const server = await ngcp(customer, () => reply);
  const client = connect(server);
  await client.get("customers", "7");
  await client.get("customers", "7");
  expect(server.logins.length).toBe(1);
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
});

test("a token that must be had is missed by name", async () => {
  const server = await ngcp(customer, () => refused(404, "Path not found"));
  const error = await failureOf(connect(server, { auth: "token" }).get("customers", "7"));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("voip:ngcp.auth");
  expect(server.asked.length).toBe(0);
});

test("Basic asks for no token", async () => {
  const server = await ngcp(customer);
  await connect(server, { auth: "basic" }).get("customers", "7");
  expect(server.logins.length).toBe(0);
  expect(server.asked[0]?.headers.authorization).toBe(basic);
});

test("an account that is a client certificate sends no credentials", async () => {
  const server = await ngcp(customer);
  const own = { username: undefined, password: undefined, clientCertificate: { pfx: "MIIBAAYH" } };
  await connect(server, own).get("customers", "7");
  expect(server.logins.length).toBe(0);
  expect(server.asked[0]?.headers.authorization).toBeUndefined();
});

test("a wrong password is tried once, told and not shown", async () => {
  const server = await ngcp(customer, () => refused(403, "User not found"));
  const client = connect(server);
  for (const error of [
    await failureOf(client.get("customers", "7")),
    await failureOf(client.create("customers", {})),
  ]) {
    expect(error.failure).toMatchObject({ kind: "auth", status: 403 });
    expect(error.message).toContain("voip:ngcp.password");
    expect(error.message).not.toContain(account.password);
  }
  expect(server.logins.length).toBe(1);
  expect(server.asked.length).toBe(0);
});

test("an account that Basic is refused for is not tried again", async () => {
  const server = await ngcp(() => ({ status: 401, body: "Authorization required." }));
  const client = connect(server, { auth: "basic" });
  expect((await failureOf(client.get("customers", "7"))).kind).toBe("auth");
  expect((await failureOf(client.get("customers", "8"))).kind).toBe("auth");
  expect(server.asked.length).toBe(1);
});

test("a 401 in the middle of a run is not the last word", async () => {
  const server = await ngcp((_, count) => (count === 2 ? { status: 401 } : customer()));
  const client = connect(server, { auth: "basic" });
  await client.get("customers", "7");
  expect((await failureOf(client.get("customers", "7"))).kind).toBe("auth");
  expect((await client.get("customers", "7"))?.id).toBe("7");
});

test("a login that the network broke is tried again", async () => {
  const server = await ngcp(customer, (_, count) =>
    count === 1 ? { status: 503 } : { body: { jwt: "jwt-1", id: 2 } },
  );
  expect((await connect(server).get("customers", "7"))?.id).toBe("7");
  expect(server.logins.length).toBe(2);
});

test.each([401, 403])("a token that ran out (%i) is renewed once, for all that wait", async (status) => {
  const server = await ngcp(taking(2, status));
  const client = connect(server);
  const found = await Promise.all(Array.from({ length: 6 }, () => client.get("customers", "7")));
  expect(found.map((item) => item?.id)).toEqual(Array(6).fill("7"));
  expect(server.logins.length).toBe(2);
});

test("a write whose token ran out is sent again: it had no effect", async () => {
  const server = await ngcp((asked) =>
    asked.headers.authorization === "Bearer jwt-1"
      ? refused(403, "Invalid user")
      : { status: 201, headers: { location: "/api/customers/9" } },
  );
  expect(await connect(server).create("customers", {})).toEqual({ id: "9" });
});

test("a role that may not do it costs one more login, not one per request", async () => {
  let now = 0;
  const server = await ngcp(({ path }) =>
    path.includes("resellers") ? refused(403, "Invalid user") : customer(),
  );
  const client = connect(server, {}, { now: () => now });
  for (let count = 0; count < 4; count++) {
    const error = await failureOf(client.get("resellers", "1"));
    expect(error.kind).toBe("forbidden");
    expect(error.message).toContain("role");
    await client.get("customers", "7");
  }
  expect(server.logins.length).toBe(2);
  now += 11 * 60_000;
  await failureOf(client.get("resellers", "1"));
  expect(server.logins.length).toBe(3);
});

test("a token that stays refused is an account that is not accepted", async () => {
  const server = await ngcp(taking(99, 401));
  const error = await failureOf(connect(server).get("customers", "7"));
  expect(error.kind).toBe("auth");
  expect(server.logins.length).toBe(2);
});

test("other refusals do not renew the token", async () => {
  const server = await ngcp(() => refused(403, "Invalid HTTP method for read-only user"));
  const error = await failureOf(connect(server).remove("customercontacts", "3"));
  expect(error.failure).toMatchObject({ kind: "forbidden", outcome: "refused" });
  expect(error.message).toContain("read-only");
  expect(server.logins.length).toBe(1);
});
