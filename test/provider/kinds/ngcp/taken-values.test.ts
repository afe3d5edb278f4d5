import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const ada = { customerId: "4", domain: "voice.example.com", username: "ada", password: "S0ftly-spoken" };
const set = { name: "Office", description: "For offices", resellerId: "1" };
const profile = { profileSetId: "1", name: "Boss", description: "May all" };

/** Something else that is unique, beside the natural key. */
test.each([
  [
    "ngcp:BillingProfile",
    { name: "Gold", handle: "gold", resellerId: "1" },
    { name: "Gold", handle: "gold2", resellerId: "1" },
    "name",
  ],
  ["ngcp:Subscriber", ada, { ...ada, username: "eve", webUsername: "ada" }, "webUsername"],
  ["ngcp:Reseller", { name: "Third", contractId: "3" }, { name: "Fourth", contractId: "3" }, "contractId"],
])("%s with what another one has is a conflict at its property", async (token, first, second, property) => {
  const kind = kindOf(token);
  await estate.run().create(kind, first);
  const failure = await failureOf(estate.run().create(kind, second));
  expect([failure.kind, failure.failure.property]).toEqual(["conflict", property]);
});

/** A natural key that changes in place and is another one's. */
test.each([
  [
    "ngcp:BillingProfile",
    { name: "Gold", handle: "gold", resellerId: "1" },
    { name: "Silver", handle: "silver", resellerId: "1" },
    { handle: "GOLD" },
    "handle",
  ],
  ["ngcp:SubscriberProfileSet", set, { ...set, name: "Home" }, { name: "office" }, "name"],
  ["ngcp:SubscriberProfile", profile, { ...profile, name: "Worker" }, { name: "BOSS" }, "name"],
])(
  "%s that is renamed to what another one is called is a conflict at its property",
  async (token, first, second, change, property) => {
    const kind = kindOf(token);
    await estate.run().create(kind, first);
    const made = await estate.run().create(kind, second);
    const failure = await failureOf(estate.run().update(kind, made, { ...second, ...change }));
    expect([failure.kind, failure.failure.property]).toEqual(["conflict", property]);
    expect(await estate.run().read(kind, made.id, made.outputs)).toMatchObject(made);
  },
);

test.each([
  ["ngcp:Customer", { contactId: "77", billingProfileId: "1", type: "sipaccount" }, "contactId"],
  ["ngcp:Customer", { contactId: "1", billingProfileId: "77", type: "sipaccount" }, "billingProfileId"],
  ["ngcp:Contract", { contactId: "1", billingProfileId: "1", type: "reseller" }, "contactId"],
  ["ngcp:SubscriberProfile", { ...profile, profileSetId: "77" }, "profileSetId"],
  ["ngcp:Domain", { domain: "acme.example", resellerId: "77" }, "resellerId"],
  ["ngcp:Domain", { domain: "acme.example" }, "resellerId"],
  ["ngcp:Subscriber", { ...ada, domain: "nowhere.example" }, "domain"],
  ["ngcp:Subscriber", { ...ada, email: "ada@acme.example", timezone: "Nowhere" }, "timezone"],
])(
  "%s with a reference that NGCP does not know (%j) is refused at its property",
  async (token, declared, property) => {
    const failure = await failureOf(estate.run().create(kindOf(token), declared));
    expect([failure.kind, failure.failure.property]).toEqual(["validation", property]);
    expect(estate.writes()).toEqual({});
  },
);

test("what NGCP would refuse for its form is refused at preview", async () => {
  const billing = { name: "x".repeat(32), handle: "with space", fraudDailyLimit: -1, intervalFreeTime: 1.5 };
  const failures = await estate.run().failures(kindOf("ngcp:BillingProfile"), billing);
  expect(failures.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^name: expected at most 31, got /),
    'handle: expected at most 63 letters, digits and `_`, got "with space".',
    "intervalFreeTime: expected a whole number, got 1.5.",
    "fraudDailyLimit: expected at least 0, got -1.",
  ]);
});
