import type { Transport } from "../../transport/http";
import { type Collection, type CollectionName, createCollection } from "./collections";
import { type Company, type CompanyRef, createDiscovery } from "./discovery";
import { createEndpoints, type Endpoints } from "./endpoints";
import { createExchange } from "./exchange";
import { createProductGroups, type ProductGroup } from "./product-groups";
import { createProfiles, type Profiles } from "./profiles";
import type { SrapsSettings } from "./settings";
import { createSettingsCatalogue, type SettingsCatalogue } from "./settings-catalogue";

export type { JsonObject, JsonValue } from "../json";
export type { Collection, CollectionItem, CollectionName } from "./collections";
export type { Company, CompanyRef } from "./discovery";
export type { Endpoint, EndpointChange, Endpoints } from "./endpoints";
export type { ProductGroup } from "./product-groups";
export type { Profile, ProfileChange, ProfileDraft, Profiles } from "./profiles";
export type { CatalogueSetting, ResolvedSetting, SettingsCatalogue } from "./settings-catalogue";
export { type SettingEntries, settingEntry, settingValue } from "./settings-manager";

/**
 * The SRAPS REST API as the kinds use it (contract section 1). One client serves one connection: it keeps the
 * company, the product groups, the settings catalogue and the clock offset of that connection's key.
 */
export interface SrapsClient {
  /** What the connection is set to, without the key. */
  readonly settings: Omit<SrapsSettings, "key">;
  /** The key's own company (T1 → C1), or the one of that uuid. Cached, one request at a time. */
  company(ref?: CompanyRef): Promise<Company>;
  /** All product groups (G1). Cached. */
  productGroups(): Promise<readonly ProductGroup[]>;
  /** The product group with that name (exactly) or uuid; a `validation` error names those that exist. */
  productGroup(nameOrUuid: string): Promise<ProductGroup>;
  readonly catalogue: SettingsCatalogue;
  readonly endpoints: Endpoints;
  readonly profiles: Profiles;
  /** A collection whose path is not public (D1, U1, C2, L1). It sends nothing by itself. */
  collection(name: CollectionName): Collection;
}

export interface SrapsClientOptions {
  /** Aborts everything that the client has in flight or waits for. */
  signal?: AbortSignal;
  /** The local time in milliseconds, for tests. */
  now?: () => number;
}

export function createSrapsClient(
  settings: SrapsSettings,
  transport: Transport,
  { signal, now = Date.now }: SrapsClientOptions = {},
): SrapsClient {
  const exchange = createExchange(settings, transport, { signal, now });
  const discovery = createDiscovery(exchange);
  const productGroups = createProductGroups(exchange);
  const catalogue = createSettingsCatalogue(exchange, productGroups);
  const { key: _key, ...shown } = settings;
  return {
    settings: shown,
    company: discovery.company,
    productGroups: productGroups.all,
    productGroup: productGroups.find,
    catalogue,
    endpoints: createEndpoints(exchange, discovery, catalogue),
    profiles: createProfiles(exchange, discovery, catalogue),
    collection: (name) => createCollection(exchange, discovery, name),
  };
}
