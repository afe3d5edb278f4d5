import fc from "fast-check";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";
import { ngcpConfig } from "../../lifecycle/ngcp-estate";

const timeSet = kindOf("ngcp:TimeSet");
const level = kindOf("ngcp:NcosLevel");
const carrier = kindOf("ngcp:LnpCarrier");
const number = kindOf("ngcp:LnpNumber");
const levelCarrier = kindOf("ngcp:NcosLnpCarrier");
const container = kindOf("ngcp:EmergencyMappingContainer");
const source = kindOf("ngcp:TrustedSource");
const upn = kindOf("ngcp:UpnRewriteSet");

const office = { name: "Office", resellerId: "1" };

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const reasons = async (...args: Parameters<ReturnType<Estate["run"]>["failures"]>) =>
  (await estate.run().failures(...args)).map(({ reason }) => reason);

describe("what others refer to", () => {
  test("a time set that is in use is not removed, and who uses it is said", async () => {
    const made = await estate.run().create(timeSet, office);
    estate.ngcp.store.change("ncoslevels", 1, { time_set_id: Number(made.id) });
    estate.ngcp.store.change("peeringgroups", 1, { time_set_id: Number(made.id) });
    const failure = await failureOf(estate.run().remove(timeSet, made));
    expect(failure.kind).toBe("conflict");
    expect(failure.message).toMatch(
      /NGCP does not remove the time set \d+: it is still used by 1 NCOS level and 1 peering group\. Remove them first/,
    );
    expect(estate.ngcp.store.row("timesets", Number(made.id))).toBeDefined();
  });

  test("of a time set a reseller, who sees no peering groups, is told the rest", async () => {
    const run = () => estate.run(ngcpConfig(estate, "reseller"));
    const made = await run().create(timeSet, office);
    estate.ngcp.store.change("ncoslevels", 1, { time_set_id: Number(made.id) });
    const failure = await failureOf(run().remove(timeSet, made));
    expect(failure.message).toMatch(/it is still used by 1 NCOS level\. Remove them first/);
  });

  test("a carrier with ported numbers is not removed", async () => {
    const made = await estate.run().create(carrier, { name: "Mobile", prefix: "D066" });
    await estate.run().create(number, { carrierId: made.id, number: "4319999" });
    const failure = await failureOf(estate.run().remove(carrier, made));
    expect(failure.message).toMatch(
      /does not remove the LNP carrier \d+: it is still used by 1 ported number/,
    );
  });

  test("a container with mappings is not removed", async () => {
    const made = await estate.run().create(container, { name: "Graz", resellerId: "1" });
    const mapping = { containerId: made.id, code: "112" };
    await estate.run().create(kindOf("ngcp:EmergencyMapping"), mapping);
    const failure = await failureOf(estate.run().remove(container, made));
    expect(failure.message).toMatch(/mapping container \d+: it is still used by 1 emergency mapping/);
  });

  test("a removal that fails for another reason says what the server said", async () => {
    const made = await estate.run().create(timeSet, office);
    estate.ngcp.faults.add({ match: { method: "DELETE" }, do: { kind: "status", status: 500 } });
    expect((await failureOf(estate.run().remove(timeSet, made))).kind).toBe("transient");
  });
});

describe("what a removal takes along without a word", () => {
  test("an NCOS level with patterns stays, unless it is forced", async () => {
    const declared = { resellerId: "1", level: "national", mode: "whitelist" };
    const made = await estate.run().create(level, declared);
    await estate.run().create(kindOf("ngcp:NcosPattern"), { ncosLevelId: made.id, pattern: "^43" });
    await estate.run().create(levelCarrier, { ncosLevelId: made.id, carrierId: "1" });
    const failure = await failureOf(estate.run().remove(level, made));
    expect(failure.message).toMatch(/still has 1 pattern and 1 LNP carrier, which would go with it/);
    const forced = await estate.run().update(level, made, { ...declared, forceDestroy: true });
    await estate.run().remove(level, forced);
    expect(estate.ngcp.store.rows("ncospatterns")).toEqual([]);
  });

  test("a level's carrier with patterns stays", async () => {
    const made = await estate.run().create(levelCarrier, { ncosLevelId: "1", carrierId: "2" });
    const pattern = { ncosLnpCarrierId: made.id, pattern: "^43" };
    await estate.run().create(kindOf("ngcp:NcosLnpPattern"), pattern);
    expect((await failureOf(estate.run().remove(levelCarrier, made))).message).toMatch(/still has 1 pattern/);
  });
});

describe("a time set", () => {
  const start = "2030-01-07 08:00:00";
  const end = "2030-01-07 17:00:00";

  test("has everything of an event read back as it was declared", async () => {
    const times = [
      { start, end, freq: "monthly", interval: 2, count: 5, byDay: "1MO,-1FR", bySetPos: "1" },
      { start, end, freq: "yearly", until: "2040-01-01 00:00:00", byMonth: "1,12", byMonthDay: "1,-1" },
      { start, end, byYearDay: "1", byWeekNo: "2", byHour: "8,9", byMinute: "0", bySecond: "0" },
    ];
    const made = await estate.run().create(timeSet, { ...office, times });
    expect((await estate.run().read(timeSet, made.id))?.inputs.times).toEqual(times);
  });

  test("either ends at a moment or after some times", async () => {
    const both = { start, end, freq: "daily", until: "2031-01-01", count: 5 };
    expect(await reasons(timeSet, { ...office, times: [both] })).toEqual([
      "times[0].count: expected either until or count, got 5.",
    ]);
  });

  test.each([
    [{ start: "tomorrow", end }, /^times\[0\]\.start: expected a moment such as/],
    [{ start: "2030-02-31", end }, /^times\[0\]\.start: expected a day and a time that there are/],
    [{ start, end, byDay: "MONDAY" }, /^times\[0\]\.byDay: expected days/],
    [{ start }, /^times\[0\]\.end/],
  ])("the event %j is refused at preview, since the server takes it", async (event, expected) => {
    expect(await reasons(timeSet, { ...office, times: [event] })).toEqual([expect.stringMatching(expected)]);
  });
});

describe("a trusted source", () => {
  const declared = { subscriberId: "1", sourceIp: "192.0.2.1", protocol: "UDP" };

  test("is made and changed once although the server fails after it did so, without a word where it is", async () => {
    estate.ngcp.switches.set("trustedSourceReload", "fails");
    const made = await estate.run().create(source, declared);
    expect(estate.ngcp.store.rows("trustedsources")).toHaveLength(1);
    expect(made.outputs).toEqual(declared);
    const news = { ...declared, fromPattern: "^sip:" };
    expect((await estate.run().update(source, made, news)).outputs).toEqual(news);
    await estate.run().remove(source, made);
    expect(estate.ngcp.store.rows("trustedsources")).toEqual([]);
  });

  test("with a pattern is another one than that without", async () => {
    const run = estate.run();
    const open = await run.create(source, declared);
    const narrow = await run.create(source, { ...declared, fromPattern: "^sip:a" });
    expect(narrow.id).not.toBe(open.id);
    expect(run.warnings).toEqual([]);
    expect((await estate.run().create(source, declared)).id).toBe(open.id);
  });

  test("of which NGCP has several equal ones is a conflict that names them", async () => {
    const { id } = await estate.run().create(source, declared);
    const row = estate.ngcp.store.row("trustedsources", Number(id));
    estate.ngcp.store.put("trustedsources", { ...row, id: 77 });
    const failure = await failureOf(estate.run().create(source, declared));
    expect(failure.message).toMatch(new RegExp(`NGCP has several that equal this trusted source: ${id}, 77`));
  });

  test("is an address, not a network", async () => {
    expect(await reasons(source, { ...declared, sourceIp: "192.0.2.0/24" })).toEqual([
      expect.stringMatching(/^sourceIp: expected an IPv4 or IPv6 address, not a network/),
    ]);
  });
});

test("the sources of a UPN rewrite set have no order", async () => {
  const declared = { subscriberId: "1", newCli: "4319999", sources: ["44?", "43*"] };
  const made = await estate.run().create(upn, declared);
  const reversed = [{ pattern: "44?" }, { pattern: "43*" }];
  estate.ngcp.store.change("upnrewritesets", Number(made.id), { upn_rewrite_sources: reversed });
  expect((await estate.run().read(upn, made.id, made.outputs))?.outputs).toEqual(made.outputs);
});

test("a ported number has days, as the server keeps no more", async () => {
  const declared = { carrierId: "1", number: "4319999", start: "2030-01-01 08:00:00" };
  expect(await reasons(number, declared)).toEqual([
    expect.stringMatching(/^start: expected a day such as 2030-01-01/),
  ]);
  expect(await reasons(number, { carrierId: "1", number: "+4319999" })).toEqual([
    expect.stringMatching(/^number: expected a number of digits alone/),
  ]);
});

const moment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2037-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19))
  .chain((text) => fc.constantFrom(text, text.replace("T", " "), text.slice(0, 16), text.slice(0, 10)));
const event = fc.record(
  {
    start: moment,
    end: moment,
    freq: fc.constantFrom("daily", "weekly", "yearly"),
    interval: fc.integer({ min: 1, max: 99 }),
    byDay: fc.constantFrom("mo", "MO, TU", "-1fr"),
    byHour: fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constant("8, 9")),
    comment: fc.string({ minLength: 1, maxLength: 20 }).filter((comment) => comment.trim() !== ""),
  },
  { requiredKeys: ["start", "end"] },
);
const text = fc.stringMatching(/^ ?[a-z0-9 .]{0,20}[a-z] ?$/);
const rule = fc.record(
  {
    matchPattern: fc.constantFrom("^00(.+)$", "^0([1-9])(.*)$"),
    replacePattern: fc.constantFrom("\\1", "43\\1"),
    description: text,
    direction: fc.constantFrom("in", "out", "lnp"),
    field: fc.constantFrom("caller", "callee"),
    enabled: fc.boolean(),
  },
  { requiredKeys: ["matchPattern", "replacePattern", "description", "direction", "field"] },
);

test.each([
  ["ngcp:TimeSet", "times", fc.array(event, { maxLength: 4 })],
  ["ngcp:RewriteRuleSet", "rules", fc.array(rule, { maxLength: 4 })],
] as const)("whatever is declared of %s comes back as it was declared", async (token, name, lists) => {
  const kind = kindOf(token);
  await fc.assert(
    fc.asyncProperty(lists as fc.Arbitrary<object[]>, async (list) => {
      const declared = { name: "Generated", resellerId: 1, [name]: list };
      const made = await estate.run().create(kind, declared);
      const wanted = await estate.run().check(kind, declared);
      expect((await estate.run().read(kind, made.id, made.outputs))?.inputs).toEqual(wanted);
      const imported = await estate.run().read(kind, made.id);
      expect(imported?.inputs[name] ?? []).toEqual(wanted[name]);
      await estate.run().remove(kind, made);
    }),
    { numRuns: 40 },
  );
});
