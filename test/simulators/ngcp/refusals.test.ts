import { type NgcpSession, startNgcp, stopAll } from "./ngcp-session";

const password = "Zt7kQp92LmWx";

let session: NgcpSession;

beforeEach(async () => {
  session = await startNgcp();
  await session.create("domains", { domain: "voice.example.com", reseller_id: 1 });
});

afterEach(stopAll);

const newCustomer = (type: string): Promise<number> =>
  session.create("customers", { billing_profile_id: 1, contact_id: 1, status: "active", type });

test.each([
  ["systemcontacts", {}, "Validation failed. field='email', input='', errors='Email field is required'"],
  [
    "customercontacts",
    { email: "a", reseller_id: "one" },
    "Validation failed. field='email', input='a', errors='Email should be of the format someuser@example.com'; field='reseller_id', input='one', errors='Value must be an integer,Value must be a positive integer'",
  ],
  ["domains", { domain: "VOICE.example.com", reseller_id: 1 }, "Domain 'VOICE.example.com' already exists."],
  [
    "billingprofiles",
    { name: "x", handle: "default", reseller_id: 1 },
    "Reseller-Billing Profile handle '1-default-0000-00-00 00:00:00' already exists.",
  ],
  [
    "contracts",
    { contact_id: 1, billing_profile_id: 1, status: "active", type: "reseller" },
    "The contact_id is not a valid ngcp:systemcontacts item, but an ngcp:customercontacts item",
  ],
  [
    "customers",
    { contact_id: 1, status: "active", type: "sipaccount" },
    "Invalid 'billing_profile_id', not defined.",
  ],
])("POST %s %j is refused with 422", async (collection, body, message) => {
  expect(await session.call("POST", `${collection}/`, body)).toMatchObject({
    status: 422,
    body: { code: 422, message },
  });
});

test("mistakes that the server does not foresee are 500", async () => {
  const customer_id = await newCustomer("sipaccount");
  const base = { domain: "voice.example.com", username: "bob", password };
  const wrong = [
    { ...base, customer_id: 999999 },
    { ...base, customer_id, primary_number: { cc: "x", ac: "1", sn: "1" } },
    { ...base, customer_id, domain: null },
  ];
  for (const body of wrong)
    expect(await session.call("POST", "subscribers/", body)).toMatchObject({ status: 500 });
});

test("a password that was used before is refused, the present one is not", async () => {
  const customer_id = await newCustomer("sipaccount");
  const body = { customer_id, domain: "voice.example.com", username: "bob", password };
  const path = `subscribers/${await session.create("subscribers", body)}`;
  expect(await session.call("PUT", path, body)).toMatchObject({ status: 200 });
  expect(await session.call("PUT", path, { ...body, password: "An0therPassword" })).toMatchObject({
    status: 200,
  });
  expect(await session.call("PUT", path, body)).toMatchObject({
    status: 422,
    body: {
      message: "Validation failed. field='password', input='*****', errors='Password was previously used'",
    },
  });
});

test("of a PBX the pilot comes first and goes last, and its number is part of every seat's", async () => {
  const customer_id = await newCustomer("pbxaccount");
  const base = { customer_id, domain: "voice.example.com", password };
  const seat = { ...base, username: "seat", pbx_extension: "101" };
  expect(await session.call("POST", "subscribers/", seat)).toMatchObject({
    status: 422,
    body: { message: "Customer has no pbx pilot subscriber yet and is_pbx_pilot is not set." },
  });
  const primary_number = { cc: 43, ac: "1", sn: "8800" };
  const pilot = await session.create("subscribers", {
    ...base,
    ...{ username: "pilot", is_pbx_pilot: true, primary_number },
  });
  const id = await session.create("subscribers", seat);
  expect(await session.call("GET", `subscribers/${id}`)).toMatchObject({
    body: { primary_number: { cc: 43, ac: "1", sn: "8800101" } },
  });
  const renumber = [{ op: "replace", path: "/primary_number/sn", value: "7700" }];
  await session.call("PATCH", `subscribers/${pilot}`, renumber);
  expect(await session.call("GET", `subscribers/${id}`)).toMatchObject({
    body: { primary_number: { sn: "7700101" } },
  });
  expect(await session.call("DELETE", `subscribers/${pilot}`)).toMatchObject({ status: 403 });
  await session.call("DELETE", `subscribers/${id}`);
  expect(await session.call("DELETE", `subscribers/${pilot}`)).toMatchObject({ status: 204 });
});
