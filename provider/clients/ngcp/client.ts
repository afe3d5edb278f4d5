import { VoipError } from "../../transport/errors";
import type { Transport } from "../../transport/http";
import type { JsonObject } from "../json";
import { createExchange } from "./exchange";
import type { Filters } from "./filters";
import type { Item } from "./items";
import { findOne, type ListOptions, list } from "./listing";
import type { PatchOperation } from "./patch";
import {
  createPreferenceDefinitions,
  type PreferenceDefinition,
  type PreferenceOwner,
} from "./preference-definitions";
import type { NgcpSettings } from "./settings";
import { createSoundHandles } from "./sound-handles";
import type { Upload } from "./upload";
import {
  type Created,
  create,
  get,
  getFile,
  patch,
  put,
  type ReadOptions,
  remove,
  type WriteOptions,
} from "./writes";

export type { JsonObject, JsonValue } from "../json";
export type { PropertyOf } from "./failures";
export type { Filters } from "./filters";
export type { Item } from "./items";
export { linkedIds } from "./links";
export { isTerminated, type ListOptions } from "./listing";
export { type PatchOperation, takesAddAndRemove } from "./patch";
export type { PreferenceDefinition, PreferenceOwner } from "./preference-definitions";
export { Upload, type UploadedFile } from "./upload";
export type { Created, ReadOptions, WriteOptions } from "./writes";

/**
 * The NGCP REST API as the kinds use it. One client serves one connection: it keeps that connection's login and
 * the definitions of preferences. Collections and fields have the server's names, ids are strings.
 */
export interface NgcpClient {
  /** What the connection is set to, without its secrets. */
  readonly settings: Omit<NgcpSettings, "password" | "clientCertificate">;
  /** All objects that match every filter exactly, by id, page after page. */
  list(collection: string, filters?: Filters, options?: ListOptions): AsyncIterable<Item>;
  /** The one object with this natural key that is not terminated; several are a `conflict` that names their ids. */
  findOne(collection: string, key: Filters, options?: ListOptions): Promise<Item | undefined>;
  /** The object, terminated ones too; `undefined` only when NGCP says that it does not have it. */
  get(collection: string, id: string, options?: ReadOptions): Promise<Item | undefined>;
  /** What the server keeps of a file, byte by byte; `undefined` only when NGCP says that it has none. */
  getFile(collection: string, id: string, options?: ReadOptions): Promise<Uint8Array | undefined>;
  /** Makes an object. After an unknown outcome look for it before it is made again. */
  create(collection: string, body: Readonly<JsonObject> | Upload, options?: WriteOptions): Promise<Created>;
  /** Writes the object whole. Answers what it is then; `undefined` when that has ended it. */
  put(
    collection: string,
    id: string,
    body: Readonly<JsonObject> | Upload,
    options?: WriteOptions,
  ): Promise<Item | undefined>;
  /** Changes the object. Answers what it is then; `undefined` when that has ended it. */
  patch(
    collection: string,
    id: string,
    operations: readonly PatchOperation[],
    options?: WriteOptions,
  ): Promise<Item | undefined>;
  /** Removes the object; gone already is a success. */
  remove(collection: string, id: string, options?: ReadOptions): Promise<void>;
  /** What preferences there are, by name. Cached, one request at a time. */
  preferenceDefinitions(owner: PreferenceOwner): Promise<ReadonlyMap<string, PreferenceDefinition>>;
  /** What sounds can be for: handles with their groups. Cached, one request at a time. */
  soundHandles(): Promise<ReadonlyMap<string, string>>;
}

export interface NgcpClientOptions {
  /** Aborts everything that the client has in flight or waits for. */
  signal?: AbortSignal;
  /** The local time in milliseconds, for tests. */
  now?: () => number;
}

export function createNgcpClient(
  settings: NgcpSettings,
  transport: Transport,
  { signal, now = Date.now }: NgcpClientOptions = {},
): NgcpClient {
  checkAccount(settings);
  const exchange = createExchange(settings, transport, { signal, now });
  const { password: _password, clientCertificate: _certificate, ...shown } = settings;
  return {
    settings: shown,
    list: (...parameters) => list(exchange, ...parameters),
    findOne: (...parameters) => findOne(exchange, ...parameters),
    get: (...parameters) => get(exchange, ...parameters),
    getFile: (...parameters) => getFile(exchange, ...parameters),
    create: (...parameters) => create(exchange, ...parameters),
    put: (...parameters) => put(exchange, ...parameters),
    patch: (...parameters) => patch(exchange, ...parameters),
    remove: (...parameters) => remove(exchange, ...parameters),
    preferenceDefinitions: createPreferenceDefinitions(exchange),
    soundHandles: createSoundHandles(exchange),
  };
}

function checkAccount({ username, password, clientCertificate, auth }: NgcpSettings): void {
  const isWhole = (username === undefined) === (password === undefined);
  const mayBeAlone = clientCertificate !== undefined && auth === "auto";
  if (isWhole && (username !== undefined || mayBeAlone)) return;
  throw new VoipError({
    kind: "validation",
    problem: isWhole
      ? "voip:ngcp.username and voip:ngcp.password are not set."
      : `voip:ngcp.${username === undefined ? "username" : "password"} is not set.`,
    advice: "NGCP needs both, or voip:ngcp.clientCertificate and neither of them.",
  });
}
