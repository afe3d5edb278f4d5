import * as z from "zod";
import { isNotFound, VoipError } from "../../transport/errors";
import { isObject, type JsonObject, type JsonValue } from "../json";
import { untilConfirmed, untilRemoved } from "./accepted";
import { inShape, readJson, uuidIn } from "./answers";
import type { Company, CompanyRef, Discovery } from "./discovery";
import { entriesOf, type Place } from "./entry-list";
import type { Exchange, SrapsRequest } from "./exchange";
import { type FailedRequest, fail } from "./failures";
import { lastSegment, resolveLink, segment } from "./links";

/** The collections that S0 names without saying where they are (knob 14). `logs` can only be listed. */
export type CollectionName = "productDefaults" | "users" | "companies" | "logs";

/** One object of such a collection; its shape is not public. */
export interface CollectionItem {
  /** Absent only in logs. */
  uuid?: string;
  fields: Readonly<JsonObject>;
}

export interface Collection {
  readonly name: CollectionName;
  /**
   * Settles when it is known where the collection is, else fails with the `validation` error that names the
   * setting. Sends nothing when the path is configured or the company is known already: made for previews.
   */
  ensureAvailable(company: CompanyRef): Promise<void>;
  list(company: CompanyRef): AsyncIterable<CollectionItem>;
  /** `undefined` only when SRAPS says that it is not there. */
  get(company: CompanyRef, uuid: string): Promise<CollectionItem | undefined>;
  /** Sent once unless it certainly had no effect; a lost answer fails with the outcome `unknown`. */
  create(company: CompanyRef, fields: JsonObject): Promise<CollectionItem>;
  /** Changes the fields at the top level with `profileUpdateMethod`; PUT is a read-modify-write. */
  update(company: CompanyRef, uuid: string, fields: JsonObject): Promise<CollectionItem | undefined>;
  /** One that is not there is success. */
  remove(company: CompanyRef, uuid: string): Promise<void>;
}

/** What to call one object, and the links of a company that may lead to the collection. */
const COLLECTIONS: Readonly<Record<CollectionName, { subject: string; links: readonly string[] }>> = {
  productDefaults: { subject: "product default", links: ["product-defaults"] },
  users: { subject: "user", links: ["users"] },
  companies: { subject: "company", links: ["companies"] },
  logs: { subject: "log entry", links: ["logs"] },
};

const looseObject = z.record(z.string(), z.custom<JsonValue>());
const withUuid = looseObject.and(z.object({ uuid: z.string().min(1) }));

export function createCollection(exchange: Exchange, discovery: Discovery, name: CollectionName): Collection {
  const { settings } = exchange;
  const { subject, links } = COLLECTIONS[name];
  const template = `{${name}}/`;
  const place: Place = { subject, template, url: locate };

  /** From the company's links first, then from `voip:sraps.paths` (1.5). */
  function locate(company: Company): string {
    const linked = discovery.linked(company, links);
    if (linked !== undefined) return linked;
    const path = settings.paths[name];
    if (path === undefined) throw notConfigured();
    const url = path.replace(/^\{base\}\/?/, settings.baseUrl).replace(/^\{company\}/, company.url);
    return resolveLink({ method: "GET", template, subject }, url, settings.baseUrl, settings);
  }

  function notConfigured(): VoipError {
    return new VoipError({
      kind: "validation",
      api: "sraps",
      problem: `It is not known where SRAPS has its ${name}: the company has no link to them, and voip:sraps.paths.${name} is not set.`,
      advice: "Set it to the path that SRAPS's API reference gives (https://sraps.snom.com).",
      outcome: "refused",
    });
  }

  function item(method: SrapsRequest["method"], company: Company, uuid: string): SrapsRequest {
    const url = locate(company) + segment(uuid, "id");
    const retry = method === "GET" ? "read" : "idempotentWrite";
    return { method, url, template: `${template}{uuid}`, subject, retry, propertyOf };
  }

  function parse(request: FailedRequest, value: unknown): CollectionItem {
    if (name === "logs") {
      const fields = inShape(request, value, looseObject);
      return { ...(typeof fields.uuid === "string" ? { uuid: fields.uuid } : {}), fields };
    }
    const fields = inShape(request, value, withUuid);
    return { uuid: fields.uuid, fields };
  }

  async function get(ref: CompanyRef, uuid: string): Promise<CollectionItem | undefined> {
    const asked = item("GET", await discovery.company(ref), uuid);
    try {
      const { answer } = await exchange.send(asked);
      return parse(asked, readJson(asked, answer));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  function refuseWrites(): void {
    if (name !== "logs") return;
    throw new VoipError({
      kind: "validation",
      api: "sraps",
      problem: "Logs of SRAPS can only be read.",
      outcome: "refused",
    });
  }

  return {
    name,
    async ensureAvailable(ref) {
      if (settings.paths[name] === undefined) locate(discovery.known(ref) ?? (await discovery.company(ref)));
    },
    async *list(ref) {
      const asked = { method: "GET", template, subject } as const;
      for await (const entry of entriesOf(exchange, discovery, place, ref)) yield parse(asked, entry);
    },
    get,
    async create(ref, fields) {
      refuseWrites();
      return discovery.within(ref, async (company) => {
        const asked: SrapsRequest = {
          method: "POST",
          url: locate(company),
          template,
          subject,
          retry: "lookFirst",
          propertyOf,
          body: fields,
        };
        const sent = await exchange.send(asked);
        const body = readJson(asked, sent.answer);
        if (sent.answer.status === 202) {
          return untilConfirmed(exchange, asked, sent, async (atLocation) => {
            const uuid = uuidIn(body) ?? (atLocation && uuidIn(readJson(asked, atLocation.answer)));
            return uuid === undefined ? undefined : get(ref, uuid);
          });
        }
        const { location } = sent.answer.headers;
        const uuid = uuidIn(body) ?? (location === undefined ? undefined : lastSegment(location));
        if (uuid === undefined) {
          throw fail(asked, {
            kind: "protocol",
            problem: `SRAPS created a ${subject} without saying which: neither uuid nor Location is in its answer.`,
            status: sent.answer.status,
            outcome: "unknown",
          });
        }
        return parse(asked, { ...fields, ...(isObject(body) ? body : {}), uuid });
      });
    },
    async update(ref, uuid, fields) {
      refuseWrites();
      const method = settings.profileUpdateMethod;
      const present = method === "PUT" ? await get(ref, uuid) : undefined;
      const { links: _links, uuid: _uuid, ...kept } = present?.fields ?? {};
      const asked = { ...item(method, await discovery.company(ref), uuid), body: { ...kept, ...fields } };
      const sent = await exchange.send(asked);
      if (sent.answer.status === 202) {
        return untilConfirmed(exchange, asked, sent, async () => {
          const found = await get(ref, uuid);
          return found && shows(found.fields, fields) ? found : undefined;
        });
      }
      const body = readJson(asked, sent.answer);
      return uuidIn(body) === undefined ? undefined : parse(asked, body);
    },
    async remove(ref, uuid) {
      refuseWrites();
      const asked = item("DELETE", await discovery.company(ref), uuid);
      try {
        const sent = await exchange.send(asked);
        await untilRemoved(exchange, asked, sent, () => get(ref, uuid));
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
  };
}

/** These objects have no fields of ours: what the program writes is what is sent. */
function propertyOf(path: readonly string[]): string {
  return ["fields", ...path].join(".");
}

function shows(present: Readonly<JsonObject>, wanted: JsonObject): boolean {
  return Object.entries(wanted).every(
    ([field, value]) => JSON.stringify(present[field]) === JSON.stringify(value),
  );
}
