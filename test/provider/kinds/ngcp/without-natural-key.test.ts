import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

/** A run in which no field of contacts holds a mark. */
const unmarked = () => estate.run(ngcpConfig(estate, "admin", { markerField: undefined }));

/** Declarations that nothing on the server tells from another one like it. */
const cases = [
  ["ngcp:SystemContact", "contacts", { email: "noc@isp.example", city: "Wien" }, { city: "Graz" }],
  [
    "ngcp:CustomerContact",
    "contacts",
    { email: "it@acme.example", resellerId: "1", country: "at", company: "Acme" },
    { company: "Bcme" },
  ],
  [
    "ngcp:Contract",
    "contracts",
    { contactId: "2", billingProfileId: "1", type: "reseller", maxSubscribers: 5 },
    { maxSubscribers: 6 },
  ],
  [
    "ngcp:Customer",
    "contracts",
    { contactId: "1", billingProfileId: "1", type: "pbxaccount", vatRate: 20 },
    { vatRate: 10 },
  ],
] as const;

describe.each(cases)("%s without a natural key", (token, table, declared, other) => {
  const kind = kindOf(token);
  const ids = () =>
    estate.ngcp.store
      .rows(table)
      .filter(({ status }) => status !== "terminated")
      .map(({ id }) => String(id));
  const lose = (when: "before" | "after") =>
    estate.ngcp.faults.add({ match: { method: "POST" }, do: { kind: "drop", when } });

  test("may be declared twice, and is two objects", async () => {
    const run = unmarked();
    const made = [await run.create(kind, declared), await run.create(kind, declared)];
    expect(new Set(made.map(({ id }) => id)).size).toBe(2);
    expect(run.warnings).toEqual([]);
    for (const each of made) expect(await unmarked().read(kind, each.id, each.outputs)).toMatchObject(each);
  });

  test("is not made again when its creation was not answered: the error names what is like it", async () => {
    const equal = await unmarked().create(kind, declared);
    await unmarked().create(kind, { ...declared, ...other });
    const before = ids();
    estate.forget();
    lose("after");
    const failure = await failureOf(unmarked().create(kind, declared));
    const [lost = "", ...more] = ids().filter((id) => !before.includes(id));
    expect([lost === "", more]).toEqual([false, []]);
    expect([failure.kind, failure.failure.outcome]).toEqual(["transient", "unknown"]);
    expect(failure.message).toContain(`Whether this ${token} was made is not known: `);
    expect(failure.message).toContain(` Objects like it: ${equal.id}, ${lost}. `);
    expect(failure.message).toContain(
      'If one of them is it, set adopt: "always" to take it over, or remove it; another `pulumi up` makes a new one.',
    );
    expect(estate.requests().POST).toBe(1);
  });

  test("is said not to be there when its creation never arrived, or not to be known", async () => {
    lose("before");
    const failure = await failureOf(unmarked().create(kind, declared));
    expect(failure.message).toContain("No object like it is there now.");
    lose("after");
    estate.ngcp.faults.add({ match: { method: "GET" }, times: 9, do: { kind: "status", status: 500 } });
    const blind = await failureOf(unmarked().create(kind, declared));
    expect(blind.message).toContain("What is there could not be read.");
    expect(estate.requests().POST).toBe(2);
  });

  test('is taken over by adopt: "always" when one equals it, and made when none does', async () => {
    lose("after");
    await failureOf(unmarked().create(kind, declared));
    const before = ids();
    const run = unmarked();
    const taken = await run.create(kind, { ...declared, adopt: "always" });
    expect(run.warnings).toEqual([expect.stringContaining(`${taken.id} existed already and is taken over`)]);
    expect(ids()).toEqual(before);
    const another = await unmarked().create(kind, { ...declared, ...other, adopt: "always" });
    expect(ids()).toEqual([...before, another.id]);
  });

  test('is a conflict with adopt: "always" when several equal it, which are named', async () => {
    const [one, two] = [await unmarked().create(kind, declared), await unmarked().create(kind, declared)];
    estate.forget();
    const failure = await failureOf(unmarked().create(kind, { ...declared, adopt: "always" }));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain(`: ${one.id}, ${two.id}. Remove the others, or make them differ.`);
    expect(estate.writes()).toEqual({});
  });

  test("is not taken for one that was terminated or deleted", async () => {
    const gone = await unmarked().create(kind, declared);
    await unmarked().remove(kind, gone);
    const run = unmarked();
    const made = await run.create(kind, { ...declared, adopt: "always" });
    expect(made.id).not.toBe(gone.id);
    expect(run.warnings).toEqual([]);
  });
});

describe("the mark of a contact", () => {
  const kind = kindOf("ngcp:CustomerContact");
  const declared = { email: "it@acme.example", resellerId: "1" };
  const marked = (marker: string): Properties => ({ ...declared, marker });
  const fieldOf = (id: string, field: string) => estate.ngcp.store.row("contacts", Number(id))?.[field];

  test("is kept in the field that the setting names, and is not shown as an input", async () => {
    const run = estate.run(ngcpConfig(estate, "admin", { markerField: "gpp3" }));
    const made = await run.create(kind, marked("isp/prod/acme"));
    expect(fieldOf(made.id, "gpp3")).toBe("isp/prod/acme");
    expect((await run.read(kind, made.id))?.inputs).toEqual(declared);
  });

  test("finds the contact again whose creation was not answered, among equal ones", async () => {
    const others = [await estate.run().create(kind, marked("a")), await estate.run().create(kind, declared)];
    estate.ngcp.faults.add({ match: { method: "POST" }, do: { kind: "drop", when: "after" } });
    estate.forget();
    const made = await estate.run().create(kind, marked("b"));
    expect(estate.requests().POST).toBe(1);
    expect(fieldOf(made.id, "gpp9")).toBe("b");
    expect(others.map(({ id }) => id)).not.toContain(made.id);
  });

  test("survives an update of everything else", async () => {
    const made = await estate.run().create(kind, { ...marked("a"), city: "Wien" });
    await estate.run().update(kind, made, { ...marked("a"), company: "Acme" });
    expect(fieldOf(made.id, "gpp9")).toBe("a");
    expect(fieldOf(made.id, "city")).toBeNull();
  });

  test("is one resource's in a program", async () => {
    const run = estate.run();
    await run.create(kind, marked("a"));
    const failure = await failureOf(run.create(kind, { ...marked("a"), email: "other@acme.example" }));
    expect(failure.message).toContain('declare the same ngcp:CustomerContact: marker "a".');
  });

  test.each(["gpp9", "gpp0"])(
    "keeps %s from being declared where the setting names it",
    async (markerField) => {
      const run = estate.run(ngcpConfig(estate, "admin", { markerField }));
      expect(await run.failures(kind, { ...declared, [markerField]: "mine" })).toEqual([
        {
          input: markerField,
          reason: `${markerField}: This field holds the provider's mark, as voip:ngcp.markerField says. Use another one.`,
        },
      ]);
      expect(await run.failures(kind, { ...declared, gpp5: "mine" })).toEqual([]);
      expect(await unmarked().failures(kind, { ...declared, [markerField]: "mine" })).toEqual([]);
      expect(estate.requests()).toEqual({});
    },
  );
});

test("a customer is found by its externalId whatever characters it has, and in its own case only", async () => {
  const kind = kindOf("ngcp:Customer");
  const declared = { contactId: "1", billingProfileId: "1", type: "sipaccount" };
  for (const externalId of ["A*", "A%_", "a*", "Ä ß/?&=#", "\\*", "A"]) {
    const made = await estate.run().create(kind, { ...declared, externalId });
    const run = estate.run();
    expect((await run.create(kind, { ...declared, externalId })).id).toBe(made.id);
    expect(run.warnings).toHaveLength(1);
  }
});
