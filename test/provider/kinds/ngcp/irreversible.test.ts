import { kinds } from "../../../../provider/kinds/registry";
import { UNKNOWN } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const customer = kindOf("ngcp:Customer");
const contract = kindOf("ngcp:Contract");
const reseller = kindOf("ngcp:Reseller");
const domain = kindOf("ngcp:Domain");
const subscriber = kindOf("ngcp:Subscriber");
const preferences = kindOf("ngcp:SubscriberPreferences");
const callForwards = kindOf("ngcp:CallForwards");

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const acme = { contactId: "1", billingProfileId: "1", type: "sipaccount", externalId: "ACME-17" };
const third = { name: "Third", contractId: "3" };
const voice = { domain: "acme.example", resellerId: "1" };
const contracted = { contactId: "2", billingProfileId: "1", type: "reseller", externalId: "C-1" };
const ada = (customerId: string, username = "ada") => ({
  ...{ customerId, domain: "voice.example.com", username, password: "S0ftly-spoken" },
});

test("these kinds cannot be brought back: what removes them takes allowReplace", () => {
  const irreversible = kinds.filter((kind) => kind.irreversible !== undefined).map(({ token }) => token);
  expect(irreversible).toEqual(["ngcp:Contract", "ngcp:Reseller", "ngcp:Customer", "ngcp:Domain"]);
  for (const kind of kinds) {
    expect(Object.hasOwn(kind.inputs.shape, "allowReplace")).toBe(kind.irreversible !== undefined);
    expect(Object.hasOwn(kind.inputs.shape, "forceDestroy")).toBe(kind.contents !== undefined);
  }
});

describe("a replacement", () => {
  const cases = [
    ["ngcp:Customer", acme, { type: "pbxaccount" }, "type", "NGCP terminates a customer for good"],
    ["ngcp:Contract", contracted, { type: "sippeering" }, "type", "NGCP terminates a contract for good."],
    ["ngcp:Domain", voice, { domain: "b.example" }, "domain", "NGCP deletes a domain with every subscriber"],
    ["ngcp:Domain", voice, { resellerId: 2 }, "resellerId", "NGCP deletes a domain"],
    ["ngcp:Reseller", third, { connection: "west" }, "connection", "NGCP terminates a reseller for good"],
    ["ngcp:Customer", acme, { connection: "west" }, "connection", "NGCP terminates a customer for good"],
  ] as const;

  test.each(cases)("of %s is refused at preview and says why", async (token, olds, change, input, why) => {
    const failures = await estate.run().failures(kindOf(token), { ...olds, ...change }, olds);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.input).toBe(input);
    expect(failures[0]?.reason).toMatch(new RegExp(`^${input}: a change needs another object\\. ${why}`));
    expect(failures[0]?.reason).toMatch(/ Set allowReplace: true if that is what you want\.$/);
    expect(estate.writes()).toEqual({});
  });

  test.each(cases.filter(([, , , input]) => input !== "connection"))(
    "of %s goes through with allowReplace, which is no difference itself",
    async (token, olds, change) => {
      const kind = kindOf(token);
      const news = { ...olds, ...change, allowReplace: true };
      expect(await estate.run().failures(kind, news, olds)).toEqual([]);
      const made = await estate.run().create(kind, olds);
      expect(await estate.run().diff(kind, made, { ...olds, allowReplace: true })).toEqual([]);
      expect((await estate.run().diff(kind, made, news)).map(({ replace }) => replace)).toEqual([true]);
    },
  );

  test.each(cases)("of %s cannot be told from what is not known yet", async (token, olds, change) => {
    const unknown = Object.fromEntries(Object.keys(change).map((name) => [name, UNKNOWN]));
    expect(await estate.run().failures(kindOf(token), { ...olds, ...unknown }, olds)).toEqual([]);
  });

  test("is told together with what else is wrong", async () => {
    const news = { ...acme, type: "pbxaccount", vatRate: 200 };
    const failures = await estate.run().failures(customer, news, acme);
    expect(failures.map(({ input }) => input)).toEqual(["vatRate", "type"]);
  });

  test("is none when nothing was there, nor in another notation, nor for what can be changed", async () => {
    expect(await estate.run().failures(customer, { ...acme, type: "pbxaccount" }, {})).toEqual([]);
    expect(await estate.run().failures(domain, { ...voice, domain: "Acme.Example" }, voice)).toEqual([]);
    expect(
      await estate.run().failures(customer, { ...acme, externalId: "A", status: "locked" }, acme),
    ).toEqual([]);
    expect(await estate.run().failures(reseller, { ...third, name: "Fourth" }, third)).toEqual([]);
    const { resellerId: _open, ...without } = voice;
    expect(await estate.run().failures(domain, without, voice)).toEqual([]);
  });
});

describe("a removal that would take something along", () => {
  test("of a customer is refused and counts its subscribers; forceDestroy goes on", async () => {
    const made = await estate.run().create(customer, acme);
    const subscribers = [
      await estate.run().create(subscriber, ada(made.id)),
      await estate.run().create(subscriber, ada(made.id, "grace-2")),
    ];
    const first = await failureOf(estate.run().remove(customer, made));
    expect(first.message).toMatch(/still has 2 subscribers, which would go with it\. Nothing was removed\./);
    await estate.run().remove(subscriber, subscribers[1] ?? made);
    const second = await failureOf(estate.run().remove(customer, made));
    expect([second.kind, second.message]).toEqual([
      "conflict",
      expect.stringContaining("still has 1 subscriber, "),
    ]);
    const forced = await estate.run().update(customer, made, { ...acme, forceDestroy: true });
    await estate.run().remove(customer, forced);
    expect(estate.ngcp.store.row("contracts", Number(made.id))?.status).toBe("terminated");
  });

  test("of a domain is refused and counts what is in it at that moment; forceDestroy goes on", async () => {
    const found = await estate.run().read(domain, "1");
    if (!found) throw new Error("not found");
    const failure = await failureOf(estate.run().remove(domain, found));
    expect(failure.message).toContain("ngcp:Domain 1 still has 1 subscriber, which would go with it.");
    const outputs = { ...found.outputs, forceDestroy: true };
    await estate.run().remove(domain, { id: found.id, outputs });
    expect(estate.ngcp.store.row("domains", 1)).toBeUndefined();
    expect(estate.ngcp.store.row("subscribers", 1)?.status).toBe("terminated");
  });

  test("of a reseller counts its live customers and domains, of a contract it names its reseller", async () => {
    const made = await estate.run().create(reseller, third);
    await estate.run().create(domain, { ...voice, resellerId: made.id });
    const { store } = estate.ngcp;
    store.put("contacts", { id: 30, email: "a@b.example", reseller_id: Number(made.id) });
    for (const [id, status] of [
      [31, "active"],
      [32, "locked"],
      [33, "terminated"],
    ] as const)
      store.put("contracts", { id, contact_id: 30, type: "sipaccount", status, billing: [] });
    const failure = await failureOf(estate.run().remove(reseller, made));
    expect(failure.message).toContain("still has 2 customers and 1 domain, which would go with it.");
    const its = await estate.run().read(contract, "3");
    const second = await failureOf(estate.run().remove(contract, its ?? made));
    expect(second.message).toContain(
      'ngcp:Contract 3 still has the reseller "Third", which would go with it.',
    );
    expect(store.row("resellers", Number(made.id))?.status).toBe("active");
    await estate.run().remove(reseller, { ...made, outputs: { ...made.outputs, forceDestroy: true } });
    expect(store.row("contracts", 31)?.status).toBe("terminated");
  });

  test("of a reseller counts all that the server deletes with it, and nothing that the server made", async () => {
    const made = await estate.run().create(reseller, third);
    const { store } = estate.ngcp;
    const own = { reseller_id: Number(made.id), name: "own" };
    store.put("timesets", { ...own, id: 40, times: [] });
    store.put("soundsets", { ...own, id: 40 });
    store.put("ncoslevels", { ...own, id: 40, level: "own", mode: "whitelist" });
    store.put("emailtemplates", { ...own, id: 40 });
    const failure = await failureOf(estate.run().remove(reseller, made));
    expect(failure.message).toContain(
      "still has 1 NCOS level, 1 sound set and 1 time set, which would go with it.",
    );
    expect(store.row("resellers", Number(made.id))?.status).toBe("active");
  });

  test("of a customer counts its phones as well", async () => {
    const made = await estate.run().create(customer, acme);
    const phone = { identifier: "0004", station_name: "hall", profile_id: 1, lines: [] };
    estate.ngcp.store.put("pbxdevices", { ...phone, id: 40, customer_id: Number(made.id) });
    const failure = await failureOf(estate.run().remove(customer, made));
    expect(failure.message).toContain("still has 1 device, which would go with it.");
  });

  test("is not looked at when it cannot be counted: nothing is removed", async () => {
    const made = await estate.run().create(customer, acme);
    estate.ngcp.faults.add({
      ...{ match: { path: "/api/subscribers/" }, times: 9 },
      do: { kind: "status", status: 503 },
    });
    const failure = await failureOf(estate.run().remove(customer, made));
    expect(failure.kind).toBe("transient");
    expect(estate.ngcp.store.row("contracts", Number(made.id))?.status).toBe("active");
  });
});

describe("what is terminated", () => {
  test("takes a customer's subscribers along, whose own removal then succeeds", async () => {
    const made = await estate.run().create(customer, { ...acme, forceDestroy: true });
    const its = await estate.run().create(subscriber, ada(made.id));
    const set = await estate.run().create(preferences, { subscriberId: its.id, preferences: { clir: true } });
    const busy = { destinations: [{ destination: "voicebox" }] };
    const forwarded = await estate.run().create(callForwards, { subscriberId: its.id, busy });
    await estate.run().remove(customer, made);
    estate.forget();
    await estate.run().remove(callForwards, forwarded);
    await estate.run().remove(preferences, set);
    await estate.run().remove(subscriber, its);
    await estate.run().remove(customer, made);
    expect(estate.writes()).toEqual({});
  });

  test.each([
    ["ngcp:Customer", acme],
    ["ngcp:Contract", contracted],
    ["ngcp:Reseller", third],
  ])("is gone for a read, an import and a list: %s", async (token, declared) => {
    const kind = kindOf(token);
    const made = await estate.run().create(kind, declared);
    await estate.run().remove(kind, made);
    expect(await estate.run().read(kind, made.id, made.outputs)).toBeUndefined();
    expect(await estate.run().read(kind, made.id)).toBeUndefined();
    const api = estate.run().session.connections.client("ngcp");
    for await (const { id } of kind.list?.(api as never) ?? []) expect(id).not.toBe(made.id);
  });

  test.each([
    ["ngcp:Customer", acme],
    ["ngcp:Contract", contracted],
    ["ngcp:Reseller", third],
  ])("is a success although the answer was lost: %s", async (token, declared) => {
    const kind = kindOf(token);
    const made = await estate.run().create(kind, declared);
    const lost = estate.ngcp.faults.add({ match: { method: "PATCH" }, do: { kind: "drop", when: "after" } });
    await estate.run().remove(kind, made);
    expect(lost.hits).toBe(1);
  });

  test("is not when it never arrived", async () => {
    const made = await estate.run().create(customer, acme);
    estate.ngcp.faults.add({ match: { method: "PATCH" }, do: { kind: "drop", when: "before" } });
    const failure = await failureOf(estate.run().remove(customer, made));
    expect([failure.kind, failure.failure.outcome]).toEqual(["transient", "unknown"]);
    expect(await estate.run().read(customer, made.id, made.outputs)).toMatchObject(made);
  });

  test("frees a reseller's name for nobody, which is said as a conflict at its property", async () => {
    const made = await estate.run().create(reseller, third);
    await estate.run().remove(reseller, made);
    const again = await failureOf(estate.run().create(reseller, third));
    expect([again.kind, again.failure.property]).toEqual(["conflict", "contractId"]);
    const contractId = (await estate.run().create(contract, contracted)).id;
    const named = await failureOf(estate.run().create(reseller, { ...third, contractId }));
    expect([named.kind, named.failure.property]).toEqual(["conflict", "name"]);
  });
});
