import { connect, failureOf, ngcp, stopAll } from "./connect";

afterEach(stopAll);

const body = {
  _links: { self: { href: "/api/subscriberpreferencedefs/" } },
  block_in_list: {
    data_type: "string",
    description: "Who may not call.",
    label: "Block List",
    max_occur: 0,
    preference_group: "Call Blockings",
    read_only: false,
    dynamic: 0,
  },
  use_rtpproxy: {
    data_type: "enum",
    label: "Relay",
    max_occur: 1,
    read_only: 0,
    enum_values: [
      { default_val: true, label: "use domain default", value: null },
      { default_val: false, label: "Never", value: "never" },
    ],
  },
  account_id: { data_type: "int", max_occur: 1, read_only: true, label: null },
};

test("the definitions are read once, by one request at a time, per owner", async () => {
  const server = await ngcp(() => ({ body }));
  const client = connect(server);
  const [found] = await Promise.all([
    client.preferenceDefinitions("subscriber"),
    client.preferenceDefinitions("subscriber"),
  ]);
  await client.preferenceDefinitions("subscriber");
  expect(server.asked.map(({ target }) => target)).toEqual(["/api/subscriberpreferencedefs/"]);
  await client.preferenceDefinitions("domain");
  expect(server.asked.length).toBe(2);
  expect([...found.keys()]).toEqual(["block_in_list", "use_rtpproxy", "account_id"]);
  expect(found.get("block_in_list")).toEqual({
    name: "block_in_list",
    type: "string",
    isList: true,
    isReadOnly: false,
    label: "Block List",
    description: "Who may not call.",
    group: "Call Blockings",
  });
  expect(found.get("use_rtpproxy")?.values).toEqual([
    { value: null, label: "use domain default", isDefault: true },
    { value: "never", label: "Never", isDefault: false },
  ]);
  expect(found.get("account_id")).toMatchObject({ type: "int", isList: false, isReadOnly: true });
});

test("a failure to read them is not kept", async () => {
  const server = await ngcp((_, count) =>
    count === 1 ? { body: { cli: { data_type: "colour" } } } : { body },
  );
  const client = connect(server);
  const error = await failureOf(client.preferenceDefinitions("subscriber"));
  expect(error.message).toContain("cli.data_type");
  expect((await client.preferenceDefinitions("subscriber")).size).toBe(3);
});
