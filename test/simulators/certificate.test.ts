import { createPrivateKey, X509Certificate } from "node:crypto";
import { request } from "node:https";
import { makeThrowAwayCertificate, startSimulators } from "../../simulators";

function status(url: string, ca?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...(ca && { ca }), agent: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("the throw-away certificate is a server certificate for the loopback, signed by its authority", () => {
  const made = makeThrowAwayCertificate();
  const [ca, server] = [new X509Certificate(made.ca), new X509Certificate(made.cert)];
  expect(ca.ca).toBe(true);
  expect(ca.verify(ca.publicKey)).toBe(true);
  expect(server.verify(ca.publicKey)).toBe(true);
  expect(server.checkIssued(ca)).toBe(true);
  expect([server.checkIP("127.0.0.1"), server.checkHost("localhost")]).toEqual(["127.0.0.1", "localhost"]);
  expect(server.ca).toBe(false);
  expect(server.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
});

test("the client certificate has the name that is wanted, and the same authority", () => {
  const made = makeThrowAwayCertificate("ada & co.");
  const [ca, client] = [new X509Certificate(made.ca), new X509Certificate(made.client.cert)];
  expect(client.checkIssued(ca)).toBe(true);
  expect(client.verify(ca.publicKey)).toBe(true);
  expect(client.checkPrivateKey(createPrivateKey(made.client.key))).toBe(true);
  expect([client.subject, client.ca, client.keyUsage]).toEqual([
    "CN=ada & co.",
    false,
    ["1.3.6.1.5.5.7.3.2"],
  ]);
});

test("a simulator serves HTTPS, and only to those who trust the authority", async () => {
  const tls = makeThrowAwayCertificate();
  const simulators = await startSimulators({ redirection: {}, tls });
  const { url } = simulators.redirection;
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/xmlrpc\/$/);
  expect(await status(url, tls.ca)).toBe(405);
  expect(await status(url.replace("127.0.0.1", "localhost"), tls.ca)).toBe(405);
  await expect(status(url)).rejects.toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
  await simulators.stop();
});
