import { kinds } from "../../../provider/kinds/registry";
import { type Estate, failureOf, startEstate } from "./estate";
import { specimens } from "./specimens";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

test("every kind of the registry is among the specimens", () => {
  expect(specimens.map(({ token }) => token).sort()).toEqual(kinds.map(({ token }) => token).sort());
});

describe.each(specimens)("$token", (specimen) => {
  const { kind, declared, checked } = specimen;

  test("check fills in defaults and brings values to one spelling, and does so once for all", async () => {
    const run = estate.run();
    const inputs = await run.check(kind, declared);
    expect(inputs).toEqual(checked);
    expect(await run.check(kind, inputs)).toEqual(checked);
  });

  test("create makes one object, records what was declared, and a preview then shows nothing", async () => {
    const before = specimen.count(estate);
    const run = estate.run();
    const made = await run.create(kind, declared);
    expect(specimen.count(estate)).toBe(before + 1);
    expect(made.outputs).toEqual({ ...checked, ...specimen.added });
    expect(estate.writes()).toEqual(specimen.writes.create);
    expect(await estate.run().diff(kind, made, declared)).toEqual([]);
    expect(run.warnings).toEqual([]);
  });

  test("a refresh after create finds what create recorded", async () => {
    const made = await estate.run().create(kind, declared);
    const found = await estate.run().read(kind, made.id, made.outputs);
    expect(found).toEqual({ ...made, inputs: checked });
  });

  test("a second create takes over what equals its declaration, with a warning that names the id", async () => {
    const first = await estate.run().create(kind, declared);
    const before = specimen.count(estate);
    estate.forget();
    const run = estate.run();
    const second = await run.create(kind, declared);
    expect(second).toEqual(first);
    expect(specimen.count(estate)).toBe(before);
    expect(estate.writes()).toEqual(specimen.writes.takeOver ?? {});
    expect(run.warnings).toHaveLength(1);
    expect(run.warnings[0]).toContain(`${kind.token} ${first.id} existed already`);
    expect(run.warnings[0]).toContain(specimen.stays ? "will leave it where it is" : "retainOnDelete");
  });

  test('adopt: "never" refuses even what equals the declaration', async () => {
    const { id } = await estate.run().create(kind, declared);
    estate.forget();
    const failure = await failureOf(estate.run().create(kind, { ...declared, adopt: "never" }));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain(`${id} exists already.`);
    expect(estate.writes()).toEqual({});
  });

  test("two resources of one run cannot stand for the same object", async () => {
    const run = estate.run();
    await run.create(kind, declared);
    const failure = await failureOf(run.create(kind, declared));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toMatch(/Two resources of this program declare the same/);
  });

  test("nor can one that names the company and one that leaves it open", async () => {
    if (!kind.identity.includes("company")) return;
    const company = estate.sraps.companies.reseller.uuid;
    const run = estate.run();
    await run.create(kind, declared);
    const failure = await failureOf(run.create(kind, { ...declared, company }));
    expect(failure.message).toMatch(/Two resources of this program declare the same/);
    expect(run.warnings).toEqual([]);
  });

  test("a change of adopt is no difference", async () => {
    const made = await estate.run().create(kind, { ...declared, adopt: "always" });
    expect(await estate.run().diff(kind, made, declared)).toEqual([]);
    expect(await estate.run().diff(kind, made, { ...declared, adopt: "never" })).toEqual([]);
  });

  test("update writes what is declared, once", async () => {
    const made = await estate.run().create(kind, declared);
    estate.forget();
    const news = { ...declared, ...specimen.changed };
    const changed = await estate.run().update(kind, made, news);
    expect(estate.writes()).toEqual(specimen.writes.update);
    expect(changed.id).toBe(made.id);
    expect(changed.outputs).toEqual({
      ...checked,
      ...specimen.added,
      ...(await estate.run().check(kind, news)),
    });
    expect(await estate.run().diff(kind, changed, news)).toEqual([]);
    const found = await estate.run().read(kind, made.id, changed.outputs);
    expect(found?.outputs).toEqual(changed.outputs);
  });

  test("update writes nothing when nothing differs", async () => {
    const made = await estate.run().create(kind, declared);
    estate.forget();
    expect(await estate.run().update(kind, made, declared)).toEqual(made);
    expect(estate.writes()).toEqual({});
  });

  test("another natural key, or what else cannot be changed, asks for a replacement", async () => {
    if (Object.keys(specimen.otherKey).length === 0) return;
    const made = await estate.run().create(kind, declared);
    const changes = await estate.run().diff(kind, made, { ...declared, ...specimen.otherKey });
    expect(changes.map(({ replace }) => replace)).toEqual([true]);
    expect(changes[0]?.path[0]).toBe(Object.keys(specimen.otherKey)[0]);
  });

  test("an edit by hand is seen by read and shown by the preview, and update undoes it", async () => {
    const made = await estate.run().create(kind, declared);
    specimen.edit(estate, made.id);
    const found = await estate.run().read(kind, made.id, made.outputs);
    expect(found?.outputs).toEqual({ ...checked, ...specimen.added, ...specimen.edited });
    expect(found?.inputs).toEqual({ ...checked, ...specimen.edited });
    if (!found) throw new Error("not found");
    const changes = await estate.run().diff(kind, found, declared);
    expect(changes.map(({ path }) => path[0])).toEqual(Object.keys(specimen.edited));
    expect(changes.every(({ replace }) => !replace)).toBe(true);
    estate.forget();
    expect((await estate.run().update(kind, found, declared)).outputs).toEqual({
      ...checked,
      ...specimen.added,
    });
    expect(estate.writes()).toEqual(specimen.writes.update);
  });

  test("an object that was deleted by hand is not found", async () => {
    const made = await estate.run().create(kind, declared);
    specimen.vanish(estate, made.id);
    expect(await estate.run().read(kind, made.id, made.outputs)).toBeUndefined();
  });

  test("update of an object that was deleted by hand makes it again, or says that refresh must run", async () => {
    const made = await estate.run().create(kind, declared);
    const before = specimen.count(estate);
    specimen.vanish(estate, made.id);
    const again = estate.run().update(kind, made, declared);
    if (kind.idFromKey && !specimen.isPart) {
      expect(await again).toEqual(made);
      expect(specimen.count(estate)).toBe(before);
    } else {
      const gone = specimen.isPart
        ? /NGCP (has no|does not have this)/
        : /no longer exists\. Run `pulumi refresh`/;
      expect((await failureOf(again)).message).toMatch(gone);
      expect(specimen.count(estate)).toBe(before - 1);
    }
  });

  test("remove removes it, and remove again is success", async () => {
    const before = specimen.count(estate);
    const made = await estate.run().create(kind, declared);
    estate.forget();
    const run = estate.run();
    await run.remove(kind, made);
    expect(specimen.count(estate)).toBe(specimen.stays ? before + 1 : before);
    expect(run.warnings).toHaveLength(specimen.stays ? 1 : 0);
    expect(estate.writes()).toEqual(specimen.writes.remove);
    await estate.run().remove(kind, made);
    expect(estate.writes()).toEqual(specimen.writes.remove);
  });

  test("remove leaves alone what another resource of the run stands for by now", async () => {
    const made = await estate.run().create(kind, declared);
    const run = estate.run();
    await run.create(kind, declared);
    const before = specimen.count(estate);
    await run.remove(kind, made);
    expect(specimen.count(estate)).toBe(before);
    expect(run.infos).toEqual([expect.stringContaining("stays: another resource of this program")]);
  });

  test("remove does so too when the record names the company and the program does not", async () => {
    const made = await estate.run().create(kind, declared);
    const imported = await estate.run().read(kind, made.id);
    const run = estate.run();
    await run.create(kind, declared);
    const before = specimen.count(estate);
    await run.remove(kind, { id: made.id, outputs: imported?.outputs ?? {} });
    expect(specimen.count(estate)).toBe(before);
  });

  test("the state of a resource takes less than 400 bytes", async () => {
    const made = await estate.run().create(kind, declared);
    const { longValues = [] } = specimen;
    const isCounted = (name: string, value: unknown) => (longValues.includes(name) ? undefined : value);
    const stored = JSON.stringify([made.id, checked, made.outputs], isCounted);
    expect(stored.length).toBeLessThan(400);
  });
});

describe.each(specimens.filter(({ difference }) => difference !== ""))("$token that differs", (specimen) => {
  const { kind, declared } = specimen;

  test("create is a conflict that names the id, the differing field and how to go on", async () => {
    const { id } = await estate.run().create(kind, declared);
    const before = specimen.count(estate);
    estate.forget();
    const failure = await failureOf(estate.run().create(kind, { ...declared, ...specimen.differing }));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain(`${id} exists already and differs: ${specimen.difference}.`);
    expect(failure.message).toContain('adopt: "always"');
    expect(failure.message).toContain(".get()");
    expect(estate.writes()).toEqual({});
    expect(specimen.count(estate)).toBe(before);
  });

  test('adopt: "always" takes it over and changes it', async () => {
    const first = await estate.run().create(kind, declared);
    estate.forget();
    const run = estate.run();
    const news = { ...declared, ...specimen.differing };
    const second = await run.create(kind, { ...news, adopt: "always" });
    expect(second.id).toBe(first.id);
    expect(run.warnings).toEqual([expect.stringContaining(`${first.id} existed already`)]);
    expect(estate.writes()).toEqual(specimen.writes.takeOver ?? specimen.writes.update);
    const found = await estate.run().read(kind, first.id, second.outputs);
    expect(found?.outputs).toMatchObject(await estate.run().check(kind, news));
  });
});

describe.each(specimens.filter(({ usurp }) => usurp))(
  "$token whose id stands for another object",
  (specimen) => {
    test("remove refuses and removes nothing", async () => {
      const made = await estate.run().create(specimen.kind, specimen.declared);
      specimen.usurp?.(estate, made.id);
      const before = specimen.count(estate);
      const failure = await failureOf(estate.run().remove(specimen.kind, made));
      expect(failure.kind).toBe("conflict");
      expect(failure.message).toMatch(/is another object by now: .+Nothing was removed/);
      expect(specimen.count(estate)).toBe(before);
    });
  },
);
