import { type Engine, refusal } from "./engine";
import { mac, redirection, runsOfEachTest, url } from "./runs";

const run = runsOfEachTest();

/** Milliseconds after which the back end answers: in less what is broken off has to end. */
const ANSWER = 2000;

/** What of the engine's calls waits for a back end. */
const calls: Record<string, (engine: Engine) => Promise<unknown>> = {
  async check(engine) {
    const declared = { subscriberId: "1", preferences: { clir: true } };
    const { failures } = await engine.check("ngcp:SubscriberPreferences", declared);
    throw { message: failures.join("\n") };
  },
  create: (engine) => engine.create(redirection, { mac, url }),
  read: (engine) => engine.read(redirection, mac),
  update: (engine) => engine.update(redirection, mac, { mac, url }, { mac, url: "https://b.example/" }),
  delete: (engine) => engine.remove(redirection, mac, { mac, url }),
  invoke: (engine) => engine.invoke("redirection:getMacOwnership", { mac }),
  list: (engine) => engine.list(redirection, {}),
};

describe("a run that is broken off", () => {
  test.each(Object.keys(calls))(
    "ends its %s before a back end that takes two seconds answers",
    async (name) => {
      const engine = await run.start();
      run.estate.redirection.store.setPhone({ mac, url });
      const held = { match: {}, do: { kind: "hold", when: "before" } } as const;
      const faults = [run.estate.redirection, run.estate.ngcp].map((each) => each.faults.add(held));
      const ended = refusal(calls[name]?.(engine) ?? Promise.resolve());
      await Promise.race(faults.map((fault) => fault.reached()));
      const answer = setTimeout(() => faults.map((fault) => fault.release()), ANSWER);
      await engine.cancel();
      expect((await ended).message).toMatch(/^The run was interrupted\./);
      clearTimeout(answer);
      for (const fault of faults) fault.abandon();
      expect(run.estate.redirection.store.phone(mac)).toMatchObject({ url });
    },
  );

  test("ends what is in flight, and an id that is known already is kept", async () => {
    const engine = await run.start();
    const token = "sraps:ProvisioningProfile";
    const declared = { name: "Vienna", productGroup: "D-Series", settings: { language: "English" } };
    const { inputs } = await engine.check(token, declared);
    const fault = run.estate.sraps.faults.add({
      match: { method: "PUT" },
      do: { kind: "hold", when: "before" },
    });
    const creating = refusal(engine.create(token, inputs));
    const reading = refusal(
      (async () => {
        await fault.reached();
        const held = run.estate.sraps.faults.add({
          match: { method: "GET" },
          do: { kind: "hold", when: "before" },
        });
        const read = engine.read("sraps:Phone", mac);
        read.catch(() => {});
        await held.reached();
        await engine.cancel();
        return read;
      })(),
    );
    expect((await reading).message).toMatch(/^The run was interrupted\./);
    const { partial } = await creating;
    fault.abandon();
    const [stored] = run.estate.sraps.store.profiles();
    expect(partial?.id).toBe(`${run.estate.sraps.companies.reseller.uuid}/${stored?.uuid}`);
    expect(partial?.reasons).toEqual([expect.stringMatching(/^The run was interrupted\./)]);
    run.estate.forget();
    expect((await refusal(engine.read("sraps:Phone", mac))).message).toMatch(/^The run was interrupted\./);
    expect(run.estate.requests()).toEqual({});
  });

  test("keeps of a fleet what was made of it, and the next run makes the rest", async () => {
    const token = "ngcp:SubscriberFleet";
    const own = { password: "S3cret-password" };
    const subscribers = { ada: own, bob: own, eve: own };
    const declared = { name: "office", customerId: "4", domain: "voice.example.com", subscribers };
    const engine = await run.start();
    const { inputs } = await engine.check(token, declared);
    const posts = { method: "POST", path: /subscribers/ };
    const fault = run.estate.ngcp.faults.add({
      match: posts,
      skip: 2,
      do: { kind: "hold", when: "before" },
    });
    const creating = refusal(engine.create(token, inputs));
    await fault.reached();
    await engine.cancel();
    const { partial } = await creating;
    fault.abandon();
    const { id = "", properties = {}, reasons } = partial ?? {};
    expect(id).toBe("fleet:office");
    expect(reasons).toEqual([expect.stringMatching(/eve: The run was interrupted\./)]);
    expect(Object.keys(properties.ids as object)).toHaveLength(2);
    run.estate.forget();
    const outputs = await (await run.start()).update(token, id, properties, inputs);
    expect(outputs).toMatchObject({ ids: { ...(properties.ids as object), eve: expect.any(String) } });
    expect(run.estate.writes()).toEqual({ POST: 1 });
  });

  test("is told of again at its end: that is no failure", async () => {
    const engine = await run.start();
    await engine.create(redirection, { mac, url });
    await engine.cancel();
    await engine.cancel();
  });
});

describe("an operation ends when its time is over", () => {
  const over = /after the 0\.3 s that customTimeouts gives it/;

  test("and keeps the id of what it has made", async () => {
    const engine = await run.start();
    const { faults, store, companies } = run.estate.sraps;
    const fault = faults.add({ match: { method: "PUT" }, do: { kind: "hold", when: "before" } });
    const declared = {
      name: "Vienna",
      productGroup: "D-Series",
      autoprovisioning: true,
      settings: { language: "English" },
    };
    const { partial } = await refusal(engine.create("sraps:ProvisioningProfile", declared, { timeout: 0.3 }));
    fault.abandon();
    expect(partial?.reasons).toEqual([expect.stringMatching(over)]);
    const [stored] = store.profiles();
    expect(partial?.id).toBe(`${companies.reseller.uuid}/${stored?.uuid}`);
  });

  const before = { mac, url };
  const after = { mac, url: "https://b.example/" };
  const limited: Record<string, (engine: Engine, options: { timeout: number }) => Promise<unknown>> = {
    read: (engine, options) => engine.read(redirection, mac, before, before, options),
    update: (engine, options) => engine.update(redirection, mac, before, after, options),
    delete: (engine, options) => engine.remove(redirection, mac, before, options),
  };
  test.each(Object.keys(limited))("whether it is a create or a %s", async (name) => {
    run.estate.redirection.store.setPhone({ mac, url });
    const engine = await run.start();
    const fault = run.estate.redirection.faults.add({ do: { kind: "hold", when: "before" } });
    const ended = refusal(limited[name]?.(engine, { timeout: 0.3 }) ?? Promise.resolve());
    await fault.reached();
    expect((await ended).message).toMatch(over);
    fault.abandon();
    // It had no effect, and others have the time that is theirs.
    expect(await engine.read(redirection, mac, before, before)).toMatchObject({ outputs: before });
  });
});
