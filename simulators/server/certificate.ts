import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  bits,
  boolean,
  type Der,
  integer,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  utcTime,
  utf8,
} from "./der";
import type { ServerCertificate } from "./listener";

/** A server certificate, a client's, and the authority that signed both, all as PEM. */
export interface ThrowAwayCertificate extends ServerCertificate {
  /** What the other side must trust. */
  readonly ca: string;
  readonly client: { readonly cert: string; readonly key: string };
}

const ecdsaWithSha256 = sequence(objectId("1.2.840.10045.4.3.2"));
const serverAuthentication = "1.3.6.1.5.5.7.3.1";
const clientAuthentication = "1.3.6.1.5.5.7.3.2";
const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Makes a certificate authority and, signed by it, a server certificate for 127.0.0.1, ::1 and localhost and a
 * client certificate of that name. Valid for 30 days; the authority's key is forgotten at once.
 */
export function makeThrowAwayCertificate(clientName = "client"): ThrowAwayCertificate {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = commonName(`Simulator CA ${randomBytes(4).toString("hex")}`);
  const identifiers = (publicKey: KeyObject) => [
    extension("2.5.29.14", false, octets(keyIdentifier(publicKey))),
    extension("2.5.29.35", false, sequence(tagged(0x80, keyIdentifier(authority.publicKey)))),
  ];
  const authorityExtensions = [
    ...identifiers(authority.publicKey),
    extension("2.5.29.19", true, sequence(boolean(true))),
    extension("2.5.29.15", true, bits(Buffer.from([0b00000110]), 1)),
  ];
  const signed = (name: string, usage: string, ...extensions: readonly Der[]) => {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const all = [
      ...identifiers(publicKey),
      extension("2.5.29.19", true, sequence()),
      extension("2.5.29.15", true, bits(Buffer.from([0b10000000]), 7)),
      extension("2.5.29.37", false, sequence(objectId(usage))),
      ...extensions,
    ];
    const cert = certificate(commonName(name), publicKey, all, issuer, authority.privateKey);
    return { cert, key: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
  };
  return {
    ...signed("localhost", serverAuthentication, extension("2.5.29.17", false, subjectAlternativeNames())),
    ca: certificate(issuer, authority.publicKey, authorityExtensions, issuer, authority.privateKey),
    client: signed(clientName, clientAuthentication),
  };
}

function certificate(
  subject: Der,
  publicKey: KeyObject,
  extensions: readonly Der[],
  issuer: Der,
  issuerKey: KeyObject,
): string {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const now = Date.now();
  const content = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    issuer,
    sequence(utcTime(new Date(now - dayMilliseconds)), utcTime(new Date(now + 30 * dayMilliseconds))),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(...extensions)),
  );
  const whole = sequence(content, ecdsaWithSha256, bits(sign("sha256", content, issuerKey)));
  const lines = whole.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function keyIdentifier(publicKey: KeyObject): Buffer {
  return createHash("sha1")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest();
}

function commonName(text: string): Der {
  return sequence(set(sequence(objectId("2.5.4.3"), utf8(text))));
}

function extension(id: string, critical: boolean, value: Der): Der {
  return sequence(objectId(id), ...(critical ? [boolean(true)] : []), octets(value));
}

function subjectAlternativeNames(): Der {
  const loopback6 = Buffer.alloc(16);
  loopback6[15] = 1;
  return sequence(
    tagged(0x82, Buffer.from("localhost", "ascii")),
    tagged(0x87, Buffer.from([127, 0, 0, 1])),
    tagged(0x87, loopback6),
  );
}
