import type { PartialError, Recorded } from "../../../../provider/lifecycle/reconcile";
import { type Estate, failureOf, kindOf, startEstate } from "../../lifecycle/estate";

const kind = kindOf("ngcp:Customer");
const base = { contactId: "1", type: "sipaccount", externalId: "ACME-17" };
const byProfile = { ...base, billingProfileId: "1" };

let estate: Estate;
let prepaid: string;
beforeEach(async () => {
  estate = await startEstate();
  prepaid = await packageOf("Prepaid", "2");
  estate.forget();
});
afterEach(() => estate.stop());

async function packageOf(name: string, profileId: string, resellerId = "1"): Promise<string> {
  const declared = { name, resellerId, description: "Pay first", initialProfiles: [{ profileId }] };
  const { id } = await estate.run().create(kindOf("ngcp:ProfilePackage"), declared);
  return id;
}

const byPackage = (profilePackageId = prepaid) => ({ ...base, profilePackageId });

/** How the server bills the customer now. */
async function billed({ id }: Recorded): Promise<unknown> {
  const { inputs = {} } =
    (await estate.run().read(kind, id, { ...byPackage("77"), billingProfileId: "77" })) ?? {};
  return [inputs.billingProfileId, inputs.profilePackageId];
}

describe("a customer with a package", () => {
  test("is made with the package's profiles, and shows no difference afterwards", async () => {
    const made = await estate.run().create(kind, byPackage());
    expect(made.outputs).toMatchObject({ profilePackageId: prepaid });
    expect(made.outputs.billingProfileId).toBeUndefined();
    expect(await billed(made)).toEqual(["2", prepaid]);
    expect(await estate.run().diff(kind, made, byPackage())).toEqual([]);
    expect(estate.writes()).toEqual({ POST: 1 });
  });

  test("is imported with the package alone, as it is to be declared", async () => {
    const { id } = await estate.run().create(kind, byPackage());
    const imported = await estate.run().read(kind, id);
    expect(imported?.inputs).toMatchObject(byPackage());
    expect(imported?.inputs).not.toHaveProperty("billingProfileId");
    expect(await estate.run().failures(kind, imported?.inputs ?? {})).toEqual([]);
  });

  test("shows no difference when the package has brought another profile", async () => {
    const made = await estate.run().create(kind, byPackage());
    estate.ngcp.store.change("contracts", Number(made.id), {
      billing: [{ profile_id: 1, network_id: null, start: null, stop: null }],
    });
    const found = await estate.run().read(kind, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
  });

  test("shows that somebody took the package away, and gets it again", async () => {
    const made = await estate.run().create(kind, byPackage());
    estate.ngcp.store.change("contracts", Number(made.id), { profile_package_id: null });
    const found = await estate.run().read(kind, made.id, made.outputs);
    expect(found?.outputs).not.toHaveProperty("profilePackageId");
    await estate.run().update(kind, { id: made.id, outputs: found?.outputs ?? {} }, byPackage());
    expect(await billed(made)).toEqual(["2", prepaid]);
  });

  test("is taken over when its creation was not answered", async () => {
    estate.ngcp.faults.add({ match: { method: "POST" }, do: { kind: "drop", when: "after" } });
    const made = await estate.run().create(kind, byPackage());
    expect(made.outputs).toMatchObject(byPackage());
    expect(estate.writes()).toEqual({ POST: 1 });
  });

  test("of another reseller is refused, and the failure names the package", async () => {
    const profile = { name: "Elsewhere", handle: "elsewhere", resellerId: "2" };
    const { id } = await estate.run().create(kindOf("ngcp:BillingProfile"), profile);
    const foreign = await packageOf("Elsewhere", id, "2");
    const failure = await failureOf(estate.run().create(kind, byPackage(foreign)));
    expect(failure.message).toContain("doesn't match the reseller of the profile package (Elsewhere)");
  });
});

describe("a change", () => {
  test("from a profile to a package is one request", async () => {
    const made = await estate.run().create(kind, byProfile);
    estate.forget();
    const changed = { ...byPackage(), maxSubscribers: 5 };
    const after = await estate.run().update(kind, made, changed);
    expect(await billed(made)).toEqual(["2", prepaid]);
    expect(estate.writes()).toEqual({ PATCH: 1 });
    expect(await estate.run().diff(kind, after, changed)).toEqual([]);
  });

  test("from a package to a profile is two, and leaves neither the package nor its profile", async () => {
    const made = await estate.run().create(kind, byPackage());
    estate.forget();
    const changed = { ...byProfile, maxSubscribers: 5 };
    const after = await estate.run().update(kind, made, changed);
    expect(await billed(made)).toEqual(["1", undefined]);
    expect(estate.writes()).toEqual({ PATCH: 2 });
    expect(await estate.run().diff(kind, after, changed)).toEqual([]);
  });

  test("from a package to the profile that counts already is one", async () => {
    const made = await estate.run().create(kind, byPackage());
    estate.forget();
    await estate.run().update(kind, made, { ...base, billingProfileId: "2" });
    expect(await billed(made)).toEqual(["2", undefined]);
    expect(estate.writes()).toEqual({ PATCH: 1 });
  });

  test("from a package to another one brings that one's profiles", async () => {
    const made = await estate.run().create(kind, byPackage());
    const flat = await packageOf("Flat", "1");
    await estate.run().update(kind, made, byPackage(flat));
    expect(await billed(made)).toEqual(["1", flat]);
  });

  test("of something else leaves the billing alone", async () => {
    const made = await estate.run().create(kind, byPackage());
    estate.forget();
    await estate.run().update(kind, made, { ...byPackage(), maxSubscribers: 5 });
    expect(await billed(made)).toEqual(["2", prepaid]);
    expect(estate.writes()).toEqual({ PATCH: 1 });
  });

  test("to a profile that the server refuses leaves the package where it is", async () => {
    const made = await estate.run().create(kind, byPackage());
    const failure = await failureOf(estate.run().update(kind, made, { ...base, billingProfileId: "77" }));
    expect(failure.failure.property).toBe("billingProfileId");
    expect(await billed(made)).toEqual(["2", prepaid]);
  });

  test.each([
    ["before", 1],
    ["after", 1],
    ["before", 2],
    ["after", 2],
  ] as const)(
    "from a package to a profile whose answer is lost %s request %i is finished by the next run",
    async (when, nth) => {
      const made = await estate.run().create(kind, byPackage());
      const fault = estate.ngcp.faults.add({
        ...{ match: { method: "PATCH" }, skip: nth - 1, do: { kind: "drop", when } },
      });
      const first = await estate
        .run()
        .update(kind, made, byProfile)
        .catch((error: PartialError) => error);
      expect(fault.hits).toBe(1);
      const again = await estate.run().update(kind, { id: made.id, outputs: first.outputs }, byProfile);
      expect(await billed(made)).toEqual(["1", undefined]);
      expect(await estate.run().diff(kind, again, byProfile)).toEqual([]);
    },
  );
});

describe("at preview", () => {
  test("neither a profile nor a package is refused", async () => {
    expect(await estate.run().failures(kind, base)).toEqual([
      {
        input: "billingProfileId",
        reason:
          "billingProfileId: a customer needs a billing profile or a package. Declare this or profilePackageId.",
      },
    ]);
  });

  test("both a profile and a package are refused", async () => {
    expect(await estate.run().failures(kind, { ...byProfile, ...byPackage() })).toEqual([
      {
        input: "profilePackageId",
        reason:
          "profilePackageId: a package brings its own billing profiles. Declare this or billingProfileId, not both.",
      },
    ]);
  });
});

test("a customer whose program names no package keeps the one that it was given elsewhere", async () => {
  const made = await estate.run().create(kind, byProfile);
  estate.ngcp.store.change("contracts", Number(made.id), { profile_package_id: Number(prepaid) });
  const found = await estate.run().read(kind, made.id, made.outputs);
  expect(found?.outputs).toEqual(made.outputs);
  await estate.run().update(kind, made, { ...byProfile, maxSubscribers: 5 });
  expect(await billed(made)).toEqual(["1", prepaid]);
});

test("a package that a customer or a voucher has is not removed, and the failure says why", async () => {
  const packages = kindOf("ngcp:ProfilePackage");
  const recorded = await estate.run().read(packages, prepaid);
  const removal = () =>
    failureOf(estate.run().remove(packages, { id: prepaid, outputs: recorded?.outputs ?? {} }));
  const made = await estate.run().create(kind, byPackage());
  expect((await removal()).message).toContain("still assigned to contracts");
  await estate.run().update(kind, made, byProfile);
  await estate.run().create(kindOf("ngcp:Voucher"), {
    ...{ code: "abc", amount: 100, resellerId: "1", validUntil: "2030-01-01", packageId: prepaid },
  });
  expect((await removal()).message).toContain("assigned to vouchers");
});

test("customers are listed by their package", async () => {
  await estate.run().create(kind, byProfile);
  const { id } = await estate.run().create(kind, { ...byPackage(), externalId: "ACME-18" });
  const api = estate.run().session.connections.client("ngcp", undefined);
  const listed: string[] = [];
  for await (const one of kind.list?.(api, { profilePackageId: prepaid }) ?? []) listed.push(one.id);
  expect(listed).toEqual([id]);
});
