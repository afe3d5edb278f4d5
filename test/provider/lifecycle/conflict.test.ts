import { type Estate, failureOf, kindOf, startEstate } from "./estate";

let estate: Estate;
beforeEach(async () => {
  estate = await startEstate();
});
afterEach(() => estate.stop());

test("a conflict names settings that differ, and not their values: one may be a password", async () => {
  const phone = kindOf("sraps:Phone");
  const declared = { mac: "000413a10001", name: "desk", productGroup: "D-Series" };
  await estate.run().create(phone, { ...declared, settings: { http_pass: "the-old-one" } });
  const { message } = await failureOf(
    estate.run().create(phone, { ...declared, name: "lobby", settings: { http_pass: "the-new-one" } }),
  );
  expect(message).toContain('differs: name is "desk", not "lobby", settings.http_pass.');
  expect(message).not.toContain("the-old-one");
  expect(message).not.toContain("the-new-one");
});
