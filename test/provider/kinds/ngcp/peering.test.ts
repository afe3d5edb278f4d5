import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const group = kindOf("ngcp:PeeringGroup");
const server = kindOf("ngcp:PeeringServer");
const rule = kindOf("ngcp:PeeringRule");
const inboundRule = kindOf("ngcp:PeeringInboundRule");
const preferences = kindOf("ngcp:PeeringServerPreferences");

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const reasons = async (...args: Parameters<ReturnType<Estate["run"]>["failures"]>) =>
  (await estate.run().failures(...args)).map(({ reason }) => reason);

describe("a peering group", () => {
  const carrier = { name: "Carrier", contractId: "3" };

  test("with servers and rules stays, unless it is forced", async () => {
    const made = await estate.run().create(group, carrier);
    const groupId = made.id;
    await estate.run().create(server, { groupId, name: "sbc", ip: "192.0.2.7" });
    await estate.run().create(rule, { groupId, calleePrefix: "43" });
    await estate.run().create(rule, { groupId, calleePrefix: "49" });
    await estate.run().create(inboundRule, { groupId, priority: 1, field: "from_uri", pattern: "." });
    const failure = await failureOf(estate.run().remove(group, made));
    expect(failure.message).toMatch(
      /still has 1 peering server, 2 peering rules and 1 inbound rule, which would go with it/,
    );
    const forced = await estate.run().update(group, made, { ...carrier, forceDestroy: true });
    await estate.run().remove(group, forced);
    expect(estate.ngcp.store.rowsWith("peeringrules", "group_id", Number(groupId))).toEqual([]);
  });

  test("gets the server's own priority back when the program no longer says one", async () => {
    const made = await estate.run().create(group, { ...carrier, priority: 7 });
    await estate.run().update(group, made, carrier);
    expect(estate.ngcp.store.row("peeringgroups", Number(made.id))).toMatchObject({ priority: 1 });
  });
});

describe("a peering server", () => {
  const sbc = { groupId: "1", name: "sbc", ip: "192.0.2.7" };

  test("is made with a port, a weight and a transport, of which the server insists", async () => {
    const { id } = await estate.run().create(server, sbc);
    const there = { port: 5060, weight: 1, transport: 1 };
    expect(estate.ngcp.store.row("peeringservers", Number(id))).toMatchObject(there);
  });

  test("that was made without a transport gets one with the first change, which would fail", async () => {
    const { id } = await estate.run().create(server, sbc);
    estate.ngcp.store.change("peeringservers", Number(id), { transport: null });
    const taken = await estate.run().create(server, sbc);
    const changed = await estate.run().update(server, taken, { ...sbc, probe: true });
    expect(changed.outputs).toEqual({ ...sbc, probe: true });
    expect(estate.ngcp.store.row("peeringservers", Number(id))).toMatchObject({ transport: 1 });
  });

  test("has a route as the server wraps it", async () => {
    const routed = (viaRoute: string) => estate.run().check(server, { ...sbc, viaRoute });
    for (const route of ["sip:192.0.2.9:5060", "<sip:192.0.2.9:5060>", "<sip:192.0.2.9:5060;lr>"]) {
      expect(await routed(route)).toMatchObject({ viaRoute: "<sip:192.0.2.9:5060;lr>" });
    }
  });

  test.each([
    [{ ip: "sip.example.com" }, /^ip: expected an IPv4 or IPv6 address/],
    [{ port: 70000 }, /^port: /],
    [{ port: 0 }, /^port: /],
    [{ weight: 128 }, /^weight: /],
  ])("with %j is refused at preview", async (wrong, expected) => {
    expect(await reasons(server, { ...sbc, ...wrong })).toEqual([expect.stringMatching(expected)]);
  });
});

describe("a peering rule", () => {
  test("is told from others by all that it matches, what is unset included", async () => {
    const run = estate.run();
    const all = await run.create(rule, { groupId: "1" });
    const prefix = await run.create(rule, { groupId: "1", calleePrefix: "43" });
    const caller = { groupId: "1", calleePrefix: "43", callerPattern: "^sip:1" };
    const narrow = await run.create(rule, caller);
    expect(new Set([all.id, prefix.id, narrow.id]).size).toBe(3);
    expect(run.warnings).toEqual([]);
    expect((await estate.run().create(rule, { groupId: "1" })).id).toBe(all.id);
    expect((await estate.run().create(rule, caller)).id).toBe(narrow.id);
  });

  test("loses a prefix and a description that the program takes out", async () => {
    const made = await estate
      .run()
      .create(rule, { groupId: "1", calleePrefix: "43", description: "Austria" });
    await estate.run().update(rule, made, { groupId: "1" });
    const there = estate.ngcp.store.row("peeringrules", Number(made.id));
    expect(there).toMatchObject({ callee_prefix: "", description: "" });
  });
});

describe("an inbound rule", () => {
  const inbound = { groupId: "1", priority: 10, field: "from_uri", pattern: "^sip:" };

  test("refuses with a code and a reason, or not at all", async () => {
    expect(await reasons(inboundRule, { ...inbound, rejectCode: 403 })).toEqual([
      expect.stringMatching(/^rejectCode: The server wants rejectReason with it/),
    ]);
    expect(await reasons(inboundRule, { ...inbound, rejectReason: "No" })).toEqual([
      expect.stringMatching(/^rejectReason: The server wants rejectCode with it/),
    ]);
  });

  test("is let in again when both are taken out", async () => {
    const made = await estate.run().create(inboundRule, { ...inbound, rejectCode: 403, rejectReason: "No" });
    await estate.run().update(inboundRule, made, inbound);
    const there = estate.ngcp.store.row("peeringinboundrules", Number(made.id));
    expect(there).toMatchObject({ reject_code: null, reject_reason: null });
  });
});

describe("the preferences of a peering server", () => {
  test("that it begins with are nobody's: setting one to the same value is no takeover", async () => {
    const made = await estate.run().create(server, { groupId: "1", name: "sbc", ip: "192.0.2.7" });
    const run = estate.run();
    const declared = { peeringServerId: made.id, preferences: { sst_enable: "no", concurrent_max: 30 } };
    const { outputs } = await run.create(preferences, declared);
    expect(outputs.preferences).toEqual({ sst_enable: "no", concurrent_max: "30" });
    expect(run.warnings).toEqual([]);
  });

  test("are those that its own definitions have, with their values", async () => {
    const wrong = { inbound_upn: "from_user", block_in_mode: true };
    expect(await reasons(preferences, { peeringServerId: "1", preferences: wrong })).toEqual([
      expect.stringMatching(/^preferences\.inbound_upn: Expected one of "from_display"/),
      expect.stringMatching(/^preferences\.block_in_mode: This server has no such preference here/),
    ]);
  });

  test("leave the others of the server as they are", async () => {
    const { id } = await estate.run().create(server, { groupId: "1", name: "sbc", ip: "192.0.2.7" });
    const before = estate.ngcp.store.preferences("peeringserver", Number(id));
    const declared = {
      peeringServerId: id,
      preferences: { peer_auth_user: "isp", peer_auth_pass: "s3cret" },
    };
    const made = await estate.run().create(preferences, declared);
    expect(estate.ngcp.store.preferences("peeringserver", Number(id))).toMatchObject(before);
    await estate.run().remove(preferences, made);
    expect(estate.ngcp.store.preferences("peeringserver", Number(id))).toEqual(before);
  });
});
