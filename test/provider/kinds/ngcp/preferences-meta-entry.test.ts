import { type Estate, kindOf, startEstate } from "../../lifecycle/estate";

const entry = kindOf("ngcp:PreferencesMetaEntry");
const text = { label: "Ring tone", description: "What it plays" };
const declared = {
  ...{ attribute: "ring_tone", dataType: "enum", ...text },
  choices: [
    { value: "soft", label: "Soft" },
    { value: "loud", label: "Loud" },
  ],
};

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

const choices = () =>
  estate.ngcp.store.rows("preferencesmetaentries").flatMap((row) => row.enum as Record<string, unknown>[]);

test("a choice that stays keeps its id, and one that goes is taken away", async () => {
  const made = await estate.run().create(entry, declared);
  const [, loud] = choices();
  const changed = { ...declared, choices: [{ value: "loud", label: "Very loud", isDefault: true }] };
  const updated = await estate.run().update(entry, made, changed);
  expect(choices()).toMatchObject([{ id: loud?.id, value: "loud", label: "Very loud", default_val: 1 }]);
  expect(await estate.run().diff(entry, updated, changed)).toEqual([]);
});

test("a name with the server's mark and one without are the same", async () => {
  const made = await estate.run().create(entry, declared);
  expect(await estate.run().diff(entry, made, { ...declared, attribute: "__ring_tone" })).toEqual([]);
});

test.each([
  ["a name that the server does not take", { attribute: "Ring Tone" }, "attribute: expected at most 31"],
  ["choices of what is no enum", { dataType: "string" }, "choices: only an enum has choices. Leave it out."],
  [
    "a reseller and a model",
    { resellerId: 1, deviceModelId: 1 },
    "resellerId: NGCP takes it or deviceModelId, not both.",
  ],
])("%s are refused at preview", async (_, wrong, reason) => {
  const failures = await estate.run().failures(entry, { ...declared, ...wrong });
  expect(failures.map((failure) => failure.reason)).toEqual([expect.stringContaining(reason)]);
});
