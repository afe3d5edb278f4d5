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

test("a back end that repeats a setting's value in its refusal does not bring it into the error", async () => {
  const phone = kindOf("sraps:Phone");
  const body = JSON.stringify({ settings_manager: ['"hunter22" is too weak a password'] });
  estate.sraps.faults.add({ match: { method: "PUT" }, times: 1, do: { kind: "status", status: 400, body } });
  const declared = { mac: "000413a10001", productGroup: "D-Series", settings: { http_pass: "hunter22" } };
  const { message } = await failureOf(estate.run().create(phone, declared));
  expect(message).toContain("is too weak a password");
  expect(message).not.toContain("hunter22");
});
