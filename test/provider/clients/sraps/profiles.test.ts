import { settingEntry } from "../../../../provider/clients/sraps/client";
import { collect, connect, failureOf, simulate, stopAll } from "./connect";

afterEach(stopAll);

const D_SERIES = "1a45a2a3f6b94c4cbfa5439b446132f7";
const DESK = "50a400560eec4dc0b96b026094e06562";
const draft = { name: "Office", productGroup: D_SERIES };
const COLLECTION = "companies/{company}/provisioning-profiles/";

test.each(["none", "hyphenated", "underscored"] as const)(
  "a profile lives its life, with %s links",
  async (companyLinks) => {
    const sraps = await simulate({ switches: { companyLinks, unknownFields: "400" } });
    const { profiles } = connect(sraps);
    const created = await profiles.create(undefined, { ...draft, settings: { [DESK]: settingEntry("x") } });
    expect(JSON.parse(sraps.log.mutations()[0]?.body ?? "")).toEqual({
      name: "Office",
      product_group: D_SERIES,
      autoprovisioning_enabled: true,
      settings_manager: { [DESK]: { value: "x", attrs: { perm: "RW" } } },
    });
    expect(await profiles.get(undefined, created.uuid)).toEqual(created);
    expect((await profiles.findByName(undefined, "Office"))?.uuid).toBe(created.uuid);
    const updated = await profiles.update(undefined, created.uuid, { name: "Branch" });
    expect(updated).toMatchObject({
      name: "Branch",
      productGroup: D_SERIES,
      settings: { [DESK]: settingEntry("x") },
    });
    await profiles.remove(undefined, created.uuid);
    await profiles.remove(undefined, created.uuid);
    expect(await profiles.get(undefined, created.uuid)).toBeUndefined();
    expect(await profiles.findByName(undefined, "Office")).toBeUndefined();
  },
);

test("an update by PATCH sends the change alone, and all settings when one changes", async () => {
  const sraps = await simulate({ switches: { profileUpdate: "patch" } });
  const { uuid } = sraps.store.setProfile({
    ...draft,
    product_group: D_SERIES,
    settings_manager: { [DESK]: settingEntry("x") },
  });
  const wrong = await failureOf(connect(sraps).profiles.update(undefined, uuid, { name: "Branch" }));
  expect(wrong.failure).toMatchObject({ status: 405, outcome: "refused" });
  expect(wrong.message).toContain("voip:sraps.profileUpdateMethod");

  const { profiles } = connect(sraps, { profileUpdateMethod: "PATCH" });
  sraps.log.clear();
  await profiles.update(undefined, uuid, { name: "Branch" });
  expect(sraps.log.mutations().map(({ body }) => JSON.parse(body))).toEqual([{ name: "Branch" }]);
  expect(sraps.log.count({ template: `${COLLECTION}{uuid}`, method: "GET" })).toBe(0);
  await profiles.update(undefined, uuid, { settings: { [DESK]: null } });
  expect(sraps.store.profile(uuid)?.settings_manager).toEqual({});
});

test("names are not unique: several of one name are a conflict that names them", async () => {
  const sraps = await simulate();
  const uuids = [1, 2].map(() => sraps.store.setProfile({ ...draft, product_group: D_SERIES }).uuid);
  const error = await failureOf(connect(sraps).profiles.findByName(undefined, "Office"));
  expect(error.failure).toMatchObject({ kind: "conflict", property: "name" });
  for (const uuid of uuids) expect(error.message).toContain(uuid);
});

test("a create that lost its answer is not repeated; the caller finds it by name", async () => {
  const sraps = await simulate();
  const { profiles } = connect(sraps);
  sraps.faults.add({ match: { method: "POST" }, do: { kind: "drop", when: "after" } });
  const error = await failureOf(profiles.create(undefined, draft));
  expect(error.failure.outcome).toBe("unknown");
  expect(sraps.log.count({ method: "POST" })).toBe(1);
  expect((await profiles.findByName(undefined, "Office"))?.uuid).toBe(sraps.store.profiles()[0]?.uuid);
  expect(sraps.store.profiles().length).toBe(1);
});

test("a create whose answer says no uuid takes it from Location, else its outcome is unknown", async () => {
  const sraps = await simulate();
  const { profiles } = connect(sraps);
  const answered = (headers: Record<string, string>) =>
    sraps.faults.add({
      match: { method: "POST" },
      do: { kind: "status", status: 201, headers, when: "after" },
    });
  answered({ Location: `${sraps.baseUrl}companies/x/provisioning-profiles/abc` });
  expect(await profiles.create(undefined, draft)).toMatchObject({
    uuid: "abc",
    name: "Office",
    productGroup: D_SERIES,
  });
  answered({});
  expect((await failureOf(profiles.create(undefined, draft))).failure).toMatchObject({
    kind: "protocol",
    outcome: "unknown",
  });
});

test("extra fields win over the others", async () => {
  const sraps = await simulate();
  await connect(sraps).profiles.create(undefined, { ...draft, extra: { name: "Other", note: 5 } });
  expect(JSON.parse(sraps.log.mutations()[0]?.body ?? "")).toMatchObject({ name: "Other", note: 5 });
});

test("a refused product group names the input", async () => {
  const sraps = await simulate();
  const error = await failureOf(
    connect(sraps).profiles.create(undefined, { ...draft, productGroup: "f".repeat(32) }),
  );
  expect(error.failure).toMatchObject({
    kind: "validation",
    property: "productGroup",
    outcome: "refused",
    status: 400,
  });
});

test("a profile that cannot be read by itself is read from the list", async () => {
  const sraps = await simulate();
  const { uuid } = sraps.store.setProfile({ ...draft, product_group: D_SERIES });
  sraps.faults.add({
    match: { method: "GET", path: `${COLLECTION}{uuid}` },
    do: { kind: "status", status: 405 },
    times: 9,
  });
  const { profiles } = connect(sraps);
  expect(await profiles.get(undefined, uuid)).toMatchObject({ name: "Office" });
  expect((await collect(profiles.list(undefined))).length).toBe(1);
  await profiles.update(undefined, uuid, { name: "Branch" });
  expect(sraps.store.profile(uuid)?.name).toBe("Branch");
});

test("a profile whose settings only the list could show is not written back without them", async () => {
  const sraps = await simulate({ switches: { listEntries: "minimal" } });
  const { uuid } = sraps.store.setProfile({ ...draft, product_group: D_SERIES });
  sraps.faults.add({
    match: { method: "GET", path: `${COLLECTION}{uuid}` },
    do: { kind: "status", status: 405 },
    times: 9,
  });
  const error = await failureOf(connect(sraps).profiles.update(undefined, uuid, { name: "Branch" }));
  expect(error.failure).toMatchObject({ kind: "protocol", outcome: "refused" });
  expect(sraps.store.profile(uuid)?.name).toBe("Office");
});

test("an id that would leave the collection's path is refused", async () => {
  const sraps = await simulate();
  for (const uuid of ["", ".", ".."]) {
    expect((await failureOf(connect(sraps).profiles.remove(undefined, uuid))).kind).toBe("validation");
  }
});
