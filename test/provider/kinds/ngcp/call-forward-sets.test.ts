import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

let estate: Estate;

afterEach(() => estate.stop());

const destinationSet = kindOf("ngcp:CallForwardDestinationSet");
const timeSet = kindOf("ngcp:CallForwardTimeSet");
const mappings = kindOf("ngcp:CallForwardMappings");
const forwards = kindOf("ngcp:CallForwards");
const mobile = { subscriberId: "1", name: "mobile", destinations: [{ destination: "4366610001" }] };

describe.each(["mr13.5", "26"] as const)("on release %s", (release) => {
  beforeEach(async () => {
    estate = await startEstate({ ngcp: { release } });
  });

  test("a set that call forwards use is not removed, since they would go with it", async () => {
    const set = await estate.run().create(destinationSet, mobile);
    const declared = { subscriberId: "1", unconditional: [{ destinationSetId: set.id }] };
    const forward = await estate.run().create(mappings, declared);
    estate.forget();
    const failure = await failureOf(estate.run().remove(destinationSet, set));
    expect(failure.message).toMatch(/still has 1 call forward, which would go with it/);
    expect(estate.writes()).toEqual({});
    await estate.run().remove(mappings, forward);
    await estate.run().remove(destinationSet, set);
    expect(estate.ngcp.store.row("cfdestinationsets", Number(set.id))).toBeUndefined();
  });

  test("forceDestroy removes it, with the call forwards", async () => {
    const set = await estate
      .run()
      .create(timeSet, { subscriberId: "1", name: "t", times: [], forceDestroy: true });
    const both = { destinationSetId: "7", timeSetId: set.id };
    await estate.run().create(mappings, { subscriberId: "1", busy: [both, { destinationSetId: "8" }] });
    await estate.run().remove(timeSet, set);
    expect(estate.ngcp.store.rows("cfmappings")).toMatchObject([{ destination_set_id: 8 }]);
  });

  test("a set with destinations that have no priority can be renamed", async () => {
    const set = await estate.run().create(destinationSet, mobile);
    const stored = { destination: "sip:4366610001@voice.example.com", timeout: 300, priority: null };
    estate.ngcp.store.change("cfdestinationsets", Number(set.id), { destinations: [stored] });
    const found = await estate.run().read(destinationSet, set.id, set.outputs);
    if (!found) throw new Error("not found");
    const renamed = await estate.run().update(destinationSet, found, { ...mobile, name: "cell" });
    expect(renamed.outputs).toMatchObject({ name: "cell" });
  });
});

describe("on either", () => {
  beforeEach(async () => {
    estate = await startEstate();
  });

  test.each([
    ...["voicebox", "fax2mail", "conference", "callingcard", "callthrough", "autoattendant", "officehours"],
    ...["customhours", "managersecretary", "bob", "bob@voice.example.com", "bob@example.org"],
  ])("the destination %s is read back as it was written", async (destination) => {
    const declared = { ...mobile, destinations: [{ destination, timeout: 10, priority: 1 }] };
    const set = await estate.run().create(destinationSet, declared);
    expect((await estate.run().read(destinationSet, set.id, set.outputs))?.inputs).toEqual(declared);
  });

  test("several sets with one name, as release mr13.5 lets them be, are a conflict that names them", async () => {
    for (const id of [21, 22]) {
      estate.ngcp.store.put("cfdestinationsets", { id, name: "mobile", subscriber_id: 1, destinations: [] });
    }
    const failure = await failureOf(estate.run().create(destinationSet, mobile));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain("21, 22");
  });

  test("a time that is no number is refused, with its place", async () => {
    const [failure] = await estate
      .run()
      .failures(timeSet, { subscriberId: 1, name: "t", times: [{ wday: "mon" }] });
    expect(failure?.reason).toMatch(/^times\[0\]\.wday: expected a number, or a range such as 8-17/);
  });

  test("mappings that are taken out of the program are removed, and those of other types stay", async () => {
    const declared = {
      subscriberId: "1",
      busy: [{ destinationSetId: "7" }],
      noAnswer: [{ destinationSetId: "8" }],
      ringTimeout: 20,
    };
    const made = await estate.run().create(mappings, declared);
    const { noAnswer: _noAnswer, ringTimeout: _ringTimeout, ...rest } = declared;
    await estate.run().update(mappings, made, rest);
    expect(estate.ngcp.store.rows("cfmappings")).toMatchObject([{ type: "cfb", destination_set_id: 7 }]);
    expect(estate.ngcp.store.row("subscribers", 1)?.ringtimeout).toBeNull();
  });

  test("the order of mappings does not matter", async () => {
    const [one, other] = [{ destinationSetId: "7" }, { destinationSetId: "8", enabled: false }];
    const made = await estate.run().create(mappings, { subscriberId: "1", busy: [other, one] });
    expect(await estate.run().diff(mappings, made, { subscriberId: "1", busy: [one, other] })).toEqual([]);
  });

  test("what call forwards set in their simple form is seen among the mappings", async () => {
    const unconditional = { destinations: [{ destination: "voicebox" }] };
    const simple = await estate.run().create(forwards, { subscriberId: "1", unconditional });
    const found = await estate.run().read(mappings, "1");
    expect(found?.inputs.unconditional).toHaveLength(1);
    await estate.run().remove(forwards, simple);
    expect((await estate.run().read(mappings, "1"))?.inputs).toEqual({ subscriberId: "1" });
  });
});
