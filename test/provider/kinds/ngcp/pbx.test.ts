import type { PartialError } from "../../../../provider/lifecycle/reconcile";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const customer = kindOf("ngcp:Customer");
const subscriber = kindOf("ngcp:Subscriber");

let estate: Estate;
/** The PBX customer. */
let customerId: string;
beforeEach(async () => {
  estate = await startEstate();
  const pbx = { contactId: "1", billingProfileId: "1", type: "pbxaccount", externalId: "PBX-1" };
  customerId = (await estate.run().create(customer, pbx)).id;
});
afterEach(() => estate.stop());

const account = (username: string) => ({
  ...{ customerId, domain: "voice.example.com", username, password: "S0ftly-spoken" },
});
const pilot = () => ({
  ...account("pilot"),
  ...{ isPbxPilot: true, primaryNumber: { cc: "43", ac: "1", sn: "8800" }, displayName: "Acme" },
});
const seat = (extension: string) => ({ ...account(`seat${extension}`), pbxExtension: extension });

/** A pilot, two seats, and a group of both. */
async function makePbx() {
  const main = await estate.run().create(subscriber, pilot());
  const seats = [
    await estate.run().create(subscriber, { ...seat("101"), displayName: "Ada" }),
    await estate.run().create(subscriber, seat("102")),
  ] as const;
  const declared = {
    ...seat("300"),
    ...{ isPbxGroup: true, pbxGroupMemberIds: [seats[1].id, seats[0].id] },
    ...{ pbxHuntPolicy: "serial", pbxHuntTimeout: 15, pbxHuntCancelMode: "bye" },
  };
  return { main, seats, declared, group: await estate.run().create(subscriber, declared) };
}

const numberOf = (id: string) =>
  estate.ngcp.store.rowsWith("numbers", "subscriber_id", Number(id)).map(({ sn }) => sn);

describe("a PBX", () => {
  test("has a pilot, seats with the pilot's number and their extension, and groups", async () => {
    const { main, seats, group, declared } = await makePbx();
    expect([main, ...seats, group].map(({ id }) => numberOf(id))).toEqual([
      ["8800"],
      ["8800101"],
      ["8800102"],
      ["8800300"],
    ]);
    for (const [made, inputs] of [
      [main, pilot()],
      [seats[0], { ...seat("101"), displayName: "Ada" }],
      [seats[1], seat("102")],
      [group, declared],
    ] as const) {
      expect(made.outputs).toEqual(await estate.run().check(subscriber, inputs));
      expect(await estate.run().read(subscriber, made.id, made.outputs)).toMatchObject(made);
    }
  });

  test("is imported as it was declared: the numbers of seats are none's to declare", async () => {
    const { main, seats, group } = await makePbx();
    for (const { id } of [main, ...seats, group]) {
      const imported = await estate.run().read(subscriber, id);
      if (!imported) throw new Error("not found");
      expect("primaryNumber" in imported.inputs).toBe(id === main.id);
      estate.forget();
      await estate.run().update(subscriber, imported, imported.inputs);
      expect(estate.writes()).toEqual({});
    }
  });

  test("keeps the members of a group in order, and forgets them when they are none", async () => {
    const { seats, group, declared } = await makePbx();
    const members = () =>
      estate.ngcp.store.row("subscribers", Number(group.id))?.pbx_groupmember_ids as unknown;
    expect(members()).toEqual([Number(seats[1].id), Number(seats[0].id)]);
    const turned = { ...declared, pbxGroupMemberIds: [seats[0].id, seats[1].id] };
    expect(await estate.run().diff(subscriber, group, turned)).toHaveLength(1);
    const next = await estate.run().update(subscriber, group, turned);
    expect(members()).toEqual([Number(seats[0].id), Number(seats[1].id)]);
    const { pbxGroupMemberIds: _members, pbxHuntPolicy: _policy, ...fewer } = turned;
    const last = await estate.run().update(subscriber, next, fewer);
    expect(members()).toEqual([]);
    expect(estate.ngcp.store.row("subscribers", Number(group.id))).toMatchObject({
      ...{ pbx_hunt_policy: null, pbx_hunt_timeout: 15, pbx_hunt_cancel_mode: "bye" },
    });
    expect(await estate.run().diff(subscriber, last, fewer)).toEqual([]);
  });

  test("renumbers its seats with the pilot, which is no drift of theirs", async () => {
    const { main, seats } = await makePbx();
    const news = { ...pilot(), primaryNumber: { cc: "43", ac: "1", sn: "7700" } };
    await estate.run().update(subscriber, main, news);
    expect(numberOf(seats[0].id)).toEqual(["7700101"]);
    expect(await estate.run().read(subscriber, seats[0].id, seats[0].outputs)).toMatchObject(seats[0]);
  });

  test("changes an extension and a shown name in place, and takes the name away", async () => {
    const { seats } = await makePbx();
    const moved = await estate
      .run()
      .update(subscriber, seats[0], { ...seat("101"), pbxExtension: "201", displayName: "Ada" });
    expect(numberOf(moved.id)).toEqual(["8800201"]);
    await estate.run().update(subscriber, moved, { ...seat("101"), pbxExtension: "201" });
    expect((await estate.run().read(subscriber, moved.id))?.inputs).not.toHaveProperty("displayName");
  });

  test("is removed with the pilot last: before that NGCP refuses it", async () => {
    const { main, seats, group } = await makePbx();
    const failure = await failureOf(estate.run().remove(subscriber, main));
    expect([failure.kind, failure.message]).toEqual([
      "forbidden",
      expect.stringContaining("Cannot terminate pilot subscriber when other subscribers exists"),
    ]);
    for (const each of [group, ...seats, main]) await estate.run().remove(subscriber, each);
  });
});

describe("what a PBX does not take", () => {
  test.each([
    [
      "a number of a seat",
      { pbxExtension: "1", primaryNumber: "+43 1 1" },
      "primaryNumber: it is made of the PBX pilot's number and pbxExtension: leave it out.",
    ],
    [
      "members of what is no group",
      { pbxExtension: "1", pbxGroupMemberIds: [] },
      "pbxGroupMemberIds: only a PBX group has it: set isPbxGroup: true, or leave it out.",
    ],
    [
      "a policy of what is no group",
      { pbxExtension: "1", pbxHuntPolicy: "serial", isPbxGroup: false },
      "pbxHuntPolicy: only a PBX group has it: set isPbxGroup: true, or leave it out.",
    ],
  ])("is refused at preview: %s", async (_, more, reason) => {
    const failures = await estate.run().failures(subscriber, { ...account("seat"), ...more });
    expect(failures.map((failure) => failure.reason)).toEqual([reason]);
  });

  test.each([
    ["a seat before the pilot", () => seat("101"), /no pbx pilot subscriber yet/],
    ["a seat without an extension", () => account("seat"), /A pbx_extension is required/, true],
    ["a second pilot", () => ({ ...pilot(), username: "pilot2" }), /already has a pbx pilot/, true],
  ])("is refused by NGCP in its words: %s", async (_, declared, words, hasPilot = false) => {
    if (hasPilot) await estate.run().create(subscriber, pilot());
    const failure = await failureOf(estate.run().create(subscriber, declared()));
    expect([failure.kind, failure.message]).toEqual(["validation", expect.stringMatching(words)]);
  });

  test("an extension that is taken is a conflict at the extension", async () => {
    await makePbx();
    const failure = await failureOf(estate.run().create(subscriber, { ...seat("101"), username: "other" }));
    expect([failure.kind, failure.failure.property]).toEqual(["conflict", "pbxExtension"]);
  });

  test("a pilot cannot become a seat: that is another subscriber", async () => {
    const { main } = await makePbx();
    expect(await estate.run().diff(subscriber, main, { ...pilot(), isPbxPilot: false })).toEqual([
      { path: ["isPbxPilot"], change: "update", replace: true },
    ]);
  });
});

test.each([
  ["displayName", { displayName: "Ada" }, /set the preference display_name with ngcp\.SubscriberPreferences/],
  ["pbxExtension", { pbxExtension: "101" }, /type pbxaccount have it\. Leave it out\./],
  ["isPbxPilot", { isPbxPilot: true }, /type pbxaccount have it\. Leave it out\./],
])(
  "a SIP account has no %s: NGCP drops it silently, the provider says so",
  async (property, more, advice) => {
    const declared = { ...account("grace2"), customerId: "4", ...more };
    const failure = await failureOf<PartialError>(estate.run().create(subscriber, declared));
    expect([failure.kind, failure.failure.property]).toEqual(["validation", property]);
    expect(failure.message).toMatch(advice);
    const { customerId: _customer, ...fixed } = declared;
    const plain = Object.fromEntries(Object.entries(fixed).filter(([name]) => name !== property));
    const next = await estate.run().update(subscriber, failure, { ...plain, customerId: "4" });
    expect(next.id).toBe(failure.id);
  },
);
