import { randomBytes } from "node:crypto";
import { otherAccountMacs } from "../standard-macs";
import { type AccessKey, srapsAccounts, srapsCompanies } from "./accounts";
import { DeferredWrites } from "./deferred-writes";
import {
  type Company,
  type Endpoint,
  endpointDefaults,
  type GenericCollection,
  type LogEntry,
  type Profile,
  profileDefaults,
  type StoredObject,
} from "./records";

const logLimit = 1000;

/**
 * What SRAPS holds. The back end works on it, and a test reads it and changes it behind the client's back.
 * Records are never changed in place: set a new one. Where a company is left out, it is that of `main`.
 */
export class SrapsStore {
  private readonly companyByUuid = new Map<string, Company>();
  private readonly keyById = new Map<string, AccessKey>();
  private readonly endpointByMac = new Map<string, Endpoint>();
  private readonly profileByUuid = new Map<string, Profile>();
  private readonly objectByUuid = new Map<string, StoredObject & { collection: GenericCollection }>();
  private readonly log: LogEntry[] = [];
  /** Writes that were answered with 202 and have not taken effect yet. */
  readonly deferred = new DeferredWrites();

  constructor() {
    const { reseller, north, south, main, other } = srapsCompanies;
    this.setCompany(main);
    this.setCompany(other);
    this.setCompany({ ...reseller, reseller: true });
    this.setCompany({ ...north, parent: reseller.uuid });
    this.setCompany({ ...south, parent: reseller.uuid });
    for (const key of Object.values(srapsAccounts)) this.setKey(key);
    for (const mac of otherAccountMacs) this.setEndpoint({ mac, company: other.uuid });
  }

  company(uuid: string): Company | undefined {
    return this.companyByUuid.get(uuid);
  }

  companies(): Company[] {
    return [...this.companyByUuid.values()];
  }

  /** Adds a company, or changes the given fields of it. */
  setCompany(company: Partial<Company> & Pick<Company, "name">): Company {
    const uuid = company.uuid ?? newUuid();
    const whole = { parent: null, reseller: false, extra: {}, ...this.company(uuid), ...company, uuid };
    this.companyByUuid.set(uuid, whole);
    return whole;
  }

  /** Deletes a company with its endpoints, profiles and objects. */
  deleteCompany(uuid: string): void {
    for (const { mac } of this.endpoints(uuid)) this.deleteEndpoint(mac);
    for (const profile of this.profiles(uuid)) this.deleteProfile(profile.uuid);
    for (const object of ofCompany(this.objectByUuid.values(), uuid)) this.deleteObject(object.uuid);
    this.companyByUuid.delete(uuid);
  }

  key(id: string): AccessKey | undefined {
    return this.keyById.get(id);
  }

  /** Adds a key, or changes its secret, role or company. */
  setKey(key: AccessKey): void {
    this.keyById.set(key.id, key);
  }

  deleteKey(id: string): void {
    this.keyById.delete(id);
  }

  /** The endpoint with this MAC, in any case, whoever owns it. */
  endpoint(mac: string): Endpoint | undefined {
    return this.endpointByMac.get(mac.toLowerCase());
  }

  /** All endpoints, or those of a company, oldest first. */
  endpoints(company?: string): Endpoint[] {
    return ofCompany(this.endpointByMac.values(), company);
  }

  /** Adds an endpoint, or changes the given fields of it. */
  setEndpoint(endpoint: Partial<Endpoint> & Pick<Endpoint, "mac">): Endpoint {
    const mac = endpoint.mac.toLowerCase();
    const company = srapsCompanies.main.uuid;
    const whole = { ...endpointDefaults, company, ...this.endpoint(mac), ...endpoint, mac };
    this.endpointByMac.set(mac, whole);
    return whole;
  }

  deleteEndpoint(mac: string): void {
    this.endpointByMac.delete(mac.toLowerCase());
  }

  profile(uuid: string): Profile | undefined {
    return this.profileByUuid.get(uuid);
  }

  /** All profiles, or those of a company, oldest first. */
  profiles(company?: string): Profile[] {
    return ofCompany(this.profileByUuid.values(), company);
  }

  /** Adds a profile, or changes the given fields of it. */
  setProfile(profile: Partial<Profile> & Pick<Profile, "name" | "product_group">): Profile {
    const uuid = profile.uuid ?? newUuid();
    const company = srapsCompanies.main.uuid;
    const whole = { ...profileDefaults, company, ...this.profile(uuid), ...profile, uuid };
    this.profileByUuid.set(uuid, whole);
    return whole;
  }

  /** Deletes a profile; its endpoints are left without one. */
  deleteProfile(uuid: string): void {
    for (const { mac, provisioning_profile } of this.endpoints()) {
      if (provisioning_profile === uuid) this.setEndpoint({ mac, provisioning_profile: null });
    }
    this.profileByUuid.delete(uuid);
  }

  /** An object of a mounted collection. */
  object(collection: GenericCollection, uuid: string): StoredObject | undefined {
    const found = this.objectByUuid.get(uuid);
    return found?.collection === collection ? found : undefined;
  }

  /** The objects of a mounted collection, of all companies or of one, oldest first. */
  objects(collection: GenericCollection, company?: string): StoredObject[] {
    return ofCompany(this.objectByUuid.values(), company).filter((one) => one.collection === collection);
  }

  /** Adds an object, or replaces all fields of it. */
  setObject(
    collection: GenericCollection,
    object: Partial<StoredObject> & Pick<StoredObject, "fields">,
  ): StoredObject {
    const uuid = object.uuid ?? newUuid();
    const company = object.company ?? this.object(collection, uuid)?.company ?? srapsCompanies.main.uuid;
    const whole = { collection, uuid, company, fields: object.fields };
    this.objectByUuid.set(uuid, whole);
    return whole;
  }

  deleteObject(uuid: string): void {
    this.objectByUuid.delete(uuid);
  }

  /** The provisioning log, oldest first. */
  logEntries(company?: string): LogEntry[] {
    return ofCompany(this.log, company);
  }

  /** Adds an entry to the provisioning log; of more than 1000 the oldest are dropped. */
  addLogEntry(entry: Readonly<Record<string, unknown>> & Pick<LogEntry, "message">): void {
    const company = srapsCompanies.main.uuid;
    this.log.push({ timestamp: new Date().toISOString(), company, ...entry });
    if (this.log.length > logLimit) this.log.shift();
  }
}

/** 32 lower-case hex digits. */
export function newUuid(): string {
  return randomBytes(16).toString("hex");
}

function ofCompany<T extends { readonly company: string }>(records: Iterable<T>, company?: string): T[] {
  return [...records].filter((record) => company === undefined || record.company === company);
}
