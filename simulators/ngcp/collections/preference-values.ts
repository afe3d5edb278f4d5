import { isIP } from "node:net";
import { asText, isArray, isObject, type Json, type JsonObject } from "../json";
import { unprocessable } from "../refusal";
import type { NgcpStore, PreferenceOwner, Table } from "../store";
import type { Release } from "../switches";
import { type PreferenceDefinition, preferenceDefinition } from "./preference-definitions";

/** Preferences that name another object: what the error calls it, its table and its naming column. */
const references: Readonly<Record<string, readonly [kind: string, table?: Table, column?: string]>> = {
  ncos: ["ncos_level", "ncoslevels", "level"],
  adm_ncos: ["ncos_level", "ncoslevels", "level"],
  adm_cf_ncos: ["ncos_level", "ncoslevels", "level"],
  ncos_set: ["ncos_set"],
  rewrite_rule_set: ["rewrite_rule_set", "rewriterulesets", "name"],
  cdr_export_sclidui_rwrs: ["rewrite_rule_set", "rewriterulesets", "name"],
  emergency_mapping_container: ["emergency_mapping_container", "emergencymappingcontainers", "name"],
  sound_set: ["sound_set", "soundsets", "name"],
  contract_sound_set: ["contract_sound_set", "soundsets", "name"],
  header_rule_set: ["header_rule_set"],
};

const addressLists = ["allowed_ips", "man_allowed_ips"];
const longestValue = 128;

interface Place {
  readonly store: NgcpStore;
  readonly owner: PreferenceOwner;
  readonly release: Release;
}

/** All that is left out is unset; null leaves a preference as it is; unknown names are ignored. */
export function writePreferences(place: Place, body: JsonObject, old: JsonObject): JsonObject {
  const written: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (value === null) {
      if (old[name] !== undefined) written[name] = old[name];
      continue;
    }
    const reference = references[name];
    if (reference) {
      written[name] = refer(place, reference, value);
      continue;
    }
    const definition = preferenceDefinition(name, place.release);
    if (!definition) continue;
    const read = definition.many
      ? readMany(definition, value, place.owner)
      : readOne(definition, value, place.owner);
    if (!isArray(read) || read.length > 0) written[name] = read;
  }
  return written;
}

/** As they are read: references by the present name of what they refer to. */
export function showPreferences(store: NgcpStore, preferences: JsonObject): JsonObject {
  const shown: Record<string, Json> = {};
  for (const [name, value] of Object.entries(preferences)) {
    const [, table, column] = references[name] ?? [];
    if (!table || !column) shown[name] = value;
    else {
      const target = typeof value === "number" ? store.row(table, value) : undefined;
      if (target) shown[name] = target[column] ?? null;
    }
  }
  return shown;
}

function refer({ store }: Place, reference: readonly [string, Table?, string?], value: Json): number {
  const [kind, table, column] = reference;
  const named = table && store.rows(table).find((row) => column && row[column] === asText(value));
  if (!named) throw unprocessable(`Unknown ${kind} '${asText(value)}'`);
  return named.id;
}

function readMany(definition: PreferenceDefinition, value: Json, owner: PreferenceOwner): Json {
  const { name } = definition;
  if (!isArray(value)) {
    const found = isObject(value) ? "HASH" : "";
    throw unprocessable(`Invalid data type '${found}' for preference '${name}', expected ARRAY`);
  }
  const read = value.map((one) => readScalar(definition, one, owner));
  if (addressLists.includes(name)) for (const one of read) checkAddress(name, asText(one));
  const twice = read.find((one, at) => read.indexOf(one) !== at);
  if (name === "allowed_clis" && twice !== undefined) {
    throw unprocessable(`Duplicate allowed_clis value: ${asText(twice)}`);
  }
  return read;
}

function readOne(definition: PreferenceDefinition, value: Json, owner: PreferenceOwner): Json {
  const logical = typeof value === "boolean" && definition.type !== "boolean";
  const found = isArray(value)
    ? "ARRAY"
    : isObject(value)
      ? "HASH"
      : logical
        ? "JSON::PP::Boolean"
        : undefined;
  if (found === undefined) return readScalar(definition, value, owner);
  const place = `for preference '${definition.name}'`;
  throw unprocessable(`Invalid data type '${found}' ${place}, expected flat value`);
}

function readScalar({ name, type, values }: PreferenceDefinition, value: Json, owner: PreferenceOwner): Json {
  const text = asText(value);
  if (type === "boolean") {
    if (typeof value === "boolean") return value;
    if (text === "0" || text === "1") return text === "1";
    throw wrongElement(name, type);
  }
  if (type === "int") {
    if (/^-?\d+$/.test(text)) return Number(text);
    throw wrongElement(name, type);
  }
  if (type === "enum" && !(values[owner] ?? []).includes(text)) {
    throw unprocessable(`Invalid enum value in preference '${name}'`);
  }
  if ([...text].length > longestValue && type !== "blob") {
    throw unprocessable(`Preference '${name}' exceeds maximum length of ${longestValue} characters`);
  }
  return text;
}

function wrongElement(name: string, type: string) {
  return unprocessable(`Invalid data type for element in preference '${name}', expected '${type}'`);
}

function checkAddress(name: string, entry: string): void {
  const [address = "", net, ...more] = entry.split("/");
  const bits = isIP(address) === 6 ? 128 : 32;
  const goodNet = net === undefined || (/^\d+$/.test(net) && Number(net) <= bits);
  if (isIP(address) !== 0 && goodNet && more.length === 0) return;
  const rule = "must be valid address with optional /net suffix";
  throw unprocessable(`Invalid IPv4 or IPv6 address in ${name} entry '${entry}', ${rule}`);
}
