import * as z from "zod";
import { type Call, companyOf, foreign, type Handler, json, mayAccess, type Write, written } from "./call";
import type { Mount } from "./mounts";
import { page } from "./paging";
import type { GenericCollection, StoredObject } from "./records";
import { checkSettings } from "./references";
import { notFound } from "./refusal";
import { readFields, readJsonObject, settingsManager } from "./request-body";
import { type Routes, updateMethods } from "./router";
import type { Setting } from "./settings-catalogue";
import { newUuid } from "./store";

/** A mount of a collection that holds whatever a client sends. */
export type GenericMount = Mount & { readonly collection: GenericCollection };

/** The only field with a known shape. */
const objectBody = z.object({ settings_manager: settingsManager.optional() });

/** A collection of whatever objects a client sends, with uuids made here (section 5 point 18). */
export function collectionRoutes(mount: GenericMount, catalogue: () => readonly Setting[]): Routes {
  const { collection, template } = mount;
  const locate = (call: Call, { company, uuid }: StoredObject): string =>
    call.link(`${template.replace("{company}", company)}${uuid}`);
  const render = (call: Call, object: StoredObject): unknown => ({
    ...object.fields,
    uuid: object.uuid,
    links: { self: locate(call, object), company: call.link(`companies/${object.company}`) },
  });

  const list: Handler = (call) =>
    page(call, call.store.objects(collection, homeOf(call, mount)), (object) => render(call, object));
  const get: Handler = (call) => json(200, render(call, ownObject(call, mount)));
  const post: Handler = (call) => {
    const company = homeOf(call, mount);
    return write(call, { uuid: newUuid(), company, fields: readJsonObject(call.request) }, 201);
  };
  const put: Handler = (call) => {
    const object = ownObject(call, mount);
    return write(call, { ...object, fields: readJsonObject(call.request) }, 200);
  };
  const patch: Handler = (call) => {
    const object = ownObject(call, mount);
    return write(call, { ...object, fields: { ...object.fields, ...readJsonObject(call.request) } }, 200);
  };
  const remove: Handler = (call) => {
    call.store.deleteObject(ownObject(call, mount).uuid);
    return { status: 204, changed: true };
  };

  const write = (call: Call, sent: StoredObject, status: 200 | 201): Write => {
    const { uuid: _uuid, links: _links, ...fields } = sent.fields;
    const { settings_manager } = readFields(objectBody, fields);
    if (settings_manager) checkSettings(call, catalogue(), settings_manager);
    const object = { ...sent, fields: { ...fields, ...(settings_manager && { settings_manager }) } };
    const location = locate(call, object);
    return {
      location,
      effect: () => {
        call.store.setObject(collection, object);
      },
      answer: () => written(status, render(call, object), location),
    };
  };

  return [
    { template, methods: () => ({ GET: list, POST: post }) },
    {
      template: `${template}{uuid}`,
      methods: (switches) => ({ GET: get, ...updateMethods(switches, put, patch), DELETE: remove }),
    },
  ];
}

/** The log: entries with `timestamp` and `message`, oldest first, read only, filtered by nothing. */
export function logRoutes(mount: Mount): Routes {
  const list: Handler = (call) =>
    page(call, call.store.logEntries(homeOf(call, mount)), ({ company: _, ...entry }) => entry);
  return [{ template: mount.template, methods: () => ({ GET: list }) }];
}

/** The company whose objects a mounted collection shows: the one in the path, else the key's own. */
export function homeOf(call: Call, mount: Mount): string {
  return mount.ofCompany ? companyOf(call).uuid : call.key.company;
}

function ownObject(call: Call, mount: GenericMount): StoredObject {
  const home = mount.ofCompany ? companyOf(call).uuid : undefined;
  const object = call.store.object(mount.collection, call.segments.uuid ?? "");
  if (!object) throw notFound();
  const company = call.store.company(object.company);
  const elsewhere = home !== undefined && home !== object.company;
  if (!company || elsewhere || !mayAccess(call, company)) throw foreign(call);
  return object;
}
