import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import type { TransportSettings } from "../../../provider/transport/http";
import { makeThrowAwayCertificate } from "../../../simulators/server/certificate";
import { failureOf, get, post, serve, serveRaw, stopAll, transport } from "./loopback";

const tls = makeThrowAwayCertificate();
const stranger = makeThrowAwayCertificate();
const fixture = (name: string) => readFileSync(join(__dirname, "fixtures", name), "utf8");
const pfx = fixture("client-certificate.pfx.base64");

afterEach(stopAll);

test("a private authority named in ca is trusted", async () => {
  const server = await serve((response) => response.end("hello"), tls);
  const sender = transport({ ca: tls.ca });
  expect((await sender.send(get(server.origin))).body).toBe("hello");
  await Promise.all([sender.send(get(server.origin)), sender.send(get(server.origin))]);
  expect(server.requests).toHaveLength(3);
});

test("several authorities may stand in ca, with text between them", async () => {
  const server = await serve((response) => response.end(), tls);
  const ca = `# first\n${stranger.ca}\n# second\n${tls.ca}`;
  expect((await transport({ ca }).send(get(server.origin))).status).toBe(200);
});

test.each([
  ["no ca", undefined],
  ["another ca", stranger.ca],
])("with %s a private certificate is refused at once, and the sentence names the setting", async (_, ca) => {
  const server = await serve((response) => response.end(), tls);
  const authorize = jest.fn(() => ({}));
  const { failure, message } = await failureOf(transport({ ca }).send(post(server.origin, { authorize })));
  expect(message).toMatch(
    /^The certificate of 127\.0\.0\.1:\d+ is not trusted \(\w+\)\. Set ca to the PEM text of the certificate authority/,
  );
  expect(failure).toMatchObject({ kind: "transient", outcome: "refused" });
  expect(authorize).toHaveBeenCalledTimes(1);
  expect(server.requests).toHaveLength(0);
});

test("a certificate for another host is refused at once", async () => {
  const server = await serve((response) => response.end(), tls);
  const origin = server.origin.replace("127.0.0.1", "127.0.0.2");
  const direct = createForwarder(server.port);
  await new Promise<void>((resolve) => direct.listen(server.port, "127.0.0.2", resolve));
  try {
    const { message } = await failureOf(transport({ ca: tls.ca }).send(get(origin)));
    expect(message).toMatch(/^The certificate of 127\.0\.0\.2:\d+ is for other host names\. Use a host name/);
  } finally {
    direct.close();
  }
});

function createForwarder(port: number): Server {
  return createServer((socket) => {
    const onward = connect(port, "127.0.0.1");
    socket.on("error", () => onward.destroy()).pipe(onward);
    onward.on("error", () => socket.destroy()).pipe(socket);
  });
}

/** The fingerprints of the client certificates that the server is shown. */
async function shownTo(settings: Partial<TransportSettings>): Promise<string[]> {
  const fingerprints: string[] = [];
  const server = await serve(
    (response) => {
      fingerprints.push((response.socket as TLSSocket).getPeerCertificate().fingerprint256);
      response.end();
    },
    { ...tls, requestCert: true, rejectUnauthorized: false },
  );
  await transport({ ca: tls.ca, ...settings }).send(get(server.origin));
  return fingerprints;
}

test("the client certificate is shown, given as PEM", async () => {
  const { cert, key } = stranger;
  expect(await shownTo({ clientCertificate: { cert, key } })).toEqual([
    new X509Certificate(cert).fingerprint256,
  ]);
});

test("the client certificate is shown, given as PKCS#12 in base64", async () => {
  const shown = await shownTo({ clientCertificate: { pfx, passphrase: "letmein" } });
  expect(shown).toEqual([new X509Certificate(fixture("client-certificate.pem")).fingerprint256]);
});

test("a server that refuses TLS for want of a client certificate says so through the setting's name", async () => {
  // In TLS 1.3 the refusal looks like a lost connection to the client; web servers answer 400 instead.
  const server = await serve((response) => response.end(), {
    ...tls,
    requestCert: true,
    ca: tls.ca,
    maxVersion: "TLSv1.2",
  });
  const { failure } = await failureOf(transport({ ca: tls.ca }).send(post(server.origin)));
  expect(failure).toMatchObject({ kind: "auth", outcome: "refused" });
  expect(failure.advice).toContain("clientCertificate");
  expect(server.connections).toBe(1);
});

test("https against a port that speaks plain HTTP is a protocol error, not repeated", async () => {
  const server = await serve((response) => response.end());
  const { failure } = await failureOf(transport().send(post(server.origin.replace("http:", "https:"))));
  expect(failure).toMatchObject({
    kind: "protocol",
    outcome: "refused",
    advice: expect.stringContaining("scheme"),
  });
  expect(server.connections).toBe(1);
});

test("http against a port that speaks TLS is a protocol error, not repeated", async () => {
  // What OpenSSL answers to plain HTTP: an alert record.
  const server = await serveRaw((socket) => socket.end(Buffer.from("15030100020246", "hex")));
  const { failure } = await failureOf(transport().send(post(server.origin)));
  expect(failure).toMatchObject({ kind: "protocol", advice: expect.stringContaining("scheme") });
  expect(server.connections).toBe(1);
});

test.each<[string, Partial<TransportSettings>, RegExp]>([
  ["a path in place of the PEM text", { ca: "/etc/ssl/private-ca.pem" }, /^ca: expected the PEM text/],
  [
    "a damaged authority",
    { ca: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" },
    /^ca: expected the PEM text/,
  ],
  [
    "a key that belongs to another certificate",
    { clientCertificate: { cert: tls.cert, key: stranger.key } },
    /^clientCertificate: /,
  ],
  ["a wrong passphrase", { clientCertificate: { pfx, passphrase: "s3cret" } }, /^clientCertificate: /],
  ["a proxy without a scheme", { proxy: "ada:s3cret@proxy.example.com:3128" }, /^proxy: expected the URL/],
  ["a proxy of another kind", { proxy: "socks5://ada:s3cret@proxy.example.com" }, /^proxy: expected the URL/],
])("%s is said before any request, without showing it", (_, settings, sentence) => {
  expect(() => transport(settings)).toThrow(sentence);
  try {
    transport(settings);
  } catch (error) {
    expect(error).toMatchObject({ kind: "validation" });
    expect(String(error)).not.toContain("s3cret");
  }
});
