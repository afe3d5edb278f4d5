import fc from "fast-check";
import { readUser } from "../../../../provider/clients/ispcrm/user";
import { connect, connectTo, crm, failureOf, jonewe, simulate, stopAll } from "./connect";

afterEach(stopAll);

const request = {
  method: "GET",
  template: "{users}/{id}",
  subject: "user",
  address: "voip:ispcrm.userPath",
} as const;
const read = (body: unknown, asked = "7", idField = "id") =>
  readUser(request, JSON.parse(JSON.stringify(body)), asked, idField);

test("the user of the documentation's example is read as it stands, with the id that it was asked by", async () => {
  const client = connectTo(await crm(() => ({ body: { success: "true", data: jonewe } })));
  expect(await client.getUser("7")).toEqual({ id: "7", fields: jonewe });
});

test("a user is asked for by its id as one segment of the path", async () => {
  const server = await crm(({ target }) => ({
    body: { username: decodeURIComponent(target.split("/")[4] ?? "") },
  }));
  const client = connectTo(server, { userIdField: "username" });
  expect((await client.getUser("../a b/ä?#"))?.id).toBe("../a b/ä?#");
  expect(server.asked[0]?.target).toBe("/api/v1/users/..%2Fa%20b%2F%C3%A4%3F%23");
  for (const id of ["", ".", ".."]) expect((await failureOf(client.getUser(id))).kind).toBe("validation");
  expect(server.asked.length).toBe(1);
});

test.each([
  ["{users}/{id}", "/api/v1/users/7"],
  ["{prefix}/Users/{id}/details", "/api/v1/Users/7/details"],
  ["/api/v0/Users/{id}", "/api/v0/Users/7"],
  ["/user.php?id={id}", "/user.php?id=7"],
])("the path %s leads to %s", async (userPath, target) => {
  const server = await crm(() => ({ body: jonewe }));
  await connectTo(server, { userPath }).getUser("7");
  expect(server.asked.map((asked) => asked.target)).toEqual([target]);
});

const texts = fc.record(
  {
    username: fc.string({ minLength: 1 }),
    customer_id: fc.option(fc.oneof(fc.string(), fc.nat().map(String))),
    status: fc.string(),
    expiration: fc.option(fc.constant("2025-03-31 00:00:00")),
    mac: fc.option(fc.constant("000413aabbcc")),
    profile_name: fc.option(fc.string()),
  },
  { requiredKeys: ["username"] },
);
const integers = fc.record(
  { profile_id: fc.option(fc.integer()), radius_id: fc.option(fc.integer()) },
  { requiredKeys: [] },
);
const unknown = fc.dictionary(
  fc.string().map((name) => `x_${name}`),
  fc.jsonValue(),
);
const envelope = fc.constantFrom<(user: object) => unknown>(
  (user) => user,
  (user) => ({ success: "true", data: user }),
  (user) => ({ success: 1, data: [user] }),
  (user) => ({ status: "ok", users: [user] }),
  (user) => ({ data: { users: [user] } }),
);

/** The same value as an API may spell it that is careless about types. */
function spellOtherwise(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && String(Number(value)) === value && Number.isSafeInteger(Number(value))
    ? Number(value)
    : value;
}

test("numbers as texts and texts as numbers are the same user, in every envelope, and unknown fields are kept", () => {
  fc.assert(
    fc.property(
      texts,
      integers,
      unknown,
      envelope,
      fc.func(fc.boolean()),
      (text, integer, more, wrap, isOdd) => {
        const user = JSON.parse(JSON.stringify({ ...more, ...text, ...integer })) as Record<string, unknown>;
        const known = { ...text, ...integer };
        const spelled = Object.fromEntries(
          Object.entries(user).map(([name, value]) => [
            name,
            Object.hasOwn(known, name) && isOdd(name) ? spellOtherwise(value) : value,
          ]),
        );
        expect(read(wrap(spelled)).fields).toEqual(user);
      },
    ),
  );
});

test("an id is a text, whatever the answer makes of it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.boolean(), (number, isText) => {
      const id = isText ? String(number) : number;
      expect(read({ id, username: "ada" }, String(number)).id).toBe(String(number));
    }),
  );
  expect(read({ username: "ada" }, "ADA", "username").id).toBe("ada");
});

test.each<[string, unknown, string]>([
  ["no user", { message: "Welcome", status: "active" }, "no field of a user"],
  ["a text", { data: "ada" }, "expected object"],
  ["a field of another shape", { data: { ...jonewe, username: ["a"] } }, "username: "],
  ["several users", { users: [jonewe, jonewe] }, "expected object"],
  ["another user", { data: { ...jonewe, id: 8 } }, 'id is "8" instead of "7". Check voip:ispcrm.userPath'],
])("an answer with %s is told from a user", (_, body, words) => {
  expect(() => read(body)).toThrow(words);
});

test("an answer that is not JSON tells its type", async () => {
  const page = { headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" };
  const error = await failureOf(connectTo(await crm(() => page)).listUsers());
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("text/html");
});

describe("the list", () => {
  const entries = [
    { id: "1", name: "John Doe", status: "active" },
    { id: 2, name: "Jane Doe", status: "suspended" },
  ];

  test.each([
    ["users", { users: entries }],
    ["data", { success: "true", data: entries }],
    ["data with users", { success: true, data: { users: entries } }],
    ["nothing around it", entries],
  ])("may come in %s", async (_, body) => {
    const users = await connectTo(await crm(() => ({ body }))).listUsers();
    expect(users.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(users[1]?.fields).toEqual(entries[1]);
  });

  test("of one status is asked for, and is that also when the server knows no filter", async () => {
    const server = await crm(() => ({ body: { users: entries } }));
    const users = await connectTo(server).listUsers({ status: "active" });
    expect(users.map(({ id }) => id)).toEqual(["1"]);
    expect(server.asked[0]?.target).toBe("/api/v1/users?status=active");
    const strange = "a&b=c";
    expect(await connectTo(server).listUsers({ status: strange })).toEqual([]);
    expect(server.asked[1]?.target).toBe("/api/v1/users?status=a%26b%3Dc");
  });

  test.each([
    ["without a status", [{ id: "1" }], {}, "show no status"],
    ["without an id", [{ name: "John Doe" }], {}, "0.id is missing. Set voip:ispcrm.userIdField"],
    [
      "without the field that identifies",
      entries,
      { userIdField: "customer_id" },
      "0.customer_id is missing",
    ],
    ["that is no list", { message: "none" }, {}, "expected array"],
    ["of something else", { users: ["John Doe"] }, {}, "0: expected object"],
    ["of which more is elsewhere", { users: entries, next_page_url: "/api/v1/users?page=2" }, {}, "goes on"],
    ["with a link to more", { data: entries, links: { next: "/users?page=2" } }, {}, "goes on"],
  ])("%s is refused", async (_, users, own, words) => {
    const body = Array.isArray(users) ? { users } : users;
    const error = await failureOf(
      connectTo(await crm(() => ({ body })), own).listUsers({ status: "active" }),
    );
    expect(error.kind).toBe("protocol");
    expect(error.message).toContain(words);
  });

  test("that has ended may say so", async () => {
    const server = await crm(() => ({ body: { users: entries, next: null, links: { next: null } } }));
    expect((await connectTo(server).listUsers()).length).toBe(2);
  });
});

describe("all users with what their own paths show", () => {
  const users = [{ username: "ada" }, { username: "bob", status: "suspended" }, { username: "eve" }];

  test("are read one by one, or those of a status", async () => {
    const ispcrm = await simulate({ users });
    const names = async (filter?: { status: string }) =>
      (await connect(ispcrm).getUsers(filter)).map(({ id, fields }) => `${id} ${fields.username}`);
    expect(await names()).toEqual(["1 ada", "2 bob", "3 eve"]);
    expect(await names({ status: "active" })).toEqual(["1 ada", "3 eve"]);
    expect(ispcrm.log.requests().length).toBe(2 + 3 + 2 + 2);
  });

  test("are an error where the CRM takes another field for their id: they are not missing", async () => {
    const ispcrm = await simulate({ users, switches: { userId: "username" } });
    const error = await failureOf(connect(ispcrm).getUsers());
    expect(error.kind).toBe("protocol");
    expect(error.message).toContain("voip:ispcrm.userPath and voip:ispcrm.userIdField");
  });

  test("are without one that vanishes while the others are read", async () => {
    const ispcrm = await simulate({ users });
    const held = ispcrm.faults.add({
      match: { path: "/api/v1/users/2" },
      do: { kind: "hold", when: "before" },
    });
    const reading = connect(ispcrm).getUsers();
    await held.reached();
    ispcrm.store.deleteUser("2");
    held.release();
    expect((await reading).map(({ fields }) => fields.username)).toEqual(["ada", "eve"]);
  });
});
