import type { Kind } from "../../../provider/kinds/kind";
import { create } from "../../../provider/lifecycle/reconcile";
import type { VoipError } from "../../../provider/transport/errors";
import type { FaultAction, FaultMatch } from "../../../simulators";
import { type Estate, failureOf, startEstate } from "./estate";
import { specimens } from "./specimens";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

/** The requests by which a kind looks whether something is there. */
function looking({ backend }: Kind): FaultMatch {
  return backend === "redirection" ? { procedure: "redirect.getPhoneRedirection" } : { method: "GET" };
}

/** The ways in which an answer is lost after the write took effect. */
const losses: [string, FaultAction][] = [
  ["the connection is dropped", { kind: "drop", when: "after" }],
  ["the body is cut off", { kind: "truncate", bytes: 10 }],
  [
    "a gateway answers instead",
    { kind: "status", status: 502, body: "<html>Bad gateway</html>", when: "after" },
  ],
];
const cases = specimens.flatMap((specimen) =>
  losses.map(([loss, action]) => ({ ...specimen, loss, action })),
);

describe.each(cases)("$token, when $loss", (specimen) => {
  const { kind, declared, creating, action } = specimen;

  test("a create whose answer is lost is taken over, not repeated and not called a takeover", async () => {
    const before = specimen.count(estate);
    const fault = estate.faults(kind).add({ match: creating, do: action });
    const run = estate.run();
    const made = await run.create(kind, declared);
    expect(fault.hits).toBe(1);
    expect(specimen.count(estate)).toBe(before + 1);
    expect(made.outputs).toEqual({ ...specimen.checked, ...specimen.added });
    expect(run.warnings).toEqual([]);
    expect(estate.writes()).toEqual(specimen.writes.create);
    expect(await estate.run().diff(kind, made, declared)).toEqual([]);
  });
});

describe.each(specimens)("$token", (specimen) => {
  const { kind, declared, creating } = specimen;
  const name = "method" in creating ? creating.method : creating.procedure;

  test("a create that never arrived is sent again after a look, and makes one object", async () => {
    const before = specimen.count(estate);
    estate.faults(kind).add({ match: creating, do: { kind: "drop", when: "before" } });
    const made = await estate.run().create(kind, declared);
    expect(specimen.count(estate)).toBe(before + 1);
    expect(made.outputs).toEqual({ ...specimen.checked, ...specimen.added });
    expect(estate.requests()[name]).toBe((specimen.writes.create[name] ?? 0) + 1);
  });

  test("a create that never arrives is given up after three times, with its outcome unknown", async () => {
    const before = specimen.count(estate);
    estate.faults(kind).add({ match: creating, times: 9, do: { kind: "drop", when: "before" } });
    const failure = await failureOf(estate.run().create(kind, declared));
    expect(failure.kind).toBe("transient");
    expect(failure.failure.outcome).toBe("unknown");
    expect(estate.requests()[name]).toBe(3);
    expect(specimen.count(estate)).toBe(before);
  });

  test("a create that was refused is not sent again, and leaves the run free to try anew", async () => {
    estate.faults(kind).add({ match: creating, do: { kind: "status", status: 403 } });
    const run = estate.run();
    await failureOf(run.create(kind, declared));
    expect(estate.requests()[name]).toBe(1);
    expect((await run.create(kind, declared)).outputs).toEqual({ ...specimen.checked, ...specimen.added });
  });

  test("a run that dies after the write is picked up by the next one", async () => {
    const before = specimen.count(estate);
    const script = estate.faults(kind);
    const held = script.add({ match: creating, do: { kind: "hold", when: "after" } });
    const dying = failureOf(estate.run().create(kind, declared));
    await held.reached();
    // The look that follows fails as well: the run records nothing.
    script.add({ match: looking(kind), times: 9, do: { kind: "drop", when: "before" } });
    held.abandon();
    await dying;
    expect(specimen.count(estate)).toBe(before + 1);
    script.clear();

    const run = estate.run();
    const made = await run.create(kind, declared);
    expect(specimen.count(estate)).toBe(before + 1);
    expect(made.outputs).toEqual({ ...specimen.checked, ...specimen.added });
    expect(run.warnings).toEqual([expect.stringContaining("existed already and is taken over")]);
  });

  test("a look that fails is not taken for absence: nothing is written", async () => {
    const inputs = await estate.run().check(kind, declared);
    for (const action of [
      { kind: "drop", when: "before" },
      { kind: "status", status: 500 },
      { kind: "status", status: 200, body: "<html>Please log in</html>" },
    ] as const) {
      estate.faults(kind).clear();
      estate.faults(kind).add({ match: looking(kind), times: 9, do: action });
      await failureOf(create(kind, estate.run().session, inputs));
    }
    expect(estate.writes()).toEqual({});
  });

  test("an update whose answer is lost is found done, and the next one has nothing to do", async () => {
    const made = await estate.run().create(kind, declared);
    const news = { ...declared, ...specimen.changed };
    if (Object.keys(specimen.changed).length === 0) return;
    const writing = specimen.updating ?? ("procedure" in creating ? creating : { method: "PUT" });
    const fault = estate.faults(kind).add({ match: writing, do: { kind: "drop", when: "after" } });
    const first = await estate.run().update(kind, made, news);
    expect(fault.hits).toBe(1);
    estate.forget();
    const changed = await estate.run().update(kind, first, news);
    expect(changed).toEqual(first);
    expect(changed.outputs).toEqual({
      ...specimen.checked,
      ...specimen.added,
      ...(await estate.run().check(kind, news)),
    });
    expect(estate.writes()).toEqual({});
  });

  test("an update that never arrived fails with its outcome unknown, and the next one does it", async () => {
    const made = await estate.run().create(kind, declared);
    const news = { ...declared, ...specimen.changed };
    if (Object.keys(specimen.changed).length === 0) return;
    const writing = specimen.updating ?? ("procedure" in creating ? creating : { method: "PUT" });
    estate.faults(kind).add({ match: writing, times: 9, do: { kind: "drop", when: "before" } });
    const failure = await failureOf(estate.run().update(kind, made, news));
    expect(failure.failure.outcome).toBe("unknown");
    estate.faults(kind).clear();
    const changed = await estate.run().update(kind, made, news);
    expect(await estate.run().diff(kind, changed, news)).toEqual([]);
  });

  test("a removal whose answer is lost fails or is found done, and the next one is success", async () => {
    const made = await estate.run().create(kind, declared);
    const before = specimen.count(estate);
    const usual = "procedure" in creating ? { procedure: "redirect.deregisterPhone" } : { method: "DELETE" };
    const fault = estate
      .faults(kind)
      .add({ match: specimen.removing ?? usual, do: { kind: "drop", when: "after" } });
    const failure = await estate
      .run()
      .remove(kind, made)
      .catch((error: unknown) => error);
    expect(fault.hits).toBe(specimen.stays ? 0 : 1);
    expect([undefined, "transient"]).toContain((failure as VoipError | undefined)?.kind);
    await estate.run().remove(kind, made);
    expect(specimen.count(estate)).toBe(specimen.stays ? before : before - 1);
  });
});
