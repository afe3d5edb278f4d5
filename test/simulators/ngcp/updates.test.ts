import { type NgcpSession, object, startNgcp, stopAll } from "./ngcp-session";

const password = "Zt7kQp92LmWx";
const primary_number = { cc: "43", ac: "1", sn: "990001" };

let session: NgcpSession;
let customer: number;
let subscriber: number;
let required: Record<string, unknown>;

async function begin(release: "mr13.5" | "26" = "mr13.5"): Promise<void> {
  session = await startNgcp({ release });
  customer = await session.create("customers", {
    ...{ billing_profile_id: 1, contact_id: 1, status: "active", type: "sipaccount" },
  });
  await session.create("domains", { domain: "voice.example.com", reseller_id: 1 });
  required = { customer_id: customer, domain: "voice.example.com", username: "alice" };
  subscriber = await session.create("subscribers", { ...required, password, primary_number });
}

beforeEach(() => begin());

afterEach(stopAll);

test("what PUT leaves out of a contact is kept, but for country and timezone", async () => {
  const full = { email: "a@example.com", city: "Wien", country: "AT", timezone: "Europe/Vienna" };
  const contact = await session.create("systemcontacts", full);
  expect(await session.call("PUT", `systemcontacts/${contact}`, { email: "b@example.com" })).toMatchObject({
    body: { email: "b@example.com", city: "Wien", country: null, timezone: null },
  });
});

test("PUT of a subscriber is a full replace, the passwords excepted", async () => {
  const more = { external_id: "x", administrative: true, alias_numbers: [{ cc: 44, ac: "20", sn: "1" }] };
  await session.call("PUT", `subscribers/${subscriber}`, { ...required, password, primary_number, ...more });
  const reply = await session.call("PUT", `subscribers/${subscriber}`, required);
  expect(reply).toMatchObject({
    body: { external_id: null, administrative: false, alias_numbers: [], webusername: null, password },
  });
  expect(object(reply)).not.toHaveProperty("primary_number");
});

test("the body of a GET can be put back unchanged", async () => {
  for (const path of [
    `customers/${customer}`,
    `subscribers/${subscriber}`,
    `subscriberpreferences/${subscriber}`,
  ]) {
    await session.call("PUT", path, (await session.call("GET", path)).body);
    const before = await session.call("GET", path);
    const put = await session.call("PUT", path, before.body);
    const stamp = { modify_timestamp: "" };
    expect(put.status).toBe(200);
    expect({ ...object(put), ...stamp }).toEqual({ ...object(before), ...stamp });
  }
});

test("release 26 wants a primary number and shows null where there is none", async () => {
  await stopAll();
  await begin("26");
  expect(await session.call("PUT", `subscribers/${subscriber}`, required)).toMatchObject({
    status: 422,
    body: { message: "A primary_number is required for the SIP subscriber." },
  });
});

test("numbers are read back normalised and aliases are a set", async () => {
  const alias = { cc: "0044", ac: "020", sn: "007" };
  const body = { ...required, primary_number, alias_numbers: [alias, { ...alias, cc: 44 }] };
  expect(await session.call("PUT", `subscribers/${subscriber}`, body)).toMatchObject({
    body: {
      primary_number: { cc: 43, ac: "1", sn: "990001" },
      alias_numbers: [{ cc: 44, ac: "020", sn: "007", is_devid: false }],
    },
  });
});

test("preferences: PUT deletes what it does not name, PATCH keeps it; unknown names are ignored", async () => {
  const path = `subscriberpreferences/${subscriber}`;
  expect(await session.call("GET", path)).toMatchObject({
    body: { cc: "43", ac: "1", allowed_clis: ["431990001"] },
  });
  const add = [
    { op: "add", path: "/cli", value: "431" },
    { op: "add", path: "/no_such_preference", value: 1 },
    { op: "add", path: "/concurrent_max", value: "5" },
  ];
  const patched = object(await session.call("PATCH", path, add));
  expect(patched).toMatchObject({ cc: "43", cli: "431", concurrent_max: 5 });
  expect(patched).not.toHaveProperty("no_such_preference");
  const { _links, ...put } = object(await session.call("PUT", path, { cli: "432", concurrent_max: null }));
  expect(put).toEqual({ id: subscriber, subscriber_id: subscriber, cli: "432", concurrent_max: 5 });
});

test("call forwards are normalised, and a type that is left out is deleted", async () => {
  const path = `callforwards/${subscriber}`;
  const destinations = [{ destination: "4366610001" }, { destination: "voicebox", timeout: 20 }];
  await session.call("PUT", path, { cfb: { destinations } });
  const body = { cfu: { destinations }, cft: { destinations, ringtimeout: 15 } };
  expect(await session.call("PUT", path, body)).toMatchObject({
    status: 200,
    body: {
      cfb: {},
      cfr: null,
      cft: { ringtimeout: 15 },
      cfu: {
        destinations: [
          { destination: "sip:4366610001@voice.example.com", simple_destination: "4366610001", timeout: 300 },
          { destination: "voicebox", timeout: 20, priority: null },
        ],
      },
    },
  });
  expect(await session.call("DELETE", path)).toMatchObject({ status: 204 });
  expect(await session.call("GET", path)).toMatchObject({ status: 200, body: { cfu: {}, cft: {} } });
});

test("the definitions tell type and number of every preference, by release", async () => {
  const mr = object(await session.call("GET", "subscriberpreferencedefs/"));
  expect(mr).toMatchObject({
    block_in_list: { data_type: "string", max_occur: 0 },
    use_rtpproxy: { data_type: "enum", max_occur: 1 },
  });
  expect(Object.keys(mr)).toHaveLength(242 + 1);
  session.ngcp.switches.set("release", "26");
  expect(Object.keys(object(await session.call("GET", "subscriberpreferencedefs/")))).toHaveLength(246 + 1);
});

test("a registration has another id after each change, and a second one of its contact is the same", async () => {
  const declared = { subscriber_id: subscriber, contact: "sip:a@192.0.2.1", expires: "2019-09-03 12:00:00" };
  const made = await session.call("POST", "subscriberregistrations/", declared);
  const again = await session.call("POST", "subscriberregistrations/", { ...declared, q: 0.5 });
  expect([made.status, again.headers.location]).toEqual([201, made.headers.location]);
  const before = String(made.headers.location).replace("/api/", "");
  const changed = object(await session.call("PUT", before, { ...declared, expires: "2090-01-01", nat: 1 }));
  expect(changed).toMatchObject({ q: 1, nat: true, expires: "2090-01-01 00:00:00" });
  expect(await session.call("GET", before)).toMatchObject({ status: 404 });
  const after = await session.call("GET", `subscriberregistrations/${changed.id}`);
  expect(after).toMatchObject({ status: 200, body: { contact: declared.contact } });
});

test("a registration whose time has passed is permanent", async () => {
  const declared = { subscriber_id: subscriber, contact: "sip:a@192.0.2.1", expires: "2019-09" };
  await session.call("POST", "subscriberregistrations/", declared);
  const list = await session.call("GET", `subscriberregistrations/?subscriber_id=${subscriber}`);
  const [one] = (object(list)._embedded as Record<string, unknown[]>)["ngcp:subscriberregistrations"] ?? [];
  expect(one).toMatchObject({ expires: "1970-01-01 00:00:00", q: 1, nat: false });
});
