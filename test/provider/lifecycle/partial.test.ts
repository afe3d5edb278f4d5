import { PartialError } from "../../../provider/lifecycle/reconcile";
import { type Estate, failureOf, kindOf, type Run, startEstate } from "./estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const profile = kindOf("sraps:ProvisioningProfile");
const phone = kindOf("sraps:Phone");
const user = kindOf("sraps:User");
const office = { name: "Vienna", productGroup: "D-Series", settings: { language: "English", vlan_id: 7 } };
const refuse = (method: string) => ({ match: { method }, do: { kind: "status", status: 403 } }) as const;

/** The company that the ids name. */
const company = "4e5e0000000000000000000000000001";

async function partialOf(promise: Promise<unknown>): Promise<PartialError> {
  const failure = await failureOf(promise);
  if (failure instanceof PartialError) return failure;
  throw failure;
}

describe("a profile whose second write is refused", () => {
  test("fails with its id and what was reached", async () => {
    estate.sraps.faults.add(refuse("PUT"));
    const failure = await partialOf(estate.run().create(profile, office));
    const [stored] = estate.sraps.store.profiles();
    expect(failure.id).toBe(`${estate.sraps.companies.reseller.uuid}/${stored?.uuid}`);
    expect(failure.outputs).toEqual({
      name: "Vienna",
      productGroup: "D-Series",
      autoprovisioning: true,
    });
    expect(failure.kind).toBe("forbidden");
    expect(failure.message).toMatch(/The API key may not do this/);
  });

  test("shows the rest in the next preview, and the next update does just that", async () => {
    estate.sraps.faults.add(refuse("PUT"));
    const reached = await partialOf(estate.run().create(profile, office));
    const changes = await estate.run().diff(profile, reached, office);
    expect(changes.map(({ path, change }) => [change, ...path])).toEqual([
      ["add", "settings", "language"],
      ["add", "settings", "vlan_id"],
    ]);
    estate.forget();
    const { id, outputs } = await estate.run().update(profile, reached, office);
    expect(estate.writes()).toEqual({ PUT: 1 });
    expect(id).toBe(reached.id);
    expect(await estate.run().diff(profile, { id, outputs }, office)).toEqual([]);
    expect(estate.sraps.store.profiles()).toHaveLength(1);
  });

  test("is taken over by the next create, should the record of it be lost", async () => {
    estate.sraps.faults.add(refuse("PUT"));
    const reached = await partialOf(estate.run().create(profile, office));
    const made = await estate.run().create(profile, office);
    expect(made.id).toBe(reached.id);
    expect(estate.sraps.store.profiles()).toHaveLength(1);
  });
});

/** A create whose write succeeds, and nothing can be read from then on. */
async function createUnread(run: Run): Promise<PartialError> {
  await run.check(profile, office);
  const created = estate.sraps.faults.add({ match: { method: "POST" }, do: { kind: "hold", when: "after" } });
  const failing = partialOf(run.create(profile, office));
  await created.reached();
  estate.sraps.faults.add({ match: { method: "GET" }, do: { kind: "status", status: 500 } });
  created.release();
  return failing;
}

test("a profile that is written and cannot be read fails with its id and what the first write set", async () => {
  const failure = await createUnread(estate.run());
  expect(failure.id).toMatch(new RegExp(`^${estate.sraps.companies.reseller.uuid}/[0-9a-f]{32}$`));
  expect(failure.outputs).toEqual({ name: "Vienna", productGroup: "D-Series", autoprovisioning: true });
  const { outputs } = await estate.run().update(profile, failure, office);
  expect(outputs).toMatchObject({ settings: { language: "English", vlan_id: "7" } });
});

test("a profile that was written and never read can be removed, unless its id stands for another by now", async () => {
  const failure = await createUnread(estate.run());
  const [stored] = estate.sraps.store.profiles();
  if (!stored) throw new Error("There is no profile.");
  estate.sraps.store.setProfile({ ...stored, name: "Somebody else's" });
  expect((await failureOf(estate.run().remove(profile, failure))).kind).toBe("conflict");
  estate.sraps.store.setProfile(stored);
  await estate.run().remove(profile, failure);
  expect(estate.sraps.store.profiles()).toEqual([]);
});

test("a profile that vanishes between its write and the read of it fails with its id", async () => {
  const put = estate.sraps.faults.add({ match: { method: "PUT" }, do: { kind: "hold", when: "after" } });
  const failing = partialOf(estate.run().create(profile, office));
  await put.reached();
  for (const { uuid } of estate.sraps.store.profiles()) estate.sraps.store.deleteProfile(uuid);
  put.release();
  const failure = await failing;
  expect(failure.kind).toBe("partial");
  expect(failure.message).toMatch(/was written and is not there when it is read\. Run `pulumi up` again\./);
});

test("a takeover whose change is refused keeps the id: the object is this resource's from now on", async () => {
  const first = await estate.run().create(profile, office);
  estate.sraps.faults.add(refuse("PUT"));
  const news = { ...office, settings: { language: "Deutsch" } };
  const failure = await partialOf(estate.run().create(profile, news));
  expect(failure.id).toBe(first.id);
  expect(failure.outputs.settings).toEqual({ language: "English" });
});

describe("an update that fails midway", () => {
  test("keeps removed entries recorded, so that the next one removes them", async () => {
    const made = await estate.run().create(profile, office);
    const news = { ...office, settings: { language: "Deutsch" } };
    estate.sraps.faults.add(refuse("PUT"));
    const failure = await partialOf(estate.run().update(profile, made, news));
    expect(failure.id).toBe(made.id);
    expect(failure.outputs).toEqual({ ...made.outputs, company });

    const { outputs } = await estate.run().update(profile, failure, news);
    expect(outputs.settings).toEqual({ language: "Deutsch" });
    const found = await estate.run().read(profile, made.id);
    expect(found?.inputs.settings).toEqual({ language: "Deutsch" });
  });

  test("keeps a removed field recorded, so that the next one clears it", async () => {
    const declared = { mac: "000413aabbcc", name: "ada", settings: { vlan_id: 7 } };
    const made = await estate.run().create(phone, declared);
    estate.sraps.faults.add(refuse("PUT"));
    const failure = await partialOf(estate.run().update(phone, made, { mac: declared.mac }));
    expect(failure.outputs).toEqual({ ...made.outputs, company });
    await estate.run().update(phone, failure, { mac: declared.mac });
    expect(estate.sraps.store.endpoint(declared.mac)).toMatchObject({ name: null, settings_manager: {} });
  });

  test("keeps the old value of what cannot be read back, so that the next one writes the new", async () => {
    const declared = { key: { email: "ada@acme.example" }, secretFields: { password: "one", pin: "1" } };
    const made = await estate.run().create(user, declared);
    const news = { ...declared, secretFields: { password: "two" } };
    estate.sraps.faults.add(refuse("PUT"));
    const failure = await partialOf(estate.run().update(user, made, news));
    expect(failure.outputs.secretFields).toEqual({ password: "one", pin: "1" });
    estate.forget();
    const { outputs } = await estate.run().update(user, failure, news);
    expect(outputs.secretFields).toEqual({ password: "two" });
    expect(estate.writes()).toEqual({ PUT: 1 });
    expect(estate.sraps.store.objects("users")[0]?.fields).toMatchObject({ password: "two", pin: null });
  });

  test("of which nothing was written records nothing of the declaration", async () => {
    const made = await estate.run().create(phone, { mac: "000413aabbcc", name: "ada" });
    estate.sraps.faults.add(refuse("PUT"));
    const news = { mac: "000413aabbcc", name: "bob", settings: { vlan_id: 7 }, productGroup: "M-Series" };
    const failure = await partialOf(estate.run().update(phone, made, news));
    expect(failure.outputs).toEqual({ ...made.outputs, company });
    expect((await estate.run().diff(phone, failure, news)).map(({ path }) => path.join("."))).toEqual([
      "name",
      "settings.vlan_id",
      "productGroup",
    ]);
  });
});

test("an update that cannot look fails plainly: what is recorded stays as it was", async () => {
  const made = await estate.run().create(profile, office);
  const run = estate.run();
  const news = await run.check(profile, { ...office, name: "Wien" });
  estate.sraps.faults.add({ match: { path: /provisioning-profiles/ }, do: { kind: "status", status: 500 } });
  const failure = await failureOf(run.update(profile, made, news));
  expect(failure).not.toBeInstanceOf(PartialError);
});
