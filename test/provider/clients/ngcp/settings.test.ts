import { createNgcpClient } from "../../../../provider/clients/ngcp/client";
import { ngcpSettings } from "../../../../provider/clients/ngcp/settings";
import type { Transport } from "../../../../provider/transport/http";
import { account } from "./connect";

const url = "https://ngcp.example.com:1443/api";
const pfx = "MIIBAAYH";
const pem = (label: string) => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
const [cert, key] = [pem("CERTIFICATE"), pem("EC PRIVATE KEY")];
const unused: Transport = { send: () => Promise.reject(new Error("sent")), close: async () => {} };

test("an account needs its address, name and password, and nothing else", () => {
  expect(ngcpSettings.parse({ url, ...account })).toEqual({
    url: `${url}/`,
    ...account,
    auth: "auto",
    loginPath: "/login_jwt",
    pageSize: 100,
    pageCap: 1000,
    areaCodes: [],
  });
});

test.each([
  ["https://NGCP.example.com:1443", "https://ngcp.example.com:1443/api/"],
  ["https://ngcp.example.com:1443/", "https://ngcp.example.com:1443/api/"],
  ["https://ngcp.example.com:1443/api", "https://ngcp.example.com:1443/api/"],
  ["https://ngcp.example.com:443/api///", "https://ngcp.example.com/api/"],
  ["http://127.0.0.1:8080/ngcp/api/", "http://127.0.0.1:8080/ngcp/api/"],
])("the address %s is written %s", (given, normal) => {
  expect(ngcpSettings.parse({ url: given }).url).toBe(normal);
});

test.each([
  ["url", undefined],
  ["url", "ftp://ngcp.example.com/api"],
  ["url", "https://admin:word@ngcp.example.com/api"],
  ["url", "https://ngcp.example.com/api?rows=1"],
  ["username", "ad:min"],
  ["password", ""],
  ["auth", "digest"],
  ["loginPath", "login_jwt"],
  ["pageSize", 0],
  ["pageCap", "many"],
  ["clientCertificate", { cert: "not a certificate" }],
  ["clientCertificate", { pfx: "not base64!" }],
  ["clientCertificate", { file: "x" }],
  ["clientCertificate", {}],
  ["clientCertificate", { cert }],
  ["clientCertificate", { key }],
  ["clientCertificate", { cert: key, key }],
  ["clientCertificate", { cert, key: cert }],
  ["clientCertificate", { cert, key, pfx }],
  ["clientCertificate", { passphrase: "word" }],
  ["markerField", "gpp10"],
  ["markerField", "email"],
  ["areaCodes", "43"],
  ["areaCodes", ["+43"]],
  ["areaCodes", ["0043"]],
  ["areaCodes", ["4312"]],
  ["areaCodes", ["43 1 2"]],
  ["areaCodes", ["43  1"]],
  ["areaCodes", ["43 "]],
  ["colour", "red"],
])("%s: %j is refused", (name, value) => {
  expect(ngcpSettings.safeParse({ url, ...account, [name]: value }).success).toBe(false);
});

test.each([
  [{ cert, key }],
  [{ cert: cert + key, key: cert + key, passphrase: "word" }],
  [{ pfx }],
  [{ pfx: `MII${"A".repeat(73)}\r\nAAAA\n`, passphrase: "" }],
])("the client certificate %j is taken", (clientCertificate) => {
  expect(ngcpSettings.parse({ url, clientCertificate }).clientCertificate).toEqual(clientCertificate);
});

test("a mark's field and area codes are taken", () => {
  const own = { markerField: "gpp9", areaCodes: ["43 1", "43 316", "423", "1 212"] };
  expect(ngcpSettings.parse({ url, ...account, ...own })).toMatchObject(own);
});

test("every setting is described", () => {
  const shapes = [ngcpSettings.shape, ngcpSettings.shape.clientCertificate.unwrap().shape];
  for (const [name, field] of shapes.flatMap((shape) => Object.entries(shape))) {
    expect([name, field.description]).toEqual([name, expect.stringMatching(/\.$/)]);
  }
});

test.each([
  [{}, "username and voip:ngcp.password are not set"],
  [{ username: "admin" }, "voip:ngcp.password is not set"],
  [{ password: "word" }, "voip:ngcp.username is not set"],
  [{ auth: "token", clientCertificate: { pfx } }, "are not set"],
])("the account %j is refused by name", (own, words) => {
  expect(() => createNgcpClient(ngcpSettings.parse({ url, ...own }), unused)).toThrow(words);
});

test("a client shows its settings without secrets", () => {
  const own = { url, ...account, clientCertificate: { pfx, passphrase: "word" } };
  const shown = createNgcpClient(ngcpSettings.parse(own), unused).settings;
  expect(shown).toMatchObject({ url: `${url}/`, username: "admin" });
  expect(JSON.stringify(shown)).not.toMatch(/word|MIIB/);
});
