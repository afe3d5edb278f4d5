import type { Call } from "../call";
import { type Definition, type Draft, methods, number, wildcard } from "../definition";
import type { Field } from "../fields";
import { asText, type Json, type JsonObject, numberIn, type Row } from "../json";
import { internalError, unprocessable } from "../refusal";
import type { NgcpStore } from "../store";
import { isCustomer } from "./lifecycle";

const flag = (name: string): Field => ({ name, kind: "boolean", default: false });
const notANumber = ["Value must be an integer", "Value must be a positive integer"];

/** Sounds that replace the system's own. */
export const soundSets: Definition = {
  name: "soundsets",
  item: "soundset",
  table: "soundsets",
  methods: methods.all,
  createFailure: "Failed to create soundset.",
  postRepresents: "row",
  resellerOf: (row) => numberIn(row, "reseller_id"),
  fields: [
    { name: "contract_default", kind: "boolean", default: false, omitted: "cleared" },
    { name: "contract_id", kind: "positive", alias: "customer_id", omitted: "cleared" },
    { name: "description", kind: "text", longest: 255 },
    flag("expose_to_customer"),
    // The sounds of a language are copied when the server has them installed.
    { name: "language", kind: "select", values: [] },
    { name: "name", kind: "text", required: true },
    { name: "parent_id", kind: "positive" },
    { name: "reseller_id", kind: "positive", required: true, missing: notANumber, ownReseller: true },
  ],
  filters: { name: wildcard(), reseller_id: number(), customer_id: number("contract_id") },
  complete: completeSet,
  represent: (call, row) => ({
    ...showSet(row),
    customer_id: row.contract_id ?? null,
    ...parentName(call, row),
  }),
  // Any patch clears `contract_default`.
  patchDocument: (_, row) => {
    const { id: _id, ...document } = showSet(row);
    return { ...document, contract_default: null, language: null };
  },
  remove: ({ store }, { id }) => {
    for (const child of store.rowsWith("soundsets", "parent_id", id)) {
      store.change("soundsets", child.id, { parent_id: null });
    }
    for (const file of store.rowsWith("soundfiles", "set_id", id)) store.delete("soundfiles", file.id);
    store.delete("soundsets", id);
  },
  links: ({ id, reseller_id, contract_id }) => ({
    ...(contract_id && { customers: `customers/${contract_id}` }),
    resellers: `resellers/${reseller_id}`,
    soundfiles: `soundfiles/?set_id=${id}`,
    soundsets: `soundsets/${id}`,
  }),
};

function completeSet({ store }: Call, { columns, old }: Draft): JsonObject {
  const { language: _language, ...kept } = columns;
  if (!store.row("resellers", numberIn(columns, "reseller_id"))) {
    throw unprocessable("Reseller does not exist");
  }
  const customer = store.row("contracts", numberIn(columns, "contract_id"));
  if (typeof columns.contract_id === "number") {
    if (!customer || !isCustomer(customer)) throw unprocessable("Customer does not exist");
    const contact = store.row("contacts", numberIn(customer, "contact_id"));
    if (contact?.reseller_id !== columns.reseller_id) throw unprocessable("Invalid reseller for customer");
  }
  if (typeof columns.parent_id === "number") {
    if (!store.row("soundsets", columns.parent_id)) throw unprocessable("Parent sound set does not exist");
    if (old && columns.parent_id === old.id) throw unprocessable("Cannot use the parent sound set");
  }
  return { ...kept, contract_default: columns.contract_default ?? false };
}

function showSet(row: Row): JsonObject & { id: number } {
  const names = ["contract_id", "description", "name", "parent_id", "reseller_id"];
  const shown = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  const { contract_default = false, expose_to_customer = false } = row;
  return { id: row.id, ...shown, contract_default, expose_to_customer };
}

/** Only what is read names the parent. */
function parentName({ request, store }: Call, row: Row): JsonObject {
  if (request.method !== "GET") return {};
  return { parent_name: store.row("soundsets", numberIn(row, "parent_id"))?.name ?? null };
}

/** What sounds are for. */
export const soundHandles: Definition = {
  name: "soundhandles",
  item: "soundhandle",
  table: "soundhandles",
  methods: { collection: ["GET"], item: ["GET"] },
  createFailure: "",
  hasJournal: false,
  fields: [
    { name: "group", kind: "text" },
    { name: "handle", kind: "text" },
  ],
  filters: { group: wildcard() },
  links: ({ id }) => ({ soundhandles: `soundhandles/${id}` }),
};

/** The sounds of a set: raw audio with its properties in the query. */
export const soundFiles: Definition = {
  name: "soundfiles",
  item: "soundfile",
  table: "soundfiles",
  methods: methods.all,
  createFailure: "Failed to create soundfile.",
  hasJournal: false,
  bodyForm: {
    kind: "raw",
    types: { POST: ["audio/x-wav", "audio/mpeg", "audio/ogg"], PUT: ["audio/x-wav"] },
    orForm: true,
  },
  resellerOf: (row, store) => numberIn(store.row("soundsets", numberIn(row, "set_id")), "reseller_id"),
  fields: [
    { name: "filename", kind: "text", longest: 255 },
    { name: "handle", kind: "text", required: true },
    { name: "loopplay", kind: "raw", default: false },
    { name: "set_id", kind: "positive", required: true },
  ],
  filters: { set_id: number() },
  complete: completeFile,
  represent: (_, row) => ({
    id: row.id,
    filename: row.filename ?? null,
    handle: row.handle ?? null,
    loopplay: row.loopplay === true,
    set_id: row.set_id ?? null,
    use_parent: false,
  }),
  links: ({ id, set_id }) => ({
    soundfilerecordings: `soundfilerecordings/${id}`,
    soundsets: `soundsets/${set_id}`,
  }),
};

/** A second file for a handle takes the place of the first; nearly every mistake fails. */
function completeFile({ store }: Call, { columns, files, contentType, method, old }: Draft): JsonObject {
  const set = store.row("soundsets", numberIn(columns, "set_id"));
  const handle = asText(columns.handle ?? null);
  const [content = ""] = Object.values(files);
  if (!set || !isHandle(store, handle) || columns.filename === null) throw internalError();
  if (method !== "PATCH" && !isAudio(content, contentType)) throw internalError();
  const { id } = store.rowsWith("soundfiles", "set_id", set.id).find((row) => row.handle === handle) ?? {};
  return {
    ...columns,
    loopplay: isTrue(columns.loopplay),
    content: method === "PATCH" ? (old?.content ?? "") : content,
    ...(method === "POST" && id !== undefined && { id }),
  };
}

function isHandle(store: NgcpStore, name: string): boolean {
  return store.rowsWith("soundhandles", "handle", name).length > 0;
}

function isAudio(content: string, contentType: string): boolean {
  const isWav = Buffer.from(content, "base64").subarray(0, 4).toString("latin1") === "RIFF";
  return isWav || /^audio\/(mpeg|ogg)/.test(contentType);
}

function isTrue(value: Json | undefined): boolean {
  return value === true || value === "true" || value === "1" || value === 1;
}
