import { movesBetween } from "../../cli/export/moves";
import { belonging } from "../../cli/export/owners";
import { settle } from "../../cli/export/settle";
import { type Estate, failureOf, kindOf, startEstate } from "../provider/lifecycle/estate";
import { objectsOf } from "./whole-estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
  await estate.run().create(kindOf("ngcp:SubscriberPreferences"), {
    subscriberId: "1",
    preferences: { block_in_mode: true },
  });
});

afterEach(() => estate.stop());

type Objects = Awaited<ReturnType<typeof objectsOf>>;
const tell = (before: Objects, after: Objects) =>
  movesBetween(before, after).map(({ object: { kind, id }, has }) => `${kind.token} ${id} ${has}`);
const everyKind = () => true;

test("an object that came after its list was read is found by what refers to it", async () => {
  const objects = await objectsOf(estate);
  const late = objects.filter(({ kind }) => !["ngcp:Customer", "ngcp:Reseller"].includes(kind.token));
  const settled = await settle(estate.run().session, late, everyKind);
  expect(tell(late, settled)).toEqual(
    expect.arrayContaining(["ngcp:Customer 4 come", "ngcp:Reseller 1 come"]),
  );
  const ids = (some: Objects) => some.map(({ kind, id }) => `${kind.token} ${id}`).sort();
  expect(ids(objects)).toEqual(expect.arrayContaining(ids(settled)));
});

test("an object that went with what it refers to is not there", async () => {
  const objects = await objectsOf(estate);
  estate.ngcp.store.delete("subscribers", 1);
  const late = objects.filter(({ kind }) => kind.token !== "ngcp:Subscriber");
  const settled = await settle(estate.run().session, late, everyKind);
  expect(tell(late, settled)).toEqual(["ngcp:SubscriberPreferences 1 gone"]);
  expect(settled).toHaveLength(late.length - 1);
});

test("a phone whose profile went after the phones were read is there without it", async () => {
  const run = estate.run();
  const profile = await run.create(kindOf("sraps:ProvisioningProfile"), {
    name: "Vienna",
    productGroup: "D-Series",
  });
  const mac = "000413aabbcc";
  await run.create(kindOf("sraps:Phone"), { mac, profile: profile.id });
  const objects = await objectsOf(estate);
  const { store } = estate.sraps;
  store.setEndpoint({ ...store.endpoint(mac), mac, provisioning_profile: null });
  store.deleteProfile(profile.id.slice(profile.id.indexOf("/") + 1));
  const late = objects.filter(({ kind }) => kind.token !== "sraps:ProvisioningProfile");
  const settled = await settle(estate.run().session, late, everyKind);
  const company = estate.sraps.companies.reseller.uuid;
  expect(tell(late, settled)).toEqual([`sraps:Phone ${company}/${mac} changed`]);
});

test("an estate that stands still costs no request", async () => {
  const objects = await objectsOf(estate);
  estate.forget();
  const settled = await settle(estate.run().session, objects, everyKind);
  expect([tell(objects, settled), estate.requests()]).toEqual([[], {}]);
});

test("what belongs to a customer is itself, its contact, its subscribers and all of theirs", async () => {
  const objects = await objectsOf(estate);
  const chosen = belonging(objects, { customers: ["4"], domains: [] });
  expect([...new Set(chosen.map(({ kind }) => kind.token))].sort()).toEqual([
    "ngcp:CallForwardDestinationSet",
    "ngcp:CallForwardTimeSet",
    "ngcp:Customer",
    "ngcp:CustomerContact",
    "ngcp:PbxDevice",
    "ngcp:Subscriber",
    "ngcp:SubscriberPreferences",
  ]);
  const ofDomain = belonging(objects, { customers: [], domains: ["voice.example.com"] });
  expect(ofDomain.map(({ kind }) => kind.token)).toEqual(
    expect.arrayContaining(["ngcp:Domain", "ngcp:Subscriber", "ngcp:SubscriberPreferences"]),
  );
  const failure = await failureOf(
    (async () => belonging(objects, { customers: [], domains: ["no.example"] }))(),
  );
  expect(failure.message).toBe('NGCP has no domain of this name: "no.example".');
});
