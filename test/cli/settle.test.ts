import { belonging } from "../../cli/export/owners";
import { type Move, settle } from "../../cli/export/settle";
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

const tell = (moves: readonly Move[]) =>
  moves.map(({ object: { kind, id }, has }) => `${kind.token} ${id} ${has}`);
const everyKind = () => true;

test("an object that came after its list was read is found by what refers to it", async () => {
  const objects = await objectsOf(estate);
  const late = objects.filter(({ kind }) => !["ngcp:Customer", "ngcp:Reseller"].includes(kind.token));
  const { objects: settled, moves } = await settle(estate.run().session, late, everyKind);
  expect(tell(moves)).toEqual(expect.arrayContaining(["ngcp:Customer 4 come", "ngcp:Reseller 1 come"]));
  const ids = (some: typeof objects) => some.map(({ kind, id }) => `${kind.token} ${id}`).sort();
  expect(ids(objects)).toEqual(expect.arrayContaining(ids(settled)));
});

test("an object that went with what it refers to is not there", async () => {
  const objects = await objectsOf(estate);
  estate.ngcp.store.delete("subscribers", 1);
  const late = objects.filter(({ kind }) => kind.token !== "ngcp:Subscriber");
  const { objects: settled, moves } = await settle(estate.run().session, late, everyKind);
  expect(tell(moves)).toEqual(["ngcp:SubscriberPreferences 1 gone"]);
  expect(settled).toHaveLength(late.length - 1);
});

test("an estate that stands still costs no request", async () => {
  const objects = await objectsOf(estate);
  estate.forget();
  const { moves } = await settle(estate.run().session, objects, everyKind);
  expect([moves, estate.requests()]).toEqual([[], {}]);
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
