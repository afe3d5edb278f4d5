import { z } from "zod";

/** The address blocks that Snom phones carry (contracts: snom-and-ispcrm, section 2.5). */
const SNOM_PREFIXES = ["000413", "00087b"];

/**
 * A MAC address in any usual notation (`00:04:13:AA:BB:CC`, `00-04-13-…`, `0004.13aa.bbcc`, `000413AABBCC`),
 * brought to twelve lower-case hexadecimal digits.
 */
export const macAddress = z
  .string()
  .transform((text, context) => {
    const digits = normaliseMac(text);
    const problem =
      digits === undefined ? "expected a MAC address of 12 hexadecimal digits" : macProblem(digits);
    if (digits !== undefined && problem === undefined) return digits;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  })
  .pipe(z.string());

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

function macProblem(digits: string): string | undefined {
  if (/^(0{12}|f{12})$/.test(digits)) {
    return "expected the MAC address of one phone, not the all-zero or the broadcast address";
  }
  const isMulticast = (Number.parseInt(digits.slice(0, 2), 16) & 1) === 1;
  return isMulticast ? "expected the MAC address of one phone, not a multicast address" : undefined;
}

const REDIRECTION_SCHEMES = ["http", "https", "ftp", "tftp"];

/**
 * A provisioning URL for phones. `{mac}` and the like stay as they are: the phone expands them (contracts:
 * snom-and-ispcrm, 1.5.1). Scheme and host are brought to lower case, an empty path to `/`.
 */
export const redirectionUrl = z
  .string()
  .transform((text, context) => {
    const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\s]+)(\S*)$/i.exec(text);
    const [, scheme = "", authority = "", rest = ""] = match ?? [];
    if (REDIRECTION_SCHEMES.includes(scheme.toLowerCase()) && isAuthority(authority)) {
      const host = authority.lastIndexOf("@") + 1;
      return `${scheme.toLowerCase()}://${authority.slice(0, host)}${authority.slice(host).toLowerCase()}${rest || "/"}`;
    }
    context.addIssue({
      code: "custom",
      message: "expected a URL that starts with http://, https://, ftp:// or tftp:// and a host",
    });
    return z.NEVER;
  })
  .pipe(z.string());

/** What somebody else wrote at the back end may be no URL by our rules; then it is kept as it is. */
export function normaliseUrl(url: string): string {
  return redirectionUrl.safeParse(url).data ?? url;
}

function isAuthority(text: string): boolean {
  return /^(?:[^@]*@)?(?:\[[0-9a-f:.]+\]|[a-z0-9{](?:[a-z0-9._{}-]*[a-z0-9}])?)(?::\d{1,5})?$/i.test(text);
}
