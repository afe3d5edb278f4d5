import fc from "fast-check";
import type { Properties } from "../../../provider/lifecycle/values";

const mac = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `000413${number.toString(16).padStart(6, "0")}`)
  .filter((digits) => !digits.startsWith("00041399990"));
const url = fc
  .tuple(
    fc.constantFrom("http", "HTTPS", "tftp"),
    fc.domain(),
    fc.option(fc.integer({ min: 1, max: 65535 })),
    fc.constantFrom("", "/", "/{mac}", "/Snom?mac={mac}&x=1"),
  )
  .map(([scheme, host, port, path]) => `${scheme}://${host}${port === null ? "" : `:${port}`}${path}`);
const names = ["language", "timezone", "vlan_id", "user_name", "http_pass", "setting_0100"];
const plain = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
);
const entry = fc.oneof(
  plain,
  fc.record({ value: plain, attrs: fc.record({ perm: fc.constantFrom("RW", "R", "$", "") }) }),
  fc.record({ value: fc.array(fc.string()), index: fc.nat() }),
);
const settings = fc.dictionary(fc.constantFrom(...names), entry, { minKeys: 1 });
const label = fc.string({ minLength: 1, unit: "binary" });
const optional = { requiredKeys: ["mac"] as "mac"[] };

const phone = fc.record(
  { mac, name: label, autoprovisioning: fc.boolean(), redirectionUrl: url, settings },
  optional,
);
const profile = fc.record(
  {
    name: label,
    productGroup: fc.constantFrom("D-Series", "M-Series"),
    autoprovisioning: fc.boolean(),
    redirectionUrl: url,
    settings,
  },
  { requiredKeys: ["name", "productGroup"] },
);

/** Whatever programs declare of phones: kinds and declarations of them. */
export const snomDeclarations: [token: string, arbitrary: fc.Arbitrary<Properties>][] = [
  ["redirection:MacRedirection", fc.record({ mac, url })],
  ["sraps:Phone", phone],
  ["sraps:ProvisioningProfile", profile],
];
