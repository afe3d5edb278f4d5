import {
  makeThrowAwayCertificate,
  type NgcpAccount,
  ngcpAccounts,
  startSimulators,
} from "../../../simulators";
import { basic, type NgcpReply, type NgcpSession, object, send, startNgcp, stopAll } from "./ngcp-session";

let session: NgcpSession;

beforeEach(async () => {
  session = await startNgcp();
});

afterEach(stopAll);

function login({ username, password }: Pick<NgcpAccount, "username" | "password">): Promise<NgcpReply> {
  const headers = { "Content-Type": "application/json" };
  const body = { username, password };
  return send(session.ngcp.loginUrl, { method: "POST", path: "/login_jwt", headers, body });
}

const as = (account: NgcpAccount) => ({ Authorization: basic(account) });

test("a token stands for the password until it is revoked", async () => {
  const reply = await login(ngcpAccounts.admin);
  expect(reply).toMatchObject({ status: 200, body: { id: ngcpAccounts.admin.id } });
  const token = { Authorization: `Bearer ${String(object(reply).jwt)}` };
  expect(await session.call("GET", "resellers/1", undefined, token)).toMatchObject({ status: 200 });
  session.ngcp.revokeTokens();
  expect(await session.call("GET", "resellers/1", undefined, token)).toMatchObject({
    status: 403,
    body: { code: 403, message: "Invalid user" },
  });
});

test("a wrong password gets 403 at the login", async () => {
  expect(await login({ ...ngcpAccounts.admin, password: "wrong" })).toMatchObject({
    status: 403,
    body: { code: 403, message: "User not found" },
  });
  expect(await login(ngcpAccounts.inactive)).toMatchObject({ status: 403 });
});

test("a damaged token gets 403, not 401", async () => {
  const reply = await session.call("GET", "resellers/1", undefined, { Authorization: "Bearer x.y.z" });
  expect(reply).toMatchObject({ status: 403, body: { message: "Invalid user" } });
});

test("the login may be missing or not configured", async () => {
  session.ngcp.switches.set("tokenLogin", "missing");
  expect(await login(ngcpAccounts.admin)).toMatchObject({ status: 404 });
  session.ngcp.switches.set("tokenLogin", "unconfigured");
  expect(await login(ngcpAccounts.admin)).toMatchObject({
    status: 500,
    body: { message: "No JWT key has been configured" },
  });
});

test("an inactive login gets the same 401 as a wrong password", async () => {
  const inactive = await session.call("GET", "customers/", undefined, as(ngcpAccounts.inactive));
  expect(inactive).toMatchObject({ status: 401, body: "Authorization required." });
});

test("a read-only login may read, and is offered nothing else", async () => {
  const headers = as(ngcpAccounts.readOnly);
  expect(await session.call("GET", "resellers/1", undefined, headers)).toMatchObject({ status: 200 });
  expect(await session.call("PATCH", "resellers/1", [], headers)).toMatchObject({
    status: 403,
    body: { message: "Invalid HTTP method for read-only user" },
  });
  const options = await session.call("OPTIONS", "resellers/1", undefined, headers);
  expect(options.headers.allow).toBe("GET, OPTIONS, HEAD");
});

test("a reseller sees its own only, does not name itself, and is kept from the operator's", async () => {
  const headers = as(ngcpAccounts.reseller);
  const contract = await session.create("contracts", {
    ...{ contact_id: 2, billing_profile_id: 1, status: "active", type: "reseller" },
  });
  const other = await session.create("resellers", { contract_id: contract, name: "other", status: "active" });
  const foreign = await session.create("domains", { domain: "other.example.com", reseller_id: other });
  expect(await session.call("GET", `domains/${foreign}`, undefined, headers)).toMatchObject({ status: 404 });
  expect(await session.call("GET", "resellers/", undefined, headers)).toMatchObject({
    status: 403,
    body: { message: "Invalid user" },
  });
  const body = { domain: "own.example.com", reseller_id: other };
  const created = await session.call("POST", "domains/", body, headers);
  const own = await session.call("GET", String(created.headers.location), undefined, headers);
  expect(object(own)).not.toHaveProperty("reseller_id");
  expect(await session.call("GET", String(created.headers.location))).toMatchObject({
    body: { reseller_id: 1 },
  });
});

test("passwords are shown to those only who may see them", async () => {
  const customer = await session.create("customers", {
    ...{ billing_profile_id: 1, contact_id: 1, status: "active", type: "sipaccount" },
  });
  await session.create("domains", { domain: "voice.example.com", reseller_id: 1 });
  const password = "Zt7kQp92LmWx";
  const subscriber = await session.create("subscribers", {
    ...{ customer_id: customer, domain: "voice.example.com", username: "alice", password },
  });
  const path = `subscribers/${subscriber}`;
  expect(await session.call("GET", path)).toMatchObject({ body: { password } });
  const blind = await session.call("GET", path, undefined, as(ngcpAccounts.blind));
  expect(object(blind)).not.toHaveProperty("password");
});

test("client certificates cannot be asked for without TLS", async () => {
  const clientAuthority = makeThrowAwayCertificate().ca;
  await expect(startSimulators({ ngcp: { clientAuthority } })).rejects.toThrow("expected tls");
});
