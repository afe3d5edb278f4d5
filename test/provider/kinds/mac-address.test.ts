import fc from "fast-check";
import { macAddress } from "../../../provider/kinds/fields";
import { isSnomMac, normaliseMac } from "../../../provider/kinds/mac-address";

/** Twelve lower-case digits of one phone: neither multicast nor all zero. */
const digits = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map((bytes) => Buffer.from([(bytes[0] ?? 0) & 0xfe, ...bytes.slice(1)]).toString("hex"))
  .filter((mac) => !/^0{12}$/.test(mac));

const pieces = (mac: string, length: number) => mac.match(new RegExp(`.{${length}}`, "g")) ?? [];
const notations: ((mac: string) => string)[] = [
  (mac) => mac,
  ...[":", "-", ".", " "].map((separator) => (mac: string) => pieces(mac, 2).join(separator)),
  ...[".", ":", "-"].map((separator) => (mac: string) => pieces(mac, 4).join(separator)),
  ...[":", "-"].map((separator) => (mac: string) => pieces(mac, 6).join(separator)),
];

/** Any notation of a MAC address, each letter in either case, with space around it. */
const written = fc
  .tuple(digits, fc.constantFrom(...notations), fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }))
  .map(([mac, notation, upper]) => ({
    mac,
    text: [...notation(mac)].map((sign, at) => (upper[at] ? sign.toUpperCase() : sign)).join(""),
  }));

test("every usual notation in any case stands for the same twelve lower-case digits", () => {
  fc.assert(
    fc.property(written, ({ mac, text }) => {
      expect(macAddress.parse(text)).toBe(mac);
      expect(macAddress.parse(` ${text}\n`)).toBe(mac);
      expect(normaliseMac(text)).toBe(mac);
    }),
  );
});

test.each([
  "",
  "00:04:13:aa:bb",
  "00:04:13:aa:bb:cc:dd",
  "00:04:13:aa:bb:cg",
  "00:04-13:aa:bb:cc",
  "0004:13aa.bbcc",
  "00:0413:aabb:cc",
  "0x000413aabbcc",
  "000413aabbc",
  "00041 3aabbcc",
  "٠٠٠٤١٣aabbcc",
])("%j is no MAC address", (text) => {
  const { error } = macAddress.safeParse(text);
  expect(error?.issues[0]?.message).toBe("expected a MAC address of 12 hexadecimal digits");
});

test("a multicast address is refused, whatever its vendor", () => {
  fc.assert(
    fc.property(digits, (mac) => {
      const first = (Number.parseInt(mac.slice(0, 2), 16) | 1).toString(16).padStart(2, "0");
      const multicast = `${first}${mac.slice(2)}`;
      fc.pre(multicast !== "f".repeat(12));
      const { error } = macAddress.safeParse(multicast);
      expect(error?.issues[0]?.message).toMatch(/not a multicast address/);
    }),
  );
});

test.each(["00:00:00:00:00:00", "FF-FF-FF-FF-FF-FF"])("%s is refused", (text) => {
  const { error } = macAddress.safeParse(text);
  expect(error?.issues[0]?.message).toMatch(/not the all-zero or the broadcast address/);
});

test("only text is a MAC address: a number has lost its leading zeros", () => {
  expect(macAddress.safeParse(413610155).success).toBe(false);
  expect(macAddress.safeParse(null).success).toBe(false);
});

test.each([
  ["000413aabbcc", true],
  ["00087b0b0001", true],
  ["000414aabbcc", false],
  ["aa0004130000", false],
])("whether %s begins like a Snom phone's: %s", (mac, expected) => {
  expect(isSnomMac(mac)).toBe(expected);
});
