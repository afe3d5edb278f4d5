/** The 7th and 8th hex digit after the OUI 000413, by model (contract 2.5). */
const prefixes: Readonly<Record<string, string>> = {
  snomM700: "61 63",
  snomM300: "62 B8",
  snomM900: "B6",
  snomM200SC: "64",
  snomD120: "82",
  snomD305: "83 8E",
  snomD315: "84 8F",
  snomD345: "85 A1",
  snomD712: "88 A8",
  snomD717: "A6",
  snomD735: "A3",
  snomD335: "A4",
  snomD375: "91 95",
  snomD385: "93",
  snomD745: "79 8C",
  snomD765: "90 94 98",
  snomD785: "92 96",
  snom710: "74 76 7A 7C 7E 89",
  snom715: "75 7F 87 8A A5 B2",
  snom720: "70 77 7D",
  snom725: "78 86 8B B7",
  snom760: "71 7B",
  snom821: "45 46 48 4B 53",
  snom870: "41 47 54",
  snom820: "40",
  snom300: "25 28 2D 2F 34 36 37 3B 3D 3E 49 4A 4C 50 4E",
  snom320: "24 27 2C 31 35 38 3F 4D 51",
  snom370: "26 2E 3A 3C 52",
  snomm9: "30 56",
  snomMP: "32 55",
  snomPA1: "33 8D",
};

const typeByStart = new Map<string, string>([
  ["00087b08", "snomM700"],
  ["00087b09", "snomM700"],
  ["00087b0b", "snomM700"],
  ["00087bd7", "snomM300"],
]);
for (const [type, digits] of Object.entries(prefixes)) {
  for (const pair of digits.split(" ")) typeByStart.set(`000413${pair.toLowerCase()}`, type);
}

/** The model that a MAC (lower case) belongs to; undefined where the vendor's own table has none. */
export function deviceTypeOf(mac: string): string | undefined {
  if (mac.startsWith("000413790")) return "snomD765";
  return typeByStart.get(mac.slice(0, 8));
}
