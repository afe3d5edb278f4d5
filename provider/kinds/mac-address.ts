/** The address blocks that Snom phones carry (contracts: snom-and-ispcrm, section 2.5). */
const SNOM_PREFIXES = ["000413", "00087b"];

/** Twelve lower-case digits, or nothing when the text is not a MAC address in any usual notation. */
export function normaliseMac(text: string): string | undefined {
  const notations = [
    /^[0-9a-f]{12}$/i,
    /^[0-9a-f]{2}([:.\- ])[0-9a-f]{2}(\1[0-9a-f]{2}){4}$/i,
    /^[0-9a-f]{4}([.:-])[0-9a-f]{4}\1[0-9a-f]{4}$/i,
    /^[0-9a-f]{6}[:-][0-9a-f]{6}$/i,
  ];
  const trimmed = text.trim();
  if (!notations.some((notation) => notation.test(trimmed))) return undefined;
  return trimmed.replace(/[^0-9a-f]/gi, "").toLowerCase();
}

/** Whether a normalised MAC address carries one of Snom's prefixes. */
export function isSnomMac(mac: string): boolean {
  return SNOM_PREFIXES.some((prefix) => mac.startsWith(prefix));
}

/** What is wrong with a text as the MAC address of a phone, or nothing. */
export function macProblem(text: string): string | undefined {
  const digits = normaliseMac(text);
  if (digits === undefined) return "expected a MAC address of 12 hexadecimal digits";
  if (/^(0{12}|f{12})$/.test(digits)) {
    return "expected the MAC address of one phone, not the all-zero or the broadcast address";
  }
  const isMulticast = (Number.parseInt(digits.slice(0, 2), 16) & 1) === 1;
  return isMulticast ? "expected the MAC address of one phone, not a multicast address" : undefined;
}
