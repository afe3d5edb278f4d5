import { accountsOf, readEstate } from "../../../../cli/estate/read-estate";
import { findLookup } from "../../../../provider/kinds/find";
import { list } from "../../../../provider/lifecycle/list";
import type { Properties } from "../../../../provider/lifecycle/values";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const registration = kindOf("ngcp:SubscriberRegistration");
const contact = "sip:pbx@192.0.2.1:5060";
const declared = { subscriberId: "1", contact };
const ID = `1/${contact}`;
const UNTIL = "2090-01-01 12:00:00";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const rows = () => estate.ngcp.store.rows("subscriberregistrations");
const edit = (columns: Parameters<Estate["ngcp"]["store"]["change"]>[2]) =>
  estate.ngcp.store.change("subscriberregistrations", rows()[0]?.id ?? 0, columns);
const expiresNow = async () => (await estate.run().read(registration, ID))?.inputs.expires;
const pathsOf = (method: string) => estate.ngcp.log.requests({ method }).map(({ path }) => path);

/** What the server says when the proxy has not written a registration in time. */
const unseen = {
  kind: "status",
  status: 422,
  body: JSON.stringify({
    code: 422,
    message:
      "Could not find a new registration entry in the db, that might be caused by the kamailio flush mechanism, where the item has been updated successfully",
  }),
} as const;

test("a registration that does not say until when is permanent", async () => {
  const made = await estate.run().create(registration, declared);
  expect(made).toEqual({ id: ID, outputs: { ...declared, expires: "never" } });
  expect(rows()).toEqual([expect.objectContaining({ contact, expires: "1970-01-01 00:00:00", q: 1 })]);
});

test.each(["1970-01-01 01:00:00", "1969-12-31 19:00:00", "1970-01-01T01:00:00+01:00"])(
  "what a server in another time zone shows of that, %s, is permanent, too",
  async (expires) => {
    await estate.run().create(registration, declared);
    edit({ expires });
    expect(await expiresNow()).toBe("never");
  },
);

test("what the proxy lets expire is not permanent", async () => {
  await estate.run().create(registration, declared);
  edit({ expires: "1970-01-01 00:00:10" });
  expect(await expiresNow()).toBe("1970-01-01 00:00:10");
});

test("each change gives it another id at the server, and none at all here", async () => {
  const made = await estate.run().create(registration, declared);
  const first = await estate.run().update(registration, made, { ...declared, q: 0.5 });
  const second = await estate.run().update(registration, first, { ...declared, q: 0.5, nat: true });
  await estate.run().remove(registration, second);
  expect([made.id, first.id, second.id]).toEqual([ID, ID, ID]);
  expect(estate.writes()).toEqual({ POST: 1, PUT: 2, DELETE: 1 });
  expect(new Set([...pathsOf("PUT"), ...pathsOf("DELETE")]).size).toBe(3);
  expect(rows()).toEqual([]);
});

test("a change keeps what the program says nothing of", async () => {
  const made = await estate.run().create(registration, declared);
  edit({ nat: true, socket: "sip:192.0.2.10:5060" });
  await estate.run().update(registration, made, { ...declared, q: 0.25 });
  expect(rows()).toEqual([expect.objectContaining({ q: 0.25, nat: true, socket: "sip:192.0.2.10:5060" })]);
});

test("what is declared no longer is what it is of itself again", async () => {
  const wide = { ...declared, q: 0.5, nat: true, socket: "sip:192.0.2.10:5060", expires: UNTIL };
  const made = await estate.run().create(registration, wide);
  expect(made.outputs).toEqual(wide);
  await estate.run().update(registration, made, declared);
  const usual = { q: 1, nat: false, socket: null, expires: "1970-01-01 00:00:00" };
  expect(rows()).toEqual([expect.objectContaining(usual)]);
});

test("a change whose answer is lost is made once, although a repeat finds the id gone", async () => {
  const made = await estate.run().create(registration, declared);
  estate.ngcp.faults.add({ match: { method: "PUT" }, do: { kind: "drop", when: "after" } });
  const config = { ...estate.config, "voip:ngcp": { ...estate.config["voip:ngcp"], maxAttempts: 2 } };
  const changed = await estate.run(config).update(registration, made, { ...declared, q: 0.5 });
  expect(changed.outputs).toEqual({ ...declared, expires: "never", q: 0.5 });
  expect([estate.writes().PUT, estate.requests().PUT]).toEqual([1, 2]);
});

describe("until a moment", () => {
  const news = { ...declared, expires: "2090-01-01T12:00" };

  test.each(["2090-01-01 12:00:02", "2090-01-01 11:59:57"])("%s is no change", async (expires) => {
    const made = await estate.run().create(registration, news);
    expect(made.outputs.expires).toBe(UNTIL);
    edit({ expires });
    const found = await estate.run().read(registration, made.id, made.outputs);
    expect(found?.outputs.expires).toBe(expires);
    expect(await estate.run().diff(registration, { ...made, ...found }, news)).toEqual([]);
  });

  test.each(["2090-01-01 12:01:00", "1970-01-01 00:00:00"])("%s is another one", async (expires) => {
    const made = await estate.run().create(registration, news);
    edit({ expires });
    const found = await estate.run().read(registration, made.id, made.outputs);
    expect(await estate.run().diff(registration, { ...made, ...found }, news)).toEqual([
      { path: ["expires"], change: "update", replace: false },
    ]);
  });

  test("a permanent one that somebody lets end is found", async () => {
    const made = await estate.run().create(registration, declared);
    edit({ expires: UNTIL });
    const found = await estate.run().read(registration, made.id, made.outputs);
    expect(await estate.run().diff(registration, { ...made, ...found }, declared)).toEqual([
      { path: ["expires"], change: "update", replace: false },
    ]);
  });
});

describe("a proxy that is slow", () => {
  test("has the registration all the same, which is looked for and made once", async () => {
    estate.ngcp.switches.set("registrations", "late");
    const made = await estate.run().create(registration, declared);
    expect(made).toEqual({ id: ID, outputs: { ...declared, expires: "never" } });
    const changed = await estate.run().update(registration, made, { ...declared, q: 0.5 });
    expect(changed.outputs).toEqual({ ...declared, expires: "never", q: 0.5 });
    expect(estate.requests()).toMatchObject({ POST: 1, PUT: 1 });
    expect(rows()).toHaveLength(1);
  });

  test("is asked again when it is not there", async () => {
    estate.ngcp.faults.add({ match: { method: "POST" }, do: unseen });
    await estate.run().create(registration, declared);
    expect([estate.requests().POST, rows().length]).toEqual([2, 1]);
  });

  test("that never has it is an error that says what to do, and the next run makes it", async () => {
    estate.ngcp.faults.add({ match: { method: "POST" }, times: 3, do: unseen });
    const failure = await failureOf(estate.run().create(registration, declared));
    expect([failure.kind, failure.failure.outcome]).toEqual(["transient", "unknown"]);
    expect(failure.message).toContain(`has taken the registration ${contact} of 1 is not known`);
    expect(failure.message).toContain("Run `pulumi up` again, which looks for it first.");
    expect([estate.requests().POST, rows().length]).toEqual([3, 0]);
    expect((await estate.run().create(registration, declared)).id).toBe(ID);
  });

  test("that has lost a changed one says so, and the next run makes it anew", async () => {
    const made = await estate.run().create(registration, declared);
    estate.ngcp.switches.set("registrations", "late");
    const looking = { match: { method: "GET" }, skip: 2 };
    const held = estate.ngcp.faults.add({ ...looking, do: { kind: "hold", when: "before" } });
    const news = { ...declared, q: 0.5 };
    const failing = failureOf(estate.run().update(registration, made, news));
    await held.reached();
    for (const { id } of rows()) estate.ngcp.store.delete("subscriberregistrations", id);
    held.release();
    expect((await failing).message).toContain("was written and is not there when it is read");
    const again = await estate.run().update(registration, made, news);
    expect([again.id, again.outputs.q, rows().length]).toEqual([ID, 0.5, 1]);
  });
});

describe("what phones have registered themselves", () => {
  beforeEach(async () => {
    await estate.run().create(registration, { ...declared, contact: "sip:phone@192.0.2.7", expires: UNTIL });
    await estate.run().create(registration, declared);
    estate.forget();
  });

  async function listed(query: Properties = {}): Promise<unknown[]> {
    const found: unknown[] = [];
    const page = { limit: 0, pageSize: 0, continuationToken: "" };
    await list(registration, estate.run().session, query, page, (entry) => found.push(entry));
    return found;
  }

  test("is in no list", async () => {
    expect(await listed()).toEqual([{ id: ID, name: contact }]);
    expect(await listed({ subscriberId: "1" })).toEqual([{ id: ID, name: contact }]);
    expect(await listed({ subscriberId: "2" })).toEqual([]);
  });

  test("cannot be told from others when the server fails, which says so and hinders no other list", async () => {
    estate.ngcp.switches.set("registrations", "unreachable");
    const failure = await failureOf(listed());
    expect(failure.kind).toBe("protocol");
    expect(failure.message).toContain("NGCP fails to list the subscriber registrations");
    const report = await readEstate(estate.run().session, accountsOf(estate.config, {}), { found() {} });
    const reasons = report.unreadable.filter(({ kind }) => kind.backend === "ngcp");
    expect(reasons.map(({ kind }) => kind.token)).toEqual([registration.token]);
  });

  test("is not taken over by a declaration of a permanent one", async () => {
    const phone = { ...declared, contact: "sip:phone@192.0.2.7" };
    const failure = await failureOf(estate.run().create(registration, phone));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toContain(`expires is "${UNTIL}", not "never"`);
    expect(estate.writes()).toEqual({});
  });

  test("is answered by a lookup, as permanent ones are", async () => {
    const lookup = findLookup("ngcp:getSubscriberRegistration");
    const ask = async (asked: Properties) => {
      const api = estate.run().session.connections.client("ngcp");
      return lookup?.run(api as never, lookup.args.parse(asked) as never);
    };
    const usual = { q: 1, nat: false };
    expect(await ask({ ...declared, subscriberId: 1 })).toEqual({
      ...{ id: ID, ...declared, ...usual, expires: "never" },
    });
    expect(await ask({ ...declared, contact: "sip:phone@192.0.2.7" })).toMatchObject({ expires: UNTIL });
    const failure = await failureOf(ask({ ...declared, contact: "sip:nobody@192.0.2.7" }));
    expect([failure.kind, failure.failure.property]).toEqual(["notFound", "contact"]);
    expect(failure.message).toContain("The subscriber 1 has no registration sip:nobody@192.0.2.7.");
  });
});

describe("of a subscriber", () => {
  test("who has been terminated there is none, although the server fails when it is asked", async () => {
    const made = await estate.run().create(registration, declared);
    await estate.run().remove(kindOf("ngcp:Subscriber"), { id: "1", outputs: {} });
    estate.forget();
    expect(await estate.run().read(registration, made.id, made.outputs)).toBeUndefined();
    await estate.run().remove(registration, made);
    expect(estate.writes()).toEqual({});
  });

  test("who is there none is missing when the server fails", async () => {
    const made = await estate.run().create(registration, declared);
    estate.ngcp.switches.set("registrations", "unreachable");
    const failure = await failureOf(estate.run().read(registration, made.id, made.outputs));
    expect([failure.kind, failure.failure.status]).toEqual(["transient", 500]);
  });

  test("whom NGCP does not have is refused by its name", async () => {
    const failure = await failureOf(
      estate.run().create(registration, { ...declared, subscriberId: 999_999 }),
    );
    expect([failure.kind, failure.failure.property]).toEqual(["validation", "subscriberId"]);
    expect(failure.message).toContain("Could not find a subscriber with the provided subscriber_id");
  });
});

test.each([
  [
    { expires: "x" },
    /^expires: expected a moment such as 2030-01-01 00:00:00, without a time zone, or never/,
  ],
  [{ expires: "2090-02-31" }, /^expires: /],
  [{ expires: "2090-01-01T00:00:00Z" }, /^expires: /],
  [
    { expires: "2020-01-01" },
    /2020-01-01 00:00:00 has passed, and NGCP would make the registration permanent/,
  ],
  [{ expires: "2999-01-01" }, /2999-01-01 00:00:00 is further away than the SIP proxy can count/],
  [{ contact: "" }, /^contact: expected a SIP URI/],
  [{ contact: "<sip:pbx@192.0.2.1>" }, /^contact: expected a SIP URI/],
  [{ contact: "sip:a&b@192.0.2.1" }, /^contact: expected a SIP URI/],
  [{ q: 2 }, /^q: /],
  [{ q: 0.555 }, /^q: expected two decimals at most/],
  [{ socket: "192.0.2.10" }, /^socket: expected a SIP URI/],
])("%j is refused at preview", async (inputs, expected) => {
  const failures = await estate.run().failures(registration, { ...declared, ...inputs });
  expect(failures.map(({ reason }) => reason)).toEqual([expect.stringMatching(expected)]);
  expect(estate.requests()).toEqual({});
});

test("an import takes its subscriber and its contact, and nothing else", async () => {
  const ipv6 = "sip:[2001:db8::1]:5060";
  await estate.run().create(registration, { ...declared, contact: ipv6 });
  const found = await estate.run().read(registration, `1/${ipv6}`);
  expect(found?.inputs).toEqual({ ...declared, contact: ipv6, expires: "never", q: 1, nat: false });
  const failure = await failureOf(estate.run().read(registration, "17"));
  expect(failure.message).toContain('is <subscriberId>/<contact>, not "17"');
});
