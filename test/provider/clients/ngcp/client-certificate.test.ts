import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import type { NgcpClient } from "../../../../provider/clients/ngcp/client";
import { createConnections } from "../../../../provider/connections/connections";
import {
  makeThrowAwayCertificate,
  type NgcpAccount,
  type NgcpSimulator,
  ngcpAccounts,
  ngcpClientCertificateName,
  startSimulators,
} from "../../../../simulators";
import { serve } from "../../transport/loopback";
import { collect, failureOf, stopAll } from "./connect";

const made = makeThrowAwayCertificate(ngcpClientCertificateName);
const pem = made.client;
const fixture = (name: string) => readFileSync(join(__dirname, "../../transport/fixtures", name), "utf8");
const saved = { cert: fixture("client-certificate.pem"), pfx: fixture("client-certificate.pfx.base64") };
const pkcs12 = { pfx: saved.pfx, passphrase: "letmein" };
const serialOf = (certificate: string) => new X509Certificate(certificate).serialNumber;

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
  await stopAll();
});

/** A server that trusts the authorities of both certificates and knows an administrator by one of them. */
async function simulate(known: string, more: Partial<NgcpAccount> = {}): Promise<NgcpSimulator> {
  const clientAuthority = `${made.ca}${saved.cert}`;
  const { ngcp, stop } = await startSimulators({ ngcp: { clientAuthority }, tls: made });
  running.push(stop);
  ngcp.store.setAccount({ ...ngcp.accounts.admin, certificateSerial: serialOf(known), ...more });
  return ngcp;
}

function connect(url: string, own: Record<string, unknown>): NgcpClient {
  return createConnections({ "voip:ngcp": { url, ca: made.ca, maxAttempts: 1, ...own } }, {}).client("ngcp");
}

const passwordOf = ({ username, password }: NgcpAccount) => ({ username, password });

test.each([
  ["PEM", pem.cert, pem],
  ["PKCS#12 with a passphrase", saved.cert, pkcs12],
])(
  "an account that is a client certificate alone lists customers: %s",
  async (_, known, clientCertificate) => {
    const server = await simulate(known);
    const client = connect(server.baseUrl, { clientCertificate });
    const customer = { billing_profile_id: 1, contact_id: 1, status: "active", type: "sipaccount" };
    const { id } = await client.create("customers", customer);
    expect((await collect(client.list("customers"))).map((item) => item.id)).toEqual([id]);
    expect(server.log.count({ template: "login_jwt" })).toBe(0);
  },
);

test("no credentials are sent beside a client certificate that is the whole account", async () => {
  const shown: unknown[] = [];
  const server = await serve(
    (response, { headers }) => {
      const certificate = (response.socket as TLSSocket).getPeerX509Certificate();
      shown.push([certificate?.serialNumber, headers.authorization]);
      response.writeHead(404, { "content-type": "application/json" });
      response.end('{"code":404,"message":"Entity \'customer\' not found."}');
    },
    { ...made, requestCert: true, rejectUnauthorized: false },
  );
  expect(await connect(server.origin, { clientCertificate: pem }).get("customers", "7")).toBeUndefined();
  expect(shown).toEqual([[serialOf(pem.cert), undefined]]);
});

test("where client certificates are taken, a password and its token are too", async () => {
  const server = await simulate(pem.cert);
  for (const auth of ["basic", "token"]) {
    const client = connect(server.baseUrl, { ...passwordOf(server.accounts.admin), auth });
    expect((await client.get("resellers", "1"))?.id).toBe("1");
  }
});

test("a certificate decides over a password beside it", async () => {
  const server = await simulate(pem.cert, ngcpAccounts.reseller);
  const own = { ...passwordOf(server.accounts.admin), clientCertificate: pem, auth: "basic" };
  const error = await failureOf(connect(server.baseUrl, own).get("resellers", "1"));
  expect(error.failure).toMatchObject({ kind: "forbidden", status: 403 });
});

const keyLine = pem.key.split("\n")[1] ?? "";

function expectNoSecret(message: string): void {
  for (const secret of [keyLine, pem.key, saved.pfx.slice(0, 76), "letmein", "let me in"]) {
    expect(message).not.toContain(secret);
  }
}

test.each([
  ["a wrong passphrase", { ...pkcs12, passphrase: "let me in" }],
  ["a key that belongs to another certificate", { cert: made.cert, key: pem.key }],
])("%s is told before any request, by the setting's name", async (_, clientCertificate) => {
  const server = await simulate(saved.cert);
  const error = await failureOf((async () => connect(server.baseUrl, { clientCertificate }))());
  expect(error.message).toMatch(
    /^voip:ngcp\.clientCertificate: the certificate, its key and the passphrase do not fit together/,
  );
  expectNoSecret(error.message);
  expect(server.log.count()).toBe(0);
});

const stranger = makeThrowAwayCertificate(ngcpClientCertificateName).client;
const misnamed = makeThrowAwayCertificate("ada");

test.each([
  ["of an authority that the server does not trust", stranger, {}, { kind: "protocol", status: 400 }],
  ["that no administrator has", pem, { certificateSerial: "01" }, { kind: "forbidden", status: 403 }],
  ["of an administrator that is not active", pem, { active: false }, { kind: "forbidden", status: 403 }],
])("a certificate %s is told by the setting's name", async (_, clientCertificate, account, failure) => {
  const server = await simulate(pem.cert, account);
  const error = await failureOf(connect(server.baseUrl, { clientCertificate }).get("customers", "7"));
  expect(error.failure).toMatchObject(failure);
  expect(error.message).toContain("voip:ngcp.clientCertificate");
  expect(error.message).not.toContain("voip:ngcp.username");
  expectNoSecret(error.message);
  expect(server.log.count()).toBe(1);
});

test("a certificate with another name than NGCP gives is an account that is not accepted", async () => {
  const { ngcp, stop } = await startSimulators({ ngcp: { clientAuthority: misnamed.ca }, tls: misnamed });
  running.push(stop);
  ngcp.store.setAccount({ ...ngcp.accounts.admin, certificateSerial: serialOf(misnamed.client.cert) });
  const own = { clientCertificate: misnamed.client, ca: misnamed.ca };
  const error = await failureOf(connect(ngcp.baseUrl, own).get("customers", "7"));
  expect(error.failure).toMatchObject({ kind: "auth", status: 403 });
  expect(error.message).toContain("Invalid client certificate DN 'CN=ada'");
  expect(error.message).toContain("Check voip:ngcp.clientCertificate.");
});

test("a certificate that does not reach the server is told beside the password", async () => {
  const { ngcp, stop } = await startSimulators({ ngcp: {}, tls: made });
  running.push(stop);
  const error = await failureOf(connect(ngcp.baseUrl, { clientCertificate: pem }).get("customers", "7"));
  expect(error.failure).toMatchObject({ kind: "auth", status: 401 });
  expect(error.message).toContain("Check voip:ngcp.clientCertificate");
});
