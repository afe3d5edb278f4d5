import fc from "fast-check";
import { VoipError } from "../../../../provider/transport/errors";
import { connect, connectTo, crm, failureOf, type Reply, simulate, stopAll, token } from "./connect";

afterEach(stopAll);

const error = (message: unknown) => ({ status: "error", message });

async function readFailure(reply: Reply) {
  return failureOf(connectTo(await crm(() => reply)).getUser("7"));
}

async function writeFailure(reply: Reply, options = {}) {
  return failureOf(connectTo(await crm(() => reply)).createUser({ username: "ada" }, options));
}

const UNAUTHORISED = "Unauthorized access - invalid token provided.";

test.each([
  [400, "The request was invalid.", "validation", ""],
  [401, UNAUTHORISED, "auth", "Check voip:ispcrm.token (made on the CRM's page /Admin/getToken"],
  [403, "The request is forbidden.", "forbidden", "for whom voip:ispcrm.token was made"],
  [404, "The requested resource was not found.", "protocol", "voip:ispcrm.url and voip:ispcrm.pathPrefix"],
  [405, "The method POST is not allowed.", "protocol", "voip:ispcrm.url"],
  [409, "There is one.", "conflict", ""],
  [413, "Too large.", "validation", ""],
  [418, "Short and stout.", "protocol", ""],
  [422, "No.", "validation", ""],
])("a write that gets %i %j is %s, and had no effect", async (status, message, kind, advice) => {
  const failure = await writeFailure({ status, body: error(message) });
  expect(failure.failure).toMatchObject({ kind, status, outcome: "refused" });
  expect(failure.message).toContain(message.replace(/\.$/, ""));
  expect(failure.message).toContain(advice);
  expect(failure.message).toContain(`[ispcrm POST {users}: ${status}]`);
});

test("a failure of the server leaves open whether the user was made, and is not repeated", async () => {
  const server = await crm(() => ({ status: 500, body: error("An error occurred in our servers.") }));
  const { failure, message } = await failureOf(connectTo(server).createUser({ username: "ada" }));
  expect(failure).toMatchObject({ kind: "transient", status: 500, outcome: "unknown" });
  expect(message).toContain("The ISP CRM failed: An error occurred in our servers.");
  expect(server.asked.length).toBe(1);
});

test("a read is repeated when the server failed", async () => {
  const server = await crm((_, count) => (count < 3 ? { status: 500 } : { body: { users: [] } }));
  expect(await connectTo(server).listUsers()).toEqual([]);
  expect(server.asked.length).toBe(3);
});

describe("an error with the status 200", () => {
  test.each([
    [{ status: "error", message: UNAUTHORISED }, "auth"],
    [{ status: "error", message: "The token has expired." }, "auth"],
    [{ success: false, message: "The request is forbidden." }, "forbidden"],
    [{ success: "false", message: "Insufficient permissions" }, "forbidden"],
    [{ success: 0, message: "Method not allowed" }, "protocol"],
    [{ success: "0", error: "Internal Server Error" }, "transient"],
    [{ success: "False", errors: { username: ["has already been taken"] } }, "conflict"],
    [{ status: "error", error: { message: "Missing parameters" } }, "validation"],
    [{ status: "error" }, "validation"],
    [{ status: "error", data: { username: "ada" }, success: "true" }, "validation"],
    [{ success: false, users: [] }, "validation"],
  ])("%j is %s", async (body, kind) => {
    for (const failure of [await writeFailure({ body }), await readFailure({ body })]) {
      expect(failure.failure).toMatchObject({ kind, status: 200 });
    }
  });

  test("of a server that failed leaves open whether the user was made", async () => {
    const body = { success: "false", message: "An error occurred in our servers." };
    expect((await writeFailure({ body })).failure.outcome).toBe("unknown");
    expect((await writeFailure({ body: error("No.") })).failure.outcome).toBe("refused");
  });
});

describe("a user is missing only when the CRM says so", () => {
  test.each([
    [404, error("The requested resource was not found.")],
    [404, error("No user with this id.")],
    [404, { success: "false", message: "" }],
    [404, {}],
    [200, error("The requested resource was not found.")],
    [200, error("User not found")],
    [200, { success: false, message: "This user does not exist." }],
  ])("as %i %j does", async (status, body) => {
    expect(await connectTo(await crm(() => ({ status, body }))).getUser("7")).toBeUndefined();
  });

  test.each([
    [404, "", "protocol"],
    [404, "<html><title>Not Found</title></html>", "protocol"],
    [404, "[]", "protocol"],
    [404, error("This API route doesn't exist."), "protocol"],
    [404, { message: "The route api/v1/users/7 could not be found." }, "protocol"],
    [200, error("Database host not found"), "validation"],
    [200, error("Token not found: the user does not exist"), "validation"],
    [200, { success: "true", data: null }, "protocol"],
    [200, { success: "true", data: [] }, "protocol"],
    [200, { users: [] }, "protocol"],
    [200, "", "protocol"],
    [403, error("The requested resource was not found."), "forbidden"],
    [410, error("Gone"), "protocol"],
    [302, "", "protocol"],
  ])("and not as %i %j does", async (status, body, kind) => {
    expect((await readFailure({ status, body })).kind).toBe(kind);
  });

  test("whatever else an error says", async () => {
    let body: unknown;
    const client = connectTo(await crm(() => ({ body })));
    const flag = fc.constantFrom<object>(
      ...[{ status: "error" }, { success: false }, { success: "false" }, { success: 0 }, { success: "0" }],
    );
    await fc.assert(
      fc.asyncProperty(
        flag,
        fc.string(),
        fc.constantFrom("message", "error", "detail"),
        async (said, text, key) => {
          body = { ...said, [key]: `Reason: ${text}` };
          expect(await client.getUser("7").catch((error: unknown) => error)).toBeInstanceOf(VoipError);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  [{ errors: { username: ["Too short."] } }, "fields.username", "Too short"],
  [{ errors: { contact: { email: ["Wrong."] } } }, "fields.contact.email", "Wrong"],
  [error("The username is too short."), undefined, "The username is too short"],
  [{ status: "error", message: "Invalid", errors: { mac: "Wrong." } }, "fields.mac", "Invalid; mac: Wrong"],
])("the refusal %j names the input", async (body, property, words) => {
  const { failure, message } = await writeFailure({ status: 400, body });
  expect(failure).toMatchObject({ kind: "validation", property });
  expect(message).toContain(`The ISP CRM refuses the user: ${words}.`);
});

test("the names of a refusal are mapped by what the caller says of them", async () => {
  const propertyOf = ([name]: readonly string[]) => (name === "customer_id" ? "customerId" : undefined);
  const refusedFor = (field: string) =>
    writeFailure({ status: 400, body: { errors: { [field]: ["Wrong."] } } }, { propertyOf });
  expect((await refusedFor("customer_id")).failure.property).toBe("customerId");
  const other = await refusedFor("radius_id");
  expect(other.failure.property).toBeUndefined();
  expect(other.message).toContain("radius_id: Wrong");
});

test.each([400, 401, 500])(
  "with %i neither the token nor a secret of the fields is repeated",
  async (status) => {
    const body = error(`${token} may not set hunter2. ${"word ".repeat(500)}`);
    const { message } = await writeFailure({ status, body }, { secrets: ["hunter2"] });
    expect(message).not.toMatch(/a-secret-token|hunter2/);
    expect(message.length).toBeLessThan(600);
  },
);

test.each([
  ["bearer", `Bearer ${token}`, undefined],
  ["x-auth-token", undefined, token],
  ["both", `Bearer ${token}`, token],
])("the token is sent as %s", async (auth, authorization, other) => {
  const server = await crm(() => ({ body: { users: [] } }));
  await connectTo(server, { auth }).listUsers();
  for (const { headers } of server.requests) {
    expect([headers.authorization, headers["x-auth-token"]]).toEqual([authorization, other]);
  }
});

test.each(["expired", "insufficient", "readOnly"] as const)(
  "the token %s gets what it may",
  async (account) => {
    for (const errorStatus of ["http", "200"] as const) {
      const ispcrm = await simulate({ switches: { errorStatus } });
      const client = connect(ispcrm, {}, ispcrm.accounts[account]);
      const kind = account === "expired" ? "auth" : "forbidden";
      if (account === "readOnly") expect(await client.listUsers()).toEqual([]);
      else expect((await failureOf(client.listUsers())).kind).toBe(kind);
      expect((await failureOf(client.createUser({ username: "ada" }))).kind).toBe(kind);
      expect(ispcrm.store.users()).toEqual([]);
    }
  },
);
