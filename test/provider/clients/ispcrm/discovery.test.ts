import { createIspcrmClient } from "../../../../provider/clients/ispcrm/client";
import { ispcrmSettings } from "../../../../provider/clients/ispcrm/settings";
import { serve, transport } from "../../transport/loopback";
import { connect, failureOf, jonewe, simulate, stopAll, token } from "./connect";

afterEach(stopAll);

test.each([
  ["links", "127.0.0.1"],
  ["other-origin", "127.0.0.1"],
  ["users", "127.0.0.1"],
] as const)(
  "the users are found where the root answers with %s, on the server of the settings",
  async (rootAnswer, host) => {
    const crm = await simulate({ switches: { rootAnswer }, users: [{ username: "ada" }] });
    expect((await connect(crm).listUsers()).map(({ fields }) => fields.name)).toEqual(["ada"]);
    const paths = crm.log.requests().map(({ path, headers }) => [path, headers.host?.split(":")[0]]);
    expect(paths).toEqual([
      ["/api/v1", host],
      ["/api/v1/users", host],
    ]);
  },
);

test("the root is asked once, however many ask", async () => {
  const crm = await simulate({ users: [{ username: "ada" }] });
  const client = connect(crm);
  await Promise.all([...Array(10).keys()].map(() => client.getUser("1")));
  await client.listUsers();
  expect(crm.log.count({ path: "/api/v1" })).toBe(1);
});

test("a root that failed is asked again by the next call", async () => {
  const crm = await simulate();
  const client = connect(crm);
  crm.faults.add({ match: { path: "/api/v1" }, do: { kind: "status", status: 400 } });
  await failureOf(client.listUsers());
  expect(await client.listUsers()).toEqual([]);
});

test("the API may be at another path", async () => {
  const crm = await simulate({ pathPrefix: "/crm/api/v2", users: [{ username: "ada" }] });
  expect((await connect(crm).getUser("1"))?.fields.username).toBe("ada");
  expect(crm.log.requests().map(({ path }) => path)).toEqual(["/crm/api/v2", "/crm/api/v2/users/1"]);
});

/** What is asked for after a root that answers with the body. */
async function askedAfter(body: (origin: string) => unknown): Promise<string[]> {
  const server = await serve((response, { target }) => {
    const content = target === "/api/v1" ? body(server.origin) : { users: [] };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(content));
  });
  await createIspcrmClient(ispcrmSettings.parse({ url: server.origin, token }), transport()).listUsers();
  return server.requests.slice(1).map(({ target }) => target);
}

test.each<[string, (origin: string) => unknown, string]>([
  ["an absolute link", (origin) => ({ list_users: `${origin}/other/people` }), "/other/people"],
  ["a relative link", () => ({ list_users: "/other/people" }), "/other/people"],
  ["a link in data", (origin) => ({ success: "true", data: { list_users: `${origin}/p` } }), "/p"],
  ["no link", () => ({ list_invoices: "/invoices" }), "/api/v1/users"],
  ["a bare list", () => [jonewe], "/api/v1/users"],
  ["a link that is no text", () => ({ list_users: 7 }), "/api/v1/users"],
  ["a link that is no URL", () => ({ list_users: "http://[" }), "/api/v1/users"],
  ["a link to another host", () => ({ list_users: "https://evil.example/users" }), "/api/v1/users"],
  [
    "a link to another scheme",
    (origin) => ({ list_users: origin.replace("http", "https") }),
    "/api/v1/users",
  ],
  ["a link without a scheme", () => ({ list_users: "//evil.example/users" }), "/api/v1/users"],
  [
    "a link with a user",
    (origin) => ({ list_users: `${origin.replace("//", "//me@")}/users` }),
    "/api/v1/users",
  ],
  ["a link with a query", () => ({ list_users: "/users?page=1" }), "/api/v1/users"],
])("a root with %s leads to the users", async (_, body, target) => {
  expect(await askedAfter(body)).toEqual([target]);
});

test.each([
  ["nothing", ""],
  ["a text", '"welcome"'],
  ["a login page", "<html><title>Sign in</title></html>"],
])("a root that answers with %s is not the API", async (_, body) => {
  const server = await serve((response) => response.end(body));
  const client = createIspcrmClient(ispcrmSettings.parse({ url: server.origin, token }), transport());
  const error = await failureOf(client.getUser("1"));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("voip:ispcrm.url");
  expect(server.requests.length).toBe(1);
});

test("a wrong path is told before any user is taken for missing", async () => {
  const crm = await simulate();
  const error = await failureOf(connect(crm, { pathPrefix: "/api/v2" }).getUser("1"));
  expect(error.kind).toBe("protocol");
  expect(error.message).toContain("voip:ispcrm.url and voip:ispcrm.pathPrefix");
  expect(crm.log.count()).toBe(1);
});
