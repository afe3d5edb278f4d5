import type { IspcrmSimulator } from "../../../../simulators";
import { connect, connectTo, crm, failureOf, jonewe, simulate, stopAll } from "./connect";

afterEach(stopAll);

const users = ["ada", "bob", "eve"].map((username, index) => ({
  username,
  name: `${username} of ${index}`,
  customer_id: `C${index}`,
}));
const details = (ispcrm: IspcrmSimulator) => ispcrm.log.count({ template: "/api/v1/users/{id}" });

test("a user is found by fields that the list does not show, with one request for each user and one for it", async () => {
  const ispcrm = await simulate({ users });
  const found = await connect(ispcrm).findUser({ username: "bob", customer_id: "C1" });
  expect(found).toMatchObject({ id: "2", fields: { username: "bob", radius_id: 21 } });
  expect(details(ispcrm)).toBe(3 + 1);
});

test("the next one is found without reading the same users again", async () => {
  const ispcrm = await simulate({ users });
  const client = connect(ispcrm);
  await Promise.all(users.map(({ username }) => client.findUser({ username })));
  expect(details(ispcrm)).toBeLessThanOrEqual(3 + 3);
  ispcrm.store.setUser({ username: "new" });
  const before = details(ispcrm);
  expect((await client.findUser({ username: "new" }))?.id).toBe("4");
  expect(await client.findUser({ username: "nobody" })).toBeUndefined();
  expect(details(ispcrm) - before).toBeLessThanOrEqual(3);
});

test("a user that has changed since it was read is not given back for what it was", async () => {
  const ispcrm = await simulate({ users });
  const client = connect(ispcrm);
  expect(await client.findUser({ username: "nobody" })).toBeUndefined();
  ispcrm.store.setUser({ id: "2", username: "robert" });
  expect(await client.findUser({ username: "bob" })).toBeUndefined();
  expect((await client.findUser({ username: "robert" }))?.id).toBe("2");
});

test("what the list shows needs no detail but that of the user", async () => {
  const ispcrm = await simulate({ users });
  expect((await connect(ispcrm).findUser({ name: "eve of 2", status: "active" }))?.id).toBe("3");
  expect(await connect(ispcrm).findUser({ status: "suspended", username: "eve" })).toBeUndefined();
  expect(details(ispcrm)).toBe(1);
});

test("a list that shows every field is enough", async () => {
  const ispcrm = await simulate({ users, switches: { usersShown: "full" } });
  expect((await connect(ispcrm).findUser({ username: "eve" }))?.id).toBe("3");
  expect(details(ispcrm)).toBe(1);
});

test.each(["username", "customer_id", "radius_id"] as const)(
  "a user is asked for at once by %s, where that is its id",
  async (userId) => {
    const ispcrm = await simulate({ users, switches: { userId } });
    const client = connect(ispcrm, { userIdField: userId });
    const wanted = { username: "bob", customer_id: "C1", radius_id: 21 };
    expect(await client.findUser(wanted)).toMatchObject({ id: String(wanted[userId]), fields: wanted });
    expect(await client.findUser({ ...wanted, mac: "000413aabbcc" })).toBeUndefined();
    expect(await client.findUser({ [userId]: "nobody" })).toBeUndefined();
    expect(ispcrm.log.count({ path: "/api/v1/users" })).toBe(0);
  },
);

test("ids and numbers are compared as text, MAC addresses without separators and case, and null is null", async () => {
  const ispcrm = await simulate({
    users: [{ username: "1001", mac: "00:04:13:AA:BB:CC" }, { username: "x" }],
  });
  const client = connect(ispcrm);
  expect((await client.findUser({ username: 1001 }))?.id).toBe("1");
  expect((await client.findUser({ radius_id: "20" }))?.id).toBe("1");
  expect((await client.findUser({ mac: "000413aabbcc" }))?.id).toBe("1");
  expect((await client.findUser({ mac: null }))?.id).toBe("2");
  expect((await client.findUser({ id: 2 }))?.id).toBe("2");
});

test("several users of that kind are a conflict that names them", async () => {
  const ispcrm = await simulate({ users: Array.from({ length: 12 }, () => ({ username: "twin" })) });
  const error = await failureOf(connect(ispcrm).findUser({ username: "twin" }));
  expect(error.kind).toBe("conflict");
  expect(error.message).toContain('12 users with username "twin": 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …');
});

test("more users than may be read one by one are not read at all", async () => {
  const ispcrm = await simulate({ users });
  const error = await failureOf(connect(ispcrm, { detailCap: 2 }).findUser({ username: "bob" }));
  expect(error.kind).toBe("validation");
  expect(error.message).toContain("does not show username, and it has 3 users");
  expect(error.message).toContain("voip:ispcrm.detailCap");
  expect(error.message).toContain("voip:ispcrm.userIdField");
  expect(details(ispcrm)).toBe(0);
});

test("a field that some users do not show is not set there", async () => {
  const shown = [{ username: "ada", mac: "000413AABBCC" }, { username: "bob" }];
  const server = await crm(({ target }) =>
    target.endsWith("/users")
      ? { body: { users: [{ id: 0 }, { id: 1 }] } }
      : { body: { data: shown[Number(target.split("/").pop())] } },
  );
  const client = connectTo(server);
  expect((await client.findUser({ mac: "000413aabbcc" }))?.id).toBe("0");
  expect((await client.findUser({ mac: null }))?.id).toBe("1");
  expect((await client.findUser({ mac: null, username: "bob" }))?.id).toBe("1");
});

test("two that have become one since they were read are no conflict", async () => {
  const ispcrm = await simulate({ users: [{ username: "twin" }, { username: "twin" }] });
  const client = connect(ispcrm);
  expect((await failureOf(client.findUser({ username: "twin" }))).kind).toBe("conflict");
  ispcrm.store.setUser({ id: "1", username: "ada" });
  expect((await client.findUser({ username: "twin" }))?.id).toBe("2");
});

test("a field that no user shows finds none, and is told", async () => {
  const ispcrm = await simulate({ users });
  const error = await failureOf(connect(ispcrm).findUser({ colour: "red" }));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("show no colour");
});

test("users that are listed and asked for by the wrong field are not taken for missing", async () => {
  const ispcrm = await simulate({ users, switches: { userId: "username" } });
  const error = await failureOf(connect(ispcrm).findUser({ username: "bob" }));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("Set voip:ispcrm.userPath and voip:ispcrm.userIdField");
});

test("a user that vanishes while the others are read is no hindrance", async () => {
  let lists = 0;
  const server = await crm(({ target }) => {
    if (target.endsWith("/users")) {
      lists += 1;
      return { body: { users: lists === 1 ? [{ id: "1" }, { id: "2" }] : [{ id: "2" }] } };
    }
    return target.endsWith("/1")
      ? { status: 404, body: { status: "error", message: "Not found" } }
      : { body: { success: "true", data: jonewe } };
  });
  expect((await connectTo(server).findUser({ username: "jonewe" }))?.id).toBe("2");
});

test("a detail that cannot be read fails the search, and is read again by the next", async () => {
  const ispcrm = await simulate({ users });
  const client = connect(ispcrm);
  ispcrm.faults.add({ match: { path: "/api/v1/users/3" }, do: { kind: "status", status: 400 } });
  expect((await failureOf(client.findUser({ username: "bob" }))).kind).toBe("validation");
  expect((await client.findUser({ username: "bob" }))?.id).toBe("2");
});
