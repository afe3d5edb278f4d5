import * as z from "zod";
import { isNotFound } from "../../transport/errors";
import { isObject } from "../json";
import { SingleFlight } from "../single-flight";
import { inShape, readJson } from "./answers";
import type { Exchange } from "./exchange";
import { lastSegment, resolveLink, segment } from "./links";

/** The uuid of a company; `undefined` means the key's own company (`links.company` of T1). */
export type CompanyRef = string | undefined;

/** A company and where its things are (C1). */
export interface Company {
  uuid: string;
  name?: string;
  /** Absolute URL without a trailing slash: `{base}companies/{uuid}`, or what `links.company` said. */
  url: string;
  /** `links` of the answer, keys as the server spells them. */
  links: Readonly<Record<string, string>>;
}

/** Finds companies and keeps them (contract 1.10). */
export interface Discovery {
  company(ref: CompanyRef): Promise<Company>;
  /** The company, if it is known without a request. */
  known(ref: CompanyRef): Company | undefined;
  /**
   * Uses a company's addresses. When SRAPS does not know them any more, they are looked up again, and the use is
   * repeated if they have changed.
   */
  within<Result>(ref: CompanyRef, use: (company: Company) => Promise<Result>): Promise<Result>;
  /** The absolute URL of a collection that one of these links names, with its trailing slash. */
  linked(company: Company, names: readonly string[]): string | undefined;
}

const accessKey = z.object({ links: z.object({ company: z.string().min(1) }) });
const companyShape = z.object({
  uuid: z.string().min(1).optional(),
  name: z.string().nullish(),
  links: z.record(z.string(), z.unknown()).nullish(),
});

const COMPANY_REQUEST = { method: "GET", template: "{company}", subject: "company", retry: "read" } as const;
const KEY_REQUEST = {
  method: "GET",
  template: "{base}tokens/{keyId}",
  subject: "access key",
  retry: "read",
} as const;

export function createDiscovery(exchange: Exchange): Discovery {
  const { settings } = exchange;
  const own = new SingleFlight(async () => readCompany(await ownCompanyUrl()));
  const others = new Map<string, SingleFlight<Company>>();

  async function ownCompanyUrl(): Promise<string> {
    const tokens = (settings.paths.tokens ?? "{base}tokens/").replace(/^\{base\}\/?/, settings.baseUrl);
    const { answer, url } = await exchange.send({
      ...KEY_REQUEST,
      url: tokens + segment(settings.keyId, "voip:sraps.keyId"),
    });
    const { links } = inShape(KEY_REQUEST, readJson(KEY_REQUEST, answer), accessKey);
    return resolveLink(KEY_REQUEST, links.company, url, settings);
  }

  async function readCompany(url: string): Promise<Company> {
    const { answer, url: found } = await exchange.send({ ...COMPANY_REQUEST, url });
    const { uuid, name, links } = inShape(COMPANY_REQUEST, readJson(COMPANY_REQUEST, answer), companyShape);
    return {
      uuid: uuid ?? lastSegment(found),
      ...(name ? { name } : {}),
      url: found.replace(/\/+$/, ""),
      links: textLinks(links),
    };
  }

  function flight(ref: CompanyRef): SingleFlight<Company> {
    if (ref === undefined || own.known?.uuid === ref) return own;
    const url = `${settings.baseUrl}companies/${segment(ref, "company")}`;
    const existing = others.get(ref) ?? new SingleFlight(() => readCompany(url));
    others.set(ref, existing);
    return existing;
  }

  return {
    company: async (ref) => flight(ref).get(),
    known: (ref) => flight(ref).known,
    async within(ref, use) {
      const cached = flight(ref);
      const company = await cached.get();
      try {
        return await use(company);
      } catch (error) {
        if (!isNotFound(error)) throw error;
        cached.drop(company);
        const again = await cached.get();
        if (sameAddresses(again, company)) throw error;
        return await use(again);
      }
    },
    linked(company, names) {
      const wanted = names.map(bareName);
      const link = Object.entries(company.links).find(([name]) => wanted.includes(bareName(name)))?.[1];
      if (link === undefined || /[?#{]/.test(link)) return undefined;
      const url = resolveLink(COMPANY_REQUEST, link, company.url, settings);
      return url.endsWith("/") ? url : `${url}/`;
    },
  };
}

/** Paths are hyphenated and fields underscored (1.3); a link may be named either way. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

function sameAddresses(one: Company, other: Company): boolean {
  return one.url === other.url && JSON.stringify(one.links) === JSON.stringify(other.links);
}

/** The links that are text, or objects with an `href`. */
function textLinks(links: Record<string, unknown> | null | undefined): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [name, value] of Object.entries(links ?? {})) {
    const link = isObject(value) ? value.href : value;
    if (typeof link === "string" && link !== "") entries[name] = link;
  }
  return entries;
}
