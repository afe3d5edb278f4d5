import type { NgcpClient } from "../../../../provider/clients/ngcp/client";
import { type NgcpOptions, type NgcpSimulator, startSimulators } from "../../../../simulators";
import { collect, connect, failureOf, stopAll } from "./connect";

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
  await stopAll();
});

async function simulate(
  options: NgcpOptions = {},
  who: keyof NgcpSimulator["accounts"] = "admin",
): Promise<{ server: NgcpSimulator; client: NgcpClient }> {
  const simulators = await startSimulators({ ngcp: options });
  running.push(simulators.stop);
  const server = simulators.ngcp;
  const { username, password } = server.accounts[who];
  const { origin } = new URL(server.baseUrl);
  return { server, client: connect({ origin }, { username, password, pageSize: 4 }) };
}

const contact = (name: string) => ({ email: `${name}@example.com`, reseller_id: 1 });

describe.each(["mr13.5", "26"] as const)("release %s", (release) => {
  test("a contact is made, listed, changed and removed", async () => {
    const { client } = await simulate({ release });
    const { id } = await client.create("customercontacts", contact("ada"));
    expect((await client.get("customercontacts", id))?.fields.email).toBe("ada@example.com");
    for (let index = 0; index < 9; index++) await client.create("customercontacts", contact(`u${index}`));
    expect((await client.findOne("customercontacts", { email: "u7@example.com" }))?.fields.email).toBe(
      "u7@example.com",
    );
    const patched = await client.patch("customercontacts", id, [
      { op: "replace", path: "/firstname", value: "Ada" },
    ]);
    const put = await client.put("customercontacts", id, { ...patched?.fields, lastname: "L" });
    expect(put?.fields).toMatchObject({ firstname: "Ada", lastname: "L" });
    await client.remove("customercontacts", id);
    await client.remove("customercontacts", id);
    expect(await client.get("customercontacts", id)).toBeUndefined();
    const emails = (await collect(client.list("customercontacts", { reseller_id: 1 }))).map(
      ({ fields }) => fields.email,
    );
    expect(emails).toEqual(expect.arrayContaining(["u0@example.com", "u8@example.com"]));
  });

  test("a refusal names the input", async () => {
    const { client } = await simulate({ release });
    const error = await failureOf(client.create("customercontacts", contact("not an address")));
    expect(error.failure).toMatchObject({ kind: "validation", property: "email", outcome: "refused" });
    await client.create("domains", { domain: "a.example", reseller_id: 1 });
    const again = await failureOf(client.create("domains", { domain: "A.example", reseller_id: 1 }));
    expect(again.failure).toMatchObject({ kind: "conflict", outcome: "refused" });
    const used = await failureOf(client.remove("systemcontacts", "2"));
    expect(used.failure).toMatchObject({ kind: "conflict", status: 423 });
  });

  test("preferences are described, added and removed", async () => {
    const { client } = await simulate({ release });
    await client.create("domains", { domain: "a.example", reseller_id: 1 });
    const domain = await client.findOne("domains", { domain: "a.example" });
    const definitions = await client.preferenceDefinitions("domain");
    expect(definitions.get("use_rtpproxy")?.type).toBe("enum");
    const id = domain?.id ?? "";
    const set = [{ op: "add", path: "/concurrent_max", value: 3 }] as const;
    expect((await client.patch("domainpreferences", id, set))?.fields.concurrent_max).toBe(3);
    const unset = [{ op: "remove", path: "/concurrent_max" }] as const;
    expect((await client.patch("domainpreferences", id, unset))?.fields).not.toHaveProperty("concurrent_max");
  });
});

test("a list with one match may be the object itself", async () => {
  const { client } = await simulate({ switches: { singleMatch: "object" } });
  await client.create("customercontacts", contact("ada"));
  expect((await client.findOne("customercontacts", { email: "ada@example.com" }))?.fields.email).toBe(
    "ada@example.com",
  );
});

test("a domain whose reload fails is made and removed all the same", async () => {
  const { client } = await simulate({ switches: { domainReload: "fails" } });
  const { id, warning } = await client.create("domains", { domain: "a.example", reseller_id: 1 });
  expect(warning).toContain("created");
  await client.remove("domains", id);
  expect(await client.get("domains", id)).toBeUndefined();
});

test.each(["configured", "unconfigured", "missing"] as const)(
  "an account works where tokens are %s",
  async (tokenLogin) => {
    const { client, server } = await simulate({ switches: { tokenLogin } });
    await Promise.all(["1", "1", "1"].map((id) => client.get("resellers", id)));
    expect(server.log.count({ template: "login_jwt" })).toBe(1);
  },
);

test("tokens that are revoked are renewed once, for all that wait", async () => {
  const { client, server } = await simulate();
  await client.get("resellers", "1");
  server.revokeTokens();
  await Promise.all(Array.from({ length: 5 }, () => client.get("resellers", "1")));
  expect(server.log.count({ template: "login_jwt" })).toBe(2);
});

test("what a role may not do is told, once with a new token", async () => {
  const { client, server } = await simulate({}, "reseller");
  for (let count = 0; count < 3; count++) {
    expect((await failureOf(client.get("resellers", "1"))).kind).toBe("forbidden");
  }
  expect(server.log.count({ template: "login_jwt" })).toBe(2);
  const { client: reader } = await simulate({}, "readOnly");
  const error = await failureOf(reader.create("customercontacts", contact("ada")));
  expect(error.failure).toMatchObject({ kind: "forbidden", outcome: "refused" });
});

test("an inactive account fails after one login", async () => {
  const { client, server } = await simulate({}, "inactive");
  expect((await failureOf(client.get("resellers", "1"))).kind).toBe("auth");
  expect((await failureOf(client.get("resellers", "1"))).kind).toBe("auth");
  expect(server.log.count({})).toBe(1);
});

test("a create whose answer is lost is found again, not sent again", async () => {
  const { client, server } = await simulate();
  await client.get("resellers", "1");
  server.faults.add({ match: { method: "POST" }, do: { kind: "drop", when: "after" } });
  const error = await failureOf(client.create("customercontacts", contact("ada")));
  expect(error.failure).toMatchObject({ kind: "transient", outcome: "unknown" });
  expect(await client.findOne("customercontacts", { email: "ada@example.com" })).toBeDefined();
  expect(server.log.count({ method: "POST", template: "customercontacts/" })).toBe(1);
});
