import type { Recorded } from "../../../../provider/lifecycle/reconcile";
import type { Properties } from "../../../../provider/lifecycle/values";
import { VoipError } from "../../../../provider/transport/errors";
import { scriptOf } from "../../../faults";
import { type Estate, startEstate } from "../estate";
import { specimens } from "../specimens";
import { doubled, once, outcomeOf, record, recordedAfter } from "./play";

/** Whose back end keeps several equal objects: of two stacks at once, each makes one. The engine lets no stack run twice. */
const unkeyed = [
  ...doubled,
  ...["Company", "User", "ProductDefaults", "ProvisioningProfile"].map((name) => `sraps:${name}`),
];

/** Whose back end may not say the id of what it has made: until that is found, only the next `up` knows of it. */
const nameless = ["ispcrm:User"];

describe.each(specimens)("$token", (specimen) => {
  const { kind, declared, changed, count } = specimen;
  const desired = { ...declared, ...changed };
  let estate: Estate;
  beforeEach(async () => {
    estate = await startEstate();
  });
  afterEach(() => estate.stop());

  async function expectConverged(held: Recorded, inputs: Properties): Promise<void> {
    expect(await estate.run().diff(kind, held, inputs)).toEqual([]);
    expect(await estate.run().read(kind, held.id, held.outputs)).toMatchObject(held);
  }

  test("two runs that create it at once end with one object", async () => {
    if (unkeyed.includes(kind.token)) return;
    const before = count(estate);
    const creating = () => outcomeOf(estate.run().create(kind, declared));
    for (const outcome of await Promise.all([creating(), creating()])) {
      const held = recordedAfter(outcome, undefined);
      await expectConverged(
        held ? await estate.run().update(kind, held, declared) : await estate.run().create(kind, declared),
        declared,
      );
    }
    expect(count(estate)).toBe(before + 1);
    record(specimen, "two runs at once", "create");
  });

  test("two runs that change it at once end with what they declare", async () => {
    const made = await estate.run().create(kind, declared);
    const changing = () => outcomeOf(estate.run().update(kind, made, desired));
    for (const outcome of await Promise.all([changing(), changing()])) {
      const held = recordedAfter(outcome, made);
      await expectConverged(await estate.run().update(kind, held, desired), desired);
    }
    record(specimen, "two runs at once", "update");
  });

  test("two runs that remove it at once end without it", async () => {
    const before = count(estate);
    const made = await estate.run().create(kind, declared);
    const removing = () => outcomeOf(estate.run().remove(kind, made));
    for (const outcome of await Promise.all([removing(), removing()]))
      if (outcome instanceof VoipError) await estate.run().remove(kind, made);
    expect(count(estate)).toBe(specimen.stays ? before + 1 : before);
    record(specimen, "two runs at once", "removal");
  });

  test("an edit behind the back between preview and up is overwritten by what is declared", async () => {
    const made = await estate.run().create(kind, declared);
    const run = estate.run();
    await run.diff(kind, made, desired);
    specimen.edit(estate, made.id);
    await expectConverged(await run.update(kind, made, desired), desired);
    record(specimen, "an edit between preview and up", "update");
  });

  test("a deletion behind the back between preview and up is said, and made good after a refresh", async () => {
    if (specimen.isPart || once.includes(kind.token)) return;
    const before = count(estate);
    const made = await estate.run().create(kind, declared);
    const run = estate.run();
    await run.diff(kind, made, desired);
    await estate.run().remove(kind, made);
    const outcome = await outcomeOf(run.update(kind, made, desired));
    if (outcome instanceof VoipError) {
      expect(outcome.message).toContain("no longer exists");
      expect(await estate.run().read(kind, made.id, made.outputs)).toBeUndefined();
      await expectConverged(await estate.run().create(kind, desired), desired);
    }
    expect(count(estate)).toBe(before + 1);
    record(specimen, "a deletion between preview and up", "update");
  });

  test("what was created by halves is removed by a destroy", async () => {
    if (specimen.stays || once.includes(kind.token)) return;
    const before = count(estate);
    const whole = await estate.run().create(kind, declared);
    const requests = estate[kind.backend].log.requests().length;
    await estate.run().remove(kind, whole);
    for (let skip = 0; skip < requests; skip += 1) {
      estate.faults(kind).add({ ...scriptOf("503 from then on", kind.backend), skip });
      const outcome = await outcomeOf(estate.run().create(kind, declared));
      expect(outcome).toBeInstanceOf(VoipError);
      estate.faults(kind).clear();
      let held = recordedAfter(outcome, undefined);
      if (nameless.includes(kind.token)) held ??= await estate.run().create(kind, declared);
      if (held) await estate.run().remove(kind, held);
      expect(count(estate)).toBe(before);
    }
    record(specimen, "a partial create followed by destroy", "create", requests);
  });
});
