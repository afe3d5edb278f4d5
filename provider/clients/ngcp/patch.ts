import { VoipError } from "../../transport/errors";
import type { RetryClass } from "../../transport/http";
import type { JsonValue } from "../json";

/**
 * One step of a JSON Patch as the server takes it (contract 6). To clear a plain column replace it with null:
 * `remove` leaves it as it is. What is not there cannot be replaced; `add` it.
 */
export type PatchOperation =
  | { op: "replace"; path: string; value: JsonValue }
  /** `append` adds the entries of `value` to a list. */
  | { op: "add"; path: string; value: JsonValue; mode?: "append" }
  /** `value` and `index` choose an entry of a list. */
  | { op: "remove"; path: string; value?: JsonValue; index?: number }
  | { op: "copy"; from: string; path: string };

/** Besides all preferences and header rules. Everywhere else `add` and `remove` are refused. */
const ADDABLE = new Set(
  [
    "autoattendants billingnetworks billingprofiles ccmapentries cfbnumbersets cfmappings cfsourcesets cftimesets",
    "customerlocations faxserversettings mailtofaxsettings pbxdevices speeddials subscriberprofiles subscribers",
    "timesets upnrewritesets",
  ].flatMap((names) => names.split(" ")),
);

/** Whether the collection's patches may add and remove. */
export function takesAddAndRemove(collection: string): boolean {
  return ADDABLE.has(collection) || /preferences$|^headerrule/.test(collection);
}

/** Refuses, before anything is sent, what the collection does not take. */
export function checkPatch(collection: string, operations: readonly PatchOperation[]): void {
  const refused = operations.find(({ op }) => op !== "replace" && op !== "copy");
  if (refused === undefined || takesAddAndRemove(collection)) return;
  throw new VoipError({
    kind: "validation",
    api: "ngcp",
    problem: `NGCP takes no patch of ${collection} with ${refused.op} (${refused.path}), only replace and copy.`,
    outcome: "refused",
  });
}

/** Whether the patch leads to the same state however often it is applied. */
export function retryOf(operations: readonly PatchOperation[]): RetryClass {
  return operations.every(isIdempotent) ? "idempotentWrite" : "lookFirst";
}

function isIdempotent(operation: PatchOperation): boolean {
  if (operation.op === "replace") return true;
  if (operation.op !== "add" || operation.mode === "append") return false;
  // `add` sets a field, but inserts into a list.
  return !/\/(-|\d+)$/.test(operation.path);
}
