import type { CollectionName } from "../../../../provider/clients/sraps/client";
import { collect, connect, failureOf, simulate, stopAll } from "./connect";

afterEach(stopAll);

const names = ["productDefaults", "users", "companies", "logs"] as const;

test.each(names)("%s that nobody knows the place of are refused by the setting's name", async (name) => {
  const sraps = await simulate();
  const collection = connect(sraps).collection(name);
  for (const call of [
    () => collection.ensureAvailable(undefined),
    () => collect(collection.list(undefined)),
  ]) {
    const error = await failureOf(call());
    expect(error.kind).toBe("validation");
    expect(error.message).toContain(`voip:sraps.paths.${name}`);
  }
  expect(sraps.log.count()).toBe(2);
});

describe.each([
  ["by the company's link", true, {}],
  [
    "by the configured path",
    false,
    { paths: { users: "{company}/people/", productDefaults: "{base}defaults" } },
  ],
] as const)("found %s", (_, advertised, own) => {
  const mount = {
    users: { path: "{company}/people/", advertised },
    productDefaults: { path: "{base}defaults/", advertised, link: "product_defaults" },
  };

  test.each(["users", "productDefaults"] as const)("%s live their life", async (name: CollectionName) => {
    const sraps = await simulate({ mount });
    const collection = connect(sraps, own).collection(name);
    await collection.ensureAvailable(undefined);
    const { uuid = "" } = await collection.create(undefined, { name: "Ada", level: 1 });
    expect((await collection.get(undefined, uuid))?.fields).toMatchObject({ name: "Ada", level: 1 });
    expect((await collection.update(undefined, uuid, { level: 2 }))?.fields).toMatchObject({
      name: "Ada",
      level: 2,
    });
    expect((await collect(collection.list(undefined))).map((item) => item.uuid)).toEqual([uuid]);
    await collection.remove(undefined, uuid);
    await collection.remove(undefined, uuid);
    expect(await collection.get(undefined, uuid)).toBeUndefined();
  });
});

test("a preview with a configured path sends nothing", async () => {
  const sraps = await simulate();
  const client = connect(sraps, { paths: { users: "{company}/users/" } });
  await client.collection("users").ensureAvailable(undefined);
  expect(sraps.log.count()).toBe(0);
});

test("a preview asks for the company once", async () => {
  const sraps = await simulate({ mount: { users: "{company}/users/", logs: "{company}/logs/" } });
  const client = connect(sraps);
  await client.collection("users").ensureAvailable(undefined);
  await client.collection("logs").ensureAvailable(undefined);
  expect(sraps.log.count()).toBe(2);
});

test("the link goes before the path", async () => {
  const sraps = await simulate({ mount: { users: "{company}/people/" } });
  const users = connect(sraps, { paths: { users: "{company}/wrong/" } }).collection("users");
  await users.create(undefined, { name: "Ada" });
  expect(sraps.store.objects("users").length).toBe(1);
});

test("logs are only read", async () => {
  const sraps = await simulate({ mount: { logs: "{company}/logs/" } });
  sraps.store.addLogEntry({ message: "Phone called." });
  const logs = connect(sraps).collection("logs");
  expect((await collect(logs.list(undefined))).map(({ fields }) => fields.message)).toEqual([
    "Phone called.",
  ]);
  const writes = [
    () => logs.create(undefined, {}),
    () => logs.update(undefined, "x", {}),
    () => logs.remove(undefined, "x"),
  ];
  for (const write of writes) expect((await failureOf(write())).kind).toBe("validation");
  expect(sraps.log.mutations().length).toBe(0);
});

test("a reseller's companies are made, changed by PATCH and removed", async () => {
  const sraps = await simulate({
    mount: { companies: "{base}companies/" },
    switches: { profileUpdate: "patch" },
  });
  const client = connect(sraps, { profileUpdateMethod: "PATCH" }, { account: sraps.accounts.reseller });
  const companies = client.collection("companies");
  const { uuid = "" } = await companies.create(undefined, { name: "West" });
  await companies.update(undefined, uuid, { name: "Far West" });
  expect(await client.company(uuid)).toMatchObject({ name: "Far West" });
  expect((await collect(companies.list(undefined))).map(({ fields }) => fields.name)).toContain("Far West");
  await companies.remove(undefined, uuid);
  expect(sraps.store.company(uuid)).toBeUndefined();
});

test("a create that is accepted is found at its Location, else it stays unconfirmed", async () => {
  const sraps = await simulate({
    mount: { users: "{company}/users/" },
    switches: { writes: "accepted" },
    acceptedDelay: 100,
  });
  const users = connect(sraps, { asyncTimeout: 0.4 }).collection("users");
  const { uuid = "" } = await users.create(undefined, { name: "Ada" });
  expect((await users.update(undefined, uuid, { name: "Eve" }))?.fields.name).toBe("Eve");
  sraps.switches.set("acceptedLocation", "without");
  expect((await failureOf(users.create(undefined, { name: "Bob" }))).failure).toMatchObject({
    kind: "transient",
    outcome: "unknown",
  });
});

test("a path that leads to a stranger is refused", async () => {
  const sraps = await simulate();
  const users = connect(sraps, { paths: { users: "https://evil.example/users/" } }).collection("users");
  expect((await failureOf(collect(users.list(undefined)))).message).toContain("https://evil.example");
});
