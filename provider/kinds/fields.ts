import * as z from "zod";
import { macProblem, normaliseMac } from "./mac-address";

/**
 * A MAC address in any usual notation (`00:04:13:AA:BB:CC`, `00-04-13-…`, `0004.13aa.bbcc`, `000413AABBCC`),
 * brought to twelve lower-case hexadecimal digits.
 */
export const macAddress = z
  .string()
  .transform((text, context) => {
    const problem = macProblem(text);
    if (problem === undefined) return normaliseMac(text) ?? text;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  })
  .pipe(z.string())
  .meta({ format: "mac" });

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
      return `${scheme.toLowerCase()}://${authority.slice(0, host)}${lowerCased(authority.slice(host))}${rest || "/"}`;
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
  const [isOne, port = "0"] =
    /^(?:[^@]*@)?(?:\[[0-9a-f:.]+\]|[a-z0-9{](?:[a-z0-9._{}-]*[a-z0-9}])?)(?::(\d{1,5}))?$/i.exec(text) ?? [];
  return isOne !== undefined && Number(port) <= 65535;
}

/** Lower case, but for what the phone fills in. */
function lowerCased(host: string): string {
  return host.replace(/\{[^}]*\}|[A-Z]+/g, (part) => (part.startsWith("{") ? part : part.toLowerCase()));
}
