import { ngcpAccounts } from "../../../simulators";
import { basic, type NgcpSession, startNgcp, stopAll } from "./ngcp-session";

let session: NgcpSession;

beforeEach(async () => {
  session = await startNgcp();
});

afterEach(stopAll);

const status = (value: string) => [{ op: "replace", path: "/status", value }];

async function customerWithSubscriber(): Promise<{ customer: number; domain: number; subscriber: number }> {
  const customer = await session.create("customers", {
    ...{ billing_profile_id: 1, contact_id: 1, status: "active", type: "sipaccount" },
  });
  const domain = await session.create("domains", { domain: "voice.example.com", reseller_id: 1 });
  const subscriber = await session.create("subscribers", {
    ...{ customer_id: customer, domain_id: domain, username: "alice", password: "Zt7kQp92LmWx" },
    primary_number: { cc: 43, ac: "1", sn: "990001" },
  });
  return { customer, domain, subscriber };
}

test("a terminated customer stays readable, takes no changes, and its subscribers are gone", async () => {
  const { customer, subscriber } = await customerWithSubscriber();
  await session.call("PATCH", `customers/${customer}`, status("terminated"));
  expect(await session.call("GET", `customers/${customer}`)).toMatchObject({
    status: 200,
    body: { status: "terminated", terminate_timestamp: expect.any(String) },
  });
  expect(await session.call("PATCH", `customers/${customer}`, status("active"))).toMatchObject({
    status: 422,
    body: { message: "Customer is already terminated and cannot be changed." },
  });
  for (const path of [
    `subscribers/${subscriber}`,
    `subscriberpreferences/${subscriber}`,
    `customerpreferences/${customer}`,
  ]) {
    expect(await session.call("GET", path)).toMatchObject({ status: 404 });
  }
});

test("locking a customer locks its subscribers, and activating it frees them", async () => {
  const { customer, subscriber } = await customerWithSubscriber();
  await session.call("PATCH", `customers/${customer}`, status("locked"));
  expect(await session.call("GET", `subscribers/${subscriber}`)).toMatchObject({
    body: { status: "locked", lock: "4" },
  });
  await session.call("PATCH", `customers/${customer}`, status("active"));
  expect(await session.call("GET", `subscribers/${subscriber}`)).toMatchObject({
    body: { status: "active", lock: null },
  });
});

test("a deleted subscriber's name and number are free again, under a new id", async () => {
  const { customer, domain, subscriber } = await customerWithSubscriber();
  const body = {
    ...{ customer_id: customer, domain_id: domain, username: "ALICE", password: "Zt7kQp92LmWx" },
    primary_number: { cc: 43, ac: "1", sn: "990001" },
  };
  expect(await session.call("POST", "subscribers/", body)).toMatchObject({
    status: 422,
    body: { message: "Subscriber already exists." },
  });
  await session.call("DELETE", `subscribers/${subscriber}`);
  expect(await session.create("subscribers", body)).not.toBe(subscriber);
});

test("a domain goes with its subscribers", async () => {
  const { domain, subscriber } = await customerWithSubscriber();
  expect(await session.call("DELETE", `domains/${domain}`)).toMatchObject({ status: 204 });
  expect(await session.call("GET", `subscribers/${subscriber}`)).toMatchObject({ status: 404 });
});

test("a contact in use cannot be deleted", async () => {
  await customerWithSubscriber();
  expect(await session.call("DELETE", "customercontacts/1")).toMatchObject({
    status: 423,
    body: { message: "Contact is still in use." },
  });
});

test("a terminated contract is hidden, yet a PUT brings it back", async () => {
  const body = { contact_id: 2, billing_profile_id: 1, status: "active", type: "reseller" };
  const contract = await session.create("contracts", body);
  await session.call("PATCH", `contracts/${contract}`, status("terminated"));
  expect(await session.call("GET", `contracts/${contract}`)).toMatchObject({ status: 404 });
  expect(await session.call("PUT", `contracts/${contract}`, body)).toMatchObject({ status: 200 });
  expect(await session.call("GET", `contracts/${contract}`)).toMatchObject({ status: 200 });
});

/** A reseller with a contract, a login, a domain and a customer with a subscriber in it. */
async function resellerWithCustomers() {
  const contractBody = { contact_id: 2, billing_profile_id: 1, status: "active", type: "reseller" };
  const contract = await session.create("contracts", contractBody);
  const reseller = await session.create("resellers", {
    ...{ contract_id: contract, name: "North", status: "active" },
  });
  session.ngcp.store.setAccount({ ...ngcpAccounts.reseller, username: "north", resellerId: reseller });
  const profile = await session.create("billingprofiles", { handle: "n", name: "n", reseller_id: reseller });
  const contact = await session.create("customercontacts", { email: "n@example.com", reseller_id: reseller });
  const customerBody = { billing_profile_id: profile, contact_id: contact, status: "active" };
  const customer = await session.create("customers", { ...customerBody, type: "sipaccount" });
  const domain = await session.create("domains", { domain: "north.example.com", reseller_id: reseller });
  const subscriber = await session.create("subscribers", {
    ...{ customer_id: customer, domain_id: domain, username: "alice", password: "Zt7kQp92LmWx" },
    primary_number: { cc: 43, ac: "1", sn: "880001" },
  });
  session.ngcp.store.put("ncoslevels", { id: 1, reseller_id: reseller });
  return { contractBody, contract, reseller, contact, customer, domain, subscriber };
}

test("locking a reseller's contract locks its customers and subscribers, not the reseller", async () => {
  const { contract, reseller, customer, subscriber } = await resellerWithCustomers();
  const other = await customerWithSubscriber();
  await session.call("PATCH", `contracts/${contract}`, status("locked"));
  expect(await session.call("GET", `customers/${customer}`)).toMatchObject({ body: { status: "locked" } });
  expect(await session.call("GET", `subscribers/${subscriber}`)).toMatchObject({
    body: { status: "locked", lock: "4" },
  });
  expect(await session.call("GET", `resellers/${reseller}`)).toMatchObject({ body: { status: "active" } });
  expect(await session.call("GET", `customers/${other.customer}`)).toMatchObject({
    body: { status: "active" },
  });
  await session.call("PATCH", `contracts/${contract}`, status("active"));
  expect(await session.call("GET", `customers/${customer}`)).toMatchObject({ body: { status: "active" } });
  expect(await session.call("GET", `subscribers/${subscriber}`)).toMatchObject({
    body: { status: "active", lock: null },
  });
});

test("terminating a reseller's contract takes customers, subscribers, domains and logins along", async () => {
  const made = await resellerWithCustomers();
  const other = await customerWithSubscriber();
  await session.call("PATCH", `contracts/${made.contract}`, status("terminated"));
  expect(await session.call("GET", `contracts/${made.contract}`)).toMatchObject({ status: 404 });
  expect(await session.call("GET", `resellers/${made.reseller}`)).toMatchObject({
    body: { status: "active" },
  });
  expect(await session.call("GET", `customers/${made.customer}`)).toMatchObject({
    body: { status: "terminated", terminate_timestamp: expect.any(String) },
  });
  for (const gone of [`subscribers/${made.subscriber}`, `domains/${made.domain}`]) {
    expect(await session.call("GET", gone)).toMatchObject({ status: 404 });
  }
  expect(await session.call("GET", `customercontacts/${made.contact}`)).toMatchObject({ status: 200 });
  const { password } = ngcpAccounts.reseller;
  const north = { Authorization: basic({ username: "north", password }) };
  expect(await session.call("GET", "customers/", undefined, north)).toMatchObject({ status: 401 });
  expect(session.ngcp.store.rows("ncoslevels")).toHaveLength(1);
  for (const kept of [`subscribers/${other.subscriber}`, `domains/${other.domain}`]) {
    expect(await session.call("GET", kept)).toMatchObject({ status: 200 });
  }

  await session.call("PUT", `contracts/${made.contract}`, made.contractBody);
  expect(await session.call("GET", `customers/${made.customer}`)).toMatchObject({
    body: { status: "active" },
  });
  expect(await session.call("GET", `subscribers/${made.subscriber}`)).toMatchObject({ status: 404 });
});

test("terminating a reseller takes its own levels and templates along besides", async () => {
  const made = await resellerWithCustomers();
  const templates = () => session.ngcp.store.rowsWith("emailtemplates", "reseller_id", made.reseller).length;
  expect(templates()).toBe(12);
  await session.call("PATCH", `resellers/${made.reseller}`, status("terminated"));
  expect([templates(), session.ngcp.store.rows("ncoslevels").length]).toEqual([0, 0]);
  for (const gone of [`contracts/${made.contract}`, `subscribers/${made.subscriber}`]) {
    expect(await session.call("GET", gone)).toMatchObject({ status: 404 });
  }
});

test("the first contract changes no status, and the first reseller cannot be terminated", async () => {
  for (const wanted of ["terminated", "locked"]) {
    expect(await session.call("PATCH", "contracts/1", status(wanted))).toMatchObject({
      status: 403,
      body: { message: `Cannot set contract status to '${wanted}' for contract id '1'` },
    });
  }
  expect(await session.call("PATCH", "resellers/1", status("terminated"))).toMatchObject({ status: 500 });
});

test("a domain whose reload fails is created all the same, and deleted all the same", async () => {
  session.ngcp.switches.set("domainReload", "fails");
  const created = await session.call("POST", "domains/", { domain: "d.example.com", reseller_id: 1 });
  expect(created).toMatchObject({
    status: 500,
    body: { message: "Failed to activate domain. Domain was created" },
  });
  const path = String(created.headers.location);
  expect(await session.call("GET", path)).toMatchObject({ status: 200, body: { domain: "d.example.com" } });
  expect(await session.call("DELETE", path)).toMatchObject({ status: 500 });
  expect(await session.call("GET", path)).toMatchObject({ status: 404 });
  expect(session.ngcp.log.count({ template: "domains/", changed: true })).toBe(1);
  expect(session.ngcp.log.count({ template: "domains/{id}", method: "DELETE", changed: true })).toBe(1);
});

test("a scripted fault can hide a write that took effect", async () => {
  session.ngcp.faults.add({
    match: { method: "POST", path: "systemcontacts/" },
    do: { kind: "status", status: 503, when: "after" },
  });
  const body = { email: "a@example.com" };
  expect(await session.call("POST", "systemcontacts/", body)).toMatchObject({ status: 503, body: null });
  expect(await session.call("GET", "systemcontacts/?email=a@example.com")).toMatchObject({
    body: { total_count: 1 },
  });
});

test("deleting the default profile makes another one the default", async () => {
  const set = await session.create("subscriberprofilesets", { name: "s", description: "d", reseller_id: 1 });
  const profile = { description: "d", profile_set_id: set };
  const first = await session.create("subscriberprofiles", { ...profile, name: "one" });
  const second = await session.create("subscriberprofiles", { ...profile, name: "two" });
  await session.call("DELETE", `subscriberprofiles/${first}`);
  expect(await session.call("GET", `subscriberprofiles/${second}`)).toMatchObject({
    body: { set_default: true },
  });
});
