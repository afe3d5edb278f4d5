import type * as z from "zod";
import { readDefinitions } from "../../simulators/ngcp/collections/preference-definitions";
import { ngcpSwitches } from "../../simulators/ngcp/switches";
import type { KnownProperties } from "./sdk";

type Schema = z.core.JSONSchema.JSONSchema;

/** What a definition of the server says that matters for a type. */
interface Definition {
  data_type?: string;
  max_occur?: number;
  read_only?: boolean;
  enum_values?: { value: string | null }[];
}

const owners = {
  SubscriberPreferences: "subscriber",
  CustomerPreferences: "customer",
  DomainPreferences: "domain",
  ProfilePreferences: "profile",
  PeeringServerPreferences: "peeringserver",
  ResellerPreferences: "reseller",
  PbxDevicePreferences: "pbxdevice",
  PbxDeviceProfilePreferences: "pbxdeviceprofile",
  PbxFieldDevicePreferences: "pbxfielddevice",
};

/** The preferences of every release by the names of their types: what an editor offers. */
export function knownPreferences(): KnownProperties {
  return Object.fromEntries(
    Object.entries(owners).map(([name, owner]) => [`${name}Values`, propertiesOf(owner)]),
  );
}

function propertiesOf(owner: string): Record<string, Schema> {
  const releases = Object.keys(ngcpSwitches.release.values) as (keyof typeof ngcpSwitches.release.values)[];
  const definitions: Record<string, Definition> = {};
  for (const release of releases)
    Object.assign(definitions, readDefinitions(`${owner}preferencedefs`, release));
  return Object.fromEntries(
    Object.entries(definitions)
      .filter(([name, { read_only }]) => !name.startsWith("_") && !read_only)
      .sort(([one], [other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
      .map(([name, definition]) => [name, schemaOf(definition)]),
  );
}

function schemaOf({ data_type, max_occur, enum_values = [] }: Definition): Schema {
  const values = enum_values.flatMap(({ value }) => value ?? []);
  const single = values.length > 0 ? { enum: values } : typeByName[data_type ?? ""];
  return max_occur === 1 ? (single ?? textual) : { type: "array", items: single ?? textual };
}

const textual: Schema = { type: ["string", "number"] } as Schema;
const typeByName: Record<string, Schema> = { boolean: { type: "boolean" }, int: textual };
