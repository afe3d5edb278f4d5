import type { Recorded } from "../../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

type Store = Estate["ngcp"]["store"];

const named = { resellerId: "1", name: "Blue" };

/** What the server removes without a word although it is in use: how it comes to be used, and what it is to its users. */
const cases: [string, Properties, (store: Store, id: number) => void, string][] = [
  [
    "ngcp:BillingProfile",
    { ...named, handle: "blue" },
    (store, id) => {
      const billing = [{ profile_id: id, network_id: null, start: null, stop: null }];
      store.change("contracts", 3, { billing });
      store.change("contracts", 4, { billing });
      store.put("contracts", { ...store.row("contracts", 4), id: 90, status: "terminated" });
      const initial_profiles = [{ profile_id: id, network_id: null }];
      store.put("profilepackages", { id: 1, name: "p", description: "p", reseller_id: 1, initial_profiles });
    },
    "the billing of 1 customer and 1 contract and a part in 1 profile package",
  ],
  [
    "ngcp:EmailTemplate",
    { ...named, fromEmail: "noc@isp.example", subject: "Hello", body: "Hi" },
    (store, id) => store.change("contracts", 4, { invoice_email_template_id: id }),
    "the choice of 1 customer",
  ],
  [
    "ngcp:SubscriberProfile",
    { profileSetId: "1", name: "Blue", description: "d" },
    (store, id) => store.change("subscribers", 1, { profile_set_id: 1, profile_id: id }),
    "the choice of 1 subscriber",
  ],
  [
    "ngcp:RewriteRuleSet",
    named,
    (store, id) => {
      store.setPreferences("domain", 1, { rewrite_rule_set: id });
      store.setPreferences("profile", 1, { rewrite_rule_set: id });
      store.setPreferences("peeringserver", 1, { rewrite_rule_set: id });
      store.setPreferences("reseller", 1, { cdr_export_sclidui_rwrs: id });
    },
    "the choice of 1 domain, 1 subscriber profile, 1 reseller and 1 peering server",
  ],
  [
    "ngcp:NcosLevel",
    { resellerId: "1", level: "Blue", mode: "whitelist" },
    (store, id) => store.setPreferences("domain", 1, { adm_ncos: id }),
    "the choice of 1 domain",
  ],
  [
    "ngcp:SoundSet",
    named,
    (store, id) => {
      store.put("soundsets", { id: 90, name: "Child", reseller_id: 1, parent_id: id });
      store.setPreferences("domain", 1, { sound_set: id });
    },
    "a part in 1 sound set and the choice of 1 domain",
  ],
  [
    "ngcp:EmergencyMappingContainer",
    named,
    (store, id) => store.setPreferences("domain", 1, { emergency_mapping_container: id }),
    "the choice of 1 domain",
  ],
  [
    "ngcp:LnpCarrier",
    { name: "Mobile", prefix: "D066" },
    (store, id) => store.put("ncoslnpcarriers", { id: 90, ncos_level_id: 1, carrier_id: id }),
    "a part in 1 NCOS level",
  ],
  [
    "ngcp:Contract",
    { contactId: "2", billingProfileId: "1", type: "sippeering" },
    (store, id) => store.change("peeringgroups", 1, { contract_id: id }),
    "the billing of 1 peering group",
  ],
];

const isThere = async (token: string, { id }: Recorded) =>
  (await estate.run().read(kindOf(token), id)) !== undefined;

describe.each(cases)("%s", (token, declared, use, users) => {
  test("in use is removed only when that is forced, and what its users lose is said", async () => {
    const made = await estate.run().create(kindOf(token), declared);
    use(estate.ngcp.store, Number(made.id));
    const failure = await failureOf(estate.run().remove(kindOf(token), made));
    expect([failure.kind, failure.message]).toEqual([
      "conflict",
      expect.stringContaining(`still has ${users}, which would go with it. Nothing was removed.`),
    ]);
    expect(await isThere(token, made)).toBe(true);
    await estate.run().remove(kindOf(token), { ...made, outputs: { ...made.outputs, forceDestroy: true } });
    expect(await isThere(token, made)).toBe(false);
  });

  test("that nobody uses is removed", async () => {
    const made = await estate.run().create(kindOf(token), declared);
    await estate.run().remove(kindOf(token), made);
    expect(await isThere(token, made)).toBe(false);
  });

  test("stays when who uses it cannot be read", async () => {
    const made = await estate.run().create(kindOf(token), declared);
    estate.ngcp.faults.add({
      ...{ match: { method: "GET", path: /\/$/ }, times: 99, do: { kind: "status", status: 500 } },
    });
    expect((await failureOf(estate.run().remove(kindOf(token), made))).kind).toBe("transient");
    expect(estate.writes()).toEqual({ POST: 1 });
  });
});

test("what another reseller's domain calls by the same name is no use of it", async () => {
  const level = kindOf("ngcp:NcosLevel");
  const made = await estate.run().create(level, { resellerId: "1", level: "Blue", mode: "whitelist" });
  estate.ngcp.store.put("domains", { id: 90, domain: "other.example", reseller_id: 2 });
  estate.ngcp.store.put("ncoslevels", { id: 90, reseller_id: 2, level: "Blue", mode: "whitelist" });
  estate.ngcp.store.setPreferences("domain", 90, { ncos: 90 });
  await estate.run().remove(level, made);
  expect(await isThere("ngcp:NcosLevel", made)).toBe(false);
});

test("a reseller's own login looks among what it sees", async () => {
  const login = () => estate.run(ngcpConfig(estate, "reseller"));
  const profile = kindOf("ngcp:BillingProfile");
  const made = await login().create(profile, { name: "Blue", handle: "blue" });
  await login().remove(profile, made);
  expect(estate.ngcp.store.row("billingprofiles", Number(made.id))?.status).toBe("terminated");
});
