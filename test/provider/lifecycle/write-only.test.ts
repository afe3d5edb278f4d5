import { type Estate, kindOf, startEstate } from "./estate";

let estate: Estate;

beforeEach(async () => {
  estate = await startEstate();
});

afterEach(() => estate.stop());

const user = kindOf("sraps:User");
const phone = kindOf("sraps:Phone");
const key = { email: "ada@acme.example" };
const secretFields = { password: "correct horse", pin: "4711" };
const stored = () => estate.sraps.store.objects("users")[0]?.fields;

describe("secretFields", () => {
  test("are written when the object is made", async () => {
    const made = await estate.run().create(user, { key, secretFields });
    expect(stored()).toEqual({ ...key, ...secretFields });
    expect(made.outputs.secretFields).toEqual(secretFields);
  });

  test("are never read back: what somebody else set is no drift, and what is recorded is carried on", async () => {
    const made = await estate.run().create(user, { key, secretFields });
    const [{ uuid } = { uuid: "" }] = estate.sraps.store.objects("users");
    estate.sraps.store.setObject("users", { uuid, fields: { ...key, password: "changed by Ada herself" } });
    const found = await estate.run().read(user, made.id, made.outputs);
    expect(found?.outputs).toEqual(made.outputs);
    expect(found?.inputs.secretFields).toEqual(secretFields);
    estate.forget();
    await estate.run().update(user, made, { key, secretFields });
    expect(estate.writes()).toEqual({});
  });

  test("are written when their declaration changes, with what else is there kept", async () => {
    const made = await estate.run().create(user, { key, secretFields });
    const news = { key, secretFields: { ...secretFields, password: "new" } };
    expect(await estate.run().diff(user, made, news)).toEqual([
      { path: ["secretFields", "password"], change: "update", replace: false },
    ]);
    estate.forget();
    const changed = await estate.run().update(user, made, news);
    expect(estate.writes()).toEqual({ PUT: 1 });
    expect(stored()).toEqual({ ...key, password: "new", pin: "4711" });
    expect(changed.outputs.secretFields).toEqual(news.secretFields);
  });

  test("that are taken out of the program are cleared", async () => {
    const made = await estate.run().create(user, { key, secretFields });
    const changed = await estate.run().update(user, made, { key });
    expect(stored()).toEqual({ ...key, password: null, pin: null });
    expect(changed.outputs).not.toHaveProperty("secretFields");
    expect(await estate.run().diff(user, changed, { key })).toEqual([]);
  });

  test("are written to what is taken over: nobody knows what it has", async () => {
    await estate.run().create(user, { key });
    const made = await estate.run().create(user, { key, secretFields });
    expect(stored()).toEqual({ ...key, ...secretFields });
    expect(made.outputs.secretFields).toEqual(secretFields);
  });

  test("are not among what an import finds", async () => {
    const made = await estate.run().create(user, { key });
    const found = await estate.run().read(user, made.id);
    expect(found?.inputs).not.toHaveProperty("secretFields");
  });

  test("do not appear in a conflict", async () => {
    await estate.run().create(user, { key, fields: { name: "Ada" }, secretFields });
    const declared = { key, fields: { name: "Bob" }, secretFields, adopt: "matching" };
    await expect(estate.run().create(user, declared)).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/correct horse|4711/) }),
    );
  });
});

describe("the product group of a phone, which SRAPS does not keep", () => {
  const declared = { mac: "000413aabbcc", productGroup: "D-Series", redirectionUrl: "https://a.example/" };

  test("is carried through a read", async () => {
    const made = await estate.run().create(phone, declared);
    const found = await estate.run().read(phone, made.id, made.outputs);
    expect(found?.outputs.productGroup).toBe("D-Series");
  });

  test("needs no write of its own where the names stand for the same settings", async () => {
    const { redirectionUrl: _url, ...plain } = { ...declared, settings: { language: "English" } };
    const made = await estate.run().create(phone, plain);
    estate.forget();
    const changed = await estate.run().update(phone, made, { ...plain, productGroup: "M-Series" });
    expect(changed.outputs.productGroup).toBe("M-Series");
    expect(estate.writes()).toEqual({});
  });

  test("moves the entries to the settings that the names stand for in the new one", async () => {
    const made = await estate.run().create(phone, declared);
    const news = { ...declared, productGroup: "M-Series" };
    const changed = await estate.run().update(phone, made, news);
    const entries = estate.sraps.store.endpoint(declared.mac)?.settings_manager;
    expect(Object.keys(entries ?? {})).toEqual(["5683038cec6c4fa9be95b2de9d1750e8"]);
    expect(await estate.run().diff(phone, changed, news)).toEqual([]);
  });

  test("needs no write when the phone is taken over", async () => {
    await estate.run().create(phone, declared);
    estate.forget();
    await estate.run().create(phone, declared);
    expect(estate.writes()).toEqual({});
  });
});
