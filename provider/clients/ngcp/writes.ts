import { isNotFound, isOutcomeUnknown } from "../../transport/errors";
import type { Answer, Method, RetryClass } from "../../transport/http";
import { quote } from "../../transport/redaction";
import type { JsonObject } from "../json";
import { readComplaint } from "./complaint";
import type { Exchange, NgcpRequest } from "./exchange";
import { fail, type PropertyOf } from "./failures";
import { type Item, readItem, unexpected } from "./items";
import { collectionUrl, idIn, itemUrl } from "./links";
import { encode } from "./listing";
import { checkPatch, type PatchOperation, retryOf } from "./patch";
import { subjectOf } from "./subject";
import { Upload } from "./upload";

export interface ReadOptions {
  /** Further query parameters, such as `location_id`. */
  query?: Readonly<Record<string, string>>;
  /** One object, as errors name it. Default: the server's own word. */
  subject?: string;
}

export interface WriteOptions extends ReadOptions {
  /** How the program spells what a refusal names. Default: the server's name in camel case. */
  propertyOf?: PropertyOf;
  /** What no error may quote: passwords and pins that the body sets. */
  secrets?: readonly string[];
  /** How often the write may be sent, where the usual class of its method does not fit. */
  retry?: RetryClass;
}

export interface Created {
  id: string;
  /** The object, where the server shows it; most collections do not. */
  item?: Item;
  /** What NGCP complained of although it made the object, such as that its SIP proxy could not be told. */
  warning?: string;
}

type Body = Readonly<JsonObject> | Upload | readonly PatchOperation[];

/** The object; `undefined` only when NGCP says that it does not have it. */
export async function get(
  exchange: Exchange,
  collection: string,
  id: string,
  options: ReadOptions = {},
): Promise<Item | undefined> {
  const request = onItem(exchange, "GET", collection, id, options);
  try {
    return readItem(request, await exchange.send(request), exchange.settings.url, id);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** What the server keeps of a file, byte by byte; `undefined` only when NGCP says that it has none. */
export async function getFile(
  exchange: Exchange,
  collection: string,
  id: string,
  options: ReadOptions = {},
): Promise<Uint8Array | undefined> {
  const request = onItem(exchange, "GET", collection, id, options);
  try {
    const { body } = await exchange.send({ ...request, headers: { accept: "*/*" }, isBinary: true });
    return Buffer.from(body, "latin1");
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * Makes an object. When the outcome is unknown, look for it before it is made again: nearly no collection refuses
 * a second one of the same kind.
 */
export async function create(
  exchange: Exchange,
  collection: string,
  body: Readonly<JsonObject> | Upload,
  options: WriteOptions = {},
): Promise<Created> {
  const address = `${collectionUrl(exchange.settings.url, collection)}${search(options)}`;
  const request: NgcpRequest = {
    ...written("POST", collection, `{url}${collection}/`, body, { retry: "lookFirst", ...options }),
    url: address,
    // A domain exists although the SIP proxy could not be told of it (8).
    understands: ({ status, headers }) => status === 500 && headers.location !== undefined,
  };
  const answer = await exchange.send(request);
  const id = idIn(answer.headers.location ?? "", collection);
  if (id === undefined) {
    throw fail(request, {
      kind: "protocol",
      problem: `NGCP did not say where the new ${request.subject} is.`,
      status: answer.status,
      outcome: "unknown",
    });
  }
  if (answer.status >= 300)
    return { id, warning: quote(readComplaint(answer.body).message, request.secrets) };
  return hasBody(answer) ? { id, item: readItem(request, answer, exchange.settings.url, id) } : { id };
}

/** Writes an object whole. What leaving out a field means differs by collection (contract 7). */
export async function put(
  exchange: Exchange,
  collection: string,
  id: string,
  body: Readonly<JsonObject> | Upload,
  options: WriteOptions = {},
): Promise<Item | undefined> {
  return change(exchange, "PUT", collection, id, body, { retry: "idempotentWrite", ...options });
}

/** Changes an object; without operations it is read only. */
export async function patch(
  exchange: Exchange,
  collection: string,
  id: string,
  operations: readonly PatchOperation[],
  options: WriteOptions = {},
): Promise<Item | undefined> {
  checkPatch(collection, operations);
  if (operations.length === 0) return get(exchange, collection, id, options);
  return change(exchange, "PATCH", collection, id, operations, { retry: retryOf(operations), ...options });
}

/**
 * Removes an object. That it is gone already is a success, also when NGCP failed after it removed it (8). An answer
 * with a body is nobody's that removed it, such as a login page: then it is looked at.
 */
export async function remove(
  exchange: Exchange,
  collection: string,
  id: string,
  options: ReadOptions = {},
): Promise<void> {
  const request = {
    ...onItem(exchange, "DELETE", collection, id, options),
    retry: "idempotentWrite",
  } as const;
  try {
    const answer = await exchange.send(request);
    if (hasBody(answer)) throw unexpected(request, "a removal is answered by nothing");
  } catch (error) {
    if (isNotFound(error)) return;
    if (isOutcomeUnknown(error) && (await isGone(exchange, collection, id, options))) return;
    throw error;
  }
}

/** The object as it is afterwards; `undefined` when the change has ended it. */
async function change(
  exchange: Exchange,
  method: "PUT" | "PATCH",
  collection: string,
  id: string,
  body: Body,
  options: WriteOptions & { retry: RetryClass },
): Promise<Item | undefined> {
  const { url, template } = onItem(exchange, method, collection, id, options);
  const request = { ...written(method, collection, template, body, options), url };
  const answer = await exchange.send(request);
  if (hasBody(answer)) return readItem(request, answer, exchange.settings.url, id);
  return get(exchange, collection, id, options);
}

/** Says no when it cannot be told, so that the failure of the removal itself is what is shown. */
async function isGone(
  exchange: Exchange,
  collection: string,
  id: string,
  options: ReadOptions,
): Promise<boolean> {
  return get(exchange, collection, id, options).then(
    (item) => item === undefined,
    () => false,
  );
}

function onItem(
  { settings }: Exchange,
  method: Method,
  collection: string,
  id: string,
  options: ReadOptions,
): NgcpRequest {
  return {
    method,
    url: `${itemUrl(settings.url, collection, id)}${search(options)}`,
    template: `{url}${collection}/{id}`,
    subject: options.subject ?? subjectOf(collection),
    retry: "read",
  };
}

function written(
  method: Method,
  collection: string,
  template: string,
  body: Body,
  { subject = subjectOf(collection), propertyOf, secrets, retry }: WriteOptions & { retry: RetryClass },
): Omit<NgcpRequest, "url"> {
  const isUpload = body instanceof Upload;
  const json = method === "PATCH" ? "application/json-patch+json" : "application/json";
  return {
    method,
    template,
    subject,
    propertyOf,
    secrets,
    retry,
    headers: { "content-type": isUpload ? body.contentType : json, prefer: "return=representation" },
    body: isUpload ? body.content : JSON.stringify(body),
  };
}

function hasBody(answer: Answer): boolean {
  return answer.body.trim() !== "";
}

function search({ query = {} }: ReadOptions): string {
  const text = encode(Object.entries(query));
  return text === "" ? "" : `?${text}`;
}
