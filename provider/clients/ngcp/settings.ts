import * as z from "zod";
import { certificates, pkcs12, privateKey } from "../certificate-fields";

const count = z.coerce.number().int().min(1);

/** A TLS client certificate with its key: both as PEM, or together as PKCS#12. */
const clientCertificate = z
  .strictObject({
    cert: certificates.optional().describe(
      "TLS client certificate that the server knows the account by: PEM text, or the path of a PEM file. Default: none.", // 1
    ),
    key: privateKey
      .optional()
      .describe("Private key of `cert`: PEM text, or the path of a PEM file, which may be the same."), // 1
    pfx: pkcs12.optional().describe(
      "Certificate and key as PKCS#12, instead of `cert` and `key`: base64, or the path of a file.", // 1
    ),
    passphrase: z.string().optional().describe("Passphrase of the key or of the PKCS#12 file."), // 1
  })
  .superRefine(({ cert, key, pfx }, { addIssue }) => {
    const refuse = (name: string, message: string) =>
      addIssue({ code: "custom", path: [name], message, input: undefined });
    if (pfx !== undefined) {
      if (cert !== undefined || key !== undefined) refuse("pfx", "expected this or cert and key, not both");
    } else if (cert === undefined)
      refuse("cert", "expected the certificate, or pfx in place of cert and key");
    else if (key === undefined) refuse("key", "expected the private key of cert");
  });

/**
 * NGCP's own settings of a connection. The numbers in comments are sections of the contract. An account is a user
 * name with its password, a client certificate, or both: `createNgcpClient` checks that.
 */
export const ngcpSettings = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: "expected a URL such as https://ngcp.example.com:1443/api" })
    .refine((url) => !/[?#@]/.test(url), "expected a URL without user, query and fragment")
    .transform(normaliseUrl)
    .describe("Address of the REST API, such as https://ngcp.example.com:1443/api."), // 1
  username: z
    .string()
    .regex(/^[^:\p{Cc}]+$/u, "expected a login name, without a colon")
    .optional()
    .describe("Login name of an API administrator. Default: none, for a client certificate alone."), // 1
  password: z.string().min(1).optional().describe("Password of the administrator."), // 1
  auth: z.enum(["auto", "token", "basic"]).default("auto").describe(
    "How the password is used: `token` logs in once for a token, which saves the server a costly hash per request; `basic` sends it with every request; `auto` takes a token where the server offers one. Default: auto.", // 1, 13
  ),
  loginPath: z
    .string()
    .regex(/^\/[\x21-\x7e]+$/, "expected an absolute path such as /login_jwt")
    .default("/login_jwt")
    .describe("Path on the server of `url` where a token is asked for. Default: /login_jwt."), // 13
  clientCertificate: clientCertificate
    .optional()
    .describe("TLS client certificate that the server knows the account by. Default: none."), // 1
  pageSize: count.default(100).describe("Rows asked for per page; many make slow answers. Default: 100."), // 4, 11
  pageCap: count.default(1000).describe("Pages that one list may have. Default: 1000."), // 4
  markerField: z
    .enum(["gpp0", "gpp1", "gpp2", "gpp3", "gpp4", "gpp5", "gpp6", "gpp7", "gpp8", "gpp9"])
    .optional()
    .describe(
      "Field of contacts in which the provider keeps a mark of its own, by which it finds a contact again whose creation was not answered. Default: none.", // 11
    ),
  areaCodes: z
    .array(
      z
        .string()
        .regex(
          /^[1-9]\d{0,2}( \d{1,7})?$/,
          "expected a country code of 1–3 digits, for a country with area codes a space and the area code of at most 7 digits, as in 43 316",
        ),
    )
    .default([])
    .describe(
      "Country and area codes by which numbers that are written as one text are split, such as `43 1`, `43 316`, or `423` for a country without area codes; the longest that fits counts. Default: none.", // 9
    ),
});

export type NgcpSettings = z.output<typeof ngcpSettings>;

/** A server's name alone stands for its API; every path ends with a slash. */
function normaliseUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/+$/, "");
  return `${origin}${path === "" ? "/api" : path}/`;
}
