import * as z from "zod";
import { SingleFlight } from "../single-flight";
import type { Exchange } from "./exchange";
import { inShape, parseJson } from "./items";
import { collectionUrl } from "./links";

/** Whose preferences: `{owner}preferences` are described by `{owner}preferencedefs`. */
export type PreferenceOwner =
  | "subscriber"
  | "customer"
  | "domain"
  | "profile"
  | "peeringserver"
  | "reseller"
  | "pbxdevice"
  | "pbxdeviceprofile"
  | "pbxfielddevice";

export interface PreferenceDefinition {
  name: string;
  type: "boolean" | "enum" | "string" | "int" | "blob";
  /** Whether it holds any number of values. */
  isList: boolean;
  isReadOnly: boolean;
  label?: string;
  description?: string;
  group?: string;
  /** Of an enum. The value `null` stands for leaving it unset; it cannot be written. */
  values?: { value: string | null; label?: string; isDefault: boolean }[];
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const flag = z
  .union([z.boolean(), z.number()])
  .nullish()
  .transform((value) => Boolean(value));
const definition = z.object({
  data_type: z.enum(["boolean", "enum", "string", "int", "blob"]),
  max_occur: z.coerce.number(),
  read_only: flag,
  label: text,
  description: text,
  preference_group: text,
  enum_values: z
    .array(
      z.object({
        value: z
          .union([z.string(), z.number()])
          .nullable()
          .transform((value) => (value === null ? null : String(value))),
        label: text,
        default_val: flag,
      }),
    )
    .nullish(),
});

/** The definitions, by the preferences' names: of this release, and with what its operator has added. Cached. */
export function createPreferenceDefinitions(
  exchange: Exchange,
): (owner: PreferenceOwner) => Promise<ReadonlyMap<string, PreferenceDefinition>> {
  const known = new Map<PreferenceOwner, SingleFlight<ReadonlyMap<string, PreferenceDefinition>>>();
  return (owner) => {
    const flight = known.get(owner) ?? new SingleFlight(() => read(exchange, owner));
    known.set(owner, flight);
    return flight.get();
  };
}

async function read(
  exchange: Exchange,
  owner: PreferenceOwner,
): Promise<ReadonlyMap<string, PreferenceDefinition>> {
  const collection = `${owner}preferencedefs`;
  const request = {
    method: "GET",
    url: collectionUrl(exchange.settings.url, collection),
    template: `{url}${collection}/`,
    subject: `${owner} preference definitions`,
    retry: "read",
  } as const;
  const body = inShape(
    request,
    parseJson(request, await exchange.send(request)),
    z.record(z.string(), z.unknown()),
  );
  const { _links, ...entries } = body;
  const definitions = inShape(request, entries, z.record(z.string(), definition));
  return new Map(Object.entries(definitions).map(([name, entry]) => [name, toDefinition(name, entry)]));
}

function toDefinition(name: string, entry: z.output<typeof definition>): PreferenceDefinition {
  return {
    name,
    type: entry.data_type,
    isList: entry.max_occur !== 1,
    isReadOnly: entry.read_only,
    label: entry.label,
    description: entry.description,
    group: entry.preference_group,
    values: entry.enum_values?.map(({ value, label, default_val }) => ({
      value,
      label,
      isDefault: default_val,
    })),
  };
}
