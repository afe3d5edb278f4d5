import { ispcrmAccounts, startSimulators } from "../../../simulators";
import { startIspcrm, stopAll } from "./ispcrm-session";

afterEach(stopAll);

const { full, readOnly, insufficient, expired } = ispcrmAccounts;
const bearer = ({ token }: { token: string }) => ({ Authorization: `Bearer ${token}` });
const other = ({ token }: { token: string }) => ({ "X-Auth-Token": token });

describe("point 26: tokens and errors", () => {
  test.each([
    ["either", 200, 200],
    ["bearer", 200, 401],
    ["x-auth-token", 401, 200],
  ] as const)("with the token in %s the headers get %i and %i", async (tokenHeader, asBearer, asOther) => {
    const { call } = await startIspcrm({ switches: { tokenHeader } });
    expect((await call("GET", "", undefined, bearer(full))).status).toBe(asBearer);
    expect((await call("GET", "", undefined, other(full))).status).toBe(asOther);
    expect((await call("GET", "", undefined, { ...bearer(full), ...other(full) })).status).toBe(200);
  });

  test.each([
    ["none", {}],
    ["a wrong one", bearer({ token: "wrong" })],
    ["an expired one", bearer(expired)],
    ["one of another scheme", { Authorization: `Basic ${full.token}` }],
  ])("%s gets 401, word for word as documented", async (_, headers) => {
    const { ispcrm, call } = await startIspcrm();
    const reply = await call("GET", "/users", undefined, headers);
    expect([reply.status, reply.text]).toEqual([
      401,
      '{\n"status": "error",\n"message": "Unauthorized access - invalid token provided."\n}',
    ]);
    ispcrm.switches.set("errorStatus", "200");
    expect(await call("GET", "/users", undefined, headers)).toMatchObject({ status: 200, text: reply.text });
  });

  test("an insufficient token gets 403, one that may read gets it for writes", async () => {
    const { ispcrm, call } = await startIspcrm({ users: [{ username: "ada" }] });
    const forbidden = {
      status: 403,
      body: { status: "error", message: expect.stringContaining("forbidden") },
    };
    expect(await call("GET", "/users", undefined, bearer(insufficient))).toMatchObject(forbidden);
    expect((await call("GET", "/users/1", undefined, bearer(readOnly))).status).toBe(200);
    expect(await call("POST", "/users", { username: "bob" }, bearer(readOnly))).toMatchObject(forbidden);
    expect(ispcrm.store.users().length).toBe(1);
  });

  test("an unknown user and an unknown path get 404", async () => {
    const { call } = await startIspcrm();
    const body = { status: "error", message: "The requested resource was not found." };
    for (const path of ["/users/7", "/invoices", "/Users/1", "/", "//"]) {
      expect(await call("GET", path)).toMatchObject({ status: 404, body });
    }
  });

  test("a token may be added, and changed", async () => {
    const { ispcrm, call } = await startIspcrm();
    ispcrm.store.setToken({ token: "own", role: "full", expired: false });
    expect((await call("GET", "", undefined, bearer({ token: "own" }))).status).toBe(200);
    ispcrm.store.setToken({ ...full, expired: true });
    expect((await call("GET", "")).status).toBe(401);
  });
});

describe("point 27: users", () => {
  const jonewe = {
    username: "jonewe",
    customer_id: "IZ1459296",
    status: "active",
    expiration: "2025-03-31 00:00:00",
    created_at: "2023-12-13 13:38:27",
    activated_at: "2023-12-13 00:00:00",
    mac: null,
    profile_id: 10,
    radius_id: 20,
  };

  test("one is exactly as documented, the list has other fields", async () => {
    const { call } = await startIspcrm({ users: [{ ...jonewe, name: "John Doe" }] });
    const { customer_id, username, status, expiration, created_at, activated_at, ...rest } = jonewe;
    expect((await call("GET", "/users/1")).text).toBe(
      JSON.stringify({
        success: "true",
        data: {
          ...{ username, customer_id, status, expiration, created_at, activated_at },
          ...{
            mac: rest.mac,
            profile_id: rest.profile_id,
            profile_name: "100 Mbps",
            radius_id: rest.radius_id,
          },
        },
      }),
    );
    expect((await call("GET", "/users")).body).toEqual({
      users: [{ id: "1", name: "John Doe", status: "active" }],
    });
  });

  test.each([
    ["id", "1"],
    ["username", "jonewe"],
    ["customer_id", "IZ1459296"],
    ["radius_id", "20"],
  ] as const)("one may be asked for by %s", async (userId, id) => {
    const { call } = await startIspcrm({ switches: { userId }, users: [jonewe] });
    expect((await call("GET", `/users/${id}`)).body).toMatchObject({ data: { username: "jonewe" } });
    expect((await call("GET", "/users/other")).status).toBe(404);
  });

  test("one may be at the documented path, and the list may show all", async () => {
    const switches = { userPlace: "documented", usersShown: "full" } as const;
    const { call } = await startIspcrm({ switches, users: [jonewe] });
    expect((await call("GET", "//api/v0/Users/1")).status).toBe(200);
    expect((await call("GET", "/users/1")).status).toBe(404);
    expect((await call("GET", "/users")).body).toMatchObject({ users: [{ id: "1", ...jonewe }] });
  });
});

describe("point 28: discovery and filter", () => {
  test("the root links to the users, at another origin, or is their list", async () => {
    const { ispcrm, call } = await startIspcrm({ pathPrefix: "/crm/v1", users: [{ username: "ada" }] });
    expect((await call("GET", "")).body).toEqual({ list_users: `${ispcrm.url}/crm/v1/users` });
    ispcrm.switches.set("rootAnswer", "other-origin");
    expect((await call("GET", "")).body).toEqual({
      list_users: `${ispcrm.url.replace("127.0.0.1", "localhost")}/crm/v1/users`,
    });
    ispcrm.switches.set("rootAnswer", "users");
    expect((await call("GET", "")).body).toEqual({ users: [{ id: "1", name: "ada", status: "active" }] });
  });

  test.each([
    ["ignored", 200, 1],
    ["400", 400, 1],
    ["all-ignored", 200, 2],
  ] as const)(
    "with unknown query keys %s a filter that is not known gets %i",
    async (queryKeys, status, found) => {
      const users = [{ username: "ada" }, { username: "bob", status: "suspended" }];
      const { call } = await startIspcrm({ switches: { queryKeys }, users });
      expect((await call("GET", "/users?name=bob")).status).toBe(status);
      const { body } = await call("GET", "/users?status=suspended");
      expect((body as { users: unknown[] }).users.length).toBe(found);
    },
  );
});

describe("point 29: a POST", () => {
  test("makes a user, of which the last of two equal keys counts", async () => {
    const { ispcrm, call } = await startIspcrm();
    const reply = await call(
      "POST",
      "/users",
      '{"username":"ada","version":"v1","username":"bob","profile_id":"7"}',
    );
    expect(reply).toMatchObject({
      status: 200,
      body: { success: "true", data: { username: "bob", status: "active", profile_id: 7, radius_id: 20 } },
    });
    expect(reply.text).not.toContain("version");
    expect(ispcrm.store.user("1")).toMatchObject({ username: "bob", extra: { version: "v1" } });
    expect(ispcrm.log.mutations()).toMatchObject([{ method: "POST", template: "/api/v1/users" }]);
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    '"ada"',
    "{}",
    '{"username":null}',
    '{"username":""}',
    '{"username":"a","mac":5}',
  ])("of %j gets 400", async (body) => {
    const { ispcrm, call } = await startIspcrm();
    const { status, body: error } = await call("POST", "/users", body);
    expect([status, error]).toMatchObject([400, { status: "error" }]);
    expect(ispcrm.store.users()).toEqual([]);
  });

  test("needs the fields that the test says", async () => {
    const { call } = await startIspcrm({ required: ["ID", "version"] });
    expect(await call("POST", "/users", { ID: "zt7633df" })).toMatchObject({
      status: 400,
      body: { message: "The request was invalid: version missing." },
    });
    expect((await call("POST", "/users", { ID: "zt7633df", version: "v1" })).status).toBe(200);
  });

  test("of further fields keeps, shows or refuses them", async () => {
    const { ispcrm, call } = await startIspcrm({ switches: { furtherFields: "shown" } });
    expect((await call("POST", "/users", { username: "ada", colour: "red" })).body).toMatchObject({
      data: { username: "ada", colour: "red" },
    });
    ispcrm.switches.set("furtherFields", "400");
    expect((await call("POST", "/users", { username: "bob", colour: "red" })).status).toBe(400);
  });

  test("of a username that is there is refused on the switch", async () => {
    const { ispcrm, call } = await startIspcrm({ users: [{ username: "ada" }] });
    expect((await call("POST", "/users", { username: "ada" })).status).toBe(200);
    ispcrm.switches.set("sameUsername", "400");
    expect((await call("POST", "/users", { username: "ada" })).status).toBe(400);
    expect(ispcrm.store.users().length).toBe(2);
  });

  test.each([
    ["user", { success: "true", data: expect.not.objectContaining({ id: "1" }) }],
    ["with-id", { success: "true", data: expect.objectContaining({ id: "1" }) }],
    ["success", { success: "true" }],
    ["empty", null],
  ] as const)("may answer 201, with %s", async (userCreatedBody, body) => {
    const { call } = await startIspcrm({ switches: { userCreatedStatus: "201", userCreatedBody } });
    expect(await call("POST", "/users", { username: "ada" })).toMatchObject({ status: 201, body });
  });
});

describe("point 30: other methods", () => {
  test.each(["PUT", "PATCH", "DELETE"])("%s gets 405, or 404", async (method) => {
    const { ispcrm, call } = await startIspcrm({ users: [{ username: "ada" }] });
    for (const path of ["", "/users", "/users/1"]) {
      const reply = await call(method, path, {});
      expect([reply.status, reply.headers.get("allow")]).toEqual([
        405,
        path === "/users" ? "GET, POST" : "GET",
      ]);
    }
    ispcrm.switches.set("otherMethods", "404");
    expect((await call(method, "/users/1", {})).status).toBe(404);
    expect(ispcrm.log.mutations()).toEqual([]);
  });

  test("what is mounted changes the fields that it is sent, and deletes", async () => {
    const mount = { update: { method: "PATCH" }, delete: { method: "POST", path: "{prefix}/delete/{id}" } };
    const { ispcrm, call } = await startIspcrm({ mount, users: [{ username: "ada", customer_id: "C1" }] });
    expect((await call("PATCH", "/users/1", { mac: "000413aabbcc" })).body).toMatchObject({
      data: { username: "ada", customer_id: "C1", mac: "000413aabbcc" },
    });
    expect((await call("PATCH", "/users/1", { mac: 5 })).status).toBe(400);
    expect((await call("PATCH", "/users/2", {})).status).toBe(404);
    expect((await call("POST", "/delete/1", undefined, bearer(readOnly))).status).toBe(403);
    expect((await call("POST", "/delete/1")).body).toEqual({ success: "true" });
    expect((await call("POST", "/delete/1")).status).toBe(404);
    expect(ispcrm.store.users()).toEqual([]);
  });

  test.each([
    [{ read: { method: "GET" } }, "cannot mount"],
    [{ update: { method: "DELETE" } }, "PUT, PATCH, POST"],
    [{ delete: { method: "DELETE", path: "{users}" } }, "expected a path with {id}"],
    [{ delete: { method: "DELETE", path: "users/{id}" } }, "expected a path with {id}"],
  ])("the mount %j is refused", async (mount, words) => {
    await expect(startSimulators({ ispcrm: { mount: mount as object } })).rejects.toThrow(words);
  });
});

test("users may be changed and deleted behind the API's back, and their numbers are not given again", async () => {
  const { ispcrm, call } = await startIspcrm();
  const { store } = ispcrm;
  expect([store.setUser({ username: "ada" }).id, store.setUser({ id: "2" }).username]).toEqual([
    "1",
    "user2",
  ]);
  store.setUser({ id: "1", status: "suspended" });
  expect((await call("GET", "/users/1")).body).toMatchObject({
    data: { username: "ada", status: "suspended" },
  });
  store.deleteUser("2");
  expect(store.setUser({}).id).not.toBe("2");
  expect(store.users().map(({ radius_id }) => radius_id)).toEqual([20, 22]);
});

test("a path that is none is refused", async () => {
  await expect(startSimulators({ ispcrm: { pathPrefix: "api" } })).rejects.toThrow("ispcrm pathPrefix");
});

test("faults go by the routes, and the log has no token", async () => {
  const { ispcrm, call } = await startIspcrm({ users: [{ username: "ada" }] });
  ispcrm.faults.add({ match: { path: "/api/v1/users/{id}" }, do: { kind: "status", status: 503 } });
  expect((await call("GET", "/users/1", undefined, { ...bearer(full), ...other(full) })).status).toBe(503);
  expect((await call("GET", "/users/1")).status).toBe(200);
  expect(ispcrm.log.count({ template: "/api/v1/users/{id}" })).toBe(2);
  expect(JSON.stringify(ispcrm.log.requests())).not.toContain(full.token);
});
