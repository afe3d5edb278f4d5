import { type IspcrmSwitches, ispcrmSwitches } from "../../../../simulators";
import { connect, failureOf, simulate, stopAll } from "./connect";

afterEach(stopAll);

/** The settings of a connection to a CRM that is not as the documentation's prose has it. */
const settingsFor: Record<string, Record<string, unknown>> = {
  "tokenHeader=x-auth-token": { auth: "x-auth-token" },
  "userPlace=documented": { userPath: "/api/v0/Users/{id}" },
  "userId=username": { userIdField: "username" },
  "userId=customer_id": { userIdField: "customer_id" },
  "userId=radius_id": { userIdField: "radius_id" },
};

const positions = Object.entries(ispcrmSwitches).flatMap(([name, { values }]) =>
  Object.keys(values).map((value) => [name, value] as const),
);

test.each(positions)("with %s at %s users are listed, found, made and missed", async (name, value) => {
  const isOddId = name === "userId" && value !== "id";
  const switches: Partial<IspcrmSwitches> = { [name]: value, ...(isOddId && { usersShown: "full" }) };
  const own = settingsFor[`${name}=${value}`] ?? {};
  const ispcrm = await simulate({ switches, users: [{ username: "ada", customer_id: "C1" }] });
  ispcrm.store.setUser({ username: "bob", customer_id: "C2", status: "suspended" });
  const client = connect(ispcrm, own);

  expect((await client.listUsers()).map(({ fields }) => fields.name)).toEqual(["ada", "bob"]);
  expect((await client.listUsers({ status: "suspended" })).map(({ fields }) => fields.name)).toEqual(["bob"]);
  const bob = await client.findUser({ username: "bob", customer_id: "C2" });
  expect(bob?.fields).toMatchObject({ username: "bob", status: "suspended", profile_id: 10, mac: null });
  expect(await client.getUser(bob?.id ?? "")).toEqual(bob);

  const created = await client.createUser({ username: "eve", customer_id: "C3" });
  expect(created.user?.fields).toMatchObject({
    username: "eve",
    customer_id: "C3",
    profile_name: "100 Mbps",
  });
  expect(await client.findUser({ username: "eve" })).toEqual(created.user);
  expect(ispcrm.log.mutations().length).toBe(1);

  expect(await client.getUser("nobody")).toBeUndefined();
  expect(await client.findUser({ username: "nobody" })).toBeUndefined();
  expect((await failureOf(client.createUser({ customer_id: "C4" }))).failure).toMatchObject({
    kind: "validation",
    outcome: "refused",
  });
  const wrong = connect(ispcrm, own, { token: "wrong" });
  expect((await failureOf(wrong.listUsers())).kind).toBe("auth");
});

test("the token in both headers is right for every CRM", async () => {
  for (const tokenHeader of ["either", "bearer", "x-auth-token"] as const) {
    const ispcrm = await simulate({ switches: { tokenHeader } });
    expect(await connect(ispcrm, { auth: "both" }).listUsers()).toEqual([]);
  }
});

test("the token in the header that the CRM does not look at names the setting", async () => {
  const ispcrm = await simulate({ switches: { tokenHeader: "x-auth-token" } });
  expect((await failureOf(connect(ispcrm).listUsers())).message).toContain("voip:ispcrm.auth");
});
