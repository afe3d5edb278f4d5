import fc from "fast-check";
import { normaliseUrl, redirectionUrl } from "../../../provider/kinds/fields";

test.each([
  ["https://prov.example.com/snom/{mac}", "https://prov.example.com/snom/{mac}"],
  ["HTTPS://Prov.Example.COM/Snom/{MAC}", "https://prov.example.com/Snom/{MAC}"],
  ["http://prov.example.com", "http://prov.example.com/"],
  ["http://prov.example.com:8080", "http://prov.example.com:8080/"],
  ["tftp://10.0.0.1/snom.xml", "tftp://10.0.0.1/snom.xml"],
  ["ftp://User:PassWord@FTP.example.com/x", "ftp://User:PassWord@ftp.example.com/x"],
  ["http://[2001:DB8::1]:8080/x", "http://[2001:db8::1]:8080/x"],
  ["http://prov.example.com?mac={mac}&x=1", "http://prov.example.com?mac={mac}&x=1"],
  ["https://{mac}.prov.example.com/", "https://{mac}.prov.example.com/"],
  ["https://{MAC}.Prov.Example.com/", "https://{MAC}.prov.example.com/"],
  ["https://prov_1.example.com/a%20b?q=/#Part", "https://prov_1.example.com/a%20b?q=/#Part"],
  ["http://host:65535/", "http://host:65535/"],
])("%s becomes %s", (text, expected) => {
  expect(redirectionUrl.parse(text)).toBe(expected);
});

test.each([
  "",
  "prov.example.com/{mac}",
  "https:/prov.example.com/",
  "https://",
  "https:///path",
  "sip://prov.example.com/",
  "javascript://prov.example.com/",
  "file:///etc/passwd",
  "https://prov.example.com/a b",
  " https://prov.example.com/",
  "https://prov.example.com/\n",
  "https://-prov.example.com/",
  "https://prov.example.com-/",
  "https://a@b@prov.example.com/",
  "https://host:/",
  "https://host:port/",
  "https://host:65536/",
  "https://host:123456/",
  "https://[2001:db8::1/",
  "https://[prov.example.com]/",
  "https://2001:db8::1/",
])("%j is refused", (text) => {
  const { error } = redirectionUrl.safeParse(text);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "expected a URL that starts with http://, https://, ftp:// or tftp:// and a host",
  ]);
});

const letters = (alphabet: string, minLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength: 12 });
const parts = fc.record({
  scheme: fc.constantFrom("http", "HTTPS", "Ftp", "tFTP"),
  user: fc.option(letters("abcXYZ019:%", 0), { nil: undefined }),
  host: letters("abcXYZ019", 1),
  port: fc.option(fc.integer({ min: 0, max: 65535 }), { nil: undefined }),
  rest: letters("abcXYZ019/{}?&=#.%", 0),
});

test("normalising keeps the path and the user to the letter, and a second time changes nothing", () => {
  fc.assert(
    fc.property(parts, ({ scheme, user, host, port, rest }) => {
      const prefix = user === undefined ? "" : `${user}@`;
      const suffix = port === undefined ? "" : `:${port}`;
      const path = rest === "" || /^[/?#]/.test(rest) ? rest : `/${rest}`;
      const once = redirectionUrl.parse(`${scheme}://${prefix}${host}${suffix}${path}`);
      expect(once).toBe(`${scheme.toLowerCase()}://${prefix}${host.toLowerCase()}${suffix}${path || "/"}`);
      expect(redirectionUrl.parse(once)).toBe(once);
    }),
  );
});

test("what somebody else wrote and is no URL by our rules is kept as it is", () => {
  for (const text of ["", "Prov.example.com", "HTTP://a b"]) expect(normaliseUrl(text)).toBe(text);
  expect(normaliseUrl("HTTP://A")).toBe("http://a/");
});
