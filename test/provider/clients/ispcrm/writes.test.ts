import type { JsonObject } from "../../../../provider/clients/ispcrm/client";
import { connect, connectTo, crm, failureOf, jonewe, simulate, stopAll } from "./connect";

afterEach(stopAll);

const missing = { status: 404, body: { status: "error", message: "The requested resource was not found." } };

describe("a new user", () => {
  test("is sent as it stands and read afterwards", async () => {
    const server = await crm(({ method }) => ({
      body: { success: "true", data: method === "POST" ? { id: 5 } : { ...jonewe, id: "5" } },
    }));
    const fields = { ID: "jonmt", nested: { list: [1, null, "ä"] } };
    expect(await connectTo(server).createUser(fields)).toEqual({
      id: "5",
      user: { id: "5", fields: { ...jonewe, id: "5" } },
    });
    expect(server.asked.map(({ method, target }) => `${method} ${target}`)).toEqual([
      "POST /api/v1/users",
      "GET /api/v1/users/5",
    ]);
    expect(server.asked[0]).toMatchObject({
      body: JSON.stringify(fields),
      headers: { "content-type": "application/json", accept: "application/json" },
    });
  });

  test.each(["user", "with-id", "success", "empty"] as const)(
    "is found whether its answer is %s, by the id of the list or by its name",
    async (userCreatedBody) => {
      for (const userCreatedStatus of ["200", "201"] as const) {
        const ispcrm = await simulate({ switches: { userCreatedBody, userCreatedStatus }, users: [{}, {}] });
        const created = await connect(ispcrm).createUser({ username: "ada" });
        expect(created).toMatchObject({ id: "3", user: { id: "3", fields: { username: "ada" } } });
        ispcrm.switches.set("userId", "username");
        const named = await connect(ispcrm, { userIdField: "username" }).createUser({ username: "bob" });
        expect(named).toMatchObject({ id: "bob", user: { fields: { username: "bob" } } });
        expect(ispcrm.log.mutations().length).toBe(2);
      }
    },
  );

  test("that cannot be read at once is made all the same", async () => {
    const ispcrm = await simulate({ switches: { userCreatedBody: "with-id" } });
    ispcrm.faults.add({ match: { path: "/api/v1/users/1" }, do: { kind: "status", status: 400 } });
    expect(await connect(ispcrm).createUser({ username: "ada" })).toEqual({ id: "1" });
  });

  test.each([
    ["is not there by the field that should identify it", "username", "user", 'by its username "ada"'],
    ["does not say which it is", "id", "success", "does not say which it is"],
  ] as const)("that %s is not made again", async (_, userIdField, userCreatedBody, words) => {
    const ispcrm = await simulate({ required: [], switches: { userCreatedBody } });
    const fields: JsonObject = userIdField === "username" ? { username: "ada" } : { login: "ada" };
    const error = await failureOf(connect(ispcrm, { userIdField }).createUser(fields));
    expect([error.kind, error.failure.outcome]).toEqual(["partial", undefined]);
    expect(error.message).toContain("The ISP CRM made the user, but");
    expect(error.message).toContain(words);
    expect(error.message).toContain("voip:ispcrm.userIdField");
    expect(ispcrm.log.mutations().length).toBe(1);
  });

  test("that could be one of several is told with what was in the way", async () => {
    const ispcrm = await simulate({ users: [{ username: "ada" }], switches: { userCreatedBody: "success" } });
    const error = await failureOf(connect(ispcrm).createUser({ username: "ada" }));
    expect(error.kind).toBe("partial");
    expect(error.message).toContain('2 users with username "ada": 1, 2');
  });

  test("of a name that is taken is a conflict", async () => {
    const ispcrm = await simulate({ users: [{ username: "ada" }], switches: { sameUsername: "400" } });
    expect((await failureOf(connect(ispcrm).createUser({ username: "ada" }))).failure).toMatchObject({
      kind: "conflict",
      outcome: "refused",
    });
  });

  test.each([
    ["is lost after it took effect", { kind: "drop", when: "after" }, "unknown", 1],
    ["is one of a gateway", { kind: "status", status: 502 }, "unknown", 0],
    ["is no JSON", { kind: "status", status: 200, body: "<html>", when: "after" }, "unknown", 1],
    ["is cut", { kind: "truncate", bytes: 5 }, "unknown", 1],
  ] as const)("whose answer %s is sent once", async (_, fault, outcome, made) => {
    const ispcrm = await simulate();
    ispcrm.faults.add({ match: { method: "POST" }, do: fault });
    const error = await failureOf(connect(ispcrm).createUser({ username: "ada" }));
    expect(error.failure.outcome).toBe(outcome);
    expect(ispcrm.log.count({ method: "POST" })).toBe(1);
    expect(ispcrm.store.users().length).toBe(made);
  });

  test("is sent again when it certainly had no effect", async () => {
    const ispcrm = await simulate();
    const passing = [{ kind: "status", status: 503 }, { kind: "tooManyRequests" }] as const;
    ispcrm.faults.add({ match: { method: "POST" }, times: 2, do: passing });
    expect((await connect(ispcrm).createUser({ username: "ada" })).id).toBe("1");
    expect(ispcrm.log.mutations().length).toBe(1);
  });
});

describe.each([
  ["PUT", "{users}/{id}", "DELETE", "{users}/{id}"],
  ["PATCH", "{prefix}/users/{id}", "DELETE", "/api/v1/users/{id}"],
  ["POST", "{users}/{id}/update", "POST", "/remove/{id}/now"],
] as const)("where users are changed by %s %s and deleted by %s %s", (method, path, verb, place) => {
  const own = { update: { method, path }, delete: { method: verb, path: place } };

  test("both have their effect", async () => {
    const ispcrm = await simulate({ mount: own, users: [{ username: "ada" }] });
    const client = connect(ispcrm, own);
    expect([client.refusalOf("update"), client.refusalOf("delete")]).toEqual([undefined, undefined]);
    await client.updateUser("1", { mac: "000413aabbcc" });
    expect((await client.getUser("1"))?.fields).toMatchObject({ username: "ada", mac: "000413aabbcc" });
    await client.deleteUser("1");
    await client.deleteUser("1");
    expect(ispcrm.store.users()).toEqual([]);
    expect(await client.getUser("1")).toBeUndefined();
  });

  test("a user that is not there is told, and deleted already", async () => {
    const ispcrm = await simulate({ mount: own });
    const client = connect(ispcrm, own);
    expect((await failureOf(client.updateUser("1", {}))).failure).toMatchObject({
      kind: "notFound",
      outcome: "refused",
    });
    await client.deleteUser("1");
    expect(ispcrm.log.mutations()).toEqual([]);
  });

  test.each(["404", "405"] as const)(
    "a CRM that has neither and says %s is told by the settings",
    async (otherMethods) => {
      const ispcrm = await simulate({ switches: { otherMethods }, users: [{ username: "ada" }] });
      const client = connect(ispcrm, own);
      const updated = await failureOf(client.updateUser("1", { mac: null }));
      const deleted = await failureOf(client.deleteUser("1"));
      expect([updated.kind, deleted.kind]).toEqual(["protocol", "protocol"]);
      expect(updated.message).toContain("voip:ispcrm.update.method and voip:ispcrm.update.path");
      expect(deleted.message).toContain("voip:ispcrm.delete.method and voip:ispcrm.delete.path");
      expect(ispcrm.store.users().length).toBe(1);
    },
  );

  test("a lost answer is repeated, unless that could act twice", async () => {
    const ispcrm = await simulate({ mount: own, users: [{ username: "ada" }] });
    const client = connect(ispcrm, own);
    ispcrm.faults.add({ match: { method }, do: { kind: "status", status: 502, when: "after" } });
    const result = await client
      .updateUser("1", { mac: null })
      .catch((error: { failure: unknown }) => error.failure);
    if (method === "POST") expect(result).toMatchObject({ kind: "transient", outcome: "unknown" });
    else expect(result).toBeUndefined();
    expect(ispcrm.log.count({ method })).toBe(method === "POST" ? 1 : 2);
  });
});

test("without paths of their own changes go to that of the user", async () => {
  const own = { userPath: "/api/v0/Users/{id}", update: { method: "PUT" }, delete: { method: "DELETE" } };
  const server = await crm(({ method }) => (method === "GET" ? missing : { body: { success: "true" } }));
  await connectTo(server, own).updateUser("7", {});
  await connectTo(server, own).deleteUser("7");
  expect(server.asked.map(({ method, target }) => `${method} ${target}`)).toEqual([
    "PUT /api/v0/Users/7",
    "DELETE /api/v0/Users/7",
    "GET /api/v0/Users/7",
  ]);
});

test("an answer with a body is not taken for a deletion while the user is there", async () => {
  const server = await crm(({ method }) => ({
    body: method === "GET" ? { data: { username: "jonewe" } } : { code: 500, message: "Try later" },
  }));
  const error = await failureOf(connectTo(server, { delete: { method: "DELETE" } }).deleteUser("7"));
  expect([error.kind, error.failure.outcome]).toEqual(["protocol", "unknown"]);
  expect(error.message).toContain("answers that it deleted the user, and has it all the same");
});

test("an answer without a body to a change is a success", async () => {
  const server = await crm(({ method }) => (method === "DELETE" ? { status: 204 } : { status: 200 }));
  const client = connectTo(server, { update: { method: "PATCH" }, delete: { method: "DELETE" } });
  await client.updateUser("7", {});
  await client.deleteUser("7");
  expect(server.asked.length).toBe(2);
});

test("what a removal that failed leaves open is not taken for done", async () => {
  const server = await crm(({ method }) => (method === "DELETE" ? missing : { status: 400 }));
  const client = connectTo(server, { delete: { method: "DELETE" } });
  expect((await failureOf(client.deleteUser("7"))).kind).toBe("validation");
});

test("a user that was changed is read again by the next search", async () => {
  const own = { update: { method: "PUT" } } as const;
  const ispcrm = await simulate({ mount: own, users: [{ username: "ada" }] });
  const client = connect(ispcrm, own);
  expect(await client.findUser({ username: "eve" })).toBeUndefined();
  await client.updateUser("1", { username: "eve" });
  expect((await client.findUser({ username: "eve" }))?.id).toBe("1");
});
