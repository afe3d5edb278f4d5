import type { PartialError } from "../../../../provider/lifecycle/reconcile";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";
import { ngcpSpecimens } from "../../lifecycle/ngcp-specimens";

/** Kinds that only administrators may have. */
const forbidden = ["ngcp:SystemContact", "ngcp:Contract", "ngcp:Reseller"];
const allowed = ngcpSpecimens.filter(({ token }) => !forbidden.includes(token));

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

/** A run with the login of the reseller "default". */
const run = (settings: Record<string, unknown> = {}) => estate.run(ngcpConfig(estate, "reseller", settings));
const without = ({ resellerId: _reseller, ...others }: Record<string, unknown>) => others;

describe.each(allowed)("a reseller's own login and $token", (specimen) => {
  const { kind } = specimen;
  const [declared, checked] = [without(specimen.declared), without(specimen.checked)];

  test("makes, reads, imports, changes and removes it without naming the reseller", async () => {
    const before = specimen.count(estate);
    const told = run();
    const made = await told.create(kind, declared);
    expect(told.warnings).toEqual([]);
    expect(made.outputs).toEqual(checked);
    expect(specimen.count(estate)).toBe(before + 1);
    expect(await run().read(kind, made.id, made.outputs)).toMatchObject(made);
    const again = run();
    expect((await again.create(kind, declared)).id).toBe(made.id);
    expect(again.warnings).toHaveLength(1);

    const imported = await run().read(kind, made.id);
    if (!imported) throw new Error("not found");
    expect(await run().diff(kind, imported, imported.inputs)).toEqual([]);
    const news = { ...declared, ...specimen.changed };
    const changed = await run().update(kind, made, news);
    expect(await run().diff(kind, changed, news)).toEqual([]);
    await run().remove(kind, changed);
    expect(specimen.count(estate)).toBe(before);
  });

  test("finds it again when its creation was not answered", async () => {
    const before = specimen.count(estate);
    estate.ngcp.faults.add({ match: specimen.creating, do: { kind: "drop", when: "after" } });
    const made = await run().create(kind, declared);
    expect(made.outputs).toEqual(checked);
    expect(specimen.count(estate)).toBe(before + 1);
  });
});

describe.each(allowed.filter(({ checked }) => checked.resellerId !== undefined))(
  "a reseller's own login that names itself for $token",
  ({ kind, declared, checked, count, otherKey }) => {
    test("keeps that in the state, and sees no drift", async () => {
      const made = await run().create(kind, declared);
      expect(made.outputs).toEqual(checked);
      const found = await run().read(kind, made.id, made.outputs);
      expect(found?.outputs).toEqual(checked);
      estate.forget();
      await run().update(kind, made, declared);
      expect(estate.writes()).toEqual({});
      const open = without(declared);
      expect(await run().diff(kind, made, open)).toEqual([]);
      expect((await run().update(kind, made, open)).outputs).toEqual(without(checked));
      expect(await estate.run().diff(kind, made, { ...declared, ...otherKey })).toHaveLength(1);
      await run().remove(kind, made);
      expect(count(estate)).toBe(kind.token === "ngcp:Domain" ? 1 : count(estate));
    });
  },
);

test("a reseller that names another one is told where that can be seen", async () => {
  const set = { name: "Office", description: "For offices", resellerId: 2 };
  const failure = await failureOf<PartialError>(run().create(kindOf("ngcp:SubscriberProfileSet"), set));
  expect([failure.kind, failure.failure.property]).toEqual(["conflict", "resellerId"]);
  expect(failure.message).toMatch(/has "1", which cannot be changed\. Declare it so, or leave it out\./);
});

test("what belongs to another reseller is not there for a reseller's own login", async () => {
  const domain = kindOf("ngcp:Domain");
  const made = await estate.run().create(domain, { domain: "second.example", resellerId: 2 });
  expect(await run().read(domain, made.id)).toBeUndefined();
  const failure = await failureOf(run().create(domain, { domain: "second.example" }));
  expect([failure.kind, failure.failure.property]).toEqual(["conflict", "domain"]);
  expect(failure.message).toContain("It may be another reseller's: choose another name.");
});

describe.each(ngcpSpecimens.filter(({ token }) => forbidden.includes(token)))(
  "a reseller's own login may not have $token",
  ({ kind, declared }) => {
    test.each(["basic", "auto"])("and says so in one sentence, with auth %s", async (auth) => {
      const failure = await failureOf(run({ auth }).create(kind, declared));
      expect(failure.kind).toBe("forbidden");
      expect(failure.message).toMatch(
        /^NGCP does not allow this: Invalid user\. Check the role of voip:ngcp\.username \(admin, reseller …\)/,
      );
      expect(failure.message).not.toContain("\n");
      expect(estate.writes()).toEqual({});
      expect((await failureOf(run({ auth }).read(kind, "1"))).kind).toBe("forbidden");
      expect((await failureOf(run({ auth }).remove(kind, { id: "1", outputs: {} }))).kind).toBe("forbidden");
    });
  },
);
