import * as z from "zod";
import { isNotFound, VoipError } from "../../transport/errors";
import { isObject, type JsonObject } from "../json";
import { notDone, untilConfirmed, untilRemoved } from "./accepted";
import { inShape, readJson } from "./answers";
import type { Company, CompanyRef, Discovery } from "./discovery";
import { composeEndpoint, showsChange } from "./endpoint-body";
import { entriesOf, type Place } from "./entry-list";
import type { Exchange, SrapsRequest } from "./exchange";
import type { FailedRequest } from "./failures";
import { OneOrListed, readOne } from "./one-or-listed";
import { propertyPaths } from "./property-paths";
import type { SettingsCatalogue } from "./settings-catalogue";
import type { SettingEntries } from "./settings-manager";
import { flagShape, referenceShape, settingsManagerShape } from "./shapes";

/** An endpoint (a phone) as SRAPS returns it (E1, E3). */
export interface Endpoint {
  /** 12 lower-case hex digits, whatever the server's spelling. */
  mac: string;
  name?: string;
  autoprovisioningEnabled?: boolean;
  /** The uuid of the provisioning profile; absent when there is none. */
  provisioningProfile?: string;
  /** `settings_manager`: setting uuid → entry, as sent. Absent when the answer does not carry it. */
  settings?: SettingEntries;
  /** The whole object, unknown keys included. */
  fields: Readonly<JsonObject>;
}

/**
 * What to set on an endpoint (E2). What is not mentioned stays as it is under `endpointUpdate: "merge"` and falls
 * back to the server's default under `"replace"`.
 */
export interface EndpointChange {
  /** `null` clears it. */
  name?: string | null;
  /** Sent as `true` when it is neither given nor known: every public client sends it (1.5.1). */
  autoprovisioningEnabled?: boolean;
  /** The uuid of a profile; `null` detaches. */
  provisioningProfile?: string | null;
  /** Setting uuid → entry (`settingEntry(value)` or raw JSON); `null` removes the entry. */
  settings?: SettingEntries;
  /** Further fields of the body by their wire names, such as `warranty_exp_warning_period`. */
  extra?: Readonly<JsonObject>;
}

/** MACs may be given in any spelling; separators and case do not matter. */
export interface Endpoints {
  /** All endpoints of the company, page by page (E1). Entries may lack `settings`. */
  list(company: CompanyRef): AsyncIterable<Endpoint>;
  /** One endpoint (E3, else E1 by knob 10). `undefined` only when SRAPS says that it is not there. */
  get(company: CompanyRef, mac: string): Promise<Endpoint | undefined>;
  /**
   * Creates the endpoint or changes it (E2, 202 included). Answers what SRAPS returned, if it returned it.
   * `observed` spares the read of a merge when the caller has just read it, or has just seen that it is not there.
   */
  put(
    company: CompanyRef,
    mac: string,
    change: EndpointChange,
    observed?: Endpoint | "absent",
  ): Promise<Endpoint | undefined>;
  /** Removes the endpoint (E4). One that is not there is success. */
  remove(company: CompanyRef, mac: string): Promise<void>;
}

const endpointShape = z.object({
  mac: z.string().regex(/^[0-9a-f]{2}([:.-]?[0-9a-f]{2}){5}$/i, "expected a MAC address"),
  name: z.string().nullish(),
  autoprovisioning_enabled: flagShape,
  provisioning_profile: referenceShape,
  settings_manager: settingsManagerShape,
});

const PROPERTIES: Readonly<Record<string, string>> = {
  provisioning_profile: "profile",
  autoprovisioning_enabled: "autoprovisioning",
};

export function createEndpoints(
  exchange: Exchange,
  discovery: Discovery,
  catalogue: SettingsCatalogue,
): Endpoints {
  const { settings } = exchange;
  const place: Place = {
    subject: "endpoint",
    template: "{company}/endpoints/",
    url: (company) => discovery.linked(company, ["endpoints"]) ?? `${company.url}/endpoints/`,
  };
  const propertyOf = propertyPaths(PROPERTIES, catalogue);
  /** MACs that the server spells differently from `macCase`, by collection URL and normalised MAC (knob 7). */
  const spellings = new Map<string, string>();
  const readers = new Map<string, OneOrListed<Endpoint>>();

  function parse(request: FailedRequest, value: unknown, collection: string): Endpoint {
    const found = inShape(request, value, endpointShape);
    const mac = normalised(found.mac);
    if (found.mac !== spelled(mac)) spellings.set(collection + mac, found.mac);
    return {
      mac,
      name: found.name ?? undefined,
      autoprovisioningEnabled: found.autoprovisioning_enabled,
      provisioningProfile: found.provisioning_profile,
      settings: found.settings_manager,
      fields: value as JsonObject,
    };
  }

  function spelled(mac: string): string {
    return settings.macCase === "upper" ? mac.toUpperCase() : mac;
  }

  function spelling(collection: string, mac: string): string {
    return spellings.get(collection + mac) ?? spelled(mac);
  }

  function request(method: SrapsRequest["method"], collection: string, mac: string): SrapsRequest {
    const retry = method === "GET" ? "read" : "idempotentWrite";
    const url = collection + encodeURIComponent(spelling(collection, mac));
    return { method, url, template: "{company}/endpoints/{mac}", subject: "endpoint", retry, propertyOf };
  }

  function reader(ref: CompanyRef, company: Company): OneOrListed<Endpoint> {
    const collection = place.url(company);
    const existing = readers.get(collection);
    if (existing) return existing;
    const created = new OneOrListed<Endpoint>({
      async one(mac) {
        const asked = request("GET", collection, mac);
        return readOne(async () => {
          const { answer } = await exchange.send(asked);
          return parse(asked, readJson(asked, answer), collection);
        });
      },
      all: () => list(ref),
      keyOf: (endpoint) => endpoint.mac,
      now: exchange.now,
    });
    readers.set(collection, created);
    return created;
  }

  async function* list(ref: CompanyRef): AsyncGenerator<Endpoint, void, undefined> {
    const asked = { method: "GET", template: place.template, subject: place.subject } as const;
    let collection: string | undefined;
    for await (const entry of entriesOf(exchange, discovery, place, ref)) {
      collection ??= place.url(await discovery.company(ref));
      yield parse(asked, entry, collection);
    }
  }

  async function observe(ref: CompanyRef, mac: string) {
    return reader(ref, await discovery.company(ref)).get(mac);
  }

  async function observeAnew(ref: CompanyRef, mac: string): Promise<Endpoint | undefined> {
    return reader(ref, await discovery.company(ref)).getAnew(mac);
  }

  async function write(
    asked: SrapsRequest,
    ref: CompanyRef,
    mac: string,
    change: EndpointChange,
    collection: string,
  ): Promise<Endpoint | undefined> {
    const sent = await exchange.send(asked);
    const look = async () => {
      const found = await observeAnew(ref, mac);
      return found && showsChange(found, change) ? found : undefined;
    };
    if (sent.answer.status === 202) return untilConfirmed(exchange, asked, sent, look);
    const body = readJson(asked, sent.answer);
    if (body === undefined) return undefined;
    if (isObject(body) && typeof body.mac === "string") return parse(asked, body, collection);
    // What the answer is when it is not the endpoint, nobody has documented (E2).
    const found = await look();
    if (!found) throw notDone(asked, sent);
    return found;
  }

  async function removeAt(
    ref: CompanyRef,
    collection: string,
    mac: string,
    reads: OneOrListed<Endpoint>,
  ): Promise<void> {
    const asked = request("DELETE", collection, mac);
    const spellingWasKnown = spellings.has(collection + mac);
    try {
      const sent = await exchange.send(asked);
      await untilRemoved(exchange, asked, sent, () => observeAnew(ref, mac));
    } catch (error) {
      if (!isNotFound(error)) throw error;
      // The server may know it in another spelling than the one we guessed (knob 7).
      if (spellingWasKnown || !(await reads.listed(mac)) || !spellings.has(collection + mac)) return;
      await removeAt(ref, collection, mac, reads);
    }
  }

  return {
    list,
    async get(ref, mac) {
      return (await observe(ref, normalised(mac)))?.item;
    },
    async put(ref, anyMac, change, observed) {
      const mac = normalised(anyMac);
      const merges = settings.endpointUpdate === "merge";
      // An entry of a list may lack the settings; to lay a change over that would delete them.
      const whole = observed === "absent" || !observed?.settings ? undefined : observed;
      const given = whole && { item: whole, listed: false };
      const mustRead = merges && !given && observed !== "absent";
      const present = mustRead ? await observe(ref, mac) : given;
      return discovery.within(ref, async (company) => {
        const collection = place.url(company);
        const body = composeEndpoint(settings, spelling(collection, mac), change, present);
        const asked = { ...request("PUT", collection, mac), body };
        try {
          return await write(asked, ref, mac, change, collection);
        } finally {
          reader(ref, company).written(mac);
        }
      });
    },
    async remove(ref, anyMac) {
      const mac = normalised(anyMac);
      const company = await discovery.company(ref);
      const collection = place.url(company);
      const reads = reader(ref, company);
      try {
        await removeAt(ref, collection, mac, reads);
      } finally {
        reads.written(mac);
      }
      spellings.delete(collection + mac);
    },
  };
}

/** 12 lower-case hex digits. */
function normalised(mac: string): string {
  const digits = mac.replace(/[\s:.-]/g, "").toLowerCase();
  if (/^[0-9a-f]{12}$/.test(digits)) return digits;
  throw new VoipError({
    kind: "validation",
    api: "sraps",
    property: "mac",
    problem: `${JSON.stringify(mac)} is not a MAC address.`,
    advice: "Write 12 hexadecimal digits.",
  });
}
