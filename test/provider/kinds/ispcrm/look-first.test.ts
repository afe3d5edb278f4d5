import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const user = kindOf("ispcrm:User");
const jonewe = { username: "jonewe", customerId: "IZ1459296", status: "active", mac: "000413aabbcc" };

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const stored = () => estate.ispcrm.store.users().find(({ username }) => username === "jonewe");

/** The settings of the CRM with one moved. */
const withSetting = (name: string, value: unknown) => ({
  ...estate.config,
  "voip:ispcrm": { ...estate.config["voip:ispcrm"], [name]: value },
});

describe("a user that is there already", () => {
  test("is taken over when it equals the declaration, and so is one that nobody can change", async () => {
    estate.ispcrm.store.setUser({ username: "jonewe", customer_id: "IZ1459296", mac: "00-04-13-AA-BB-CC" });
    const run = estate.run(withSetting("update", undefined));
    const { outputs } = await run.create(user, jonewe);
    expect(outputs).toMatchObject(jonewe);
    expect(run.warnings).toEqual([expect.stringContaining("existed already and is taken over")]);
    expect(estate.writes()).toEqual({});
  });

  test("is a conflict when it differs, with what differs", async () => {
    estate.ispcrm.store.setUser({ username: "jonewe", customer_id: "IZ1", status: "suspended" });
    const failure = await failureOf(estate.run().create(user, jonewe));
    expect(failure.message).toContain(
      'differs: customerId is "IZ1", not "IZ1459296", status is "suspended", not "active", mac is undefined, not "000413aabbcc".',
    );
    expect(estate.writes()).toEqual({});
  });

  test("twice is a conflict that names both: which one is meant, nobody knows", async () => {
    for (const id of ["7", "8"]) estate.ispcrm.store.setUser({ id, username: "jonewe" });
    const failure = await failureOf(estate.run().create(user, jonewe));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain('2 users with username "jonewe": 7, 8.');
    expect(estate.writes()).toEqual({});
  });

  test("under the same customer's id is in the way, where that is the id of its path", async () => {
    estate.ispcrm.switches.set("userId", "customer_id");
    estate.ispcrm.store.setUser({ username: "janewe", customer_id: "IZ1459296", mac: "000413aabbcc" });
    const run = estate.run(withSetting("userIdField", "customer_id"));
    const failure = await failureOf(run.create(user, jonewe));
    expect(failure.message).toContain(
      'ispcrm:User IZ1459296 exists already and differs: username is "janewe", not "jonewe".',
    );
    // The root, which tells where the users are, and the one user.
    expect(estate.requests()).toEqual({ GET: 2 });
  });

  test("is found by the list where that shows what the path wants", async () => {
    estate.ispcrm.switches.set("userId", "radius_id");
    estate.ispcrm.switches.set("usersShown", "full");
    const config = withSetting("userIdField", "radius_id");
    const made = await estate.run(config).create(user, jonewe);
    expect(made.id).toBe(String(stored()?.radius_id));
    expect(await estate.run(config).create(user, jonewe)).toEqual(made);
  });
});

describe("a create whose outcome is not known", () => {
  test.each(["user", "with-id", "success", "empty"] as const)(
    "is looked up, with the answer %s, and not sent again",
    async (userCreatedBody) => {
      estate.ispcrm.switches.set("userCreatedBody", userCreatedBody);
      estate.ispcrm.faults.add({
        match: { method: "POST" },
        do: { kind: "status", status: 500, when: "after" },
      });
      const { outputs } = await estate.run().create(user, jonewe);
      expect(outputs).toMatchObject(jonewe);
      expect(estate.requests().POST).toBe(1);
    },
  );

  test("is sent again only after a look that finds nobody", async () => {
    estate.ispcrm.faults.add({ match: { method: "POST" }, do: { kind: "status", status: 500 } });
    await estate.run().create(user, jonewe);
    const asked = estate.ispcrm.log.requests().map(({ method, template }) => `${method} ${template}`);
    const [first, second] = asked.flatMap((each, index) => (each.startsWith("POST") ? [index] : []));
    expect(asked.slice((first ?? 0) + 1, second)).toContain("GET /api/v1/users");
    expect(estate.writes()).toEqual({ POST: 1 });
  });

  test("is not sent again when nobody can look", async () => {
    const { faults } = estate.ispcrm;
    const held = faults.add({ match: { method: "POST" }, do: { kind: "hold", when: "after" } });
    const creating = failureOf(estate.run().create(user, jonewe));
    await held.reached();
    faults.add({ match: { method: "GET" }, times: 9, do: { kind: "status", status: 503 } });
    held.abandon();
    expect((await creating).kind).toBe("transient");
    expect(estate.requests().POST).toBe(1);
  });
});

describe("a read", () => {
  test("of a user that has vanished finds none", async () => {
    const made = await estate.run().create(user, jonewe);
    estate.ispcrm.store.deleteUser(made.id);
    expect(await estate.run().read(user, made.id, made.outputs)).toBeUndefined();
  });

  test.each([
    ["a failure", 500, '{"status":"error","message":"Not found"}'],
    ["a page that is missing", 404, "<html>Not found</html>"],
    ["a route that is missing", 404, '{"message":"The route could not be found."}'],
    ["a login page", 200, "<html>Please log in</html>"],
    ["an expired token", 401, '{"status":"error","message":"Unauthorized access - invalid token provided."}'],
    ["an error with the status 200", 200, '{"status":"error","message":"Access denied"}'],
  ])("that meets %s fails, and does not take the user for gone", async (_, status, body) => {
    const made = await estate.run().create(user, jonewe);
    const path = `/api/v1/users/${made.id}`;
    estate.ispcrm.faults.add({ match: { path }, times: 9, do: { kind: "status", status, body } });
    await failureOf(estate.run().read(user, made.id, made.outputs));
  });

  test("that is refused with the token in the answer does not tell it", async () => {
    const { token } = estate.ispcrm.accounts.full;
    const body = JSON.stringify({ status: "error", message: `The token ${token} has expired.` });
    const read = () => estate.run().read(user, "1", {});
    const write = () => estate.run().create(user, jonewe);
    for (const [method, act] of [["GET", read] as const, ["POST", write] as const]) {
      estate.ispcrm.faults.add({ match: { method }, do: { kind: "status", status: 401, body } });
      const { message } = await failureOf(act());
      expect(message).toContain("voip:ispcrm.token");
      expect(message).not.toContain(token);
    }
  });
});
