import fc from "fast-check";
import type { NgcpRelease } from "../../../simulators";
import { readDefinitions } from "../../../simulators/ngcp/collections/preference-definitions";
import type { JsonObject } from "../../../simulators/ngcp/json";
import type { Declarations } from "./ngcp-declarations";

/** The preferences that name other objects, by the table that these are in. */
const REFERRING = {
  ncoslevels: ["ncos", "adm_ncos", "adm_cf_ncos"],
  soundsets: ["sound_set", "contract_sound_set"],
  rewriterulesets: ["rewrite_rule_set", "cdr_export_sclidui_rwrs"],
  emergencymappingcontainers: ["emergency_mapping_container"],
} as const;
const referring: readonly string[] = Object.values(REFERRING).flat();
/** Of these there are no objects in the simulator. */
const UNNAMED = ["ncos_set", "adm_ncos_set", "adm_cf_ncos_set", "header_rule_set"];
const names = ["gold", "4711"];

/** Values of one preference as its definition has them; nothing for one that cannot be set. */
function valuesOf(name: string, definition: JsonObject): fc.Arbitrary<unknown> | undefined {
  if (definition.read_only || UNNAMED.includes(name)) return undefined;
  if (referring.includes(name)) return fc.constantFrom(...names, 4711);
  const allowed = ((definition.enum_values ?? []) as JsonObject[]).flatMap(({ value }) => value ?? []);
  const network = fc
    .tuple(fc.ipV4(), fc.option(fc.nat({ max: 32 })))
    .map(([ip, bits]) => ip + (bits === null ? "" : `/${bits}`));
  const scalars: Record<string, fc.Arbitrary<unknown> | undefined> = {
    boolean: fc.boolean(),
    enum: allowed.length > 0 ? fc.constantFrom(...allowed) : undefined,
    int: fc.integer().chain((value) => fc.constantFrom<unknown>(value, String(value))),
    string: /allowed_ips$/.test(name)
      ? network
      : fc.oneof(fc.string({ unit: "binary", maxLength: 128 }), fc.integer()),
    blob: fc.string({ unit: "binary" }),
  };
  const scalar = scalars[String(definition.data_type)];
  if (definition.max_occur === 1 || !scalar) return scalar;
  return fc.uniqueArray(scalar, { selector: String, maxLength: 4 });
}

function preferencesOf(
  {
    class: ofOwner,
    owner,
    id,
    input = `${owner}Id`,
  }: { class: string; owner: string; id: number; input?: string },
  release: NgcpRelease,
): Declarations {
  const { _links, ...definitions } = readDefinitions(`${owner}preferencedefs`, release) ?? {};
  const values = Object.entries(definitions).flatMap(([name, definition]) => {
    const value = valuesOf(name, definition as JsonObject);
    return value ? [[name, value] as const] : [];
  });
  const some = fc
    .subarray(values, { maxLength: Math.min(12, values.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen)));
  return {
    token: `ngcp:${ofOwner}`,
    arbitrary: fc.record({ [input]: fc.constantFrom(id, String(id)), preferences: some }),
    settle({ ngcp: { store } }, declared) {
      for (const table of Object.keys(REFERRING) as (keyof typeof REFERRING)[]) {
        for (const [at, name] of names.entries())
          store.put(table, { id: at + 1, reseller_id: 1, level: name, name });
      }
      return declared;
    },
  };
}

/** Whatever programs declare of preferences, by the definitions of the release. */
export function preferenceDeclarations(release: NgcpRelease): Declarations[] {
  return [
    { class: "SubscriberPreferences", owner: "subscriber", id: 1 },
    { class: "CustomerPreferences", owner: "customer", id: 4 },
    { class: "DomainPreferences", owner: "domain", id: 1 },
    { class: "ProfilePreferences", owner: "profile", id: 1 },
    { class: "ResellerPreferences", owner: "reseller", id: 2 },
    { class: "PeeringServerPreferences", owner: "peeringserver", id: 1, input: "peeringServerId" },
    { class: "PbxDevicePreferences", owner: "pbxdevice", id: 1, input: "deviceModelId" },
    {
      ...{ class: "PbxDeviceProfilePreferences", owner: "pbxdeviceprofile" },
      ...{ id: 1, input: "deviceProfileId" },
    },
    { class: "PbxFieldDevicePreferences", owner: "pbxfielddevice", id: 1, input: "deviceId" },
  ].map((each) => preferencesOf(each, release));
}
