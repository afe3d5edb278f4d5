import type { Item, JsonObject, NgcpClient, PatchOperation } from "../../clients/ngcp/client";
import type { VoipError } from "../../transport/errors";
import type { KeyText, Rule } from "../kind";
import type { Field } from "./fields";
import type { Carriage } from "./file-fields";

type Inputs = Record<string, unknown>;

/** A change of an object: its fields at the server, the inputs that are wanted, and which of them differ. */
export interface Change {
  fields: Readonly<JsonObject>;
  desired: Inputs;
  changed: ReadonlySet<string>;
}

/** A collection of NGCP whose objects are resources. Contract: ngcp, sections 2 to 9. */
export interface Collection<Name extends string = string> {
  /** The class that programs use. */
  class: string;
  /** The server's name of it, as in `customers`. */
  name: string;
  /** What one object is called. */
  noun: string;
  summary: string;
  fields: Readonly<Record<Name, Field>>;
  /** The natural key. None, or one that a program may leave open: then only a marker tells objects apart. */
  identity: readonly NoInfer<Name>[];
  /** Parts of the natural key that the server compares without regard to case. */
  ignoresCase?: readonly NoInfer<Name>[];
  /** Parts of the natural key that may be left out: the object that is meant has them unset. */
  mayBeUnset?: readonly NoInfer<Name>[];
  /** How the natural key is written in the place of an id. Default: as its parts say. */
  keyText?: KeyText<Inputs>;
  /** What people call an object in a list. Default: the last part of its natural key. */
  nameOf?(inputs: Inputs): string | undefined;
  /** The inputs that the server filters lists by, under their own names. Default: none. */
  filters?: readonly NoInfer<Name>[];
  /** Whether objects carry a mark in the field that `voip:ngcp.markerField` names, since they have no natural key. */
  isMarked?: boolean;
  /** The filters that narrow a search for objects that equal a declaration without a natural key. */
  narrowedBy?: readonly NoInfer<Name>[];
  /** How an object is sent that has files. Default: as JSON. */
  sentAs?: Carriage;
  /** Its ids are names, as in `default/Office`. Default: numbers. */
  hasNameAsId?: boolean;
  /** What goes with every object besides its fields. */
  constants?: Readonly<JsonObject>;
  /** What goes with a new object besides its fields. */
  createdWith?(desired: Inputs): Readonly<JsonObject>;
  /** How changes are written. PUT where the server's PATCH loses or spoils something. Default: PATCH, and PUT for files. */
  changedBy?: "PUT";
  /** What a change answers is not all as it is by then. */
  answersLate?: boolean;
  /** Another POST puts a file in the place of the one that is there. Default: PUT does. */
  replacesFiles?: boolean;
  /** How an object ends: it is deleted, its status becomes `terminated`, or there is no way. */
  ends: "delete" | "terminate" | "stay";
  /** For what cannot be undone: what a removal does. */
  irreversible?: string;
  /** What the removal of this object would take along. */
  contents?(api: NgcpClient, item: Item): Promise<string | undefined>;
  /** What keeps the server from removing it. The server itself does not say: it fails with a 500. */
  usedBy?(api: NgcpClient, id: string): Promise<string | undefined>;
  rules?: readonly Rule<Inputs>[];
  /** What is wrong with declared inputs, as far as settings and cached answers tell. */
  validate?(api: NgcpClient, inputs: Inputs): readonly VoipError[] | Promise<readonly VoipError[]>;
  /** Further steps that a change needs on this server; a change that it would drop silently is an error. */
  accompany?(change: Change): readonly PatchOperation[];
  /** The requests that a change takes, one after the other, where the server does not take it in one. */
  inSteps?(change: Change, operations: readonly PatchOperation[]): readonly (readonly PatchOperation[])[];
  /** What the failure of a write means, where the server's own words do not say it. */
  explain?(api: NgcpClient, desired: Inputs, error: VoipError): Promise<VoipError | undefined>;
  /** What an import declares of what was read. Default: all of it. */
  imported?(inputs: Inputs): Inputs;
  /** Inputs by names that refusals use for them besides the field's own. */
  alsoCalled?: Readonly<Record<string, NoInfer<Name>>>;
}

/** Declares a definition: what it says of fields is checked against the names that it has. */
export function collection<Name extends string>(definition: Collection<Name>): Collection {
  return definition as unknown as Collection;
}
