import { answer } from "../../../../provider/hosts/dynamic/lookups";
import { type Estate, failureOf, startEstate } from "../../lifecycle/estate";

let estate: Estate;

/** 25 users beside the one of the estate, every fifth of them suspended. */
beforeAll(async () => {
  estate = await startEstate();
  for (let number = 1; number <= 25; number += 1) {
    const username = `user${number}`;
    const customer_id = `C-${number}`;
    const status = number % 5 === 0 ? "suspended" : "active";
    const expiration = number === 1 ? "2025-03-31 00:00:00" : null;
    const mac = number === 1 ? "0004.13AA.BBCC" : null;
    estate.ispcrm.store.setUser({ username, customer_id, status, expiration, mac, extra: { note: "x" } });
  }
});

afterEach(() => {
  estate.forget();
  estate.ispcrm.faults.clear();
  estate.ispcrm.switches.set("furtherFields", "hidden");
});

afterAll(() => estate.stop());

interface CrmUser {
  id: string;
  username: string;
}

const ask = <Answer>(token: string, args: object) => askWith<Answer>({}, token, args);

/** A stack of its own, whose settings are not those of the others. */
async function askWith<Answer>(own: Record<string, unknown>, token: string, args: object): Promise<Answer> {
  const config = JSON.stringify({ ...estate.config["voip:ispcrm"], ...own });
  return (await answer((key) => (key === "ispcrm" ? config : undefined), token, args, undefined)) as Answer;
}

const getUser = (args: object) => ask<CrmUser>("ispcrm:getUser", args);
const getUsers = (args: object) => ask<{ users: CrmUser[] }>("ispcrm:getUsers", args);

test("getUsers gives those of a status as their own pages show them, one request for each and two besides", async () => {
  const { users } = await askWith<{ users: CrmUser[] }>({ callTimeout: 299 }, "ispcrm:getUsers", {
    status: "suspended",
  });
  expect(users.map(({ username }) => username)).toEqual(["user5", "user10", "user15", "user20", "user25"]);
  expect(estate.requests()).toEqual({ GET: 2 + 5 });
});

test("getUsers gives all of them without a status, and asks the root no second time", async () => {
  const { users } = await getUsers({});
  expect(users).toHaveLength(26);
  expect(users[1]).toEqual({
    ...{ id: "2", username: "user1", customerId: "C-1", status: "active", mac: "000413aabbcc" },
    ...{ expiration: "2025-03-31 00:00:00", profileId: "10", profileName: "100 Mbps", radiusId: "21" },
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
  });
  estate.forget();
  await getUsers({});
  expect(estate.requests()).toEqual({ GET: 1 + 26 });
});

test("getUsers of a status that nobody has gives none", async () => {
  expect(await getUsers({ status: "expired" })).toEqual({ users: [] });
});

test("getUsers does not give one that is of another status by the time that it is read", async () => {
  const held = estate.ispcrm.faults.add({
    match: { path: "/api/v1/users/6" },
    do: { kind: "hold", when: "before" },
  });
  const reading = getUsers({ status: "suspended" });
  await held.reached();
  estate.ispcrm.store.setUser({ id: "6", status: "active" });
  held.release();
  const { users } = await reading;
  expect(users.map(({ username }) => username)).not.toContain("user5");
  estate.ispcrm.store.setUser({ id: "6", status: "suspended" });
});

test("a user that cannot be read fails getUsers: it would else be taken for gone", async () => {
  estate.ispcrm.faults.add({ match: { path: "/api/v1/users/6" }, do: { kind: "status", status: 500 } });
  expect((await failureOf(getUsers({}))).kind).toBe("transient");
});

test.each([{ id: "4" }, { username: "user3" }, { customerId: "C-3" }, { id: undefined, customerId: "C-3" }])(
  "getUser finds one by %j",
  async (args) => {
    expect(await getUser(args)).toMatchObject({ id: "4", username: "user3", customerId: "C-3" });
  },
);

test("getUser by the id is one request", async () => {
  await getUser({ id: "4" });
  estate.forget();
  await getUser({ id: "5" });
  expect(estate.requests()).toEqual({ GET: 1 });
});

test("getUser gives further fields by their names in the API", async () => {
  estate.ispcrm.switches.set("furtherFields", "shown");
  expect(await getUser({ id: "4" })).toMatchObject({ fields: { note: "x" } });
});

test.each([
  [{ id: "999" }, 'id: The ISP CRM has no user with id "999".'],
  [{ username: "nobody" }, 'username: The ISP CRM has no user with username "nobody".'],
  [{ id: undefined, customerId: "C-0815" }, 'customerId: The ISP CRM has no user with customerId "C-0815".'],
])("getUser of one that is not there, %j, says so", async (args, sentence) => {
  const failure = await failureOf(getUser(args));
  expect([failure.kind, failure.message]).toEqual(["notFound", sentence]);
});

test("getUser of a name that several have names them all", async () => {
  estate.ispcrm.store.setUser({ id: "901", username: "twin" });
  estate.ispcrm.store.setUser({ id: "902", username: "twin" });
  const failure = await failureOf(getUser({ username: "twin" }));
  expect([failure.kind, failure.message]).toEqual([
    "conflict",
    expect.stringContaining('has 2 users with username "twin": 901, 902.'),
  ]);
  for (const id of ["901", "902"]) estate.ispcrm.store.deleteUser(id);
});

test.each([{}, { id: "4", username: "user3" }])("getUser by %j is a mistake that is told", async (args) => {
  const failure = await failureOf(getUser(args));
  expect([failure.kind, failure.message]).toEqual([
    "validation",
    "ispcrm:getUser needs one of id, username and customerId.",
  ]);
  expect(estate.requests()).toEqual({});
});

test("getUser where the CRM takes the customer's id in the path is one request and needs no list", async () => {
  estate.ispcrm.switches.set("userId", "customer_id");
  const found = await askWith({ userIdField: "customer_id" }, "ispcrm:getUser", { customerId: "C-3" });
  expect(found).toMatchObject({ id: "C-3", username: "user3" });
  expect(estate.requests()).toEqual({ GET: 2 });
  estate.ispcrm.switches.set("userId", "id");
});
