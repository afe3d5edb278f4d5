import { PartialError, type Recorded } from "../../../provider/lifecycle/reconcile";
import { VoipError } from "../../../provider/transport/errors";
import type { FaultAction } from "../../../simulators";
import { type Estate, startEstate } from "./estate";
import { type Specimen, specimens } from "./specimens";

const faults: Record<string, FaultAction> = {
  "429 without Retry-After": { kind: "tooManyRequests" },
  "500": { kind: "status", status: 500 },
  "502 with HTML": { kind: "status", status: 502, body: "<html><title>Bad gateway</title></html>" },
  "503": { kind: "status", status: 503 },
  "500 after the effect": { kind: "status", status: 500, when: "after" },
  "a connection dropped before the effect": { kind: "drop", when: "before" },
  "a connection dropped after the effect": { kind: "drop", when: "after" },
  "an answer cut off": { kind: "truncate", bytes: 10 },
};
/** Which request of the operation is hit: by night each of the first ones, by day the first. */
const places = process.env.VOIP_TEST_NIGHTLY ? [0, 1, 2, 3, 4, 5] : [0];
const cases = Object.keys(faults).flatMap((title) => places.map((skip) => ({ title, skip })));

/** What the next `pulumi up` does: it goes on from what the broken run recorded, if it recorded anything. */
async function createAgain(estate: Estate, { kind, declared }: Specimen, broken: unknown): Promise<Recorded> {
  if (!(broken instanceof PartialError)) return estate.run().create(kind, declared);
  return estate.run().update(kind, { id: broken.id, outputs: broken.outputs }, declared);
}

async function outcomeOf<T>(operation: Promise<T>): Promise<T | VoipError> {
  return operation.catch((error: unknown) => {
    if (error instanceof VoipError) return error;
    throw error;
  });
}

describe.each(specimens)("$token", (specimen) => {
  const { kind, declared, changed, count } = specimen;
  let estate: Estate;
  beforeEach(async () => {
    estate = await startEstate();
  });
  afterEach(() => estate.stop());

  test.each(cases)("converges after $title at request $skip of a create", async ({ title, skip }) => {
    const before = count(estate);
    const inputs = await estate.run().check(kind, declared);
    estate.faults(kind).add({ match: {}, skip, times: 1, do: faults[title] as FaultAction });
    const first = await outcomeOf(estate.run().create(kind, inputs));
    estate.faults(kind).clear();
    const made = first instanceof VoipError ? await createAgain(estate, specimen, first) : first;

    expect(count(estate)).toBe(before + 1);
    expect(await estate.run().diff(kind, made, declared)).toEqual([]);
    expect(await estate.run().read(kind, made.id, made.outputs)).toMatchObject(made);
  });

  test.each(cases)("converges after $title at request $skip of an update", async ({ title, skip }) => {
    const made = await estate.run().create(kind, declared);
    const before = count(estate);
    const next = { ...declared, ...changed };
    estate.faults(kind).add({ match: {}, skip, times: 1, do: faults[title] as FaultAction });
    const first = await outcomeOf(estate.run().update(kind, made, next));
    estate.faults(kind).clear();
    const recorded = first instanceof PartialError ? { id: first.id, outputs: first.outputs } : made;
    const last = first instanceof VoipError ? await estate.run().update(kind, recorded, next) : first;

    expect(count(estate)).toBe(before);
    expect(await estate.run().diff(kind, last, next)).toEqual([]);
    expect(await estate.run().read(kind, last.id, last.outputs)).toMatchObject(last);
  });

  test.each(cases)("converges after $title at request $skip of a removal", async ({ title, skip }) => {
    const before = count(estate);
    const made = await estate.run().create(kind, declared);
    estate.faults(kind).add({ match: {}, skip, times: 1, do: faults[title] as FaultAction });
    const first = await outcomeOf(estate.run().remove(kind, made));
    estate.faults(kind).clear();
    if (first instanceof VoipError) await estate.run().remove(kind, made);

    expect(count(estate)).toBe(specimen.stays ? before + 1 : before);
    const found = await estate.run().read(kind, made.id, made.outputs);
    expect(found !== undefined).toBe(specimen.stays ?? specimen.isPart ?? false);
  });
});
