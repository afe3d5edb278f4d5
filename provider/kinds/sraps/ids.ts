import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { keyText } from "../key-text";
import type { KeyText } from "../kind";
import { normaliseMac } from "../mac-address";

/** The uuid of a company and, within it, the uuid of an object or the MAC address of a phone. */
export interface CompanyPath {
  company?: string;
  item: string;
}

/** Ids of what belongs to a company: `<company>/<item>`; without a company it is the key's own one. */
export function formatCompanyPath(company: string, item: string): string {
  return `${company}/${item}`;
}

export function parseCompanyPath(id: string, what: string): CompanyPath {
  const [item, company, ...rest] = id.split("/").reverse();
  if (item && rest.length === 0 && company !== "")
    return company === undefined ? { item } : { company, item };
  throw new VoipError({
    kind: "validation",
    problem: `The id of a ${what} is <uuid> or <company>/<uuid>, not ${JSON.stringify(id)}.`,
  });
}

export function parsePhoneId(id: string): CompanyPath {
  const path = parseCompanyPath(id, "phone");
  const mac = normaliseMac(path.item);
  if (mac) return { ...path, item: mac };
  throw new VoipError({
    kind: "validation",
    problem: `The id of a phone is its MAC address or <company>/<MAC address>, not ${JSON.stringify(id)}.`,
  });
}

/** A natural key of one input within a company: `name:Vienna`, or `<company>/name:Vienna` in another company. */
export function companyKeyText<const Name extends string>(
  word: string,
  input: Name,
): KeyText<{ company?: string } & Partial<Record<Name, string>>> {
  const own = keyText(word, input);
  return {
    format: `${own.format}, or \`<company>/${word}:<${input}>\` in another company than the access key's`,
    parse(text) {
      const key = own.parse(text);
      const slash = text.indexOf("/");
      if (key !== undefined || slash < 1) return key;
      const inside = own.parse(text.slice(slash + 1));
      return inside && { ...inside, company: text.slice(0, slash) };
    },
  };
}

/** What an id says of the natural key. */
export function companyOf({ company }: CompanyPath): { company?: string } {
  return company === undefined ? {} : { company };
}

/** The id of another resource, cut down to its last part: `office.id` is `<connection>::<company>/<uuid>`. */
const lastPart = z
  .string()
  .transform((id) => id.slice(id.lastIndexOf("/") + 1).replace(/^[A-Za-z0-9_-]+::/, ""))
  .pipe(z.string().regex(/^[0-9A-Za-z_-]+$/, "expected the id of a resource, or a uuid as SRAPS shows it"));

export const companyInput = lastPart
  .optional()
  .describe(
    "The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company. A change replaces the resource.",
  );

/** What lists of what belongs to a company can be narrowed by. */
export const ofCompany = z.strictObject({
  company: companyInput.describe(
    "The company: the id of a `sraps.Company`, or its uuid. Default: the access key's own company.",
  ),
});

export const profileInput = lastPart
  .optional()
  .describe("The provisioning profile: the id of a `sraps.ProvisioningProfile`, or its uuid. Default: none.");
