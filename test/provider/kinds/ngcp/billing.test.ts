import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

describe("vouchers", () => {
  const voucher = kindOf("ngcp:Voucher");
  const declared = { code: "SPRING-17", resellerId: "1", amount: 500, validUntil: "2036-12-31" };

  test("keep their code when something else changes", async () => {
    const made = await estate.run().create(voucher, declared);
    const changed = await estate.run().update(voucher, made, { ...declared, amount: 700 });
    expect(estate.ngcp.store.row("vouchers", Number(made.id))).toMatchObject({
      code: "SPRING-17",
      amount: 700,
    });
    expect(await estate.run().diff(voucher, changed, { ...declared, amount: 700 })).toEqual([]);
  });

  test("record the time that they have come to have, whatever the change itself was answered", async () => {
    const made = await estate.run().create(voucher, declared);
    const changed = await estate.run().update(voucher, made, { ...declared, validUntil: "2037-01-01 08:30" });
    expect(changed.outputs.validUntil).toBe("2037-01-01 08:30:00");
  });

  test("tell nobody their code, not even that two resources declare it", async () => {
    const run = estate.run();
    await run.create(voucher, declared);
    const twice = await failureOf(run.create(voucher, declared));
    const differs = await failureOf(estate.run().create(voucher, { ...declared, amount: 1 }));
    for (const { message } of [twice, differs]) expect(message).not.toContain("SPRING-17");
    expect(twice.message).toContain('declare the same ngcp:Voucher: resellerId "1", code.');
  });

  test.each(["2038-01-01", "31.12.2036", "2036-12-31T00:00:00Z", "soon"])(
    "cannot last until %s",
    async (validUntil) => {
      const failures = await estate.run().failures(voucher, { ...declared, validUntil });
      expect(failures.map(({ input }) => input)).toEqual(["validUntil"]);
    },
  );
});

describe("admins", () => {
  const admin = kindOf("ngcp:Admin");
  const declared = { login: "operator", password: "Rt7kQp92LmWx", resellerId: "1", isActive: true };

  test("can log in with their password, and another one makes another login", async () => {
    const made = await estate.run().create(admin, declared);
    expect(estate.ngcp.store.account("operator")).toMatchObject({ password: "Rt7kQp92LmWx", active: true });
    const changes = await estate.run().diff(admin, made, { ...declared, password: "An0ther-password" });
    expect(changes).toEqual([{ path: ["password"], change: "update", replace: true }]);
  });

  test("that are taken over keep the password that they have", async () => {
    await estate.run().create(admin, declared);
    await estate.run().create(admin, { ...declared, password: "An0ther-password" });
    expect(estate.ngcp.store.account("operator")).toMatchObject({ password: "Rt7kQp92LmWx" });
    expect(estate.writes()).toEqual({ POST: 1 });
  });

  test("are changed without their password", async () => {
    const made = await estate.run().create(admin, declared);
    await estate.run().update(admin, made, { ...declared, readOnly: true });
    expect(estate.ngcp.store.account("operator")).toMatchObject({ password: "Rt7kQp92LmWx", readOnly: true });
  });
});

describe("addresses", () => {
  const network = kindOf("ngcp:BillingNetwork");
  const declared = { name: "Offices", resellerId: "1", description: "All" };
  const failuresOf = (blocks: unknown) => estate.run().failures(network, { ...declared, blocks });

  test.each([
    [["192.0.2.0/33"], "blocks[0]: expected an IP address or a block such as 192.0.2.0/24"],
    [["acme"], "blocks[0]: expected an IP address or a block such as 192.0.2.0/24"],
    [["192.0.2.1", "2001:db8::1"], "blocks: expected addresses of IPv4 or of IPv6, not of both"],
    [["192.0.2.0/24", "192.0.2.9"], "blocks: expected blocks that do not overlap"],
    [["2001:db8::/32", "2001:db8:1::/64"], "blocks: expected blocks that do not overlap"],
    [[], "blocks: expected at least 1"],
  ])("%j are refused at preview", async (blocks, reason) => {
    expect(await failuresOf(blocks)).toEqual([{ input: "blocks", reason: expect.stringContaining(reason) }]);
  });

  test("in another order or spelling are no change", async () => {
    const made = await estate.run().create(network, {
      ...declared,
      blocks: ["2001:DB8:0:0::/32", "2001:db9::1/128"],
    });
    const news = { ...declared, blocks: ["2001:db9:0::1", "2001:db8::/32"] };
    expect(await estate.run().diff(network, made, news)).toEqual([]);
    const found = await estate.run().read(network, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
  });
});

test("a billing network that a package uses is removed only when that is forced", async () => {
  const network = kindOf("ngcp:BillingNetwork");
  const blocks = ["192.0.2.0/24"];
  const made = await estate
    .run()
    .create(network, { name: "Offices", resellerId: 1, description: "All", blocks });
  await estate.run().create(kindOf("ngcp:ProfilePackage"), {
    ...{ name: "Prepaid", resellerId: 1, description: "Pay first" },
    initialProfiles: [{ profileId: 1 }, { profileId: 2, networkId: made.id }],
  });
  const failure = await failureOf(estate.run().remove(network, made));
  expect(failure.message).toContain("still has a part in 1 profile package, which would go with it");
});

test("a billing zone that has fees is removed only when that is forced", async () => {
  const zone = kindOf("ngcp:BillingZone");
  const made = await estate.run().create(zone, { billingProfileId: 2, zone: "Austria" });
  await estate.run().create(kindOf("ngcp:BillingFee"), {
    ...{ billingProfileId: 2, billingZoneId: made.id, direction: "out", destination: "^43" },
    ...{ onpeakInitInterval: 1, onpeakFollowInterval: 1, offpeakInitInterval: 1, offpeakFollowInterval: 1 },
  });
  const failure = await failureOf(estate.run().remove(zone, made));
  expect(failure.message).toContain("still has 1 billing fee, which would go with it");
});

test("a zone without a detail is not the one of the same name that has one", async () => {
  const zone = kindOf("ngcp:BillingZone");
  const mobile = await estate.run().create(zone, { billingProfileId: 2, zone: "Austria", detail: "mobile" });
  const run = estate.run();
  const plain = await run.create(zone, { billingProfileId: 2, zone: "Austria" });
  expect(plain.id).not.toBe(mobile.id);
  expect(run.warnings).toEqual([]);
});

test("a package that is to carry over timely must say what timely is", async () => {
  const failures = await estate.run().failures(kindOf("ngcp:ProfilePackage"), {
    ...{ name: "Prepaid", resellerId: 1, description: "Pay first", carryOverMode: "carry_over_timely" },
    initialProfiles: [{ profileId: 1 }],
  });
  expect(failures).toEqual([
    { input: "carryOverMode", reason: expect.stringContaining("needs timelyDurationValue") },
  ]);
});

test("a template of an administrator without a reseller is found among the global ones alone", async () => {
  const template = kindOf("ngcp:EmailTemplate");
  const declared = { name: "Welcome", fromEmail: "noc@isp.example", subject: "Welcome", body: "Hi" };
  const own = await estate.run().create(template, { ...declared, resellerId: 1 });
  const global = await estate.run().create(template, declared);
  expect(global.id).not.toBe(own.id);
  expect(estate.ngcp.store.row("emailtemplates", Number(global.id))?.reseller_id).toBeNull();
});

describe("times of off-peak rates", () => {
  const profile = kindOf("ngcp:BillingProfile");
  const base = { name: "Gold", handle: "gold", resellerId: "1" };
  const moments = (...texts: string[]) =>
    texts.map((start) => ({ start, stop: `${start.slice(0, 10)} 12:00` }));

  test("last the whole day where they are left out, in any order", async () => {
    const declared = {
      ...base,
      peaktimeWeekdays: [{ weekday: 6 }, { weekday: 0, start: "18:00" }, { weekday: 0, stop: "7:59:59" }],
      peaktimeSpecial: moments("2031-12-25", "2030-12-25"),
    };
    const made = await estate.run().create(profile, declared);
    expect(made.outputs.peaktimeWeekdays).toEqual([
      { weekday: 0, start: "00:00:00", stop: "07:59:59" },
      { weekday: 0, start: "18:00:00", stop: "23:59:59" },
      { weekday: 6, start: "00:00:00", stop: "23:59:59" },
    ]);
    const found = await estate.run().read(profile, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
    expect(await estate.run().diff(profile, made, declared)).toEqual([]);
  });

  test.each([
    ["peaktimeWeekdays", [{ weekday: 1, start: "18:00", stop: "8:00" }]],
    ["peaktimeWeekdays", [{ weekday: 1 }, { weekday: 1, start: "8:00", stop: "9:00" }]],
    ["peaktimeWeekdays", [...["8:00", "9:00"].map((start) => ({ weekday: 1, start, stop: "9:00" }))]],
    ["peaktimeSpecial", [{ start: "2030-12-25", stop: "2030-12-24" }]],
    ["peaktimeSpecial", moments("2030-12-25", "2030-12-25 11:00")],
  ])("that end before they begin or overlap are refused at preview: %s %j", async (input, times) => {
    expect(await estate.run().failures(profile, { ...base, [input]: times })).toEqual([
      {
        input,
        reason: expect.stringContaining("expected times that end after they begin and do not overlap"),
      },
    ]);
  });
});
