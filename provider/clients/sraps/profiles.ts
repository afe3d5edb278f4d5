import * as z from "zod";
import { isNotFound, VoipError } from "../../transport/errors";
import { isObject, type JsonObject } from "../json";
import { untilConfirmed, untilRemoved } from "./accepted";
import { inShape, readJson, uuidIn } from "./answers";
import type { Company, CompanyRef, Discovery } from "./discovery";
import { entriesOf, type Place } from "./entry-list";
import type { Accepted, Exchange, SrapsRequest } from "./exchange";
import { type FailedRequest, fail } from "./failures";
import { lastSegment, segment } from "./links";
import { OneOrListed, readOne } from "./one-or-listed";
import { composeProfile, draftBody, showsProfileChange } from "./profile-body";
import { propertyPaths } from "./property-paths";
import type { SettingsCatalogue } from "./settings-catalogue";
import type { SettingEntries } from "./settings-manager";
import { flagShape, referenceShape, settingsManagerShape } from "./shapes";

/** A provisioning profile as SRAPS returns it (P1, P3). */
export interface Profile {
  uuid: string;
  name: string;
  /** The uuid of its product group; absent when the answer does not carry it. */
  productGroup?: string;
  autoprovisioningEnabled?: boolean;
  /** `settings_manager` (inferred for profiles, P3). Absent when the answer does not carry it. */
  settings?: SettingEntries;
  /** The whole object, unknown keys included. */
  fields: Readonly<JsonObject>;
}

/** What to create a profile with (P2). */
export interface ProfileDraft {
  name: string;
  /** The uuid of the product group. */
  productGroup: string;
  /** Default true. */
  autoprovisioningEnabled?: boolean;
  /** Setting uuid → entry; sent as `settings_manager` only when it is not empty. */
  settings?: SettingEntries;
  /** Further fields of the body by their wire names (knob 15). They win over the others. */
  extra?: Readonly<JsonObject>;
}

/** What to change; what is not mentioned stays. An entry of `settings` that is `null` is removed. */
export type ProfileChange = Partial<ProfileDraft>;

export interface Profiles {
  /** All profiles of the company, page by page (P1). */
  list(company: CompanyRef): AsyncIterable<Profile>;
  /** One profile (P3, else P1). `undefined` only when SRAPS says that it is not there. */
  get(company: CompanyRef, uuid: string): Promise<Profile | undefined>;
  /** The profile with exactly that name; several are a `conflict` error that names their uuids (knob 16). */
  findByName(company: CompanyRef, name: string): Promise<Profile | undefined>;
  /**
   * Creates a profile (P2). When the answer is lost it fails with the outcome `unknown`: find it by name before
   * creating it again.
   */
  create(company: CompanyRef, draft: ProfileDraft): Promise<Profile>;
  /** Changes a profile with `profileUpdateMethod` (P3); PUT is a read-modify-write. */
  update(company: CompanyRef, uuid: string, change: ProfileChange): Promise<Profile | undefined>;
  /** Removes a profile. One that is not there is success. */
  remove(company: CompanyRef, uuid: string): Promise<void>;
}

const profileShape = z.object({
  uuid: z.string().min(1),
  name: z.string(),
  product_group: referenceShape,
  autoprovisioning_enabled: flagShape,
  settings_manager: settingsManagerShape,
});

const PROPERTIES: Readonly<Record<string, string>> = {
  product_group: "productGroup",
  autoprovisioning_enabled: "autoprovisioning",
};

const SUBJECT = "provisioning profile";

export function createProfiles(
  exchange: Exchange,
  discovery: Discovery,
  catalogue: SettingsCatalogue,
): Profiles {
  const { settings } = exchange;
  const place: Place = {
    subject: SUBJECT,
    template: "{company}/provisioning-profiles/",
    url: (company) =>
      discovery.linked(company, ["provisioning-profiles"]) ?? `${company.url}/provisioning-profiles/`,
  };
  const propertyOf = propertyPaths(PROPERTIES, catalogue);
  const readers = new Map<string, OneOrListed<Profile>>();

  function request(method: SrapsRequest["method"], company: Company, uuid: string): SrapsRequest {
    const url = place.url(company) + segment(uuid, "id");
    const retry = method === "GET" ? "read" : "idempotentWrite";
    return { method, url, template: `${place.template}{uuid}`, subject: SUBJECT, retry, propertyOf };
  }

  function reader(ref: CompanyRef, company: Company): OneOrListed<Profile> {
    const key = place.url(company);
    const existing = readers.get(key);
    if (existing) return existing;
    const created = new OneOrListed<Profile>({
      async one(uuid) {
        const asked = request("GET", company, uuid);
        return readOne(async () => parse(asked, readJson(asked, (await exchange.send(asked)).answer)));
      },
      all: () => list(ref),
      keyOf: (profile) => profile.uuid,
      now: exchange.now,
    });
    readers.set(key, created);
    return created;
  }

  async function* list(ref: CompanyRef): AsyncGenerator<Profile, void, undefined> {
    const asked = { method: "GET", template: place.template, subject: SUBJECT } as const;
    for await (const entry of entriesOf(exchange, discovery, place, ref)) yield parse(asked, entry);
  }

  async function observe(ref: CompanyRef, uuid: string) {
    return reader(ref, await discovery.company(ref)).get(uuid);
  }

  async function observeAnew(ref: CompanyRef, uuid: string): Promise<Profile | undefined> {
    return reader(ref, await discovery.company(ref)).getAnew(uuid);
  }

  async function findByName(ref: CompanyRef, name: string): Promise<Profile | undefined> {
    const named = new Map<string, Profile>();
    for await (const profile of list(ref)) if (profile.name === name) named.set(profile.uuid, profile);
    if (named.size <= 1) return named.values().next().value;
    throw new VoipError({
      kind: "conflict",
      api: "sraps",
      property: "name",
      problem: `SRAPS has ${named.size} provisioning profiles named ${JSON.stringify(name)}: ${[...named.keys()].join(", ")}.`,
      advice: "Import the one that is meant by its uuid, or rename the others.",
    });
  }

  async function created(
    ref: CompanyRef,
    asked: SrapsRequest,
    draft: ProfileDraft,
    sent: Accepted,
  ): Promise<Profile> {
    const body = readJson(asked, sent.answer);
    if (sent.answer.status === 202) {
      return untilConfirmed(exchange, asked, sent, async (atLocation) => {
        const uuid = uuidIn(body) ?? (atLocation && uuidIn(readJson(asked, atLocation.answer)));
        return uuid === undefined ? findByName(ref, draft.name) : observeAnew(ref, uuid);
      });
    }
    const { location } = sent.answer.headers;
    const uuid = uuidIn(body) ?? (location === undefined ? undefined : lastSegment(location));
    if (uuid === undefined) {
      throw fail(asked, {
        kind: "protocol",
        problem:
          "SRAPS created a provisioning profile without saying which: neither uuid nor Location is in its answer.",
        status: sent.answer.status,
        outcome: "unknown",
      });
    }
    return parse(asked, { ...asked.body, ...(isObject(body) ? body : {}), uuid });
  }

  return {
    list,
    async get(ref, uuid) {
      return (await observe(ref, uuid))?.item;
    },
    findByName,
    create: async (ref, draft) =>
      discovery.within(ref, async (company) => {
        const asked: SrapsRequest = {
          method: "POST",
          url: place.url(company),
          template: place.template,
          subject: SUBJECT,
          retry: "lookFirst",
          propertyOf,
          body: draftBody(draft),
        };
        return created(ref, asked, draft, await exchange.send(asked));
      }),
    async update(ref, uuid, change) {
      const needsPresent = settings.profileUpdateMethod === "PUT" || change.settings !== undefined;
      const present = needsPresent ? await observe(ref, uuid) : undefined;
      const company = await discovery.company(ref);
      const body = composeProfile(settings.profileUpdateMethod, change, present);
      const asked = { ...request(settings.profileUpdateMethod, company, uuid), body };
      try {
        const sent = await exchange.send(asked);
        if (sent.answer.status === 202) {
          return await untilConfirmed(exchange, asked, sent, async () => {
            const found = await observeAnew(ref, uuid);
            return found && showsProfileChange(found, change) ? found : undefined;
          });
        }
        const answered = readJson(asked, sent.answer);
        return uuidIn(answered) === undefined ? undefined : parse(asked, answered);
      } finally {
        reader(ref, company).written(uuid);
      }
    },
    async remove(ref, uuid) {
      const company = await discovery.company(ref);
      const asked = request("DELETE", company, uuid);
      try {
        const sent = await exchange.send(asked);
        await untilRemoved(exchange, asked, sent, () => observeAnew(ref, uuid));
      } catch (error) {
        if (!isNotFound(error)) throw error;
      } finally {
        reader(ref, company).written(uuid);
      }
    },
  };
}

function parse(request: FailedRequest, value: unknown): Profile {
  const found = inShape(request, value, profileShape);
  return {
    uuid: found.uuid,
    name: found.name,
    productGroup: found.product_group,
    autoprovisioningEnabled: found.autoprovisioning_enabled,
    settings: found.settings_manager,
    fields: value as JsonObject,
  };
}
