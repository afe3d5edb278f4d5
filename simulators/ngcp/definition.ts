import type { Role } from "./accounts";
import type { Call } from "./call";
import type { Field } from "./fields";
import type { JsonObject, Row } from "./json";
import type { PatchOp } from "./patch";
import type { NgcpStore, Table } from "./store";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How a query parameter selects: by a column, or by a function of the row. */
export type Filter =
  | { readonly kind: "wildcard" | "exact" | "number"; readonly column?: string }
  | { readonly kind: "test"; readonly test: (row: Row, value: string, store: NgcpStore) => boolean };

/** Relation to targets below /api/. */
export type Links = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A body that was checked against the fields, and where it goes. */
export interface Draft {
  /** The columns that the fields yield, what was left out filled in. */
  readonly columns: JsonObject;
  /** The body as sent, or as patched. */
  readonly body: JsonObject;
  /** The row that is written over. */
  readonly old?: Row;
  readonly method: "POST" | "PUT" | "PATCH";
  /** The files that came with the body, in base64, by the names of their parts; a raw one is `body`. */
  readonly files: Readonly<Record<string, string>>;
  /** The `Content-Type` of the request. */
  readonly contentType: string;
}

/** How a POST or PUT is sent whose object has files. */
export type BodyForm =
  /** As `multipart/form-data`: the object as JSON in the part `json`, and at least one file. */
  | { readonly kind: "form" }
  /** As the file itself, of one of these media types, the fields in the query. */
  | {
      readonly kind: "raw";
      readonly types: Readonly<Record<"POST" | "PUT", readonly string[]>>;
      /** A form or JSON will do for a POST. */
      readonly orForm?: boolean;
    };

/** One collection of the API, as data. */
export interface Definition {
  readonly name: string;
  /** How errors name one of it. */
  readonly item: string;
  /** How the error of a PUT, PATCH or DELETE names it, when otherwise. */
  readonly itemWhenWritten?: string;
  readonly table: Table;
  /** Which rows of the table are its own, when it shares the table. */
  readonly holds?: (row: Row) => boolean;
  /** Who may use it at all. @default both */
  readonly roles?: readonly Role[];
  readonly methods: { readonly collection: readonly Method[]; readonly item: readonly Method[] };
  readonly fields: readonly Field[];
  /** @default JSON */
  readonly bodyForm?: BodyForm;
  /** What GET of an item answers in place of the object; undefined when the row has none. */
  readonly file?: (call: Call, row: Row) => { readonly type: string; readonly content: Buffer } | undefined;
  /** @default replace, copy */
  readonly patchOps?: readonly PatchOp[];
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Rows that read as absent. */
  readonly hidden?: (row: Row) => boolean;
  /** Rows that are hidden but can still be written. */
  readonly writableWhenHidden?: boolean;
  /** The reseller that a row belongs to; without it rows are everybody's. */
  readonly resellerOf?: (row: Row, store: NgcpStore) => number | undefined;
  /** What a new row starts from, and what it is called when it cannot be made. */
  readonly createFailure: string;
  /** What a change is called that cannot be made. @default the server's usual text */
  readonly updateFailure?: string;
  /** POST heeds `Prefer: return=representation`: it shows the row, or of the row what is no default of a column. */
  readonly postRepresents?: "row" | "sent";
  /** What stands for the number in ids, where that is a name. */
  readonly nameOf?: (row: Row, store: NgcpStore) => string;
  /** Whether a list can be made at all: throws when it cannot. @default it can */
  readonly checkList?: (call: Call) => void;
  /** Lists fail when they are asked for an order. */
  readonly isUnordered?: boolean;
  /** Items have a link to their journal. @default true */
  readonly hasJournal?: boolean;
  /** The links to pages repeat the other parameters. @default true */
  readonly pageLinksCarryQuery?: boolean;
  /** Lists have the links of their items, beside those in the items. @default true */
  readonly listLinks?: boolean;
  /** What becomes of a body before its fields are checked. @default nothing */
  readonly prepare?: (call: Call, body: JsonObject, old: Row | undefined) => JsonObject;
  /** Checks what one field alone cannot tell and yields the row's columns. @default the columns as they are */
  readonly complete?: (call: Call, draft: Draft) => JsonObject;
  /** What a write changes elsewhere. */
  readonly saved?: (call: Call, row: Row, draft: Draft) => void;
  /** Carries out DELETE. @default the row is deleted */
  readonly remove?: (call: Call, row: Row) => void;
  /** The answer's fields. @default the columns that the fields name */
  readonly represent?: (call: Call, row: Row) => JsonObject;
  /** What PATCH is applied to. @default the representation without the id */
  readonly patchDocument?: (call: Call, row: Row, operations: readonly JsonObject[]) => JsonObject;
  readonly links?: (row: Row, call: Call) => Links;
  /** Columns that the field expands to, by field name: `?expand=`. */
  readonly expands?: Readonly<Record<string, string>>;
}

export const wildcard = (column?: string): Filter => ({ kind: "wildcard", ...(column && { column }) });
export const number = (column?: string): Filter => ({ kind: "number", ...(column && { column }) });
export const exact = (column?: string): Filter => ({ kind: "exact", ...(column && { column }) });

/** The usual sets of methods. */
export const methods = {
  all: { collection: ["GET", "POST"], item: ["GET", "PATCH", "PUT", "DELETE"] },
  noDelete: { collection: ["GET", "POST"], item: ["GET", "PATCH", "PUT"] },
  noPatch: { collection: ["GET", "POST"], item: ["GET", "PUT", "DELETE"] },
  noUpdate: { collection: ["GET", "POST"], item: ["GET", "DELETE"] },
  settings: { collection: ["GET"], item: ["GET", "PATCH", "PUT"] },
  clearable: { collection: ["GET"], item: ["GET", "PATCH", "PUT", "DELETE"] },
} as const satisfies Record<string, Definition["methods"]>;
