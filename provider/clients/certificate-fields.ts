import { readFileSync } from "node:fs";
import * as z from "zod";

/** Settings that hold certificates and keys, each as its content or as the path of a file with it. */

/** PEM text of one or more certificates. */
export const certificates = pem("certificates", /-----BEGIN CERTIFICATE-----/, { isSecret: false });

/** PEM text of a private key. */
export const privateKey = pem("a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/, { isSecret: true });

/** A certificate with its private key as PKCS#12: base64, or a binary file. */
export const pkcs12 = contentOrPath({
  noun: "PKCS#12 in base64",
  // What the head of every DER structure of 128 bytes and more is in base64.
  isIn: (text) => /^MI[A-Za-z0-9+/\s]+[=\s]*$/.test(text),
  fromFile: (file) => file.toString("base64"),
  isSecret: true,
});

function pem(held: string, label: RegExp, { isSecret }: { isSecret: boolean }) {
  return contentOrPath({
    noun: `the PEM text of ${held}`,
    isIn: (text) => label.test(text),
    fromFile: (file) => file.toString("utf8"),
    isSecret,
  });
}

interface Content {
  /** How errors call it. */
  noun: string;
  /** Whether the text is the content itself. */
  isIn(text: string): boolean;
  fromFile(file: Buffer): string;
  /** Errors do not name the file of a secret: what is taken for the name may be the secret itself. */
  isSecret: boolean;
}

function contentOrPath({ noun, isIn, fromFile, isSecret }: Content) {
  return z.string().transform((value, { addIssue }) => {
    const refuse = (message: string) => {
      addIssue({ code: "custom", message, input: undefined });
      return z.NEVER;
    };
    if (isIn(value)) return value;
    const expected = `expected ${noun}, or the path of a file with it`;
    if (/[\r\n]|-----/.test(value)) return refuse(expected);
    const file = isSecret ? `${expected}, but the file` : `the file ${JSON.stringify(value)}`;
    try {
      const content = fromFile(readFileSync(value));
      return isIn(content) ? content : refuse(`${file} does not hold ${noun}`);
    } catch {
      return refuse(`${file} cannot be read`);
    }
  });
}
